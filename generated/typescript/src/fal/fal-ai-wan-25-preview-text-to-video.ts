/**
 * Wan 2.5 Preview (Text to Video) at fal.
 *
 * Wan 2.5 Preview (Text to Video). Makes a video from a prompt. Price: per second × duration: 0.05 USD when
 * resolution is 480p, 0.10 USD when resolution is 720p, 0.15 USD otherwise.
 *
 * Sources:
 * - Wan 2.5 Text to Video (en), read 2026-12-01
 */

import type { ModelData } from "../client/data.js";
import type { GivenFile } from "../client/given.js";
import type { Result } from "./responses.js";

/** The parameters, side by side. */
export interface Arguments {
  /**
   * What the result should be.
   *
   * Allowed: at most 800 characters.
   */
  readonly prompt: string;
  /**
   * The recording that is heard in the video.
   *
   * Allowed: audio as a URL; at most 15 MB; audio/wav, audio/mpeg; from 3 to 30 seconds.
   *
   * Note: What is longer than the video is cut off; where the recording has ended, the video is silent.
   */
  readonly audio_url?: string | GivenFile;
  /**
   * The shape of the result, width to height.
   *
   * Allowed: 16:9, 9:16, 1:1. Default: 16:9.
   */
  readonly aspect_ratio?: "16:9" | "9:16" | "1:1";
  /**
   * How many pixels the result has, as a tier.
   *
   * Allowed: 480p, 720p, 1080p. Default: 1080p.
   */
  readonly resolution?: "480p" | "720p" | "1080p";
  /**
   * How long the result is.
   *
   * Allowed: 5, 10 seconds. Default: 5.
   */
  readonly duration?: "5" | "10";
  /**
   * What should not appear in the result.
   *
   * Allowed: at most 500 characters.
   */
  readonly negative_prompt?: string;
  /**
   * Whether the prompt may be rewritten before use.
   *
   * Default: true.
   */
  readonly enable_prompt_expansion?: boolean;
  /** A number that fixes the random choices, so that the same request gives a similar result. */
  readonly seed?: number;
  /**
   * Whether the result is checked for content that is not safe for work.
   *
   * Default: true.
   */
  readonly enable_safety_checker?: boolean;
}

/** The model's parameters, with nothing around them. The model's id stands in the path. */
export interface Request {
  /**
   * What the result should be.
   *
   * Allowed: at most 800 characters.
   */
  readonly prompt: string;
  /**
   * The recording that is heard in the video.
   *
   * Allowed: audio as a URL; at most 15 MB; audio/wav, audio/mpeg; from 3 to 30 seconds.
   *
   * Note: What is longer than the video is cut off; where the recording has ended, the video is silent.
   */
  readonly audio_url?: string;
  /**
   * The shape of the result, width to height.
   *
   * Allowed: 16:9, 9:16, 1:1. Default: 16:9.
   */
  readonly aspect_ratio?: "16:9" | "9:16" | "1:1";
  /**
   * How many pixels the result has, as a tier.
   *
   * Allowed: 480p, 720p, 1080p. Default: 1080p.
   */
  readonly resolution?: "480p" | "720p" | "1080p";
  /**
   * How long the result is.
   *
   * Allowed: 5, 10 seconds. Default: 5.
   */
  readonly duration?: "5" | "10";
  /**
   * What should not appear in the result.
   *
   * Allowed: at most 500 characters.
   */
  readonly negative_prompt?: string;
  /**
   * Whether the prompt may be rewritten before use.
   *
   * Default: true.
   */
  readonly enable_prompt_expansion?: boolean;
  /** A number that fixes the random choices, so that the same request gives a similar result. */
  readonly seed?: number;
  /**
   * Whether the result is checked for content that is not safe for work.
   *
   * Default: true.
   */
  readonly enable_safety_checker?: boolean;
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
  id: "fal-ai/wan-25-preview/text-to-video",
  name: "fal/fal-ai/wan-25-preview/text-to-video",
  title: "Wan 2.5 Preview (Text to Video)",
  request: {
    type: "object",
    fields: [
      {
        key: "prompt",
        type: { type: "string", lengths: [{ max: 800, unit: "characters" }] },
        required: true,
        parameter: true,
      },
      { key: "audio_url", type: { type: "string" }, parameter: true },
      {
        key: "aspect_ratio",
        type: { type: "string", options: ["16:9", "9:16", "1:1"] },
        default: "16:9",
        parameter: true,
      },
      {
        key: "resolution",
        type: { type: "string", options: ["480p", "720p", "1080p"] },
        default: "1080p",
        parameter: true,
      },
      { key: "duration", type: { type: "string", options: ["5", "10"] }, default: "5", parameter: true },
      {
        key: "negative_prompt",
        type: { type: "string", lengths: [{ max: 500, unit: "characters" }] },
        parameter: true,
      },
      { key: "enable_prompt_expansion", type: { type: "boolean" }, default: true, parameter: true },
      { key: "seed", type: { type: "integer" }, parameter: true },
      { key: "enable_safety_checker", type: { type: "boolean" }, default: true, parameter: true },
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
              amount: "0.05",
              when: [
                { subject: { subject: "key", path: "/resolution" }, one_of: ["480p"], default: "1080p" },
              ],
            },
            {
              amount: "0.1",
              when: [
                { subject: { subject: "key", path: "/resolution" }, one_of: ["720p"], default: "1080p" },
              ],
            },
            { amount: "0.15" },
          ],
          per: "second",
          quantity: [{ subject: { subject: "key", path: "/duration" }, by: "value", default: "5" }],
          divide: "1",
        },
      ],
    },
  },
  files: [
    {
      at: "/audio_url",
      kinds: [
        {
          kind: "audio",
          forms: ["url"],
          max_bytes: 15000000,
          mime_types: ["audio/wav", "audio/mpeg"],
          min_seconds: 3,
          max_seconds: 30,
        },
      ],
    },
  ],
};
