/**
 * ElevenLabs Text to Speech Turbo 2.5 at Kie.
 *
 * ElevenLabs Text to Speech Turbo 2.5. Reads a text aloud, in a voice of your choice.
 *
 * Sources:
 * - elevenlabs/text-to-speech-turbo-2-5 (zh), read 2026-11-30
 * - ElevenLabs TTS (de), read 2026-11-30
 */

import type { ModelData } from "../client/data.js";
import type { Result } from "./responses.js";

/** The parameters, side by side. */
export interface Arguments {
  /**
   * Where to send the result when the task has ended.
   *
   * Allowed: a URL.
   */
  readonly callBackUrl?: string;
  /** The text that is read aloud. */
  readonly text: string;
  /** The voice that reads the text. */
  readonly voice?: string;
  /**
   * How even the voice stays.
   *
   * Allowed: from 0 to 1.
   */
  readonly stability?: number;
  /**
   * How closely the speech keeps to the voice.
   *
   * Allowed: from 0 to 1.
   */
  readonly similarity_boost?: number;
  /**
   * How much style the speech has.
   *
   * Allowed: from 0 to 1.
   */
  readonly style?: number;
  /**
   * How fast the speech is.
   *
   * Allowed: from 0.7 to 1.2.
   */
  readonly speed?: number;
  /** Whether the times of the words come along. */
  readonly timestamps?: boolean;
  /** The text that comes before this one, so that the speech follows on from it. */
  readonly previous_text?: string;
  /** The text that comes after this one, so that the speech leads over to it. */
  readonly next_text?: string;
  /** The language of the text, by its code. */
  readonly language_code?: string;
}

/** The whole body of a request, as it is sent. */
export interface Request {
  /**
   * The id of the model that does the work.
   *
   * Allowed: elevenlabs/text-to-speech-turbo-2-5.
   */
  readonly model: "elevenlabs/text-to-speech-turbo-2-5";
  /**
   * Where to send the result when the task has ended.
   *
   * Allowed: a URL.
   */
  readonly callBackUrl?: string;
  /** The settings of the chosen model. */
  readonly input: Input;
}

export type { Result };

/** The settings of the chosen model. */
export interface Input {
  /** The text that is read aloud. */
  readonly text: string;
  /** The voice that reads the text. */
  readonly voice?: string;
  /**
   * How even the voice stays.
   *
   * Allowed: from 0 to 1.
   */
  readonly stability?: number;
  /**
   * How closely the speech keeps to the voice.
   *
   * Allowed: from 0 to 1.
   */
  readonly similarity_boost?: number;
  /**
   * How much style the speech has.
   *
   * Allowed: from 0 to 1.
   */
  readonly style?: number;
  /**
   * How fast the speech is.
   *
   * Allowed: from 0.7 to 1.2.
   */
  readonly speed?: number;
  /** Whether the times of the words come along. */
  readonly timestamps?: boolean;
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
  id: "elevenlabs/text-to-speech-turbo-2-5",
  name: "kie/elevenlabs/text-to-speech-turbo-2-5",
  title: "ElevenLabs Text to Speech Turbo 2.5",
  request: {
    type: "object",
    fields: [
      {
        key: "model",
        type: { type: "string", constant: true, options: ["elevenlabs/text-to-speech-turbo-2-5"] },
        required: true,
      },
      { key: "callBackUrl", type: { type: "string" }, parameter: true },
      {
        key: "input",
        type: {
          type: "object",
          fields: [
            { key: "text", type: { type: "string" }, required: true, parameter: true },
            { key: "voice", type: { type: "string" }, parameter: true },
            { key: "stability", type: { type: "number", min: 0, max: 1 }, parameter: true },
            { key: "similarity_boost", type: { type: "number", min: 0, max: 1 }, parameter: true },
            { key: "style", type: { type: "number", min: 0, max: 1 }, parameter: true },
            { key: "speed", type: { type: "number", min: 0.7, max: 1.2 }, parameter: true },
            { key: "timestamps", type: { type: "boolean" }, parameter: true },
            { key: "previous_text", type: { type: "string" }, parameter: true },
            { key: "next_text", type: { type: "string" }, parameter: true },
            { key: "language_code", type: { type: "string" }, parameter: true },
          ],
        },
        required: true,
      },
    ],
  },
  parameters_at: "/input",
};
