/**
 * FLUX.1 Kontext [pro] at Vtrix.
 *
 * FLUX.1 Kontext [pro]. Makes an image from a prompt, or from a prompt and up to four reference images.
 *
 * Sources:
 * - FLUX.1 Kontext [pro] (en), read 2026-11-21
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
   * Allowed: image as base64 or a URL; at most 20 MB; used as reference image.
   */
  readonly input_image?: string | GivenFile;
  /**
   * One more image to work from.
   *
   * Allowed: image as base64 or a URL; at most 20 MB; used as reference image.
   */
  readonly input_image_2?: string | GivenFile;
  /**
   * One more image to work from.
   *
   * Allowed: image as base64 or a URL; at most 20 MB; used as reference image.
   */
  readonly input_image_3?: string | GivenFile;
  /**
   * One more image to work from.
   *
   * Allowed: image as base64 or a URL; at most 20 MB; used as reference image.
   */
  readonly input_image_4?: string | GivenFile;
  /**
   * A number that fixes the random choices, so that the same request gives a similar result. Left out, every
   * request is drawn anew.
   *
   * May be null.
   *
   * Note: Null is the same as leaving it out. Any whole number is accepted.
   */
  readonly seed?: number | null;
  /**
   * The shape of the result, width to height.
   *
   * Allowed: width to height from 9:21 to 21:9.
   */
  readonly aspect_ratio?: string;
  /**
   * The file format of the result.
   *
   * Allowed: jpeg, png. Default: jpeg.
   */
  readonly output_format?: "jpeg" | "png";
  /**
   * Whether the prompt is rewritten before use, for more inventive images.
   *
   * Default: false.
   */
  readonly prompt_upsampling?: boolean;
  /**
   * How much the content filter lets through, in what you send and in what comes back. The lower the number,
   * the stricter the filter.
   *
   * Allowed: from 1 to 6; 6: lets the most through. Default: 2.
   */
  readonly safety_tolerance?: number;
}

/** The whole body of a request, as it is sent. */
export interface Request {
  /**
   * The id of the model that does the work.
   *
   * Allowed: flux_kontext_pro.
   */
  readonly model: "flux_kontext_pro";
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
   * Allowed: image as base64 or a URL; at most 20 MB; used as reference image.
   */
  readonly input_image?: string;
  /**
   * One more image to work from.
   *
   * Allowed: image as base64 or a URL; at most 20 MB; used as reference image.
   */
  readonly input_image_2?: string;
  /**
   * One more image to work from.
   *
   * Allowed: image as base64 or a URL; at most 20 MB; used as reference image.
   */
  readonly input_image_3?: string;
  /**
   * One more image to work from.
   *
   * Allowed: image as base64 or a URL; at most 20 MB; used as reference image.
   */
  readonly input_image_4?: string;
  /**
   * A number that fixes the random choices, so that the same request gives a similar result. Left out, every
   * request is drawn anew.
   *
   * May be null.
   *
   * Note: Null is the same as leaving it out. Any whole number is accepted.
   */
  readonly seed?: number | null;
  /**
   * The shape of the result, width to height.
   *
   * Allowed: width to height from 9:21 to 21:9.
   */
  readonly aspect_ratio?: string;
  /**
   * The file format of the result.
   *
   * Allowed: jpeg, png. Default: jpeg.
   */
  readonly output_format?: "jpeg" | "png";
  /**
   * Whether the prompt is rewritten before use, for more inventive images.
   *
   * Default: false.
   */
  readonly prompt_upsampling?: boolean;
  /**
   * How much the content filter lets through, in what you send and in what comes back. The lower the number,
   * the stricter the filter.
   *
   * Allowed: from 1 to 6; 6: lets the most through. Default: 2.
   */
  readonly safety_tolerance?: number;
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
  id: "flux_kontext_pro",
  name: "vtrix/flux_kontext_pro",
  title: "FLUX.1 Kontext [pro]",
  request: {
    type: "object",
    fields: [
      {
        key: "model",
        type: { type: "string", constant: true, options: ["flux_kontext_pro"] },
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
                    { key: "seed", type: { type: "integer" }, nullable: true, parameter: true },
                    {
                      key: "aspect_ratio",
                      type: { type: "string", ratio: { min: "9:21", max: "21:9" } },
                      parameter: true,
                    },
                    {
                      key: "output_format",
                      type: { type: "string", options: ["jpeg", "png"] },
                      default: "jpeg",
                      parameter: true,
                    },
                    { key: "prompt_upsampling", type: { type: "boolean" }, default: false, parameter: true },
                    {
                      key: "safety_tolerance",
                      type: { type: "integer", min: 1, max: 6 },
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
    {
      at: "/input/*/params/input_image",
      kinds: [{ kind: "image", forms: ["base64", "url"], max_bytes: 20000000 }],
    },
    {
      at: "/input/*/params/input_image_2",
      kinds: [{ kind: "image", forms: ["base64", "url"], max_bytes: 20000000 }],
    },
    {
      at: "/input/*/params/input_image_3",
      kinds: [{ kind: "image", forms: ["base64", "url"], max_bytes: 20000000 }],
    },
    {
      at: "/input/*/params/input_image_4",
      kinds: [{ kind: "image", forms: ["base64", "url"], max_bytes: 20000000 }],
    },
  ],
};
