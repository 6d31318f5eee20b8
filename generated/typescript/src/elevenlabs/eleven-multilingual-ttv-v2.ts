/**
 * Eleven Multilingual Voice Design v2 at ElevenLabs.
 *
 * Eleven Multilingual Voice Design v2. Makes voices by a description.
 *
 * Sources:
 * - tryAGI/ElevenLabs, openapi.json (en), read 2026-12-01
 */

import type { ModelData } from "../client/data.js";

/** The parameters, side by side. */
export interface Arguments {
  /**
   * The file format of the result.
   *
   * Allowed: mp3_22050_32, mp3_24000_48, mp3_44100_32, mp3_44100_64, mp3_44100_96, mp3_44100_128,
   * mp3_44100_192, pcm_8000, pcm_16000, pcm_22050, pcm_24000, pcm_32000, pcm_44100, pcm_48000, ulaw_8000,
   * alaw_8000, opus_48000_32, opus_48000_64, opus_48000_96, opus_48000_128, opus_48000_192. Default:
   * mp3_44100_128.
   */
  readonly output_format?:
    | "mp3_22050_32" | "mp3_24000_48" | "mp3_44100_32" | "mp3_44100_64" | "mp3_44100_96" | "mp3_44100_128"
    | "mp3_44100_192" | "pcm_8000" | "pcm_16000" | "pcm_22050" | "pcm_24000" | "pcm_32000" | "pcm_44100"
    | "pcm_48000" | "ulaw_8000" | "alaw_8000" | "opus_48000_32" | "opus_48000_64" | "opus_48000_96"
    | "opus_48000_128" | "opus_48000_192";
  /**
   * How the voice sounds, in words.
   *
   * Allowed: from 20 to 1,000 characters.
   */
  readonly voice_description: string;
  /**
   * The text that is read aloud.
   *
   * Allowed: from 100 to 1,000 characters. May be null.
   */
  readonly text?: string | null;
  /**
   * Whether the model writes a text that fits.
   *
   * Default: false.
   */
  readonly auto_generate_text?: boolean;
  /**
   * How loud the speech is.
   *
   * Allowed: from -1 to 1. Default: 0.5.
   */
  readonly loudness?: number;
  /**
   * A number that fixes the random choices, so that the same request gives a similar result.
   *
   * Allowed: from 0 to 2147483647. May be null.
   */
  readonly seed?: number | null;
  /**
   * How closely the result keeps to the prompt. The higher the number, the closer.
   *
   * Allowed: from 0 to 100. Default: 5.
   */
  readonly guidance_scale?: number;
  /**
   * Whether only the ids come, and the files are fetched afterwards.
   *
   * Default: false.
   */
  readonly stream_previews?: boolean;
  /**
   * Whether the prompt may be rewritten before use.
   *
   * Default: false.
   */
  readonly should_enhance?: boolean;
  /**
   * The session that the voices belong to, by its id.
   *
   * May be null.
   */
  readonly remixing_session_id?: string | null;
  /**
   * The round of the session that the voices belong to, by its id.
   *
   * May be null.
   */
  readonly remixing_session_iteration_id?: string | null;
  /**
   * How much quality counts against variety.
   *
   * Allowed: from -1 to 1. May be null.
   */
  readonly quality?: number | null;
}

/** The whole body of a request, as it is sent. */
export interface Request {
  /**
   * The file format of the result.
   *
   * Allowed: mp3_22050_32, mp3_24000_48, mp3_44100_32, mp3_44100_64, mp3_44100_96, mp3_44100_128,
   * mp3_44100_192, pcm_8000, pcm_16000, pcm_22050, pcm_24000, pcm_32000, pcm_44100, pcm_48000, ulaw_8000,
   * alaw_8000, opus_48000_32, opus_48000_64, opus_48000_96, opus_48000_128, opus_48000_192. Default:
   * mp3_44100_128.
   */
  readonly output_format?:
    | "mp3_22050_32" | "mp3_24000_48" | "mp3_44100_32" | "mp3_44100_64" | "mp3_44100_96" | "mp3_44100_128"
    | "mp3_44100_192" | "pcm_8000" | "pcm_16000" | "pcm_22050" | "pcm_24000" | "pcm_32000" | "pcm_44100"
    | "pcm_48000" | "ulaw_8000" | "alaw_8000" | "opus_48000_32" | "opus_48000_64" | "opus_48000_96"
    | "opus_48000_128" | "opus_48000_192";
  /**
   * The id of the model that does the work.
   *
   * Allowed: eleven_multilingual_ttv_v2.
   */
  readonly model_id: "eleven_multilingual_ttv_v2";
  /**
   * How the voice sounds, in words.
   *
   * Allowed: from 20 to 1,000 characters.
   */
  readonly voice_description: string;
  /**
   * The text that is read aloud.
   *
   * Allowed: from 100 to 1,000 characters. May be null.
   */
  readonly text?: string | null;
  /**
   * Whether the model writes a text that fits.
   *
   * Default: false.
   */
  readonly auto_generate_text?: boolean;
  /**
   * How loud the speech is.
   *
   * Allowed: from -1 to 1. Default: 0.5.
   */
  readonly loudness?: number;
  /**
   * A number that fixes the random choices, so that the same request gives a similar result.
   *
   * Allowed: from 0 to 2147483647. May be null.
   */
  readonly seed?: number | null;
  /**
   * How closely the result keeps to the prompt. The higher the number, the closer.
   *
   * Allowed: from 0 to 100. Default: 5.
   */
  readonly guidance_scale?: number;
  /**
   * Whether only the ids come, and the files are fetched afterwards.
   *
   * Default: false.
   */
  readonly stream_previews?: boolean;
  /**
   * Whether the prompt may be rewritten before use.
   *
   * Default: false.
   */
  readonly should_enhance?: boolean;
  /**
   * The session that the voices belong to, by its id.
   *
   * May be null.
   */
  readonly remixing_session_id?: string | null;
  /**
   * The round of the session that the voices belong to, by its id.
   *
   * May be null.
   */
  readonly remixing_session_iteration_id?: string | null;
  /**
   * How much quality counts against variety.
   *
   * Allowed: from -1 to 1. May be null.
   */
  readonly quality?: number | null;
  /** Keys that are not documented. */
  readonly [key: string]: unknown;
}

/** The voices that were made. */
export interface Result {
  /** The voices, each with a sample. */
  previews: Preview[];
  /** The text that is read aloud. */
  text: string;
  /** Keys that are not documented. */
  [key: string]: unknown;
}

export interface Preview {
  /**
   * The file itself, as base64.
   *
   * Allowed: base64.
   */
  audio_base_64: string;
  /** The voice's id, by which it can be kept. */
  generated_voice_id: string;
  /** The file's MIME type. */
  media_type: string;
  /**
   * How long the result is.
   *
   * Allowed: a number of seconds.
   */
  duration_secs: number;
  /**
   * The language of the text, by its code.
   *
   * May be null.
   */
  language: string | null;
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
  id: "eleven_multilingual_ttv_v2",
  name: "elevenlabs/eleven_multilingual_ttv_v2",
  title: "Eleven Multilingual Voice Design v2",
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
            "opus_48000_128", "opus_48000_192",
          ],
        },
        default: "mp3_44100_128",
        parameter: true,
      },
      {
        key: "model_id",
        type: { type: "string", constant: true, options: ["eleven_multilingual_ttv_v2"] },
        required: true,
      },
      {
        key: "voice_description",
        type: { type: "string", lengths: [{ min: 20, max: 1000, unit: "characters" }] },
        required: true,
        parameter: true,
      },
      {
        key: "text",
        type: { type: "string", lengths: [{ min: 100, max: 1000, unit: "characters" }] },
        nullable: true,
        parameter: true,
      },
      { key: "auto_generate_text", type: { type: "boolean" }, default: false, parameter: true },
      { key: "loudness", type: { type: "number", min: -1, max: 1 }, default: 0.5, parameter: true },
      { key: "seed", type: { type: "integer", min: 0, max: 2147483647 }, nullable: true, parameter: true },
      { key: "guidance_scale", type: { type: "number", min: 0, max: 100 }, default: 5, parameter: true },
      { key: "stream_previews", type: { type: "boolean" }, default: false, parameter: true },
      { key: "should_enhance", type: { type: "boolean" }, default: false, parameter: true },
      { key: "remixing_session_id", type: { type: "string" }, nullable: true, parameter: true },
      { key: "remixing_session_iteration_id", type: { type: "string" }, nullable: true, parameter: true },
      { key: "quality", type: { type: "number", min: -1, max: 1 }, nullable: true, parameter: true },
    ],
    open: true,
  },
};
