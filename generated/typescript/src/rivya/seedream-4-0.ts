/**
 * Seedream 4.0 at Rivya.
 *
 * Seedream 4.0. Makes up to six images from a prompt, with reference images if you like. Price: 6 credits per
 * request.
 *
 * Sources:
 * - Seedream 4.0 API Integration (en), read 2026-11-24
 * - Seedream 4.0 API इंटीग्रेशन (hi), read 2026-11-24
 */

import type { ModelData } from "../client/data.js";
import type { GivenFile } from "../client/given.js";
import type { Result } from "./responses.js";

/** The parameters, side by side. */
export interface Arguments {
  /**
   * What the result should be.
   *
   * Allowed: at most 5,000 characters.
   */
  readonly prompt: string;
  /**
   * The shape of the result, by name.
   *
   * Allowed: square, square_hd, portrait_4_3, portrait_3_2, portrait_16_9, landscape_4_3, landscape_3_2,
   * landscape_16_9, landscape_21_9. Default: square_hd.
   *
   * Note: How many pixels it has follows from the shape and the tier of resolution together.
   */
  readonly image_size?:
    | "square" | "square_hd" | "portrait_4_3" | "portrait_3_2" | "portrait_16_9" | "landscape_4_3"
    | "landscape_3_2" | "landscape_16_9" | "landscape_21_9";
  /**
   * How many pixels the result has, as a tier.
   *
   * Allowed: 1K, 2K, 4K. Default: 1K.
   *
   * Note: A higher tier makes larger files and takes longer.
   */
  readonly image_resolution?: "1K" | "2K" | "4K";
  /**
   * How many images to make.
   *
   * Allowed: from 1 to 6; in steps of 1. Default: 1.
   */
  readonly max_images?: number;
  /**
   * A number that fixes the random choices, so that the same request gives a similar result. Left out, every
   * request is drawn anew.
   *
   * Allowed: from 0 to 2147483647; in steps of 1.
   */
  readonly seed?: number;
  /**
   * Whether the result is checked for content that is not safe for work.
   *
   * Allowed: false, true. Default: false.
   * - false: Weakens the protection.
   *
   * Note: Sent as text, not as a JSON boolean.
   */
  readonly nsfw_checker?: "false" | "true";
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
   * Allowed: seedream-4-0.
   *
   * Note: The model pages print the model's own id as the default although the key is required.
   */
  readonly model: "seedream-4-0";
  /**
   * What the result should be.
   *
   * Allowed: at most 5,000 characters.
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
   * The shape of the result, by name.
   *
   * Allowed: square, square_hd, portrait_4_3, portrait_3_2, portrait_16_9, landscape_4_3, landscape_3_2,
   * landscape_16_9, landscape_21_9. Default: square_hd.
   *
   * Note: How many pixels it has follows from the shape and the tier of resolution together.
   */
  readonly image_size?:
    | "square" | "square_hd" | "portrait_4_3" | "portrait_3_2" | "portrait_16_9" | "landscape_4_3"
    | "landscape_3_2" | "landscape_16_9" | "landscape_21_9";
  /**
   * How many pixels the result has, as a tier.
   *
   * Allowed: 1K, 2K, 4K. Default: 1K.
   *
   * Note: A higher tier makes larger files and takes longer.
   */
  readonly image_resolution?: "1K" | "2K" | "4K";
  /**
   * How many images to make.
   *
   * Allowed: from 1 to 6; in steps of 1. Default: 1.
   */
  readonly max_images?: number;
  /**
   * A number that fixes the random choices, so that the same request gives a similar result. Left out, every
   * request is drawn anew.
   *
   * Allowed: from 0 to 2147483647; in steps of 1.
   */
  readonly seed?: number;
  /**
   * Whether the result is checked for content that is not safe for work.
   *
   * Allowed: false, true. Default: false.
   * - false: Weakens the protection.
   *
   * Note: Sent as text, not as a JSON boolean.
   */
  readonly nsfw_checker?: "false" | "true";
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
  id: "seedream-4-0",
  name: "rivya/seedream-4-0",
  title: "Seedream 4.0",
  request: {
    type: "object",
    fields: [
      { key: "model", type: { type: "string", constant: true, options: ["seedream-4-0"] }, required: true },
      {
        key: "prompt",
        type: { type: "string", lengths: [{ max: 5000, unit: "characters" }] },
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
              type: {
                type: "string",
                options: [
                  "square", "square_hd", "portrait_4_3", "portrait_3_2", "portrait_16_9", "landscape_4_3",
                  "landscape_3_2", "landscape_16_9", "landscape_21_9",
                ],
              },
              default: "square_hd",
              parameter: true,
            },
            {
              key: "image_resolution",
              type: { type: "string", options: ["1K", "2K", "4K"] },
              default: "1K",
              parameter: true,
            },
            {
              key: "max_images",
              type: { type: "number", min: 1, max: 6, step: 1 },
              default: 1,
              parameter: true,
            },
            { key: "seed", type: { type: "number", min: 0, max: 2147483647, step: 1 }, parameter: true },
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
