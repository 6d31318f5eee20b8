/**
 * FLUX 1.1 [pro] Ultra at Replicate.
 *
 * FLUX 1.1 [pro] Ultra. Makes an image from a prompt and, optionally, one guide image.
 *
 * Sources:
 * - nodetool-ai/nodetool-replicate, src/nodetool/nodes/replicate/image/generate.py, Flux_1_1_Pro_Ultra (en),
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
   * The shape of the result, width to height.
   *
   * Allowed: 21:9, 16:9, 3:2, 4:3, 5:4, 1:1, 4:5, 3:4, 2:3, 9:16, 9:21. Default: 1:1.
   */
  readonly aspect_ratio?:
    | "21:9" | "16:9" | "3:2" | "4:3" | "5:4" | "1:1" | "4:5" | "3:4" | "2:3" | "9:16" | "9:21";
  /**
   * An image that guides the result.
   *
   * Allowed: image as a URL or a data URI; image/jpeg, image/png, image/gif, image/webp; used as guide.
   */
  readonly image_prompt?: string | GivenFile;
  /**
   * How much the guiding image counts beside the prompt.
   *
   * Allowed: from 0 to 1. Default: 0.1.
   */
  readonly image_prompt_strength?: number;
  /**
   * Whether the result is worked on less, and looks more natural.
   *
   * Default: false.
   */
  readonly raw?: boolean;
  /** A number that fixes the random choices, so that the same request gives a similar result. */
  readonly seed?: number;
  /**
   * The file format of the result.
   *
   * Allowed: jpg, png. Default: jpg.
   */
  readonly output_format?: "jpg" | "png";
  /**
   * How much the content filter lets through. The lower the number, the stricter the filter.
   *
   * Allowed: from 1 to 6. Default: 2.
   */
  readonly safety_tolerance?: number;
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
   * The shape of the result, width to height.
   *
   * Allowed: 21:9, 16:9, 3:2, 4:3, 5:4, 1:1, 4:5, 3:4, 2:3, 9:16, 9:21. Default: 1:1.
   */
  readonly aspect_ratio?:
    | "21:9" | "16:9" | "3:2" | "4:3" | "5:4" | "1:1" | "4:5" | "3:4" | "2:3" | "9:16" | "9:21";
  /**
   * An image that guides the result.
   *
   * Allowed: image as a URL or a data URI; image/jpeg, image/png, image/gif, image/webp; used as guide.
   */
  readonly image_prompt?: string;
  /**
   * How much the guiding image counts beside the prompt.
   *
   * Allowed: from 0 to 1. Default: 0.1.
   */
  readonly image_prompt_strength?: number;
  /**
   * Whether the result is worked on less, and looks more natural.
   *
   * Default: false.
   */
  readonly raw?: boolean;
  /** A number that fixes the random choices, so that the same request gives a similar result. */
  readonly seed?: number;
  /**
   * The file format of the result.
   *
   * Allowed: jpg, png. Default: jpg.
   */
  readonly output_format?: "jpg" | "png";
  /**
   * How much the content filter lets through. The lower the number, the stricter the filter.
   *
   * Allowed: from 1 to 6. Default: 2.
   */
  readonly safety_tolerance?: number;
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
  id: "black-forest-labs/flux-1.1-pro-ultra",
  name: "replicate/black-forest-labs/flux-1.1-pro-ultra",
  title: "FLUX 1.1 [pro] Ultra",
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
                options: ["21:9", "16:9", "3:2", "4:3", "5:4", "1:1", "4:5", "3:4", "2:3", "9:16", "9:21"],
              },
              default: "1:1",
              parameter: true,
            },
            { key: "image_prompt", type: { type: "string" }, parameter: true },
            {
              key: "image_prompt_strength",
              type: { type: "number", min: 0, max: 1 },
              default: 0.1,
              parameter: true,
            },
            { key: "raw", type: { type: "boolean" }, default: false, parameter: true },
            { key: "seed", type: { type: "integer" }, parameter: true },
            {
              key: "output_format",
              type: { type: "string", options: ["jpg", "png"] },
              default: "jpg",
              parameter: true,
            },
            {
              key: "safety_tolerance",
              type: { type: "integer", min: 1, max: 6 },
              default: 2,
              parameter: true,
            },
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
      at: "/input/image_prompt",
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
