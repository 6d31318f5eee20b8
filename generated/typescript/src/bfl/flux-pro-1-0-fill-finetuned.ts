/**
 * FLUX.1 Fill [pro], fine-tuned at Black Forest Labs.
 *
 * FLUX.1 Fill [pro], fine-tuned. Paints a part of an image anew, or around it, with a fine-tuned model.
 * Price: 0.06 USD per request.
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
  /** The fine-tuned model that is used, by its id. */
  readonly finetune_id: string;
  /**
   * How much the fine-tuned model changes the result.
   *
   * Allowed: from 0 to 2. Default: 1.1.
   */
  readonly finetune_strength?: number;
  /**
   * The image to work from.
   *
   * Allowed: image as base64.
   */
  readonly image: string | GivenFile;
  /**
   * An image that says where the input image is changed.
   *
   * Allowed: image as base64; used as mask. May be null.
   *
   * Note: White areas are painted anew, black ones stay. It has the size of the image, and is left out where
   * the image itself is transparent there.
   */
  readonly mask?: string | GivenFile | null;
  /**
   * What the result should be.
   *
   * Default: "".
   */
  readonly prompt?: string;
  /**
   * How many steps the model takes to make the result.
   *
   * Allowed: from 15 to 50. Default: 50.
   */
  readonly steps?: number;
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
   * Allowed: from 1.5 to 100. Default: 60.
   */
  readonly guidance?: number;
  /**
   * The file format of the result.
   *
   * Allowed: jpeg, png, webp. May be null. Default: jpeg.
   */
  readonly output_format?: "jpeg" | "png" | "webp" | null;
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
  /** The fine-tuned model that is used, by its id. */
  readonly finetune_id: string;
  /**
   * How much the fine-tuned model changes the result.
   *
   * Allowed: from 0 to 2. Default: 1.1.
   */
  readonly finetune_strength?: number;
  /**
   * The image to work from.
   *
   * Allowed: image as base64.
   */
  readonly image: string;
  /**
   * An image that says where the input image is changed.
   *
   * Allowed: image as base64; used as mask. May be null.
   *
   * Note: White areas are painted anew, black ones stay. It has the size of the image, and is left out where
   * the image itself is transparent there.
   */
  readonly mask?: string | null;
  /**
   * What the result should be.
   *
   * Default: "".
   */
  readonly prompt?: string;
  /**
   * How many steps the model takes to make the result.
   *
   * Allowed: from 15 to 50. Default: 50.
   */
  readonly steps?: number;
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
   * Allowed: from 1.5 to 100. Default: 60.
   */
  readonly guidance?: number;
  /**
   * The file format of the result.
   *
   * Allowed: jpeg, png, webp. May be null. Default: jpeg.
   */
  readonly output_format?: "jpeg" | "png" | "webp" | null;
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
  id: "flux-pro-1.0-fill-finetuned",
  name: "bfl/flux-pro-1.0-fill-finetuned",
  title: "FLUX.1 Fill [pro], fine-tuned",
  request: {
    type: "object",
    fields: [
      { key: "finetune_id", type: { type: "string" }, required: true, parameter: true },
      { key: "finetune_strength", type: { type: "number", min: 0, max: 2 }, default: 1.1, parameter: true },
      { key: "image", type: { type: "string" }, required: true, parameter: true },
      { key: "mask", type: { type: "string" }, nullable: true, parameter: true },
      { key: "prompt", type: { type: "string" }, default: "", parameter: true },
      { key: "steps", type: { type: "integer", min: 15, max: 50 }, default: 50, parameter: true },
      { key: "prompt_upsampling", type: { type: "boolean" }, default: false, parameter: true },
      { key: "seed", type: { type: "integer" }, nullable: true, parameter: true },
      { key: "guidance", type: { type: "number", min: 1.5, max: 100 }, default: 60, parameter: true },
      {
        key: "output_format",
        type: { type: "string", options: ["jpeg", "png", "webp"] },
        nullable: true,
        default: "jpeg",
        parameter: true,
      },
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
      charges: [{ amounts: [{ amount: "0.06" }], per: "request", divide: "1" }],
    },
  },
  files: [
    { at: "/image", kinds: [{ kind: "image", forms: ["base64"] }] },
    { at: "/mask", kinds: [{ kind: "image", forms: ["base64"] }] },
  ],
};
