/**
 * Eleven v3 Dialogue at ElevenLabs.
 *
 * Eleven v3 Dialogue. Speaks a dialogue, with a voice for each of its lines.
 *
 * Sources:
 * - tryAGI/ElevenLabs, openapi.json (en), read 2026-12-01
 */

import type { ModelData } from "../client/data.js";
import type { Result } from "./responses.js";

/** The parameters, side by side. */
export interface Arguments {
  /**
   * The file format of the result.
   *
   * Allowed: mp3_22050_32, mp3_24000_48, mp3_44100_32, mp3_44100_64, mp3_44100_96, mp3_44100_128,
   * mp3_44100_192, pcm_8000, pcm_16000, pcm_22050, pcm_24000, pcm_32000, pcm_44100, pcm_48000, ulaw_8000,
   * alaw_8000, opus_48000_32, opus_48000_64, opus_48000_96, opus_48000_128, opus_48000_192, wav_8000,
   * wav_16000, wav_22050, wav_24000, wav_32000, wav_44100, wav_48000. Default: mp3_44100_128.
   */
  readonly output_format?:
    | "mp3_22050_32" | "mp3_24000_48" | "mp3_44100_32" | "mp3_44100_64" | "mp3_44100_96" | "mp3_44100_128"
    | "mp3_44100_192" | "pcm_8000" | "pcm_16000" | "pcm_22050" | "pcm_24000" | "pcm_32000" | "pcm_44100"
    | "pcm_48000" | "ulaw_8000" | "alaw_8000" | "opus_48000_32" | "opus_48000_64" | "opus_48000_96"
    | "opus_48000_128" | "opus_48000_192" | "wav_8000" | "wav_16000" | "wav_22050" | "wav_24000"
    | "wav_32000" | "wav_44100" | "wav_48000";
  /**
   * Whether the request is kept.
   *
   * Default: true.
   */
  readonly enable_logging?: boolean;
  /** The lines of the dialogue, in order. */
  readonly inputs: readonly Input[];
  /**
   * The language of the text, by its code.
   *
   * May be null.
   */
  readonly language_code?: string | null;
  /**
   * How the voice sounds, for this request alone.
   *
   * May be null.
   */
  readonly settings?: Settings | null;
  /**
   * Dictionaries that say how words are spoken, in order.
   *
   * Allowed: at most 3 elements. May be null.
   */
  readonly pronunciation_dictionary_locators?: readonly PronunciationDictionaryLocator[] | null;
  /**
   * A number that fixes the random choices, so that the same request gives a similar result.
   *
   * Allowed: from 0 to 4294967295. May be null.
   */
  readonly seed?: number | null;
  /**
   * Whether numbers and the like are written out before they are read.
   *
   * Allowed: auto, on, off. Default: auto.
   */
  readonly apply_text_normalization?: "auto" | "on" | "off";
}

/**
 * The whole body of a request, as it is sent.
 *
 * Rules:
 * - The number of different values of all inputs[].voice_id must be at most 10.
 */
export interface Request {
  /**
   * The file format of the result.
   *
   * Allowed: mp3_22050_32, mp3_24000_48, mp3_44100_32, mp3_44100_64, mp3_44100_96, mp3_44100_128,
   * mp3_44100_192, pcm_8000, pcm_16000, pcm_22050, pcm_24000, pcm_32000, pcm_44100, pcm_48000, ulaw_8000,
   * alaw_8000, opus_48000_32, opus_48000_64, opus_48000_96, opus_48000_128, opus_48000_192, wav_8000,
   * wav_16000, wav_22050, wav_24000, wav_32000, wav_44100, wav_48000. Default: mp3_44100_128.
   */
  readonly output_format?:
    | "mp3_22050_32" | "mp3_24000_48" | "mp3_44100_32" | "mp3_44100_64" | "mp3_44100_96" | "mp3_44100_128"
    | "mp3_44100_192" | "pcm_8000" | "pcm_16000" | "pcm_22050" | "pcm_24000" | "pcm_32000" | "pcm_44100"
    | "pcm_48000" | "ulaw_8000" | "alaw_8000" | "opus_48000_32" | "opus_48000_64" | "opus_48000_96"
    | "opus_48000_128" | "opus_48000_192" | "wav_8000" | "wav_16000" | "wav_22050" | "wav_24000"
    | "wav_32000" | "wav_44100" | "wav_48000";
  /**
   * Whether the request is kept.
   *
   * Default: true.
   */
  readonly enable_logging?: boolean;
  /**
   * The id of the model that does the work.
   *
   * Allowed: eleven_v3.
   */
  readonly model_id: "eleven_v3";
  /** The lines of the dialogue, in order. */
  readonly inputs: readonly Input[];
  /**
   * The language of the text, by its code.
   *
   * May be null.
   */
  readonly language_code?: string | null;
  /**
   * How the voice sounds, for this request alone.
   *
   * May be null.
   */
  readonly settings?: Settings | null;
  /**
   * Dictionaries that say how words are spoken, in order.
   *
   * Allowed: at most 3 elements. May be null.
   */
  readonly pronunciation_dictionary_locators?: readonly PronunciationDictionaryLocator[] | null;
  /**
   * A number that fixes the random choices, so that the same request gives a similar result.
   *
   * Allowed: from 0 to 4294967295. May be null.
   */
  readonly seed?: number | null;
  /**
   * Whether numbers and the like are written out before they are read.
   *
   * Allowed: auto, on, off. Default: auto.
   */
  readonly apply_text_normalization?: "auto" | "on" | "off";
  /** Keys that are not documented. */
  readonly [key: string]: unknown;
}

export type { Result };

export interface Input {
  /** The text that is read aloud. */
  readonly text: string;
  /** The voice that reads the text, by its id. */
  readonly voice_id: string;
  /** Keys that are not documented. */
  readonly [key: string]: unknown;
}

/** How the voice sounds, for this request alone. */
export interface Settings {
  /**
   * How even the voice stays.
   *
   * Allowed: from 0 to 1. May be null. Default: 0.5.
   */
  readonly stability?: number | null;
  /** Keys that are not documented. */
  readonly [key: string]: unknown;
}

export interface PronunciationDictionaryLocator {
  /** The dictionary's id. */
  readonly pronunciation_dictionary_id: string;
  /**
   * Its version.
   *
   * May be null.
   */
  readonly version_id?: string | null;
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
  id: "eleven_v3-dialogue",
  name: "elevenlabs/eleven_v3-dialogue",
  title: "Eleven v3 Dialogue",
  request: {
    type: "object",
    fields: [
      {
        key: "output_format",
        type: {
          type: "string",
          options: [
            "mp3_22050_32", "mp3_24000_48", "mp3_44100_32", "mp3_44100_64", "mp3_44100_96", "mp3_44100_128",
            "mp3_44100_192", "pcm_8000", "pcm_16000", "pcm_22050", "pcm_24000", "pcm_32000", "pcm_44100",
            "pcm_48000", "ulaw_8000", "alaw_8000", "opus_48000_32", "opus_48000_64", "opus_48000_96",
            "opus_48000_128", "opus_48000_192", "wav_8000", "wav_16000", "wav_22050", "wav_24000",
            "wav_32000", "wav_44100", "wav_48000",
          ],
        },
        default: "mp3_44100_128",
        parameter: true,
      },
      { key: "enable_logging", type: { type: "boolean" }, default: true, parameter: true },
      { key: "model_id", type: { type: "string", constant: true, options: ["eleven_v3"] }, required: true },
      {
        key: "inputs",
        type: {
          type: "array",
          items: {
            type: "object",
            fields: [
              { key: "text", type: { type: "string" }, required: true },
              { key: "voice_id", type: { type: "string" }, required: true },
            ],
            open: true,
          },
        },
        required: true,
        parameter: true,
      },
      { key: "language_code", type: { type: "string" }, nullable: true, parameter: true },
      {
        key: "settings",
        type: {
          type: "object",
          fields: [
            { key: "stability", type: { type: "number", min: 0, max: 1 }, nullable: true, default: 0.5 },
          ],
          open: true,
        },
        nullable: true,
        parameter: true,
      },
      {
        key: "pronunciation_dictionary_locators",
        type: {
          type: "array",
          items: {
            type: "object",
            fields: [
              { key: "pronunciation_dictionary_id", type: { type: "string" }, required: true },
              { key: "version_id", type: { type: "string" }, nullable: true },
            ],
            open: true,
          },
          max_items: 3,
        },
        nullable: true,
        parameter: true,
      },
      { key: "seed", type: { type: "integer", min: 0, max: 4294967295 }, nullable: true, parameter: true },
      {
        key: "apply_text_normalization",
        type: { type: "string", options: ["auto", "on", "off"] },
        default: "auto",
        parameter: true,
      },
    ],
    open: true,
    rules: [
      {
        rule: {
          text: "The number of different values of all inputs[].voice_id must be at most 10.",
          totals: [
            { by: "distinct", of: [{ subject: { subject: "key", path: "/inputs/*/voice_id" } }], max: 10 },
          ],
        },
        layer: "request",
      },
    ],
  },
};
