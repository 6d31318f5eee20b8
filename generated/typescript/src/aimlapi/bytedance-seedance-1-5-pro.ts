/**
 * Seedance 1.5 Pro at AI/ML API.
 *
 * Seedance 1.5 Pro. Makes a video, with sound if you like, from text, from a first frame, or from a first and
 * a last frame.
 *
 * Sources:
 * - aimlapi/api-docs, seedance-1-5-pro.json (en), read 2026-12-01
 */

import type { ModelData } from "../client/data.js";
import type { GivenFile } from "../client/given.js";
import type { Result } from "./responses.js";

/** The parameters, side by side. */
export interface Arguments {
  /** What the result should be. */
  readonly prompt: string;
  /**
   * The image that the video begins with.
   *
   * Allowed: image as a URL or a data URI; used as first frame.
   */
  readonly image_url?: string | GivenFile;
  /**
   * The image that the video ends with.
   *
   * Allowed: image as a URL or a data URI; used as last frame.
   */
  readonly last_image_url?: string | GivenFile;
  /**
   * The shape of the result, width to height.
   *
   * Allowed: 16:9, 4:3, 1:1, 3:4, 9:16, 21:9, adaptive. Default: 16:9.
   */
  readonly aspect_ratio?: "16:9" | "4:3" | "1:1" | "3:4" | "9:16" | "21:9" | "adaptive";
  /**
   * How many pixels the result has, as a tier.
   *
   * Allowed: 480p, 720p, 1080p. Default: 720p.
   */
  readonly resolution?: "480p" | "720p" | "1080p";
  /**
   * How long the result is.
   *
   * Allowed: 4, 5, 6, 7, 8, 9, 10, 11, 12 seconds.
   */
  readonly duration?: 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12;
  /**
   * A number that fixes the random choices, so that the same request gives a similar result.
   *
   * Default: -1.
   */
  readonly seed?: number;
  /**
   * Whether the camera stands still.
   *
   * Default: false.
   */
  readonly camera_fixed?: boolean;
  /**
   * Whether the result is marked with a watermark.
   *
   * Default: false.
   */
  readonly watermark?: boolean;
  /**
   * Whether the video has sound.
   *
   * Default: true.
   */
  readonly generate_audio?: boolean;
}

/** The whole body of a request, as it is sent. */
export interface Request {
  /**
   * The id of the model that does the work.
   *
   * Allowed: bytedance/seedance-1-5-pro.
   */
  readonly model: "bytedance/seedance-1-5-pro";
  /** What the result should be. */
  readonly prompt: string;
  /**
   * The image that the video begins with.
   *
   * Allowed: image as a URL or a data URI; used as first frame.
   */
  readonly image_url?: string;
  /**
   * The image that the video ends with.
   *
   * Allowed: image as a URL or a data URI; used as last frame.
   */
  readonly last_image_url?: string;
  /**
   * The shape of the result, width to height.
   *
   * Allowed: 16:9, 4:3, 1:1, 3:4, 9:16, 21:9, adaptive. Default: 16:9.
   */
  readonly aspect_ratio?: "16:9" | "4:3" | "1:1" | "3:4" | "9:16" | "21:9" | "adaptive";
  /**
   * How many pixels the result has, as a tier.
   *
   * Allowed: 480p, 720p, 1080p. Default: 720p.
   */
  readonly resolution?: "480p" | "720p" | "1080p";
  /**
   * How long the result is.
   *
   * Allowed: 4, 5, 6, 7, 8, 9, 10, 11, 12 seconds.
   */
  readonly duration?: 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12;
  /**
   * A number that fixes the random choices, so that the same request gives a similar result.
   *
   * Default: -1.
   */
  readonly seed?: number;
  /**
   * Whether the camera stands still.
   *
   * Default: false.
   */
  readonly camera_fixed?: boolean;
  /**
   * Whether the result is marked with a watermark.
   *
   * Default: false.
   */
  readonly watermark?: boolean;
  /**
   * Whether the video has sound.
   *
   * Default: true.
   */
  readonly generate_audio?: boolean;
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
  id: "bytedance/seedance-1-5-pro",
  name: "aimlapi/bytedance/seedance-1-5-pro",
  title: "Seedance 1.5 Pro",
  request: {
    type: "object",
    fields: [
      {
        key: "model",
        type: { type: "string", constant: true, options: ["bytedance/seedance-1-5-pro"] },
        required: true,
      },
      { key: "prompt", type: { type: "string" }, required: true, parameter: true },
      { key: "image_url", type: { type: "string" }, parameter: true },
      { key: "last_image_url", type: { type: "string" }, parameter: true },
      {
        key: "aspect_ratio",
        type: { type: "string", options: ["16:9", "4:3", "1:1", "3:4", "9:16", "21:9", "adaptive"] },
        default: "16:9",
        parameter: true,
      },
      {
        key: "resolution",
        type: { type: "string", options: ["480p", "720p", "1080p"] },
        default: "720p",
        parameter: true,
      },
      {
        key: "duration",
        type: { type: "integer", options: [4, 5, 6, 7, 8, 9, 10, 11, 12] },
        parameter: true,
      },
      { key: "seed", type: { type: "integer" }, default: -1, parameter: true },
      { key: "camera_fixed", type: { type: "boolean" }, default: false, parameter: true },
      { key: "watermark", type: { type: "boolean" }, default: false, parameter: true },
      { key: "generate_audio", type: { type: "boolean" }, default: true, parameter: true },
    ],
    open: true,
  },
  files: [
    { at: "/image_url", kinds: [{ kind: "image", forms: ["url", "data-uri"] }] },
    { at: "/last_image_url", kinds: [{ kind: "image", forms: ["url", "data-uri"] }] },
  ],
};
