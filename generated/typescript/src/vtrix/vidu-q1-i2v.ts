/**
 * Vidu Q1 I2V at Vtrix.
 *
 * Vidu Q1 I2V. Makes a video of 5 seconds that begins with an input image.
 *
 * Sources:
 * - vidu_q1_i2v (en), read 2026-11-24
 */

import type { ModelData } from "../client/data.js";
import type { GivenFile } from "../client/given.js";
import type { Result } from "./responses.js";

/** The parameters, side by side. */
export interface Arguments {
  /**
   * The image that the video begins with, alone in a list.
   *
   * Allowed: exactly 1 element; image as a URL or base64; used as first frame.
   */
  readonly images: readonly (string | GivenFile)[];
  /**
   * What the result should be.
   *
   * Allowed: at most 2,000 characters.
   */
  readonly prompt?: string;
  /**
   * How long the result is.
   *
   * Allowed: 5 seconds. Default: 5.
   *
   * Note: The page has no list of options; it says in words that the duration is fixed.
   */
  readonly duration?: 5;
  /**
   * How many pixels the result has, as a tier.
   *
   * Allowed: 1080p. Default: 1080p.
   *
   * Note: The page has no list of options; it says in words that the resolution is fixed.
   */
  readonly resolution?: "1080p";
  /** A number that fixes the random choices, so that the same request gives a similar result. */
  readonly seed?: number;
  /** The shape of the result, width to height. */
  readonly aspect_ratio?: string;
  /** How much moves in the video. */
  readonly movement_amplitude?: string;
  /** Whether the video has sound. */
  readonly audio?: boolean;
}

/** The whole body of a request, as it is sent. */
export interface Request {
  /**
   * The id of the model that does the work.
   *
   * Allowed: vidu_q1_i2v.
   */
  readonly model: "vidu_q1_i2v";
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
   * The image that the video begins with, alone in a list.
   *
   * Allowed: exactly 1 element; image as a URL or base64; used as first frame.
   */
  readonly images: readonly string[];
  /**
   * What the result should be.
   *
   * Allowed: at most 2,000 characters.
   */
  readonly prompt?: string;
  /**
   * How long the result is.
   *
   * Allowed: 5 seconds. Default: 5.
   *
   * Note: The page has no list of options; it says in words that the duration is fixed.
   */
  readonly duration?: 5;
  /**
   * How many pixels the result has, as a tier.
   *
   * Allowed: 1080p. Default: 1080p.
   *
   * Note: The page has no list of options; it says in words that the resolution is fixed.
   */
  readonly resolution?: "1080p";
  /** A number that fixes the random choices, so that the same request gives a similar result. */
  readonly seed?: number;
  /** The shape of the result, width to height. */
  readonly aspect_ratio?: string;
  /** How much moves in the video. */
  readonly movement_amplitude?: string;
  /** Whether the video has sound. */
  readonly audio?: boolean;
}

/** What the model is called with, what is sent, and what comes of it. */
export interface Types {
  arguments: Arguments;
  request: Request;
  result: Result;
}

/** What checks and prices the model's requests. */
export const model: ModelData = {
  id: "vidu_q1_i2v",
  name: "vtrix/vidu_q1_i2v",
  title: "Vidu Q1 I2V",
  request: {
    type: "object",
    fields: [
      { key: "model", type: { type: "string", constant: true, options: ["vidu_q1_i2v"] }, required: true },
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
                      key: "images",
                      type: { type: "array", items: { type: "string" }, min_items: 1, max_items: 1 },
                      required: true,
                      parameter: true,
                    },
                    {
                      key: "prompt",
                      type: { type: "string", lengths: [{ max: 2000, unit: "characters" }] },
                      parameter: true,
                    },
                    { key: "duration", type: { type: "integer", options: [5] }, default: 5, parameter: true },
                    {
                      key: "resolution",
                      type: { type: "string", options: ["1080p"] },
                      default: "1080p",
                      parameter: true,
                    },
                    { key: "seed", type: { type: "integer" }, parameter: true },
                    { key: "aspect_ratio", type: { type: "string" }, parameter: true },
                    { key: "movement_amplitude", type: { type: "string" }, parameter: true },
                    { key: "audio", type: { type: "boolean" }, parameter: true },
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
  files: [{ at: "/input/*/params/images", list: true, kinds: [{ kind: "image", forms: ["url", "base64"] }] }],
};
