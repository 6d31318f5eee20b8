/**
 * FLUX.1 Expand [pro] at Black Forest Labs.
 *
 * FLUX.1 Expand [pro]. Extends an image beyond its edges.
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
   * The image to work from.
   *
   * Allowed: image as base64.
   */
  readonly image: string | GivenFile;
  /**
   * How far the image is extended at the top.
   *
   * Allowed: from 0 to 2048 pixels. May be null. Default: 0.
   */
  readonly top?: number | null;
  /**
   * How far the image is extended at the bottom.
   *
   * Allowed: from 0 to 2048 pixels. May be null. Default: 0.
   */
  readonly bottom?: number | null;
  /**
   * How far the image is extended to the left.
   *
   * Allowed: from 0 to 2048 pixels. May be null. Default: 0.
   */
  readonly left?: number | null;
  /**
   * How far the image is extended to the right.
   *
   * Allowed: from 0 to 2048 pixels. May be null. Default: 0.
   */
  readonly right?: number | null;
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
  /**
   * The image to work from.
   *
   * Allowed: image as base64.
   */
  readonly image: string;
  /**
   * How far the image is extended at the top.
   *
   * Allowed: from 0 to 2048 pixels. May be null. Default: 0.
   */
  readonly top?: number | null;
  /**
   * How far the image is extended at the bottom.
   *
   * Allowed: from 0 to 2048 pixels. May be null. Default: 0.
   */
  readonly bottom?: number | null;
  /**
   * How far the image is extended to the left.
   *
   * Allowed: from 0 to 2048 pixels. May be null. Default: 0.
   */
  readonly left?: number | null;
  /**
   * How far the image is extended to the right.
   *
   * Allowed: from 0 to 2048 pixels. May be null. Default: 0.
   */
  readonly right?: number | null;
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
  id: "flux-pro-1.0-expand",
  name: "bfl/flux-pro-1.0-expand",
  title: "FLUX.1 Expand [pro]",
  request: {
    type: "object",
    fields: [
      { key: "image", type: { type: "string" }, required: true, parameter: true },
      {
        key: "top",
        type: { type: "integer", min: 0, max: 2048 },
        nullable: true,
        default: 0,
        parameter: true,
      },
      {
        key: "bottom",
        type: { type: "integer", min: 0, max: 2048 },
        nullable: true,
        default: 0,
        parameter: true,
      },
      {
        key: "left",
        type: { type: "integer", min: 0, max: 2048 },
        nullable: true,
        default: 0,
        parameter: true,
      },
      {
        key: "right",
        type: { type: "integer", min: 0, max: 2048 },
        nullable: true,
        default: 0,
        parameter: true,
      },
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
  files: [{ at: "/image", kinds: [{ kind: "image", forms: ["base64"] }] }],
};
