/**
 * Kling 2.1 at Replicate.
 *
 * Kling 2.1. Makes a video from an image and a prompt.
 *
 * Sources:
 * - nodetool-ai/nodetool-replicate, src/nodetool/nodes/replicate/video/generate.py, Kling_V2_1 (en), read
 *   2026-12-01
 */

import type { ModelData } from "../client/data.js";
import type { GivenFile } from "../client/given.js";
import type { Result } from "./responses.js";

/** The parameters, side by side. */
export interface Arguments {
  /** What the result should be. */
  readonly prompt: string;
  /**
   * The image that the video begins with.
   *
   * Allowed: image as a URL or a data URI; used as first frame.
   */
  readonly start_image: string | GivenFile;
  /**
   * The image that the video ends with.
   *
   * Allowed: image as a URL or a data URI; used as last frame.
   */
  readonly end_image?: string | GivenFile;
  /**
   * The quality of the result, as a tier.
   *
   * Allowed: standard, pro. Default: standard.
   *
   * Note: standard has 720p and pro has 1080p.
   */
  readonly mode?: "standard" | "pro";
  /**
   * How long the result is.
   *
   * Allowed: 5, 10 seconds. Default: 5.
   */
  readonly duration?: 5 | 10;
  /**
   * What should not appear in the result.
   *
   * Default: "".
   */
  readonly negative_prompt?: string;
}

/** The whole body of a request, as it is sent. */
export interface Request {
  /** The settings of the chosen model. */
  readonly input: Input;
}

export type { Result };

/**
 * The settings of the chosen model.
 *
 * Rules:
 * - When end_image is given, mode must be pro.
 */
export interface Input {
  /** What the result should be. */
  readonly prompt: string;
  /**
   * The image that the video begins with.
   *
   * Allowed: image as a URL or a data URI; used as first frame.
   */
  readonly start_image: string;
  /**
   * The image that the video ends with.
   *
   * Allowed: image as a URL or a data URI; used as last frame.
   */
  readonly end_image?: string;
  /**
   * The quality of the result, as a tier.
   *
   * Allowed: standard, pro. Default: standard.
   *
   * Note: standard has 720p and pro has 1080p.
   */
  readonly mode?: "standard" | "pro";
  /**
   * How long the result is.
   *
   * Allowed: 5, 10 seconds. Default: 5.
   */
  readonly duration?: 5 | 10;
  /**
   * What should not appear in the result.
   *
   * Default: "".
   */
  readonly negative_prompt?: string;
  /** Keys that are not documented. */
  readonly [key: string]: unknown;
}

/** What the model is called with, what is sent, and what comes of it. */
export interface Types {
  arguments: Arguments;
  request: Request;
  result: Result;
}

/** What checks and prices the model's requests. */
export const model: ModelData = {
  id: "kwaivgi/kling-v2.1",
  name: "replicate/kwaivgi/kling-v2.1",
  title: "Kling 2.1",
  request: {
    type: "object",
    fields: [
      {
        key: "input",
        type: {
          type: "object",
          fields: [
            { key: "prompt", type: { type: "string" }, required: true, parameter: true },
            { key: "start_image", type: { type: "string" }, required: true, parameter: true },
            { key: "end_image", type: { type: "string" }, parameter: true },
            {
              key: "mode",
              type: { type: "string", options: ["standard", "pro"] },
              default: "standard",
              parameter: true,
            },
            { key: "duration", type: { type: "integer", options: [5, 10] }, default: 5, parameter: true },
            { key: "negative_prompt", type: { type: "string" }, default: "", parameter: true },
          ],
          open: true,
          rules: [
            {
              rule: {
                text: "When end_image is given, mode must be pro.",
                when: [{ subject: { subject: "key", path: "/end_image" }, present: true }],
                then: [
                  {
                    subject: { subject: "key", path: "/mode" },
                    one_of: ["pro"],
                    default: "standard",
                    may_be_absent: true,
                  },
                ],
              },
              layer: "schema",
            },
          ],
        },
        required: true,
      },
    ],
  },
  parameters_at: "/input",
  files: [
    { at: "/input/start_image", kinds: [{ kind: "image", forms: ["url", "data-uri"] }] },
    { at: "/input/end_image", kinds: [{ kind: "image", forms: ["url", "data-uri"] }] },
  ],
};
