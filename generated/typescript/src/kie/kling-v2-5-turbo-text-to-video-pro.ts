/**
 * Kling 2.5 Turbo Pro Text to Video at Kie.
 *
 * Kling 2.5 Turbo Pro Text to Video. Makes a video from a prompt. Price: 0.042 USD per second × duration.
 *
 * Sources:
 * - henjicc/Henji-AI, a copy of Kling V2.5 Turbo Pro 文生视频 (zh), read 2026-12-01
 * - henjicc/Henji-AI, a copy of Kie.ai Pricing (en), read 2026-12-01
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
   * Allowed: at most 2,500 characters.
   */
  readonly prompt: string;
  /**
   * How long the result is.
   *
   * Allowed: 5, 10 seconds. Default: 5.
   */
  readonly duration?: "5" | "10";
  /**
   * The shape of the result, width to height.
   *
   * Allowed: 16:9, 9:16, 1:1. Default: 16:9.
   */
  readonly aspect_ratio?: "16:9" | "9:16" | "1:1";
  /**
   * What should not appear in the result.
   *
   * Allowed: at most 2,500 characters.
   */
  readonly negative_prompt?: string;
  /**
   * How closely the result keeps to the prompt. The higher the number, the closer.
   *
   * Allowed: from 0 to 1; in steps of 0.1. Default: 0.5.
   */
  readonly cfg_scale?: number;
}

/** The whole body of a request, as it is sent. */
export interface Request {
  /**
   * The id of the model that does the work.
   *
   * Allowed: kling/v2-5-turbo-text-to-video-pro.
   */
  readonly model: "kling/v2-5-turbo-text-to-video-pro";
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
   * Allowed: at most 2,500 characters.
   */
  readonly prompt: string;
  /**
   * How long the result is.
   *
   * Allowed: 5, 10 seconds. Default: 5.
   */
  readonly duration?: "5" | "10";
  /**
   * The shape of the result, width to height.
   *
   * Allowed: 16:9, 9:16, 1:1. Default: 16:9.
   */
  readonly aspect_ratio?: "16:9" | "9:16" | "1:1";
  /**
   * What should not appear in the result.
   *
   * Allowed: at most 2,500 characters.
   */
  readonly negative_prompt?: string;
  /**
   * How closely the result keeps to the prompt. The higher the number, the closer.
   *
   * Allowed: from 0 to 1; in steps of 0.1. Default: 0.5.
   */
  readonly cfg_scale?: number;
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
  id: "kling/v2-5-turbo-text-to-video-pro",
  name: "kie/kling/v2-5-turbo-text-to-video-pro",
  title: "Kling 2.5 Turbo Pro Text to Video",
  request: {
    type: "object",
    fields: [
      {
        key: "model",
        type: { type: "string", constant: true, options: ["kling/v2-5-turbo-text-to-video-pro"] },
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
              type: { type: "string", lengths: [{ max: 2500, unit: "characters" }] },
              required: true,
              parameter: true,
            },
            {
              key: "duration",
              type: { type: "string", options: ["5", "10"] },
              default: "5",
              parameter: true,
            },
            {
              key: "aspect_ratio",
              type: { type: "string", options: ["16:9", "9:16", "1:1"] },
              default: "16:9",
              parameter: true,
            },
            {
              key: "negative_prompt",
              type: { type: "string", lengths: [{ max: 2500, unit: "characters" }] },
              parameter: true,
            },
            {
              key: "cfg_scale",
              type: { type: "number", min: 0, max: 1, step: 0.1 },
              default: 0.5,
              parameter: true,
            },
          ],
          open: true,
        },
        required: true,
      },
    ],
  },
  parameters_at: "/input",
  price: {
    formula: {
      kind: "computed",
      unit: "USD",
      charges: [
        {
          amounts: [{ amount: "0.042" }],
          per: "second",
          quantity: [{ subject: { subject: "key", path: "/input/duration" }, by: "value", default: "5" }],
          divide: "1",
        },
      ],
    },
  },
};
