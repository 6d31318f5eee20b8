/**
 * Creative Upscaler at Stability AI.
 *
 * Creative Upscaler. Enlarges an image and paints details of its own.
 *
 * Sources:
 * - tryAGI/StabilityAI, openapi.yaml (en), read 2026-11-30
 */

import type { ModelData } from "../client/data.js";
import type { GivenFile } from "../client/given.js";
import type { Result } from "./responses.js";

/** The parameters, side by side. */
export interface Arguments {
  /**
   * The image to work from.
   *
   * Allowed: image as a part of the form; image/jpeg, image/png, image/webp; at least 64 pixels a side; from
   * 4,096 to 1,048,576 pixels in all.
   */
  readonly image: string | GivenFile;
  /**
   * What the result should be.
   *
   * Allowed: from 1 to 10,000 characters.
   */
  readonly prompt: string;
  /**
   * What should not appear in the result.
   *
   * Allowed: at most 10,000 characters.
   */
  readonly negative_prompt?: string;
  /**
   * A number that fixes the random choices, so that the same request gives a similar result.
   *
   * Allowed: from 0 to 4294967294; 0: a random seed. Default: 0.
   */
  readonly seed?: number;
  /**
   * How far the result may go from the input image.
   *
   * Allowed: from 0.1 to 0.5. Default: 0.3.
   */
  readonly creativity?: number;
  /**
   * The file format of the result.
   *
   * Allowed: jpeg, png, webp. Default: png.
   */
  readonly output_format?: "jpeg" | "png" | "webp";
}

/** The model's parameters, with nothing around them. The model's id stands in the path. */
export interface Request {
  /**
   * The image to work from.
   *
   * Allowed: image as a part of the form; image/jpeg, image/png, image/webp; at least 64 pixels a side; from
   * 4,096 to 1,048,576 pixels in all.
   */
  readonly image: string;
  /**
   * What the result should be.
   *
   * Allowed: from 1 to 10,000 characters.
   */
  readonly prompt: string;
  /**
   * What should not appear in the result.
   *
   * Allowed: at most 10,000 characters.
   */
  readonly negative_prompt?: string;
  /**
   * A number that fixes the random choices, so that the same request gives a similar result.
   *
   * Allowed: from 0 to 4294967294; 0: a random seed. Default: 0.
   */
  readonly seed?: number;
  /**
   * How far the result may go from the input image.
   *
   * Allowed: from 0.1 to 0.5. Default: 0.3.
   */
  readonly creativity?: number;
  /**
   * The file format of the result.
   *
   * Allowed: jpeg, png, webp. Default: png.
   */
  readonly output_format?: "jpeg" | "png" | "webp";
}

export type { Result };

/** What the model is called with, what is sent, and what comes of it. */
export interface Types {
  arguments: Arguments;
  request: Request;
  result: Result;
}

/** What checks and prices the model's requests. */
export const model: ModelData = {
  id: "upscale-creative",
  name: "stability/upscale-creative",
  title: "Creative Upscaler",
  request: {
    type: "object",
    fields: [
      { key: "image", type: { type: "string" }, required: true, parameter: true },
      {
        key: "prompt",
        type: { type: "string", lengths: [{ min: 1, max: 10000, unit: "characters" }] },
        required: true,
        parameter: true,
      },
      {
        key: "negative_prompt",
        type: { type: "string", lengths: [{ max: 10000, unit: "characters" }] },
        parameter: true,
      },
      { key: "seed", type: { type: "integer", min: 0, max: 4294967294 }, default: 0, parameter: true },
      { key: "creativity", type: { type: "number", min: 0.1, max: 0.5 }, default: 0.3, parameter: true },
      {
        key: "output_format",
        type: { type: "string", options: ["jpeg", "png", "webp"] },
        default: "png",
        parameter: true,
      },
    ],
  },
  files: [
    {
      at: "/image",
      kinds: [
        {
          kind: "image",
          forms: ["part"],
          mime_types: ["image/jpeg", "image/png", "image/webp"],
          min_side: 64,
          min_pixels: 4096,
          max_pixels: 1048576,
        },
      ],
    },
  ],
};
