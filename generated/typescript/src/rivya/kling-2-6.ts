/**
 * Kling 2.6 at Rivya.
 *
 * Kling 2.6. Makes a video from a prompt, or from a prompt and one image, with sound if you like. Price: 55
 * credits per request.
 *
 * Sources:
 * - Tích hợp API Kling 2.6 (vi), read 2026-11-24
 */

import type { ModelData } from "../client/data.js";
import type { GivenFile } from "../client/given.js";
import type { Result } from "./responses.js";

/** The parameters, side by side. */
export interface Arguments {
  /**
   * What the result should be.
   *
   * Allowed: at most 1,000 characters.
   */
  readonly prompt: string;
  /**
   * How long the result is.
   *
   * Allowed: 5, 10 seconds. Default: 5.
   *
   * Note: Sent as text, not as a JSON number.
   */
  readonly duration?: "5" | "10";
  /**
   * Whether the video has sound.
   *
   * Allowed: false, true. Default: false.
   *
   * Note: Sent as text, not as a JSON boolean.
   */
  readonly sound?: "false" | "true";
  /**
   * The shape of the result, width to height.
   *
   * Allowed: 1:1, 16:9, 9:16. Default: 1:1.
   */
  readonly aspect_ratio?: "1:1" | "16:9" | "9:16";
  /**
   * Files that the model works from. Upload each one first, then list the address that came back.
   *
   * Allowed: at most 1 element.
   * - image as a URL; at most 10 MB; image/jpeg, image/png, image/webp; used as reference image
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
   * Allowed: kling-2-6.
   *
   * Note: The model pages print the model's own id as the default although the key is required.
   */
  readonly model: "kling-2-6";
  /**
   * What the result should be.
   *
   * Allowed: at most 1,000 characters.
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
   * Allowed: image.
   */
  readonly kind: "image";
  /** The file's name. */
  readonly name?: string;
  /**
   * The file's MIME type.
   *
   * Allowed: image/jpeg, image/png, image/webp.
   */
  readonly mimeType?: "image/jpeg" | "image/png" | "image/webp";
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
   * How long the result is.
   *
   * Allowed: 5, 10 seconds. Default: 5.
   *
   * Note: Sent as text, not as a JSON number.
   */
  readonly duration?: "5" | "10";
  /**
   * Whether the video has sound.
   *
   * Allowed: false, true. Default: false.
   *
   * Note: Sent as text, not as a JSON boolean.
   */
  readonly sound?: "false" | "true";
  /**
   * The shape of the result, width to height.
   *
   * Allowed: 1:1, 16:9, 9:16. Default: 1:1.
   */
  readonly aspect_ratio?: "1:1" | "16:9" | "9:16";
  /**
   * Files that the model works from. Upload each one first, then list the address that came back.
   *
   * Allowed: at most 1 element.
   */
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
  id: "kling-2-6",
  name: "rivya/kling-2-6",
  title: "Kling 2.6",
  request: {
    type: "object",
    fields: [
      { key: "model", type: { type: "string", constant: true, options: ["kling-2-6"] }, required: true },
      {
        key: "prompt",
        type: { type: "string", lengths: [{ max: 1000, unit: "characters" }] },
        required: true,
        parameter: true,
      },
      {
        key: "params",
        type: {
          type: "object",
          fields: [
            {
              key: "duration",
              type: { type: "string", options: ["5", "10"] },
              default: "5",
              parameter: true,
            },
            {
              key: "sound",
              type: { type: "string", options: ["false", "true"] },
              default: "false",
              parameter: true,
            },
            {
              key: "aspect_ratio",
              type: { type: "string", options: ["1:1", "16:9", "9:16"] },
              default: "1:1",
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
                    { key: "kind", type: { type: "string", options: ["image"] }, required: true },
                    { key: "name", type: { type: "string" } },
                    {
                      key: "mimeType",
                      type: { type: "string", options: ["image/jpeg", "image/png", "image/webp"] },
                    },
                    { key: "durationSeconds", type: { type: "number" } },
                    { key: "durationToken", type: { type: "string" } },
                  ],
                },
                max_items: 1,
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
      charges: [{ amounts: [{ amount: "55" }], per: "request", divide: "1" }],
    },
  },
  files: [
    {
      at: "/params/referenceMediaItems",
      carrier: true,
      kinds: [
        {
          kind: "image",
          forms: ["url"],
          max_bytes: 10000000,
          mime_types: ["image/jpeg", "image/png", "image/webp"],
        },
      ],
    },
  ],
};
