/**
 * Whisper, translation at OpenAI.
 *
 * Whisper, translation. Writes down in English what is said in a recording.
 *
 * Sources:
 * - openai/openai-openapi, openapi.yaml (en), read 2026-12-01
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
  /** A text that shows the style, or that comes before the recording. */
  readonly prompt?: string;
  /**
   * The file format of the result.
   *
   * Allowed: json, text, srt, verbose_json, vtt. Default: json.
   */
  readonly response_format?: "json" | "text" | "srt" | "verbose_json" | "vtt";
  /**
   * How freely the next words are drawn. The higher the number, the more varied the answer.
   *
   * Allowed: from 0 to 1. Default: 0.
   */
  readonly temperature?: number;
}

/** The whole body of a request, as it is sent. */
export interface Request {
  /**
   * The id of the model that does the work.
   *
   * Allowed: whisper-1.
   */
  readonly model: "whisper-1";
  /**
   * The recording to work from.
   *
   * Allowed: audio as a part of the form.
   *
   * Note: FLAC, MP3, MP4, MPEG, MPGA, M4A, OGG, WAV or WebM; the name of the file has to end accordingly.
   */
  readonly file: string;
  /** A text that shows the style, or that comes before the recording. */
  readonly prompt?: string;
  /**
   * The file format of the result.
   *
   * Allowed: json, text, srt, verbose_json, vtt. Default: json.
   */
  readonly response_format?: "json" | "text" | "srt" | "verbose_json" | "vtt";
  /**
   * How freely the next words are drawn. The higher the number, the more varied the answer.
   *
   * Allowed: from 0 to 1. Default: 0.
   */
  readonly temperature?: number;
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
  id: "whisper-1-translation",
  name: "openai/whisper-1-translation",
  title: "Whisper, translation",
  request: {
    type: "object",
    fields: [
      { key: "model", type: { type: "string", constant: true, options: ["whisper-1"] }, required: true },
      { key: "file", type: { type: "string" }, required: true, parameter: true },
      { key: "prompt", type: { type: "string" }, parameter: true },
      {
        key: "response_format",
        type: { type: "string", options: ["json", "text", "srt", "verbose_json", "vtt"] },
        default: "json",
        parameter: true,
      },
      { key: "temperature", type: { type: "number", min: 0, max: 1 }, default: 0, parameter: true },
    ],
  },
  files: [{ at: "/file", kinds: [{ kind: "audio", forms: ["part"] }] }],
};
