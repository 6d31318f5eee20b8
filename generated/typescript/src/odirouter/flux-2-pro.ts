/**
 * FLUX.2 [pro] at ODIRouter.
 *
 * FLUX.2 [pro]. Makes an image from a prompt and, optionally, up to eight input images.
 *
 * Sources:
 * - FLUX.2 [pro] (ru), read 2026-11-24
 * - FLUX.2 [pro] (en), read 2026-11-24
 */

import type { ModelData } from "../client/data.js";
import type { GivenFile } from "../client/given.js";
import type { Result } from "./responses.js";

/** The parameters, side by side. */
export interface Arguments {
  /** What the result should be. */
  readonly prompt: string;
  /**
   * The image to work from.
   *
   * Allowed: image as base64.
   */
  readonly input_image?: string | GivenFile;
  /**
   * One more image to work from.
   *
   * Allowed: image as base64.
   */
  readonly input_image_2?: string | GivenFile;
  /**
   * One more image to work from.
   *
   * Allowed: image as base64.
   */
  readonly input_image_3?: string | GivenFile;
  /**
   * One more image to work from.
   *
   * Allowed: image as base64.
   */
  readonly input_image_4?: string | GivenFile;
  /**
   * One more image to work from.
   *
   * Allowed: image as base64.
   */
  readonly input_image_5?: string | GivenFile;
  /**
   * One more image to work from.
   *
   * Allowed: image as base64.
   */
  readonly input_image_6?: string | GivenFile;
  /**
   * One more image to work from.
   *
   * Allowed: image as base64.
   */
  readonly input_image_7?: string | GivenFile;
  /**
   * One more image to work from.
   *
   * Allowed: image as base64.
   */
  readonly input_image_8?: string | GivenFile;
  /** A number that fixes the random choices, so that the same request gives a similar result. */
  readonly seed?: number;
  /**
   * The width of the image.
   *
   * Allowed: at least 64 pixels; a multiple of 32.
   */
  readonly width?: number;
  /**
   * The height of the image.
   *
   * Allowed: at least 64 pixels; a multiple of 32.
   */
  readonly height?: number;
  /**
   * How much the content filter lets through, in what you send and in what comes back. The lower the number,
   * the stricter the filter.
   *
   * Allowed: from 0 to 5; 0: the strictest; 5: lets the most through. Default: 2.
   */
  readonly safety_tolerance?: number;
  /**
   * The file format of the result.
   *
   * Allowed: jpeg, png, webp. Default: jpeg.
   */
  readonly output_format?: "jpeg" | "png" | "webp";
}

/** The model's parameters, with nothing around them. The model's id stands in the path. */
export interface Request {
  /** What the result should be. */
  readonly prompt: string;
  /**
   * The image to work from.
   *
   * Allowed: image as base64.
   */
  readonly input_image?: string;
  /**
   * One more image to work from.
   *
   * Allowed: image as base64.
   */
  readonly input_image_2?: string;
  /**
   * One more image to work from.
   *
   * Allowed: image as base64.
   */
  readonly input_image_3?: string;
  /**
   * One more image to work from.
   *
   * Allowed: image as base64.
   */
  readonly input_image_4?: string;
  /**
   * One more image to work from.
   *
   * Allowed: image as base64.
   */
  readonly input_image_5?: string;
  /**
   * One more image to work from.
   *
   * Allowed: image as base64.
   */
  readonly input_image_6?: string;
  /**
   * One more image to work from.
   *
   * Allowed: image as base64.
   */
  readonly input_image_7?: string;
  /**
   * One more image to work from.
   *
   * Allowed: image as base64.
   */
  readonly input_image_8?: string;
  /** A number that fixes the random choices, so that the same request gives a similar result. */
  readonly seed?: number;
  /**
   * The width of the image.
   *
   * Allowed: at least 64 pixels; a multiple of 32.
   */
  readonly width?: number;
  /**
   * The height of the image.
   *
   * Allowed: at least 64 pixels; a multiple of 32.
   */
  readonly height?: number;
  /**
   * How much the content filter lets through, in what you send and in what comes back. The lower the number,
   * the stricter the filter.
   *
   * Allowed: from 0 to 5; 0: the strictest; 5: lets the most through. Default: 2.
   */
  readonly safety_tolerance?: number;
  /**
   * The file format of the result.
   *
   * Allowed: jpeg, png, webp. Default: jpeg.
   */
  readonly output_format?: "jpeg" | "png" | "webp";
  /** Keys that are not documented. */
  readonly [key: string]: unknown;
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
  id: "flux_2_pro",
  name: "odirouter/flux_2_pro",
  title: "FLUX.2 [pro]",
  request: {
    type: "object",
    fields: [
      { key: "prompt", type: { type: "string" }, required: true, parameter: true },
      { key: "input_image", type: { type: "string" }, parameter: true },
      { key: "input_image_2", type: { type: "string" }, parameter: true },
      { key: "input_image_3", type: { type: "string" }, parameter: true },
      { key: "input_image_4", type: { type: "string" }, parameter: true },
      { key: "input_image_5", type: { type: "string" }, parameter: true },
      { key: "input_image_6", type: { type: "string" }, parameter: true },
      { key: "input_image_7", type: { type: "string" }, parameter: true },
      { key: "input_image_8", type: { type: "string" }, parameter: true },
      { key: "seed", type: { type: "integer" }, parameter: true },
      { key: "width", type: { type: "integer", min: 64, multiple_of: 32 }, parameter: true },
      { key: "height", type: { type: "integer", min: 64, multiple_of: 32 }, parameter: true },
      { key: "safety_tolerance", type: { type: "integer", min: 0, max: 5 }, default: 2, parameter: true },
      {
        key: "output_format",
        type: { type: "string", options: ["jpeg", "png", "webp"] },
        default: "jpeg",
        parameter: true,
      },
    ],
    open: true,
  },
  files: [
    { at: "/input_image", kinds: [{ kind: "image", forms: ["base64"] }] },
    { at: "/input_image_2", kinds: [{ kind: "image", forms: ["base64"] }] },
    { at: "/input_image_3", kinds: [{ kind: "image", forms: ["base64"] }] },
    { at: "/input_image_4", kinds: [{ kind: "image", forms: ["base64"] }] },
    { at: "/input_image_5", kinds: [{ kind: "image", forms: ["base64"] }] },
    { at: "/input_image_6", kinds: [{ kind: "image", forms: ["base64"] }] },
    { at: "/input_image_7", kinds: [{ kind: "image", forms: ["base64"] }] },
    { at: "/input_image_8", kinds: [{ kind: "image", forms: ["base64"] }] },
  ],
};
