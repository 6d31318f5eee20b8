/**
 * FLUX.1 [dev] at Replicate.
 *
 * FLUX.1 [dev]. Makes an image from a prompt, or edits one input image. Price: 0.025 USD per image ×
 * num_outputs.
 *
 * Sources:
 * - nodetool-ai/nodetool-replicate, src/nodetool/nodes/replicate/image/generate.py, Flux_Dev (en), read
 *   2026-12-01
 * - replicate/comfyui-replicate, schemas/black-forest-labs_flux-dev.json (en), read 2026-12-01
 * - api-evangelist/replicate, plans/replicate-plans-pricing.yml (en), read 2026-12-01
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
   * Allowed: 1:1, 16:9, 21:9, 3:2, 2:3, 4:5, 5:4, 3:4, 4:3, 9:16, 9:21. Default: 1:1.
   */
  readonly aspect_ratio?:
    | "1:1" | "16:9" | "21:9" | "3:2" | "2:3" | "4:5" | "5:4" | "3:4" | "4:3" | "9:16" | "9:21";
  /**
   * The image to work from.
   *
   * Allowed: image as a URL or a data URI.
   */
  readonly image?: string | GivenFile;
  /**
   * How far the result may go from the input image.
   *
   * Allowed: from 0 to 1. Default: 0.8.
   *
   * Note: At 1, nothing of the input image is kept.
   */
  readonly prompt_strength?: number;
  /**
   * How many images to make.
   *
   * Allowed: from 1 to 4. Default: 1.
   */
  readonly num_outputs?: number;
  /**
   * How many steps the model takes to make the result.
   *
   * Allowed: from 1 to 50. Default: 28.
   *
   * Note: Fewer steps are faster and worse; 28 to 50 are advised.
   */
  readonly num_inference_steps?: number;
  /**
   * How closely the result keeps to the prompt. The higher the number, the closer.
   *
   * Allowed: from 0 to 10. Default: 3.
   */
  readonly guidance?: number;
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
  /**
   * Whether a faster form of the model is taken.
   *
   * Default: true.
   *
   * Note: The same seed may then give another result.
   */
  readonly go_fast?: boolean;
  /**
   * About how many pixels the result has.
   *
   * Allowed: 1, 0.25 megapixels. Default: 1.
   */
  readonly megapixels?: "1" | "0.25";
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
   * Allowed: 1:1, 16:9, 21:9, 3:2, 2:3, 4:5, 5:4, 3:4, 4:3, 9:16, 9:21. Default: 1:1.
   */
  readonly aspect_ratio?:
    | "1:1" | "16:9" | "21:9" | "3:2" | "2:3" | "4:5" | "5:4" | "3:4" | "4:3" | "9:16" | "9:21";
  /**
   * The image to work from.
   *
   * Allowed: image as a URL or a data URI.
   */
  readonly image?: string;
  /**
   * How far the result may go from the input image.
   *
   * Allowed: from 0 to 1. Default: 0.8.
   *
   * Note: At 1, nothing of the input image is kept.
   */
  readonly prompt_strength?: number;
  /**
   * How many images to make.
   *
   * Allowed: from 1 to 4. Default: 1.
   */
  readonly num_outputs?: number;
  /**
   * How many steps the model takes to make the result.
   *
   * Allowed: from 1 to 50. Default: 28.
   *
   * Note: Fewer steps are faster and worse; 28 to 50 are advised.
   */
  readonly num_inference_steps?: number;
  /**
   * How closely the result keeps to the prompt. The higher the number, the closer.
   *
   * Allowed: from 0 to 10. Default: 3.
   */
  readonly guidance?: number;
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
  /**
   * Whether a faster form of the model is taken.
   *
   * Default: true.
   *
   * Note: The same seed may then give another result.
   */
  readonly go_fast?: boolean;
  /**
   * About how many pixels the result has.
   *
   * Allowed: 1, 0.25 megapixels. Default: 1.
   */
  readonly megapixels?: "1" | "0.25";
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
  id: "black-forest-labs/flux-dev",
  name: "replicate/black-forest-labs/flux-dev",
  title: "FLUX.1 [dev]",
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
                options: ["1:1", "16:9", "21:9", "3:2", "2:3", "4:5", "5:4", "3:4", "4:3", "9:16", "9:21"],
              },
              default: "1:1",
              parameter: true,
            },
            { key: "image", type: { type: "string" }, parameter: true },
            {
              key: "prompt_strength",
              type: { type: "number", min: 0, max: 1 },
              default: 0.8,
              parameter: true,
            },
            { key: "num_outputs", type: { type: "integer", min: 1, max: 4 }, default: 1, parameter: true },
            {
              key: "num_inference_steps",
              type: { type: "integer", min: 1, max: 50 },
              default: 28,
              parameter: true,
            },
            { key: "guidance", type: { type: "number", min: 0, max: 10 }, default: 3, parameter: true },
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
            { key: "go_fast", type: { type: "boolean" }, default: true, parameter: true },
            {
              key: "megapixels",
              type: { type: "string", options: ["1", "0.25"] },
              default: "1",
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
      charges: [
        {
          amounts: [{ amount: "0.025" }],
          per: "image",
          quantity: [{ subject: { subject: "key", path: "/input/num_outputs" }, by: "value", default: 1 }],
          divide: "1",
        },
      ],
    },
  },
  files: [{ at: "/input/image", kinds: [{ kind: "image", forms: ["url", "data-uri"] }] }],
};
