/**
 * FLUX.1 [dev] at fal.
 *
 * FLUX.1 [dev]. Makes an image from a prompt. Price: 0.025 USD per megapixel × megapixels × num_images.
 *
 * Sources:
 * - FLUX.1 [dev] (en), read 2026-12-01
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
   * Allowed: string: square_hd, square, portrait_4_3, portrait_16_9, landscape_4_3, landscape_16_9. Default:
   * landscape_4_3.
   */
  readonly image_size?:
    | "square_hd" | "square" | "portrait_4_3" | "portrait_16_9" | "landscape_4_3" | "landscape_16_9"
    | ImageSize;
  /**
   * How many steps the model takes to make the result.
   *
   * Allowed: from 1 to 50. Default: 28.
   */
  readonly num_inference_steps?: number;
  /** A number that fixes the random choices, so that the same request gives a similar result. */
  readonly seed?: number;
  /**
   * How closely the result keeps to the prompt. The higher the number, the closer.
   *
   * Allowed: from 1 to 20. Default: 3.5.
   */
  readonly guidance_scale?: number;
  /**
   * Whether the file comes as a data URI instead of an address.
   *
   * Default: false.
   */
  readonly sync_mode?: boolean;
  /**
   * How many images to make.
   *
   * Allowed: from 1 to 4. Default: 1.
   */
  readonly num_images?: number;
  /**
   * Whether the result is checked for content that is not safe for work.
   *
   * Default: true.
   */
  readonly enable_safety_checker?: boolean;
  /**
   * The file format of the result.
   *
   * Allowed: jpeg, png. Default: jpeg.
   */
  readonly output_format?: "jpeg" | "png";
  /**
   * How much the work is sped up, at the cost of quality.
   *
   * Allowed: none, regular, high. Default: none.
   */
  readonly acceleration?: "none" | "regular" | "high";
}

/** The model's parameters, with nothing around them. The model's id stands in the path. */
export interface Request {
  /** What the result should be. */
  readonly prompt: string;
  /**
   * Width and height of the result, in pixels.
   *
   * Allowed: string: square_hd, square, portrait_4_3, portrait_16_9, landscape_4_3, landscape_16_9. Default:
   * landscape_4_3.
   */
  readonly image_size?:
    | "square_hd" | "square" | "portrait_4_3" | "portrait_16_9" | "landscape_4_3" | "landscape_16_9"
    | ImageSize;
  /**
   * How many steps the model takes to make the result.
   *
   * Allowed: from 1 to 50. Default: 28.
   */
  readonly num_inference_steps?: number;
  /** A number that fixes the random choices, so that the same request gives a similar result. */
  readonly seed?: number;
  /**
   * How closely the result keeps to the prompt. The higher the number, the closer.
   *
   * Allowed: from 1 to 20. Default: 3.5.
   */
  readonly guidance_scale?: number;
  /**
   * Whether the file comes as a data URI instead of an address.
   *
   * Default: false.
   */
  readonly sync_mode?: boolean;
  /**
   * How many images to make.
   *
   * Allowed: from 1 to 4. Default: 1.
   */
  readonly num_images?: number;
  /**
   * Whether the result is checked for content that is not safe for work.
   *
   * Default: true.
   */
  readonly enable_safety_checker?: boolean;
  /**
   * The file format of the result.
   *
   * Allowed: jpeg, png. Default: jpeg.
   */
  readonly output_format?: "jpeg" | "png";
  /**
   * How much the work is sped up, at the cost of quality.
   *
   * Allowed: none, regular, high. Default: none.
   */
  readonly acceleration?: "none" | "regular" | "high";
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
  id: "fal-ai/flux/dev",
  name: "fal/fal-ai/flux/dev",
  title: "FLUX.1 [dev]",
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
        default: "landscape_4_3",
        parameter: true,
      },
      {
        key: "num_inference_steps",
        type: { type: "integer", min: 1, max: 50 },
        default: 28,
        parameter: true,
      },
      { key: "seed", type: { type: "integer" }, parameter: true },
      { key: "guidance_scale", type: { type: "number", min: 1, max: 20 }, default: 3.5, parameter: true },
      { key: "sync_mode", type: { type: "boolean" }, default: false, parameter: true },
      { key: "num_images", type: { type: "integer", min: 1, max: 4 }, default: 1, parameter: true },
      { key: "enable_safety_checker", type: { type: "boolean" }, default: true, parameter: true },
      {
        key: "output_format",
        type: { type: "string", options: ["jpeg", "png"] },
        default: "jpeg",
        parameter: true,
      },
      {
        key: "acceleration",
        type: { type: "string", options: ["none", "regular", "high"] },
        default: "none",
        parameter: true,
      },
    ],
  },
  price: {
    formula: {
      kind: "computed",
      unit: "USD",
      charges: [
        {
          amounts: [{ amount: "0.025" }],
          per: "megapixel",
          quantity: [
            { subject: { subject: "measure", name: "megapixels" }, by: "measure", known: "before" },
            { subject: { subject: "key", path: "/num_images" }, by: "value", default: 1 },
          ],
          divide: "1",
        },
      ],
    },
  },
};
