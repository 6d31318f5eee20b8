/**
 * Seedream 4.5 at AI/ML API.
 *
 * Seedream 4.5. Makes an image from a prompt and, optionally, up to 14 input images.
 *
 * Sources:
 * - aimlapi/api-docs, seedream-4-5.json (en), read 2026-12-01
 */

import type { ModelData } from "../client/data.js";
import type { GivenFile } from "../client/given.js";

/** The parameters, side by side. */
export interface Arguments {
  /** What the result should be. */
  readonly prompt: string;
  /**
   * The images to work from.
   *
   * Allowed: from 1 to 14 elements; image as a URL or a data URI.
   */
  readonly image_urls?: readonly (string | GivenFile)[];
  /**
   * How many pixels the result has, as a tier.
   *
   * Allowed: string: 2K, 4K.
   *
   * Note: Of an object, a side that is left out has 2048 pixels.
   */
  readonly image_size?: "2K" | "4K" | ImageSize;
  /**
   * Whether the answer gives the image's address or the file itself in base64.
   *
   * Allowed: url, b64_json. Default: url.
   */
  readonly response_format?: "url" | "b64_json";
  /** A number that fixes the random choices, so that the same request gives a similar result. */
  readonly seed?: number;
  /**
   * Whether the result is marked with a watermark.
   *
   * Default: false.
   */
  readonly watermark?: boolean;
}

/** The whole body of a request, as it is sent. */
export interface Request {
  /**
   * The id of the model that does the work.
   *
   * Allowed: bytedance/seedream-4-5.
   */
  readonly model: "bytedance/seedream-4-5";
  /** What the result should be. */
  readonly prompt: string;
  /**
   * The images to work from.
   *
   * Allowed: from 1 to 14 elements; image as a URL or a data URI.
   */
  readonly image_urls?: readonly string[];
  /**
   * How many pixels the result has, as a tier.
   *
   * Allowed: string: 2K, 4K.
   *
   * Note: Of an object, a side that is left out has 2048 pixels.
   */
  readonly image_size?: "2K" | "4K" | ImageSize;
  /**
   * Whether the answer gives the image's address or the file itself in base64.
   *
   * Allowed: url, b64_json. Default: url.
   */
  readonly response_format?: "url" | "b64_json";
  /** A number that fixes the random choices, so that the same request gives a similar result. */
  readonly seed?: number;
  /**
   * Whether the result is marked with a watermark.
   *
   * Default: false.
   */
  readonly watermark?: boolean;
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

/** How many pixels the result has, as a tier. */
export interface ImageSize {
  /**
   * The width of the image.
   *
   * Allowed: from 1440 to 4096 pixels.
   */
  readonly width?: number;
  /**
   * The height of the image.
   *
   * Allowed: from 1440 to 4096 pixels.
   */
  readonly height?: number;
  /** Keys that are not documented. */
  readonly [key: string]: unknown;
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
  id: "bytedance/seedream-4-5",
  name: "aimlapi/bytedance/seedream-4-5",
  title: "Seedream 4.5",
  request: {
    type: "object",
    fields: [
      {
        key: "model",
        type: { type: "string", constant: true, options: ["bytedance/seedream-4-5"] },
        required: true,
      },
      { key: "prompt", type: { type: "string" }, required: true, parameter: true },
      {
        key: "image_urls",
        type: { type: "array", items: { type: "string" }, min_items: 1, max_items: 14 },
        parameter: true,
      },
      {
        key: "image_size",
        type: {
          type: "union",
          of: [
            { type: "string", options: ["2K", "4K"] },
            {
              type: "object",
              fields: [
                { key: "width", type: { type: "integer", min: 1440, max: 4096 } },
                { key: "height", type: { type: "integer", min: 1440, max: 4096 } },
              ],
              open: true,
            },
          ],
        },
        parameter: true,
      },
      {
        key: "response_format",
        type: { type: "string", options: ["url", "b64_json"] },
        default: "url",
        parameter: true,
      },
      { key: "seed", type: { type: "integer" }, parameter: true },
      { key: "watermark", type: { type: "boolean" }, default: false, parameter: true },
    ],
    open: true,
  },
  files: [{ at: "/image_urls", list: true, kinds: [{ kind: "image", forms: ["url", "data-uri"] }] }],
};
