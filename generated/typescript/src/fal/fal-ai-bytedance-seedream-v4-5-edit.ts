/**
 * Seedream 4.5 Edit at fal.
 *
 * Seedream 4.5 Edit. Edits input images as a prompt describes.
 *
 * Sources:
 * - Bytedance (en), read 2026-12-01
 */

import type { ModelData } from "../client/data.js";
import type { GivenFile } from "../client/given.js";
import type { Result } from "./responses.js";

/** The parameters, side by side. */
export interface Arguments {
  /** What the result should be. */
  readonly prompt: string;
  /**
   * Width and height of the result, in pixels.
   *
   * Allowed: string: square_hd, square, portrait_4_3, portrait_16_9, landscape_4_3, landscape_16_9, auto_2K,
   * auto_4K.
   *
   * Note: Each side has 1920 to 4096 pixels, or the image has 2560*1440 to 4096*4096 pixels in all. Left out,
   * each side has 2048 pixels.
   */
  readonly image_size?:
    | "square_hd" | "square" | "portrait_4_3" | "portrait_16_9" | "landscape_4_3" | "landscape_16_9"
    | "auto_2K" | "auto_4K" | ImageSize;
  /**
   * How many times the prompt is worked through.
   *
   * Allowed: from 1 to 6. Default: 1.
   */
  readonly num_images?: number;
  /**
   * How many images each of these times may give at most.
   *
   * Allowed: from 1 to 6. Default: 1.
   *
   * Note: The images that are sent and those that are made are 15 together at most.
   */
  readonly max_images?: number;
  /** A number that fixes the random choices, so that the same request gives a similar result. */
  readonly seed?: number;
  /**
   * Whether the file comes as a data URI instead of an address.
   *
   * Default: false.
   */
  readonly sync_mode?: boolean;
  /**
   * Whether the result is checked for content that is not safe for work.
   *
   * Default: true.
   */
  readonly enable_safety_checker?: boolean;
  /**
   * The images to work from.
   *
   * Allowed: image as a URL or a data URI.
   *
   * Note: Of more than ten, the last ten count.
   */
  readonly image_urls: readonly (string | GivenFile)[];
}

/** The model's parameters, with nothing around them. The model's id stands in the path. */
export interface Request {
  /** What the result should be. */
  readonly prompt: string;
  /**
   * Width and height of the result, in pixels.
   *
   * Allowed: string: square_hd, square, portrait_4_3, portrait_16_9, landscape_4_3, landscape_16_9, auto_2K,
   * auto_4K.
   *
   * Note: Each side has 1920 to 4096 pixels, or the image has 2560*1440 to 4096*4096 pixels in all. Left out,
   * each side has 2048 pixels.
   */
  readonly image_size?:
    | "square_hd" | "square" | "portrait_4_3" | "portrait_16_9" | "landscape_4_3" | "landscape_16_9"
    | "auto_2K" | "auto_4K" | ImageSize;
  /**
   * How many times the prompt is worked through.
   *
   * Allowed: from 1 to 6. Default: 1.
   */
  readonly num_images?: number;
  /**
   * How many images each of these times may give at most.
   *
   * Allowed: from 1 to 6. Default: 1.
   *
   * Note: The images that are sent and those that are made are 15 together at most.
   */
  readonly max_images?: number;
  /** A number that fixes the random choices, so that the same request gives a similar result. */
  readonly seed?: number;
  /**
   * Whether the file comes as a data URI instead of an address.
   *
   * Default: false.
   */
  readonly sync_mode?: boolean;
  /**
   * Whether the result is checked for content that is not safe for work.
   *
   * Default: true.
   */
  readonly enable_safety_checker?: boolean;
  /**
   * The images to work from.
   *
   * Allowed: image as a URL or a data URI.
   *
   * Note: Of more than ten, the last ten count.
   */
  readonly image_urls: readonly string[];
}

export type { Result };

/** Width and height of the result, in pixels. */
export interface ImageSize {
  /**
   * The width of the image.
   *
   * Allowed: a number of pixels.
   */
  readonly width?: number;
  /**
   * The height of the image.
   *
   * Allowed: a number of pixels.
   */
  readonly height?: number;
  /** Keys that are not documented. */
  readonly [key: string]: unknown;
}

/** What the model is called with, what is sent, and what comes of it. */
export interface Types {
  arguments: Arguments;
  request: Request;
  result: Result;
}

/** What checks and prices the model's requests. */
export const model: ModelData = {
  id: "fal-ai/bytedance/seedream/v4.5/edit",
  name: "fal/fal-ai/bytedance/seedream/v4.5/edit",
  title: "Seedream 4.5 Edit",
  request: {
    type: "object",
    fields: [
      { key: "prompt", type: { type: "string" }, required: true, parameter: true },
      {
        key: "image_size",
        type: {
          type: "union",
          of: [
            {
              type: "string",
              options: [
                "square_hd", "square", "portrait_4_3", "portrait_16_9", "landscape_4_3", "landscape_16_9",
                "auto_2K", "auto_4K",
              ],
            },
            {
              type: "object",
              fields: [
                { key: "width", type: { type: "integer" } },
                { key: "height", type: { type: "integer" } },
              ],
              open: true,
            },
          ],
        },
        parameter: true,
      },
      { key: "num_images", type: { type: "integer", min: 1, max: 6 }, default: 1, parameter: true },
      { key: "max_images", type: { type: "integer", min: 1, max: 6 }, default: 1, parameter: true },
      { key: "seed", type: { type: "integer" }, parameter: true },
      { key: "sync_mode", type: { type: "boolean" }, default: false, parameter: true },
      { key: "enable_safety_checker", type: { type: "boolean" }, default: true, parameter: true },
      {
        key: "image_urls",
        type: { type: "array", items: { type: "string" } },
        required: true,
        parameter: true,
      },
    ],
  },
  files: [{ at: "/image_urls", list: true, kinds: [{ kind: "image", forms: ["url", "data-uri"] }] }],
};
