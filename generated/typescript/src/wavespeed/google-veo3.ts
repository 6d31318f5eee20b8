/**
 * Veo 3 at WaveSpeed.
 *
 * Veo 3. Makes a video of 8 seconds from a prompt. Price: 3.20 USD per request.
 *
 * Sources:
 * - Google Veo3 (en), read 2026-12-01
 */

import type { ModelData } from "../client/data.js";
import type { Result } from "./responses.js";

/** The parameters, side by side. */
export interface Arguments {
  /** What the result should be. */
  readonly prompt: string;
  /**
   * The shape of the result, width to height.
   *
   * Allowed: 16:9, 9:16. Default: 16:9.
   */
  readonly aspect_ratio?: "16:9" | "9:16";
  /**
   * How long the result is.
   *
   * Allowed: 8 seconds. Default: 8.
   */
  readonly duration?: 8;
  /**
   * How many pixels the result has, as a tier.
   *
   * Allowed: 720p, 1080p. Default: 720p.
   */
  readonly resolution?: "720p" | "1080p";
  /**
   * Whether the video has sound.
   *
   * Default: false.
   */
  readonly generate_audio?: boolean;
  /** What should not appear in the result. */
  readonly negative_prompt?: string;
  /**
   * A number that fixes the random choices, so that the same request gives a similar result.
   *
   * Allowed: from -1 to 2147483647.
   */
  readonly seed?: number;
}

/** The model's parameters, with nothing around them. The model's id stands in the path. */
export interface Request {
  /** What the result should be. */
  readonly prompt: string;
  /**
   * The shape of the result, width to height.
   *
   * Allowed: 16:9, 9:16. Default: 16:9.
   */
  readonly aspect_ratio?: "16:9" | "9:16";
  /**
   * How long the result is.
   *
   * Allowed: 8 seconds. Default: 8.
   */
  readonly duration?: 8;
  /**
   * How many pixels the result has, as a tier.
   *
   * Allowed: 720p, 1080p. Default: 720p.
   */
  readonly resolution?: "720p" | "1080p";
  /**
   * Whether the video has sound.
   *
   * Default: false.
   */
  readonly generate_audio?: boolean;
  /** What should not appear in the result. */
  readonly negative_prompt?: string;
  /**
   * A number that fixes the random choices, so that the same request gives a similar result.
   *
   * Allowed: from -1 to 2147483647.
   */
  readonly seed?: number;
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
  id: "google/veo3",
  name: "wavespeed/google/veo3",
  title: "Veo 3",
  request: {
    type: "object",
    fields: [
      { key: "prompt", type: { type: "string" }, required: true, parameter: true },
      {
        key: "aspect_ratio",
        type: { type: "string", options: ["16:9", "9:16"] },
        default: "16:9",
        parameter: true,
      },
      { key: "duration", type: { type: "integer", options: [8] }, default: 8, parameter: true },
      {
        key: "resolution",
        type: { type: "string", options: ["720p", "1080p"] },
        default: "720p",
        parameter: true,
      },
      { key: "generate_audio", type: { type: "boolean" }, default: false, parameter: true },
      { key: "negative_prompt", type: { type: "string" }, parameter: true },
      { key: "seed", type: { type: "integer", min: -1, max: 2147483647 }, parameter: true },
    ],
    open: true,
  },
  price: {
    formula: {
      kind: "fixed",
      unit: "USD",
      charges: [{ amounts: [{ amount: "3.2" }], per: "request", divide: "1" }],
    },
  },
};
