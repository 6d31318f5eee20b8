/**
 * Wan 2.6 Image to Video at Kie.
 *
 * Wan 2.6 Image to Video. Makes a video from an image and a prompt. Price: per request: 0.35 USD when
 * resolution is 720p and duration is 5, 0.70 USD when resolution is 720p and duration is 10, 1.05 USD when
 * resolution is 720p and duration is 15, 0.5225 USD when resolution is 1080p and duration is 5, 1.0475 USD
 * when resolution is 1080p and duration is 10, 1.575 USD when resolution is 1080p and duration is 15.
 *
 * Sources:
 * - henjicc/Henji-AI, a copy of Wan 2.6 - 图转视频 (zh), read 2026-12-01
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
   * Allowed: from 2 to 5,000 characters.
   */
  readonly prompt: string;
  /**
   * The images to work from.
   *
   * Allowed: at most 1 element; image as a URL; at most 10 MB; image/jpeg, image/png, image/webp; at least
   * 256 pixels a side.
   */
  readonly image_urls: readonly (string | GivenFile)[];
  /**
   * How long the result is.
   *
   * Allowed: 5, 10, 15 seconds. Default: 5.
   */
  readonly duration?: "5" | "10" | "15";
  /**
   * How many pixels the result has, as a tier.
   *
   * Allowed: 720p, 1080p. Default: 1080p.
   */
  readonly resolution?: "720p" | "1080p";
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
   * Allowed: wan/2-6-image-to-video.
   */
  readonly model: "wan/2-6-image-to-video";
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

/** The settings of the chosen model. */
export interface Input {
  /**
   * What the result should be.
   *
   * Allowed: from 2 to 5,000 characters.
   */
  readonly prompt: string;
  /**
   * The images to work from.
   *
   * Allowed: at most 1 element; image as a URL; at most 10 MB; image/jpeg, image/png, image/webp; at least
   * 256 pixels a side.
   */
  readonly image_urls: readonly string[];
  /**
   * How long the result is.
   *
   * Allowed: 5, 10, 15 seconds. Default: 5.
   */
  readonly duration?: "5" | "10" | "15";
  /**
   * How many pixels the result has, as a tier.
   *
   * Allowed: 720p, 1080p. Default: 1080p.
   */
  readonly resolution?: "720p" | "1080p";
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
  id: "wan/2-6-image-to-video",
  name: "kie/wan/2-6-image-to-video",
  title: "Wan 2.6 Image to Video",
  request: {
    type: "object",
    fields: [
      {
        key: "model",
        type: { type: "string", constant: true, options: ["wan/2-6-image-to-video"] },
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
              type: { type: "string", lengths: [{ min: 2, max: 5000, unit: "characters" }] },
              required: true,
              parameter: true,
            },
            {
              key: "image_urls",
              type: { type: "array", items: { type: "string" }, max_items: 1 },
              required: true,
              parameter: true,
            },
            {
              key: "duration",
              type: { type: "string", options: ["5", "10", "15"] },
              default: "5",
              parameter: true,
            },
            {
              key: "resolution",
              type: { type: "string", options: ["720p", "1080p"] },
              default: "1080p",
              parameter: true,
            },
            { key: "nsfw_checker", type: { type: "boolean" }, default: false, parameter: true },
          ],
          open: true,
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
              amount: "0.35",
              when: [
                {
                  subject: { subject: "key", path: "/input/resolution" },
                  one_of: ["720p"],
                  default: "1080p",
                },
                { subject: { subject: "key", path: "/input/duration" }, one_of: ["5"], default: "5" },
              ],
            },
            {
              amount: "0.7",
              when: [
                {
                  subject: { subject: "key", path: "/input/resolution" },
                  one_of: ["720p"],
                  default: "1080p",
                },
                { subject: { subject: "key", path: "/input/duration" }, one_of: ["10"], default: "5" },
              ],
            },
            {
              amount: "1.05",
              when: [
                {
                  subject: { subject: "key", path: "/input/resolution" },
                  one_of: ["720p"],
                  default: "1080p",
                },
                { subject: { subject: "key", path: "/input/duration" }, one_of: ["15"], default: "5" },
              ],
            },
            {
              amount: "0.5225",
              when: [
                {
                  subject: { subject: "key", path: "/input/resolution" },
                  one_of: ["1080p"],
                  default: "1080p",
                },
                { subject: { subject: "key", path: "/input/duration" }, one_of: ["5"], default: "5" },
              ],
            },
            {
              amount: "1.0475",
              when: [
                {
                  subject: { subject: "key", path: "/input/resolution" },
                  one_of: ["1080p"],
                  default: "1080p",
                },
                { subject: { subject: "key", path: "/input/duration" }, one_of: ["10"], default: "5" },
              ],
            },
            {
              amount: "1.575",
              when: [
                {
                  subject: { subject: "key", path: "/input/resolution" },
                  one_of: ["1080p"],
                  default: "1080p",
                },
                { subject: { subject: "key", path: "/input/duration" }, one_of: ["15"], default: "5" },
              ],
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
      at: "/input/image_urls",
      list: true,
      kinds: [
        {
          kind: "image",
          forms: ["url"],
          max_bytes: 10000000,
          mime_types: ["image/jpeg", "image/png", "image/webp"],
          min_side: 256,
        },
      ],
    },
  ],
};
