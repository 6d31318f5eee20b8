/**
 * Stable Diffusion 3.5 Large at Replicate.
 *
 * Stable Diffusion 3.5 Large. Makes an image from a prompt, or edits one input image.
 *
 * Sources:
 * - nodetool-ai/nodetool-replicate, src/nodetool/nodes/replicate/image/generate.py, StableDiffusion3_5_Large
 *   (en), read 2026-12-01
 */

import type { ModelData } from "../client/data.js";
import type { GivenFile } from "../client/given.js";
import type { Result } from "./responses.js";

/** The parameters, side by side. */
export interface Arguments {
  /** What the result should be. */
  readonly prompt: string;
  /**
   * The shape of the result, width to height.
   *
   * Allowed: 16:9, 1:1, 21:9, 2:3, 3:2, 4:5, 5:4, 9:16, 9:21. Default: 1:1.
   */
  readonly aspect_ratio?: "16:9" | "1:1" | "21:9" | "2:3" | "3:2" | "4:5" | "5:4" | "9:16" | "9:21";
  /**
   * How closely the result keeps to the prompt. The higher the number, the closer.
   *
   * Allowed: from 1 to 10. Default: 5.
   */
  readonly cfg?: number;
  /**
   * The image to work from.
   *
   * Allowed: image as a URL or a data URI.
   */
  readonly image?: string | GivenFile;
  /**
   * How far the result may go from the input image.
   *
   * Allowed: from 0 to 1. Default: 0.85.
   *
   * Note: At 1, nothing of the input image is kept.
   */
  readonly prompt_strength?: number;
  /** A number that fixes the random choices, so that the same request gives a similar result. */
  readonly seed?: number;
  /**
   * The file format of the result.
   *
   * Allowed: webp, jpg, png. Default: webp.
   */
  readonly output_format?: "webp" | "jpg" | "png";
  /** What should not appear in the result. */
  readonly negative_prompt?: string;
}

/** The whole body of a request, as it is sent. */
export interface Request {
  /** The settings of the chosen model. */
  readonly input: Input;
}

export type { Result };

/**
 * The settings of the chosen model.
 *
 * Rules:
 * - When image is given, the server ignores aspect_ratio.
 */
export interface Input {
  /** What the result should be. */
  readonly prompt: string;
  /**
   * The shape of the result, width to height.
   *
   * Allowed: 16:9, 1:1, 21:9, 2:3, 3:2, 4:5, 5:4, 9:16, 9:21. Default: 1:1.
   */
  readonly aspect_ratio?: "16:9" | "1:1" | "21:9" | "2:3" | "3:2" | "4:5" | "5:4" | "9:16" | "9:21";
  /**
   * How closely the result keeps to the prompt. The higher the number, the closer.
   *
   * Allowed: from 1 to 10. Default: 5.
   */
  readonly cfg?: number;
  /**
   * The image to work from.
   *
   * Allowed: image as a URL or a data URI.
   */
  readonly image?: string;
  /**
   * How far the result may go from the input image.
   *
   * Allowed: from 0 to 1. Default: 0.85.
   *
   * Note: At 1, nothing of the input image is kept.
   */
  readonly prompt_strength?: number;
  /** A number that fixes the random choices, so that the same request gives a similar result. */
  readonly seed?: number;
  /**
   * The file format of the result.
   *
   * Allowed: webp, jpg, png. Default: webp.
   */
  readonly output_format?: "webp" | "jpg" | "png";
  /** What should not appear in the result. */
  readonly negative_prompt?: string;
  /** Keys that are not documented. */
  readonly [key: string]: unknown;
}

/** What the model is called with, what is sent, and what comes of it. */
export interface Types {
  arguments: Arguments;
  request: Request;
  result: Result;
}

/** What checks and prices the model's requests. */
export const model: ModelData = {
  id: "stability-ai/stable-diffusion-3.5-large",
  name: "replicate/stability-ai/stable-diffusion-3.5-large",
  title: "Stable Diffusion 3.5 Large",
  request: {
    type: "object",
    fields: [
      {
        key: "input",
        type: {
          type: "object",
          fields: [
            { key: "prompt", type: { type: "string" }, required: true, parameter: true },
            {
              key: "aspect_ratio",
              type: {
                type: "string",
                options: ["16:9", "1:1", "21:9", "2:3", "3:2", "4:5", "5:4", "9:16", "9:21"],
              },
              default: "1:1",
              parameter: true,
            },
            { key: "cfg", type: { type: "number", min: 1, max: 10 }, default: 5, parameter: true },
            { key: "image", type: { type: "string" }, parameter: true },
            {
              key: "prompt_strength",
              type: { type: "number", min: 0, max: 1 },
              default: 0.85,
              parameter: true,
            },
            { key: "seed", type: { type: "integer" }, parameter: true },
            {
              key: "output_format",
              type: { type: "string", options: ["webp", "jpg", "png"] },
              default: "webp",
              parameter: true,
            },
            { key: "negative_prompt", type: { type: "string" }, parameter: true },
          ],
          open: true,
        },
        required: true,
      },
    ],
  },
  parameters_at: "/input",
  files: [{ at: "/input/image", kinds: [{ kind: "image", forms: ["url", "data-uri"] }] }],
};
