/**
 * Qwen Image at Kie.
 *
 * Qwen Image. Makes an image from a prompt.
 *
 * Sources:
 * - henjicc/Henji-AI, a copy of Qwen 文生图 (zh), read 2026-12-01
 */

import type { ModelData } from "../client/data.js";
import type { Result } from "./responses.js";

/** The parameters, side by side. */
export interface Arguments {
  /**
   * Where to send the result when the task has ended.
   *
   * Allowed: a URL.
   */
  readonly callBackUrl?: string;
  /**
   * What the result should be.
   *
   * Allowed: at most 5,000 characters.
   */
  readonly prompt: string;
  /**
   * Width and height of the result, in pixels.
   *
   * Allowed: square, square_hd, portrait_4_3, portrait_16_9, landscape_4_3, landscape_16_9. Default:
   * square_hd.
   */
  readonly image_size?:
    | "square" | "square_hd" | "portrait_4_3" | "portrait_16_9" | "landscape_4_3" | "landscape_16_9";
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
   * Allowed: from 0 to 20; in steps of 0.1. Default: 2.5.
   */
  readonly guidance_scale?: number;
  /** Whether the result is checked for content that is not safe for work. */
  readonly enable_safety_checker?: boolean;
  /**
   * The file format of the result.
   *
   * Allowed: png, jpeg. Default: png.
   */
  readonly output_format?: "png" | "jpeg";
  /**
   * What should not appear in the result.
   *
   * Allowed: at most 500 characters.
   */
  readonly negative_prompt?: string;
  /**
   * How much the work is sped up, at the cost of quality.
   *
   * Allowed: none, regular, high. Default: none.
   */
  readonly acceleration?: "none" | "regular" | "high";
  /**
   * Whether the result is checked for content that is not safe for work.
   *
   * Default: false.
   */
  readonly nsfw_checker?: boolean;
}

/** The whole body of a request, as it is sent. */
export interface Request {
  /**
   * The id of the model that does the work.
   *
   * Allowed: qwen/text-to-image.
   */
  readonly model: "qwen/text-to-image";
  /**
   * Where to send the result when the task has ended.
   *
   * Allowed: a URL.
   */
  readonly callBackUrl?: string;
  /** The settings of the chosen model. */
  readonly input: Input;
}

export type { Result };

/** The settings of the chosen model. */
export interface Input {
  /**
   * What the result should be.
   *
   * Allowed: at most 5,000 characters.
   */
  readonly prompt: string;
  /**
   * Width and height of the result, in pixels.
   *
   * Allowed: square, square_hd, portrait_4_3, portrait_16_9, landscape_4_3, landscape_16_9. Default:
   * square_hd.
   */
  readonly image_size?:
    | "square" | "square_hd" | "portrait_4_3" | "portrait_16_9" | "landscape_4_3" | "landscape_16_9";
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
   * Allowed: from 0 to 20; in steps of 0.1. Default: 2.5.
   */
  readonly guidance_scale?: number;
  /** Whether the result is checked for content that is not safe for work. */
  readonly enable_safety_checker?: boolean;
  /**
   * The file format of the result.
   *
   * Allowed: png, jpeg. Default: png.
   */
  readonly output_format?: "png" | "jpeg";
  /**
   * What should not appear in the result.
   *
   * Allowed: at most 500 characters.
   */
  readonly negative_prompt?: string;
  /**
   * How much the work is sped up, at the cost of quality.
   *
   * Allowed: none, regular, high. Default: none.
   */
  readonly acceleration?: "none" | "regular" | "high";
  /**
   * Whether the result is checked for content that is not safe for work.
   *
   * Default: false.
   */
  readonly nsfw_checker?: boolean;
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
  id: "qwen/text-to-image",
  name: "kie/qwen/text-to-image",
  title: "Qwen Image",
  request: {
    type: "object",
    fields: [
      {
        key: "model",
        type: { type: "string", constant: true, options: ["qwen/text-to-image"] },
        required: true,
      },
      { key: "callBackUrl", type: { type: "string" }, parameter: true },
      {
        key: "input",
        type: {
          type: "object",
          fields: [
            {
              key: "prompt",
              type: { type: "string", lengths: [{ max: 5000, unit: "characters" }] },
              required: true,
              parameter: true,
            },
            {
              key: "image_size",
              type: {
                type: "string",
                options: [
                  "square", "square_hd", "portrait_4_3", "portrait_16_9", "landscape_4_3", "landscape_16_9",
                ],
              },
              default: "square_hd",
              parameter: true,
            },
            {
              key: "num_inference_steps",
              type: { type: "number", min: 2, max: 250 },
              default: 30,
              parameter: true,
            },
            { key: "seed", type: { type: "integer" }, parameter: true },
            {
              key: "guidance_scale",
              type: { type: "number", min: 0, max: 20, step: 0.1 },
              default: 2.5,
              parameter: true,
            },
            { key: "enable_safety_checker", type: { type: "boolean" }, parameter: true },
            {
              key: "output_format",
              type: { type: "string", options: ["png", "jpeg"] },
              default: "png",
              parameter: true,
            },
            {
              key: "negative_prompt",
              type: { type: "string", lengths: [{ max: 500, unit: "characters" }] },
              parameter: true,
            },
            {
              key: "acceleration",
              type: { type: "string", options: ["none", "regular", "high"] },
              default: "none",
              parameter: true,
            },
            { key: "nsfw_checker", type: { type: "boolean" }, default: false, parameter: true },
          ],
          open: true,
        },
        required: true,
      },
    ],
  },
  parameters_at: "/input",
};
