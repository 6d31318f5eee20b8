/**
 * MiniMax Hailuo 02 [Pro] (Image to Video) at fal.
 *
 * MiniMax Hailuo 02 [Pro] (Image to Video). Makes a video of six seconds from an image and a prompt. Price:
 * 0.08 USD per second × video_seconds.
 *
 * Sources:
 * - MiniMax Hailuo 02 [Pro] (Image to Video) (en), read 2026-11-30
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
   * Whether the prompt may be rewritten before use.
   *
   * Default: true.
   */
  readonly prompt_optimizer?: boolean;
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
   * Whether the prompt may be rewritten before use.
   *
   * Default: true.
   */
  readonly prompt_optimizer?: boolean;
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
  id: "fal-ai/minimax/hailuo-02/pro/image-to-video",
  name: "fal/fal-ai/minimax/hailuo-02/pro/image-to-video",
  title: "MiniMax Hailuo 02 [Pro] (Image to Video)",
  request: {
    type: "object",
    fields: [
      { key: "prompt", type: { type: "string" }, required: true, parameter: true },
      { key: "image_url", type: { type: "string" }, required: true, parameter: true },
      { key: "prompt_optimizer", type: { type: "boolean" }, default: true, parameter: true },
      { key: "end_image_url", type: { type: "string" }, parameter: true },
    ],
  },
  price: {
    formula: {
      kind: "computed",
      unit: "USD",
      charges: [
        {
          amounts: [{ amount: "0.08" }],
          per: "second",
          quantity: [
            {
              subject: { subject: "measure", name: "video_seconds" },
              by: "measure",
              known: "before",
              default: 6,
            },
          ],
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
