/**
 * Seedance 1.5 Pro at Kie.
 *
 * Seedance 1.5 Pro. Makes a video, with sound if you like, from text, from a first frame, or from a first and
 * a last frame. Price: per second × duration: 0.0175 USD when resolution is 480p and generate_audio is true,
 * 0.00875 USD when resolution is 480p and generate_audio is false, 0.035 USD when resolution is 720p and
 * generate_audio is true, 0.0175 USD when resolution is 720p and generate_audio is false, 0.075 USD when
 * resolution is 1080p and generate_audio is true, 0.0375 USD when resolution is 1080p and generate_audio is
 * false.
 *
 * Sources:
 * - henjicc/Henji-AI, a copy of Bytedance Seedance 1.5 Pro (zh), read 2026-12-01
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
   * Allowed: from 3 to 20,000 characters.
   */
  readonly prompt: string;
  /**
   * The images to work from.
   *
   * Allowed: at most 2 elements; image as a URL; at most 10 MB; image/jpeg, image/png, image/webp.
   */
  readonly input_urls?: readonly (string | GivenFile)[];
  /**
   * The shape of the result, width to height.
   *
   * Allowed: 1:1, 4:3, 3:4, 16:9, 9:16, 21:9.
   */
  readonly aspect_ratio: "1:1" | "4:3" | "3:4" | "16:9" | "9:16" | "21:9";
  /**
   * How many pixels the result has, as a tier.
   *
   * Allowed: 480p, 720p, 1080p. Default: 720p.
   */
  readonly resolution?: "480p" | "720p" | "1080p";
  /**
   * How long the result is.
   *
   * Allowed: from 4 to 12 seconds.
   */
  readonly duration: number;
  /**
   * Whether the camera stands still.
   *
   * Default: false.
   */
  readonly fixed_lens?: boolean;
  /**
   * Whether the video has sound.
   *
   * Default: false.
   */
  readonly generate_audio?: boolean;
  /** Whether the result is checked for content that is not safe for work. */
  readonly nsfw_checker?: boolean;
}

/** The whole body of a request, as it is sent. */
export interface Request {
  /**
   * The id of the model that does the work.
   *
   * Allowed: bytedance/seedance-1.5-pro.
   */
  readonly model: "bytedance/seedance-1.5-pro";
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
   * Allowed: from 3 to 20,000 characters.
   */
  readonly prompt: string;
  /**
   * The images to work from.
   *
   * Allowed: at most 2 elements; image as a URL; at most 10 MB; image/jpeg, image/png, image/webp.
   */
  readonly input_urls?: readonly string[];
  /**
   * The shape of the result, width to height.
   *
   * Allowed: 1:1, 4:3, 3:4, 16:9, 9:16, 21:9.
   */
  readonly aspect_ratio: "1:1" | "4:3" | "3:4" | "16:9" | "9:16" | "21:9";
  /**
   * How many pixels the result has, as a tier.
   *
   * Allowed: 480p, 720p, 1080p. Default: 720p.
   */
  readonly resolution?: "480p" | "720p" | "1080p";
  /**
   * How long the result is.
   *
   * Allowed: from 4 to 12 seconds.
   */
  readonly duration: number;
  /**
   * Whether the camera stands still.
   *
   * Default: false.
   */
  readonly fixed_lens?: boolean;
  /**
   * Whether the video has sound.
   *
   * Default: false.
   */
  readonly generate_audio?: boolean;
  /** Whether the result is checked for content that is not safe for work. */
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
  id: "bytedance/seedance-1.5-pro",
  name: "kie/bytedance/seedance-1.5-pro",
  title: "Seedance 1.5 Pro",
  request: {
    type: "object",
    fields: [
      {
        key: "model",
        type: { type: "string", constant: true, options: ["bytedance/seedance-1.5-pro"] },
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
              type: { type: "string", lengths: [{ min: 3, max: 20000, unit: "characters" }] },
              required: true,
              parameter: true,
            },
            {
              key: "input_urls",
              type: { type: "array", items: { type: "string" }, max_items: 2 },
              parameter: true,
            },
            {
              key: "aspect_ratio",
              type: { type: "string", options: ["1:1", "4:3", "3:4", "16:9", "9:16", "21:9"] },
              required: true,
              parameter: true,
            },
            {
              key: "resolution",
              type: { type: "string", options: ["480p", "720p", "1080p"] },
              default: "720p",
              parameter: true,
            },
            { key: "duration", type: { type: "number", min: 4, max: 12 }, required: true, parameter: true },
            { key: "fixed_lens", type: { type: "boolean" }, default: false, parameter: true },
            { key: "generate_audio", type: { type: "boolean" }, default: false, parameter: true },
            { key: "nsfw_checker", type: { type: "boolean" }, parameter: true },
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
              amount: "0.0175",
              when: [
                { subject: { subject: "key", path: "/input/resolution" }, one_of: ["480p"], default: "720p" },
                {
                  subject: { subject: "key", path: "/input/generate_audio" },
                  one_of: [true],
                  default: false,
                },
              ],
            },
            {
              amount: "0.00875",
              when: [
                { subject: { subject: "key", path: "/input/resolution" }, one_of: ["480p"], default: "720p" },
                {
                  subject: { subject: "key", path: "/input/generate_audio" },
                  one_of: [false],
                  default: false,
                },
              ],
            },
            {
              amount: "0.035",
              when: [
                { subject: { subject: "key", path: "/input/resolution" }, one_of: ["720p"], default: "720p" },
                {
                  subject: { subject: "key", path: "/input/generate_audio" },
                  one_of: [true],
                  default: false,
                },
              ],
            },
            {
              amount: "0.0175",
              when: [
                { subject: { subject: "key", path: "/input/resolution" }, one_of: ["720p"], default: "720p" },
                {
                  subject: { subject: "key", path: "/input/generate_audio" },
                  one_of: [false],
                  default: false,
                },
              ],
            },
            {
              amount: "0.075",
              when: [
                {
                  subject: { subject: "key", path: "/input/resolution" },
                  one_of: ["1080p"],
                  default: "720p",
                },
                {
                  subject: { subject: "key", path: "/input/generate_audio" },
                  one_of: [true],
                  default: false,
                },
              ],
            },
            {
              amount: "0.0375",
              when: [
                {
                  subject: { subject: "key", path: "/input/resolution" },
                  one_of: ["1080p"],
                  default: "720p",
                },
                {
                  subject: { subject: "key", path: "/input/generate_audio" },
                  one_of: [false],
                  default: false,
                },
              ],
            },
          ],
          per: "second",
          quantity: [{ subject: { subject: "key", path: "/input/duration" }, by: "value" }],
          divide: "1",
        },
      ],
    },
  },
  files: [
    {
      at: "/input/input_urls",
      list: true,
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
