/**
 * Stable Image Core at Stability AI.
 *
 * Stable Image Core. Makes an image from a prompt.
 *
 * Sources:
 * - Stable Image Core (en), read 2026-11-30
 */

import type { ModelData } from "../client/data.js";
import type { Result } from "./responses.js";

/** The parameters, side by side. */
export interface Arguments {
  /**
   * What the result should be.
   *
   * Allowed: from 1 to 10,000 characters.
   */
  readonly prompt: string;
  /**
   * The shape of the result, width to height.
   *
   * Allowed: 16:9, 1:1, 21:9, 2:3, 3:2, 4:5, 5:4, 9:16, 9:21. Default: 1:1.
   */
  readonly aspect_ratio?: "16:9" | "1:1" | "21:9" | "2:3" | "3:2" | "4:5" | "5:4" | "9:16" | "9:21";
  /**
   * What should not appear in the result.
   *
   * Allowed: at most 10,000 characters.
   */
  readonly negative_prompt?: string;
  /**
   * A number that fixes the random choices, so that the same request gives a similar result.
   *
   * Allowed: from 0 to 4294967294; 0: a random seed. Default: 0.
   */
  readonly seed?: number;
  /**
   * How the result looks.
   *
   * Allowed: 3d-model, analog-film, anime, cinematic, comic-book, digital-art, enhance, fantasy-art,
   * isometric, line-art, low-poly, modeling-compound, neon-punk, origami, photographic, pixel-art,
   * tile-texture.
   */
  readonly style_preset?:
    | "3d-model" | "analog-film" | "anime" | "cinematic" | "comic-book" | "digital-art" | "enhance"
    | "fantasy-art" | "isometric" | "line-art" | "low-poly" | "modeling-compound" | "neon-punk" | "origami"
    | "photographic" | "pixel-art" | "tile-texture";
  /**
   * The file format of the result.
   *
   * Allowed: jpeg, png, webp. Default: png.
   */
  readonly output_format?: "jpeg" | "png" | "webp";
}

/** The model's parameters, with nothing around them. The model's id stands in the path. */
export interface Request {
  /**
   * What the result should be.
   *
   * Allowed: from 1 to 10,000 characters.
   */
  readonly prompt: string;
  /**
   * The shape of the result, width to height.
   *
   * Allowed: 16:9, 1:1, 21:9, 2:3, 3:2, 4:5, 5:4, 9:16, 9:21. Default: 1:1.
   */
  readonly aspect_ratio?: "16:9" | "1:1" | "21:9" | "2:3" | "3:2" | "4:5" | "5:4" | "9:16" | "9:21";
  /**
   * What should not appear in the result.
   *
   * Allowed: at most 10,000 characters.
   */
  readonly negative_prompt?: string;
  /**
   * A number that fixes the random choices, so that the same request gives a similar result.
   *
   * Allowed: from 0 to 4294967294; 0: a random seed. Default: 0.
   */
  readonly seed?: number;
  /**
   * How the result looks.
   *
   * Allowed: 3d-model, analog-film, anime, cinematic, comic-book, digital-art, enhance, fantasy-art,
   * isometric, line-art, low-poly, modeling-compound, neon-punk, origami, photographic, pixel-art,
   * tile-texture.
   */
  readonly style_preset?:
    | "3d-model" | "analog-film" | "anime" | "cinematic" | "comic-book" | "digital-art" | "enhance"
    | "fantasy-art" | "isometric" | "line-art" | "low-poly" | "modeling-compound" | "neon-punk" | "origami"
    | "photographic" | "pixel-art" | "tile-texture";
  /**
   * The file format of the result.
   *
   * Allowed: jpeg, png, webp. Default: png.
   */
  readonly output_format?: "jpeg" | "png" | "webp";
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
  id: "stable-image-core",
  name: "stability/stable-image-core",
  title: "Stable Image Core",
  request: {
    type: "object",
    fields: [
      {
        key: "prompt",
        type: { type: "string", lengths: [{ min: 1, max: 10000, unit: "characters" }] },
        required: true,
        parameter: true,
      },
      {
        key: "aspect_ratio",
        type: {
          type: "string",
          options: ["16:9", "1:1", "21:9", "2:3", "3:2", "4:5", "5:4", "9:16", "9:21"],
        },
        default: "1:1",
        parameter: true,
      },
      {
        key: "negative_prompt",
        type: { type: "string", lengths: [{ max: 10000, unit: "characters" }] },
        parameter: true,
      },
      { key: "seed", type: { type: "integer", min: 0, max: 4294967294 }, default: 0, parameter: true },
      {
        key: "style_preset",
        type: {
          type: "string",
          options: [
            "3d-model", "analog-film", "anime", "cinematic", "comic-book", "digital-art", "enhance",
            "fantasy-art", "isometric", "line-art", "low-poly", "modeling-compound", "neon-punk", "origami",
            "photographic", "pixel-art", "tile-texture",
          ],
        },
        parameter: true,
      },
      {
        key: "output_format",
        type: { type: "string", options: ["jpeg", "png", "webp"] },
        default: "png",
        parameter: true,
      },
    ],
  },
};
