/**
 * Veo 3.1 at fal.
 *
 * Veo 3.1. Makes a video from a prompt, with sound unless it is switched off. Price: per second × duration
 * (4s counts 4, 6s counts 6, 8s counts 8): 0.60 USD when resolution is 4k and generate_audio is true, 0.40
 * USD when resolution is 4k, 0.40 USD when generate_audio is true, 0.20 USD otherwise.
 *
 * Sources:
 * - Veo 3.1 (en), read 2026-12-01
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
   * Allowed: 16:9, 9:16. Default: 16:9.
   */
  readonly aspect_ratio?: "16:9" | "9:16";
  /**
   * How long the result is.
   *
   * Allowed: 4s, 6s, 8s. Default: 8s.
   */
  readonly duration?: "4s" | "6s" | "8s";
  /** What should not appear in the result. */
  readonly negative_prompt?: string;
  /**
   * How many pixels the result has, as a tier.
   *
   * Allowed: 720p, 1080p, 4k. Default: 720p.
   */
  readonly resolution?: "720p" | "1080p" | "4k";
  /**
   * Whether the video has sound.
   *
   * Default: true.
   */
  readonly generate_audio?: boolean;
  /** A number that fixes the random choices, so that the same request gives a similar result. */
  readonly seed?: number;
  /**
   * Whether a prompt that is refused is rewritten and tried again.
   *
   * Default: true.
   */
  readonly auto_fix?: boolean;
  /**
   * How much the content filter lets through. The lower the number, the stricter the filter.
   *
   * Allowed: 1, 2, 3, 4, 5, 6. Default: 4.
   */
  readonly safety_tolerance?: "1" | "2" | "3" | "4" | "5" | "6";
}

/** The model's parameters, with nothing around them. The model's id stands in the path. */
export interface Request {
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
   * Allowed: 4s, 6s, 8s. Default: 8s.
   */
  readonly duration?: "4s" | "6s" | "8s";
  /** What should not appear in the result. */
  readonly negative_prompt?: string;
  /**
   * How many pixels the result has, as a tier.
   *
   * Allowed: 720p, 1080p, 4k. Default: 720p.
   */
  readonly resolution?: "720p" | "1080p" | "4k";
  /**
   * Whether the video has sound.
   *
   * Default: true.
   */
  readonly generate_audio?: boolean;
  /** A number that fixes the random choices, so that the same request gives a similar result. */
  readonly seed?: number;
  /**
   * Whether a prompt that is refused is rewritten and tried again.
   *
   * Default: true.
   */
  readonly auto_fix?: boolean;
  /**
   * How much the content filter lets through. The lower the number, the stricter the filter.
   *
   * Allowed: 1, 2, 3, 4, 5, 6. Default: 4.
   */
  readonly safety_tolerance?: "1" | "2" | "3" | "4" | "5" | "6";
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
  id: "fal-ai/veo3.1",
  name: "fal/fal-ai/veo3.1",
  title: "Veo 3.1",
  request: {
    type: "object",
    fields: [
      { key: "prompt", type: { type: "string" }, required: true, parameter: true },
      {
        key: "aspect_ratio",
        type: { type: "string", options: ["16:9", "9:16"] },
        default: "16:9",
        parameter: true,
      },
      {
        key: "duration",
        type: { type: "string", options: ["4s", "6s", "8s"] },
        default: "8s",
        parameter: true,
      },
      { key: "negative_prompt", type: { type: "string" }, parameter: true },
      {
        key: "resolution",
        type: { type: "string", options: ["720p", "1080p", "4k"] },
        default: "720p",
        parameter: true,
      },
      { key: "generate_audio", type: { type: "boolean" }, default: true, parameter: true },
      { key: "seed", type: { type: "integer" }, parameter: true },
      { key: "auto_fix", type: { type: "boolean" }, default: true, parameter: true },
      {
        key: "safety_tolerance",
        type: { type: "string", options: ["1", "2", "3", "4", "5", "6"] },
        default: "4",
        parameter: true,
      },
    ],
  },
  price: {
    formula: {
      kind: "computed",
      unit: "USD",
      charges: [
        {
          amounts: [
            {
              amount: "0.6",
              when: [
                { subject: { subject: "key", path: "/resolution" }, one_of: ["4k"], default: "720p" },
                { subject: { subject: "key", path: "/generate_audio" }, one_of: [true], default: true },
              ],
            },
            {
              amount: "0.4",
              when: [{ subject: { subject: "key", path: "/resolution" }, one_of: ["4k"], default: "720p" }],
            },
            {
              amount: "0.4",
              when: [{ subject: { subject: "key", path: "/generate_audio" }, one_of: [true], default: true }],
            },
            { amount: "0.2" },
          ],
          per: "second",
          quantity: [
            {
              subject: { subject: "key", path: "/duration" },
              by: "value",
              values: { "4s": "4", "6s": "6", "8s": "8" },
              default: "8s",
            },
          ],
          divide: "1",
        },
      ],
    },
  },
};
