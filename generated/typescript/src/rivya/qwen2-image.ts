/**
 * Qwen2 Image at Rivya.
 *
 * Qwen2 Image. Makes an image from a prompt, with a reference image if you like. Price: 6 credits per
 * request.
 *
 * Sources:
 * - Qwen2 Image API Integration (en), read 2026-11-24
 */

import type { ModelData } from "../client/data.js";
import type { GivenFile } from "../client/given.js";
import type { Result } from "./responses.js";

/** The parameters, side by side. */
export interface Arguments {
  /**
   * What the result should be.
   *
   * Allowed: at most 800 characters.
   */
  readonly prompt: string;
  /**
   * The shape of the result, width to height.
   *
   * Allowed: 1:1, 3:4, 4:3, 9:16, 16:9. Default: 16:9.
   */
  readonly image_size?: "1:1" | "3:4" | "4:3" | "9:16" | "16:9";
  /**
   * The file format of the result.
   *
   * Allowed: png, jpeg. Default: png.
   */
  readonly output_format?: "png" | "jpeg";
  /**
   * A number that fixes the random choices, so that the same request gives a similar result. Left out, every
   * request is drawn anew.
   *
   * Allowed: at least 0.
   *
   * Note: The page speaks of whole numbers and gives no step.
   */
  readonly seed?: number;
  /**
   * Whether the result is checked for content that is not safe for work.
   *
   * Allowed: false, true. Default: false.
   *
   * Note: Sent as text, not as a JSON boolean.
   */
  readonly nsfw_checker?: "false" | "true";
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
   * Allowed: qwen2-image.
   *
   * Note: The model pages print the model's own id as the default although the key is required.
   */
  readonly model: "qwen2-image";
  /**
   * What the result should be.
   *
   * Allowed: at most 800 characters.
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
   * The shape of the result, width to height.
   *
   * Allowed: 1:1, 3:4, 4:3, 9:16, 16:9. Default: 16:9.
   */
  readonly image_size?: "1:1" | "3:4" | "4:3" | "9:16" | "16:9";
  /**
   * The file format of the result.
   *
   * Allowed: png, jpeg. Default: png.
   */
  readonly output_format?: "png" | "jpeg";
  /**
   * A number that fixes the random choices, so that the same request gives a similar result. Left out, every
   * request is drawn anew.
   *
   * Allowed: at least 0.
   *
   * Note: The page speaks of whole numbers and gives no step.
   */
  readonly seed?: number;
  /**
   * Whether the result is checked for content that is not safe for work.
   *
   * Allowed: false, true. Default: false.
   *
   * Note: Sent as text, not as a JSON boolean.
   */
  readonly nsfw_checker?: "false" | "true";
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
  id: "qwen2-image",
  name: "rivya/qwen2-image",
  title: "Qwen2 Image",
  request: {
    type: "object",
    fields: [
      { key: "model", type: { type: "string", constant: true, options: ["qwen2-image"] }, required: true },
      {
        key: "prompt",
        type: { type: "string", lengths: [{ max: 800, unit: "characters" }] },
        required: true,
        parameter: true,
      },
      {
        key: "params",
        type: {
          type: "object",
          fields: [
            {
              key: "image_size",
              type: { type: "string", options: ["1:1", "3:4", "4:3", "9:16", "16:9"] },
              default: "16:9",
              parameter: true,
            },
            {
              key: "output_format",
              type: { type: "string", options: ["png", "jpeg"] },
              default: "png",
              parameter: true,
            },
            { key: "seed", type: { type: "number", min: 0 }, parameter: true },
            {
              key: "nsfw_checker",
              type: { type: "string", options: ["false", "true"] },
              default: "false",
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
      charges: [{ amounts: [{ amount: "6" }], per: "request", divide: "1" }],
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
