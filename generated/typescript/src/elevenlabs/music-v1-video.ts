/**
 * Eleven Music v1, for video at ElevenLabs.
 *
 * Eleven Music v1, for video. Makes music for one or more videos.
 *
 * Sources:
 * - tryAGI/ElevenLabs, openapi.json (en), read 2026-12-01
 */

import type { ModelData } from "../client/data.js";
import type { GivenFile } from "../client/given.js";
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
  /**
   * The videos to work from, in order.
   *
   * Allowed: from 1 to 10 elements; video as a part of the form; at most 600 seconds in all.
   *
   * Note: All together have at most 200 MB.
   */
  readonly videos: readonly (string | GivenFile)[];
  /**
   * What the result should be.
   *
   * Allowed: from 1 to 1,000 characters. May be null.
   */
  readonly description?: string | null;
  /**
   * Styles that the result should have.
   *
   * Allowed: at most 10 elements. Default: [].
   */
  readonly tags?: readonly string[];
  /**
   * Whether the file says, signed, how it was made.
   *
   * Default: false.
   *
   * Note: For MP3 alone.
   */
  readonly sign_with_c2pa?: boolean;
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
   * Allowed: music_v1.
   */
  readonly model_id: "music_v1";
  /**
   * The videos to work from, in order.
   *
   * Allowed: from 1 to 10 elements; video as a part of the form; at most 600 seconds in all.
   *
   * Note: All together have at most 200 MB.
   */
  readonly videos: readonly string[];
  /**
   * What the result should be.
   *
   * Allowed: from 1 to 1,000 characters. May be null.
   */
  readonly description?: string | null;
  /**
   * Styles that the result should have.
   *
   * Allowed: at most 10 elements. Default: [].
   */
  readonly tags?: readonly string[];
  /**
   * Whether the file says, signed, how it was made.
   *
   * Default: false.
   *
   * Note: For MP3 alone.
   */
  readonly sign_with_c2pa?: boolean;
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
  id: "music_v1-video",
  name: "elevenlabs/music_v1-video",
  title: "Eleven Music v1, for video",
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
      { key: "model_id", type: { type: "string", constant: true, options: ["music_v1"] }, required: true },
      {
        key: "videos",
        type: { type: "array", items: { type: "string" }, min_items: 1, max_items: 10 },
        required: true,
        parameter: true,
      },
      {
        key: "description",
        type: { type: "string", lengths: [{ min: 1, max: 1000, unit: "characters" }] },
        nullable: true,
        parameter: true,
      },
      {
        key: "tags",
        type: { type: "array", items: { type: "string" }, max_items: 10 },
        default: [],
        parameter: true,
      },
      { key: "sign_with_c2pa", type: { type: "boolean" }, default: false, parameter: true },
    ],
    open: true,
  },
  files: [{ at: "/videos", list: true, kinds: [{ kind: "video", forms: ["part"], max_total_seconds: 600 }] }],
};
