/**
 * Kling 2.6 [Pro] (Text to Video) at fal.
 *
 * Kling 2.6 [Pro] (Text to Video). Makes a video from a prompt, with sound unless it is switched off. Price:
 * per second × duration: 0.14 USD when generate_audio is true, 0.07 USD otherwise.
 *
 * Sources:
 * - Kling Video v2.6 Text to Video (en), read 2026-12-01
 */

import type { ModelData } from "../client/data.js";
import type { Result } from "./responses.js";

/** The parameters, side by side. */
export interface Arguments {
  /** What the result should be. */
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
   * Default: blur, distort, and low quality.
   */
  readonly negative_prompt?: string;
  /**
   * How closely the result keeps to the prompt. The higher the number, the closer.
   *
   * Allowed: from 0 to 1. Default: 0.5.
   */
  readonly cfg_scale?: number;
  /**
   * Whether the video has sound.
   *
   * Default: true.
   *
   * Note: Speech is in Chinese or English; what is in another language is translated into English.
   */
  readonly generate_audio?: boolean;
}

/** The model's parameters, with nothing around them. The model's id stands in the path. */
export interface Request {
  /** What the result should be. */
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
   * Default: blur, distort, and low quality.
   */
  readonly negative_prompt?: string;
  /**
   * How closely the result keeps to the prompt. The higher the number, the closer.
   *
   * Allowed: from 0 to 1. Default: 0.5.
   */
  readonly cfg_scale?: number;
  /**
   * Whether the video has sound.
   *
   * Default: true.
   *
   * Note: Speech is in Chinese or English; what is in another language is translated into English.
   */
  readonly generate_audio?: boolean;
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
  id: "fal-ai/kling-video/v2.6/pro/text-to-video",
  name: "fal/fal-ai/kling-video/v2.6/pro/text-to-video",
  title: "Kling 2.6 [Pro] (Text to Video)",
  request: {
    type: "object",
    fields: [
      { key: "prompt", type: { type: "string" }, required: true, parameter: true },
      { key: "duration", type: { type: "string", options: ["5", "10"] }, default: "5", parameter: true },
      {
        key: "aspect_ratio",
        type: { type: "string", options: ["16:9", "9:16", "1:1"] },
        default: "16:9",
        parameter: true,
      },
      {
        key: "negative_prompt",
        type: { type: "string" },
        default: "blur, distort, and low quality",
        parameter: true,
      },
      { key: "cfg_scale", type: { type: "number", min: 0, max: 1 }, default: 0.5, parameter: true },
      { key: "generate_audio", type: { type: "boolean" }, default: true, parameter: true },
    ],
  },
  price: {
    formula: {
      kind: "computed",
      unit: "USD",
      charges: [
        {
          amounts: [
            {
              amount: "0.14",
              when: [{ subject: { subject: "key", path: "/generate_audio" }, one_of: [true], default: true }],
            },
            { amount: "0.07" },
          ],
          per: "second",
          quantity: [{ subject: { subject: "key", path: "/duration" }, by: "value", default: "5" }],
          divide: "1",
        },
      ],
    },
  },
};
