/**
 * Remove Background at Stability AI.
 *
 * Remove Background. Takes the background out of an image. Price: 5 credits per request.
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
   * Allowed: image as a part of the form; at most 4,194,304 pixels in all.
   */
  readonly image: string | GivenFile;
  /**
   * The file format of the result.
   *
   * Allowed: png, webp.
   */
  readonly output_format?: "png" | "webp";
}

/** The model's parameters, with nothing around them. The model's id stands in the path. */
export interface Request {
  /**
   * The image to work from.
   *
   * Allowed: image as a part of the form; at most 4,194,304 pixels in all.
   */
  readonly image: string;
  /**
   * The file format of the result.
   *
   * Allowed: png, webp.
   */
  readonly output_format?: "png" | "webp";
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
  id: "edit-remove-background",
  name: "stability/edit-remove-background",
  title: "Remove Background",
  request: {
    type: "object",
    fields: [
      { key: "image", type: { type: "string" }, required: true, parameter: true },
      { key: "output_format", type: { type: "string", options: ["png", "webp"] }, parameter: true },
    ],
  },
  price: {
    formula: {
      kind: "fixed",
      unit: "credits",
      charges: [{ amounts: [{ amount: "5" }], per: "request", divide: "1" }],
    },
  },
  files: [{ at: "/image", kinds: [{ kind: "image", forms: ["part"], max_pixels: 4194304 }] }],
};
