/**
 * MiniMax I2V-01 at Vtrix.
 *
 * MiniMax I2V-01. Makes a video of 6 seconds that begins with an input image.
 *
 * Sources:
 * - minimax_i2v_01 (en), read 2026-11-24
 */

import type { ModelData } from "../client/data.js";
import type { GivenFile } from "../client/given.js";
import type { Result } from "./responses.js";

/** The parameters, side by side. */
export interface Arguments {
  /**
   * The image that the video begins with.
   *
   * Allowed: image as a URL or base64; used as first frame.
   */
  readonly first_frame_image: string | GivenFile;
  /**
   * What the result should be.
   *
   * Allowed: at most 2,000 characters.
   */
  readonly prompt?: string;
  /**
   * How long the result is.
   *
   * Allowed: 6 seconds. Default: 6.
   *
   * Note: The page has no list of options; it says in words that the duration is fixed.
   */
  readonly duration?: 6;
  /**
   * How many pixels the result has, as a tier.
   *
   * Default: 720P.
   */
  readonly resolution?: string;
  /**
   * Whether the prompt may be rewritten before use.
   *
   * Default: true.
   */
  readonly prompt_optimizer?: boolean;
}

/** The whole body of a request, as it is sent. */
export interface Request {
  /**
   * The id of the model that does the work.
   *
   * Allowed: minimax_i2v_01.
   */
  readonly model: "minimax_i2v_01";
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
   * The image that the video begins with.
   *
   * Allowed: image as a URL or base64; used as first frame.
   */
  readonly first_frame_image: string;
  /**
   * What the result should be.
   *
   * Allowed: at most 2,000 characters.
   */
  readonly prompt?: string;
  /**
   * How long the result is.
   *
   * Allowed: 6 seconds. Default: 6.
   *
   * Note: The page has no list of options; it says in words that the duration is fixed.
   */
  readonly duration?: 6;
  /**
   * How many pixels the result has, as a tier.
   *
   * Default: 720P.
   */
  readonly resolution?: string;
  /**
   * Whether the prompt may be rewritten before use.
   *
   * Default: true.
   */
  readonly prompt_optimizer?: boolean;
}

/** What the model is called with, what is sent, and what comes of it. */
export interface Types {
  arguments: Arguments;
  request: Request;
  result: Result;
}

/** What checks and prices the model's requests. */
export const model: ModelData = {
  id: "minimax_i2v_01",
  name: "vtrix/minimax_i2v_01",
  title: "MiniMax I2V-01",
  request: {
    type: "object",
    fields: [
      { key: "model", type: { type: "string", constant: true, options: ["minimax_i2v_01"] }, required: true },
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
                    { key: "first_frame_image", type: { type: "string" }, required: true, parameter: true },
                    {
                      key: "prompt",
                      type: { type: "string", lengths: [{ max: 2000, unit: "characters" }] },
                      parameter: true,
                    },
                    { key: "duration", type: { type: "integer", options: [6] }, default: 6, parameter: true },
                    { key: "resolution", type: { type: "string" }, default: "720P", parameter: true },
                    { key: "prompt_optimizer", type: { type: "boolean" }, default: true, parameter: true },
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
  files: [{ at: "/input/*/params/first_frame_image", kinds: [{ kind: "image", forms: ["url", "base64"] }] }],
};
