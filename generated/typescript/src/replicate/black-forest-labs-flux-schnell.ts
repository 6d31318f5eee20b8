/**
 * FLUX.1 [schnell] at Replicate.
 *
 * FLUX.1 [schnell]. Makes an image from a prompt. Price: 0.003 USD per image × num_outputs.
 *
 * Sources:
 * - black-forest-labs/flux-schnell, API (en), read 2026-11-30
 * - Pricing (en), read 2026-11-30
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
   * Default: 1:1.
   */
  readonly aspect_ratio?: string;
  /**
   * How many images to make.
   *
   * Allowed: from 1 to 4. Default: 1.
   */
  readonly num_outputs?: number;
  /**
   * How many steps the model takes to make the result.
   *
   * Allowed: from 1 to 4. Default: 4.
   */
  readonly num_inference_steps?: number;
  /** A number that fixes the random choices, so that the same request gives a similar result. */
  readonly seed?: number;
  /**
   * The file format of the result.
   *
   * Default: webp.
   */
  readonly output_format?: string;
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
   * Allowed: a number of megapixels. Default: 1.
   */
  readonly megapixels?: string;
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
   * Default: 1:1.
   */
  readonly aspect_ratio?: string;
  /**
   * How many images to make.
   *
   * Allowed: from 1 to 4. Default: 1.
   */
  readonly num_outputs?: number;
  /**
   * How many steps the model takes to make the result.
   *
   * Allowed: from 1 to 4. Default: 4.
   */
  readonly num_inference_steps?: number;
  /** A number that fixes the random choices, so that the same request gives a similar result. */
  readonly seed?: number;
  /**
   * The file format of the result.
   *
   * Default: webp.
   */
  readonly output_format?: string;
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
   * Allowed: a number of megapixels. Default: 1.
   */
  readonly megapixels?: string;
}

/** What the model is called with, what is sent, and what comes of it. */
export interface Types {
  arguments: Arguments;
  request: Request;
  result: Result;
}

/** What checks and prices the model's requests. */
export const model: ModelData = {
  id: "black-forest-labs/flux-schnell",
  name: "replicate/black-forest-labs/flux-schnell",
  title: "FLUX.1 [schnell]",
  request: {
    type: "object",
    fields: [
      {
        key: "input",
        type: {
          type: "object",
          fields: [
            { key: "prompt", type: { type: "string" }, required: true, parameter: true },
            { key: "aspect_ratio", type: { type: "string" }, default: "1:1", parameter: true },
            { key: "num_outputs", type: { type: "integer", min: 1, max: 4 }, default: 1, parameter: true },
            {
              key: "num_inference_steps",
              type: { type: "integer", min: 1, max: 4 },
              default: 4,
              parameter: true,
            },
            { key: "seed", type: { type: "integer" }, parameter: true },
            { key: "output_format", type: { type: "string" }, default: "webp", parameter: true },
            {
              key: "output_quality",
              type: { type: "integer", min: 0, max: 100 },
              default: 80,
              parameter: true,
            },
            { key: "disable_safety_checker", type: { type: "boolean" }, default: false, parameter: true },
            { key: "go_fast", type: { type: "boolean" }, default: true, parameter: true },
            { key: "megapixels", type: { type: "string" }, default: "1", parameter: true },
          ],
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
          amounts: [{ amount: "0.003" }],
          per: "image",
          quantity: [{ subject: { subject: "key", path: "/input/num_outputs" }, by: "value", default: 1 }],
          divide: "1",
        },
      ],
    },
  },
};
