/**
 * FLUX.1 [dev] at Black Forest Labs.
 *
 * FLUX.1 [dev]. Makes an image from a prompt and, optionally, an image that guides it.
 *
 * Sources:
 * - tryAGI/BlackForestLabs, openapi.json (en), read 2026-12-01
 */

import type { ModelData } from "../client/data.js";
import type { GivenFile } from "../client/given.js";
import type { Result } from "./responses.js";

/** The parameters, side by side. */
export interface Arguments {
  /**
   * What the result should be.
   *
   * Default: "".
   */
  readonly prompt?: string;
  /**
   * An image that guides the result.
   *
   * Allowed: image as base64; used as guide. May be null.
   */
  readonly image_prompt?: string | GivenFile | null;
  /**
   * The width of the image.
   *
   * Allowed: from 256 to 1440 pixels; a multiple of 32. Default: 1024.
   */
  readonly width?: number;
  /**
   * The height of the image.
   *
   * Allowed: from 256 to 1440 pixels; a multiple of 32. Default: 768.
   */
  readonly height?: number;
  /**
   * How many steps the model takes to make the result.
   *
   * Allowed: from 1 to 50. May be null. Default: 28.
   */
  readonly steps?: number | null;
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
   * How closely the result keeps to the prompt. The higher the number, the closer.
   *
   * Allowed: from 1.5 to 5. May be null. Default: 3.
   */
  readonly guidance?: number | null;
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
   * Default: "".
   */
  readonly prompt?: string;
  /**
   * An image that guides the result.
   *
   * Allowed: image as base64; used as guide. May be null.
   */
  readonly image_prompt?: string | null;
  /**
   * The width of the image.
   *
   * Allowed: from 256 to 1440 pixels; a multiple of 32. Default: 1024.
   */
  readonly width?: number;
  /**
   * The height of the image.
   *
   * Allowed: from 256 to 1440 pixels; a multiple of 32. Default: 768.
   */
  readonly height?: number;
  /**
   * How many steps the model takes to make the result.
   *
   * Allowed: from 1 to 50. May be null. Default: 28.
   */
  readonly steps?: number | null;
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
   * How closely the result keeps to the prompt. The higher the number, the closer.
   *
   * Allowed: from 1.5 to 5. May be null. Default: 3.
   */
  readonly guidance?: number | null;
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
  id: "flux-dev",
  name: "bfl/flux-dev",
  title: "FLUX.1 [dev]",
  request: {
    type: "object",
    fields: [
      { key: "prompt", type: { type: "string" }, default: "", parameter: true },
      { key: "image_prompt", type: { type: "string" }, nullable: true, parameter: true },
      {
        key: "width",
        type: { type: "integer", min: 256, max: 1440, multiple_of: 32 },
        default: 1024,
        parameter: true,
      },
      {
        key: "height",
        type: { type: "integer", min: 256, max: 1440, multiple_of: 32 },
        default: 768,
        parameter: true,
      },
      {
        key: "steps",
        type: { type: "integer", min: 1, max: 50 },
        nullable: true,
        default: 28,
        parameter: true,
      },
      { key: "prompt_upsampling", type: { type: "boolean" }, default: false, parameter: true },
      { key: "seed", type: { type: "integer" }, nullable: true, parameter: true },
      {
        key: "guidance",
        type: { type: "number", min: 1.5, max: 5 },
        nullable: true,
        default: 3,
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
  files: [{ at: "/image_prompt", kinds: [{ kind: "image", forms: ["base64"] }] }],
};
