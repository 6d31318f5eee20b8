/**
 * GPT Image 1 Edit at ODIRouter.
 *
 * GPT Image 1 Edit. Edits input images as a prompt describes.
 *
 * Sources:
 * - GPT Image 1 Edit (ru), read 2026-11-24
 */

import type { ModelData } from "../client/data.js";
import type { GivenFile } from "../client/given.js";
import type { Result } from "./responses.js";

/** The parameters, side by side. */
export interface Arguments {
  /**
   * What the result should be.
   *
   * Allowed: at most 32,000 characters.
   */
  readonly prompt: string;
  /**
   * The images to work from.
   *
   * Allowed: image.
   */
  readonly images?: readonly (string | GivenFile)[];
  /**
   * How closely the result keeps to the input images.
   *
   * Allowed: high, low. Default: low.
   */
  readonly input_fidelity?: "high" | "low";
  /**
   * How many images to make.
   *
   * Allowed: from 1 to 10. Default: 1.
   */
  readonly n?: number;
  /**
   * Width and height of the result, in pixels.
   *
   * Allowed: 1024x1024, 1024x1536, 1536x1024, auto. Default: auto.
   */
  readonly size?: "1024x1024" | "1024x1536" | "1536x1024" | "auto";
  /**
   * The quality of the result, as a tier.
   *
   * Allowed: low, medium, high, auto. Default: auto.
   */
  readonly quality?: "low" | "medium" | "high" | "auto";
  /**
   * Whether the background is transparent.
   *
   * Allowed: transparent, opaque, auto. Default: auto.
   */
  readonly background?: "transparent" | "opaque" | "auto";
  /** The file format of the result. */
  readonly output_format?: string;
  /** How strongly the file is compressed. */
  readonly output_compression?: number;
  /** How strict the content filter is. */
  readonly moderation?: string;
}

/**
 * The model's parameters, with nothing around them. The model's id stands in the path.
 *
 * Rules:
 * - A transparent background needs an output format with an alpha channel, such as png or webp.
 */
export interface Request {
  /**
   * What the result should be.
   *
   * Allowed: at most 32,000 characters.
   */
  readonly prompt: string;
  /**
   * The images to work from.
   *
   * Allowed: image.
   */
  readonly images?: readonly string[];
  /**
   * How closely the result keeps to the input images.
   *
   * Allowed: high, low. Default: low.
   */
  readonly input_fidelity?: "high" | "low";
  /**
   * How many images to make.
   *
   * Allowed: from 1 to 10. Default: 1.
   */
  readonly n?: number;
  /**
   * Width and height of the result, in pixels.
   *
   * Allowed: 1024x1024, 1024x1536, 1536x1024, auto. Default: auto.
   */
  readonly size?: "1024x1024" | "1024x1536" | "1536x1024" | "auto";
  /**
   * The quality of the result, as a tier.
   *
   * Allowed: low, medium, high, auto. Default: auto.
   */
  readonly quality?: "low" | "medium" | "high" | "auto";
  /**
   * Whether the background is transparent.
   *
   * Allowed: transparent, opaque, auto. Default: auto.
   */
  readonly background?: "transparent" | "opaque" | "auto";
  /** The file format of the result. */
  readonly output_format?: string;
  /** How strongly the file is compressed. */
  readonly output_compression?: number;
  /** How strict the content filter is. */
  readonly moderation?: string;
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
  id: "gpt_image_1_edit",
  name: "odirouter/gpt_image_1_edit",
  title: "GPT Image 1 Edit",
  request: {
    type: "object",
    fields: [
      {
        key: "prompt",
        type: { type: "string", lengths: [{ max: 32000, unit: "characters" }] },
        required: true,
        parameter: true,
      },
      { key: "images", type: { type: "array", items: { type: "string" } }, parameter: true },
      {
        key: "input_fidelity",
        type: { type: "string", options: ["high", "low"] },
        default: "low",
        parameter: true,
      },
      { key: "n", type: { type: "integer", min: 1, max: 10 }, default: 1, parameter: true },
      {
        key: "size",
        type: { type: "string", options: ["1024x1024", "1024x1536", "1536x1024", "auto"] },
        default: "auto",
        parameter: true,
      },
      {
        key: "quality",
        type: { type: "string", options: ["low", "medium", "high", "auto"] },
        default: "auto",
        parameter: true,
      },
      {
        key: "background",
        type: { type: "string", options: ["transparent", "opaque", "auto"] },
        default: "auto",
        parameter: true,
      },
      { key: "output_format", type: { type: "string" }, parameter: true },
      { key: "output_compression", type: { type: "integer" }, parameter: true },
      { key: "moderation", type: { type: "string" }, parameter: true },
    ],
    open: true,
  },
  files: [{ at: "/images", list: true, kinds: [{ kind: "image" }] }],
};
