/**
 * Kling 2.5 Turbo Pro Image to Video at AI/ML API.
 *
 * Kling 2.5 Turbo Pro Image to Video. Makes a video from an image and a prompt.
 *
 * Sources:
 * - aimlapi/api-docs, v2.5-turbo-pro-image-to-video.json (en), read 2026-12-01
 */

import type { ModelData } from "../client/data.js";
import type { GivenFile } from "../client/given.js";
import type { Result } from "./responses.js";

/** The parameters, side by side. */
export interface Arguments {
  /**
   * The image that the video begins with.
   *
   * Allowed: image as a URL or a data URI; used as first frame.
   */
  readonly image_url: string | GivenFile;
  /** What the result should be. */
  readonly prompt: string;
  /**
   * How long the result is.
   *
   * Allowed: 5, 10 seconds. Default: 5.
   */
  readonly duration?: 5 | 10;
  /** What should not appear in the result. */
  readonly negative_prompt?: string;
  /**
   * How closely the result keeps to the prompt. The higher the number, the closer.
   *
   * Allowed: from 0 to 1.
   */
  readonly cfg_scale?: number;
  /** Which host does the work. */
  readonly provider?: string;
}

/** The whole body of a request, as it is sent. */
export interface Request {
  /**
   * The id of the model that does the work.
   *
   * Allowed: klingai/v2.5-turbo/pro/image-to-video.
   */
  readonly model: "klingai/v2.5-turbo/pro/image-to-video";
  /**
   * The image that the video begins with.
   *
   * Allowed: image as a URL or a data URI; used as first frame.
   */
  readonly image_url: string;
  /** What the result should be. */
  readonly prompt: string;
  /**
   * How long the result is.
   *
   * Allowed: 5, 10 seconds. Default: 5.
   */
  readonly duration?: 5 | 10;
  /** What should not appear in the result. */
  readonly negative_prompt?: string;
  /**
   * How closely the result keeps to the prompt. The higher the number, the closer.
   *
   * Allowed: from 0 to 1.
   */
  readonly cfg_scale?: number;
  /** Which host does the work. */
  readonly provider?: string;
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
  id: "klingai/v2.5-turbo/pro/image-to-video",
  name: "aimlapi/klingai/v2.5-turbo/pro/image-to-video",
  title: "Kling 2.5 Turbo Pro Image to Video",
  request: {
    type: "object",
    fields: [
      {
        key: "model",
        type: { type: "string", constant: true, options: ["klingai/v2.5-turbo/pro/image-to-video"] },
        required: true,
      },
      { key: "image_url", type: { type: "string" }, required: true, parameter: true },
      { key: "prompt", type: { type: "string" }, required: true, parameter: true },
      { key: "duration", type: { type: "integer", options: [5, 10] }, default: 5, parameter: true },
      { key: "negative_prompt", type: { type: "string" }, parameter: true },
      { key: "cfg_scale", type: { type: "number", min: 0, max: 1 }, parameter: true },
      { key: "provider", type: { type: "string" }, parameter: true },
    ],
    open: true,
  },
  files: [{ at: "/image_url", kinds: [{ kind: "image", forms: ["url", "data-uri"] }] }],
};
