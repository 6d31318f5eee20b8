/**
 * FLUX.2 [pro] at Vtrix.
 *
 * FLUX.2 [pro]. Makes an image from a prompt and, optionally, up to eight input images.
 *
 * Sources:
 * - FLUX.2 [pro] (en), read 2026-11-24
 */

import type { ModelData } from "../client/data.js";
import type { GivenFile } from "../client/given.js";

/** The parameters, side by side. */
export interface Arguments {
  /** What the result should be. */
  readonly prompt: string;
  /**
   * The image to work from.
   *
   * Allowed: image.
   */
  readonly input_image?: string | GivenFile;
  /**
   * One more image to work from.
   *
   * Allowed: image.
   */
  readonly input_image_2?: string | GivenFile;
  /**
   * One more image to work from.
   *
   * Allowed: image.
   */
  readonly input_image_3?: string | GivenFile;
  /**
   * One more image to work from.
   *
   * Allowed: image.
   */
  readonly input_image_4?: string | GivenFile;
  /**
   * One more image to work from.
   *
   * Allowed: image.
   */
  readonly input_image_5?: string | GivenFile;
  /**
   * One more image to work from.
   *
   * Allowed: image.
   */
  readonly input_image_6?: string | GivenFile;
  /**
   * One more image to work from.
   *
   * Allowed: image.
   */
  readonly input_image_7?: string | GivenFile;
  /**
   * One more image to work from.
   *
   * Allowed: image.
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
   * Allowed: string: 1, 2, 3, 4, 5, 6; integer: 1, 2, 3, 4, 5, 6; 6: lets the most through.
   */
  readonly safety_tolerance?: "1" | "2" | "3" | "4" | "5" | "6" | 1 | 2 | 3 | 4 | 5 | 6;
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
   * Allowed: flux_2_pro.
   */
  readonly model: "flux_2_pro";
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
   * The image to work from.
   *
   * Allowed: image.
   */
  readonly input_image?: string;
  /**
   * One more image to work from.
   *
   * Allowed: image.
   */
  readonly input_image_2?: string;
  /**
   * One more image to work from.
   *
   * Allowed: image.
   */
  readonly input_image_3?: string;
  /**
   * One more image to work from.
   *
   * Allowed: image.
   */
  readonly input_image_4?: string;
  /**
   * One more image to work from.
   *
   * Allowed: image.
   */
  readonly input_image_5?: string;
  /**
   * One more image to work from.
   *
   * Allowed: image.
   */
  readonly input_image_6?: string;
  /**
   * One more image to work from.
   *
   * Allowed: image.
   */
  readonly input_image_7?: string;
  /**
   * One more image to work from.
   *
   * Allowed: image.
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
   * Allowed: string: 1, 2, 3, 4, 5, 6; integer: 1, 2, 3, 4, 5, 6; 6: lets the most through.
   */
  readonly safety_tolerance?: "1" | "2" | "3" | "4" | "5" | "6" | 1 | 2 | 3 | 4 | 5 | 6;
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
  id: "flux_2_pro",
  name: "vtrix/flux_2_pro",
  title: "FLUX.2 [pro]",
  request: {
    type: "object",
    fields: [
      { key: "model", type: { type: "string", constant: true, options: ["flux_2_pro"] }, required: true },
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
                    { key: "input_image_5", type: { type: "string" }, parameter: true },
                    { key: "input_image_6", type: { type: "string" }, parameter: true },
                    { key: "input_image_7", type: { type: "string" }, parameter: true },
                    { key: "input_image_8", type: { type: "string" }, parameter: true },
                    { key: "seed", type: { type: "integer" }, parameter: true },
                    { key: "width", type: { type: "integer", min: 64, multiple_of: 32 }, parameter: true },
                    { key: "height", type: { type: "integer", min: 64, multiple_of: 32 }, parameter: true },
                    {
                      key: "safety_tolerance",
                      type: {
                        type: "union",
                        of: [
                          { type: "string", options: ["1", "2", "3", "4", "5", "6"] },
                          { type: "integer", options: [1, 2, 3, 4, 5, 6] },
                        ],
                      },
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
  files: [
    { at: "/input/*/params/input_image", kinds: [{ kind: "image" }] },
    { at: "/input/*/params/input_image_2", kinds: [{ kind: "image" }] },
    { at: "/input/*/params/input_image_3", kinds: [{ kind: "image" }] },
    { at: "/input/*/params/input_image_4", kinds: [{ kind: "image" }] },
    { at: "/input/*/params/input_image_5", kinds: [{ kind: "image" }] },
    { at: "/input/*/params/input_image_6", kinds: [{ kind: "image" }] },
    { at: "/input/*/params/input_image_7", kinds: [{ kind: "image" }] },
    { at: "/input/*/params/input_image_8", kinds: [{ kind: "image" }] },
  ],
};
