/**
 * ElevenLabs Multilingual V2 at Rivya.
 *
 * ElevenLabs Multilingual V2. Reads a text aloud, in one of five voices. Price: known only after billing,
 * metered.
 *
 * Sources:
 * - ElevenLabs Multilingual V2 API Integration (en), read 2026-11-24
 */

import type { ModelData } from "../client/data.js";
import type { Result } from "./responses.js";

/** The parameters, side by side. */
export interface Arguments {
  /**
   * The text that is read aloud.
   *
   * Allowed: at most 5,000 characters.
   */
  readonly prompt: string;
  /**
   * The voice that reads the text.
   *
   * Allowed: TX3LPaxmHKxFdv7VOQHJ, cgSgspJ2msm6clMCkdW9, pNInz6obpgDQGcFmaJgB, BIvP0GN1cAtSRTxNHnWS,
   * aMSt68OGf4xUZAnLpTU8.
   */
  readonly voice:
    | "TX3LPaxmHKxFdv7VOQHJ" | "cgSgspJ2msm6clMCkdW9" | "pNInz6obpgDQGcFmaJgB" | "BIvP0GN1cAtSRTxNHnWS"
    | "aMSt68OGf4xUZAnLpTU8";
  /**
   * How even the voice stays.
   *
   * Allowed: from 0 to 1; in steps of 0.05. Default: 0.5.
   */
  readonly stability?: number;
  /**
   * How closely the speech keeps to the voice.
   *
   * Allowed: from 0 to 1; in steps of 0.05. Default: 0.75.
   */
  readonly similarity_boost?: number;
  /**
   * How much style the speech has.
   *
   * Allowed: from 0 to 1; in steps of 0.05. Default: 0.
   */
  readonly style?: number;
  /**
   * How fast the speech is.
   *
   * Allowed: from 0.7 to 1.2; in steps of 0.05. Default: 1.
   */
  readonly speed?: number;
  /**
   * Whether the times of the words come along.
   *
   * Allowed: false, true. Default: false.
   *
   * Note: Sent as text, not as a JSON boolean.
   */
  readonly timestamps?: "false" | "true";
  /** The text that comes before this one, so that the speech follows on from it. */
  readonly previous_text?: string;
  /** The text that comes after this one, so that the speech leads over to it. */
  readonly next_text?: string;
  /** The language of the text, by its code. */
  readonly language_code?: string;
  /** An id of your own that is kept with the task, so that you can find the request in your logs. */
  readonly client_request_id?: string;
}

/** The whole body of a request, as it is sent. */
export interface Request {
  /**
   * The id of the model that does the work.
   *
   * Allowed: elevenlabs-multilingual-v2.
   *
   * Note: The model pages print the model's own id as the default although the key is required.
   */
  readonly model: "elevenlabs-multilingual-v2";
  /**
   * The text that is read aloud.
   *
   * Allowed: at most 5,000 characters.
   */
  readonly prompt: string;
  /**
   * The settings of the chosen model.
   *
   * Note: Optional for most models; the page of a model says where it is required.
   */
  readonly params: Params;
  /** An id of your own that is kept with the task, so that you can find the request in your logs. */
  readonly client_request_id?: string;
}

export type { Result };

/** The settings of the chosen model. */
export interface Params {
  /**
   * The voice that reads the text.
   *
   * Allowed: TX3LPaxmHKxFdv7VOQHJ, cgSgspJ2msm6clMCkdW9, pNInz6obpgDQGcFmaJgB, BIvP0GN1cAtSRTxNHnWS,
   * aMSt68OGf4xUZAnLpTU8.
   */
  readonly voice:
    | "TX3LPaxmHKxFdv7VOQHJ" | "cgSgspJ2msm6clMCkdW9" | "pNInz6obpgDQGcFmaJgB" | "BIvP0GN1cAtSRTxNHnWS"
    | "aMSt68OGf4xUZAnLpTU8";
  /**
   * How even the voice stays.
   *
   * Allowed: from 0 to 1; in steps of 0.05. Default: 0.5.
   */
  readonly stability?: number;
  /**
   * How closely the speech keeps to the voice.
   *
   * Allowed: from 0 to 1; in steps of 0.05. Default: 0.75.
   */
  readonly similarity_boost?: number;
  /**
   * How much style the speech has.
   *
   * Allowed: from 0 to 1; in steps of 0.05. Default: 0.
   */
  readonly style?: number;
  /**
   * How fast the speech is.
   *
   * Allowed: from 0.7 to 1.2; in steps of 0.05. Default: 1.
   */
  readonly speed?: number;
  /**
   * Whether the times of the words come along.
   *
   * Allowed: false, true. Default: false.
   *
   * Note: Sent as text, not as a JSON boolean.
   */
  readonly timestamps?: "false" | "true";
  /** The text that comes before this one, so that the speech follows on from it. */
  readonly previous_text?: string;
  /** The text that comes after this one, so that the speech leads over to it. */
  readonly next_text?: string;
  /** The language of the text, by its code. */
  readonly language_code?: string;
}

/** What the model is called with, what is sent, and what comes of it. */
export interface Types {
  arguments: Arguments;
  request: Request;
  result: Result;
}

/** What checks and prices the model's requests. */
export const model: ModelData = {
  id: "elevenlabs-multilingual-v2",
  name: "rivya/elevenlabs-multilingual-v2",
  title: "ElevenLabs Multilingual V2",
  request: {
    type: "object",
    fields: [
      {
        key: "model",
        type: { type: "string", constant: true, options: ["elevenlabs-multilingual-v2"] },
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
              key: "voice",
              type: {
                type: "string",
                options: [
                  "TX3LPaxmHKxFdv7VOQHJ", "cgSgspJ2msm6clMCkdW9", "pNInz6obpgDQGcFmaJgB",
                  "BIvP0GN1cAtSRTxNHnWS", "aMSt68OGf4xUZAnLpTU8",
                ],
              },
              required: true,
              parameter: true,
            },
            {
              key: "stability",
              type: { type: "number", min: 0, max: 1, step: 0.05 },
              default: 0.5,
              parameter: true,
            },
            {
              key: "similarity_boost",
              type: { type: "number", min: 0, max: 1, step: 0.05 },
              default: 0.75,
              parameter: true,
            },
            {
              key: "style",
              type: { type: "number", min: 0, max: 1, step: 0.05 },
              default: 0,
              parameter: true,
            },
            {
              key: "speed",
              type: { type: "number", min: 0.7, max: 1.2, step: 0.05 },
              default: 1,
              parameter: true,
            },
            {
              key: "timestamps",
              type: { type: "string", options: ["false", "true"] },
              default: "false",
              parameter: true,
            },
            { key: "previous_text", type: { type: "string" }, parameter: true },
            { key: "next_text", type: { type: "string" }, parameter: true },
            { key: "language_code", type: { type: "string" }, parameter: true },
          ],
        },
        required: true,
      },
      { key: "client_request_id", type: { type: "string" }, parameter: true },
    ],
  },
  parameters_at: "/params",
  price: { formula: { kind: "metered", unit: "credits" } },
};
