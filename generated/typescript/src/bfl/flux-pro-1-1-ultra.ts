/**
 * FLUX 1.1 [pro] Ultra at Black Forest Labs.
 *
 * FLUX 1.1 [pro] Ultra. Makes a large image from a prompt and, optionally, an image that guides it. Price:
 * 0.06 USD per request.
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
  /**
   * What the result should be.
   *
   * May be null. Default: "".
   */
  readonly prompt?: string | null;
  /**
   * Whether the prompt may be rewritten before use.
   *
   * Default: false.
   */
  readonly prompt_upsampling?: boolean;
  /**
   * A number that fixes the random choices, so that the same request gives a similar result.
   *
   * May be null.
   */
  readonly seed?: number | null;
  /**
   * The shape of the result, width to height.
   *
   * Allowed: width to height from 9:21 to 21:9. Default: 16:9.
   */
  readonly aspect_ratio?: string;
  /**
   * How much the content filter lets through. The lower the number, the stricter the filter.
   *
   * Allowed: from 0 to 6. Default: 2.
   */
  readonly safety_tolerance?: number;
  /**
   * The file format of the result.
   *
   * Allowed: jpeg, png, webp. May be null. Default: jpeg.
   */
  readonly output_format?: "jpeg" | "png" | "webp" | null;
  /**
   * Whether the result is worked on less, and looks more natural.
   *
   * Default: false.
   */
  readonly raw?: boolean;
  /**
   * An image that guides the result.
   *
   * Allowed: image as base64; used as guide. May be null.
   */
  readonly image_prompt?: string | GivenFile | null;
  /**
   * How much the guiding image counts beside the prompt.
   *
   * Allowed: from 0 to 1. Default: 0.1.
   */
  readonly image_prompt_strength?: number;
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
  /**
   * What the result should be.
   *
   * May be null. Default: "".
   */
  readonly prompt?: string | null;
  /**
   * Whether the prompt may be rewritten before use.
   *
   * Default: false.
   */
  readonly prompt_upsampling?: boolean;
  /**
   * A number that fixes the random choices, so that the same request gives a similar result.
   *
   * May be null.
   */
  readonly seed?: number | null;
  /**
   * The shape of the result, width to height.
   *
   * Allowed: width to height from 9:21 to 21:9. Default: 16:9.
   */
  readonly aspect_ratio?: string;
  /**
   * How much the content filter lets through. The lower the number, the stricter the filter.
   *
   * Allowed: from 0 to 6. Default: 2.
   */
  readonly safety_tolerance?: number;
  /**
   * The file format of the result.
   *
   * Allowed: jpeg, png, webp. May be null. Default: jpeg.
   */
  readonly output_format?: "jpeg" | "png" | "webp" | null;
  /**
   * Whether the result is worked on less, and looks more natural.
   *
   * Default: false.
   */
  readonly raw?: boolean;
  /**
   * An image that guides the result.
   *
   * Allowed: image as base64; used as guide. May be null.
   */
  readonly image_prompt?: string | null;
  /**
   * How much the guiding image counts beside the prompt.
   *
   * Allowed: from 0 to 1. Default: 0.1.
   */
  readonly image_prompt_strength?: number;
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
  id: "flux-pro-1.1-ultra",
  name: "bfl/flux-pro-1.1-ultra",
  title: "FLUX 1.1 [pro] Ultra",
  request: {
    type: "object",
    fields: [
      { key: "prompt", type: { type: "string" }, nullable: true, default: "", parameter: true },
      { key: "prompt_upsampling", type: { type: "boolean" }, default: false, parameter: true },
      { key: "seed", type: { type: "integer" }, nullable: true, parameter: true },
      {
        key: "aspect_ratio",
        type: { type: "string", ratio: { min: "9:21", max: "21:9" } },
        default: "16:9",
        parameter: true,
      },
      { key: "safety_tolerance", type: { type: "integer", min: 0, max: 6 }, default: 2, parameter: true },
      {
        key: "output_format",
        type: { type: "string", options: ["jpeg", "png", "webp"] },
        nullable: true,
        default: "jpeg",
        parameter: true,
      },
      { key: "raw", type: { type: "boolean" }, default: false, parameter: true },
      { key: "image_prompt", type: { type: "string" }, nullable: true, parameter: true },
      {
        key: "image_prompt_strength",
        type: { type: "number", min: 0, max: 1 },
        default: 0.1,
        parameter: true,
      },
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
      charges: [{ amounts: [{ amount: "0.06" }], per: "request", divide: "1" }],
    },
  },
  files: [{ at: "/image_prompt", kinds: [{ kind: "image", forms: ["base64"] }] }],
};
