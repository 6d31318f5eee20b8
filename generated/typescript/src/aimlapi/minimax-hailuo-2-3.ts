/**
 * Hailuo 2.3 at AI/ML API.
 *
 * Hailuo 2.3. Makes a video from a prompt, or from a prompt and one image.
 *
 * Sources:
 * - aimlapi/api-docs, hailuo-2.3.json (en), read 2026-12-01
 */

import type { ModelData } from "../client/data.js";
import type { GivenFile } from "../client/given.js";
import type { Result } from "./responses.js";

/** The parameters, side by side. */
export interface Arguments {
  /**
   * What the result should be.
   *
   * Allowed: at most 2,000 characters.
   */
  readonly prompt: string;
  /**
   * The image that the video begins with.
   *
   * Allowed: image as a URL or a data URI; at most 20 MB; image/jpeg, image/png; at least 301 pixels a side;
   * width to height from 2:5 to 5:2; used as first frame.
   */
  readonly image_url?: string | GivenFile;
  /**
   * How many pixels the result has, as a tier.
   *
   * Allowed: 768P, 1080P. Default: 768P.
   */
  readonly resolution?: "768P" | "1080P";
  /**
   * How long the result is.
   *
   * Allowed: 6, 10 seconds.
   */
  readonly duration?: 6 | 10;
  /**
   * Whether the prompt may be rewritten before use.
   *
   * Default: true.
   */
  readonly enhance_prompt?: boolean;
}

/** The whole body of a request, as it is sent. */
export interface Request {
  /**
   * The id of the model that does the work.
   *
   * Allowed: minimax/hailuo-2.3.
   */
  readonly model: "minimax/hailuo-2.3";
  /**
   * What the result should be.
   *
   * Allowed: at most 2,000 characters.
   */
  readonly prompt: string;
  /**
   * The image that the video begins with.
   *
   * Allowed: image as a URL or a data URI; at most 20 MB; image/jpeg, image/png; at least 301 pixels a side;
   * width to height from 2:5 to 5:2; used as first frame.
   */
  readonly image_url?: string;
  /**
   * How many pixels the result has, as a tier.
   *
   * Allowed: 768P, 1080P. Default: 768P.
   */
  readonly resolution?: "768P" | "1080P";
  /**
   * How long the result is.
   *
   * Allowed: 6, 10 seconds.
   */
  readonly duration?: 6 | 10;
  /**
   * Whether the prompt may be rewritten before use.
   *
   * Default: true.
   */
  readonly enhance_prompt?: boolean;
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
  id: "minimax/hailuo-2.3",
  name: "aimlapi/minimax/hailuo-2.3",
  title: "Hailuo 2.3",
  request: {
    type: "object",
    fields: [
      {
        key: "model",
        type: { type: "string", constant: true, options: ["minimax/hailuo-2.3"] },
        required: true,
      },
      {
        key: "prompt",
        type: { type: "string", lengths: [{ max: 2000, unit: "characters" }] },
        required: true,
        parameter: true,
      },
      { key: "image_url", type: { type: "string" }, parameter: true },
      {
        key: "resolution",
        type: { type: "string", options: ["768P", "1080P"] },
        default: "768P",
        parameter: true,
      },
      { key: "duration", type: { type: "integer", options: [6, 10] }, parameter: true },
      { key: "enhance_prompt", type: { type: "boolean" }, default: true, parameter: true },
    ],
    open: true,
  },
  files: [
    {
      at: "/image_url",
      kinds: [
        {
          kind: "image",
          forms: ["url", "data-uri"],
          max_bytes: 20000000,
          mime_types: ["image/jpeg", "image/png"],
          min_side: 301,
          ratio: { min: "2:5", max: "5:2" },
        },
      ],
    },
  ],
};
