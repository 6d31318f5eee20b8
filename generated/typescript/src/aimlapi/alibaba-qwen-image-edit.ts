/**
 * Qwen Image Edit at AI/ML API.
 *
 * Qwen Image Edit. Edits one input image as a prompt describes.
 *
 * Sources:
 * - aimlapi/api-docs, qwen-image-edit.json (en), read 2026-12-01
 */

import type { ModelData } from "../client/data.js";
import type { GivenFile } from "../client/given.js";

/** The parameters, side by side. */
export interface Arguments {
  /**
   * What the result should be.
   *
   * Allowed: at most 800 characters.
   */
  readonly prompt: string;
  /**
   * The image to work from.
   *
   * Allowed: image as a URL or base64.
   */
  readonly image: string | GivenFile;
  /**
   * What should not appear in the result.
   *
   * Allowed: at most 500 characters.
   */
  readonly negative_prompt?: string;
  /**
   * Whether the result is marked with a watermark.
   *
   * Default: false.
   */
  readonly watermark?: boolean;
}

/** The whole body of a request, as it is sent. */
export interface Request {
  /**
   * The id of the model that does the work.
   *
   * Allowed: alibaba/qwen-image-edit.
   */
  readonly model: "alibaba/qwen-image-edit";
  /**
   * What the result should be.
   *
   * Allowed: at most 800 characters.
   */
  readonly prompt: string;
  /**
   * The image to work from.
   *
   * Allowed: image as a URL or base64.
   */
  readonly image: string;
  /**
   * What should not appear in the result.
   *
   * Allowed: at most 500 characters.
   */
  readonly negative_prompt?: string;
  /**
   * Whether the result is marked with a watermark.
   *
   * Default: false.
   */
  readonly watermark?: boolean;
  /** Keys that are not documented. */
  readonly [key: string]: unknown;
}

/** The images. */
export interface Result {
  /**
   * The files.
   *
   * May be null.
   */
  data?: DataItem[] | null;
  /**
   * More about the work.
   *
   * May be null.
   */
  meta?: Meta | null;
  /** Keys that are not documented. */
  [key: string]: unknown;
}

export interface DataItem {
  /**
   * The file's address.
   *
   * May be null.
   */
  url?: string | null;
  /**
   * The file itself, as base64.
   *
   * May be null.
   */
  b64_json?: string | null;
  /** Keys that are not documented. */
  [key: string]: unknown;
}

/** More about the work. */
export interface Meta {
  /**
   * What the task cost.
   *
   * May be null.
   */
  usage?: Usage | null;
  /** Keys that are not documented. */
  [key: string]: unknown;
}

/** What the task cost. */
export interface Usage {
  /**
   * The credits that were taken.
   *
   * Allowed: a number of credits.
   */
  credits_used: number;
  /** Keys that are not documented. */
  [key: string]: unknown;
}

/** What the model is called with, what is sent, and what comes of it. */
export interface Types {
  arguments: Arguments;
  request: Request;
  result: Result;
}

/** What checks and prices the model's requests. */
export const model: ModelData = {
  id: "alibaba/qwen-image-edit",
  name: "aimlapi/alibaba/qwen-image-edit",
  title: "Qwen Image Edit",
  request: {
    type: "object",
    fields: [
      {
        key: "model",
        type: { type: "string", constant: true, options: ["alibaba/qwen-image-edit"] },
        required: true,
      },
      {
        key: "prompt",
        type: { type: "string", lengths: [{ max: 800, unit: "characters" }] },
        required: true,
        parameter: true,
      },
      { key: "image", type: { type: "string" }, required: true, parameter: true },
      {
        key: "negative_prompt",
        type: { type: "string", lengths: [{ max: 500, unit: "characters" }] },
        parameter: true,
      },
      { key: "watermark", type: { type: "boolean" }, default: false, parameter: true },
    ],
    open: true,
  },
  files: [{ at: "/image", kinds: [{ kind: "image", forms: ["url", "base64"] }] }],
};
