/**
 * MiniMax Music 2.6 at AI/ML API.
 *
 * MiniMax Music 2.6. Makes a piece of music from a prompt, with or without voices.
 *
 * Sources:
 * - aimlapi/api-docs, music-2.6.json (en), read 2026-12-01
 */

import type { ModelData } from "../client/data.js";
import type { Result } from "./responses.js";

/** The parameters, side by side. */
export interface Arguments {
  /**
   * What the result should be.
   *
   * Allowed: from 10 to 2,000 characters.
   */
  readonly prompt?: string;
  /**
   * What is sung.
   *
   * Allowed: from 10 to 3,000 characters.
   */
  readonly lyrics?: string;
  /** How the sound is stored. */
  readonly audio_setting?: AudioSetting;
  /**
   * Whether the lyrics are written from the prompt where there are none.
   *
   * Default: false.
   */
  readonly lyrics_optimizer?: boolean;
  /**
   * Whether the piece has no voices.
   *
   * Default: false.
   */
  readonly is_instrumental?: boolean;
}

/** The whole body of a request, as it is sent. */
export interface Request {
  /**
   * The id of the model that does the work.
   *
   * Allowed: minimax/music-2.6.
   */
  readonly model: "minimax/music-2.6";
  /**
   * What the result should be.
   *
   * Allowed: from 10 to 2,000 characters.
   */
  readonly prompt?: string;
  /**
   * What is sung.
   *
   * Allowed: from 10 to 3,000 characters.
   */
  readonly lyrics?: string;
  /** How the sound is stored. */
  readonly audio_setting?: AudioSetting;
  /**
   * Whether the lyrics are written from the prompt where there are none.
   *
   * Default: false.
   */
  readonly lyrics_optimizer?: boolean;
  /**
   * Whether the piece has no voices.
   *
   * Default: false.
   */
  readonly is_instrumental?: boolean;
  /** Keys that are not documented. */
  readonly [key: string]: unknown;
}

export type { Result };

/** How the sound is stored. */
export interface AudioSetting {
  /**
   * How many samples of the sound a second holds.
   *
   * Allowed: 16000, 24000, 32000, 44100 Hz. Default: 44100.
   */
  readonly audio_sample_rate?: 16000 | 24000 | 32000 | 44100;
  /**
   * How many bits a second of the sound takes.
   *
   * Allowed: 32000, 64000, 128000, 256000. Default: 256000.
   */
  readonly bitrate?: 32000 | 64000 | 128000 | 256000;
  /**
   * The file format of the result.
   *
   * Allowed: mp3, wav, pcm. Default: mp3.
   */
  readonly format?: "mp3" | "wav" | "pcm";
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
  id: "minimax/music-2.6",
  name: "aimlapi/minimax/music-2.6",
  title: "MiniMax Music 2.6",
  request: {
    type: "object",
    fields: [
      {
        key: "model",
        type: { type: "string", constant: true, options: ["minimax/music-2.6"] },
        required: true,
      },
      {
        key: "prompt",
        type: { type: "string", lengths: [{ min: 10, max: 2000, unit: "characters" }] },
        parameter: true,
      },
      {
        key: "lyrics",
        type: { type: "string", lengths: [{ min: 10, max: 3000, unit: "characters" }] },
        parameter: true,
      },
      {
        key: "audio_setting",
        type: {
          type: "object",
          fields: [
            {
              key: "audio_sample_rate",
              type: { type: "integer", options: [16000, 24000, 32000, 44100] },
              default: 44100,
            },
            {
              key: "bitrate",
              type: { type: "integer", options: [32000, 64000, 128000, 256000] },
              default: 256000,
            },
            { key: "format", type: { type: "string", options: ["mp3", "wav", "pcm"] }, default: "mp3" },
          ],
          open: true,
        },
        parameter: true,
      },
      { key: "lyrics_optimizer", type: { type: "boolean" }, default: false, parameter: true },
      { key: "is_instrumental", type: { type: "boolean" }, default: false, parameter: true },
    ],
    open: true,
  },
};
