/**
 * Google Imagen4 Fast at Rivya.
 *
 * Google Imagen4 Fast. Makes an image from a prompt. Price: 4 credits per request.
 *
 * Sources:
 * - Google Imagen4 Fast API Integration (en), read 2026-11-24
 * - Google Imagen4 Fast API integration (bn), read 2026-11-24
 */

import type { ModelData } from "../client/data.js";
import type { Result } from "./responses.js";

/** The parameters, side by side. */
export interface Arguments {
  /**
   * What the result should be.
   *
   * Allowed: at most 5,000 characters.
   */
  readonly prompt: string;
  /**
   * The shape of the result, width to height.
   *
   * Allowed: 1:1, 16:9, 9:16, 3:4, 4:3. Default: 16:9.
   */
  readonly aspect_ratio?: "1:1" | "16:9" | "9:16" | "3:4" | "4:3";
  /** What should not appear in the result. */
  readonly negative_prompt?: string;
  /**
   * A number that fixes the random choices, so that the same request gives a similar result. Left out, every
   * request is drawn anew.
   *
   * Allowed: at least 0.
   *
   * Note: The page speaks of whole numbers and gives no step.
   */
  readonly seed?: number;
  /** An id of your own that is kept with the task, so that you can find the request in your logs. */
  readonly client_request_id?: string;
}

/** The whole body of a request, as it is sent. */
export interface Request {
  /**
   * The id of the model that does the work.
   *
   * Allowed: google-imagen4-fast.
   *
   * Note: The model pages print the model's own id as the default although the key is required.
   */
  readonly model: "google-imagen4-fast";
  /**
   * What the result should be.
   *
   * Allowed: at most 5,000 characters.
   */
  readonly prompt: string;
  /**
   * The settings of the chosen model.
   *
   * Note: Optional for most models; the page of a model says where it is required.
   */
  readonly params?: Params;
  /** An id of your own that is kept with the task, so that you can find the request in your logs. */
  readonly client_request_id?: string;
}

export type { Result };

/** The settings of the chosen model. */
export interface Params {
  /**
   * The shape of the result, width to height.
   *
   * Allowed: 1:1, 16:9, 9:16, 3:4, 4:3. Default: 16:9.
   */
  readonly aspect_ratio?: "1:1" | "16:9" | "9:16" | "3:4" | "4:3";
  /** What should not appear in the result. */
  readonly negative_prompt?: string;
  /**
   * A number that fixes the random choices, so that the same request gives a similar result. Left out, every
   * request is drawn anew.
   *
   * Allowed: at least 0.
   *
   * Note: The page speaks of whole numbers and gives no step.
   */
  readonly seed?: number;
}

/** What the model is called with, what is sent, and what comes of it. */
export interface Types {
  arguments: Arguments;
  request: Request;
  result: Result;
}

/** What checks and prices the model's requests. */
export const model: ModelData = {
  id: "google-imagen4-fast",
  name: "rivya/google-imagen4-fast",
  title: "Google Imagen4 Fast",
  request: {
    type: "object",
    fields: [
      {
        key: "model",
        type: { type: "string", constant: true, options: ["google-imagen4-fast"] },
        required: true,
      },
      {
        key: "prompt",
        type: { type: "string", lengths: [{ max: 5000, unit: "characters" }] },
        required: true,
        parameter: true,
      },
      {
        key: "params",
        type: {
          type: "object",
          fields: [
            {
              key: "aspect_ratio",
              type: { type: "string", options: ["1:1", "16:9", "9:16", "3:4", "4:3"] },
              default: "16:9",
              parameter: true,
            },
            { key: "negative_prompt", type: { type: "string" }, parameter: true },
            { key: "seed", type: { type: "number", min: 0 }, parameter: true },
          ],
        },
      },
      { key: "client_request_id", type: { type: "string" }, parameter: true },
    ],
  },
  parameters_at: "/params",
  price: {
    formula: {
      kind: "fixed",
      unit: "credits",
      charges: [{ amounts: [{ amount: "4" }], per: "request", divide: "1" }],
    },
  },
};
