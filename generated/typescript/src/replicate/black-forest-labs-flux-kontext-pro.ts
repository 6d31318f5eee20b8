/**
 * FLUX.1 Kontext [pro] at Replicate.
 *
 * FLUX.1 Kontext [pro]. Makes an image from a prompt, or edits one input image.
 *
 * Sources:
 * - nodetool-ai/nodetool-replicate, src/nodetool/nodes/replicate/image/generate.py, Flux_Kontext_Pro (en),
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
  readonly input_image?: string | GivenFile;
  /**
   * The shape of the result, width to height.
   *
   * Allowed: match_input_image, 1:1, 16:9, 9:16, 4:3, 3:4, 3:2, 2:3, 4:5, 5:4, 21:9, 9:21, 2:1, 1:2. Default:
   * match_input_image.
   *
   * Note: match_input_image takes the shape of the input image, of the first where there are several.
   */
  readonly aspect_ratio?:
    | "match_input_image" | "1:1" | "16:9" | "9:16" | "4:3" | "3:4" | "3:2" | "2:3" | "4:5" | "5:4" | "21:9"
    | "9:21" | "2:1" | "1:2";
  /** A number that fixes the random choices, so that the same request gives a similar result. */
  readonly seed?: number;
  /**
   * The file format of the result.
   *
   * Allowed: jpg, png. Default: png.
   */
  readonly output_format?: "jpg" | "png";
  /**
   * How much the content filter lets through. The lower the number, the stricter the filter.
   *
   * Allowed: from 0 to 6. Default: 2.
   */
  readonly safety_tolerance?: number;
  /**
   * Whether the prompt may be rewritten before use.
   *
   * Default: false.
   */
  readonly prompt_upsampling?: boolean;
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
 * - When input_image is given, safety_tolerance must be at most 2.
 */
export interface Input {
  /** What the result should be. */
  readonly prompt: string;
  /**
   * The image to work from.
   *
   * Allowed: image as a URL or a data URI; image/jpeg, image/png, image/gif, image/webp.
   */
  readonly input_image?: string;
  /**
   * The shape of the result, width to height.
   *
   * Allowed: match_input_image, 1:1, 16:9, 9:16, 4:3, 3:4, 3:2, 2:3, 4:5, 5:4, 21:9, 9:21, 2:1, 1:2. Default:
   * match_input_image.
   *
   * Note: match_input_image takes the shape of the input image, of the first where there are several.
   */
  readonly aspect_ratio?:
    | "match_input_image" | "1:1" | "16:9" | "9:16" | "4:3" | "3:4" | "3:2" | "2:3" | "4:5" | "5:4" | "21:9"
    | "9:21" | "2:1" | "1:2";
  /** A number that fixes the random choices, so that the same request gives a similar result. */
  readonly seed?: number;
  /**
   * The file format of the result.
   *
   * Allowed: jpg, png. Default: png.
   */
  readonly output_format?: "jpg" | "png";
  /**
   * How much the content filter lets through. The lower the number, the stricter the filter.
   *
   * Allowed: from 0 to 6. Default: 2.
   */
  readonly safety_tolerance?: number;
  /**
   * Whether the prompt may be rewritten before use.
   *
   * Default: false.
   */
  readonly prompt_upsampling?: boolean;
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
  id: "black-forest-labs/flux-kontext-pro",
  name: "replicate/black-forest-labs/flux-kontext-pro",
  title: "FLUX.1 Kontext [pro]",
  request: {
    type: "object",
    fields: [
      {
        key: "input",
        type: {
          type: "object",
          fields: [
            { key: "prompt", type: { type: "string" }, required: true, parameter: true },
            { key: "input_image", type: { type: "string" }, parameter: true },
            {
              key: "aspect_ratio",
              type: {
                type: "string",
                options: [
                  "match_input_image", "1:1", "16:9", "9:16", "4:3", "3:4", "3:2", "2:3", "4:5", "5:4",
                  "21:9", "9:21", "2:1", "1:2",
                ],
              },
              default: "match_input_image",
              parameter: true,
            },
            { key: "seed", type: { type: "integer" }, parameter: true },
            {
              key: "output_format",
              type: { type: "string", options: ["jpg", "png"] },
              default: "png",
              parameter: true,
            },
            {
              key: "safety_tolerance",
              type: { type: "integer", min: 0, max: 6 },
              default: 2,
              parameter: true,
            },
            { key: "prompt_upsampling", type: { type: "boolean" }, default: false, parameter: true },
          ],
          open: true,
          rules: [
            {
              rule: {
                text: "When input_image is given, safety_tolerance must be at most 2.",
                when: [{ subject: { subject: "key", path: "/input_image" }, present: true }],
                then: [
                  {
                    subject: { subject: "key", path: "/safety_tolerance" },
                    max: 2,
                    default: 2,
                    may_be_absent: true,
                  },
                ],
              },
              layer: "schema",
            },
          ],
        },
        required: true,
      },
    ],
  },
  parameters_at: "/input",
  files: [
    {
      at: "/input/input_image",
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
