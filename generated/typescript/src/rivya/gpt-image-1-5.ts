/**
 * GPT Image 1.5 at Rivya.
 *
 * GPT Image 1.5. Makes an image from a prompt, with up to 16 reference images. Price: 4 credits per request.
 *
 * Sources:
 * - GPT Image 1.5 API Integration (en), read 2026-11-24
 */

import type { ModelData } from "../client/data.js";
import type { GivenFile } from "../client/given.js";
import type { Result } from "./responses.js";

/** The parameters, side by side. */
export interface Arguments {
  /**
   * What the result should be.
   *
   * Note: The page says that no length limit is documented; there may be one all the same.
   */
  readonly prompt: string;
  /**
   * The quality of the result, as a tier.
   *
   * Allowed: medium, high. Default: medium.
   */
  readonly quality?: "medium" | "high";
  /**
   * The shape of the result, width to height.
   *
   * Allowed: 1:1, 2:3, 3:2. Default: 1:1.
   */
  readonly aspect_ratio?: "1:1" | "2:3" | "3:2";
  /**
   * Files that the model works from. Upload each one first, then list the address that came back.
   *
   * Allowed: at most 16 elements.
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
   * Allowed: gpt-image-1-5.
   *
   * Note: The model pages print the model's own id as the default although the key is required.
   */
  readonly model: "gpt-image-1-5";
  /**
   * What the result should be.
   *
   * Note: The page says that no length limit is documented; there may be one all the same.
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
   * The quality of the result, as a tier.
   *
   * Allowed: medium, high. Default: medium.
   */
  readonly quality?: "medium" | "high";
  /**
   * The shape of the result, width to height.
   *
   * Allowed: 1:1, 2:3, 3:2. Default: 1:1.
   */
  readonly aspect_ratio?: "1:1" | "2:3" | "3:2";
  /**
   * Files that the model works from. Upload each one first, then list the address that came back.
   *
   * Allowed: at most 16 elements.
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
  id: "gpt-image-1-5",
  name: "rivya/gpt-image-1-5",
  title: "GPT Image 1.5",
  request: {
    type: "object",
    fields: [
      { key: "model", type: { type: "string", constant: true, options: ["gpt-image-1-5"] }, required: true },
      { key: "prompt", type: { type: "string" }, required: true, parameter: true },
      {
        key: "params",
        type: {
          type: "object",
          fields: [
            {
              key: "quality",
              type: { type: "string", options: ["medium", "high"] },
              default: "medium",
              parameter: true,
            },
            {
              key: "aspect_ratio",
              type: { type: "string", options: ["1:1", "2:3", "3:2"] },
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
                max_items: 16,
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
      charges: [{ amounts: [{ amount: "4" }], per: "request", divide: "1" }],
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
