/**
 * Seedream 4.0 (Text to Image) at fal.
 *
 * Seedream 4.0 (Text to Image). Makes an image from a prompt.
 *
 * Sources:
 * - Bytedance Seedream v4 (en), read 2026-12-01
 */

import type { ModelData } from "../client/data.js";
import type { Result } from "./responses.js";

/** The parameters, side by side. */
export interface Arguments {
  /** What the result should be. */
  readonly prompt: string;
  /**
   * Width and height of the result, in pixels.
   *
   * Allowed: string: square_hd, square, portrait_4_3, portrait_16_9, landscape_4_3, landscape_16_9, auto,
   * auto_2K, auto_4K.
   *
   * Note: Left out, each side has 2048 pixels.
   */
  readonly image_size?:
    | "square_hd" | "square" | "portrait_4_3" | "portrait_16_9" | "landscape_4_3" | "landscape_16_9" | "auto"
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
}

/** The model's parameters, with nothing around them. The model's id stands in the path. */
export interface Request {
  /** What the result should be. */
  readonly prompt: string;
  /**
   * Width and height of the result, in pixels.
   *
   * Allowed: string: square_hd, square, portrait_4_3, portrait_16_9, landscape_4_3, landscape_16_9, auto,
   * auto_2K, auto_4K.
   *
   * Note: Left out, each side has 2048 pixels.
   */
  readonly image_size?:
    | "square_hd" | "square" | "portrait_4_3" | "portrait_16_9" | "landscape_4_3" | "landscape_16_9" | "auto"
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
}

export type { Result };

/** Width and height of the result, in pixels. */
export interface ImageSize {
  /**
   * The width of the image.
   *
   * Allowed: from 1024 to 4096 pixels.
   */
  readonly width?: number;
  /**
   * The height of the image.
   *
   * Allowed: from 1024 to 4096 pixels.
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
  id: "fal-ai/bytedance/seedream/v4/text-to-image",
  name: "fal/fal-ai/bytedance/seedream/v4/text-to-image",
  title: "Seedream 4.0 (Text to Image)",
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
                "auto", "auto_2K", "auto_4K",
              ],
            },
            {
              type: "object",
              fields: [
                { key: "width", type: { type: "integer", min: 1024, max: 4096 } },
                { key: "height", type: { type: "integer", min: 1024, max: 4096 } },
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
    ],
  },
};
