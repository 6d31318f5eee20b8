/**
 * Ideogram V3 Remix at fal.
 *
 * Ideogram V3 Remix. Makes a new image from an input image and a prompt.
 *
 * Sources:
 * - IdeogramV3Remix.json (en), read 2026-11-30
 */

import type { ModelData } from "../client/data.js";
import type { GivenFile } from "../client/given.js";
import type { Result } from "./responses.js";

/** The parameters, side by side. */
export interface Arguments {
  /** What the result should be. */
  readonly prompt: string;
  /**
   * The image to work from.
   *
   * Allowed: image as a URL or a data URI.
   */
  readonly image_url: string | GivenFile;
  /**
   * How the result looks.
   *
   * Allowed: AUTO, GENERAL, REALISTIC, DESIGN. Default: AUTO.
   */
  readonly style?: "AUTO" | "GENERAL" | "REALISTIC" | "DESIGN";
  /**
   * Width and height of the result, in pixels.
   *
   * Allowed: string: square_hd, square, portrait_4_3, portrait_16_9, landscape_4_3, landscape_16_9. Default:
   * square_hd.
   *
   * Note: Of an object, a side that is left out has 1024 pixels.
   */
  readonly image_size?:
    | "square_hd" | "square" | "portrait_4_3" | "portrait_16_9" | "landscape_4_3" | "landscape_16_9"
    | ImageSize;
  /**
   * How fast the result is made, against its quality.
   *
   * Allowed: TURBO, BALANCED, QUALITY. Default: BALANCED.
   */
  readonly rendering_speed?: "TURBO" | "BALANCED" | "QUALITY";
  /**
   * How far the result may go from the input image.
   *
   * Allowed: from 0.01 to 1. Default: 0.8.
   */
  readonly strength?: number;
}

/** The model's parameters, with nothing around them. The model's id stands in the path. */
export interface Request {
  /** What the result should be. */
  readonly prompt: string;
  /**
   * The image to work from.
   *
   * Allowed: image as a URL or a data URI.
   */
  readonly image_url: string;
  /**
   * How the result looks.
   *
   * Allowed: AUTO, GENERAL, REALISTIC, DESIGN. Default: AUTO.
   */
  readonly style?: "AUTO" | "GENERAL" | "REALISTIC" | "DESIGN";
  /**
   * Width and height of the result, in pixels.
   *
   * Allowed: string: square_hd, square, portrait_4_3, portrait_16_9, landscape_4_3, landscape_16_9. Default:
   * square_hd.
   *
   * Note: Of an object, a side that is left out has 1024 pixels.
   */
  readonly image_size?:
    | "square_hd" | "square" | "portrait_4_3" | "portrait_16_9" | "landscape_4_3" | "landscape_16_9"
    | ImageSize;
  /**
   * How fast the result is made, against its quality.
   *
   * Allowed: TURBO, BALANCED, QUALITY. Default: BALANCED.
   */
  readonly rendering_speed?: "TURBO" | "BALANCED" | "QUALITY";
  /**
   * How far the result may go from the input image.
   *
   * Allowed: from 0.01 to 1. Default: 0.8.
   */
  readonly strength?: number;
}

export type { Result };

/** Width and height of the result, in pixels. */
export interface ImageSize {
  /**
   * The width of the image.
   *
   * Allowed: from 64 to 14142 pixels.
   */
  readonly width?: number;
  /**
   * The height of the image.
   *
   * Allowed: from 64 to 14142 pixels.
   */
  readonly height?: number;
  /** Keys that are not documented. */
  readonly [key: string]: unknown;
}

/** What the model is called with, what is sent, and what comes of it. */
export interface Types {
  arguments: Arguments;
  request: Request;
  result: Result;
}

/** What checks and prices the model's requests. */
export const model: ModelData = {
  id: "fal-ai/ideogram/v3/remix",
  name: "fal/fal-ai/ideogram/v3/remix",
  title: "Ideogram V3 Remix",
  request: {
    type: "object",
    fields: [
      { key: "prompt", type: { type: "string" }, required: true, parameter: true },
      { key: "image_url", type: { type: "string" }, required: true, parameter: true },
      {
        key: "style",
        type: { type: "string", options: ["AUTO", "GENERAL", "REALISTIC", "DESIGN"] },
        default: "AUTO",
        parameter: true,
      },
      {
        key: "image_size",
        type: {
          type: "union",
          of: [
            {
              type: "string",
              options: [
                "square_hd", "square", "portrait_4_3", "portrait_16_9", "landscape_4_3", "landscape_16_9",
              ],
            },
            {
              type: "object",
              fields: [
                { key: "width", type: { type: "integer", min: 64, max: 14142 } },
                { key: "height", type: { type: "integer", min: 64, max: 14142 } },
              ],
              open: true,
            },
          ],
        },
        default: "square_hd",
        parameter: true,
      },
      {
        key: "rendering_speed",
        type: { type: "string", options: ["TURBO", "BALANCED", "QUALITY"] },
        default: "BALANCED",
        parameter: true,
      },
      { key: "strength", type: { type: "number", min: 0.01, max: 1 }, default: 0.8, parameter: true },
    ],
  },
  files: [{ at: "/image_url", kinds: [{ kind: "image", forms: ["url", "data-uri"] }] }],
};
