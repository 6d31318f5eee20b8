/**
 * FLUX.1 Kontext [max] at Vtrix.
 *
 * FLUX.1 Kontext [max]. Makes an image from a prompt, or from a prompt and up to four input images.
 *
 * Sources:
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
   * How many steps the model takes to make the result.
   *
   * Allowed: from 1 to 50.
   */
  readonly steps?: number;
  /**
   * How closely the result keeps to the prompt. The higher the number, the closer.
   *
   * Allowed: from 1 to 10.
   */
  readonly guidance_scale?: number;
  /** What should not appear in the result. */
  readonly negative_prompt?: string;
  /**
   * The file format of the result.
   *
   * Allowed: jpeg, png. Default: jpeg.
   */
  readonly output_format?: "jpeg" | "png";
  /**
   * Whether the prompt may be rewritten before use.
   *
   * Default: false.
   */
  readonly prompt_upsampling?: boolean;
  /**
   * How much the content filter lets through. The lower the number, the stricter the filter.
   *
   * Allowed: from 0 to 6; 0: the strictest; 6: lets the most through. Default: 2.
   */
  readonly safety_tolerance?: number;
}

/** The whole body of a request, as it is sent. */
export interface Request {
  /**
   * The id of the model that does the work.
   *
   * Allowed: flux_kontext_max.
   */
  readonly model: "flux_kontext_max";
  /**
   * What to make.
   *
   * Allowed: at least 1 element.
   */
  readonly input: readonly InputItem[];
}

export type { Result };

export interface InputItem {
  /** The settings of the chosen model, the prompt among them. */
  readonly params: Params;
}

/** The settings of the chosen model, the prompt among them. */
export interface Params {
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
   * How many steps the model takes to make the result.
   *
   * Allowed: from 1 to 50.
   */
  readonly steps?: number;
  /**
   * How closely the result keeps to the prompt. The higher the number, the closer.
   *
   * Allowed: from 1 to 10.
   */
  readonly guidance_scale?: number;
  /** What should not appear in the result. */
  readonly negative_prompt?: string;
  /**
   * The file format of the result.
   *
   * Allowed: jpeg, png. Default: jpeg.
   */
  readonly output_format?: "jpeg" | "png";
  /**
   * Whether the prompt may be rewritten before use.
   *
   * Default: false.
   */
  readonly prompt_upsampling?: boolean;
  /**
   * How much the content filter lets through. The lower the number, the stricter the filter.
   *
   * Allowed: from 0 to 6; 0: the strictest; 6: lets the most through. Default: 2.
   */
  readonly safety_tolerance?: number;
}

/** What the model is called with, what is sent, and what comes of it. */
export interface Types {
  arguments: Arguments;
  request: Request;
  result: Result;
}

/** What checks and prices the model's requests. */
export const model: ModelData = {
  id: "flux_kontext_max",
  name: "vtrix/flux_kontext_max",
  title: "FLUX.1 Kontext [max]",
  request: {
    type: "object",
    fields: [
      {
        key: "model",
        type: { type: "string", constant: true, options: ["flux_kontext_max"] },
        required: true,
      },
      {
        key: "input",
        type: {
          type: "array",
          items: {
            type: "object",
            fields: [
              {
                key: "params",
                type: {
                  type: "object",
                  fields: [
                    { key: "prompt", type: { type: "string" }, required: true, parameter: true },
                    { key: "input_image", type: { type: "string" }, parameter: true },
                    { key: "input_image_2", type: { type: "string" }, parameter: true },
                    { key: "input_image_3", type: { type: "string" }, parameter: true },
                    { key: "input_image_4", type: { type: "string" }, parameter: true },
                    { key: "seed", type: { type: "integer" }, parameter: true },
                    {
                      key: "aspect_ratio",
                      type: { type: "string", ratio: { min: "9:21", max: "21:9" } },
                      parameter: true,
                    },
                    { key: "steps", type: { type: "integer", min: 1, max: 50 }, parameter: true },
                    { key: "guidance_scale", type: { type: "number", min: 1, max: 10 }, parameter: true },
                    { key: "negative_prompt", type: { type: "string" }, parameter: true },
                    {
                      key: "output_format",
                      type: { type: "string", options: ["jpeg", "png"] },
                      default: "jpeg",
                      parameter: true,
                    },
                    { key: "prompt_upsampling", type: { type: "boolean" }, default: false, parameter: true },
                    {
                      key: "safety_tolerance",
                      type: { type: "integer", min: 0, max: 6 },
                      default: 2,
                      parameter: true,
                    },
                  ],
                },
                required: true,
              },
            ],
          },
          min_items: 1,
        },
        required: true,
      },
    ],
  },
  parameters_at: "/input/*/params",
  files: [
    { at: "/input/*/params/input_image", kinds: [{ kind: "image", forms: ["base64", "url"] }] },
    { at: "/input/*/params/input_image_2", kinds: [{ kind: "image", forms: ["base64", "url"] }] },
    { at: "/input/*/params/input_image_3", kinds: [{ kind: "image", forms: ["base64", "url"] }] },
    { at: "/input/*/params/input_image_4", kinds: [{ kind: "image", forms: ["base64", "url"] }] },
  ],
};
