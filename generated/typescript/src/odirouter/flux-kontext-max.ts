/**
 * FLUX.1 Kontext [max] at ODIRouter.
 *
 * FLUX.1 Kontext [max]. Makes an image from a prompt, or from a prompt and up to four input images.
 *
 * Sources:
 * - FLUX.1 Kontext [max] (ru), read 2026-11-24
 * - FLUX.1 Kontext [max] (en), read 2026-11-24
 */

import type { ModelData } from "../client/data.js";
import type { GivenFile } from "../client/given.js";
import type { Result } from "./responses.js";

/** The parameters, side by side. */
export interface Arguments {
  /** What the image should show, or how the reference image should be changed. */
  readonly prompt: string;
  /**
   * The image to work from.
   *
   * Allowed: image as base64 or a URL.
   */
  readonly input_image?: string | GivenFile;
  /**
   * One more image to work from.
   *
   * Allowed: image as base64 or a URL.
   */
  readonly input_image_2?: string | GivenFile;
  /**
   * One more image to work from.
   *
   * Allowed: image as base64 or a URL.
   */
  readonly input_image_3?: string | GivenFile;
  /**
   * One more image to work from.
   *
   * Allowed: image as base64 or a URL.
   */
  readonly input_image_4?: string | GivenFile;
  /** A number that fixes the random choices, so that the same request gives a similar result. */
  readonly seed?: number;
  /**
   * The shape of the result, width to height.
   *
   * Allowed: width to height from 9:21 to 21:9.
   */
  readonly aspect_ratio?: string;
  /**
   * The file format of the result.
   *
   * Allowed: jpeg, png. Default: png.
   * - jpeg (JPEG): Accepted, but the file may be PNG all the same.
   * - png (PNG)
   */
  readonly output_format?: "jpeg" | "png";
  /**
   * Whether the prompt may be rewritten before use.
   *
   * Default: false.
   */
  readonly prompt_upsampling?: boolean;
  /**
   * How much the content filter lets through, in what you send and in what comes back. The lower the number,
   * the stricter the filter.
   *
   * Allowed: from 0 to 6; 0: the strictest; 6: lets the most through. Default: 2.
   */
  readonly safety_tolerance?: number;
}

/** The model's parameters, with nothing around them. The model's id stands in the path. */
export interface Request {
  /** What the image should show, or how the reference image should be changed. */
  readonly prompt: string;
  /**
   * The image to work from.
   *
   * Allowed: image as base64 or a URL.
   */
  readonly input_image?: string;
  /**
   * One more image to work from.
   *
   * Allowed: image as base64 or a URL.
   */
  readonly input_image_2?: string;
  /**
   * One more image to work from.
   *
   * Allowed: image as base64 or a URL.
   */
  readonly input_image_3?: string;
  /**
   * One more image to work from.
   *
   * Allowed: image as base64 or a URL.
   */
  readonly input_image_4?: string;
  /** A number that fixes the random choices, so that the same request gives a similar result. */
  readonly seed?: number;
  /**
   * The shape of the result, width to height.
   *
   * Allowed: width to height from 9:21 to 21:9.
   */
  readonly aspect_ratio?: string;
  /**
   * The file format of the result.
   *
   * Allowed: jpeg, png. Default: png.
   * - jpeg (JPEG): Accepted, but the file may be PNG all the same.
   * - png (PNG)
   */
  readonly output_format?: "jpeg" | "png";
  /**
   * Whether the prompt may be rewritten before use.
   *
   * Default: false.
   */
  readonly prompt_upsampling?: boolean;
  /**
   * How much the content filter lets through, in what you send and in what comes back. The lower the number,
   * the stricter the filter.
   *
   * Allowed: from 0 to 6; 0: the strictest; 6: lets the most through. Default: 2.
   */
  readonly safety_tolerance?: number;
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
  id: "flux_kontext_max",
  name: "odirouter/flux_kontext_max",
  title: "FLUX.1 Kontext [max]",
  request: {
    type: "object",
    fields: [
      { key: "prompt", type: { type: "string" }, required: true, parameter: true },
      { key: "input_image", type: { type: "string" }, parameter: true },
      { key: "input_image_2", type: { type: "string" }, parameter: true },
      { key: "input_image_3", type: { type: "string" }, parameter: true },
      { key: "input_image_4", type: { type: "string" }, parameter: true },
      { key: "seed", type: { type: "integer" }, parameter: true },
      { key: "aspect_ratio", type: { type: "string", ratio: { min: "9:21", max: "21:9" } }, parameter: true },
      {
        key: "output_format",
        type: { type: "string", options: ["jpeg", "png"] },
        default: "png",
        parameter: true,
      },
      { key: "prompt_upsampling", type: { type: "boolean" }, default: false, parameter: true },
      { key: "safety_tolerance", type: { type: "integer", min: 0, max: 6 }, default: 2, parameter: true },
    ],
  },
  files: [
    { at: "/input_image", kinds: [{ kind: "image", forms: ["base64", "url"] }] },
    { at: "/input_image_2", kinds: [{ kind: "image", forms: ["base64", "url"] }] },
    { at: "/input_image_3", kinds: [{ kind: "image", forms: ["base64", "url"] }] },
    { at: "/input_image_4", kinds: [{ kind: "image", forms: ["base64", "url"] }] },
  ],
};
