/**
 * Seedance 1.5 Pro (Text to Video) at fal.
 *
 * Seedance 1.5 Pro (Text to Video). Makes a video from a prompt, with sound unless it is switched off. Price:
 * per 1000000 tokens × (video_tokens (known once billed) ÷ 1,000,000): 2.40 USD when generate_audio is true,
 * 1.20 USD otherwise, metered.
 *
 * Sources:
 * - Bytedance (en), read 2026-12-01
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
   * Allowed: 21:9, 16:9, 4:3, 1:1, 3:4, 9:16, auto. Default: 16:9.
   */
  readonly aspect_ratio?: "21:9" | "16:9" | "4:3" | "1:1" | "3:4" | "9:16" | "auto";
  /**
   * How many pixels the result has, as a tier.
   *
   * Allowed: 480p, 720p, 1080p. Default: 720p.
   */
  readonly resolution?: "480p" | "720p" | "1080p";
  /**
   * How long the result is.
   *
   * Allowed: 4, 5, 6, 7, 8, 9, 10, 11, 12 seconds. Default: 5.
   */
  readonly duration?: "4" | "5" | "6" | "7" | "8" | "9" | "10" | "11" | "12";
  /**
   * Whether the camera stands still.
   *
   * Default: false.
   */
  readonly camera_fixed?: boolean;
  /**
   * A number that fixes the random choices, so that the same request gives a similar result.
   *
   * Allowed: -1: a random seed.
   */
  readonly seed?: number;
  /**
   * Whether the result is checked for content that is not safe for work.
   *
   * Default: true.
   */
  readonly enable_safety_checker?: boolean;
  /**
   * Whether the video has sound.
   *
   * Default: true.
   */
  readonly generate_audio?: boolean;
}

/** The model's parameters, with nothing around them. The model's id stands in the path. */
export interface Request {
  /** What the result should be. */
  readonly prompt: string;
  /**
   * The shape of the result, width to height.
   *
   * Allowed: 21:9, 16:9, 4:3, 1:1, 3:4, 9:16, auto. Default: 16:9.
   */
  readonly aspect_ratio?: "21:9" | "16:9" | "4:3" | "1:1" | "3:4" | "9:16" | "auto";
  /**
   * How many pixels the result has, as a tier.
   *
   * Allowed: 480p, 720p, 1080p. Default: 720p.
   */
  readonly resolution?: "480p" | "720p" | "1080p";
  /**
   * How long the result is.
   *
   * Allowed: 4, 5, 6, 7, 8, 9, 10, 11, 12 seconds. Default: 5.
   */
  readonly duration?: "4" | "5" | "6" | "7" | "8" | "9" | "10" | "11" | "12";
  /**
   * Whether the camera stands still.
   *
   * Default: false.
   */
  readonly camera_fixed?: boolean;
  /**
   * A number that fixes the random choices, so that the same request gives a similar result.
   *
   * Allowed: -1: a random seed.
   */
  readonly seed?: number;
  /**
   * Whether the result is checked for content that is not safe for work.
   *
   * Default: true.
   */
  readonly enable_safety_checker?: boolean;
  /**
   * Whether the video has sound.
   *
   * Default: true.
   */
  readonly generate_audio?: boolean;
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
  id: "fal-ai/bytedance/seedance/v1.5/pro/text-to-video",
  name: "fal/fal-ai/bytedance/seedance/v1.5/pro/text-to-video",
  title: "Seedance 1.5 Pro (Text to Video)",
  request: {
    type: "object",
    fields: [
      { key: "prompt", type: { type: "string" }, required: true, parameter: true },
      {
        key: "aspect_ratio",
        type: { type: "string", options: ["21:9", "16:9", "4:3", "1:1", "3:4", "9:16", "auto"] },
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
        type: { type: "string", options: ["4", "5", "6", "7", "8", "9", "10", "11", "12"] },
        default: "5",
        parameter: true,
      },
      { key: "camera_fixed", type: { type: "boolean" }, default: false, parameter: true },
      { key: "seed", type: { type: "integer" }, parameter: true },
      { key: "enable_safety_checker", type: { type: "boolean" }, default: true, parameter: true },
      { key: "generate_audio", type: { type: "boolean" }, default: true, parameter: true },
    ],
  },
  price: {
    formula: {
      kind: "metered",
      unit: "USD",
      charges: [
        {
          amounts: [
            {
              amount: "2.4",
              when: [{ subject: { subject: "key", path: "/generate_audio" }, one_of: [true], default: true }],
            },
            { amount: "1.2" },
          ],
          per: "1000000 tokens",
          quantity: [
            { subject: { subject: "measure", name: "video_tokens" }, by: "measure", known: "after" },
          ],
          divide: "1000000",
        },
      ],
    },
  },
};
