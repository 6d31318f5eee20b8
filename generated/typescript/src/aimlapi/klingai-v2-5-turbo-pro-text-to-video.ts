/**
 * Kling 2.5 Turbo Pro Text to Video at AI/ML API.
 *
 * Kling 2.5 Turbo Pro Text to Video. Makes a video from a prompt.
 *
 * Sources:
 * - aimlapi/api-docs, v2.5-turbo-pro-text-to-video.json (en), read 2026-12-01
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
  readonly duration?: 5 | 10;
  /** What should not appear in the result. */
  readonly negative_prompt?: string;
  /**
   * How closely the result keeps to the prompt. The higher the number, the closer.
   *
   * Allowed: from 0 to 1.
   */
  readonly cfg_scale?: number;
  /**
   * The shape of the result, width to height.
   *
   * Allowed: 16:9, 9:16, 1:1.
   */
  readonly aspect_ratio?: "16:9" | "9:16" | "1:1";
  /** Which host does the work. */
  readonly provider?: string;
}

/** The whole body of a request, as it is sent. */
export interface Request {
  /**
   * The id of the model that does the work.
   *
   * Allowed: klingai/v2.5-turbo/pro/text-to-video.
   */
  readonly model: "klingai/v2.5-turbo/pro/text-to-video";
  /** What the result should be. */
  readonly prompt: string;
  /**
   * How long the result is.
   *
   * Allowed: 5, 10 seconds. Default: 5.
   */
  readonly duration?: 5 | 10;
  /** What should not appear in the result. */
  readonly negative_prompt?: string;
  /**
   * How closely the result keeps to the prompt. The higher the number, the closer.
   *
   * Allowed: from 0 to 1.
   */
  readonly cfg_scale?: number;
  /**
   * The shape of the result, width to height.
   *
   * Allowed: 16:9, 9:16, 1:1.
   */
  readonly aspect_ratio?: "16:9" | "9:16" | "1:1";
  /** Which host does the work. */
  readonly provider?: string;
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
  id: "klingai/v2.5-turbo/pro/text-to-video",
  name: "aimlapi/klingai/v2.5-turbo/pro/text-to-video",
  title: "Kling 2.5 Turbo Pro Text to Video",
  request: {
    type: "object",
    fields: [
      {
        key: "model",
        type: { type: "string", constant: true, options: ["klingai/v2.5-turbo/pro/text-to-video"] },
        required: true,
      },
      { key: "prompt", type: { type: "string" }, required: true, parameter: true },
      { key: "duration", type: { type: "integer", options: [5, 10] }, default: 5, parameter: true },
      { key: "negative_prompt", type: { type: "string" }, parameter: true },
      { key: "cfg_scale", type: { type: "number", min: 0, max: 1 }, parameter: true },
      { key: "aspect_ratio", type: { type: "string", options: ["16:9", "9:16", "1:1"] }, parameter: true },
      { key: "provider", type: { type: "string" }, parameter: true },
    ],
    open: true,
  },
};
