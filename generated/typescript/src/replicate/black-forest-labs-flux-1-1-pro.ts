/**
 * FLUX 1.1 [pro] at Replicate.
 *
 * FLUX 1.1 [pro]. Makes an image from a prompt. Price: 0.04 USD per image.
 *
 * Sources:
 * - replicate/comfyui-replicate, schemas/black-forest-labs_flux-1.1-pro.json (en), read 2026-12-01
 * - api-evangelist/replicate, plans/replicate-plans-pricing.yml (en), read 2026-12-01
 */

import type { ModelData } from "../client/data.js";
import type { Result } from "./responses.js";

/** The parameters, side by side. */
export interface Arguments {
  /** What the result should be. */
  readonly prompt: string;
  /**
   * The shape of the result, width to height.
   *
   * Allowed: custom, 1:1, 16:9, 2:3, 3:2, 4:5, 5:4, 9:16, 3:4, 4:3. Default: 1:1.
   */
  readonly aspect_ratio?: "custom" | "1:1" | "16:9" | "2:3" | "3:2" | "4:5" | "5:4" | "9:16" | "3:4" | "4:3";
  /**
   * The width of the image.
   *
   * Allowed: from 256 to 1440 pixels; rounded to the nearest multiple of 16 by the server.
   */
  readonly width?: number;
  /**
   * The height of the image.
   *
   * Allowed: from 256 to 1440 pixels; rounded to the nearest multiple of 16 by the server.
   */
  readonly height?: number;
  /**
   * How much the content filter lets through. The lower the number, the stricter the filter.
   *
   * Allowed: from 1 to 5. Default: 2.
   */
  readonly safety_tolerance?: number;
  /** A number that fixes the random choices, so that the same request gives a similar result. */
  readonly seed?: number;
  /**
   * Whether the prompt may be rewritten before use.
   *
   * Default: false.
   */
  readonly prompt_upsampling?: boolean;
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
 */
export interface Input {
  /** What the result should be. */
  readonly prompt: string;
  /**
   * The shape of the result, width to height.
   *
   * Allowed: custom, 1:1, 16:9, 2:3, 3:2, 4:5, 5:4, 9:16, 3:4, 4:3. Default: 1:1.
   */
  readonly aspect_ratio?: "custom" | "1:1" | "16:9" | "2:3" | "3:2" | "4:5" | "5:4" | "9:16" | "3:4" | "4:3";
  /**
   * The width of the image.
   *
   * Allowed: from 256 to 1440 pixels; rounded to the nearest multiple of 16 by the server.
   */
  readonly width?: number;
  /**
   * The height of the image.
   *
   * Allowed: from 256 to 1440 pixels; rounded to the nearest multiple of 16 by the server.
   */
  readonly height?: number;
  /**
   * How much the content filter lets through. The lower the number, the stricter the filter.
   *
   * Allowed: from 1 to 5. Default: 2.
   */
  readonly safety_tolerance?: number;
  /** A number that fixes the random choices, so that the same request gives a similar result. */
  readonly seed?: number;
  /**
   * Whether the prompt may be rewritten before use.
   *
   * Default: false.
   */
  readonly prompt_upsampling?: boolean;
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
  id: "black-forest-labs/flux-1.1-pro",
  name: "replicate/black-forest-labs/flux-1.1-pro",
  title: "FLUX 1.1 [pro]",
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
                options: ["custom", "1:1", "16:9", "2:3", "3:2", "4:5", "5:4", "9:16", "3:4", "4:3"],
              },
              default: "1:1",
              parameter: true,
            },
            { key: "width", type: { type: "integer", min: 256, max: 1440 }, parameter: true },
            { key: "height", type: { type: "integer", min: 256, max: 1440 }, parameter: true },
            {
              key: "safety_tolerance",
              type: { type: "integer", min: 1, max: 5 },
              default: 2,
              parameter: true,
            },
            { key: "seed", type: { type: "integer" }, parameter: true },
            { key: "prompt_upsampling", type: { type: "boolean" }, default: false, parameter: true },
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
  price: {
    formula: {
      kind: "computed",
      unit: "USD",
      charges: [{ amounts: [{ amount: "0.04" }], per: "image", divide: "1" }],
    },
  },
};
