/**
 * Veo 3.1 Fast at Replicate.
 *
 * Veo 3.1 Fast. Makes a video from a prompt, with up to two images and with sound if you like.
 *
 * Sources:
 * - nodetool-ai/nodetool-replicate, src/nodetool/nodes/replicate/video/generate.py, Veo_3_1_Fast (en), read
 *   2026-12-01
 */

import type { ModelData } from "../client/data.js";
import type { GivenFile } from "../client/given.js";
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
   * Allowed: 4, 6, 8 seconds. Default: 8.
   */
  readonly duration?: 4 | 6 | 8;
  /**
   * The image that the video begins with.
   *
   * Allowed: image as a URL or a data URI; used as first frame.
   *
   * Note: Best are 1280 by 720 or 720 by 1280 pixels, as the shape has it.
   */
  readonly image?: string | GivenFile;
  /**
   * The image that the video ends with.
   *
   * Allowed: image as a URL or a data URI; used as last frame.
   */
  readonly last_frame?: string | GivenFile;
  /** What should not appear in the result. */
  readonly negative_prompt?: string;
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
}

/** The whole body of a request, as it is sent. */
export interface Request {
  /** The settings of the chosen model. */
  readonly input: Input;
}

export type { Result };

/** The settings of the chosen model. */
export interface Input {
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
   * Allowed: 4, 6, 8 seconds. Default: 8.
   */
  readonly duration?: 4 | 6 | 8;
  /**
   * The image that the video begins with.
   *
   * Allowed: image as a URL or a data URI; used as first frame.
   *
   * Note: Best are 1280 by 720 or 720 by 1280 pixels, as the shape has it.
   */
  readonly image?: string;
  /**
   * The image that the video ends with.
   *
   * Allowed: image as a URL or a data URI; used as last frame.
   */
  readonly last_frame?: string;
  /** What should not appear in the result. */
  readonly negative_prompt?: string;
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
  id: "google/veo-3.1-fast",
  name: "replicate/google/veo-3.1-fast",
  title: "Veo 3.1 Fast",
  request: {
    type: "object",
    fields: [
      {
        key: "input",
        type: {
          type: "object",
          fields: [
            { key: "prompt", type: { type: "string" }, required: true, parameter: true },
            {
              key: "aspect_ratio",
              type: { type: "string", options: ["16:9", "9:16"] },
              default: "16:9",
              parameter: true,
            },
            { key: "duration", type: { type: "integer", options: [4, 6, 8] }, default: 8, parameter: true },
            { key: "image", type: { type: "string" }, parameter: true },
            { key: "last_frame", type: { type: "string" }, parameter: true },
            { key: "negative_prompt", type: { type: "string" }, parameter: true },
            {
              key: "resolution",
              type: { type: "string", options: ["720p", "1080p"] },
              default: "1080p",
              parameter: true,
            },
            { key: "generate_audio", type: { type: "boolean" }, default: true, parameter: true },
            { key: "seed", type: { type: "integer" }, parameter: true },
          ],
          open: true,
        },
        required: true,
      },
    ],
  },
  parameters_at: "/input",
  files: [
    { at: "/input/image", kinds: [{ kind: "image", forms: ["url", "data-uri"] }] },
    { at: "/input/last_frame", kinds: [{ kind: "image", forms: ["url", "data-uri"] }] },
  ],
};
