/**
 * Seedream 5.0 Pro Edit at WaveSpeed.
 *
 * Seedream 5.0 Pro Edit. Edits input images as a prompt describes.
 *
 * Sources:
 * - bytedance/seedream-v5.0-pro/edit (en), read 2026-12-01
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
   * Allowed: at most 10 elements; image as a URL.
   */
  readonly images: readonly (string | GivenFile)[];
  /**
   * The shape of the result, width to height.
   *
   * Allowed: 1:1, 1:2, 2:1, 1:3, 3:1, 2:3, 3:2, 3:4, 4:3, 4:5, 5:4, 9:16, 16:9, 9:21, 21:9.
   *
   * Note: Left out, it is the listed one that is nearest to the first image.
   */
  readonly aspect_ratio?:
    | "1:1" | "1:2" | "2:1" | "1:3" | "3:1" | "2:3" | "3:2" | "3:4" | "4:3" | "4:5" | "5:4" | "9:16" | "16:9"
    | "9:21" | "21:9";
  /**
   * How many pixels the result has, as a tier.
   *
   * Allowed: 1k, 1.5k, 2k. Default: 1k.
   */
  readonly resolution?: "1k" | "1.5k" | "2k";
  /**
   * The file format of the result.
   *
   * Allowed: jpeg, png. Default: jpeg.
   */
  readonly output_format?: "jpeg" | "png";
  /**
   * How the prompt is rewritten before use.
   *
   * Allowed: standard, fast. Default: standard.
   *
   * Note: fast takes less time and keeps less closely to long prompts.
   */
  readonly prompt_optimization_mode?: "standard" | "fast";
  /**
   * Whether the answer to the creation waits for the result.
   *
   * Default: false.
   */
  readonly enable_sync_mode?: boolean;
  /**
   * Whether the file comes as base64 instead of an address.
   *
   * Default: false.
   */
  readonly enable_base64_output?: boolean;
}

/** The model's parameters, with nothing around them. The model's id stands in the path. */
export interface Request {
  /** What the result should be. */
  readonly prompt: string;
  /**
   * The images to work from.
   *
   * Allowed: at most 10 elements; image as a URL.
   */
  readonly images: readonly string[];
  /**
   * The shape of the result, width to height.
   *
   * Allowed: 1:1, 1:2, 2:1, 1:3, 3:1, 2:3, 3:2, 3:4, 4:3, 4:5, 5:4, 9:16, 16:9, 9:21, 21:9.
   *
   * Note: Left out, it is the listed one that is nearest to the first image.
   */
  readonly aspect_ratio?:
    | "1:1" | "1:2" | "2:1" | "1:3" | "3:1" | "2:3" | "3:2" | "3:4" | "4:3" | "4:5" | "5:4" | "9:16" | "16:9"
    | "9:21" | "21:9";
  /**
   * How many pixels the result has, as a tier.
   *
   * Allowed: 1k, 1.5k, 2k. Default: 1k.
   */
  readonly resolution?: "1k" | "1.5k" | "2k";
  /**
   * The file format of the result.
   *
   * Allowed: jpeg, png. Default: jpeg.
   */
  readonly output_format?: "jpeg" | "png";
  /**
   * How the prompt is rewritten before use.
   *
   * Allowed: standard, fast. Default: standard.
   *
   * Note: fast takes less time and keeps less closely to long prompts.
   */
  readonly prompt_optimization_mode?: "standard" | "fast";
  /**
   * Whether the answer to the creation waits for the result.
   *
   * Default: false.
   */
  readonly enable_sync_mode?: boolean;
  /**
   * Whether the file comes as base64 instead of an address.
   *
   * Default: false.
   */
  readonly enable_base64_output?: boolean;
  /** Keys that are not documented. */
  readonly [key: string]: unknown;
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
  id: "bytedance/seedream-v5.0-pro/edit",
  name: "wavespeed/bytedance/seedream-v5.0-pro/edit",
  title: "Seedream 5.0 Pro Edit",
  request: {
    type: "object",
    fields: [
      { key: "prompt", type: { type: "string" }, required: true, parameter: true },
      {
        key: "images",
        type: { type: "array", items: { type: "string" }, max_items: 10 },
        required: true,
        parameter: true,
      },
      {
        key: "aspect_ratio",
        type: {
          type: "string",
          options: [
            "1:1", "1:2", "2:1", "1:3", "3:1", "2:3", "3:2", "3:4", "4:3", "4:5", "5:4", "9:16", "16:9",
            "9:21", "21:9",
          ],
        },
        parameter: true,
      },
      {
        key: "resolution",
        type: { type: "string", options: ["1k", "1.5k", "2k"] },
        default: "1k",
        parameter: true,
      },
      {
        key: "output_format",
        type: { type: "string", options: ["jpeg", "png"] },
        default: "jpeg",
        parameter: true,
      },
      {
        key: "prompt_optimization_mode",
        type: { type: "string", options: ["standard", "fast"] },
        default: "standard",
        parameter: true,
      },
      { key: "enable_sync_mode", type: { type: "boolean" }, default: false, parameter: true },
      { key: "enable_base64_output", type: { type: "boolean" }, default: false, parameter: true },
    ],
    open: true,
  },
  files: [{ at: "/images", list: true, kinds: [{ kind: "image", forms: ["url"] }] }],
};
