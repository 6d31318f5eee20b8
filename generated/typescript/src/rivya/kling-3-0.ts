/**
 * Kling 3.0 at Rivya.
 *
 * Kling 3.0. Makes a video from a prompt, in one or several shots, with up to two reference images. Price: 90
 * credits per request.
 *
 * Sources:
 * - Tích hợp API Kling 3.0 (vi), read 2026-11-24
 * - Kling 3.0 API integration (bn), read 2026-11-24
 */

import type { ModelData } from "../client/data.js";
import type { GivenFile } from "../client/given.js";
import type { Result } from "./responses.js";

/** The parameters, side by side. */
export interface Arguments {
  /**
   * What the result should be.
   *
   * Allowed: at most 2,000 characters.
   */
  readonly prompt: string;
  /**
   * The quality tier that the work is done in.
   *
   * Allowed: std, pro. Default: pro.
   */
  readonly mode?: "std" | "pro";
  /**
   * Whether the video may have several shots.
   *
   * Allowed: false, true. Default: false.
   *
   * Note: Sent as text, not as a JSON boolean.
   */
  readonly multi_shots?: "false" | "true";
  /**
   * How long the result is.
   *
   * Allowed: 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15 seconds. Default: 5.
   *
   * Note: Sent as text, not as a JSON number.
   */
  readonly duration?: "3" | "4" | "5" | "6" | "7" | "8" | "9" | "10" | "11" | "12" | "13" | "14" | "15";
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
   * Allowed: 16:9, 9:16, 1:1. Default: 16:9.
   */
  readonly aspect_ratio?: "16:9" | "9:16" | "1:1";
  /**
   * Files that the model works from. Upload each one first, then list the address that came back.
   *
   * Allowed: at most 2 elements.
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
   * Allowed: kling-3-0.
   *
   * Note: The model pages print the model's own id as the default although the key is required.
   */
  readonly model: "kling-3-0";
  /**
   * What the result should be.
   *
   * Allowed: at most 2,000 characters.
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
   * The quality tier that the work is done in.
   *
   * Allowed: std, pro. Default: pro.
   */
  readonly mode?: "std" | "pro";
  /**
   * Whether the video may have several shots.
   *
   * Allowed: false, true. Default: false.
   *
   * Note: Sent as text, not as a JSON boolean.
   */
  readonly multi_shots?: "false" | "true";
  /**
   * How long the result is.
   *
   * Allowed: 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15 seconds. Default: 5.
   *
   * Note: Sent as text, not as a JSON number.
   */
  readonly duration?: "3" | "4" | "5" | "6" | "7" | "8" | "9" | "10" | "11" | "12" | "13" | "14" | "15";
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
   * Allowed: 16:9, 9:16, 1:1. Default: 16:9.
   */
  readonly aspect_ratio?: "16:9" | "9:16" | "1:1";
  /**
   * Files that the model works from. Upload each one first, then list the address that came back.
   *
   * Allowed: at most 2 elements.
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
  id: "kling-3-0",
  name: "rivya/kling-3-0",
  title: "Kling 3.0",
  request: {
    type: "object",
    fields: [
      { key: "model", type: { type: "string", constant: true, options: ["kling-3-0"] }, required: true },
      {
        key: "prompt",
        type: { type: "string", lengths: [{ max: 2000, unit: "characters" }] },
        required: true,
        parameter: true,
      },
      {
        key: "params",
        type: {
          type: "object",
          fields: [
            {
              key: "mode",
              type: { type: "string", options: ["std", "pro"] },
              default: "pro",
              parameter: true,
            },
            {
              key: "multi_shots",
              type: { type: "string", options: ["false", "true"] },
              default: "false",
              parameter: true,
            },
            {
              key: "duration",
              type: {
                type: "string",
                options: ["3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13", "14", "15"],
              },
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
              type: { type: "string", options: ["16:9", "9:16", "1:1"] },
              default: "16:9",
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
                max_items: 2,
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
      charges: [{ amounts: [{ amount: "90" }], per: "request", divide: "1" }],
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
