/**
 * Audio isolation at ElevenLabs.
 *
 * Audio isolation. Takes all but the voice out of a recording.
 *
 * Sources:
 * - tryAGI/ElevenLabs, openapi.json (en), read 2026-11-30
 */

import type { ModelData } from "../client/data.js";
import type { GivenFile } from "../client/given.js";
import type { Result } from "./responses.js";

/** The parameters, side by side. */
export interface Arguments {
  /**
   * The recording.
   *
   * Allowed: audio as a part of the form.
   */
  readonly audio: string | GivenFile;
  /**
   * The format of the recording.
   *
   * Allowed: pcm_s16le_16, other. May be null. Default: other.
   * - pcm_s16le_16: Raw sound of 16 bits and 16 kHz with one channel, which is worked on sooner.
   * - other: Any other format.
   */
  readonly file_format?: "pcm_s16le_16" | "other" | null;
  /**
   * A picture for a preview, as base64.
   *
   * Allowed: base64. May be null.
   */
  readonly preview_b64?: string | null;
}

/** The parameters alone; no model is named. */
export interface Request {
  /**
   * The recording.
   *
   * Allowed: audio as a part of the form.
   */
  readonly audio: string;
  /**
   * The format of the recording.
   *
   * Allowed: pcm_s16le_16, other. May be null. Default: other.
   * - pcm_s16le_16: Raw sound of 16 bits and 16 kHz with one channel, which is worked on sooner.
   * - other: Any other format.
   */
  readonly file_format?: "pcm_s16le_16" | "other" | null;
  /**
   * A picture for a preview, as base64.
   *
   * Allowed: base64. May be null.
   */
  readonly preview_b64?: string | null;
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
  id: "audio-isolation",
  name: "elevenlabs/audio-isolation",
  title: "Audio isolation",
  request: {
    type: "object",
    fields: [
      { key: "audio", type: { type: "string" }, required: true, parameter: true },
      {
        key: "file_format",
        type: { type: "string", options: ["pcm_s16le_16", "other"] },
        nullable: true,
        default: "other",
        parameter: true,
      },
      { key: "preview_b64", type: { type: "string" }, nullable: true, parameter: true },
    ],
    open: true,
  },
  files: [{ at: "/audio", kinds: [{ kind: "audio", forms: ["part"] }] }],
};
