/**
 * FLUX.2 [pro] at Replicate.
 *
 * FLUX.2 [pro]. Makes an image from a prompt and, optionally, up to eight input images.
 *
 * Sources:
 * - nodetool-ai/nodetool-replicate, src/nodetool/nodes/replicate/image/generate.py, Flux_2_Pro (en), read
 *   2026-12-01
 */

import type { ModelData } from "../client/data.js";
import type { GivenFile } from "../client/given.js";
import type { Result } from "./responses.js";

/** The parameters, side by side. */
export interface Arguments {
  /** What the result should be. */
  readonly prompt: string;
  /**
   * The images to work from.
   *
   * Allowed: at most 8 elements; image as a URL or a data URI; image/jpeg, image/png, image/gif, image/webp.
   */
  readonly input_images?: readonly (string | GivenFile)[];
  /**
   * The shape of the result, width to height.
   *
   * Allowed: match_input_image, custom, 1:1, 16:9, 3:2, 2:3, 4:5, 5:4, 9:16, 3:4, 4:3. Default: 1:1.
   *
   * Note: match_input_image takes the shape of the input image, of the first where there are several.
   */
  readonly aspect_ratio?:
    | "match_input_image" | "custom" | "1:1" | "16:9" | "3:2" | "2:3" | "4:5" | "5:4" | "9:16" | "3:4"
    | "4:3";
  /**
   * How many pixels the result has, as a tier.
   *
   * Allowed: match_input_image, 0.5 MP, 1 MP, 2 MP, 4 MP. Default: 1 MP.
   *
   * Note: No side is longer than 2,048 pixels, so that a wide result may have fewer pixels.
   */
  readonly resolution?: "match_input_image" | "0.5 MP" | "1 MP" | "2 MP" | "4 MP";
  /**
   * The width of the image.
   *
   * Allowed: from 256 to 2048 pixels; rounded to the nearest multiple of 16 by the server.
   */
  readonly width?: number;
  /**
   * The height of the image.
   *
   * Allowed: from 256 to 2048 pixels; rounded to the nearest multiple of 16 by the server.
   */
  readonly height?: number;
  /** A number that fixes the random choices, so that the same request gives a similar result. */
  readonly seed?: number;
  /**
   * How much the content filter lets through. The lower the number, the stricter the filter.
   *
   * Allowed: from 1 to 5. Default: 2.
   */
  readonly safety_tolerance?: number;
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
 * - When aspect_ratio is not custom, the server ignores width and height.
 * - When aspect_ratio is custom, the server ignores resolution.
 */
export interface Input {
  /** What the result should be. */
  readonly prompt: string;
  /**
   * The images to work from.
   *
   * Allowed: at most 8 elements; image as a URL or a data URI; image/jpeg, image/png, image/gif, image/webp.
   */
  readonly input_images?: readonly string[];
  /**
   * The shape of the result, width to height.
   *
   * Allowed: match_input_image, custom, 1:1, 16:9, 3:2, 2:3, 4:5, 5:4, 9:16, 3:4, 4:3. Default: 1:1.
   *
   * Note: match_input_image takes the shape of the input image, of the first where there are several.
   */
  readonly aspect_ratio?:
    | "match_input_image" | "custom" | "1:1" | "16:9" | "3:2" | "2:3" | "4:5" | "5:4" | "9:16" | "3:4"
    | "4:3";
  /**
   * How many pixels the result has, as a tier.
   *
   * Allowed: match_input_image, 0.5 MP, 1 MP, 2 MP, 4 MP. Default: 1 MP.
   *
   * Note: No side is longer than 2,048 pixels, so that a wide result may have fewer pixels.
   */
  readonly resolution?: "match_input_image" | "0.5 MP" | "1 MP" | "2 MP" | "4 MP";
  /**
   * The width of the image.
   *
   * Allowed: from 256 to 2048 pixels; rounded to the nearest multiple of 16 by the server.
   */
  readonly width?: number;
  /**
   * The height of the image.
   *
   * Allowed: from 256 to 2048 pixels; rounded to the nearest multiple of 16 by the server.
   */
  readonly height?: number;
  /** A number that fixes the random choices, so that the same request gives a similar result. */
  readonly seed?: number;
  /**
   * How much the content filter lets through. The lower the number, the stricter the filter.
   *
   * Allowed: from 1 to 5. Default: 2.
   */
  readonly safety_tolerance?: number;
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
  id: "black-forest-labs/flux-2-pro",
  name: "replicate/black-forest-labs/flux-2-pro",
  title: "FLUX.2 [pro]",
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
              key: "input_images",
              type: { type: "array", items: { type: "string" }, max_items: 8 },
              parameter: true,
            },
            {
              key: "aspect_ratio",
              type: {
                type: "string",
                options: [
                  "match_input_image", "custom", "1:1", "16:9", "3:2", "2:3", "4:5", "5:4", "9:16", "3:4",
                  "4:3",
                ],
              },
              default: "1:1",
              parameter: true,
            },
            {
              key: "resolution",
              type: { type: "string", options: ["match_input_image", "0.5 MP", "1 MP", "2 MP", "4 MP"] },
              default: "1 MP",
              parameter: true,
            },
            { key: "width", type: { type: "integer", min: 256, max: 2048 }, parameter: true },
            { key: "height", type: { type: "integer", min: 256, max: 2048 }, parameter: true },
            { key: "seed", type: { type: "integer" }, parameter: true },
            {
              key: "safety_tolerance",
              type: { type: "integer", min: 1, max: 5 },
              default: 2,
              parameter: true,
            },
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
      at: "/input/input_images",
      list: true,
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
