/**
 * Kling 2.5 Turbo Pro (Text to Video) at WaveSpeed.
 *
 * Kling 2.5 Turbo Pro (Text to Video). Makes a video from a prompt. Price: 0.07 USD per second × duration.
 *
 * Sources:
 * - Kwaivgi Kling V2.5 Turbo Pro Text To Video (en), read 2026-12-01
 */

import type { ModelData } from "../client/data.js";
import type { Result } from "./responses.js";

/** The parameters, side by side. */
export interface Arguments {
  /** What the result should be. */
  readonly prompt: string;
  /** What should not appear in the result. */
  readonly negative_prompt?: string;
  /**
   * The shape of the result, width to height.
   *
   * Allowed: 1:1, 9:16, 16:9. Default: 16:9.
   */
  readonly aspect_ratio?: "1:1" | "9:16" | "16:9";
  /**
   * How long the result is.
   *
   * Allowed: 5, 10 seconds. Default: 5.
   */
  readonly duration?: 5 | 10;
  /**
   * How closely the result keeps to the prompt. The higher the number, the closer.
   *
   * Allowed: from 0 to 1. Default: 0.5.
   */
  readonly guidance_scale?: number;
}

/** The model's parameters, with nothing around them. The model's id stands in the path. */
export interface Request {
  /** What the result should be. */
  readonly prompt: string;
  /** What should not appear in the result. */
  readonly negative_prompt?: string;
  /**
   * The shape of the result, width to height.
   *
   * Allowed: 1:1, 9:16, 16:9. Default: 16:9.
   */
  readonly aspect_ratio?: "1:1" | "9:16" | "16:9";
  /**
   * How long the result is.
   *
   * Allowed: 5, 10 seconds. Default: 5.
   */
  readonly duration?: 5 | 10;
  /**
   * How closely the result keeps to the prompt. The higher the number, the closer.
   *
   * Allowed: from 0 to 1. Default: 0.5.
   */
  readonly guidance_scale?: number;
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
  id: "kwaivgi/kling-v2.5-turbo-pro/text-to-video",
  name: "wavespeed/kwaivgi/kling-v2.5-turbo-pro/text-to-video",
  title: "Kling 2.5 Turbo Pro (Text to Video)",
  request: {
    type: "object",
    fields: [
      { key: "prompt", type: { type: "string" }, required: true, parameter: true },
      { key: "negative_prompt", type: { type: "string" }, parameter: true },
      {
        key: "aspect_ratio",
        type: { type: "string", options: ["1:1", "9:16", "16:9"] },
        default: "16:9",
        parameter: true,
      },
      { key: "duration", type: { type: "integer", options: [5, 10] }, default: 5, parameter: true },
      { key: "guidance_scale", type: { type: "number", min: 0, max: 1 }, default: 0.5, parameter: true },
    ],
    open: true,
  },
  price: {
    formula: {
      kind: "computed",
      unit: "USD",
      charges: [
        {
          amounts: [{ amount: "0.07" }],
          per: "second",
          quantity: [{ subject: { subject: "key", path: "/duration" }, by: "value", default: 5 }],
          divide: "1",
        },
      ],
    },
  },
};
