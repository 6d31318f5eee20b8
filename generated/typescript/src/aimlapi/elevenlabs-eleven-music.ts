/**
 * Eleven Music at AI/ML API.
 *
 * Eleven Music. Makes a piece of music from a prompt.
 *
 * Sources:
 * - aimlapi/api-docs, eleven_music.json (en), read 2026-12-01
 */

import type { ModelData } from "../client/data.js";
import type { Result } from "./responses.js";

/** The parameters, side by side. */
export interface Arguments {
  /**
   * What the result should be.
   *
   * Allowed: at most 2,000 characters.
   */
  readonly prompt: string;
  /**
   * How long the result is.
   *
   * Allowed: from 10000 to 300000 milliseconds. Default: 10000.
   */
  readonly music_length_ms?: number;
}

/** The whole body of a request, as it is sent. */
export interface Request {
  /**
   * The id of the model that does the work.
   *
   * Allowed: elevenlabs/eleven_music.
   */
  readonly model: "elevenlabs/eleven_music";
  /**
   * What the result should be.
   *
   * Allowed: at most 2,000 characters.
   */
  readonly prompt: string;
  /**
   * How long the result is.
   *
   * Allowed: from 10000 to 300000 milliseconds. Default: 10000.
   */
  readonly music_length_ms?: number;
  /** Keys that are not documented. */
  readonly [key: string]: unknown;
}

export type { Result };

/** What the model is called with, what is sent, and what comes of it. */
export interface Types {
  arguments: Arguments;
  request: Request;
  result: Result;
}

/** What checks and prices the model's requests. */
export const model: ModelData = {
  id: "elevenlabs/eleven_music",
  name: "aimlapi/elevenlabs/eleven_music",
  title: "Eleven Music",
  request: {
    type: "object",
    fields: [
      {
        key: "model",
        type: { type: "string", constant: true, options: ["elevenlabs/eleven_music"] },
        required: true,
      },
      {
        key: "prompt",
        type: { type: "string", lengths: [{ max: 2000, unit: "characters" }] },
        required: true,
        parameter: true,
      },
      {
        key: "music_length_ms",
        type: { type: "integer", min: 10000, max: 300000 },
        default: 10000,
        parameter: true,
      },
    ],
    open: true,
  },
};
