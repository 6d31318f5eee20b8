/**
 * GPT-4o Transcribe at OpenAI.
 *
 * GPT-4o Transcribe. Writes down what is said in a recording. Price: 2.50 USD per 1M tokens × (input_tokens
 * (known once billed) ÷ 1,000,000); plus 10 USD per 1M tokens × (output_tokens (known once billed) ÷
 * 1,000,000), metered.
 *
 * Sources:
 * - openai/openai-openapi, openapi.yaml (en), read 2026-12-01
 * - GPT-4o Transcribe (en), read 2026-12-01
 */

import type { ModelData } from "../client/data.js";
import type { GivenFile } from "../client/given.js";

/** The parameters, side by side. */
export interface Arguments {
  /**
   * The recording to work from.
   *
   * Allowed: audio as a part of the form.
   *
   * Note: FLAC, MP3, MP4, MPEG, MPGA, M4A, OGG, WAV or WebM; the name of the file has to end accordingly.
   */
  readonly file: string | GivenFile;
  /** The language of the text, by its code. */
  readonly language?: string;
  /** A text that shows the style, or that comes before the recording. */
  readonly prompt?: string;
  /**
   * The file format of the result.
   *
   * Allowed: json. Default: json.
   */
  readonly response_format?: "json";
  /**
   * How freely the next words are drawn. The higher the number, the more varied the answer.
   *
   * Allowed: from 0 to 1. Default: 0.
   */
  readonly temperature?: number;
  /**
   * What else comes along: how likely each word is.
   *
   * Allowed: each logprobs.
   */
  readonly include?: readonly "logprobs"[];
  /**
   * How the recording is cut into pieces.
   *
   * Allowed: string: auto; object. May be null.
   */
  readonly chunking_strategy?: "auto" | ChunkingStrategy | null;
}

/** The whole body of a request, as it is sent. */
export interface Request {
  /**
   * The id of the model that does the work.
   *
   * Allowed: gpt-4o-transcribe.
   */
  readonly model: "gpt-4o-transcribe";
  /**
   * The recording to work from.
   *
   * Allowed: audio as a part of the form.
   *
   * Note: FLAC, MP3, MP4, MPEG, MPGA, M4A, OGG, WAV or WebM; the name of the file has to end accordingly.
   */
  readonly file: string;
  /** The language of the text, by its code. */
  readonly language?: string;
  /** A text that shows the style, or that comes before the recording. */
  readonly prompt?: string;
  /**
   * The file format of the result.
   *
   * Allowed: json. Default: json.
   */
  readonly response_format?: "json";
  /**
   * How freely the next words are drawn. The higher the number, the more varied the answer.
   *
   * Allowed: from 0 to 1. Default: 0.
   */
  readonly temperature?: number;
  /**
   * What else comes along: how likely each word is.
   *
   * Allowed: each logprobs.
   */
  readonly include?: readonly "logprobs"[];
  /**
   * How the recording is cut into pieces.
   *
   * Allowed: string: auto; object. May be null.
   */
  readonly chunking_strategy?: "auto" | ChunkingStrategy | null;
}

/** What is said in the recording. */
export interface Result {
  /** The text. */
  text: string;
  /** The language of the text, by its code. */
  language?: string;
  /**
   * How long the recording is.
   *
   * Allowed: a number of seconds.
   */
  duration?: number;
  /** The words with their times. */
  words?: Word[];
  /** The parts of the text with their times. */
  segments?: Segment[];
  /** How much was read and written. */
  usage?: Usage;
  /** Keys that are not documented. */
  [key: string]: unknown;
}

export interface ChunkingStrategy {
  /**
   * How the pieces are found.
   *
   * Allowed: server_vad.
   */
  readonly type: "server_vad";
  /**
   * How much is kept from before the speech.
   *
   * Allowed: a number of milliseconds.
   *
   * Note: Left out, it counts as 300.
   */
  readonly prefix_padding_ms?: number;
  /**
   * How long a silence ends a piece.
   *
   * Allowed: a number of milliseconds.
   *
   * Note: Left out, it counts as 200.
   */
  readonly silence_duration_ms?: number;
  /**
   * How loud the speech has to be. The higher the number, the louder.
   *
   * Allowed: from 0 to 1.
   *
   * Note: Left out, it counts as 0.5.
   */
  readonly threshold?: number;
}

export interface Word {
  /** The word. */
  word: string;
  /**
   * When it begins.
   *
   * Allowed: a number of seconds.
   */
  start: number;
  /**
   * When it ends.
   *
   * Allowed: a number of seconds.
   */
  end: number;
  /** Keys that are not documented. */
  [key: string]: unknown;
}

export interface Segment {
  [key: string]: unknown;
}

/** How much was read and written. */
export interface Usage {
  /**
   * Tokens read.
   *
   * Allowed: a number of tokens.
   */
  input_tokens?: number;
  /**
   * Tokens written.
   *
   * Allowed: a number of tokens.
   */
  output_tokens?: number;
  /**
   * Both together.
   *
   * Allowed: a number of tokens.
   */
  total_tokens?: number;
  /** Keys that are not documented. */
  [key: string]: unknown;
}

/** What the model is called with, what is sent, and what comes of it. */
export interface Types {
  arguments: Arguments;
  request: Request;
  result: Result;
}

/** What checks and prices the model's requests. */
export const model: ModelData = {
  id: "gpt-4o-transcribe",
  name: "openai/gpt-4o-transcribe",
  title: "GPT-4o Transcribe",
  request: {
    type: "object",
    fields: [
      {
        key: "model",
        type: { type: "string", constant: true, options: ["gpt-4o-transcribe"] },
        required: true,
      },
      { key: "file", type: { type: "string" }, required: true, parameter: true },
      { key: "language", type: { type: "string" }, parameter: true },
      { key: "prompt", type: { type: "string" }, parameter: true },
      {
        key: "response_format",
        type: { type: "string", options: ["json"] },
        default: "json",
        parameter: true,
      },
      { key: "temperature", type: { type: "number", min: 0, max: 1 }, default: 0, parameter: true },
      {
        key: "include",
        type: { type: "array", items: { type: "string", options: ["logprobs"] } },
        parameter: true,
      },
      {
        key: "chunking_strategy",
        type: {
          type: "union",
          of: [
            { type: "string", options: ["auto"] },
            {
              type: "object",
              fields: [
                { key: "type", type: { type: "string", options: ["server_vad"] }, required: true },
                { key: "prefix_padding_ms", type: { type: "integer" } },
                { key: "silence_duration_ms", type: { type: "integer" } },
                { key: "threshold", type: { type: "number", min: 0, max: 1 } },
              ],
            },
          ],
        },
        nullable: true,
        parameter: true,
      },
    ],
  },
  price: {
    formula: {
      kind: "metered",
      unit: "USD",
      charges: [
        {
          amounts: [{ amount: "2.5" }],
          per: "1M tokens",
          quantity: [
            { subject: { subject: "measure", name: "input_tokens" }, by: "measure", known: "after" },
          ],
          divide: "1000000",
        },
        {
          amounts: [{ amount: "10" }],
          per: "1M tokens",
          quantity: [
            { subject: { subject: "measure", name: "output_tokens" }, by: "measure", known: "after" },
          ],
          divide: "1000000",
        },
      ],
    },
  },
  files: [{ at: "/file", kinds: [{ kind: "audio", forms: ["part"] }] }],
};
