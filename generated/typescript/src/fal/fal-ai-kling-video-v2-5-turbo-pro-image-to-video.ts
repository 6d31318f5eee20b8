/**
 * Kling 2.5 Turbo [Pro] (Image to Video) at fal.
 *
 * Kling 2.5 Turbo [Pro] (Image to Video). Makes a video from an image and a prompt. Price: 0.07 USD per
 * second × duration.
 *
 * Sources:
 * - Kling Video (en), read 2026-12-01
 */

import type { ModelData } from "../client/data.js";
import type { GivenFile } from "../client/given.js";
import type { Result } from "./responses.js";

/** The parameters, side by side. */
export interface Arguments {
  /** What the result should be. */
  readonly prompt: string;
  /**
   * The image that the video begins with.
   *
   * Allowed: image as a URL or a data URI; used as first frame.
   */
  readonly image_url: string | GivenFile;
  /**
   * How long the result is.
   *
   * Allowed: 5, 10 seconds. Default: 5.
   */
  readonly duration?: "5" | "10";
  /**
   * What should not appear in the result.
   *
   * Default: blur, distort, and low quality.
   */
  readonly negative_prompt?: string;
  /**
   * How closely the result keeps to the prompt. The higher the number, the closer.
   *
   * Allowed: from 0 to 1. Default: 0.5.
   */
  readonly cfg_scale?: number;
  /**
   * The image that the video ends with.
   *
   * Allowed: image as a URL or a data URI; used as last frame.
   */
  readonly tail_image_url?: string | GivenFile;
}

/** The model's parameters, with nothing around them. The model's id stands in the path. */
export interface Request {
  /** What the result should be. */
  readonly prompt: string;
  /**
   * The image that the video begins with.
   *
   * Allowed: image as a URL or a data URI; used as first frame.
   */
  readonly image_url: string;
  /**
   * How long the result is.
   *
   * Allowed: 5, 10 seconds. Default: 5.
   */
  readonly duration?: "5" | "10";
  /**
   * What should not appear in the result.
   *
   * Default: blur, distort, and low quality.
   */
  readonly negative_prompt?: string;
  /**
   * How closely the result keeps to the prompt. The higher the number, the closer.
   *
   * Allowed: from 0 to 1. Default: 0.5.
   */
  readonly cfg_scale?: number;
  /**
   * The image that the video ends with.
   *
   * Allowed: image as a URL or a data URI; used as last frame.
   */
  readonly tail_image_url?: string;
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
  id: "fal-ai/kling-video/v2.5-turbo/pro/image-to-video",
  name: "fal/fal-ai/kling-video/v2.5-turbo/pro/image-to-video",
  title: "Kling 2.5 Turbo [Pro] (Image to Video)",
  request: {
    type: "object",
    fields: [
      { key: "prompt", type: { type: "string" }, required: true, parameter: true },
      { key: "image_url", type: { type: "string" }, required: true, parameter: true },
      { key: "duration", type: { type: "string", options: ["5", "10"] }, default: "5", parameter: true },
      {
        key: "negative_prompt",
        type: { type: "string" },
        default: "blur, distort, and low quality",
        parameter: true,
      },
      { key: "cfg_scale", type: { type: "number", min: 0, max: 1 }, default: 0.5, parameter: true },
      { key: "tail_image_url", type: { type: "string" }, parameter: true },
    ],
  },
  price: {
    formula: {
      kind: "computed",
      unit: "USD",
      charges: [
        {
          amounts: [{ amount: "0.07" }],
          per: "second",
          quantity: [{ subject: { subject: "key", path: "/duration" }, by: "value", default: "5" }],
          divide: "1",
        },
      ],
    },
  },
  files: [
    { at: "/image_url", kinds: [{ kind: "image", forms: ["url", "data-uri"] }] },
    { at: "/tail_image_url", kinds: [{ kind: "image", forms: ["url", "data-uri"] }] },
  ],
};
