/**
 * Vtrix Motion 1.5 Pro at Vtrix.
 *
 * Vtrix Motion 1.5 Pro. Makes a video, with sound if you like, from text, from a first frame, or from a first
 * and a last frame.
 *
 * Sources:
 * - Vtrix Motion 1.5 Pro (en), read 2026-11-24
 */

import type { ModelData } from "../client/data.js";
import type { Json } from "../client/given.js";
import type { Result } from "./responses.js";

/** The parameters, side by side. */
export interface Arguments {
  /**
   * What the video is made from.
   *
   * Allowed: at least 1 element.
   *
   * Note: The elements are texts and images.
   */
  readonly content: readonly Json[];
  /** Whether the last frame of the video comes along as an image. */
  readonly return_last_frame?: boolean;
  /**
   * The tier in which the task is served.
   *
   * Allowed: default, flex.
   * - default: The model works online.
   * - flex: The model works offline.
   */
  readonly service_tier?: "default" | "flex";
  /**
   * How long the task may take before it expires.
   *
   * Allowed: from 3600 to 259200 seconds. Default: 172800.
   */
  readonly execution_expires_after?: number;
  /**
   * Whether the video has sound.
   *
   * Note: The sound runs in step with the picture.
   */
  readonly generate_audio?: boolean;
  /**
   * How many pixels the result has, as a tier.
   *
   * Allowed: 480p, 720p, 1080p.
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
   * Allowed: from 4 to 12 seconds.
   */
  readonly duration?: number;
  /**
   * How many frames the video shows in a second.
   *
   * Allowed: 24.
   *
   * Note: The page has no list of options; it says in words that only this rate works.
   */
  readonly framespersecond?: 24;
  /** Whether the result is marked with a watermark. */
  readonly watermark?: boolean;
  /**
   * A number that fixes the random choices, so that the same request gives a similar result.
   *
   * Allowed: -1: a random seed.
   */
  readonly seed?: number;
  /** Whether the camera stands still. */
  readonly camerafixed?: boolean;
  /** Whether a draft is made instead of the final result. */
  readonly draft?: boolean;
}

/**
 * The whole body of a request, as it is sent.
 *
 * Rules:
 * - camerafixed does not work in the mode with reference images.
 */
export interface Request {
  /**
   * The id of the model that does the work.
   *
   * Allowed: vtrix_motion_1_5_pro.
   */
  readonly model: "vtrix_motion_1_5_pro";
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
  /**
   * What the video is made from.
   *
   * Allowed: at least 1 element.
   *
   * Note: The elements are texts and images.
   */
  readonly content: readonly Json[];
  /** Whether the last frame of the video comes along as an image. */
  readonly return_last_frame?: boolean;
  /**
   * The tier in which the task is served.
   *
   * Allowed: default, flex.
   * - default: The model works online.
   * - flex: The model works offline.
   */
  readonly service_tier?: "default" | "flex";
  /**
   * How long the task may take before it expires.
   *
   * Allowed: from 3600 to 259200 seconds. Default: 172800.
   */
  readonly execution_expires_after?: number;
  /**
   * Whether the video has sound.
   *
   * Note: The sound runs in step with the picture.
   */
  readonly generate_audio?: boolean;
  /**
   * How many pixels the result has, as a tier.
   *
   * Allowed: 480p, 720p, 1080p.
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
   * Allowed: from 4 to 12 seconds.
   */
  readonly duration?: number;
  /**
   * How many frames the video shows in a second.
   *
   * Allowed: 24.
   *
   * Note: The page has no list of options; it says in words that only this rate works.
   */
  readonly framespersecond?: 24;
  /** Whether the result is marked with a watermark. */
  readonly watermark?: boolean;
  /**
   * A number that fixes the random choices, so that the same request gives a similar result.
   *
   * Allowed: -1: a random seed.
   */
  readonly seed?: number;
  /** Whether the camera stands still. */
  readonly camerafixed?: boolean;
  /** Whether a draft is made instead of the final result. */
  readonly draft?: boolean;
}

/** What the model is called with, what is sent, and what comes of it. */
export interface Types {
  arguments: Arguments;
  request: Request;
  result: Result;
}

/** What checks and prices the model's requests. */
export const model: ModelData = {
  id: "vtrix_motion_1_5_pro",
  name: "vtrix/vtrix_motion_1_5_pro",
  title: "Vtrix Motion 1.5 Pro",
  request: {
    type: "object",
    fields: [
      {
        key: "model",
        type: { type: "string", constant: true, options: ["vtrix_motion_1_5_pro"] },
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
                      type: { type: "array", items: { type: "any" }, min_items: 1 },
                      required: true,
                      parameter: true,
                    },
                    { key: "return_last_frame", type: { type: "boolean" }, parameter: true },
                    {
                      key: "service_tier",
                      type: { type: "string", options: ["default", "flex"] },
                      parameter: true,
                    },
                    {
                      key: "execution_expires_after",
                      type: { type: "integer", min: 3600, max: 259200 },
                      default: 172800,
                      parameter: true,
                    },
                    { key: "generate_audio", type: { type: "boolean" }, parameter: true },
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
                    { key: "duration", type: { type: "integer", min: 4, max: 12 }, parameter: true },
                    { key: "framespersecond", type: { type: "integer", options: [24] }, parameter: true },
                    { key: "watermark", type: { type: "boolean" }, parameter: true },
                    { key: "seed", type: { type: "integer" }, parameter: true },
                    { key: "camerafixed", type: { type: "boolean" }, parameter: true },
                    { key: "draft", type: { type: "boolean" }, parameter: true },
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
