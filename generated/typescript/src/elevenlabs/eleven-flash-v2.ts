/**
 * Eleven Flash v2 at ElevenLabs.
 *
 * Eleven Flash v2. Reads a text aloud with little delay, in a voice of your choice.
 *
 * Sources:
 * - tryAGI/ElevenLabs, openapi.json (en), read 2026-12-01
 * - Eleven Flash v2 (en), read 2026-12-01
 */

import type { ModelData } from "../client/data.js";
import type { Result } from "./responses.js";

/** The parameters, side by side. */
export interface Arguments {
  /** The voice that reads the text. */
  readonly voice_id: string;
  /**
   * The file format of the result.
   *
   * Allowed: alaw_8000, mp3_22050_32, mp3_24000_48, mp3_44100_128, mp3_44100_192, mp3_44100_32, mp3_44100_64,
   * mp3_44100_96, opus_48000_128, opus_48000_192, opus_48000_32, opus_48000_64, opus_48000_96, pcm_16000,
   * pcm_22050, pcm_24000, pcm_32000, pcm_44100, pcm_48000, pcm_8000, ulaw_8000, wav_16000, wav_22050,
   * wav_24000, wav_32000, wav_44100, wav_48000, wav_8000. Default: mp3_44100_128.
   */
  readonly output_format?:
    | "alaw_8000" | "mp3_22050_32" | "mp3_24000_48" | "mp3_44100_128" | "mp3_44100_192" | "mp3_44100_32"
    | "mp3_44100_64" | "mp3_44100_96" | "opus_48000_128" | "opus_48000_192" | "opus_48000_32"
    | "opus_48000_64" | "opus_48000_96" | "pcm_16000" | "pcm_22050" | "pcm_24000" | "pcm_32000" | "pcm_44100"
    | "pcm_48000" | "pcm_8000" | "ulaw_8000" | "wav_16000" | "wav_22050" | "wav_24000" | "wav_32000"
    | "wav_44100" | "wav_48000" | "wav_8000";
  /**
   * Whether the request is kept.
   *
   * Default: true.
   */
  readonly enable_logging?: boolean;
  /**
   * The text that is read aloud.
   *
   * Allowed: at most 30,000 characters.
   */
  readonly text: string;
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
  readonly voice_settings?: VoiceSettings | null;
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
   * The text that comes before this one, so that the speech follows on from it.
   *
   * May be null.
   */
  readonly previous_text?: string | null;
  /**
   * The text that comes after this one, so that the speech leads over to it.
   *
   * May be null.
   */
  readonly next_text?: string | null;
  /**
   * Ids of earlier requests whose speech lies next to this one.
   *
   * Allowed: at most 3 elements. May be null.
   */
  readonly previous_request_ids?: readonly string[] | null;
  /**
   * Ids of earlier requests whose speech lies next to this one.
   *
   * Allowed: at most 3 elements. May be null.
   */
  readonly next_request_ids?: readonly string[] | null;
  /**
   * Whether numbers and the like are written out before they are read.
   *
   * Allowed: auto, on, off. Default: auto.
   */
  readonly apply_text_normalization?: "auto" | "on" | "off";
  /**
   * Whether that is done by the rules of the language.
   *
   * Default: false.
   */
  readonly apply_language_text_normalization?: boolean;
}

/** The whole body of a request, as it is sent. */
export interface Request {
  /** The voice that reads the text. */
  readonly voice_id: string;
  /**
   * The file format of the result.
   *
   * Allowed: alaw_8000, mp3_22050_32, mp3_24000_48, mp3_44100_128, mp3_44100_192, mp3_44100_32, mp3_44100_64,
   * mp3_44100_96, opus_48000_128, opus_48000_192, opus_48000_32, opus_48000_64, opus_48000_96, pcm_16000,
   * pcm_22050, pcm_24000, pcm_32000, pcm_44100, pcm_48000, pcm_8000, ulaw_8000, wav_16000, wav_22050,
   * wav_24000, wav_32000, wav_44100, wav_48000, wav_8000. Default: mp3_44100_128.
   */
  readonly output_format?:
    | "alaw_8000" | "mp3_22050_32" | "mp3_24000_48" | "mp3_44100_128" | "mp3_44100_192" | "mp3_44100_32"
    | "mp3_44100_64" | "mp3_44100_96" | "opus_48000_128" | "opus_48000_192" | "opus_48000_32"
    | "opus_48000_64" | "opus_48000_96" | "pcm_16000" | "pcm_22050" | "pcm_24000" | "pcm_32000" | "pcm_44100"
    | "pcm_48000" | "pcm_8000" | "ulaw_8000" | "wav_16000" | "wav_22050" | "wav_24000" | "wav_32000"
    | "wav_44100" | "wav_48000" | "wav_8000";
  /**
   * Whether the request is kept.
   *
   * Default: true.
   */
  readonly enable_logging?: boolean;
  /**
   * The id of the model that does the work.
   *
   * Allowed: eleven_flash_v2.
   */
  readonly model_id: "eleven_flash_v2";
  /**
   * The text that is read aloud.
   *
   * Allowed: at most 30,000 characters.
   */
  readonly text: string;
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
  readonly voice_settings?: VoiceSettings | null;
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
   * The text that comes before this one, so that the speech follows on from it.
   *
   * May be null.
   */
  readonly previous_text?: string | null;
  /**
   * The text that comes after this one, so that the speech leads over to it.
   *
   * May be null.
   */
  readonly next_text?: string | null;
  /**
   * Ids of earlier requests whose speech lies next to this one.
   *
   * Allowed: at most 3 elements. May be null.
   */
  readonly previous_request_ids?: readonly string[] | null;
  /**
   * Ids of earlier requests whose speech lies next to this one.
   *
   * Allowed: at most 3 elements. May be null.
   */
  readonly next_request_ids?: readonly string[] | null;
  /**
   * Whether numbers and the like are written out before they are read.
   *
   * Allowed: auto, on, off. Default: auto.
   */
  readonly apply_text_normalization?: "auto" | "on" | "off";
  /**
   * Whether that is done by the rules of the language.
   *
   * Default: false.
   */
  readonly apply_language_text_normalization?: boolean;
  /** Keys that are not documented. */
  readonly [key: string]: unknown;
}

export type { Result };

/** How the voice sounds, for this request alone. */
export interface VoiceSettings {
  /**
   * How even the voice stays.
   *
   * Allowed: from 0 to 1. May be null. Default: 0.5.
   */
  readonly stability?: number | null;
  /**
   * How closely the speech keeps to the voice.
   *
   * Allowed: from 0 to 1. May be null. Default: 0.75.
   */
  readonly similarity_boost?: number | null;
  /**
   * How much style the speech has.
   *
   * May be null. Default: 0.
   */
  readonly style?: number | null;
  /**
   * How fast the speech is.
   *
   * May be null. Default: 1.
   */
  readonly speed?: number | null;
  /**
   * Whether the speech is brought closer to the speaker.
   *
   * May be null. Default: true.
   */
  readonly use_speaker_boost?: boolean | null;
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
  id: "eleven_flash_v2",
  name: "elevenlabs/eleven_flash_v2",
  title: "Eleven Flash v2",
  request: {
    type: "object",
    fields: [
      { key: "voice_id", type: { type: "string" }, required: true, parameter: true },
      {
        key: "output_format",
        type: {
          type: "string",
          options: [
            "alaw_8000", "mp3_22050_32", "mp3_24000_48", "mp3_44100_128", "mp3_44100_192", "mp3_44100_32",
            "mp3_44100_64", "mp3_44100_96", "opus_48000_128", "opus_48000_192", "opus_48000_32",
            "opus_48000_64", "opus_48000_96", "pcm_16000", "pcm_22050", "pcm_24000", "pcm_32000", "pcm_44100",
            "pcm_48000", "pcm_8000", "ulaw_8000", "wav_16000", "wav_22050", "wav_24000", "wav_32000",
            "wav_44100", "wav_48000", "wav_8000",
          ],
        },
        default: "mp3_44100_128",
        parameter: true,
      },
      { key: "enable_logging", type: { type: "boolean" }, default: true, parameter: true },
      {
        key: "model_id",
        type: { type: "string", constant: true, options: ["eleven_flash_v2"] },
        required: true,
      },
      {
        key: "text",
        type: { type: "string", lengths: [{ max: 30000, unit: "characters" }] },
        required: true,
        parameter: true,
      },
      { key: "language_code", type: { type: "string" }, nullable: true, parameter: true },
      {
        key: "voice_settings",
        type: {
          type: "object",
          fields: [
            { key: "stability", type: { type: "number", min: 0, max: 1 }, nullable: true, default: 0.5 },
            {
              key: "similarity_boost",
              type: { type: "number", min: 0, max: 1 },
              nullable: true,
              default: 0.75,
            },
            { key: "style", type: { type: "number" }, nullable: true, default: 0 },
            { key: "speed", type: { type: "number" }, nullable: true, default: 1 },
            { key: "use_speaker_boost", type: { type: "boolean" }, nullable: true, default: true },
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
      { key: "previous_text", type: { type: "string" }, nullable: true, parameter: true },
      { key: "next_text", type: { type: "string" }, nullable: true, parameter: true },
      {
        key: "previous_request_ids",
        type: { type: "array", items: { type: "string" }, max_items: 3 },
        nullable: true,
        parameter: true,
      },
      {
        key: "next_request_ids",
        type: { type: "array", items: { type: "string" }, max_items: 3 },
        nullable: true,
        parameter: true,
      },
      {
        key: "apply_text_normalization",
        type: { type: "string", options: ["auto", "on", "off"] },
        default: "auto",
        parameter: true,
      },
      {
        key: "apply_language_text_normalization",
        type: { type: "boolean" },
        default: false,
        parameter: true,
      },
    ],
    open: true,
  },
};
