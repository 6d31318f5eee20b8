/**
 * Vidu Q1 Text to Video at Vtrix.
 *
 * Vidu Q1 Text to Video. Makes a video of 5 seconds from a prompt.
 *
 * Sources:
 * - viduq1_text2video (en), read 2026-11-24
 */

import type { ModelData } from "../client/data.js";
import type { Result } from "./responses.js";

/** The parameters, side by side. */
export interface Arguments {
  /**
   * How the result looks.
   *
   * Allowed: general, anime. Default: general.
   * - general (General style)
   * - anime (Anime style)
   */
  readonly style?: "general" | "anime";
  /**
   * What the result should be.
   *
   * Allowed: at most 2,000 characters.
   */
  readonly prompt: string;
  /**
   * How long the result is.
   *
   * Allowed: 5 seconds. Default: 5.
   */
  readonly duration?: 5;
  /**
   * A number that fixes the random choices, so that the same request gives a similar result. Left out, every
   * request is drawn anew.
   *
   * Allowed: 0: a random seed, as when the key is left out.
   */
  readonly seed?: number;
  /**
   * The shape of the result, width to height.
   *
   * Allowed: 16:9, 9:16, 1:1. Default: 16:9.
   */
  readonly aspect_ratio?: "16:9" | "9:16" | "1:1";
  /**
   * How many pixels the result has, as a tier.
   *
   * Allowed: 1080p. Default: 1080p.
   */
  readonly resolution?: "1080p";
  /**
   * How much moves in the video.
   *
   * Allowed: auto, small, medium, large. Default: auto.
   */
  readonly movement_amplitude?: "auto" | "small" | "medium" | "large";
  /**
   * Whether background music is added.
   *
   * Default: false.
   *
   * Note: The music comes from a ready-made collection.
   */
  readonly bgm?: boolean;
  /**
   * A text of your own that is passed through.
   *
   * Allowed: at most 1,048,576 characters.
   */
  readonly payload?: string;
  /**
   * Whether the work may wait for quieter hours.
   *
   * Not available at present: temporarily unavailable
   * Default: false.
   *
   * Note: Such a task costs less and is done within 48 hours. If it is not, it is cancelled and the money is
   * given back.
   */
  readonly off_peak?: boolean;
  /** Whether the result is marked with a watermark. */
  readonly watermark?: boolean;
}

/** The whole body of a request, as it is sent. */
export interface Request {
  /**
   * The id of the model that does the work.
   *
   * Allowed: viduq1_text2video.
   */
  readonly model: "viduq1_text2video";
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
   * How the result looks.
   *
   * Allowed: general, anime. Default: general.
   * - general (General style)
   * - anime (Anime style)
   */
  readonly style?: "general" | "anime";
  /**
   * What the result should be.
   *
   * Allowed: at most 2,000 characters.
   */
  readonly prompt: string;
  /**
   * How long the result is.
   *
   * Allowed: 5 seconds. Default: 5.
   */
  readonly duration?: 5;
  /**
   * A number that fixes the random choices, so that the same request gives a similar result. Left out, every
   * request is drawn anew.
   *
   * Allowed: 0: a random seed, as when the key is left out.
   */
  readonly seed?: number;
  /**
   * The shape of the result, width to height.
   *
   * Allowed: 16:9, 9:16, 1:1. Default: 16:9.
   */
  readonly aspect_ratio?: "16:9" | "9:16" | "1:1";
  /**
   * How many pixels the result has, as a tier.
   *
   * Allowed: 1080p. Default: 1080p.
   */
  readonly resolution?: "1080p";
  /**
   * How much moves in the video.
   *
   * Allowed: auto, small, medium, large. Default: auto.
   */
  readonly movement_amplitude?: "auto" | "small" | "medium" | "large";
  /**
   * Whether background music is added.
   *
   * Default: false.
   *
   * Note: The music comes from a ready-made collection.
   */
  readonly bgm?: boolean;
  /**
   * A text of your own that is passed through.
   *
   * Allowed: at most 1,048,576 characters.
   */
  readonly payload?: string;
  /**
   * Whether the work may wait for quieter hours.
   *
   * Not available at present: temporarily unavailable
   * Default: false.
   *
   * Note: Such a task costs less and is done within 48 hours. If it is not, it is cancelled and the money is
   * given back.
   */
  readonly off_peak?: boolean;
  /** Whether the result is marked with a watermark. */
  readonly watermark?: boolean;
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
  id: "viduq1_text2video",
  name: "vtrix/viduq1_text2video",
  title: "Vidu Q1 Text to Video",
  request: {
    type: "object",
    fields: [
      {
        key: "model",
        type: { type: "string", constant: true, options: ["viduq1_text2video"] },
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
                      key: "style",
                      type: { type: "string", options: ["general", "anime"] },
                      default: "general",
                      parameter: true,
                    },
                    {
                      key: "prompt",
                      type: { type: "string", lengths: [{ max: 2000, unit: "characters" }] },
                      required: true,
                      parameter: true,
                    },
                    { key: "duration", type: { type: "integer", options: [5] }, default: 5, parameter: true },
                    { key: "seed", type: { type: "integer" }, parameter: true },
                    {
                      key: "aspect_ratio",
                      type: { type: "string", options: ["16:9", "9:16", "1:1"] },
                      default: "16:9",
                      parameter: true,
                    },
                    {
                      key: "resolution",
                      type: { type: "string", options: ["1080p"] },
                      default: "1080p",
                      parameter: true,
                    },
                    {
                      key: "movement_amplitude",
                      type: { type: "string", options: ["auto", "small", "medium", "large"] },
                      default: "auto",
                      parameter: true,
                    },
                    { key: "bgm", type: { type: "boolean" }, default: false, parameter: true },
                    {
                      key: "payload",
                      type: { type: "string", lengths: [{ max: 1048576, unit: "characters" }] },
                      parameter: true,
                    },
                    { key: "off_peak", type: { type: "boolean" }, default: false, parameter: true },
                    { key: "watermark", type: { type: "boolean" }, parameter: true },
                  ],
                  open: true,
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
