/**
 * Seedream 4.5 at Kie.
 *
 * Seedream 4.5. Makes an image from a prompt. Price: 0.0325 USD per request.
 *
 * Sources:
 * - henjicc/Henji-AI, a copy of Seedream4.5 文生图 (zh), read 2026-12-01
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
   * Allowed: at most 3,000 characters.
   */
  readonly prompt: string;
  /**
   * The shape of the result, width to height.
   *
   * Allowed: 1:1, 4:3, 3:4, 16:9, 9:16, 2:3, 3:2, 21:9.
   */
  readonly aspect_ratio: "1:1" | "4:3" | "3:4" | "16:9" | "9:16" | "2:3" | "3:2" | "21:9";
  /**
   * The quality of the result, as a tier.
   *
   * Allowed: basic, high.
   */
  readonly quality: "basic" | "high";
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
   * Allowed: seedream/4.5-text-to-image.
   */
  readonly model: "seedream/4.5-text-to-image";
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
   * Allowed: at most 3,000 characters.
   */
  readonly prompt: string;
  /**
   * The shape of the result, width to height.
   *
   * Allowed: 1:1, 4:3, 3:4, 16:9, 9:16, 2:3, 3:2, 21:9.
   */
  readonly aspect_ratio: "1:1" | "4:3" | "3:4" | "16:9" | "9:16" | "2:3" | "3:2" | "21:9";
  /**
   * The quality of the result, as a tier.
   *
   * Allowed: basic, high.
   */
  readonly quality: "basic" | "high";
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
  id: "seedream/4.5-text-to-image",
  name: "kie/seedream/4.5-text-to-image",
  title: "Seedream 4.5",
  request: {
    type: "object",
    fields: [
      {
        key: "model",
        type: { type: "string", constant: true, options: ["seedream/4.5-text-to-image"] },
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
              type: { type: "string", lengths: [{ max: 3000, unit: "characters" }] },
              required: true,
              parameter: true,
            },
            {
              key: "aspect_ratio",
              type: { type: "string", options: ["1:1", "4:3", "3:4", "16:9", "9:16", "2:3", "3:2", "21:9"] },
              required: true,
              parameter: true,
            },
            {
              key: "quality",
              type: { type: "string", options: ["basic", "high"] },
              required: true,
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
      kind: "fixed",
      unit: "USD",
      charges: [{ amounts: [{ amount: "0.0325" }], per: "request", divide: "1" }],
    },
  },
};
