/**
 * Fast Upscaler at Stability AI.
 *
 * Fast Upscaler. Enlarges an image four times.
 *
 * Sources:
 * - tryAGI/StabilityAI, openapi.yaml (en), read 2026-11-30
 */

import type { ModelData } from "../client/data.js";
import type { GivenFile } from "../client/given.js";
import type { Result } from "./responses.js";

/** The parameters, side by side. */
export interface Arguments {
  /**
   * The image to work from.
   *
   * Allowed: image as a part of the form; image/jpeg, image/png, image/webp.
   */
  readonly image: string | GivenFile;
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
   * The image to work from.
   *
   * Allowed: image as a part of the form; image/jpeg, image/png, image/webp.
   */
  readonly image: string;
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
  id: "upscale-fast",
  name: "stability/upscale-fast",
  title: "Fast Upscaler",
  request: {
    type: "object",
    fields: [
      { key: "image", type: { type: "string" }, required: true, parameter: true },
      {
        key: "output_format",
        type: { type: "string", options: ["jpeg", "png", "webp"] },
        default: "png",
        parameter: true,
      },
    ],
  },
  files: [
    {
      at: "/image",
      kinds: [{ kind: "image", forms: ["part"], mime_types: ["image/jpeg", "image/png", "image/webp"] }],
    },
  ],
};
