/**
 * Imagen 4 at Kie.
 *
 * Imagen 4. Makes an image from a prompt. Price: 0.04 USD per request.
 *
 * Sources:
 * - henjicc/Henji-AI, a copy of Google Imagen4 (zh), read 2026-12-01
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
   * What should not appear in the result.
   *
   * Allowed: at most 5,000 characters.
   */
  readonly negative_prompt?: string;
  /**
   * The shape of the result, width to height.
   *
   * Allowed: 1:1, 16:9, 9:16, 3:4, 4:3, auto. Default: 1:1.
   */
  readonly aspect_ratio?: "1:1" | "16:9" | "9:16" | "3:4" | "4:3" | "auto";
  /**
   * A number that fixes the random choices, so that the same request gives a similar result.
   *
   * Allowed: at most 500 characters.
   *
   * Note: Sent as text, not as a JSON number.
   */
  readonly seed?: string;
}

/** The whole body of a request, as it is sent. */
export interface Request {
  /**
   * The id of the model that does the work.
   *
   * Allowed: google/imagen4.
   */
  readonly model: "google/imagen4";
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
   * What should not appear in the result.
   *
   * Allowed: at most 5,000 characters.
   */
  readonly negative_prompt?: string;
  /**
   * The shape of the result, width to height.
   *
   * Allowed: 1:1, 16:9, 9:16, 3:4, 4:3, auto. Default: 1:1.
   */
  readonly aspect_ratio?: "1:1" | "16:9" | "9:16" | "3:4" | "4:3" | "auto";
  /**
   * A number that fixes the random choices, so that the same request gives a similar result.
   *
   * Allowed: at most 500 characters.
   *
   * Note: Sent as text, not as a JSON number.
   */
  readonly seed?: string;
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
  id: "google/imagen4",
  name: "kie/google/imagen4",
  title: "Imagen 4",
  request: {
    type: "object",
    fields: [
      { key: "model", type: { type: "string", constant: true, options: ["google/imagen4"] }, required: true },
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
              key: "negative_prompt",
              type: { type: "string", lengths: [{ max: 5000, unit: "characters" }] },
              parameter: true,
            },
            {
              key: "aspect_ratio",
              type: { type: "string", options: ["1:1", "16:9", "9:16", "3:4", "4:3", "auto"] },
              default: "1:1",
              parameter: true,
            },
            {
              key: "seed",
              type: { type: "string", lengths: [{ max: 500, unit: "characters" }] },
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
      charges: [{ amounts: [{ amount: "0.04" }], per: "request", divide: "1" }],
    },
  },
};
