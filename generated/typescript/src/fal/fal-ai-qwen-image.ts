/**
 * Qwen Image at fal.
 *
 * Qwen Image. Makes an image from a prompt. Price: 0.02 USD per megapixel × megapixels × num_images.
 *
 * Sources:
 * - Qwen Image (en), read 2026-12-01
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
   * Allowed: from 2 to 250. Default: 30.
   */
  readonly num_inference_steps?: number;
  /** A number that fixes the random choices, so that the same request gives a similar result. */
  readonly seed?: number;
  /**
   * How closely the result keeps to the prompt. The higher the number, the closer.
   *
   * Allowed: from 0 to 20. Default: 2.5.
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
   * Allowed: jpeg, png. Default: png.
   */
  readonly output_format?: "jpeg" | "png";
  /**
   * What should not appear in the result.
   *
   * Note: Left out, it is a space.
   */
  readonly negative_prompt?: string;
  /**
   * How much the work is sped up, at the cost of quality.
   *
   * Allowed: none, regular, high. Default: none.
   */
  readonly acceleration?: "none" | "regular" | "high";
  /**
   * LoRA weights that change the model, each with its strength.
   *
   * Allowed: at most 3 elements. Default: [].
   */
  readonly loras?: readonly Lora[];
  /**
   * Whether a faster form of the model is taken.
   *
   * Default: false.
   *
   * Note: It works with 10 steps and a guidance of 1.2.
   */
  readonly use_turbo?: boolean;
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
   * Allowed: from 2 to 250. Default: 30.
   */
  readonly num_inference_steps?: number;
  /** A number that fixes the random choices, so that the same request gives a similar result. */
  readonly seed?: number;
  /**
   * How closely the result keeps to the prompt. The higher the number, the closer.
   *
   * Allowed: from 0 to 20. Default: 2.5.
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
   * Allowed: jpeg, png. Default: png.
   */
  readonly output_format?: "jpeg" | "png";
  /**
   * What should not appear in the result.
   *
   * Note: Left out, it is a space.
   */
  readonly negative_prompt?: string;
  /**
   * How much the work is sped up, at the cost of quality.
   *
   * Allowed: none, regular, high. Default: none.
   */
  readonly acceleration?: "none" | "regular" | "high";
  /**
   * LoRA weights that change the model, each with its strength.
   *
   * Allowed: at most 3 elements. Default: [].
   */
  readonly loras?: readonly Lora[];
  /**
   * Whether a faster form of the model is taken.
   *
   * Default: false.
   *
   * Note: It works with 10 steps and a guidance of 1.2.
   */
  readonly use_turbo?: boolean;
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

export interface Lora {
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
  id: "fal-ai/qwen-image",
  name: "fal/fal-ai/qwen-image",
  title: "Qwen Image",
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
        type: { type: "integer", min: 2, max: 250 },
        default: 30,
        parameter: true,
      },
      { key: "seed", type: { type: "integer" }, parameter: true },
      { key: "guidance_scale", type: { type: "number", min: 0, max: 20 }, default: 2.5, parameter: true },
      { key: "sync_mode", type: { type: "boolean" }, default: false, parameter: true },
      { key: "num_images", type: { type: "integer", min: 1, max: 4 }, default: 1, parameter: true },
      { key: "enable_safety_checker", type: { type: "boolean" }, default: true, parameter: true },
      {
        key: "output_format",
        type: { type: "string", options: ["jpeg", "png"] },
        default: "png",
        parameter: true,
      },
      { key: "negative_prompt", type: { type: "string" }, parameter: true },
      {
        key: "acceleration",
        type: { type: "string", options: ["none", "regular", "high"] },
        default: "none",
        parameter: true,
      },
      {
        key: "loras",
        type: { type: "array", items: { type: "object", open: true }, max_items: 3 },
        default: [],
        parameter: true,
      },
      { key: "use_turbo", type: { type: "boolean" }, default: false, parameter: true },
    ],
  },
  price: {
    formula: {
      kind: "computed",
      unit: "USD",
      charges: [
        {
          amounts: [{ amount: "0.02" }],
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
