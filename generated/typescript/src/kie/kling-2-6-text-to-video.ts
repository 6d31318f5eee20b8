/**
 * Kling 2.6 Text to Video at Kie.
 *
 * Kling 2.6 Text to Video. Makes a video from a prompt, with sound if you like. Price: per second × duration:
 * 0.11 USD when sound is true, 0.055 USD otherwise.
 *
 * Sources:
 * - henjicc/Henji-AI, a copy of Kling-2.6 文生视频 (zh), read 2026-12-01
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
   * Allowed: at most 1,000 characters.
   */
  readonly prompt: string;
  /** Whether the video has sound. */
  readonly sound: boolean;
  /**
   * The shape of the result, width to height.
   *
   * Allowed: 1:1, 16:9, 9:16.
   */
  readonly aspect_ratio: "1:1" | "16:9" | "9:16";
  /**
   * How long the result is.
   *
   * Allowed: 5, 10 seconds.
   */
  readonly duration: "5" | "10";
}

/** The whole body of a request, as it is sent. */
export interface Request {
  /**
   * The id of the model that does the work.
   *
   * Allowed: kling-2.6/text-to-video.
   */
  readonly model: "kling-2.6/text-to-video";
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
   * Allowed: at most 1,000 characters.
   */
  readonly prompt: string;
  /** Whether the video has sound. */
  readonly sound: boolean;
  /**
   * The shape of the result, width to height.
   *
   * Allowed: 1:1, 16:9, 9:16.
   */
  readonly aspect_ratio: "1:1" | "16:9" | "9:16";
  /**
   * How long the result is.
   *
   * Allowed: 5, 10 seconds.
   */
  readonly duration: "5" | "10";
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
  id: "kling-2.6/text-to-video",
  name: "kie/kling-2.6/text-to-video",
  title: "Kling 2.6 Text to Video",
  request: {
    type: "object",
    fields: [
      {
        key: "model",
        type: { type: "string", constant: true, options: ["kling-2.6/text-to-video"] },
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
              type: { type: "string", lengths: [{ max: 1000, unit: "characters" }] },
              required: true,
              parameter: true,
            },
            { key: "sound", type: { type: "boolean" }, required: true, parameter: true },
            {
              key: "aspect_ratio",
              type: { type: "string", options: ["1:1", "16:9", "9:16"] },
              required: true,
              parameter: true,
            },
            {
              key: "duration",
              type: { type: "string", options: ["5", "10"] },
              required: true,
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
          amounts: [
            { amount: "0.11", when: [{ subject: { subject: "key", path: "/input/sound" }, one_of: [true] }] },
            { amount: "0.055" },
          ],
          per: "second",
          quantity: [{ subject: { subject: "key", path: "/input/duration" }, by: "value" }],
          divide: "1",
        },
      ],
    },
  },
};
