/**
 * ElevenLabs Sound Effects V2 at fal.
 *
 * ElevenLabs Sound Effects V2. Makes a sound from a text. Price: 0.002 USD per second × audio_seconds (from
 * 0.5 to 22, known once billed), metered.
 *
 * Sources:
 * - Elevenlabs (en), read 2026-12-01
 */

import type { ModelData } from "../client/data.js";
import type { Result } from "./responses.js";

/** The parameters, side by side. */
export interface Arguments {
  /** What to make, in words. */
  readonly text: string;
  /**
   * How long the result is.
   *
   * Allowed: from 0.5 to 22 seconds.
   *
   * Note: Left out, the model chooses.
   */
  readonly duration_seconds?: number;
  /**
   * How closely the sound keeps to the prompt. The higher the number, the closer.
   *
   * Allowed: from 0 to 1. Default: 0.3.
   */
  readonly prompt_influence?: number;
  /**
   * The file format of the result.
   *
   * Allowed: mp3_22050_32, mp3_44100_32, mp3_44100_64, mp3_44100_96, mp3_44100_128, mp3_44100_192, pcm_8000,
   * pcm_16000, pcm_22050, pcm_24000, pcm_44100, pcm_48000, ulaw_8000, alaw_8000, opus_48000_32,
   * opus_48000_64, opus_48000_96, opus_48000_128, opus_48000_192. Default: mp3_44100_128.
   */
  readonly output_format?:
    | "mp3_22050_32" | "mp3_44100_32" | "mp3_44100_64" | "mp3_44100_96" | "mp3_44100_128" | "mp3_44100_192"
    | "pcm_8000" | "pcm_16000" | "pcm_22050" | "pcm_24000" | "pcm_44100" | "pcm_48000" | "ulaw_8000"
    | "alaw_8000" | "opus_48000_32" | "opus_48000_64" | "opus_48000_96" | "opus_48000_128" | "opus_48000_192";
  /**
   * Whether the end runs into the beginning, so that it can be played in a loop.
   *
   * Default: false.
   */
  readonly loop?: boolean;
}

/** The model's parameters, with nothing around them. The model's id stands in the path. */
export interface Request {
  /** What to make, in words. */
  readonly text: string;
  /**
   * How long the result is.
   *
   * Allowed: from 0.5 to 22 seconds.
   *
   * Note: Left out, the model chooses.
   */
  readonly duration_seconds?: number;
  /**
   * How closely the sound keeps to the prompt. The higher the number, the closer.
   *
   * Allowed: from 0 to 1. Default: 0.3.
   */
  readonly prompt_influence?: number;
  /**
   * The file format of the result.
   *
   * Allowed: mp3_22050_32, mp3_44100_32, mp3_44100_64, mp3_44100_96, mp3_44100_128, mp3_44100_192, pcm_8000,
   * pcm_16000, pcm_22050, pcm_24000, pcm_44100, pcm_48000, ulaw_8000, alaw_8000, opus_48000_32,
   * opus_48000_64, opus_48000_96, opus_48000_128, opus_48000_192. Default: mp3_44100_128.
   */
  readonly output_format?:
    | "mp3_22050_32" | "mp3_44100_32" | "mp3_44100_64" | "mp3_44100_96" | "mp3_44100_128" | "mp3_44100_192"
    | "pcm_8000" | "pcm_16000" | "pcm_22050" | "pcm_24000" | "pcm_44100" | "pcm_48000" | "ulaw_8000"
    | "alaw_8000" | "opus_48000_32" | "opus_48000_64" | "opus_48000_96" | "opus_48000_128" | "opus_48000_192";
  /**
   * Whether the end runs into the beginning, so that it can be played in a loop.
   *
   * Default: false.
   */
  readonly loop?: boolean;
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
  id: "fal-ai/elevenlabs/sound-effects/v2",
  name: "fal/fal-ai/elevenlabs/sound-effects/v2",
  title: "ElevenLabs Sound Effects V2",
  request: {
    type: "object",
    fields: [
      { key: "text", type: { type: "string" }, required: true, parameter: true },
      { key: "duration_seconds", type: { type: "number", min: 0.5, max: 22 }, parameter: true },
      { key: "prompt_influence", type: { type: "number", min: 0, max: 1 }, default: 0.3, parameter: true },
      {
        key: "output_format",
        type: {
          type: "string",
          options: [
            "mp3_22050_32", "mp3_44100_32", "mp3_44100_64", "mp3_44100_96", "mp3_44100_128", "mp3_44100_192",
            "pcm_8000", "pcm_16000", "pcm_22050", "pcm_24000", "pcm_44100", "pcm_48000", "ulaw_8000",
            "alaw_8000", "opus_48000_32", "opus_48000_64", "opus_48000_96", "opus_48000_128",
            "opus_48000_192",
          ],
        },
        default: "mp3_44100_128",
        parameter: true,
      },
      { key: "loop", type: { type: "boolean" }, default: false, parameter: true },
    ],
  },
  price: {
    formula: {
      kind: "metered",
      unit: "USD",
      charges: [
        {
          amounts: [{ amount: "0.002" }],
          per: "second",
          quantity: [
            {
              subject: { subject: "measure", name: "audio_seconds" },
              by: "measure",
              known: "after",
              min: "0.5",
              max: "22",
            },
          ],
          divide: "1",
        },
      ],
    },
  },
};
