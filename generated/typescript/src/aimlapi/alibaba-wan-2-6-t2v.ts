/**
 * Wan 2.6 Text to Video at AI/ML API.
 *
 * Wan 2.6 Text to Video. Makes a video from a prompt, with sound if you like.
 *
 * Sources:
 * - aimlapi/api-docs, wan2.6-t2v.json (en), read 2026-12-01
 */

import type { ModelData } from "../client/data.js";
import type { GivenFile } from "../client/given.js";
import type { Result } from "./responses.js";

/** The parameters, side by side. */
export interface Arguments {
  /** What the result should be. */
  readonly prompt: string;
  /**
   * The address of the recording to work from.
   *
   * Allowed: audio as a URL.
   */
  readonly audio_url?: string | GivenFile;
  /**
   * The shape of the result, width to height.
   *
   * Allowed: 16:9, 9:16, 1:1, 4:3, 3:4. Default: 16:9.
   */
  readonly aspect_ratio?: "16:9" | "9:16" | "1:1" | "4:3" | "3:4";
  /**
   * How many pixels the result has, as a tier.
   *
   * Allowed: 720p, 1080p. Default: 1080p.
   */
  readonly resolution?: "720p" | "1080p";
  /**
   * How long the result is.
   *
   * Allowed: 5, 10, 15 seconds. Default: 10.
   */
  readonly duration?: 5 | 10 | 15;
  /** What should not appear in the result. */
  readonly negative_prompt?: string;
  /**
   * Whether the video may have several shots.
   *
   * Allowed: single, multi. Default: single.
   */
  readonly shot_type?: "single" | "multi";
  /**
   * Whether the video has sound.
   *
   * Default: true.
   */
  readonly generate_audio?: boolean;
  /** A number that fixes the random choices, so that the same request gives a similar result. */
  readonly seed?: number;
  /**
   * Whether the prompt may be rewritten before use.
   *
   * Default: true.
   */
  readonly enhance_prompt?: boolean;
}

/**
 * The whole body of a request, as it is sent.
 *
 * Rules:
 * - When audio_url is given, the server ignores generate_audio.
 * - When enhance_prompt is false, the server ignores shot_type.
 */
export interface Request {
  /**
   * The id of the model that does the work.
   *
   * Allowed: alibaba/wan-2-6-t2v.
   */
  readonly model: "alibaba/wan-2-6-t2v";
  /** What the result should be. */
  readonly prompt: string;
  /**
   * The address of the recording to work from.
   *
   * Allowed: audio as a URL.
   */
  readonly audio_url?: string;
  /**
   * The shape of the result, width to height.
   *
   * Allowed: 16:9, 9:16, 1:1, 4:3, 3:4. Default: 16:9.
   */
  readonly aspect_ratio?: "16:9" | "9:16" | "1:1" | "4:3" | "3:4";
  /**
   * How many pixels the result has, as a tier.
   *
   * Allowed: 720p, 1080p. Default: 1080p.
   */
  readonly resolution?: "720p" | "1080p";
  /**
   * How long the result is.
   *
   * Allowed: 5, 10, 15 seconds. Default: 10.
   */
  readonly duration?: 5 | 10 | 15;
  /** What should not appear in the result. */
  readonly negative_prompt?: string;
  /**
   * Whether the video may have several shots.
   *
   * Allowed: single, multi. Default: single.
   */
  readonly shot_type?: "single" | "multi";
  /**
   * Whether the video has sound.
   *
   * Default: true.
   */
  readonly generate_audio?: boolean;
  /** A number that fixes the random choices, so that the same request gives a similar result. */
  readonly seed?: number;
  /**
   * Whether the prompt may be rewritten before use.
   *
   * Default: true.
   */
  readonly enhance_prompt?: boolean;
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
  id: "alibaba/wan-2-6-t2v",
  name: "aimlapi/alibaba/wan-2-6-t2v",
  title: "Wan 2.6 Text to Video",
  request: {
    type: "object",
    fields: [
      {
        key: "model",
        type: { type: "string", constant: true, options: ["alibaba/wan-2-6-t2v"] },
        required: true,
      },
      { key: "prompt", type: { type: "string" }, required: true, parameter: true },
      { key: "audio_url", type: { type: "string" }, parameter: true },
      {
        key: "aspect_ratio",
        type: { type: "string", options: ["16:9", "9:16", "1:1", "4:3", "3:4"] },
        default: "16:9",
        parameter: true,
      },
      {
        key: "resolution",
        type: { type: "string", options: ["720p", "1080p"] },
        default: "1080p",
        parameter: true,
      },
      { key: "duration", type: { type: "integer", options: [5, 10, 15] }, default: 10, parameter: true },
      { key: "negative_prompt", type: { type: "string" }, parameter: true },
      {
        key: "shot_type",
        type: { type: "string", options: ["single", "multi"] },
        default: "single",
        parameter: true,
      },
      { key: "generate_audio", type: { type: "boolean" }, default: true, parameter: true },
      { key: "seed", type: { type: "integer" }, parameter: true },
      { key: "enhance_prompt", type: { type: "boolean" }, default: true, parameter: true },
    ],
    open: true,
  },
  files: [{ at: "/audio_url", kinds: [{ kind: "audio", forms: ["url"] }] }],
};
