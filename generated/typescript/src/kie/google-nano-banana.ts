/**
 * Nano Banana at Kie.
 *
 * Nano Banana. Makes an image from a prompt. Price: 0.02 USD per request.
 *
 * Sources:
 * - henjicc/Henji-AI, a copy of Google Nano Banana (zh), read 2026-12-01
 * - henjicc/Henji-AI, a copy of Kie.ai Pricing (en), read 2026-12-01
 */

import type { ModelData } from "../client/data.js";
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
   * The file format of the result.
   *
   * Allowed: png, jpeg. Default: png.
   */
  readonly output_format?: "png" | "jpeg";
  /**
   * The shape of the result, width to height.
   *
   * Allowed: 1:1, 9:16, 16:9, 3:4, 4:3, 3:2, 2:3, 5:4, 4:5, 21:9, auto. Default: 1:1.
   */
  readonly aspect_ratio?:
    | "1:1" | "9:16" | "16:9" | "3:4" | "4:3" | "3:2" | "2:3" | "5:4" | "4:5" | "21:9" | "auto";
  /**
   * The shape of the result, width to height.
   *
   * Allowed: 1:1, 9:16, 16:9, 3:4, 4:3, 3:2, 2:3, 5:4, 4:5, 21:9, auto. Default: 1:1.
   * @deprecated Deprecated. Use aspect_ratio instead.
   */
  readonly image_size?:
    | "1:1" | "9:16" | "16:9" | "3:4" | "4:3" | "3:2" | "2:3" | "5:4" | "4:5" | "21:9" | "auto";
}

/** The whole body of a request, as it is sent. */
export interface Request {
  /**
   * The id of the model that does the work.
   *
   * Allowed: google/nano-banana.
   */
  readonly model: "google/nano-banana";
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
   * Allowed: at most 5,000 characters.
   */
  readonly prompt: string;
  /**
   * The file format of the result.
   *
   * Allowed: png, jpeg. Default: png.
   */
  readonly output_format?: "png" | "jpeg";
  /**
   * The shape of the result, width to height.
   *
   * Allowed: 1:1, 9:16, 16:9, 3:4, 4:3, 3:2, 2:3, 5:4, 4:5, 21:9, auto. Default: 1:1.
   */
  readonly aspect_ratio?:
    | "1:1" | "9:16" | "16:9" | "3:4" | "4:3" | "3:2" | "2:3" | "5:4" | "4:5" | "21:9" | "auto";
  /**
   * The shape of the result, width to height.
   *
   * Allowed: 1:1, 9:16, 16:9, 3:4, 4:3, 3:2, 2:3, 5:4, 4:5, 21:9, auto. Default: 1:1.
   * @deprecated Deprecated. Use aspect_ratio instead.
   */
  readonly image_size?:
    | "1:1" | "9:16" | "16:9" | "3:4" | "4:3" | "3:2" | "2:3" | "5:4" | "4:5" | "21:9" | "auto";
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
  id: "google/nano-banana",
  name: "kie/google/nano-banana",
  title: "Nano Banana",
  request: {
    type: "object",
    fields: [
      {
        key: "model",
        type: { type: "string", constant: true, options: ["google/nano-banana"] },
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
            {
              key: "output_format",
              type: { type: "string", options: ["png", "jpeg"] },
              default: "png",
              parameter: true,
            },
            {
              key: "aspect_ratio",
              type: {
                type: "string",
                options: ["1:1", "9:16", "16:9", "3:4", "4:3", "3:2", "2:3", "5:4", "4:5", "21:9", "auto"],
              },
              default: "1:1",
              parameter: true,
            },
            {
              key: "image_size",
              type: {
                type: "string",
                options: ["1:1", "9:16", "16:9", "3:4", "4:3", "3:2", "2:3", "5:4", "4:5", "21:9", "auto"],
              },
              default: "1:1",
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
      kind: "fixed",
      unit: "USD",
      charges: [{ amounts: [{ amount: "0.02" }], per: "request", divide: "1" }],
    },
  },
};
