/**
 * Qwen Image Edit at Replicate.
 *
 * Qwen Image Edit. Edits input images as a prompt describes.
 *
 * Sources:
 * - nodetool-ai/nodetool-replicate, src/nodetool/nodes/replicate/image/generate.py, Qwen_Image_Edit (en),
 *   read 2026-12-01
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
   * Allowed: image as a URL or a data URI; image/jpeg, image/png, image/gif, image/webp.
   */
  readonly image: string | GivenFile;
  /**
   * Whether a faster form of the model is taken.
   *
   * Default: true.
   */
  readonly go_fast?: boolean;
  /** A number that fixes the random choices, so that the same request gives a similar result. */
  readonly seed?: number;
  /**
   * The file format of the result.
   *
   * Allowed: webp, jpg, png. Default: webp.
   */
  readonly output_format?: "webp" | "jpg" | "png";
  /**
   * The quality of the file. PNG has none.
   *
   * Allowed: from 0 to 100. Default: 80.
   */
  readonly output_quality?: number;
  /**
   * Whether the result is not checked for content that is not safe for work.
   *
   * Default: false.
   */
  readonly disable_safety_checker?: boolean;
}

/** The whole body of a request, as it is sent. */
export interface Request {
  /** The settings of the chosen model. */
  readonly input: Input;
}

export type { Result };

/** The settings of the chosen model. */
export interface Input {
  /** What the result should be. */
  readonly prompt: string;
  /**
   * The image to work from.
   *
   * Allowed: image as a URL or a data URI; image/jpeg, image/png, image/gif, image/webp.
   */
  readonly image: string;
  /**
   * Whether a faster form of the model is taken.
   *
   * Default: true.
   */
  readonly go_fast?: boolean;
  /** A number that fixes the random choices, so that the same request gives a similar result. */
  readonly seed?: number;
  /**
   * The file format of the result.
   *
   * Allowed: webp, jpg, png. Default: webp.
   */
  readonly output_format?: "webp" | "jpg" | "png";
  /**
   * The quality of the file. PNG has none.
   *
   * Allowed: from 0 to 100. Default: 80.
   */
  readonly output_quality?: number;
  /**
   * Whether the result is not checked for content that is not safe for work.
   *
   * Default: false.
   */
  readonly disable_safety_checker?: boolean;
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
  id: "qwen/qwen-image-edit",
  name: "replicate/qwen/qwen-image-edit",
  title: "Qwen Image Edit",
  request: {
    type: "object",
    fields: [
      {
        key: "input",
        type: {
          type: "object",
          fields: [
            { key: "prompt", type: { type: "string" }, required: true, parameter: true },
            { key: "image", type: { type: "string" }, required: true, parameter: true },
            { key: "go_fast", type: { type: "boolean" }, default: true, parameter: true },
            { key: "seed", type: { type: "integer" }, parameter: true },
            {
              key: "output_format",
              type: { type: "string", options: ["webp", "jpg", "png"] },
              default: "webp",
              parameter: true,
            },
            {
              key: "output_quality",
              type: { type: "integer", min: 0, max: 100 },
              default: 80,
              parameter: true,
            },
            { key: "disable_safety_checker", type: { type: "boolean" }, default: false, parameter: true },
          ],
          open: true,
        },
        required: true,
      },
    ],
  },
  parameters_at: "/input",
  files: [
    {
      at: "/input/image",
      kinds: [
        {
          kind: "image",
          forms: ["url", "data-uri"],
          mime_types: ["image/jpeg", "image/png", "image/gif", "image/webp"],
        },
      ],
    },
  ],
};
