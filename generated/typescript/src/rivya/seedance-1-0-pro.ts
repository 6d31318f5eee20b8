/**
 * Seedance 1.0 Pro at Rivya.
 *
 * Seedance 1.0 Pro. Makes a video from a prompt, or from a prompt and one image. Price: 25 credits per
 * request.
 *
 * Sources:
 * - Seedance 1.0 Pro API Integration (en), read 2026-11-24
 * - Seedance 1.0 Pro API 接入文件 (zh-Hant), read 2026-11-24
 */

import type { ModelData } from "../client/data.js";
import type { GivenFile } from "../client/given.js";
import type { Result } from "./responses.js";

/** The parameters, side by side. */
export interface Arguments {
  /**
   * What the result should be.
   *
   * Allowed: at most 10,000 characters.
   */
  readonly prompt: string;
  /**
   * How many pixels the result has, as a tier.
   *
   * Allowed: 480p, 720p, 1080p. Default: 720p.
   */
  readonly resolution?: "480p" | "720p" | "1080p";
  /**
   * How long the result is.
   *
   * Allowed: 5, 10 seconds. Default: 5.
   *
   * Note: Sent as text, not as a JSON number.
   */
  readonly duration?: "5" | "10";
  /**
   * The shape of the result, width to height.
   *
   * Allowed: 21:9, 16:9, 4:3, 1:1, 3:4, 9:16. Default: 16:9.
   */
  readonly aspect_ratio?: "21:9" | "16:9" | "4:3" | "1:1" | "3:4" | "9:16";
  /**
   * Whether the camera stands still.
   *
   * Allowed: false, true. Default: false.
   * - false: More movement is to be seen.
   *
   * Note: Sent as text, not as a JSON boolean.
   */
  readonly camera_fixed?: "false" | "true";
  /**
   * A number that fixes the random choices, so that the same request gives a similar result. Left out, every
   * request is drawn anew.
   *
   * Allowed: from -1 to 2147483647; -1: a random seed. Default: -1.
   *
   * Note: The page speaks of whole numbers and gives no step.
   */
  readonly seed?: number;
  /**
   * Whether the result is checked for content that is not safe for work.
   *
   * Allowed: true, false. Default: true.
   *
   * Note: Sent as text, not as a JSON boolean.
   */
  readonly enable_safety_checker?: "true" | "false";
  /**
   * Files that the model works from. Upload each one first, then list the address that came back.
   *
   * Allowed: at most 1 element.
   * - image as a URL; used as reference image
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
   * Allowed: seedance-1-0-pro.
   *
   * Note: The model pages print the model's own id as the default although the key is required.
   */
  readonly model: "seedance-1-0-pro";
  /**
   * What the result should be.
   *
   * Allowed: at most 10,000 characters.
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
   * How many pixels the result has, as a tier.
   *
   * Allowed: 480p, 720p, 1080p. Default: 720p.
   */
  readonly resolution?: "480p" | "720p" | "1080p";
  /**
   * How long the result is.
   *
   * Allowed: 5, 10 seconds. Default: 5.
   *
   * Note: Sent as text, not as a JSON number.
   */
  readonly duration?: "5" | "10";
  /**
   * The shape of the result, width to height.
   *
   * Allowed: 21:9, 16:9, 4:3, 1:1, 3:4, 9:16. Default: 16:9.
   */
  readonly aspect_ratio?: "21:9" | "16:9" | "4:3" | "1:1" | "3:4" | "9:16";
  /**
   * Whether the camera stands still.
   *
   * Allowed: false, true. Default: false.
   * - false: More movement is to be seen.
   *
   * Note: Sent as text, not as a JSON boolean.
   */
  readonly camera_fixed?: "false" | "true";
  /**
   * A number that fixes the random choices, so that the same request gives a similar result. Left out, every
   * request is drawn anew.
   *
   * Allowed: from -1 to 2147483647; -1: a random seed. Default: -1.
   *
   * Note: The page speaks of whole numbers and gives no step.
   */
  readonly seed?: number;
  /**
   * Whether the result is checked for content that is not safe for work.
   *
   * Allowed: true, false. Default: true.
   *
   * Note: Sent as text, not as a JSON boolean.
   */
  readonly enable_safety_checker?: "true" | "false";
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
  id: "seedance-1-0-pro",
  name: "rivya/seedance-1-0-pro",
  title: "Seedance 1.0 Pro",
  request: {
    type: "object",
    fields: [
      {
        key: "model",
        type: { type: "string", constant: true, options: ["seedance-1-0-pro"] },
        required: true,
      },
      {
        key: "prompt",
        type: { type: "string", lengths: [{ max: 10000, unit: "characters" }] },
        required: true,
        parameter: true,
      },
      {
        key: "params",
        type: {
          type: "object",
          fields: [
            {
              key: "resolution",
              type: { type: "string", options: ["480p", "720p", "1080p"] },
              default: "720p",
              parameter: true,
            },
            {
              key: "duration",
              type: { type: "string", options: ["5", "10"] },
              default: "5",
              parameter: true,
            },
            {
              key: "aspect_ratio",
              type: { type: "string", options: ["21:9", "16:9", "4:3", "1:1", "3:4", "9:16"] },
              default: "16:9",
              parameter: true,
            },
            {
              key: "camera_fixed",
              type: { type: "string", options: ["false", "true"] },
              default: "false",
              parameter: true,
            },
            { key: "seed", type: { type: "number", min: -1, max: 2147483647 }, default: -1, parameter: true },
            {
              key: "enable_safety_checker",
              type: { type: "string", options: ["true", "false"] },
              default: "true",
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
                    { key: "mimeType", type: { type: "string" } },
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
      charges: [{ amounts: [{ amount: "25" }], per: "request", divide: "1" }],
    },
  },
  files: [{ at: "/params/referenceMediaItems", carrier: true, kinds: [{ kind: "image", forms: ["url"] }] }],
};
