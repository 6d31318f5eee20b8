/**
 * Forced Alignment at ElevenLabs.
 *
 * Forced Alignment. Finds when each word of a text is said in a recording.
 *
 * Sources:
 * - tryAGI/ElevenLabs, openapi.json (en), read 2026-12-01
 */

import type { ModelData } from "../client/data.js";
import type { GivenFile } from "../client/given.js";

/** The parameters, side by side. */
export interface Arguments {
  /**
   * The recording to work from.
   *
   * Allowed: audio as a part of the form; at most 1 GB.
   */
  readonly file: string | GivenFile;
  /** The text that is said in the recording. */
  readonly text: string;
}

/** The parameters alone; no model is named. */
export interface Request {
  /**
   * The recording to work from.
   *
   * Allowed: audio as a part of the form; at most 1 GB.
   */
  readonly file: string;
  /** The text that is said in the recording. */
  readonly text: string;
  /** Keys that are not documented. */
  readonly [key: string]: unknown;
}

/** A text with the times at which it is said. */
export interface Result {
  /** The characters with their times. */
  characters: Character[];
  /** The words with their times. */
  words: Word[];
  /** How badly the text fits the recording. The lower the number, the better. */
  loss: number;
  /** Keys that are not documented. */
  [key: string]: unknown;
}

export interface Character {
  /** The text. */
  text: string;
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

export interface Word {
  /** The text. */
  text: string;
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

/** What the model is called with, what is sent, and what comes of it. */
export interface Types {
  arguments: Arguments;
  request: Request;
  result: Result;
}

/** What checks and prices the model's requests. */
export const model: ModelData = {
  id: "forced-alignment",
  name: "elevenlabs/forced-alignment",
  title: "Forced Alignment",
  request: {
    type: "object",
    fields: [
      { key: "file", type: { type: "string" }, required: true, parameter: true },
      { key: "text", type: { type: "string" }, required: true, parameter: true },
    ],
    open: true,
  },
  files: [{ at: "/file", kinds: [{ kind: "audio", forms: ["part"], max_bytes: 1000000000 }] }],
};
