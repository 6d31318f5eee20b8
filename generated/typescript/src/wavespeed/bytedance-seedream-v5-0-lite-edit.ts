/**
 * Seedream 5.0 Lite Edit at WaveSpeed.
 *
 * Seedream 5.0 Lite Edit. Edits input images as a prompt describes. Price: 0.035 USD per image.
 *
 * Sources:
 * - Bytedance Seedream V5.0 Lite Edit API Documentation (en), read 2026-12-01
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
   * The file format of the result.
   *
   * Allowed: jpeg, png.
   */
  readonly output_format?: "jpeg" | "png";
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
   * The file format of the result.
   *
   * Allowed: jpeg, png.
   */
  readonly output_format?: "jpeg" | "png";
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
  id: "bytedance/seedream-v5.0-lite/edit",
  name: "wavespeed/bytedance/seedream-v5.0-lite/edit",
  title: "Seedream 5.0 Lite Edit",
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
      { key: "output_format", type: { type: "string", options: ["jpeg", "png"] }, parameter: true },
      { key: "enable_sync_mode", type: { type: "boolean" }, default: false, parameter: true },
      { key: "enable_base64_output", type: { type: "boolean" }, default: false, parameter: true },
    ],
    open: true,
  },
  price: {
    formula: {
      kind: "computed",
      unit: "USD",
      charges: [{ amounts: [{ amount: "0.035" }], per: "image", divide: "1" }],
    },
  },
  files: [{ at: "/images", list: true, kinds: [{ kind: "image", forms: ["url"] }] }],
};
