/**
 * FLUX 1.1 [pro] at Vtrix.
 *
 * FLUX 1.1 [pro]. Makes an image from a prompt and, optionally, one guide image.
 *
 * Sources:
 * - FLUX 1.1 [pro] (en), read 2026-11-24
 */

import type { ModelData } from "../client/data.js";
import type { GivenFile } from "../client/given.js";

/** The parameters, side by side. */
export interface Arguments {
  /** What the result should be. */
  readonly prompt: string;
  /**
   * An image that guides the result, as the file's bytes in base64.
   *
   * Allowed: image as base64; used as guide.
   */
  readonly image_prompt?: string | GivenFile;
  /**
   * The width of the image.
   *
   * Allowed: from 256 to 1440 pixels; a multiple of 32. Default: 1024.
   */
  readonly width?: number;
  /**
   * The height of the image.
   *
   * Allowed: from 256 to 1440 pixels; a multiple of 32. Default: 1024.
   */
  readonly height?: number;
  /**
   * Whether the prompt may be rewritten before use.
   *
   * Default: false.
   */
  readonly prompt_upsampling?: boolean;
  /**
   * A number that fixes the random choices, so that the same request gives a similar result.
   *
   * Note: Any whole number is accepted.
   */
  readonly seed?: number;
  /**
   * How much the content filter lets through. The lower the number, the stricter the filter.
   *
   * Allowed: from 0 to 6; 0: the strictest; 6: lets the most through. Default: 2.
   */
  readonly safety_tolerance?: number;
  /**
   * The file format of the result.
   *
   * Allowed: jpeg, png. Default: jpeg.
   */
  readonly output_format?: "jpeg" | "png";
}

/** The whole body of a request, as it is sent. */
export interface Request {
  /**
   * The id of the model that does the work.
   *
   * Allowed: flux_pro_11.
   */
  readonly model: "flux_pro_11";
  /**
   * What to make.
   *
   * Allowed: at least 1 element.
   */
  readonly input: readonly InputItem[];
}

/** What a finished task gives. */
export interface Result {
  /** Why the task failed; there only when it did. */
  error?: Error;
  /** What was made; there only when the task has succeeded. */
  output?: OutputItem[];
  /** What the task used up; there only when it has succeeded. */
  usage?: Usage;
  /** Further facts about the task. */
  metadata?: Metadata;
  /** Keys that are not documented. */
  [key: string]: unknown;
}

export interface InputItem {
  /** The settings of the chosen model, the prompt among them. */
  readonly params: Params;
}

/** The settings of the chosen model, the prompt among them. */
export interface Params {
  /** What the result should be. */
  readonly prompt: string;
  /**
   * An image that guides the result, as the file's bytes in base64.
   *
   * Allowed: image as base64; used as guide.
   */
  readonly image_prompt?: string;
  /**
   * The width of the image.
   *
   * Allowed: from 256 to 1440 pixels; a multiple of 32. Default: 1024.
   */
  readonly width?: number;
  /**
   * The height of the image.
   *
   * Allowed: from 256 to 1440 pixels; a multiple of 32. Default: 1024.
   */
  readonly height?: number;
  /**
   * Whether the prompt may be rewritten before use.
   *
   * Default: false.
   */
  readonly prompt_upsampling?: boolean;
  /**
   * A number that fixes the random choices, so that the same request gives a similar result.
   *
   * Note: Any whole number is accepted.
   */
  readonly seed?: number;
  /**
   * How much the content filter lets through. The lower the number, the stricter the filter.
   *
   * Allowed: from 0 to 6; 0: the strictest; 6: lets the most through. Default: 2.
   */
  readonly safety_tolerance?: number;
  /**
   * The file format of the result.
   *
   * Allowed: jpeg, png. Default: jpeg.
   */
  readonly output_format?: "jpeg" | "png";
}

/** Why the task failed; there only when it did. */
export interface Error {
  /** A code for the reason. */
  code?: string;
  /** The reason in words. */
  message?: string;
  /** Keys that are not documented. */
  [key: string]: unknown;
}

export interface OutputItem {
  /** The files. */
  content?: ContentItem[];
  /** Keys that are not documented. */
  [key: string]: unknown;
}

export interface ContentItem {
  /** What sort of file it is, such as image. */
  type?: string;
  /**
   * The file's address.
   *
   * Allowed: a URL.
   */
  url?: string;
  /** Keys that are not documented. */
  [key: string]: unknown;
}

/** What the task used up; there only when it has succeeded. */
export interface Usage {
  /** What the task cost, in US dollars, as text. */
  cost?: string;
  /** What was taken off the price. */
  discount?: number;
  /** Keys that are not documented. */
  [key: string]: unknown;
}

/** Further facts about the task. */
export interface Metadata {
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
  id: "flux_pro_11",
  name: "vtrix/flux_pro_11",
  title: "FLUX 1.1 [pro]",
  request: {
    type: "object",
    fields: [
      { key: "model", type: { type: "string", constant: true, options: ["flux_pro_11"] }, required: true },
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
                    { key: "image_prompt", type: { type: "string" }, parameter: true },
                    {
                      key: "width",
                      type: { type: "integer", min: 256, max: 1440, multiple_of: 32 },
                      default: 1024,
                      parameter: true,
                    },
                    {
                      key: "height",
                      type: { type: "integer", min: 256, max: 1440, multiple_of: 32 },
                      default: 1024,
                      parameter: true,
                    },
                    { key: "prompt_upsampling", type: { type: "boolean" }, default: false, parameter: true },
                    { key: "seed", type: { type: "integer" }, parameter: true },
                    {
                      key: "safety_tolerance",
                      type: { type: "integer", min: 0, max: 6 },
                      default: 2,
                      parameter: true,
                    },
                    {
                      key: "output_format",
                      type: { type: "string", options: ["jpeg", "png"] },
                      default: "jpeg",
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
  files: [{ at: "/input/*/params/image_prompt", kinds: [{ kind: "image", forms: ["base64"] }] }],
};
