/**
 * FLUX 1.1 [pro] Ultra at fal.
 *
 * FLUX 1.1 [pro] Ultra. Makes an image from a prompt, with a reference image if you like. Price: 0.06 USD per
 * image × num_images.
 *
 * Sources:
 * - V1.1 Ultra (en), read 2026-12-01
 */

import type { ModelData } from "../client/data.js";
import type { GivenFile } from "../client/given.js";
import type { Result } from "./responses.js";

/** The parameters, side by side. */
export interface Arguments {
  /** What the result should be. */
  readonly prompt: string;
  /** A number that fixes the random choices, so that the same request gives a similar result. */
  readonly seed?: number;
  /**
   * Whether the file comes as a data URI instead of an address.
   *
   * Default: false.
   */
  readonly sync_mode?: boolean;
  /**
   * How many images to make.
   *
   * Allowed: from 1 to 4. Default: 1.
   */
  readonly num_images?: number;
  /**
   * The file format of the result.
   *
   * Allowed: jpeg, png. Default: jpeg.
   */
  readonly output_format?: "jpeg" | "png";
  /**
   * How much the content filter lets through. The lower the number, the stricter the filter.
   *
   * Allowed: 1, 2, 3, 4, 5, 6. Default: 2.
   */
  readonly safety_tolerance?: "1" | "2" | "3" | "4" | "5" | "6";
  /**
   * Whether the prompt may be rewritten before use.
   *
   * Default: false.
   */
  readonly enhance_prompt?: boolean;
  /**
   * An image that guides the result.
   *
   * Allowed: image as a URL or a data URI; used as reference image.
   */
  readonly image_url?: string | GivenFile;
  /**
   * How much the guiding image counts beside the prompt.
   *
   * Allowed: from 0 to 1. Default: 0.1.
   */
  readonly image_prompt_strength?: number;
  /**
   * The shape of the result, width to height.
   *
   * Default: 16:9.
   */
  readonly aspect_ratio?: string;
  /**
   * Whether the result is worked on less, and looks more natural.
   *
   * Default: false.
   */
  readonly raw?: boolean;
}

/** The model's parameters, with nothing around them. The model's id stands in the path. */
export interface Request {
  /** What the result should be. */
  readonly prompt: string;
  /** A number that fixes the random choices, so that the same request gives a similar result. */
  readonly seed?: number;
  /**
   * Whether the file comes as a data URI instead of an address.
   *
   * Default: false.
   */
  readonly sync_mode?: boolean;
  /**
   * How many images to make.
   *
   * Allowed: from 1 to 4. Default: 1.
   */
  readonly num_images?: number;
  /**
   * The file format of the result.
   *
   * Allowed: jpeg, png. Default: jpeg.
   */
  readonly output_format?: "jpeg" | "png";
  /**
   * How much the content filter lets through. The lower the number, the stricter the filter.
   *
   * Allowed: 1, 2, 3, 4, 5, 6. Default: 2.
   */
  readonly safety_tolerance?: "1" | "2" | "3" | "4" | "5" | "6";
  /**
   * Whether the prompt may be rewritten before use.
   *
   * Default: false.
   */
  readonly enhance_prompt?: boolean;
  /**
   * An image that guides the result.
   *
   * Allowed: image as a URL or a data URI; used as reference image.
   */
  readonly image_url?: string;
  /**
   * How much the guiding image counts beside the prompt.
   *
   * Allowed: from 0 to 1. Default: 0.1.
   */
  readonly image_prompt_strength?: number;
  /**
   * The shape of the result, width to height.
   *
   * Default: 16:9.
   */
  readonly aspect_ratio?: string;
  /**
   * Whether the result is worked on less, and looks more natural.
   *
   * Default: false.
   */
  readonly raw?: boolean;
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
  id: "fal-ai/flux-pro/v1.1-ultra",
  name: "fal/fal-ai/flux-pro/v1.1-ultra",
  title: "FLUX 1.1 [pro] Ultra",
  request: {
    type: "object",
    fields: [
      { key: "prompt", type: { type: "string" }, required: true, parameter: true },
      { key: "seed", type: { type: "integer" }, parameter: true },
      { key: "sync_mode", type: { type: "boolean" }, default: false, parameter: true },
      { key: "num_images", type: { type: "integer", min: 1, max: 4 }, default: 1, parameter: true },
      {
        key: "output_format",
        type: { type: "string", options: ["jpeg", "png"] },
        default: "jpeg",
        parameter: true,
      },
      {
        key: "safety_tolerance",
        type: { type: "string", options: ["1", "2", "3", "4", "5", "6"] },
        default: "2",
        parameter: true,
      },
      { key: "enhance_prompt", type: { type: "boolean" }, default: false, parameter: true },
      { key: "image_url", type: { type: "string" }, parameter: true },
      {
        key: "image_prompt_strength",
        type: { type: "number", min: 0, max: 1 },
        default: 0.1,
        parameter: true,
      },
      { key: "aspect_ratio", type: { type: "string" }, default: "16:9", parameter: true },
      { key: "raw", type: { type: "boolean" }, default: false, parameter: true },
    ],
  },
  price: {
    formula: {
      kind: "computed",
      unit: "USD",
      charges: [
        {
          amounts: [{ amount: "0.06" }],
          per: "image",
          quantity: [{ subject: { subject: "key", path: "/num_images" }, by: "value", default: 1 }],
          divide: "1",
        },
      ],
    },
  },
  files: [{ at: "/image_url", kinds: [{ kind: "image", forms: ["url", "data-uri"] }] }],
};
