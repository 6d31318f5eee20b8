/**
 * Conservative Upscaler at Stability AI.
 *
 * Conservative Upscaler. Enlarges an image and keeps it as it is.
 *
 * Sources:
 * - aself101/stability-ai-api, README.md (en), read 2026-12-01
 */

import type { ModelData } from "../client/data.js";
import type { GivenFile } from "../client/given.js";
import type { Result } from "./responses.js";

/** The parameters, side by side. */
export interface Arguments {
  /**
   * The image to work from.
   *
   * Allowed: image as a part of the form.
   */
  readonly image: string | GivenFile;
  /** What the result should be. */
  readonly prompt: string;
  /** What should not appear in the result. */
  readonly negative_prompt?: string;
  /**
   * How far the result may go from the input image.
   *
   * Allowed: from 0.2 to 0.5. Default: 0.35.
   */
  readonly creativity?: number;
  /**
   * A number that fixes the random choices, so that the same request gives a similar result.
   *
   * Allowed: from 0 to 4294967294.
   */
  readonly seed?: number;
  /**
   * The file format of the result.
   *
   * Allowed: jpeg, png, webp.
   */
  readonly output_format?: "jpeg" | "png" | "webp";
}

/** The model's parameters, with nothing around them. The model's id stands in the path. */
export interface Request {
  /**
   * The image to work from.
   *
   * Allowed: image as a part of the form.
   */
  readonly image: string;
  /** What the result should be. */
  readonly prompt: string;
  /** What should not appear in the result. */
  readonly negative_prompt?: string;
  /**
   * How far the result may go from the input image.
   *
   * Allowed: from 0.2 to 0.5. Default: 0.35.
   */
  readonly creativity?: number;
  /**
   * A number that fixes the random choices, so that the same request gives a similar result.
   *
   * Allowed: from 0 to 4294967294.
   */
  readonly seed?: number;
  /**
   * The file format of the result.
   *
   * Allowed: jpeg, png, webp.
   */
  readonly output_format?: "jpeg" | "png" | "webp";
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
  id: "upscale-conservative",
  name: "stability/upscale-conservative",
  title: "Conservative Upscaler",
  request: {
    type: "object",
    fields: [
      { key: "image", type: { type: "string" }, required: true, parameter: true },
      { key: "prompt", type: { type: "string" }, required: true, parameter: true },
      { key: "negative_prompt", type: { type: "string" }, parameter: true },
      { key: "creativity", type: { type: "number", min: 0.2, max: 0.5 }, default: 0.35, parameter: true },
      { key: "seed", type: { type: "integer", min: 0, max: 4294967294 }, parameter: true },
      { key: "output_format", type: { type: "string", options: ["jpeg", "png", "webp"] }, parameter: true },
    ],
  },
  files: [{ at: "/image", kinds: [{ kind: "image", forms: ["part"] }] }],
};
