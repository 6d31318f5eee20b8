/**
 * Wan 2.5 Image-to-Image Preview at ODIRouter.
 *
 * Wan 2.5 Image-to-Image Preview. Edits one image, or makes one of up to three, as a prompt says, through the
 * node in Beijing.
 *
 * Sources:
 * - Wan 2.5 Image-to-Image Preview (ru), read 2026-11-24
 * - Wan 2.5 Image-to-Image Preview (en), read 2026-11-24
 * - Wan 2.5 Image-to-Image Preview (International) (en), read 2026-11-24
 */

import type { ModelData } from "../client/data.js";
import type { GivenFile } from "../client/given.js";
import type { Result } from "./responses.js";

/** The parameters, side by side. */
export interface Arguments {
  /**
   * What the result should be.
   *
   * Allowed: at most 2,000 characters.
   *
   * Note: Chinese and English are understood. A longer text is not refused: what is too long is cut off.
   */
  readonly prompt: string;
  /**
   * The images to work from.
   *
   * Allowed: at most 3 elements; image as a URL or base64; at most 10 MB; image/jpeg, image/png, image/bmp,
   * image/webp; from 384 to 5,000 pixels a side; no transparency.
   *
   * Note: Their order is that of the list.
   */
  readonly images: readonly (string | GivenFile)[];
  /**
   * What should not appear in the result.
   *
   * Allowed: at most 500 characters.
   *
   * Note: Chinese and English are understood. A longer text is not refused: what is too long is cut off.
   */
  readonly negative_prompt?: string;
  /**
   * Width and height of the result, in pixels.
   *
   * Allowed: width*height in pixels.
   */
  readonly size?: string;
  /** How many images to make. */
  readonly n?: number;
  /** Whether the prompt may be rewritten before use. */
  readonly prompt_extend?: boolean;
  /** Whether the result is marked with a watermark. */
  readonly watermark?: boolean;
  /** A number that fixes the random choices, so that the same request gives a similar result. */
  readonly seed?: number;
}

/** The model's parameters, with nothing around them. The model's id stands in the path. */
export interface Request {
  /**
   * What the result should be.
   *
   * Allowed: at most 2,000 characters.
   *
   * Note: Chinese and English are understood. A longer text is not refused: what is too long is cut off.
   */
  readonly prompt: string;
  /**
   * The images to work from.
   *
   * Allowed: at most 3 elements; image as a URL or base64; at most 10 MB; image/jpeg, image/png, image/bmp,
   * image/webp; from 384 to 5,000 pixels a side; no transparency.
   *
   * Note: Their order is that of the list.
   */
  readonly images: readonly string[];
  /**
   * What should not appear in the result.
   *
   * Allowed: at most 500 characters.
   *
   * Note: Chinese and English are understood. A longer text is not refused: what is too long is cut off.
   */
  readonly negative_prompt?: string;
  /**
   * Width and height of the result, in pixels.
   *
   * Allowed: width*height in pixels.
   */
  readonly size?: string;
  /** How many images to make. */
  readonly n?: number;
  /** Whether the prompt may be rewritten before use. */
  readonly prompt_extend?: boolean;
  /** Whether the result is marked with a watermark. */
  readonly watermark?: boolean;
  /** A number that fixes the random choices, so that the same request gives a similar result. */
  readonly seed?: number;
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
  id: "wan25_i2i_preview",
  name: "odirouter/wan25_i2i_preview",
  title: "Wan 2.5 Image-to-Image Preview",
  request: {
    type: "object",
    fields: [
      {
        key: "prompt",
        type: { type: "string", lengths: [{ max: 2000, unit: "characters" }] },
        required: true,
        parameter: true,
      },
      {
        key: "images",
        type: { type: "array", items: { type: "string" }, max_items: 3 },
        required: true,
        parameter: true,
      },
      {
        key: "negative_prompt",
        type: { type: "string", lengths: [{ max: 500, unit: "characters" }] },
        parameter: true,
      },
      { key: "size", type: { type: "string", size: { separator: "*" } }, parameter: true },
      { key: "n", type: { type: "integer" }, parameter: true },
      { key: "prompt_extend", type: { type: "boolean" }, parameter: true },
      { key: "watermark", type: { type: "boolean" }, parameter: true },
      { key: "seed", type: { type: "integer" }, parameter: true },
    ],
    open: true,
  },
  files: [
    {
      at: "/images",
      list: true,
      kinds: [
        {
          kind: "image",
          forms: ["url", "base64"],
          max_bytes: 10000000,
          mime_types: ["image/jpeg", "image/png", "image/bmp", "image/webp"],
          min_side: 384,
          max_side: 5000,
          alpha: false,
        },
      ],
    },
  ],
};
