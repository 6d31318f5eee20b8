/**
 * Eleven Multilingual Speech to Speech v2 at ElevenLabs.
 *
 * Eleven Multilingual Speech to Speech v2. Says a recording again in another voice.
 *
 * Sources:
 * - tryAGI/ElevenLabs, openapi.json (en), read 2026-12-01
 */

import type { ModelData } from "../client/data.js";
import type { GivenFile } from "../client/given.js";
import type { Result } from "./responses.js";

/** The parameters, side by side. */
export interface Arguments {
  /** The voice that reads the text, by its id. */
  readonly voice_id: string;
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
   * The recording to work from.
   *
   * Allowed: audio as a part of the form.
   */
  readonly audio: string | GivenFile;
  /**
   * How the voice sounds, for this request alone.
   *
   * Allowed: JSON as a text. May be null.
   *
   * Note: An object, written as text.
   */
  readonly voice_settings?: string | null;
  /**
   * A number that fixes the random choices, so that the same request gives a similar result.
   *
   * Allowed: from 0 to 4294967295. May be null.
   */
  readonly seed?: number | null;
  /**
   * Whether background noise is taken out of the recording.
   *
   * Default: false.
   */
  readonly remove_background_noise?: boolean;
  /**
   * The format of the recording.
   *
   * Allowed: pcm_s16le_16, other. May be null. Default: other.
   * - pcm_s16le_16: Raw sound of 16 bits and 16 kHz with one channel, which is worked on sooner.
   * - other: Any other format.
   */
  readonly file_format?: "pcm_s16le_16" | "other" | null;
}

/** The whole body of a request, as it is sent. */
export interface Request {
  /** The voice that reads the text, by its id. */
  readonly voice_id: string;
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
   * Allowed: eleven_multilingual_sts_v2.
   */
  readonly model_id: "eleven_multilingual_sts_v2";
  /**
   * The recording to work from.
   *
   * Allowed: audio as a part of the form.
   */
  readonly audio: string;
  /**
   * How the voice sounds, for this request alone.
   *
   * Allowed: JSON as a text. May be null.
   *
   * Note: An object, written as text.
   */
  readonly voice_settings?: string | null;
  /**
   * A number that fixes the random choices, so that the same request gives a similar result.
   *
   * Allowed: from 0 to 4294967295. May be null.
   */
  readonly seed?: number | null;
  /**
   * Whether background noise is taken out of the recording.
   *
   * Default: false.
   */
  readonly remove_background_noise?: boolean;
  /**
   * The format of the recording.
   *
   * Allowed: pcm_s16le_16, other. May be null. Default: other.
   * - pcm_s16le_16: Raw sound of 16 bits and 16 kHz with one channel, which is worked on sooner.
   * - other: Any other format.
   */
  readonly file_format?: "pcm_s16le_16" | "other" | null;
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
  id: "eleven_multilingual_sts_v2",
  name: "elevenlabs/eleven_multilingual_sts_v2",
  title: "Eleven Multilingual Speech to Speech v2",
  request: {
    type: "object",
    fields: [
      { key: "voice_id", type: { type: "string" }, required: true, parameter: true },
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
      {
        key: "model_id",
        type: { type: "string", constant: true, options: ["eleven_multilingual_sts_v2"] },
        required: true,
      },
      { key: "audio", type: { type: "string" }, required: true, parameter: true },
      { key: "voice_settings", type: { type: "string" }, nullable: true, parameter: true },
      { key: "seed", type: { type: "integer", min: 0, max: 4294967295 }, nullable: true, parameter: true },
      { key: "remove_background_noise", type: { type: "boolean" }, default: false, parameter: true },
      {
        key: "file_format",
        type: { type: "string", options: ["pcm_s16le_16", "other"] },
        nullable: true,
        default: "other",
        parameter: true,
      },
    ],
    open: true,
  },
  files: [{ at: "/audio", kinds: [{ kind: "audio", forms: ["part"] }] }],
};
