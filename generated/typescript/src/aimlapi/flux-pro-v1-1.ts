/**
 * FLUX 1.1 [pro] at AI/ML API.
 *
 * FLUX 1.1 [pro]. Makes an image from a prompt.
 *
 * Sources:
 * - aimlapi/api-docs, flux-pro-v1.1.json (en), read 2026-12-01
 */

import type { ModelData } from "../client/data.js";

/** The parameters, side by side. */
export interface Arguments {
  /**
   * What the result should be.
   *
   * Allowed: at most 4,000 characters.
   */
  readonly prompt: string;
  /**
   * How many images to make.
   *
   * Allowed: from 1 to 4. Default: 1.
   */
  readonly num_images?: number;
  /**
   * A number that fixes the random choices, so that the same request gives a similar result.
   *
   * Allowed: at least 1.
   */
  readonly seed?: number;
  /**
   * Width and height of the result, in pixels.
   *
   * Allowed: string: square_hd, square, portrait_4_3, portrait_16_9, landscape_4_3, landscape_16_9. Default:
   * landscape_4_3.
   *
   * Note: Of an object, a width that is left out is 1024 pixels, and a height 768.
   */
  readonly image_size?:
    | "square_hd" | "square" | "portrait_4_3" | "portrait_16_9" | "landscape_4_3" | "landscape_16_9"
    | ImageSize;
  /**
   * How much the content filter lets through. The lower the number, the stricter the filter.
   *
   * Allowed: 1, 2, 3, 4, 5, 6. Default: 2.
   */
  readonly safety_tolerance?: "1" | "2" | "3" | "4" | "5" | "6";
  /**
   * The file format of the result.
   *
   * Allowed: jpeg, png. Default: jpeg.
   */
  readonly output_format?: "jpeg" | "png";
  /**
   * Whether the result is checked for content that is not safe for work.
   *
   * Default: true.
   */
  readonly enable_safety_checker?: boolean;
}

/** The whole body of a request, as it is sent. */
export interface Request {
  /**
   * The id of the model that does the work.
   *
   * Allowed: flux-pro/v1.1.
   */
  readonly model: "flux-pro/v1.1";
  /**
   * What the result should be.
   *
   * Allowed: at most 4,000 characters.
   */
  readonly prompt: string;
  /**
   * How many images to make.
   *
   * Allowed: from 1 to 4. Default: 1.
   */
  readonly num_images?: number;
  /**
   * A number that fixes the random choices, so that the same request gives a similar result.
   *
   * Allowed: at least 1.
   */
  readonly seed?: number;
  /**
   * Width and height of the result, in pixels.
   *
   * Allowed: string: square_hd, square, portrait_4_3, portrait_16_9, landscape_4_3, landscape_16_9. Default:
   * landscape_4_3.
   *
   * Note: Of an object, a width that is left out is 1024 pixels, and a height 768.
   */
  readonly image_size?:
    | "square_hd" | "square" | "portrait_4_3" | "portrait_16_9" | "landscape_4_3" | "landscape_16_9"
    | ImageSize;
  /**
   * How much the content filter lets through. The lower the number, the stricter the filter.
   *
   * Allowed: 1, 2, 3, 4, 5, 6. Default: 2.
   */
  readonly safety_tolerance?: "1" | "2" | "3" | "4" | "5" | "6";
  /**
   * The file format of the result.
   *
   * Allowed: jpeg, png. Default: jpeg.
   */
  readonly output_format?: "jpeg" | "png";
  /**
   * Whether the result is checked for content that is not safe for work.
   *
   * Default: true.
   */
  readonly enable_safety_checker?: boolean;
  /** Keys that are not documented. */
  readonly [key: string]: unknown;
}

/** The images. */
export interface Result {
  /**
   * The files.
   *
   * May be null.
   */
  data?: DataItem[] | null;
  /**
   * More about the work.
   *
   * May be null.
   */
  meta?: Meta | null;
  /** Keys that are not documented. */
  [key: string]: unknown;
}

/** Width and height of the result, in pixels. */
export interface ImageSize {
  /**
   * The width of the image.
   *
   * Allowed: from 256 to 1440 pixels; a multiple of 32.
   */
  readonly width?: number;
  /**
   * The height of the image.
   *
   * Allowed: from 256 to 1440 pixels; a multiple of 32.
   */
  readonly height?: number;
  /** Keys that are not documented. */
  readonly [key: string]: unknown;
}

export interface DataItem {
  /**
   * The file's address.
   *
   * May be null.
   */
  url?: string | null;
  /**
   * The file itself, as base64.
   *
   * May be null.
   */
  b64_json?: string | null;
  /** Keys that are not documented. */
  [key: string]: unknown;
}

/** More about the work. */
export interface Meta {
  /**
   * What the task cost.
   *
   * May be null.
   */
  usage?: Usage | null;
  /** Keys that are not documented. */
  [key: string]: unknown;
}

/** What the task cost. */
export interface Usage {
  /**
   * The credits that were taken.
   *
   * Allowed: a number of credits.
   */
  credits_used: number;
  /** Keys that are not documented. */
  [key: string]: unknown;
}

/** What the model is called with, what is sent, and what comes of it. */
export interface Types {
  arguments: Arguments;
  request: Request;
  result: Result;
}

/** What checks and prices the model's requests. */
export const model: ModelData = {
  id: "flux-pro/v1.1",
  name: "aimlapi/flux-pro/v1.1",
  title: "FLUX 1.1 [pro]",
  request: {
    type: "object",
    fields: [
      { key: "model", type: { type: "string", constant: true, options: ["flux-pro/v1.1"] }, required: true },
      {
        key: "prompt",
        type: { type: "string", lengths: [{ max: 4000, unit: "characters" }] },
        required: true,
        parameter: true,
      },
      { key: "num_images", type: { type: "number", min: 1, max: 4 }, default: 1, parameter: true },
      { key: "seed", type: { type: "integer", min: 1 }, parameter: true },
      {
        key: "image_size",
        type: {
          type: "union",
          of: [
            {
              type: "string",
              options: [
                "square_hd", "square", "portrait_4_3", "portrait_16_9", "landscape_4_3", "landscape_16_9",
              ],
            },
            {
              type: "object",
              fields: [
                { key: "width", type: { type: "integer", min: 256, max: 1440, multiple_of: 32 } },
                { key: "height", type: { type: "integer", min: 256, max: 1440, multiple_of: 32 } },
              ],
              open: true,
            },
          ],
        },
        default: "landscape_4_3",
        parameter: true,
      },
      {
        key: "safety_tolerance",
        type: { type: "string", options: ["1", "2", "3", "4", "5", "6"] },
        default: "2",
        parameter: true,
      },
      {
        key: "output_format",
        type: { type: "string", options: ["jpeg", "png"] },
        default: "jpeg",
        parameter: true,
      },
      { key: "enable_safety_checker", type: { type: "boolean" }, default: true, parameter: true },
    ],
    open: true,
  },
};
