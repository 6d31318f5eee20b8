/**
 * MiniMax Hailuo 02 [Standard] (Image to Video) at fal.
 *
 * MiniMax Hailuo 02 [Standard] (Image to Video). Makes a video from an image and a prompt. Price: per second
 * × duration: 0.017 USD when resolution is 512P, 0.045 USD otherwise.
 *
 * Sources:
 * - MiniMax Hailuo 02 [Standard] (Image to Video) (en), read 2026-12-01
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
   * Allowed: 6, 10 seconds. Default: 6.
   */
  readonly duration?: "6" | "10";
  /**
   * Whether the prompt may be rewritten before use.
   *
   * Default: true.
   */
  readonly prompt_optimizer?: boolean;
  /**
   * How many pixels the result has, as a tier.
   *
   * Allowed: 512P, 768P. Default: 768P.
   */
  readonly resolution?: "512P" | "768P";
  /**
   * The image that the video ends with.
   *
   * Allowed: image as a URL or a data URI; used as last frame.
   */
  readonly end_image_url?: string | GivenFile;
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
   * Allowed: 6, 10 seconds. Default: 6.
   */
  readonly duration?: "6" | "10";
  /**
   * Whether the prompt may be rewritten before use.
   *
   * Default: true.
   */
  readonly prompt_optimizer?: boolean;
  /**
   * How many pixels the result has, as a tier.
   *
   * Allowed: 512P, 768P. Default: 768P.
   */
  readonly resolution?: "512P" | "768P";
  /**
   * The image that the video ends with.
   *
   * Allowed: image as a URL or a data URI; used as last frame.
   */
  readonly end_image_url?: string;
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
  id: "fal-ai/minimax/hailuo-02/standard/image-to-video",
  name: "fal/fal-ai/minimax/hailuo-02/standard/image-to-video",
  title: "MiniMax Hailuo 02 [Standard] (Image to Video)",
  request: {
    type: "object",
    fields: [
      { key: "prompt", type: { type: "string" }, required: true, parameter: true },
      { key: "image_url", type: { type: "string" }, required: true, parameter: true },
      { key: "duration", type: { type: "string", options: ["6", "10"] }, default: "6", parameter: true },
      { key: "prompt_optimizer", type: { type: "boolean" }, default: true, parameter: true },
      {
        key: "resolution",
        type: { type: "string", options: ["512P", "768P"] },
        default: "768P",
        parameter: true,
      },
      { key: "end_image_url", type: { type: "string" }, parameter: true },
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
              amount: "0.017",
              when: [{ subject: { subject: "key", path: "/resolution" }, one_of: ["512P"], default: "768P" }],
            },
            { amount: "0.045" },
          ],
          per: "second",
          quantity: [{ subject: { subject: "key", path: "/duration" }, by: "value", default: "6" }],
          divide: "1",
        },
      ],
    },
  },
  files: [
    { at: "/image_url", kinds: [{ kind: "image", forms: ["url", "data-uri"] }] },
    { at: "/end_image_url", kinds: [{ kind: "image", forms: ["url", "data-uri"] }] },
  ],
};
