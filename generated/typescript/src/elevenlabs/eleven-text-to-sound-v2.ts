/**
 * Eleven Text to Sound v2 at ElevenLabs.
 *
 * Eleven Text to Sound v2. Makes a sound from a text.
 *
 * Sources:
 * - tryAGI/ElevenLabs, openapi.json (en), read 2026-11-30
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
   * alaw_8000, opus_48000_32, opus_48000_64, opus_48000_96, opus_48000_128, opus_48000_192. Default:
   * mp3_44100_128.
   */
  readonly output_format?:
    | "mp3_22050_32" | "mp3_24000_48" | "mp3_44100_32" | "mp3_44100_64" | "mp3_44100_96" | "mp3_44100_128"
    | "mp3_44100_192" | "pcm_8000" | "pcm_16000" | "pcm_22050" | "pcm_24000" | "pcm_32000" | "pcm_44100"
    | "pcm_48000" | "ulaw_8000" | "alaw_8000" | "opus_48000_32" | "opus_48000_64" | "opus_48000_96"
    | "opus_48000_128" | "opus_48000_192";
  /** What to make, in words. */
  readonly text: string;
  /**
   * Whether the end runs into the beginning, so that it can be played in a loop.
   *
   * Default: false.
   */
  readonly loop?: boolean;
  /**
   * How long the result is.
   *
   * Allowed: from 0.5 to 30 seconds. May be null.
   */
  readonly duration_seconds?: number | null;
  /**
   * How closely the sound keeps to the prompt. The higher the number, the closer.
   *
   * Allowed: from 0 to 1. May be null. Default: 0.3.
   */
  readonly prompt_influence?: number | null;
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
   * Allowed: eleven_text_to_sound_v2.
   */
  readonly model_id: "eleven_text_to_sound_v2";
  /** What to make, in words. */
  readonly text: string;
  /**
   * Whether the end runs into the beginning, so that it can be played in a loop.
   *
   * Default: false.
   */
  readonly loop?: boolean;
  /**
   * How long the result is.
   *
   * Allowed: from 0.5 to 30 seconds. May be null.
   */
  readonly duration_seconds?: number | null;
  /**
   * How closely the sound keeps to the prompt. The higher the number, the closer.
   *
   * Allowed: from 0 to 1. May be null. Default: 0.3.
   */
  readonly prompt_influence?: number | null;
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
  id: "eleven_text_to_sound_v2",
  name: "elevenlabs/eleven_text_to_sound_v2",
  title: "Eleven Text to Sound v2",
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
        type: { type: "string", constant: true, options: ["eleven_text_to_sound_v2"] },
        required: true,
      },
      { key: "text", type: { type: "string" }, required: true, parameter: true },
      { key: "loop", type: { type: "boolean" }, default: false, parameter: true },
      {
        key: "duration_seconds",
        type: { type: "number", min: 0.5, max: 30 },
        nullable: true,
        parameter: true,
      },
      {
        key: "prompt_influence",
        type: { type: "number", min: 0, max: 1 },
        nullable: true,
        default: 0.3,
        parameter: true,
      },
    ],
    open: true,
  },
};
