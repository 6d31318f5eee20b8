/**
 * MiniMax Hailuo 2.3 [Pro] (Image to Video) at fal.
 *
 * MiniMax Hailuo 2.3 [Pro] (Image to Video). Makes a video from an image and a prompt. Price: 0.49 USD per
 * request.
 *
 * Sources:
 * - MiniMax Hailuo 2.3 [Pro] (Image to Video) (en), read 2026-12-01
 */

import type { ModelData } from "../client/data.js";
import type { GivenFile } from "../client/given.js";
import type { Result } from "./responses.js";

/** The parameters, side by side. */
export interface Arguments {
  /** What the result should be. */
  readonly prompt: string;
  /**
   * Whether the prompt may be rewritten before use.
   *
   * Default: true.
   */
  readonly prompt_optimizer?: boolean;
  /**
   * The image that the video begins with.
   *
   * Allowed: image as a URL or a data URI; used as first frame.
   */
  readonly image_url: string | GivenFile;
}

/** The model's parameters, with nothing around them. The model's id stands in the path. */
export interface Request {
  /** What the result should be. */
  readonly prompt: string;
  /**
   * Whether the prompt may be rewritten before use.
   *
   * Default: true.
   */
  readonly prompt_optimizer?: boolean;
  /**
   * The image that the video begins with.
   *
   * Allowed: image as a URL or a data URI; used as first frame.
   */
  readonly image_url: string;
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
  id: "fal-ai/minimax/hailuo-2.3/pro/image-to-video",
  name: "fal/fal-ai/minimax/hailuo-2.3/pro/image-to-video",
  title: "MiniMax Hailuo 2.3 [Pro] (Image to Video)",
  request: {
    type: "object",
    fields: [
      { key: "prompt", type: { type: "string" }, required: true, parameter: true },
      { key: "prompt_optimizer", type: { type: "boolean" }, default: true, parameter: true },
      { key: "image_url", type: { type: "string" }, required: true, parameter: true },
    ],
  },
  price: {
    formula: {
      kind: "fixed",
      unit: "USD",
      charges: [{ amounts: [{ amount: "0.49" }], per: "request", divide: "1" }],
    },
  },
  files: [{ at: "/image_url", kinds: [{ kind: "image", forms: ["url", "data-uri"] }] }],
};
