/**
 * Control: Structure at Stability AI.
 *
 * Control: Structure. Makes an image with the structure of another. Price: 5 credits per request.
 *
 * Sources:
 * - aself101/stability-ai-api, README.md (en), read 2026-12-01
 */

import type { ModelData } from "../client/data.js";
import type { GivenFile } from "../client/given.js";
import type { Result } from "./responses.js";

/** The parameters, side by side. */
export interface Arguments {
  /**
   * The image to work from.
   *
   * Allowed: image as a part of the form.
   */
  readonly image: string | GivenFile;
  /** What the result should be. */
  readonly prompt: string;
  /**
   * How closely the result keeps to the input image.
   *
   * Allowed: from 0 to 1. Default: 0.7.
   */
  readonly control_strength?: number;
  /** What should not appear in the result. */
  readonly negative_prompt?: string;
  /**
   * A number that fixes the random choices, so that the same request gives a similar result.
   *
   * Allowed: from 0 to 4294967294.
   */
  readonly seed?: number;
  /**
   * The file format of the result.
   *
   * Allowed: jpeg, png, webp.
   */
  readonly output_format?: "jpeg" | "png" | "webp";
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
}

/** The model's parameters, with nothing around them. The model's id stands in the path. */
export interface Request {
  /**
   * The image to work from.
   *
   * Allowed: image as a part of the form.
   */
  readonly image: string;
  /** What the result should be. */
  readonly prompt: string;
  /**
   * How closely the result keeps to the input image.
   *
   * Allowed: from 0 to 1. Default: 0.7.
   */
  readonly control_strength?: number;
  /** What should not appear in the result. */
  readonly negative_prompt?: string;
  /**
   * A number that fixes the random choices, so that the same request gives a similar result.
   *
   * Allowed: from 0 to 4294967294.
   */
  readonly seed?: number;
  /**
   * The file format of the result.
   *
   * Allowed: jpeg, png, webp.
   */
  readonly output_format?: "jpeg" | "png" | "webp";
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
  id: "control-structure",
  name: "stability/control-structure",
  title: "Control: Structure",
  request: {
    type: "object",
    fields: [
      { key: "image", type: { type: "string" }, required: true, parameter: true },
      { key: "prompt", type: { type: "string" }, required: true, parameter: true },
      { key: "control_strength", type: { type: "number", min: 0, max: 1 }, default: 0.7, parameter: true },
      { key: "negative_prompt", type: { type: "string" }, parameter: true },
      { key: "seed", type: { type: "integer", min: 0, max: 4294967294 }, parameter: true },
      { key: "output_format", type: { type: "string", options: ["jpeg", "png", "webp"] }, parameter: true },
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
    ],
  },
  price: {
    formula: {
      kind: "fixed",
      unit: "credits",
      charges: [{ amounts: [{ amount: "5" }], per: "request", divide: "1" }],
    },
  },
  files: [{ at: "/image", kinds: [{ kind: "image", forms: ["part"] }] }],
};
