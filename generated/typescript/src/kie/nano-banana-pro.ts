/**
 * Nano Banana Pro at Kie.
 *
 * Nano Banana Pro. Makes an image from a prompt, with up to eight reference images. Price: per request: 0.12
 * USD when resolution is 4K, 0.09 USD otherwise.
 *
 * Sources:
 * - henjicc/Henji-AI, a copy of Nano Banana Pro 图生图 (zh), read 2026-12-01
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
   * Allowed: at most 10,000 characters.
   */
  readonly prompt: string;
  /**
   * The images to work from.
   *
   * Allowed: at most 8 elements; image as a URL; at most 30 MB; image/jpeg, image/png, image/webp.
   */
  readonly image_input?: readonly (string | GivenFile)[];
  /**
   * The shape of the result, width to height.
   *
   * Allowed: 1:1, 2:3, 3:2, 3:4, 4:3, 4:5, 5:4, 9:16, 16:9, 21:9, auto. Default: 1:1.
   */
  readonly aspect_ratio?:
    | "1:1" | "2:3" | "3:2" | "3:4" | "4:3" | "4:5" | "5:4" | "9:16" | "16:9" | "21:9" | "auto";
  /**
   * How many pixels the result has, as a tier.
   *
   * Allowed: 1K, 2K, 4K. Default: 1K.
   */
  readonly resolution?: "1K" | "2K" | "4K";
  /**
   * The file format of the result.
   *
   * Allowed: png, jpg. Default: png.
   */
  readonly output_format?: "png" | "jpg";
}

/** The whole body of a request, as it is sent. */
export interface Request {
  /**
   * The id of the model that does the work.
   *
   * Allowed: nano-banana-pro.
   */
  readonly model: "nano-banana-pro";
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
   * Allowed: at most 10,000 characters.
   */
  readonly prompt: string;
  /**
   * The images to work from.
   *
   * Allowed: at most 8 elements; image as a URL; at most 30 MB; image/jpeg, image/png, image/webp.
   */
  readonly image_input?: readonly string[];
  /**
   * The shape of the result, width to height.
   *
   * Allowed: 1:1, 2:3, 3:2, 3:4, 4:3, 4:5, 5:4, 9:16, 16:9, 21:9, auto. Default: 1:1.
   */
  readonly aspect_ratio?:
    | "1:1" | "2:3" | "3:2" | "3:4" | "4:3" | "4:5" | "5:4" | "9:16" | "16:9" | "21:9" | "auto";
  /**
   * How many pixels the result has, as a tier.
   *
   * Allowed: 1K, 2K, 4K. Default: 1K.
   */
  readonly resolution?: "1K" | "2K" | "4K";
  /**
   * The file format of the result.
   *
   * Allowed: png, jpg. Default: png.
   */
  readonly output_format?: "png" | "jpg";
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
  id: "nano-banana-pro",
  name: "kie/nano-banana-pro",
  title: "Nano Banana Pro",
  request: {
    type: "object",
    fields: [
      {
        key: "model",
        type: { type: "string", constant: true, options: ["nano-banana-pro"] },
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
              type: { type: "string", lengths: [{ max: 10000, unit: "characters" }] },
              required: true,
              parameter: true,
            },
            {
              key: "image_input",
              type: { type: "array", items: { type: "string" }, max_items: 8 },
              parameter: true,
            },
            {
              key: "aspect_ratio",
              type: {
                type: "string",
                options: ["1:1", "2:3", "3:2", "3:4", "4:3", "4:5", "5:4", "9:16", "16:9", "21:9", "auto"],
              },
              default: "1:1",
              parameter: true,
            },
            {
              key: "resolution",
              type: { type: "string", options: ["1K", "2K", "4K"] },
              default: "1K",
              parameter: true,
            },
            {
              key: "output_format",
              type: { type: "string", options: ["png", "jpg"] },
              default: "png",
              parameter: true,
            },
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
              amount: "0.12",
              when: [
                { subject: { subject: "key", path: "/input/resolution" }, one_of: ["4K"], default: "1K" },
              ],
            },
            { amount: "0.09" },
          ],
          per: "request",
          divide: "1",
        },
      ],
    },
  },
  files: [
    {
      at: "/input/image_input",
      list: true,
      kinds: [
        {
          kind: "image",
          forms: ["url"],
          max_bytes: 30000000,
          mime_types: ["image/jpeg", "image/png", "image/webp"],
        },
      ],
    },
  ],
};
