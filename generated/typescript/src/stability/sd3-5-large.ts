/**
 * Stable Diffusion 3.5 Large at Stability AI.
 *
 * Stable Diffusion 3.5 Large. Makes an image from a prompt, or edits one input image. Price: 6.5 credits per
 * request.
 *
 * Sources:
 * - aself101/stability-ai-api, README.md (en), read 2026-12-01
 */

import type { ModelData } from "../client/data.js";
import type { GivenFile } from "../client/given.js";
import type { Result } from "./responses.js";

/** The parameters, side by side. */
export interface Arguments {
  /** What the result should be. */
  readonly prompt: string;
  /** What should not appear in the result. */
  readonly negative_prompt?: string;
  /**
   * The shape of the result, width to height.
   *
   * Allowed: 16:9, 1:1, 21:9, 2:3, 3:2, 4:5, 5:4, 9:16, 9:21.
   */
  readonly aspect_ratio?: "16:9" | "1:1" | "21:9" | "2:3" | "3:2" | "4:5" | "5:4" | "9:16" | "9:21";
  /**
   * Whether the result is made from the prompt alone or from an image.
   *
   * Allowed: text-to-image, image-to-image. Default: text-to-image.
   */
  readonly mode?: "text-to-image" | "image-to-image";
  /**
   * The image to work from.
   *
   * Allowed: image as a part of the form.
   */
  readonly image?: string | GivenFile;
  /**
   * How far the result may go from the input image.
   *
   * Allowed: from 0 to 1.
   */
  readonly strength?: number;
  /**
   * How closely the result keeps to the prompt. The higher the number, the closer.
   *
   * Allowed: from 1 to 10. Default: 4.
   */
  readonly cfg_scale?: number;
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

/**
 * The whole body of a request, as it is sent.
 *
 * Rules:
 * - When image is given, strength must be given and aspect_ratio must be left out and mode must be given and
 *   must be image-to-image.
 * - When mode is image-to-image, image must be given.
 */
export interface Request {
  /**
   * The id of the model that does the work.
   *
   * Allowed: sd3.5-large.
   */
  readonly model: "sd3.5-large";
  /** What the result should be. */
  readonly prompt: string;
  /** What should not appear in the result. */
  readonly negative_prompt?: string;
  /**
   * The shape of the result, width to height.
   *
   * Allowed: 16:9, 1:1, 21:9, 2:3, 3:2, 4:5, 5:4, 9:16, 9:21.
   */
  readonly aspect_ratio?: "16:9" | "1:1" | "21:9" | "2:3" | "3:2" | "4:5" | "5:4" | "9:16" | "9:21";
  /**
   * Whether the result is made from the prompt alone or from an image.
   *
   * Allowed: text-to-image, image-to-image. Default: text-to-image.
   */
  readonly mode?: "text-to-image" | "image-to-image";
  /**
   * The image to work from.
   *
   * Allowed: image as a part of the form.
   */
  readonly image?: string;
  /**
   * How far the result may go from the input image.
   *
   * Allowed: from 0 to 1.
   */
  readonly strength?: number;
  /**
   * How closely the result keeps to the prompt. The higher the number, the closer.
   *
   * Allowed: from 1 to 10. Default: 4.
   */
  readonly cfg_scale?: number;
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
  id: "sd3.5-large",
  name: "stability/sd3.5-large",
  title: "Stable Diffusion 3.5 Large",
  request: {
    type: "object",
    fields: [
      { key: "model", type: { type: "string", constant: true, options: ["sd3.5-large"] }, required: true },
      { key: "prompt", type: { type: "string" }, required: true, parameter: true },
      { key: "negative_prompt", type: { type: "string" }, parameter: true },
      {
        key: "aspect_ratio",
        type: {
          type: "string",
          options: ["16:9", "1:1", "21:9", "2:3", "3:2", "4:5", "5:4", "9:16", "9:21"],
        },
        parameter: true,
      },
      {
        key: "mode",
        type: { type: "string", options: ["text-to-image", "image-to-image"] },
        default: "text-to-image",
        parameter: true,
      },
      { key: "image", type: { type: "string" }, parameter: true },
      { key: "strength", type: { type: "number", min: 0, max: 1 }, parameter: true },
      { key: "cfg_scale", type: { type: "number", min: 1, max: 10 }, default: 4, parameter: true },
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
    rules: [
      {
        rule: {
          text: "When image is given, strength must be given and aspect_ratio must be left out and mode must be given and must be image-to-image.",
          when: [{ subject: { subject: "key", path: "/image" }, present: true }],
          then: [
            { subject: { subject: "key", path: "/strength" }, present: true, may_be_absent: true },
            { subject: { subject: "key", path: "/aspect_ratio" }, present: false, may_be_absent: true },
            {
              subject: { subject: "key", path: "/mode" },
              one_of: ["image-to-image"],
              present: true,
              default: "text-to-image",
              may_be_absent: true,
            },
          ],
        },
        layer: "schema",
      },
      {
        rule: {
          text: "When mode is image-to-image, image must be given.",
          when: [
            {
              subject: { subject: "key", path: "/mode" },
              one_of: ["image-to-image"],
              default: "text-to-image",
            },
          ],
          then: [{ subject: { subject: "key", path: "/image" }, present: true, may_be_absent: true }],
        },
        layer: "schema",
      },
    ],
  },
  price: {
    formula: {
      kind: "fixed",
      unit: "credits",
      charges: [{ amounts: [{ amount: "6.5" }], per: "request", divide: "1" }],
    },
  },
  files: [{ at: "/image", kinds: [{ kind: "image", forms: ["part"] }] }],
};
