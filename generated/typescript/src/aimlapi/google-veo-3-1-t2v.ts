/**
 * Veo 3.1 Text to Video at AI/ML API.
 *
 * Veo 3.1 Text to Video. Makes a video from a prompt, with sound if you like.
 *
 * Sources:
 * - aimlapi/api-docs, veo-3.1-t2v.json (en), read 2026-12-01
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
   * Allowed: 16:9, 9:16.
   */
  readonly aspect_ratio?: "16:9" | "9:16";
  /**
   * How long the result is.
   *
   * Allowed: 4, 6, 8 seconds. Default: 8.
   */
  readonly duration?: 4 | 6 | 8;
  /**
   * How many pixels the result has, as a tier.
   *
   * Allowed: 720p, 1080p. Default: 1080p.
   */
  readonly resolution?: "720p" | "1080p";
  /**
   * Whether the video has sound.
   *
   * Default: true.
   */
  readonly generate_audio?: boolean;
  /** A number that fixes the random choices, so that the same request gives a similar result. */
  readonly seed?: number;
  /**
   * Whether a prompt that the content filter refuses is rewritten and tried again.
   *
   * Default: true.
   */
  readonly auto_fix?: boolean;
  /** What should not appear in the result. */
  readonly negative_prompt?: string;
  /**
   * Whether the prompt may be rewritten before use.
   *
   * Default: true.
   */
  readonly enhance_prompt?: boolean;
  /** Which host does the work. */
  readonly provider?: string;
}

/** The whole body of a request, as it is sent. */
export interface Request {
  /**
   * The id of the model that does the work.
   *
   * Allowed: google/veo-3.1-t2v.
   */
  readonly model: "google/veo-3.1-t2v";
  /** What the result should be. */
  readonly prompt: string;
  /**
   * The shape of the result, width to height.
   *
   * Allowed: 16:9, 9:16.
   */
  readonly aspect_ratio?: "16:9" | "9:16";
  /**
   * How long the result is.
   *
   * Allowed: 4, 6, 8 seconds. Default: 8.
   */
  readonly duration?: 4 | 6 | 8;
  /**
   * How many pixels the result has, as a tier.
   *
   * Allowed: 720p, 1080p. Default: 1080p.
   */
  readonly resolution?: "720p" | "1080p";
  /**
   * Whether the video has sound.
   *
   * Default: true.
   */
  readonly generate_audio?: boolean;
  /** A number that fixes the random choices, so that the same request gives a similar result. */
  readonly seed?: number;
  /**
   * Whether a prompt that the content filter refuses is rewritten and tried again.
   *
   * Default: true.
   */
  readonly auto_fix?: boolean;
  /** What should not appear in the result. */
  readonly negative_prompt?: string;
  /**
   * Whether the prompt may be rewritten before use.
   *
   * Default: true.
   */
  readonly enhance_prompt?: boolean;
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
  id: "google/veo-3.1-t2v",
  name: "aimlapi/google/veo-3.1-t2v",
  title: "Veo 3.1 Text to Video",
  request: {
    type: "object",
    fields: [
      {
        key: "model",
        type: { type: "string", constant: true, options: ["google/veo-3.1-t2v"] },
        required: true,
      },
      { key: "prompt", type: { type: "string" }, required: true, parameter: true },
      { key: "aspect_ratio", type: { type: "string", options: ["16:9", "9:16"] }, parameter: true },
      { key: "duration", type: { type: "integer", options: [4, 6, 8] }, default: 8, parameter: true },
      {
        key: "resolution",
        type: { type: "string", options: ["720p", "1080p"] },
        default: "1080p",
        parameter: true,
      },
      { key: "generate_audio", type: { type: "boolean" }, default: true, parameter: true },
      { key: "seed", type: { type: "integer" }, parameter: true },
      { key: "auto_fix", type: { type: "boolean" }, default: true, parameter: true },
      { key: "negative_prompt", type: { type: "string" }, parameter: true },
      { key: "enhance_prompt", type: { type: "boolean" }, default: true, parameter: true },
      { key: "provider", type: { type: "string" }, parameter: true },
    ],
    open: true,
  },
};
