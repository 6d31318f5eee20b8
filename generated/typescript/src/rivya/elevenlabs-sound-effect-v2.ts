/**
 * ElevenLabs Sound Effect V2 at Rivya.
 *
 * ElevenLabs Sound Effect V2. Makes a sound effect of up to 22 seconds from a prompt. Price: known only after
 * billing, metered.
 *
 * Sources:
 * - ElevenLabs Sound Effect V2 API Integration (en), read 2026-11-24
 * - Tích hợp API ElevenLabs Sound Effect V2 (vi), read 2026-11-24
 */

import type { ModelData } from "../client/data.js";
import type { Result } from "./responses.js";

/** The parameters, side by side. */
export interface Arguments {
  /**
   * What the result should be.
   *
   * Allowed: at most 5,000 characters.
   */
  readonly prompt: string;
  /**
   * Whether the end runs into the beginning, so that it can be played in a loop.
   *
   * Allowed: false, true. Default: false.
   *
   * Note: Sent as text, not as a JSON boolean.
   */
  readonly loop?: "false" | "true";
  /**
   * How long the result is.
   *
   * Allowed: from 0.5 to 22 seconds; in steps of 0.5. Default: 3.
   */
  readonly duration_seconds?: number;
  /**
   * How closely the sound keeps to the prompt. The higher the number, the closer.
   *
   * Allowed: from 0 to 1; in steps of 0.05. Default: 0.3.
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
  /** An id of your own that is kept with the task, so that you can find the request in your logs. */
  readonly client_request_id?: string;
}

/** The whole body of a request, as it is sent. */
export interface Request {
  /**
   * The id of the model that does the work.
   *
   * Allowed: elevenlabs-sound-effect-v2.
   *
   * Note: The model pages print the model's own id as the default although the key is required.
   */
  readonly model: "elevenlabs-sound-effect-v2";
  /**
   * What the result should be.
   *
   * Allowed: at most 5,000 characters.
   */
  readonly prompt: string;
  /**
   * The settings of the chosen model.
   *
   * Note: Optional for most models; the page of a model says where it is required.
   */
  readonly params?: Params;
  /** An id of your own that is kept with the task, so that you can find the request in your logs. */
  readonly client_request_id?: string;
}

export type { Result };

/** The settings of the chosen model. */
export interface Params {
  /**
   * Whether the end runs into the beginning, so that it can be played in a loop.
   *
   * Allowed: false, true. Default: false.
   *
   * Note: Sent as text, not as a JSON boolean.
   */
  readonly loop?: "false" | "true";
  /**
   * How long the result is.
   *
   * Allowed: from 0.5 to 22 seconds; in steps of 0.5. Default: 3.
   */
  readonly duration_seconds?: number;
  /**
   * How closely the sound keeps to the prompt. The higher the number, the closer.
   *
   * Allowed: from 0 to 1; in steps of 0.05. Default: 0.3.
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
}

/** What the model is called with, what is sent, and what comes of it. */
export interface Types {
  arguments: Arguments;
  request: Request;
  result: Result;
}

/** What checks and prices the model's requests. */
export const model: ModelData = {
  id: "elevenlabs-sound-effect-v2",
  name: "rivya/elevenlabs-sound-effect-v2",
  title: "ElevenLabs Sound Effect V2",
  request: {
    type: "object",
    fields: [
      {
        key: "model",
        type: { type: "string", constant: true, options: ["elevenlabs-sound-effect-v2"] },
        required: true,
      },
      {
        key: "prompt",
        type: { type: "string", lengths: [{ max: 5000, unit: "characters" }] },
        required: true,
        parameter: true,
      },
      {
        key: "params",
        type: {
          type: "object",
          fields: [
            {
              key: "loop",
              type: { type: "string", options: ["false", "true"] },
              default: "false",
              parameter: true,
            },
            {
              key: "duration_seconds",
              type: { type: "number", min: 0.5, max: 22, step: 0.5 },
              default: 3,
              parameter: true,
            },
            {
              key: "prompt_influence",
              type: { type: "number", min: 0, max: 1, step: 0.05 },
              default: 0.3,
              parameter: true,
            },
            {
              key: "output_format",
              type: {
                type: "string",
                options: [
                  "mp3_22050_32", "mp3_44100_32", "mp3_44100_64", "mp3_44100_96", "mp3_44100_128",
                  "mp3_44100_192", "pcm_8000", "pcm_16000", "pcm_22050", "pcm_24000", "pcm_44100",
                  "pcm_48000", "ulaw_8000", "alaw_8000", "opus_48000_32", "opus_48000_64", "opus_48000_96",
                  "opus_48000_128", "opus_48000_192",
                ],
              },
              default: "mp3_44100_128",
              parameter: true,
            },
          ],
        },
      },
      { key: "client_request_id", type: { type: "string" }, parameter: true },
    ],
  },
  parameters_at: "/params",
  price: { formula: { kind: "metered", unit: "credits" } },
};
