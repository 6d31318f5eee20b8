/**
 * Vtrix Motion Base at Vtrix.
 *
 * Vtrix Motion Base. Makes a video from text, with a choice of resolution, shape, duration and frame rate.
 *
 * Sources:
 * - Vtrix Motion Base (en), read 2026-11-24
 */

import type { ModelData } from "../client/data.js";
import type { Json } from "../client/given.js";
import type { Result } from "./responses.js";

/** The parameters, side by side. */
export interface Arguments {
  /** What the video is made from. */
  readonly content: readonly Json[];
  /**
   * How many pixels the result has, as a tier.
   *
   * Allowed: 480p, 720p, 1080p.
   * - 1080p: Not with reference images.
   */
  readonly resolution?: "480p" | "720p" | "1080p";
  /**
   * The shape of the result, width to height.
   *
   * Allowed: 16:9, 4:3, 1:1, 3:4, 9:16, 21:9, adaptive.
   */
  readonly ratio?: "16:9" | "4:3" | "1:1" | "3:4" | "9:16" | "21:9" | "adaptive";
  /**
   * How long the result is.
   *
   * Allowed: from 3 to 12 seconds.
   */
  readonly duration?: number;
  /** How many frames the video shows in a second. */
  readonly framespersecond?: number;
  /**
   * A number that fixes the random choices, so that the same request gives a similar result.
   *
   * Allowed: from -1 to 4294967295.
   */
  readonly seed?: number;
  /** Whether the result is marked with a watermark. */
  readonly watermark?: boolean;
  /** Whether the camera stands still. */
  readonly camerafixed?: boolean;
  /**
   * Whether the last frame of the video comes along as an image.
   *
   * Default: false.
   */
  readonly return_last_frame?: boolean;
}

/**
 * The whole body of a request, as it is sent.
 *
 * Rules:
 * - 1080p cannot be had with reference images.
 */
export interface Request {
  /**
   * The id of the model that does the work.
   *
   * Allowed: vtrix_motion_base.
   */
  readonly model: "vtrix_motion_base";
  /**
   * What to make.
   *
   * Allowed: at least 1 element.
   */
  readonly input: readonly InputItem[];
}

export type { Result };

export interface InputItem {
  /** The settings of the chosen model, the prompt among them. */
  readonly params: Params;
}

/** The settings of the chosen model, the prompt among them. */
export interface Params {
  /** What the video is made from. */
  readonly content: readonly Json[];
  /**
   * How many pixels the result has, as a tier.
   *
   * Allowed: 480p, 720p, 1080p.
   * - 1080p: Not with reference images.
   */
  readonly resolution?: "480p" | "720p" | "1080p";
  /**
   * The shape of the result, width to height.
   *
   * Allowed: 16:9, 4:3, 1:1, 3:4, 9:16, 21:9, adaptive.
   */
  readonly ratio?: "16:9" | "4:3" | "1:1" | "3:4" | "9:16" | "21:9" | "adaptive";
  /**
   * How long the result is.
   *
   * Allowed: from 3 to 12 seconds.
   */
  readonly duration?: number;
  /** How many frames the video shows in a second. */
  readonly framespersecond?: number;
  /**
   * A number that fixes the random choices, so that the same request gives a similar result.
   *
   * Allowed: from -1 to 4294967295.
   */
  readonly seed?: number;
  /** Whether the result is marked with a watermark. */
  readonly watermark?: boolean;
  /** Whether the camera stands still. */
  readonly camerafixed?: boolean;
  /**
   * Whether the last frame of the video comes along as an image.
   *
   * Default: false.
   */
  readonly return_last_frame?: boolean;
}

/** What the model is called with, what is sent, and what comes of it. */
export interface Types {
  arguments: Arguments;
  request: Request;
  result: Result;
}

/** What checks and prices the model's requests. */
export const model: ModelData = {
  id: "vtrix_motion_base",
  name: "vtrix/vtrix_motion_base",
  title: "Vtrix Motion Base",
  request: {
    type: "object",
    fields: [
      {
        key: "model",
        type: { type: "string", constant: true, options: ["vtrix_motion_base"] },
        required: true,
      },
      {
        key: "input",
        type: {
          type: "array",
          items: {
            type: "object",
            fields: [
              {
                key: "params",
                type: {
                  type: "object",
                  fields: [
                    {
                      key: "content",
                      type: { type: "array", items: { type: "any" } },
                      required: true,
                      parameter: true,
                    },
                    {
                      key: "resolution",
                      type: { type: "string", options: ["480p", "720p", "1080p"] },
                      parameter: true,
                    },
                    {
                      key: "ratio",
                      type: {
                        type: "string",
                        options: ["16:9", "4:3", "1:1", "3:4", "9:16", "21:9", "adaptive"],
                      },
                      parameter: true,
                    },
                    { key: "duration", type: { type: "integer", min: 3, max: 12 }, parameter: true },
                    { key: "framespersecond", type: { type: "integer" }, parameter: true },
                    { key: "seed", type: { type: "integer", min: -1, max: 4294967295 }, parameter: true },
                    { key: "watermark", type: { type: "boolean" }, parameter: true },
                    { key: "camerafixed", type: { type: "boolean" }, parameter: true },
                    { key: "return_last_frame", type: { type: "boolean" }, default: false, parameter: true },
                  ],
                },
                required: true,
              },
            ],
          },
          min_items: 1,
        },
        required: true,
      },
    ],
  },
  parameters_at: "/input/*/params",
};
