/**
 * Nano Banana 2 at ODIRouter.
 *
 * Nano Banana 2. Makes an image from a prompt, edits one, or combines several.
 *
 * Sources:
 * - Nano Banana 2 (ru), read 2026-11-24
 */

import type { ModelData } from "../client/data.js";
import type { GivenFile } from "../client/given.js";
import type { Result } from "./responses.js";

/** The parameters, side by side. */
export interface Arguments {
  /**
   * What the result should be.
   *
   * Allowed: from 1 to 2,500 characters.
   *
   * Note: The page advises to name camera angle, lens, light and details of a realistic scene; the style and
   * a transparent background for stickers and icons; the exact words and the style of their letters where the
   * image has text.
   */
  readonly prompt: string;
  /**
   * The images to work from.
   *
   * Allowed: at most 3 elements; image as a URL; used as reference image.
   */
  readonly image_urls?: readonly (string | GivenFile)[];
}

/** The model's parameters, with nothing around them. The model's id stands in the path. */
export interface Request {
  /**
   * What the result should be.
   *
   * Allowed: from 1 to 2,500 characters.
   *
   * Note: The page advises to name camera angle, lens, light and details of a realistic scene; the style and
   * a transparent background for stickers and icons; the exact words and the style of their letters where the
   * image has text.
   */
  readonly prompt: string;
  /**
   * The images to work from.
   *
   * Allowed: at most 3 elements; image as a URL; used as reference image.
   */
  readonly image_urls?: readonly string[];
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
  id: "nano_banana_2",
  name: "odirouter/nano_banana_2",
  title: "Nano Banana 2",
  request: {
    type: "object",
    fields: [
      {
        key: "prompt",
        type: { type: "string", lengths: [{ min: 1, max: 2500, unit: "characters" }] },
        required: true,
        parameter: true,
      },
      {
        key: "image_urls",
        type: { type: "array", items: { type: "string" }, max_items: 3 },
        parameter: true,
      },
    ],
    open: true,
  },
  files: [{ at: "/image_urls", list: true, kinds: [{ kind: "image", forms: ["url"] }] }],
};
