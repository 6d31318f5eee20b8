/**
 * Nano Banana 2.1 Edit at WaveSpeed.
 *
 * Nano Banana 2.1 Edit. Edits input images as a prompt describes.
 *
 * Sources:
 * - google/nano-banana-2.1/edit (en), read 2026-12-01
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
   * Allowed: at most 14 elements; image as a URL.
   */
  readonly images: readonly (string | GivenFile)[];
  /**
   * The shape of the result, width to height.
   *
   * Allowed: 1:1, 3:2, 2:3, 3:4, 4:3, 4:5, 5:4, 9:16, 16:9, 21:9, 1:4, 4:1, 1:8, 8:1.
   */
  readonly aspect_ratio?:
    | "1:1" | "3:2" | "2:3" | "3:4" | "4:3" | "4:5" | "5:4" | "9:16" | "16:9" | "21:9" | "1:4" | "4:1"
    | "1:8" | "8:1";
  /**
   * How many pixels the result has, as a tier.
   *
   * Allowed: 1k, 2k, 4k. Default: 1k.
   */
  readonly resolution?: "1k" | "2k" | "4k";
  /**
   * Whether the model may search the web first.
   *
   * Default: false.
   */
  readonly enable_web_search?: boolean;
  /**
   * Whether the model may search the web for images first.
   *
   * Default: false.
   */
  readonly enable_image_search?: boolean;
  /**
   * The file format of the result.
   *
   * Allowed: png, jpeg. Default: png.
   */
  readonly output_format?: "png" | "jpeg";
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
   * Allowed: at most 14 elements; image as a URL.
   */
  readonly images: readonly string[];
  /**
   * The shape of the result, width to height.
   *
   * Allowed: 1:1, 3:2, 2:3, 3:4, 4:3, 4:5, 5:4, 9:16, 16:9, 21:9, 1:4, 4:1, 1:8, 8:1.
   */
  readonly aspect_ratio?:
    | "1:1" | "3:2" | "2:3" | "3:4" | "4:3" | "4:5" | "5:4" | "9:16" | "16:9" | "21:9" | "1:4" | "4:1"
    | "1:8" | "8:1";
  /**
   * How many pixels the result has, as a tier.
   *
   * Allowed: 1k, 2k, 4k. Default: 1k.
   */
  readonly resolution?: "1k" | "2k" | "4k";
  /**
   * Whether the model may search the web first.
   *
   * Default: false.
   */
  readonly enable_web_search?: boolean;
  /**
   * Whether the model may search the web for images first.
   *
   * Default: false.
   */
  readonly enable_image_search?: boolean;
  /**
   * The file format of the result.
   *
   * Allowed: png, jpeg. Default: png.
   */
  readonly output_format?: "png" | "jpeg";
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
  id: "google/nano-banana-2.1/edit",
  name: "wavespeed/google/nano-banana-2.1/edit",
  title: "Nano Banana 2.1 Edit",
  request: {
    type: "object",
    fields: [
      { key: "prompt", type: { type: "string" }, required: true, parameter: true },
      {
        key: "images",
        type: { type: "array", items: { type: "string" }, max_items: 14 },
        required: true,
        parameter: true,
      },
      {
        key: "aspect_ratio",
        type: {
          type: "string",
          options: [
            "1:1", "3:2", "2:3", "3:4", "4:3", "4:5", "5:4", "9:16", "16:9", "21:9", "1:4", "4:1", "1:8",
            "8:1",
          ],
        },
        parameter: true,
      },
      {
        key: "resolution",
        type: { type: "string", options: ["1k", "2k", "4k"] },
        default: "1k",
        parameter: true,
      },
      { key: "enable_web_search", type: { type: "boolean" }, default: false, parameter: true },
      { key: "enable_image_search", type: { type: "boolean" }, default: false, parameter: true },
      {
        key: "output_format",
        type: { type: "string", options: ["png", "jpeg"] },
        default: "png",
        parameter: true,
      },
      { key: "enable_sync_mode", type: { type: "boolean" }, default: false, parameter: true },
      { key: "enable_base64_output", type: { type: "boolean" }, default: false, parameter: true },
    ],
    open: true,
  },
  files: [{ at: "/images", list: true, kinds: [{ kind: "image", forms: ["url"] }] }],
};
