/**
 * Wan 2.2 Image to Video LoRA at WaveSpeed.
 *
 * Wan 2.2 Image to Video LoRA. Makes a video from an image and a prompt.
 *
 * Sources:
 * - wavespeed-ai/wan-2.2/image-to-video-lora (en), read 2026-11-30
 */

import type { ModelData } from "../client/data.js";
import type { GivenFile } from "../client/given.js";
import type { Result } from "./responses.js";

/** The parameters, side by side. */
export interface Arguments {
  /** What the result should be. */
  readonly prompt: string;
  /**
   * The image to work from.
   *
   * Allowed: image as a URL; used as first frame.
   */
  readonly image: string | GivenFile;
  /**
   * How many pixels the result has, as a tier.
   *
   * Allowed: 480p, 720p. Default: 480p.
   */
  readonly resolution?: "480p" | "720p";
  /** What should not appear in the result. */
  readonly negative_prompt?: string;
  /**
   * The image that the video ends with.
   *
   * Allowed: image as a URL; used as last frame.
   */
  readonly last_image?: string | GivenFile;
  /**
   * How long the result is.
   *
   * Allowed: 5, 8 seconds. Default: 5.
   */
  readonly duration?: 5 | 8;
}

/** The model's parameters, with nothing around them. The model's id stands in the path. */
export interface Request {
  /** What the result should be. */
  readonly prompt: string;
  /**
   * The image to work from.
   *
   * Allowed: image as a URL; used as first frame.
   */
  readonly image: string;
  /**
   * How many pixels the result has, as a tier.
   *
   * Allowed: 480p, 720p. Default: 480p.
   */
  readonly resolution?: "480p" | "720p";
  /** What should not appear in the result. */
  readonly negative_prompt?: string;
  /**
   * The image that the video ends with.
   *
   * Allowed: image as a URL; used as last frame.
   */
  readonly last_image?: string;
  /**
   * How long the result is.
   *
   * Allowed: 5, 8 seconds. Default: 5.
   */
  readonly duration?: 5 | 8;
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
  id: "wavespeed-ai/wan-2.2/image-to-video-lora",
  name: "wavespeed/wavespeed-ai/wan-2.2/image-to-video-lora",
  title: "Wan 2.2 Image to Video LoRA",
  request: {
    type: "object",
    fields: [
      { key: "prompt", type: { type: "string" }, required: true, parameter: true },
      { key: "image", type: { type: "string" }, required: true, parameter: true },
      {
        key: "resolution",
        type: { type: "string", options: ["480p", "720p"] },
        default: "480p",
        parameter: true,
      },
      { key: "negative_prompt", type: { type: "string" }, parameter: true },
      { key: "last_image", type: { type: "string" }, parameter: true },
      { key: "duration", type: { type: "integer", options: [5, 8] }, default: 5, parameter: true },
    ],
    open: true,
  },
  files: [
    { at: "/image", kinds: [{ kind: "image", forms: ["url"] }] },
    { at: "/last_image", kinds: [{ kind: "image", forms: ["url"] }] },
  ],
};
