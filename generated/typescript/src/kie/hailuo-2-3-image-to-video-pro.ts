/**
 * Hailuo 2.3 Pro Image to Video at Kie.
 *
 * Hailuo 2.3 Pro Image to Video. Makes a video from an image and a prompt. Price: per request: 0.40 USD when
 * resolution is 1080P, 0.45 USD when duration is 10, 0.225 USD when duration is 6.
 *
 * Sources:
 * - henjicc/Henji-AI, a copy of Hailuo 2.3 Pro 图生视频 (zh), read 2026-12-01
 * - henjicc/Henji-AI, a copy of Kie.ai Pricing (en), read 2026-12-01
 */

import type { ModelData } from "../client/data.js";
import type { GivenFile } from "../client/given.js";
import type { Result } from "./responses.js";

/** The parameters, side by side. */
export interface Arguments {
  /**
   * Where to send the result when the task has ended.
   *
   * Allowed: a URL.
   */
  readonly callBackUrl?: string;
  /**
   * What the result should be.
   *
   * Allowed: at most 5,000 characters.
   */
  readonly prompt: string;
  /**
   * The image that the video begins with.
   *
   * Allowed: image as a URL; at most 10 MB; image/jpeg, image/png, image/webp; used as first frame.
   */
  readonly image_url: string | GivenFile;
  /**
   * How long the result is.
   *
   * Allowed: 6, 10 seconds. Default: 6.
   */
  readonly duration?: "6" | "10";
  /**
   * How many pixels the result has, as a tier.
   *
   * Allowed: 768P, 1080P. Default: 768P.
   */
  readonly resolution?: "768P" | "1080P";
  /**
   * Whether the result is checked for content that is not safe for work.
   *
   * Default: false.
   */
  readonly nsfw_checker?: boolean;
}

/** The whole body of a request, as it is sent. */
export interface Request {
  /**
   * The id of the model that does the work.
   *
   * Allowed: hailuo/2-3-image-to-video-pro.
   */
  readonly model: "hailuo/2-3-image-to-video-pro";
  /**
   * Where to send the result when the task has ended.
   *
   * Allowed: a URL.
   */
  readonly callBackUrl?: string;
  /** The settings of the chosen model. */
  readonly input: Input;
}

export type { Result };

/**
 * The settings of the chosen model.
 *
 * Rules:
 * - When resolution is 1080P, duration must be 6.
 */
export interface Input {
  /**
   * What the result should be.
   *
   * Allowed: at most 5,000 characters.
   */
  readonly prompt: string;
  /**
   * The image that the video begins with.
   *
   * Allowed: image as a URL; at most 10 MB; image/jpeg, image/png, image/webp; used as first frame.
   */
  readonly image_url: string;
  /**
   * How long the result is.
   *
   * Allowed: 6, 10 seconds. Default: 6.
   */
  readonly duration?: "6" | "10";
  /**
   * How many pixels the result has, as a tier.
   *
   * Allowed: 768P, 1080P. Default: 768P.
   */
  readonly resolution?: "768P" | "1080P";
  /**
   * Whether the result is checked for content that is not safe for work.
   *
   * Default: false.
   */
  readonly nsfw_checker?: boolean;
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
  id: "hailuo/2-3-image-to-video-pro",
  name: "kie/hailuo/2-3-image-to-video-pro",
  title: "Hailuo 2.3 Pro Image to Video",
  request: {
    type: "object",
    fields: [
      {
        key: "model",
        type: { type: "string", constant: true, options: ["hailuo/2-3-image-to-video-pro"] },
        required: true,
      },
      { key: "callBackUrl", type: { type: "string" }, parameter: true },
      {
        key: "input",
        type: {
          type: "object",
          fields: [
            {
              key: "prompt",
              type: { type: "string", lengths: [{ max: 5000, unit: "characters" }] },
              required: true,
              parameter: true,
            },
            { key: "image_url", type: { type: "string" }, required: true, parameter: true },
            {
              key: "duration",
              type: { type: "string", options: ["6", "10"] },
              default: "6",
              parameter: true,
            },
            {
              key: "resolution",
              type: { type: "string", options: ["768P", "1080P"] },
              default: "768P",
              parameter: true,
            },
            { key: "nsfw_checker", type: { type: "boolean" }, default: false, parameter: true },
          ],
          open: true,
          rules: [
            {
              rule: {
                text: "When resolution is 1080P, duration must be 6.",
                when: [
                  { subject: { subject: "key", path: "/resolution" }, one_of: ["1080P"], default: "768P" },
                ],
                then: [
                  {
                    subject: { subject: "key", path: "/duration" },
                    one_of: ["6"],
                    default: "6",
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
  price: {
    formula: {
      kind: "computed",
      unit: "USD",
      charges: [
        {
          amounts: [
            {
              amount: "0.4",
              when: [
                {
                  subject: { subject: "key", path: "/input/resolution" },
                  one_of: ["1080P"],
                  default: "768P",
                },
              ],
            },
            {
              amount: "0.45",
              when: [{ subject: { subject: "key", path: "/input/duration" }, one_of: ["10"], default: "6" }],
            },
            {
              amount: "0.225",
              when: [{ subject: { subject: "key", path: "/input/duration" }, one_of: ["6"], default: "6" }],
            },
          ],
          per: "request",
          divide: "1",
        },
      ],
    },
  },
  files: [
    {
      at: "/input/image_url",
      kinds: [
        {
          kind: "image",
          forms: ["url"],
          max_bytes: 10000000,
          mime_types: ["image/jpeg", "image/png", "image/webp"],
        },
      ],
    },
  ],
};
