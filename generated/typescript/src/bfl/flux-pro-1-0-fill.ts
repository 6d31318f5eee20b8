/**
 * FLUX.1 Fill [pro] at Black Forest Labs.
 *
 * FLUX.1 Fill [pro]. Paints a part of an image anew, or around it. Price: 0.05 USD per request.
 *
 * Sources:
 * - tryAGI/BlackForestLabs, openapi.json (en), read 2026-11-30
 * - Pricing Model (en), read 2026-12-01
 */

import type { ModelData } from "../client/data.js";
import type { GivenFile } from "../client/given.js";
import type { Result } from "./responses.js";

/** The parameters, side by side. */
export interface Arguments {
  /**
   * The image to work from.
   *
   * Allowed: image as a URL or base64.
   */
  readonly image: string | GivenFile;
  /**
   * An image that is white where the image is painted anew.
   *
   * Allowed: image as a URL or base64; used as mask. May be null.
   */
  readonly mask?: string | GivenFile | null;
  /**
   * What the result should be.
   *
   * May be null. Default: "".
   */
  readonly prompt?: string | null;
  /**
   * How many steps the model takes to make the result.
   *
   * Allowed: from 15 to 50. May be null. Default: 50.
   */
  readonly steps?: number | null;
  /**
   * Whether the prompt may be rewritten before use.
   *
   * May be null. Default: false.
   */
  readonly prompt_upsampling?: boolean | null;
  /**
   * A number that fixes the random choices, so that the same request gives a similar result.
   *
   * May be null.
   */
  readonly seed?: number | null;
  /**
   * How closely the result keeps to the prompt. The higher the number, the closer.
   *
   * Allowed: from 1.5 to 100. May be null. Default: 60.
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
   * The image to work from.
   *
   * Allowed: image as a URL or base64.
   */
  readonly image: string;
  /**
   * An image that is white where the image is painted anew.
   *
   * Allowed: image as a URL or base64; used as mask. May be null.
   */
  readonly mask?: string | null;
  /**
   * What the result should be.
   *
   * May be null. Default: "".
   */
  readonly prompt?: string | null;
  /**
   * How many steps the model takes to make the result.
   *
   * Allowed: from 15 to 50. May be null. Default: 50.
   */
  readonly steps?: number | null;
  /**
   * Whether the prompt may be rewritten before use.
   *
   * May be null. Default: false.
   */
  readonly prompt_upsampling?: boolean | null;
  /**
   * A number that fixes the random choices, so that the same request gives a similar result.
   *
   * May be null.
   */
  readonly seed?: number | null;
  /**
   * How closely the result keeps to the prompt. The higher the number, the closer.
   *
   * Allowed: from 1.5 to 100. May be null. Default: 60.
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
  id: "flux-pro-1.0-fill",
  name: "bfl/flux-pro-1.0-fill",
  title: "FLUX.1 Fill [pro]",
  request: {
    type: "object",
    fields: [
      { key: "image", type: { type: "string" }, required: true, parameter: true },
      { key: "mask", type: { type: "string" }, nullable: true, parameter: true },
      { key: "prompt", type: { type: "string" }, nullable: true, default: "", parameter: true },
      {
        key: "steps",
        type: { type: "integer", min: 15, max: 50 },
        nullable: true,
        default: 50,
        parameter: true,
      },
      {
        key: "prompt_upsampling",
        type: { type: "boolean" },
        nullable: true,
        default: false,
        parameter: true,
      },
      { key: "seed", type: { type: "integer" }, nullable: true, parameter: true },
      {
        key: "guidance",
        type: { type: "number", min: 1.5, max: 100 },
        nullable: true,
        default: 60,
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
  price: {
    formula: {
      kind: "fixed",
      unit: "USD",
      charges: [{ amounts: [{ amount: "0.05" }], per: "request", divide: "1" }],
    },
  },
  files: [
    { at: "/image", kinds: [{ kind: "image", forms: ["url", "base64"] }] },
    { at: "/mask", kinds: [{ kind: "image", forms: ["url", "base64"] }] },
  ],
};
