/**
 * Inworld TTS 1.5 Max at Replicate.
 *
 * Inworld TTS 1.5 Max. Reads a text aloud, in a voice of your choice.
 *
 * Sources:
 * - nodetool-ai/nodetool-replicate, src/nodetool/nodes/replicate/audio/generate.py, TTS_1_5_Max (en), read
 *   2026-12-01
 */

import type { ModelData } from "../client/data.js";
import type { Result } from "./responses.js";

/** The parameters, side by side. */
export interface Arguments {
  /**
   * The text that is read aloud.
   *
   * Allowed: at most 2,000 characters.
   *
   * Note: Pauses stand in tags, such as <break time="1s" />, and moods and sounds in brackets, such as
   * [happy] or [laugh].
   */
  readonly text: string;
  /**
   * The voice that reads the text, by its id.
   *
   * Default: Ashley.
   *
   * Note: A name, such as Ashley, or the id of a voice of your own.
   */
  readonly voice_id?: string;
  /**
   * The file format of the result.
   *
   * Allowed: mp3, wav, ogg_opus, flac. Default: mp3.
   */
  readonly audio_format?: "mp3" | "wav" | "ogg_opus" | "flac";
  /**
   * How many samples of the sound a second holds.
   *
   * Allowed: 8000, 16000, 22050, 24000, 32000, 44100, 48000 Hz. Default: 48000.
   */
  readonly sample_rate?: 8000 | 16000 | 22050 | 24000 | 32000 | 44100 | 48000;
  /**
   * How fast the speech is.
   *
   * Allowed: from 0 to 1.5; 0: normal speed. Default: 0.
   */
  readonly speaking_rate?: number;
  /**
   * How freely the result is made. The higher the number, the more varied it is.
   *
   * Allowed: from 0 to 2; 0: 1.1. Default: 0.
   */
  readonly temperature?: number;
  /**
   * Whether numbers and the like are written out before they are read.
   *
   * Allowed: auto, on, off. Default: auto.
   */
  readonly text_normalization?: "auto" | "on" | "off";
}

/** The whole body of a request, as it is sent. */
export interface Request {
  /** The settings of the chosen model. */
  readonly input: Input;
}

export type { Result };

/** The settings of the chosen model. */
export interface Input {
  /**
   * The text that is read aloud.
   *
   * Allowed: at most 2,000 characters.
   *
   * Note: Pauses stand in tags, such as <break time="1s" />, and moods and sounds in brackets, such as
   * [happy] or [laugh].
   */
  readonly text: string;
  /**
   * The voice that reads the text, by its id.
   *
   * Default: Ashley.
   *
   * Note: A name, such as Ashley, or the id of a voice of your own.
   */
  readonly voice_id?: string;
  /**
   * The file format of the result.
   *
   * Allowed: mp3, wav, ogg_opus, flac. Default: mp3.
   */
  readonly audio_format?: "mp3" | "wav" | "ogg_opus" | "flac";
  /**
   * How many samples of the sound a second holds.
   *
   * Allowed: 8000, 16000, 22050, 24000, 32000, 44100, 48000 Hz. Default: 48000.
   */
  readonly sample_rate?: 8000 | 16000 | 22050 | 24000 | 32000 | 44100 | 48000;
  /**
   * How fast the speech is.
   *
   * Allowed: from 0 to 1.5; 0: normal speed. Default: 0.
   */
  readonly speaking_rate?: number;
  /**
   * How freely the result is made. The higher the number, the more varied it is.
   *
   * Allowed: from 0 to 2; 0: 1.1. Default: 0.
   */
  readonly temperature?: number;
  /**
   * Whether numbers and the like are written out before they are read.
   *
   * Allowed: auto, on, off. Default: auto.
   */
  readonly text_normalization?: "auto" | "on" | "off";
  /** Keys that are not documented. */
  readonly [key: string]: unknown;
}

/** What the model is called with, what is sent, and what comes of it. */
export interface Types {
  arguments: Arguments;
  request: Request;
  result: Result;
}

/** What checks and prices the model's requests. */
export const model: ModelData = {
  id: "inworld/tts-1.5-max",
  name: "replicate/inworld/tts-1.5-max",
  title: "Inworld TTS 1.5 Max",
  request: {
    type: "object",
    fields: [
      {
        key: "input",
        type: {
          type: "object",
          fields: [
            {
              key: "text",
              type: { type: "string", lengths: [{ max: 2000, unit: "characters" }] },
              required: true,
              parameter: true,
            },
            { key: "voice_id", type: { type: "string" }, default: "Ashley", parameter: true },
            {
              key: "audio_format",
              type: { type: "string", options: ["mp3", "wav", "ogg_opus", "flac"] },
              default: "mp3",
              parameter: true,
            },
            {
              key: "sample_rate",
              type: { type: "integer", options: [8000, 16000, 22050, 24000, 32000, 44100, 48000] },
              default: 48000,
              parameter: true,
            },
            { key: "speaking_rate", type: { type: "number", min: 0, max: 1.5 }, default: 0, parameter: true },
            { key: "temperature", type: { type: "number", min: 0, max: 2 }, default: 0, parameter: true },
            {
              key: "text_normalization",
              type: { type: "string", options: ["auto", "on", "off"] },
              default: "auto",
              parameter: true,
            },
          ],
          open: true,
        },
        required: true,
      },
    ],
  },
  parameters_at: "/input",
};
