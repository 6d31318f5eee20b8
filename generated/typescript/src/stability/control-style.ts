/**
 * Control: Style at Stability AI.
 *
 * Control: Style. Makes an image in the style of another. Price: 5 credits per request.
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
   * How closely the result keeps to the style.
   *
   * Allowed: from 0 to 1. Default: 0.5.
   */
  readonly fidelity?: number;
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
   * The shape of the result, width to height.
   *
   * Allowed: 16:9, 1:1, 21:9, 2:3, 3:2, 4:5, 5:4, 9:16, 9:21.
   */
  readonly aspect_ratio?: "16:9" | "1:1" | "21:9" | "2:3" | "3:2" | "4:5" | "5:4" | "9:16" | "9:21";
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
   * How closely the result keeps to the style.
   *
   * Allowed: from 0 to 1. Default: 0.5.
   */
  readonly fidelity?: number;
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
   * The shape of the result, width to height.
   *
   * Allowed: 16:9, 1:1, 21:9, 2:3, 3:2, 4:5, 5:4, 9:16, 9:21.
   */
  readonly aspect_ratio?: "16:9" | "1:1" | "21:9" | "2:3" | "3:2" | "4:5" | "5:4" | "9:16" | "9:21";
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
  id: "control-style",
  name: "stability/control-style",
  title: "Control: Style",
  request: {
    type: "object",
    fields: [
      { key: "image", type: { type: "string" }, required: true, parameter: true },
      { key: "prompt", type: { type: "string" }, required: true, parameter: true },
      { key: "fidelity", type: { type: "number", min: 0, max: 1 }, default: 0.5, parameter: true },
      { key: "negative_prompt", type: { type: "string" }, parameter: true },
      { key: "seed", type: { type: "integer", min: 0, max: 4294967294 }, parameter: true },
      { key: "output_format", type: { type: "string", options: ["jpeg", "png", "webp"] }, parameter: true },
      {
        key: "aspect_ratio",
        type: {
          type: "string",
          options: ["16:9", "1:1", "21:9", "2:3", "3:2", "4:5", "5:4", "9:16", "9:21"],
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
