/**
 * TTS-1 at OpenAI.
 *
 * TTS-1. Reads a text aloud with little delay, in a voice of your choice. Price: 15 USD per 1M characters ×
 * (the number of characters of input ÷ 1,000,000).
 *
 * Sources:
 * - openai/openai-openapi, openapi.yaml (en), read 2026-12-01
 * - TTS-1 (en), read 2026-12-01
 */

import type { ModelData } from "../client/data.js";
import type { Result } from "./responses.js";

/** The parameters, side by side. */
export interface Arguments {
  /**
   * The text that is read aloud.
   *
   * Allowed: at most 4,096 characters.
   */
  readonly input: string;
  /**
   * The voice that reads the text.
   *
   * Allowed: one of: string, object.
   *
   * Note: Built in are alloy, ash, ballad, coral, echo, fable, onyx, nova, sage, shimmer, verse, marin and
   * cedar.
   */
  readonly voice: string | Voice;
  /**
   * The file format of the result.
   *
   * Allowed: mp3, opus, aac, flac, wav, pcm. Default: mp3.
   */
  readonly response_format?: "mp3" | "opus" | "aac" | "flac" | "wav" | "pcm";
  /**
   * How fast the speech is.
   *
   * Allowed: from 0.25 to 4. Default: 1.
   */
  readonly speed?: number;
}

/** The whole body of a request, as it is sent. */
export interface Request {
  /**
   * The id of the model that does the work.
   *
   * Allowed: tts-1.
   */
  readonly model: "tts-1";
  /**
   * The text that is read aloud.
   *
   * Allowed: at most 4,096 characters.
   */
  readonly input: string;
  /**
   * The voice that reads the text.
   *
   * Allowed: one of: string, object.
   *
   * Note: Built in are alloy, ash, ballad, coral, echo, fable, onyx, nova, sage, shimmer, verse, marin and
   * cedar.
   */
  readonly voice: string | Voice;
  /**
   * The file format of the result.
   *
   * Allowed: mp3, opus, aac, flac, wav, pcm. Default: mp3.
   */
  readonly response_format?: "mp3" | "opus" | "aac" | "flac" | "wav" | "pcm";
  /**
   * How fast the speech is.
   *
   * Allowed: from 0.25 to 4. Default: 1.
   */
  readonly speed?: number;
}

export type { Result };

export interface Voice {
  /** The voice that reads the text, by its id. */
  readonly id: string;
}

/** What the model is called with, what is sent, and what comes of it. */
export interface Types {
  arguments: Arguments;
  request: Request;
  result: Result;
}

/** What checks and prices the model's requests. */
export const model: ModelData = {
  id: "tts-1",
  name: "openai/tts-1",
  title: "TTS-1",
  request: {
    type: "object",
    fields: [
      { key: "model", type: { type: "string", constant: true, options: ["tts-1"] }, required: true },
      {
        key: "input",
        type: { type: "string", lengths: [{ max: 4096, unit: "characters" }] },
        required: true,
        parameter: true,
      },
      {
        key: "voice",
        type: {
          type: "union",
          of: [
            { type: "string" },
            { type: "object", fields: [{ key: "id", type: { type: "string" }, required: true }] },
          ],
        },
        required: true,
        parameter: true,
      },
      {
        key: "response_format",
        type: { type: "string", options: ["mp3", "opus", "aac", "flac", "wav", "pcm"] },
        default: "mp3",
        parameter: true,
      },
      { key: "speed", type: { type: "number", min: 0.25, max: 4 }, default: 1, parameter: true },
    ],
  },
  price: {
    formula: {
      kind: "computed",
      unit: "USD",
      charges: [
        {
          amounts: [{ amount: "15" }],
          per: "1M characters",
          quantity: [{ subject: { subject: "key", path: "/input" }, by: "length" }],
          divide: "1000000",
        },
      ],
    },
  },
};
