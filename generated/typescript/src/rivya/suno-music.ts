/**
 * Suno Music at Rivya.
 *
 * Suno Music. Makes a piece of music from a prompt, with or without voices. Price: known only after billing,
 * depending on the version of Suno.
 *
 * Sources:
 * - Suno Music API Integration (en), read 2026-11-24
 */

import type { ModelData } from "../client/data.js";
import type { Result } from "./responses.js";

/** The parameters, side by side. */
export interface Arguments {
  /**
   * What the result should be.
   *
   * Allowed: at most 500 characters.
   */
  readonly prompt: string;
  /**
   * The version of Suno that does the work. Newer ones have a better hand for style.
   *
   * Allowed: V4, V4_5, V4_5PLUS, V4_5ALL, V5, V5_5. Default: V4_5.
   *
   * Note: The versions may also behave differently. The id of the model that is called stands outside of
   * params, under the same key.
   */
  readonly model?: "V4" | "V4_5" | "V4_5PLUS" | "V4_5ALL" | "V5" | "V5_5";
  /**
   * Whether the piece has no voices.
   *
   * Allowed: false, true. Default: false.
   *
   * Note: Sent as text, not as a JSON boolean.
   */
  readonly instrumental?: "false" | "true";
  /** An id of your own that is kept with the task, so that you can find the request in your logs. */
  readonly client_request_id?: string;
}

/** The whole body of a request, as it is sent. */
export interface Request {
  /**
   * The id of the model that does the work.
   *
   * Allowed: suno-music.
   *
   * Note: The model pages print the model's own id as the default although the key is required.
   */
  readonly model: "suno-music";
  /**
   * What the result should be.
   *
   * Allowed: at most 500 characters.
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
   * The version of Suno that does the work. Newer ones have a better hand for style.
   *
   * Allowed: V4, V4_5, V4_5PLUS, V4_5ALL, V5, V5_5. Default: V4_5.
   *
   * Note: The versions may also behave differently. The id of the model that is called stands outside of
   * params, under the same key.
   */
  readonly model?: "V4" | "V4_5" | "V4_5PLUS" | "V4_5ALL" | "V5" | "V5_5";
  /**
   * Whether the piece has no voices.
   *
   * Allowed: false, true. Default: false.
   *
   * Note: Sent as text, not as a JSON boolean.
   */
  readonly instrumental?: "false" | "true";
}

/** What the model is called with, what is sent, and what comes of it. */
export interface Types {
  arguments: Arguments;
  request: Request;
  result: Result;
}

/** What checks and prices the model's requests. */
export const model: ModelData = {
  id: "suno-music",
  name: "rivya/suno-music",
  title: "Suno Music",
  request: {
    type: "object",
    fields: [
      { key: "model", type: { type: "string", constant: true, options: ["suno-music"] }, required: true },
      {
        key: "prompt",
        type: { type: "string", lengths: [{ max: 500, unit: "characters" }] },
        required: true,
        parameter: true,
      },
      {
        key: "params",
        type: {
          type: "object",
          fields: [
            {
              key: "model",
              type: { type: "string", options: ["V4", "V4_5", "V4_5PLUS", "V4_5ALL", "V5", "V5_5"] },
              default: "V4_5",
              parameter: true,
            },
            {
              key: "instrumental",
              type: { type: "string", options: ["false", "true"] },
              default: "false",
              parameter: true,
            },
          ],
        },
      },
      { key: "client_request_id", type: { type: "string" }, parameter: true },
    ],
  },
  parameters_at: "/params",
  price: { formula: { kind: "range", unit: "credits" } },
};
