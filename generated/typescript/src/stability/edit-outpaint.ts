/**
 * Outpaint at Stability AI.
 *
 * Outpaint. Extends an image beyond its edges. Price: 4 credits per request.
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
  /**
   * How far the image is extended to the left.
   *
   * Allowed: from 0 to 2000 pixels.
   */
  readonly left?: number;
  /**
   * How far the image is extended to the right.
   *
   * Allowed: from 0 to 2000 pixels.
   */
  readonly right?: number;
  /**
   * How far the image is extended at the top.
   *
   * Allowed: from 0 to 2000 pixels.
   */
  readonly up?: number;
  /**
   * How far the image is extended at the bottom.
   *
   * Allowed: from 0 to 2000 pixels.
   */
  readonly down?: number;
  /**
   * How far the result may go from the input image.
   *
   * Allowed: from 0 to 1. Default: 0.5.
   */
  readonly creativity?: number;
  /** What the result should be. */
  readonly prompt?: string;
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
}

/** The model's parameters, with nothing around them. The model's id stands in the path. */
export interface Request {
  /**
   * The image to work from.
   *
   * Allowed: image as a part of the form.
   */
  readonly image: string;
  /**
   * How far the image is extended to the left.
   *
   * Allowed: from 0 to 2000 pixels.
   */
  readonly left?: number;
  /**
   * How far the image is extended to the right.
   *
   * Allowed: from 0 to 2000 pixels.
   */
  readonly right?: number;
  /**
   * How far the image is extended at the top.
   *
   * Allowed: from 0 to 2000 pixels.
   */
  readonly up?: number;
  /**
   * How far the image is extended at the bottom.
   *
   * Allowed: from 0 to 2000 pixels.
   */
  readonly down?: number;
  /**
   * How far the result may go from the input image.
   *
   * Allowed: from 0 to 1. Default: 0.5.
   */
  readonly creativity?: number;
  /** What the result should be. */
  readonly prompt?: string;
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
  id: "edit-outpaint",
  name: "stability/edit-outpaint",
  title: "Outpaint",
  request: {
    type: "object",
    fields: [
      { key: "image", type: { type: "string" }, required: true, parameter: true },
      { key: "left", type: { type: "integer", min: 0, max: 2000 }, parameter: true },
      { key: "right", type: { type: "integer", min: 0, max: 2000 }, parameter: true },
      { key: "up", type: { type: "integer", min: 0, max: 2000 }, parameter: true },
      { key: "down", type: { type: "integer", min: 0, max: 2000 }, parameter: true },
      { key: "creativity", type: { type: "number", min: 0, max: 1 }, default: 0.5, parameter: true },
      { key: "prompt", type: { type: "string" }, parameter: true },
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
      { key: "seed", type: { type: "integer", min: 0, max: 4294967294 }, parameter: true },
      { key: "output_format", type: { type: "string", options: ["jpeg", "png", "webp"] }, parameter: true },
    ],
  },
  price: {
    formula: {
      kind: "fixed",
      unit: "credits",
      charges: [{ amounts: [{ amount: "4" }], per: "request", divide: "1" }],
    },
  },
  files: [{ at: "/image", kinds: [{ kind: "image", forms: ["part"] }] }],
};
