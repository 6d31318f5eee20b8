/**
 * Hailuo 02 at Replicate.
 *
 * Hailuo 02. Makes a video from a prompt, with up to two images, the second of which is the last frame.
 *
 * Sources:
 * - nodetool-ai/nodetool-replicate, src/nodetool/nodes/replicate/video/generate.py, Hailuo_02 (en), read
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
   *
   * Note: The result has its shape.
   */
  readonly first_frame_image?: string | GivenFile;
  /**
   * The image that the video ends with.
   *
   * Allowed: image as a URL or a data URI; used as last frame.
   */
  readonly last_frame_image?: string | GivenFile;
  /**
   * How long the result is.
   *
   * Allowed: 6, 10 seconds. Default: 6.
   */
  readonly duration?: 6 | 10;
  /**
   * How many pixels the result has, as a tier.
   *
   * Allowed: 512p, 768p, 1080p. Default: 1080p.
   */
  readonly resolution?: "512p" | "768p" | "1080p";
  /**
   * Whether the prompt may be rewritten before use.
   *
   * Default: true.
   */
  readonly prompt_optimizer?: boolean;
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
 * - When duration is 10, resolution must be 768p.
 */
export interface Input {
  /** What the result should be. */
  readonly prompt: string;
  /**
   * The image that the video begins with.
   *
   * Allowed: image as a URL or a data URI; used as first frame.
   *
   * Note: The result has its shape.
   */
  readonly first_frame_image?: string;
  /**
   * The image that the video ends with.
   *
   * Allowed: image as a URL or a data URI; used as last frame.
   */
  readonly last_frame_image?: string;
  /**
   * How long the result is.
   *
   * Allowed: 6, 10 seconds. Default: 6.
   */
  readonly duration?: 6 | 10;
  /**
   * How many pixels the result has, as a tier.
   *
   * Allowed: 512p, 768p, 1080p. Default: 1080p.
   */
  readonly resolution?: "512p" | "768p" | "1080p";
  /**
   * Whether the prompt may be rewritten before use.
   *
   * Default: true.
   */
  readonly prompt_optimizer?: boolean;
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
  id: "minimax/hailuo-02",
  name: "replicate/minimax/hailuo-02",
  title: "Hailuo 02",
  request: {
    type: "object",
    fields: [
      {
        key: "input",
        type: {
          type: "object",
          fields: [
            { key: "prompt", type: { type: "string" }, required: true, parameter: true },
            { key: "first_frame_image", type: { type: "string" }, parameter: true },
            { key: "last_frame_image", type: { type: "string" }, parameter: true },
            { key: "duration", type: { type: "integer", options: [6, 10] }, default: 6, parameter: true },
            {
              key: "resolution",
              type: { type: "string", options: ["512p", "768p", "1080p"] },
              default: "1080p",
              parameter: true,
            },
            { key: "prompt_optimizer", type: { type: "boolean" }, default: true, parameter: true },
          ],
          open: true,
          rules: [
            {
              rule: {
                text: "When duration is 10, resolution must be 768p.",
                when: [{ subject: { subject: "key", path: "/duration" }, one_of: [10], default: 6 }],
                then: [
                  {
                    subject: { subject: "key", path: "/resolution" },
                    one_of: ["768p"],
                    default: "1080p",
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
    { at: "/input/first_frame_image", kinds: [{ kind: "image", forms: ["url", "data-uri"] }] },
    { at: "/input/last_frame_image", kinds: [{ kind: "image", forms: ["url", "data-uri"] }] },
  ],
};
