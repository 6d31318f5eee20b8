/**
 * Seedream 5.0 Lite at Rivya.
 *
 * Seedream 5.0 Lite. Makes an image from a prompt, with reference images if you like. Price: 6 credits per
 * request.
 *
 * Sources:
 * - Facts of the page on Seedream 5.0 Lite, read by hand (en), read 2026-11-24
 */

import type { ModelData } from "../client/data.js";
import type { GivenFile } from "../client/given.js";
import type { Result } from "./responses.js";

/** The parameters, side by side. */
export interface Arguments {
  /**
   * What the result should be.
   *
   * Allowed: at most 3,000 characters.
   */
  readonly prompt: string;
  /**
   * The shape of the result, width to height.
   *
   * Allowed: 1:1, 4:3, 3:4, 16:9, 9:16, 2:3, 3:2, 21:9. Default: 1:1.
   */
  readonly aspectRatio?: "1:1" | "4:3" | "3:4" | "16:9" | "9:16" | "2:3" | "3:2" | "21:9";
  /**
   * The quality of the result, as a tier.
   *
   * Allowed: basic, high. Default: basic.
   */
  readonly quality?: "basic" | "high";
  /**
   * Files that the model works from. Upload each one first, then list the address that came back.
   *
   * Required for: reference modes.
   */
  readonly referenceMediaItems?: readonly (ReferenceMediaItem | GivenFile)[];
  /** An id of your own that is kept with the task, so that you can find the request in your logs. */
  readonly client_request_id?: string;
}

/** The whole body of a request, as it is sent. */
export interface Request {
  /**
   * The id of the model that does the work.
   *
   * Allowed: seedream-5-lite.
   *
   * Note: The model pages print the model's own id as the default although the key is required.
   */
  readonly model: "seedream-5-lite";
  /**
   * What the result should be.
   *
   * Allowed: at most 3,000 characters.
   */
  readonly prompt: string;
  /**
   * The settings of the chosen model.
   *
   * Note: Optional for most models; the page of a model says where it is required.
   */
  readonly params?: Params;
  /** An id of your own that is kept with the task, so that you can find the request in your logs. */
  readonly client_request_id?: string;
}

export type { Result };

export interface ReferenceMediaItem {
  /**
   * The address that the upload returned.
   *
   * Allowed: a URL.
   */
  readonly url: string;
  /**
   * What sort of file it is.
   *
   * Allowed: image, video, audio.
   */
  readonly kind: "image" | "video" | "audio";
  /** The file's name. */
  readonly name?: string;
  /** The file's MIME type. */
  readonly mimeType?: string;
  /**
   * How long a video or sound plays.
   *
   * Allowed: a number of seconds.
   */
  readonly durationSeconds?: number;
  /**
   * Proof of the duration, taken from duration_token in the answer of the upload. Needed for video and sound
   * whose duration the model checks.
   */
  readonly durationToken?: string;
}

/** The settings of the chosen model. */
export interface Params {
  /**
   * The shape of the result, width to height.
   *
   * Allowed: 1:1, 4:3, 3:4, 16:9, 9:16, 2:3, 3:2, 21:9. Default: 1:1.
   */
  readonly aspectRatio?: "1:1" | "4:3" | "3:4" | "16:9" | "9:16" | "2:3" | "3:2" | "21:9";
  /**
   * The quality of the result, as a tier.
   *
   * Allowed: basic, high. Default: basic.
   */
  readonly quality?: "basic" | "high";
  /** Files that the model works from. Upload each one first, then list the address that came back. */
  readonly referenceMediaItems?: readonly ReferenceMediaItem[];
}

/** What the model is called with, what is sent, and what comes of it. */
export interface Types {
  arguments: Arguments;
  request: Request;
  result: Result;
}

/** What checks and prices the model's requests. */
export const model: ModelData = {
  id: "seedream-5-lite",
  name: "rivya/seedream-5-lite",
  title: "Seedream 5.0 Lite",
  request: {
    type: "object",
    fields: [
      {
        key: "model",
        type: { type: "string", constant: true, options: ["seedream-5-lite"] },
        required: true,
      },
      {
        key: "prompt",
        type: { type: "string", lengths: [{ max: 3000, unit: "characters" }] },
        required: true,
        parameter: true,
      },
      {
        key: "params",
        type: {
          type: "object",
          fields: [
            {
              key: "aspectRatio",
              type: { type: "string", options: ["1:1", "4:3", "3:4", "16:9", "9:16", "2:3", "3:2", "21:9"] },
              default: "1:1",
              parameter: true,
            },
            {
              key: "quality",
              type: { type: "string", options: ["basic", "high"] },
              default: "basic",
              parameter: true,
            },
            {
              key: "referenceMediaItems",
              type: {
                type: "array",
                items: {
                  type: "object",
                  fields: [
                    { key: "url", type: { type: "string" }, required: true },
                    {
                      key: "kind",
                      type: { type: "string", options: ["image", "video", "audio"] },
                      required: true,
                    },
                    { key: "name", type: { type: "string" } },
                    { key: "mimeType", type: { type: "string" } },
                    { key: "durationSeconds", type: { type: "number" } },
                    { key: "durationToken", type: { type: "string" } },
                  ],
                },
              },
              parameter: true,
            },
          ],
        },
      },
      { key: "client_request_id", type: { type: "string" }, parameter: true },
    ],
  },
  parameters_at: "/params",
  price: {
    formula: {
      kind: "fixed",
      unit: "credits",
      charges: [{ amounts: [{ amount: "6" }], per: "request", divide: "1" }],
    },
  },
  files: [{ at: "/params/referenceMediaItems", carrier: true, kinds: [] }],
};
