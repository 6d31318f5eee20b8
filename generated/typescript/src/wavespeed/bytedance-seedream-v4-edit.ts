/**
 * Seedream 4 Edit at WaveSpeed.
 *
 * Seedream 4 Edit. Edits input images as a prompt describes. Price: 0.027 USD per image.
 *
 * Sources:
 * - Bytedance Seedream V4 Edit API Documentation (en), read 2026-12-01
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
  id: "bytedance/seedream-v4/edit",
  name: "wavespeed/bytedance/seedream-v4/edit",
  title: "Seedream 4 Edit",
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
      { key: "enable_sync_mode", type: { type: "boolean" }, default: false, parameter: true },
      { key: "enable_base64_output", type: { type: "boolean" }, default: false, parameter: true },
    ],
    open: true,
  },
  price: {
    formula: {
      kind: "computed",
      unit: "USD",
      charges: [{ amounts: [{ amount: "0.027" }], per: "image", divide: "1" }],
    },
  },
  files: [{ at: "/images", list: true, kinds: [{ kind: "image", forms: ["url"] }] }],
};
