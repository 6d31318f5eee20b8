/**
 * Google Imagen4 at Rivya.
 *
 * Google Imagen4. Makes an image from a prompt. Price: 8 credits per request.
 *
 * Sources:
 * - Facts of the page on Google Imagen4, read by hand (en), read 2026-11-24
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
   * Allowed: 1:1, 16:9, 9:16, 3:4, 4:3. Default: 1:1.
   */
  readonly aspect_ratio?: "1:1" | "16:9" | "9:16" | "3:4" | "4:3";
  /** What should not appear in the result. */
  readonly negative_prompt?: string;
  /**
   * A number that fixes the random choices, so that the same request gives a similar result.
   *
   * Note: Sent as text, not as a JSON number.
   */
  readonly seed?: string;
  /** An id of your own that is kept with the task, so that you can find the request in your logs. */
  readonly client_request_id?: string;
}

/** The whole body of a request, as it is sent. */
export interface Request {
  /**
   * The id of the model that does the work.
   *
   * Allowed: google-imagen4.
   *
   * Note: The model pages print the model's own id as the default although the key is required.
   */
  readonly model: "google-imagen4";
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
   * Allowed: 1:1, 16:9, 9:16, 3:4, 4:3. Default: 1:1.
   */
  readonly aspect_ratio?: "1:1" | "16:9" | "9:16" | "3:4" | "4:3";
  /** What should not appear in the result. */
  readonly negative_prompt?: string;
  /**
   * A number that fixes the random choices, so that the same request gives a similar result.
   *
   * Note: Sent as text, not as a JSON number.
   */
  readonly seed?: string;
}

/** What the model is called with, what is sent, and what comes of it. */
export interface Types {
  arguments: Arguments;
  request: Request;
  result: Result;
}

/** What checks and prices the model's requests. */
export const model: ModelData = {
  id: "google-imagen4",
  name: "rivya/google-imagen4",
  title: "Google Imagen4",
  request: {
    type: "object",
    fields: [
      { key: "model", type: { type: "string", constant: true, options: ["google-imagen4"] }, required: true },
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
              default: "1:1",
              parameter: true,
            },
            { key: "negative_prompt", type: { type: "string" }, parameter: true },
            { key: "seed", type: { type: "string" }, parameter: true },
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
      charges: [{ amounts: [{ amount: "8" }], per: "request", divide: "1" }],
    },
  },
};
