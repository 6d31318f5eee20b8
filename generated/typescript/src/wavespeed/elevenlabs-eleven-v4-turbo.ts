/**
 * Eleven V4 Turbo at WaveSpeed.
 *
 * Eleven V4 Turbo. Reads a text aloud, in a voice of your choice.
 *
 * Sources:
 * - elevenlabs/eleven-v4-turbo (en), read 2026-11-30
 */

import type { ModelData } from "../client/data.js";
import type { Result } from "./responses.js";

/** The parameters, side by side. */
export interface Arguments {
  /**
   * The text that is read aloud.
   *
   * Allowed: at most 10,000 characters.
   */
  readonly text: string;
  /** The voice that reads the text. */
  readonly voice_id: string;
  /** How even the voice stays. */
  readonly stability?: number;
  /** How closely the speech keeps to the voice. */
  readonly similarity?: number;
}

/** The model's parameters, with nothing around them. The model's id stands in the path. */
export interface Request {
  /**
   * The text that is read aloud.
   *
   * Allowed: at most 10,000 characters.
   */
  readonly text: string;
  /** The voice that reads the text. */
  readonly voice_id: string;
  /** How even the voice stays. */
  readonly stability?: number;
  /** How closely the speech keeps to the voice. */
  readonly similarity?: number;
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
  id: "elevenlabs/eleven-v4-turbo",
  name: "wavespeed/elevenlabs/eleven-v4-turbo",
  title: "Eleven V4 Turbo",
  request: {
    type: "object",
    fields: [
      {
        key: "text",
        type: { type: "string", lengths: [{ max: 10000, unit: "characters" }] },
        required: true,
        parameter: true,
      },
      { key: "voice_id", type: { type: "string" }, required: true, parameter: true },
      { key: "stability", type: { type: "number" }, parameter: true },
      { key: "similarity", type: { type: "number" }, parameter: true },
    ],
    open: true,
  },
};
