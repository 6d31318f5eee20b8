/**
 * Imagen 4 at AI/ML API.
 *
 * Imagen 4. Makes an image from a prompt.
 *
 * Sources:
 * - aimlapi/api-docs, imagen-4.0-generate-001.json (en), read 2026-12-01
 */

import type { ModelData } from "../client/data.js";

/** The parameters, side by side. */
export interface Arguments {
  /**
   * What the result should be.
   *
   * Allowed: at most 400 characters.
   */
  readonly prompt: string;
  /**
   * Whether the file comes as an address instead of base64.
   *
   * Default: true.
   */
  readonly convert_base64_to_url?: boolean;
  /**
   * How many images to make.
   *
   * Allowed: at most 4. Default: 1.
   */
  readonly num_images?: number;
  /**
   * A number that fixes the random choices, so that the same request gives a similar result.
   *
   * Allowed: from 0 to 4294967295.
   */
  readonly seed?: number;
  /**
   * Whether the prompt may be rewritten before use.
   *
   * Default: true.
   */
  readonly enhance_prompt?: boolean;
  /**
   * The shape of the result, width to height.
   *
   * Allowed: 1:1, 9:16, 16:9, 3:4, 4:3. Default: 1:1.
   */
  readonly aspect_ratio?: "1:1" | "9:16" | "16:9" | "3:4" | "4:3";
  /**
   * Whether people may be seen.
   *
   * Allowed: dont_allow, allow_adult. Default: allow_adult.
   */
  readonly person_generation?: "dont_allow" | "allow_adult";
  /**
   * How strict the content filter is.
   *
   * Allowed: block_low_and_above, block_medium_and_above, block_only_high. Default: block_medium_and_above.
   */
  readonly safety_setting?: "block_low_and_above" | "block_medium_and_above" | "block_only_high";
  /**
   * Whether the result is marked with a watermark.
   *
   * Default: false.
   */
  readonly add_watermark?: boolean;
}

/** The whole body of a request, as it is sent. */
export interface Request {
  /**
   * The id of the model that does the work.
   *
   * Allowed: google/imagen-4.0-generate-001.
   */
  readonly model: "google/imagen-4.0-generate-001";
  /**
   * What the result should be.
   *
   * Allowed: at most 400 characters.
   */
  readonly prompt: string;
  /**
   * Whether the file comes as an address instead of base64.
   *
   * Default: true.
   */
  readonly convert_base64_to_url?: boolean;
  /**
   * How many images to make.
   *
   * Allowed: at most 4. Default: 1.
   */
  readonly num_images?: number;
  /**
   * A number that fixes the random choices, so that the same request gives a similar result.
   *
   * Allowed: from 0 to 4294967295.
   */
  readonly seed?: number;
  /**
   * Whether the prompt may be rewritten before use.
   *
   * Default: true.
   */
  readonly enhance_prompt?: boolean;
  /**
   * The shape of the result, width to height.
   *
   * Allowed: 1:1, 9:16, 16:9, 3:4, 4:3. Default: 1:1.
   */
  readonly aspect_ratio?: "1:1" | "9:16" | "16:9" | "3:4" | "4:3";
  /**
   * Whether people may be seen.
   *
   * Allowed: dont_allow, allow_adult. Default: allow_adult.
   */
  readonly person_generation?: "dont_allow" | "allow_adult";
  /**
   * How strict the content filter is.
   *
   * Allowed: block_low_and_above, block_medium_and_above, block_only_high. Default: block_medium_and_above.
   */
  readonly safety_setting?: "block_low_and_above" | "block_medium_and_above" | "block_only_high";
  /**
   * Whether the result is marked with a watermark.
   *
   * Default: false.
   */
  readonly add_watermark?: boolean;
  /** Keys that are not documented. */
  readonly [key: string]: unknown;
}

/** The images. */
export interface Result {
  /**
   * The files.
   *
   * May be null.
   */
  data?: DataItem[] | null;
  /**
   * More about the work.
   *
   * May be null.
   */
  meta?: Meta | null;
  /** Keys that are not documented. */
  [key: string]: unknown;
}

export interface DataItem {
  /**
   * The file's address.
   *
   * May be null.
   */
  url?: string | null;
  /**
   * The file itself, as base64.
   *
   * May be null.
   */
  b64_json?: string | null;
  /** Keys that are not documented. */
  [key: string]: unknown;
}

/** More about the work. */
export interface Meta {
  /**
   * What the task cost.
   *
   * May be null.
   */
  usage?: Usage | null;
  /** Keys that are not documented. */
  [key: string]: unknown;
}

/** What the task cost. */
export interface Usage {
  /**
   * The credits that were taken.
   *
   * Allowed: a number of credits.
   */
  credits_used: number;
  /** Keys that are not documented. */
  [key: string]: unknown;
}

/** What the model is called with, what is sent, and what comes of it. */
export interface Types {
  arguments: Arguments;
  request: Request;
  result: Result;
}

/** What checks and prices the model's requests. */
export const model: ModelData = {
  id: "google/imagen-4.0-generate-001",
  name: "aimlapi/google/imagen-4.0-generate-001",
  title: "Imagen 4",
  request: {
    type: "object",
    fields: [
      {
        key: "model",
        type: { type: "string", constant: true, options: ["google/imagen-4.0-generate-001"] },
        required: true,
      },
      {
        key: "prompt",
        type: { type: "string", lengths: [{ max: 400, unit: "characters" }] },
        required: true,
        parameter: true,
      },
      { key: "convert_base64_to_url", type: { type: "boolean" }, default: true, parameter: true },
      { key: "num_images", type: { type: "integer", max: 4 }, default: 1, parameter: true },
      { key: "seed", type: { type: "integer", min: 0, max: 4294967295 }, parameter: true },
      { key: "enhance_prompt", type: { type: "boolean" }, default: true, parameter: true },
      {
        key: "aspect_ratio",
        type: { type: "string", options: ["1:1", "9:16", "16:9", "3:4", "4:3"] },
        default: "1:1",
        parameter: true,
      },
      {
        key: "person_generation",
        type: { type: "string", options: ["dont_allow", "allow_adult"] },
        default: "allow_adult",
        parameter: true,
      },
      {
        key: "safety_setting",
        type: {
          type: "string",
          options: ["block_low_and_above", "block_medium_and_above", "block_only_high"],
        },
        default: "block_medium_and_above",
        parameter: true,
      },
      { key: "add_watermark", type: { type: "boolean" }, default: false, parameter: true },
    ],
    open: true,
  },
};
