/**
 * Vtrix Motion Pro at Vtrix.
 *
 * Vtrix Motion Pro. Makes a video from text, from a first frame, or from a first and a last frame.
 *
 * Sources:
 * - Vtrix Motion Pro (en), read 2026-11-24
 */

import type { ModelData } from "../client/data.js";
import type { Json } from "../client/given.js";
import type { Result } from "./responses.js";

/** The parameters, side by side. */
export interface Arguments {
  /** What the video is made from. */
  readonly content: readonly Json[];
  /** How many pixels the result has, as a tier. */
  readonly resolution?: string;
  /** The shape of the result, width to height. */
  readonly ratio?: string;
  /**
   * How long the result is.
   *
   * Allowed: from 3 to 12 seconds.
   */
  readonly duration?: number;
  /**
   * How many frames the video shows in a second.
   *
   * Allowed: 16, 24 frames per second.
   */
  readonly framespersecond?: 16 | 24;
  /**
   * A number that fixes the random choices, so that the same request gives a similar result.
   *
   * Allowed: from -1 to 4294967295; -1: a random seed.
   */
  readonly seed?: number;
  /**
   * Whether the result is marked with a watermark.
   *
   * Default: false.
   */
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

/** The whole body of a request, as it is sent. */
export interface Request {
  /**
   * The id of the model that does the work.
   *
   * Allowed: vtrix_motion_pro.
   */
  readonly model: "vtrix_motion_pro";
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
  /** How many pixels the result has, as a tier. */
  readonly resolution?: string;
  /** The shape of the result, width to height. */
  readonly ratio?: string;
  /**
   * How long the result is.
   *
   * Allowed: from 3 to 12 seconds.
   */
  readonly duration?: number;
  /**
   * How many frames the video shows in a second.
   *
   * Allowed: 16, 24 frames per second.
   */
  readonly framespersecond?: 16 | 24;
  /**
   * A number that fixes the random choices, so that the same request gives a similar result.
   *
   * Allowed: from -1 to 4294967295; -1: a random seed.
   */
  readonly seed?: number;
  /**
   * Whether the result is marked with a watermark.
   *
   * Default: false.
   */
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
  id: "vtrix_motion_pro",
  name: "vtrix/vtrix_motion_pro",
  title: "Vtrix Motion Pro",
  request: {
    type: "object",
    fields: [
      {
        key: "model",
        type: { type: "string", constant: true, options: ["vtrix_motion_pro"] },
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
                    { key: "resolution", type: { type: "string" }, parameter: true },
                    { key: "ratio", type: { type: "string" }, parameter: true },
                    { key: "duration", type: { type: "integer", min: 3, max: 12 }, parameter: true },
                    { key: "framespersecond", type: { type: "integer", options: [16, 24] }, parameter: true },
                    { key: "seed", type: { type: "integer", min: -1, max: 4294967295 }, parameter: true },
                    { key: "watermark", type: { type: "boolean" }, default: false, parameter: true },
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
