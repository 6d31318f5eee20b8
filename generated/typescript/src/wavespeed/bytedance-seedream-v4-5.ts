/**
 * Seedream 4.5 at WaveSpeed.
 *
 * Seedream 4.5. Makes an image from a prompt. Price: 0.04 USD per image.
 *
 * Sources:
 * - Bytedance Seedream V4.5 API Documentation (en), read 2026-12-01
 */

import type { ModelData } from "../client/data.js";
import type { Result } from "./responses.js";

/** The parameters, side by side. */
export interface Arguments {
  /** What the result should be. */
  readonly prompt: string;
  /**
   * Width and height of the result, in pixels.
   *
   * Allowed: width*height in pixels; from 512 to 8,192 pixels a side; from 3,686,400 to 67,108,864 pixels in
   * all. Default: 2048*2048.
   */
  readonly size?: string;
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
   * Width and height of the result, in pixels.
   *
   * Allowed: width*height in pixels; from 512 to 8,192 pixels a side; from 3,686,400 to 67,108,864 pixels in
   * all. Default: 2048*2048.
   */
  readonly size?: string;
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
  id: "bytedance/seedream-v4.5",
  name: "wavespeed/bytedance/seedream-v4.5",
  title: "Seedream 4.5",
  request: {
    type: "object",
    fields: [
      { key: "prompt", type: { type: "string" }, required: true, parameter: true },
      {
        key: "size",
        type: {
          type: "string",
          size: { separator: "*", min_side: 512, max_side: 8192, min_pixels: 3686400, max_pixels: 67108864 },
        },
        default: "2048*2048",
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
      charges: [{ amounts: [{ amount: "0.04" }], per: "image", divide: "1" }],
    },
  },
};
