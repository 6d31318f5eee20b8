/**
 * Eleven Music v2 at ElevenLabs.
 *
 * Eleven Music v2. Makes a piece of music from a prompt or a plan.
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
   * Allowed: auto, mp3_48000_128, mp3_48000_192, mp3_48000_240, mp3_48000_320, mp3_22050_32, mp3_24000_48,
   * mp3_44100_32, mp3_44100_64, mp3_44100_96, mp3_44100_128, mp3_44100_192, pcm_8000, pcm_16000, pcm_22050,
   * pcm_24000, pcm_32000, pcm_44100, pcm_48000, ulaw_8000, alaw_8000, opus_48000_32, opus_48000_64,
   * opus_48000_96, opus_48000_128, opus_48000_192. Default: auto.
   */
  readonly output_format?:
    | "auto" | "mp3_48000_128" | "mp3_48000_192" | "mp3_48000_240" | "mp3_48000_320" | "mp3_22050_32"
    | "mp3_24000_48" | "mp3_44100_32" | "mp3_44100_64" | "mp3_44100_96" | "mp3_44100_128" | "mp3_44100_192"
    | "pcm_8000" | "pcm_16000" | "pcm_22050" | "pcm_24000" | "pcm_32000" | "pcm_44100" | "pcm_48000"
    | "ulaw_8000" | "alaw_8000" | "opus_48000_32" | "opus_48000_64" | "opus_48000_96" | "opus_48000_128"
    | "opus_48000_192";
  /**
   * What the result should be.
   *
   * Allowed: at most 4,100 characters. May be null.
   */
  readonly prompt?: string | null;
  /**
   * What sort of piece it is.
   *
   * Allowed: track, loop, ambience, video_to_music. May be null.
   */
  readonly generation_mode?: "track" | "loop" | "ambience" | "video_to_music" | null;
  /**
   * What is sung.
   *
   * Allowed: at most 4,000 characters. May be null.
   */
  readonly lyrics_text?: string | null;
  /**
   * A plan of the piece, part by part.
   *
   * May be null.
   */
  readonly composition_plan?: CompositionPlan | null;
  /**
   * A plan of the piece, part by part.
   *
   * May be null.
   * @deprecated Deprecated. Use composition_plan instead.
   */
  readonly music_prompt?: MusicPrompt | null;
  /**
   * How long the result is.
   *
   * Allowed: from 3000 to 600000 milliseconds. May be null.
   */
  readonly music_length_ms?: number | null;
  /**
   * A number that fixes the random choices, so that the same request gives a similar result.
   *
   * Allowed: from 0 to 2147483647. May be null.
   */
  readonly seed?: number | null;
  /**
   * Whether the piece has no voices.
   *
   * Default: false.
   */
  readonly force_instrumental?: boolean;
  /**
   * The fine-tuned model that is used, by its id.
   *
   * Allowed: at most 100 characters. May be null.
   */
  readonly finetune_id?: string | null;
  /**
   * How much the fine-tuned model changes the result.
   *
   * Allowed: at most 2 and more than 0. Default: 1.
   */
  readonly finetune_strength?: number;
  /**
   * Whether names are written as they sound, so that they are sung better.
   *
   * Default: false.
   */
  readonly use_phonetic_names?: boolean;
  /**
   * Whether the lengths that the plan gives are kept.
   *
   * Default: true.
   *
   * Note: This model keeps them always.
   */
  readonly respect_sections_durations?: boolean;
  /**
   * Whether the piece is kept, so that it can be changed later.
   *
   * Default: false.
   */
  readonly store_for_inpainting?: boolean;
  /**
   * Whether the file says, signed, how it was made.
   *
   * Default: false.
   *
   * Note: For MP3 alone.
   */
  readonly sign_with_c2pa?: boolean;
}

/**
 * The whole body of a request, as it is sent.
 *
 * Rules:
 * - At most one of prompt and composition_plan may be given.
 * - At most one of prompt and seed may be given.
 * - When composition_plan is given, the server ignores music_length_ms.
 */
export interface Request {
  /**
   * The file format of the result.
   *
   * Allowed: auto, mp3_48000_128, mp3_48000_192, mp3_48000_240, mp3_48000_320, mp3_22050_32, mp3_24000_48,
   * mp3_44100_32, mp3_44100_64, mp3_44100_96, mp3_44100_128, mp3_44100_192, pcm_8000, pcm_16000, pcm_22050,
   * pcm_24000, pcm_32000, pcm_44100, pcm_48000, ulaw_8000, alaw_8000, opus_48000_32, opus_48000_64,
   * opus_48000_96, opus_48000_128, opus_48000_192. Default: auto.
   */
  readonly output_format?:
    | "auto" | "mp3_48000_128" | "mp3_48000_192" | "mp3_48000_240" | "mp3_48000_320" | "mp3_22050_32"
    | "mp3_24000_48" | "mp3_44100_32" | "mp3_44100_64" | "mp3_44100_96" | "mp3_44100_128" | "mp3_44100_192"
    | "pcm_8000" | "pcm_16000" | "pcm_22050" | "pcm_24000" | "pcm_32000" | "pcm_44100" | "pcm_48000"
    | "ulaw_8000" | "alaw_8000" | "opus_48000_32" | "opus_48000_64" | "opus_48000_96" | "opus_48000_128"
    | "opus_48000_192";
  /**
   * The id of the model that does the work.
   *
   * Allowed: music_v2.
   */
  readonly model_id: "music_v2";
  /**
   * What the result should be.
   *
   * Allowed: at most 4,100 characters. May be null.
   */
  readonly prompt?: string | null;
  /**
   * What sort of piece it is.
   *
   * Allowed: track, loop, ambience, video_to_music. May be null.
   */
  readonly generation_mode?: "track" | "loop" | "ambience" | "video_to_music" | null;
  /**
   * What is sung.
   *
   * Allowed: at most 4,000 characters. May be null.
   */
  readonly lyrics_text?: string | null;
  /**
   * A plan of the piece, part by part.
   *
   * May be null.
   */
  readonly composition_plan?: CompositionPlan | null;
  /**
   * A plan of the piece, part by part.
   *
   * May be null.
   * @deprecated Deprecated. Use composition_plan instead.
   */
  readonly music_prompt?: MusicPrompt | null;
  /**
   * How long the result is.
   *
   * Allowed: from 3000 to 600000 milliseconds. May be null.
   */
  readonly music_length_ms?: number | null;
  /**
   * A number that fixes the random choices, so that the same request gives a similar result.
   *
   * Allowed: from 0 to 2147483647. May be null.
   */
  readonly seed?: number | null;
  /**
   * Whether the piece has no voices.
   *
   * Default: false.
   */
  readonly force_instrumental?: boolean;
  /**
   * The fine-tuned model that is used, by its id.
   *
   * Allowed: at most 100 characters. May be null.
   */
  readonly finetune_id?: string | null;
  /**
   * How much the fine-tuned model changes the result.
   *
   * Allowed: at most 2 and more than 0. Default: 1.
   */
  readonly finetune_strength?: number;
  /**
   * Whether names are written as they sound, so that they are sung better.
   *
   * Default: false.
   */
  readonly use_phonetic_names?: boolean;
  /**
   * Whether the lengths that the plan gives are kept.
   *
   * Default: true.
   *
   * Note: This model keeps them always.
   */
  readonly respect_sections_durations?: boolean;
  /**
   * Whether the piece is kept, so that it can be changed later.
   *
   * Default: false.
   */
  readonly store_for_inpainting?: boolean;
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

/** A plan of the piece, part by part. */
export interface CompositionPlan {
  readonly [key: string]: unknown;
}

/** A plan of the piece, part by part. */
export interface MusicPrompt {
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
  id: "music_v2",
  name: "elevenlabs/music_v2",
  title: "Eleven Music v2",
  request: {
    type: "object",
    fields: [
      {
        key: "output_format",
        type: {
          type: "string",
          options: [
            "auto", "mp3_48000_128", "mp3_48000_192", "mp3_48000_240", "mp3_48000_320", "mp3_22050_32",
            "mp3_24000_48", "mp3_44100_32", "mp3_44100_64", "mp3_44100_96", "mp3_44100_128", "mp3_44100_192",
            "pcm_8000", "pcm_16000", "pcm_22050", "pcm_24000", "pcm_32000", "pcm_44100", "pcm_48000",
            "ulaw_8000", "alaw_8000", "opus_48000_32", "opus_48000_64", "opus_48000_96", "opus_48000_128",
            "opus_48000_192",
          ],
        },
        default: "auto",
        parameter: true,
      },
      { key: "model_id", type: { type: "string", constant: true, options: ["music_v2"] }, required: true },
      {
        key: "prompt",
        type: { type: "string", lengths: [{ max: 4100, unit: "characters" }] },
        nullable: true,
        parameter: true,
      },
      {
        key: "generation_mode",
        type: { type: "string", options: ["track", "loop", "ambience", "video_to_music"] },
        nullable: true,
        parameter: true,
      },
      {
        key: "lyrics_text",
        type: { type: "string", lengths: [{ max: 4000, unit: "characters" }] },
        nullable: true,
        parameter: true,
      },
      { key: "composition_plan", type: { type: "object", open: true }, nullable: true, parameter: true },
      { key: "music_prompt", type: { type: "object", open: true }, nullable: true, parameter: true },
      {
        key: "music_length_ms",
        type: { type: "integer", min: 3000, max: 600000 },
        nullable: true,
        parameter: true,
      },
      { key: "seed", type: { type: "integer", min: 0, max: 2147483647 }, nullable: true, parameter: true },
      { key: "force_instrumental", type: { type: "boolean" }, default: false, parameter: true },
      {
        key: "finetune_id",
        type: { type: "string", lengths: [{ max: 100, unit: "characters" }] },
        nullable: true,
        parameter: true,
      },
      { key: "finetune_strength", type: { type: "number", max: 2, above: 0 }, default: 1, parameter: true },
      { key: "use_phonetic_names", type: { type: "boolean" }, default: false, parameter: true },
      { key: "respect_sections_durations", type: { type: "boolean" }, default: true, parameter: true },
      { key: "store_for_inpainting", type: { type: "boolean" }, default: false, parameter: true },
      { key: "sign_with_c2pa", type: { type: "boolean" }, default: false, parameter: true },
    ],
    open: true,
    rules: [
      {
        rule: {
          text: "At most one of prompt and composition_plan may be given.",
          at_most_one: ["/prompt", "/composition_plan"],
        },
        layer: "schema",
      },
      {
        rule: { text: "At most one of prompt and seed may be given.", at_most_one: ["/prompt", "/seed"] },
        layer: "schema",
      },
    ],
  },
};
