/**
 * FLUX.1 Kontext [max] at Black Forest Labs.
 *
 * FLUX.1 Kontext [max]. Makes an image from a prompt, or from a prompt and up to four input images. Price:
 * 0.08 USD per request.
 *
 * Sources:
 * - tryAGI/BlackForestLabs, openapi.json (en), read 2026-12-01
 * - Pricing Model (en), read 2026-12-01
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
   * Allowed: image as a URL or base64. May be null.
   */
  readonly input_image?: string | GivenFile | null;
  /**
   * One more image to work from.
   *
   * Allowed: image as a URL or base64. May be null.
   */
  readonly input_image_2?: string | GivenFile | null;
  /**
   * One more image to work from.
   *
   * Allowed: image as a URL or base64. May be null.
   */
  readonly input_image_3?: string | GivenFile | null;
  /**
   * One more image to work from.
   *
   * Allowed: image as a URL or base64. May be null.
   */
  readonly input_image_4?: string | GivenFile | null;
  /**
   * A number that fixes the random choices, so that the same request gives a similar result.
   *
   * May be null.
   */
  readonly seed?: number | null;
  /**
   * The shape of the result, width to height.
   *
   * Allowed: width to height from 9:21 to 21:9. May be null.
   */
  readonly aspect_ratio?: string | null;
  /**
   * The file format of the result.
   *
   * Allowed: jpeg, png, webp. May be null. Default: png.
   */
  readonly output_format?: "jpeg" | "png" | "webp" | null;
  /**
   * Whether the prompt may be rewritten before use.
   *
   * Default: false.
   */
  readonly prompt_upsampling?: boolean;
  /**
   * How much the content filter lets through. The lower the number, the stricter the filter.
   *
   * Allowed: from 0 to 6. Default: 2.
   */
  readonly safety_tolerance?: number;
  /**
   * Where to send the result when the task has ended.
   *
   * Allowed: from 1 to 2,083 characters; a URL. May be null.
   *
   * Note: The answer to the creation then has no address to ask at.
   */
  readonly webhook_url?: string | null;
  /**
   * The secret that the message is signed with.
   *
   * May be null.
   */
  readonly webhook_secret?: string | null;
}

/** The model's parameters, with nothing around them. The model's id stands in the path. */
export interface Request {
  /** What the result should be. */
  readonly prompt: string;
  /**
   * The image to work from.
   *
   * Allowed: image as a URL or base64. May be null.
   */
  readonly input_image?: string | null;
  /**
   * One more image to work from.
   *
   * Allowed: image as a URL or base64. May be null.
   */
  readonly input_image_2?: string | null;
  /**
   * One more image to work from.
   *
   * Allowed: image as a URL or base64. May be null.
   */
  readonly input_image_3?: string | null;
  /**
   * One more image to work from.
   *
   * Allowed: image as a URL or base64. May be null.
   */
  readonly input_image_4?: string | null;
  /**
   * A number that fixes the random choices, so that the same request gives a similar result.
   *
   * May be null.
   */
  readonly seed?: number | null;
  /**
   * The shape of the result, width to height.
   *
   * Allowed: width to height from 9:21 to 21:9. May be null.
   */
  readonly aspect_ratio?: string | null;
  /**
   * The file format of the result.
   *
   * Allowed: jpeg, png, webp. May be null. Default: png.
   */
  readonly output_format?: "jpeg" | "png" | "webp" | null;
  /**
   * Whether the prompt may be rewritten before use.
   *
   * Default: false.
   */
  readonly prompt_upsampling?: boolean;
  /**
   * How much the content filter lets through. The lower the number, the stricter the filter.
   *
   * Allowed: from 0 to 6. Default: 2.
   */
  readonly safety_tolerance?: number;
  /**
   * Where to send the result when the task has ended.
   *
   * Allowed: from 1 to 2,083 characters; a URL. May be null.
   *
   * Note: The answer to the creation then has no address to ask at.
   */
  readonly webhook_url?: string | null;
  /**
   * The secret that the message is signed with.
   *
   * May be null.
   */
  readonly webhook_secret?: string | null;
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
  id: "flux-kontext-max",
  name: "bfl/flux-kontext-max",
  title: "FLUX.1 Kontext [max]",
  request: {
    type: "object",
    fields: [
      { key: "prompt", type: { type: "string" }, required: true, parameter: true },
      { key: "input_image", type: { type: "string" }, nullable: true, parameter: true },
      { key: "input_image_2", type: { type: "string" }, nullable: true, parameter: true },
      { key: "input_image_3", type: { type: "string" }, nullable: true, parameter: true },
      { key: "input_image_4", type: { type: "string" }, nullable: true, parameter: true },
      { key: "seed", type: { type: "integer" }, nullable: true, parameter: true },
      {
        key: "aspect_ratio",
        type: { type: "string", ratio: { min: "9:21", max: "21:9" } },
        nullable: true,
        parameter: true,
      },
      {
        key: "output_format",
        type: { type: "string", options: ["jpeg", "png", "webp"] },
        nullable: true,
        default: "png",
        parameter: true,
      },
      { key: "prompt_upsampling", type: { type: "boolean" }, default: false, parameter: true },
      { key: "safety_tolerance", type: { type: "integer", min: 0, max: 6 }, default: 2, parameter: true },
      {
        key: "webhook_url",
        type: { type: "string", lengths: [{ min: 1, max: 2083, unit: "characters" }] },
        nullable: true,
        parameter: true,
      },
      { key: "webhook_secret", type: { type: "string" }, nullable: true, parameter: true },
    ],
    open: true,
  },
  price: {
    formula: {
      kind: "fixed",
      unit: "USD",
      charges: [{ amounts: [{ amount: "0.08" }], per: "request", divide: "1" }],
    },
  },
  files: [
    { at: "/input_image", kinds: [{ kind: "image", forms: ["url", "base64"] }] },
    { at: "/input_image_2", kinds: [{ kind: "image", forms: ["url", "base64"] }] },
    { at: "/input_image_3", kinds: [{ kind: "image", forms: ["url", "base64"] }] },
    { at: "/input_image_4", kinds: [{ kind: "image", forms: ["url", "base64"] }] },
  ],
};
