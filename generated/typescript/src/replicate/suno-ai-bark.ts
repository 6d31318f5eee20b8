/**
 * Bark at Replicate.
 *
 * Bark. Makes speech, music or sounds from a text.
 *
 * Sources:
 * - replicate/comfyui-replicate, schemas/suno-ai_bark.json (en), read 2026-11-30
 */

import type { ModelData } from "../client/data.js";
import type { GivenFile } from "../client/given.js";
import type { Result } from "./responses.js";

/** The parameters, side by side. */
export interface Arguments {
  /** What to make, in words. */
  readonly prompt?: string;
  /**
   * The voice that reads the text.
   *
   * Allowed: announcer, de_speaker_0, de_speaker_1, de_speaker_2, de_speaker_3, de_speaker_4, de_speaker_5,
   * de_speaker_6, de_speaker_7, de_speaker_8, de_speaker_9, en_speaker_0, en_speaker_1, en_speaker_2,
   * en_speaker_3, en_speaker_4, en_speaker_5, en_speaker_6, en_speaker_7, en_speaker_8, en_speaker_9,
   * es_speaker_0, es_speaker_1, es_speaker_2, es_speaker_3, es_speaker_4, es_speaker_5, es_speaker_6,
   * es_speaker_7, es_speaker_8, es_speaker_9, fr_speaker_0, fr_speaker_1, fr_speaker_2, fr_speaker_3,
   * fr_speaker_4, fr_speaker_5, fr_speaker_6, fr_speaker_7, fr_speaker_8, fr_speaker_9, hi_speaker_0,
   * hi_speaker_1, hi_speaker_2, hi_speaker_3, hi_speaker_4, hi_speaker_5, hi_speaker_6, hi_speaker_7,
   * hi_speaker_8, hi_speaker_9, it_speaker_0, it_speaker_1, it_speaker_2, it_speaker_3, it_speaker_4,
   * it_speaker_5, it_speaker_6, it_speaker_7, it_speaker_8, it_speaker_9, ja_speaker_0, ja_speaker_1,
   * ja_speaker_2, ja_speaker_3, ja_speaker_4, ja_speaker_5, ja_speaker_6, ja_speaker_7, ja_speaker_8,
   * ja_speaker_9, ko_speaker_0, ko_speaker_1, ko_speaker_2, ko_speaker_3, ko_speaker_4, ko_speaker_5,
   * ko_speaker_6, ko_speaker_7, ko_speaker_8, ko_speaker_9, pl_speaker_0, pl_speaker_1, pl_speaker_2,
   * pl_speaker_3, pl_speaker_4, pl_speaker_5, pl_speaker_6, pl_speaker_7, pl_speaker_8, pl_speaker_9,
   * pt_speaker_0, pt_speaker_1, pt_speaker_2, pt_speaker_3, pt_speaker_4, pt_speaker_5, pt_speaker_6,
   * pt_speaker_7, pt_speaker_8, pt_speaker_9, ru_speaker_0, ru_speaker_1, ru_speaker_2, ru_speaker_3,
   * ru_speaker_4, ru_speaker_5, ru_speaker_6, ru_speaker_7, ru_speaker_8, ru_speaker_9, tr_speaker_0,
   * tr_speaker_1, tr_speaker_2, tr_speaker_3, tr_speaker_4, tr_speaker_5, tr_speaker_6, tr_speaker_7,
   * tr_speaker_8, tr_speaker_9, zh_speaker_0, zh_speaker_1, zh_speaker_2, zh_speaker_3, zh_speaker_4,
   * zh_speaker_5, zh_speaker_6, zh_speaker_7, zh_speaker_8, zh_speaker_9.
   */
  readonly history_prompt?:
    | "announcer" | "de_speaker_0" | "de_speaker_1" | "de_speaker_2" | "de_speaker_3" | "de_speaker_4"
    | "de_speaker_5" | "de_speaker_6" | "de_speaker_7" | "de_speaker_8" | "de_speaker_9" | "en_speaker_0"
    | "en_speaker_1" | "en_speaker_2" | "en_speaker_3" | "en_speaker_4" | "en_speaker_5" | "en_speaker_6"
    | "en_speaker_7" | "en_speaker_8" | "en_speaker_9" | "es_speaker_0" | "es_speaker_1" | "es_speaker_2"
    | "es_speaker_3" | "es_speaker_4" | "es_speaker_5" | "es_speaker_6" | "es_speaker_7" | "es_speaker_8"
    | "es_speaker_9" | "fr_speaker_0" | "fr_speaker_1" | "fr_speaker_2" | "fr_speaker_3" | "fr_speaker_4"
    | "fr_speaker_5" | "fr_speaker_6" | "fr_speaker_7" | "fr_speaker_8" | "fr_speaker_9" | "hi_speaker_0"
    | "hi_speaker_1" | "hi_speaker_2" | "hi_speaker_3" | "hi_speaker_4" | "hi_speaker_5" | "hi_speaker_6"
    | "hi_speaker_7" | "hi_speaker_8" | "hi_speaker_9" | "it_speaker_0" | "it_speaker_1" | "it_speaker_2"
    | "it_speaker_3" | "it_speaker_4" | "it_speaker_5" | "it_speaker_6" | "it_speaker_7" | "it_speaker_8"
    | "it_speaker_9" | "ja_speaker_0" | "ja_speaker_1" | "ja_speaker_2" | "ja_speaker_3" | "ja_speaker_4"
    | "ja_speaker_5" | "ja_speaker_6" | "ja_speaker_7" | "ja_speaker_8" | "ja_speaker_9" | "ko_speaker_0"
    | "ko_speaker_1" | "ko_speaker_2" | "ko_speaker_3" | "ko_speaker_4" | "ko_speaker_5" | "ko_speaker_6"
    | "ko_speaker_7" | "ko_speaker_8" | "ko_speaker_9" | "pl_speaker_0" | "pl_speaker_1" | "pl_speaker_2"
    | "pl_speaker_3" | "pl_speaker_4" | "pl_speaker_5" | "pl_speaker_6" | "pl_speaker_7" | "pl_speaker_8"
    | "pl_speaker_9" | "pt_speaker_0" | "pt_speaker_1" | "pt_speaker_2" | "pt_speaker_3" | "pt_speaker_4"
    | "pt_speaker_5" | "pt_speaker_6" | "pt_speaker_7" | "pt_speaker_8" | "pt_speaker_9" | "ru_speaker_0"
    | "ru_speaker_1" | "ru_speaker_2" | "ru_speaker_3" | "ru_speaker_4" | "ru_speaker_5" | "ru_speaker_6"
    | "ru_speaker_7" | "ru_speaker_8" | "ru_speaker_9" | "tr_speaker_0" | "tr_speaker_1" | "tr_speaker_2"
    | "tr_speaker_3" | "tr_speaker_4" | "tr_speaker_5" | "tr_speaker_6" | "tr_speaker_7" | "tr_speaker_8"
    | "tr_speaker_9" | "zh_speaker_0" | "zh_speaker_1" | "zh_speaker_2" | "zh_speaker_3" | "zh_speaker_4"
    | "zh_speaker_5" | "zh_speaker_6" | "zh_speaker_7" | "zh_speaker_8" | "zh_speaker_9";
  /**
   * A voice of your own, as a file that the model made earlier.
   *
   * Allowed: file as a URL or a data URI.
   */
  readonly custom_history_prompt?: string | GivenFile;
  /**
   * How freely the words are followed. The higher the number, the more varied the result.
   *
   * Default: 0.7.
   */
  readonly text_temp?: number;
  /**
   * How freely the sound is made. The higher the number, the more varied the result.
   *
   * Default: 0.7.
   */
  readonly waveform_temp?: number;
  /**
   * Whether the voice comes along as a file, to be used again.
   *
   * Default: false.
   */
  readonly output_full?: boolean;
}

/** The whole body of a request, as it is sent. */
export interface Request {
  /**
   * The version's id, also with the model's owner and name before it.
   *
   * Allowed: suno-ai/bark:b76242b40d67c76ab6742e987628a2a9ac019e11d56ab96c4e91ce03b79b2787.
   */
  readonly version: "suno-ai/bark:b76242b40d67c76ab6742e987628a2a9ac019e11d56ab96c4e91ce03b79b2787";
  /** The settings of the chosen model. */
  readonly input: Input;
}

export type { Result };

/** The settings of the chosen model. */
export interface Input {
  /** What to make, in words. */
  readonly prompt?: string;
  /**
   * The voice that reads the text.
   *
   * Allowed: announcer, de_speaker_0, de_speaker_1, de_speaker_2, de_speaker_3, de_speaker_4, de_speaker_5,
   * de_speaker_6, de_speaker_7, de_speaker_8, de_speaker_9, en_speaker_0, en_speaker_1, en_speaker_2,
   * en_speaker_3, en_speaker_4, en_speaker_5, en_speaker_6, en_speaker_7, en_speaker_8, en_speaker_9,
   * es_speaker_0, es_speaker_1, es_speaker_2, es_speaker_3, es_speaker_4, es_speaker_5, es_speaker_6,
   * es_speaker_7, es_speaker_8, es_speaker_9, fr_speaker_0, fr_speaker_1, fr_speaker_2, fr_speaker_3,
   * fr_speaker_4, fr_speaker_5, fr_speaker_6, fr_speaker_7, fr_speaker_8, fr_speaker_9, hi_speaker_0,
   * hi_speaker_1, hi_speaker_2, hi_speaker_3, hi_speaker_4, hi_speaker_5, hi_speaker_6, hi_speaker_7,
   * hi_speaker_8, hi_speaker_9, it_speaker_0, it_speaker_1, it_speaker_2, it_speaker_3, it_speaker_4,
   * it_speaker_5, it_speaker_6, it_speaker_7, it_speaker_8, it_speaker_9, ja_speaker_0, ja_speaker_1,
   * ja_speaker_2, ja_speaker_3, ja_speaker_4, ja_speaker_5, ja_speaker_6, ja_speaker_7, ja_speaker_8,
   * ja_speaker_9, ko_speaker_0, ko_speaker_1, ko_speaker_2, ko_speaker_3, ko_speaker_4, ko_speaker_5,
   * ko_speaker_6, ko_speaker_7, ko_speaker_8, ko_speaker_9, pl_speaker_0, pl_speaker_1, pl_speaker_2,
   * pl_speaker_3, pl_speaker_4, pl_speaker_5, pl_speaker_6, pl_speaker_7, pl_speaker_8, pl_speaker_9,
   * pt_speaker_0, pt_speaker_1, pt_speaker_2, pt_speaker_3, pt_speaker_4, pt_speaker_5, pt_speaker_6,
   * pt_speaker_7, pt_speaker_8, pt_speaker_9, ru_speaker_0, ru_speaker_1, ru_speaker_2, ru_speaker_3,
   * ru_speaker_4, ru_speaker_5, ru_speaker_6, ru_speaker_7, ru_speaker_8, ru_speaker_9, tr_speaker_0,
   * tr_speaker_1, tr_speaker_2, tr_speaker_3, tr_speaker_4, tr_speaker_5, tr_speaker_6, tr_speaker_7,
   * tr_speaker_8, tr_speaker_9, zh_speaker_0, zh_speaker_1, zh_speaker_2, zh_speaker_3, zh_speaker_4,
   * zh_speaker_5, zh_speaker_6, zh_speaker_7, zh_speaker_8, zh_speaker_9.
   */
  readonly history_prompt?:
    | "announcer" | "de_speaker_0" | "de_speaker_1" | "de_speaker_2" | "de_speaker_3" | "de_speaker_4"
    | "de_speaker_5" | "de_speaker_6" | "de_speaker_7" | "de_speaker_8" | "de_speaker_9" | "en_speaker_0"
    | "en_speaker_1" | "en_speaker_2" | "en_speaker_3" | "en_speaker_4" | "en_speaker_5" | "en_speaker_6"
    | "en_speaker_7" | "en_speaker_8" | "en_speaker_9" | "es_speaker_0" | "es_speaker_1" | "es_speaker_2"
    | "es_speaker_3" | "es_speaker_4" | "es_speaker_5" | "es_speaker_6" | "es_speaker_7" | "es_speaker_8"
    | "es_speaker_9" | "fr_speaker_0" | "fr_speaker_1" | "fr_speaker_2" | "fr_speaker_3" | "fr_speaker_4"
    | "fr_speaker_5" | "fr_speaker_6" | "fr_speaker_7" | "fr_speaker_8" | "fr_speaker_9" | "hi_speaker_0"
    | "hi_speaker_1" | "hi_speaker_2" | "hi_speaker_3" | "hi_speaker_4" | "hi_speaker_5" | "hi_speaker_6"
    | "hi_speaker_7" | "hi_speaker_8" | "hi_speaker_9" | "it_speaker_0" | "it_speaker_1" | "it_speaker_2"
    | "it_speaker_3" | "it_speaker_4" | "it_speaker_5" | "it_speaker_6" | "it_speaker_7" | "it_speaker_8"
    | "it_speaker_9" | "ja_speaker_0" | "ja_speaker_1" | "ja_speaker_2" | "ja_speaker_3" | "ja_speaker_4"
    | "ja_speaker_5" | "ja_speaker_6" | "ja_speaker_7" | "ja_speaker_8" | "ja_speaker_9" | "ko_speaker_0"
    | "ko_speaker_1" | "ko_speaker_2" | "ko_speaker_3" | "ko_speaker_4" | "ko_speaker_5" | "ko_speaker_6"
    | "ko_speaker_7" | "ko_speaker_8" | "ko_speaker_9" | "pl_speaker_0" | "pl_speaker_1" | "pl_speaker_2"
    | "pl_speaker_3" | "pl_speaker_4" | "pl_speaker_5" | "pl_speaker_6" | "pl_speaker_7" | "pl_speaker_8"
    | "pl_speaker_9" | "pt_speaker_0" | "pt_speaker_1" | "pt_speaker_2" | "pt_speaker_3" | "pt_speaker_4"
    | "pt_speaker_5" | "pt_speaker_6" | "pt_speaker_7" | "pt_speaker_8" | "pt_speaker_9" | "ru_speaker_0"
    | "ru_speaker_1" | "ru_speaker_2" | "ru_speaker_3" | "ru_speaker_4" | "ru_speaker_5" | "ru_speaker_6"
    | "ru_speaker_7" | "ru_speaker_8" | "ru_speaker_9" | "tr_speaker_0" | "tr_speaker_1" | "tr_speaker_2"
    | "tr_speaker_3" | "tr_speaker_4" | "tr_speaker_5" | "tr_speaker_6" | "tr_speaker_7" | "tr_speaker_8"
    | "tr_speaker_9" | "zh_speaker_0" | "zh_speaker_1" | "zh_speaker_2" | "zh_speaker_3" | "zh_speaker_4"
    | "zh_speaker_5" | "zh_speaker_6" | "zh_speaker_7" | "zh_speaker_8" | "zh_speaker_9";
  /**
   * A voice of your own, as a file that the model made earlier.
   *
   * Allowed: file as a URL or a data URI.
   */
  readonly custom_history_prompt?: string;
  /**
   * How freely the words are followed. The higher the number, the more varied the result.
   *
   * Default: 0.7.
   */
  readonly text_temp?: number;
  /**
   * How freely the sound is made. The higher the number, the more varied the result.
   *
   * Default: 0.7.
   */
  readonly waveform_temp?: number;
  /**
   * Whether the voice comes along as a file, to be used again.
   *
   * Default: false.
   */
  readonly output_full?: boolean;
}

/** What the model is called with, what is sent, and what comes of it. */
export interface Types {
  arguments: Arguments;
  request: Request;
  result: Result;
}

/** What checks and prices the model's requests. */
export const model: ModelData = {
  id: "suno-ai/bark",
  name: "replicate/suno-ai/bark",
  title: "Bark",
  request: {
    type: "object",
    fields: [
      {
        key: "version",
        type: {
          type: "string",
          constant: true,
          options: ["suno-ai/bark:b76242b40d67c76ab6742e987628a2a9ac019e11d56ab96c4e91ce03b79b2787"],
        },
        required: true,
      },
      {
        key: "input",
        type: {
          type: "object",
          fields: [
            { key: "prompt", type: { type: "string" }, parameter: true },
            {
              key: "history_prompt",
              type: {
                type: "string",
                options: [
                  "announcer", "de_speaker_0", "de_speaker_1", "de_speaker_2", "de_speaker_3", "de_speaker_4",
                  "de_speaker_5", "de_speaker_6", "de_speaker_7", "de_speaker_8", "de_speaker_9",
                  "en_speaker_0", "en_speaker_1", "en_speaker_2", "en_speaker_3", "en_speaker_4",
                  "en_speaker_5", "en_speaker_6", "en_speaker_7", "en_speaker_8", "en_speaker_9",
                  "es_speaker_0", "es_speaker_1", "es_speaker_2", "es_speaker_3", "es_speaker_4",
                  "es_speaker_5", "es_speaker_6", "es_speaker_7", "es_speaker_8", "es_speaker_9",
                  "fr_speaker_0", "fr_speaker_1", "fr_speaker_2", "fr_speaker_3", "fr_speaker_4",
                  "fr_speaker_5", "fr_speaker_6", "fr_speaker_7", "fr_speaker_8", "fr_speaker_9",
                  "hi_speaker_0", "hi_speaker_1", "hi_speaker_2", "hi_speaker_3", "hi_speaker_4",
                  "hi_speaker_5", "hi_speaker_6", "hi_speaker_7", "hi_speaker_8", "hi_speaker_9",
                  "it_speaker_0", "it_speaker_1", "it_speaker_2", "it_speaker_3", "it_speaker_4",
                  "it_speaker_5", "it_speaker_6", "it_speaker_7", "it_speaker_8", "it_speaker_9",
                  "ja_speaker_0", "ja_speaker_1", "ja_speaker_2", "ja_speaker_3", "ja_speaker_4",
                  "ja_speaker_5", "ja_speaker_6", "ja_speaker_7", "ja_speaker_8", "ja_speaker_9",
                  "ko_speaker_0", "ko_speaker_1", "ko_speaker_2", "ko_speaker_3", "ko_speaker_4",
                  "ko_speaker_5", "ko_speaker_6", "ko_speaker_7", "ko_speaker_8", "ko_speaker_9",
                  "pl_speaker_0", "pl_speaker_1", "pl_speaker_2", "pl_speaker_3", "pl_speaker_4",
                  "pl_speaker_5", "pl_speaker_6", "pl_speaker_7", "pl_speaker_8", "pl_speaker_9",
                  "pt_speaker_0", "pt_speaker_1", "pt_speaker_2", "pt_speaker_3", "pt_speaker_4",
                  "pt_speaker_5", "pt_speaker_6", "pt_speaker_7", "pt_speaker_8", "pt_speaker_9",
                  "ru_speaker_0", "ru_speaker_1", "ru_speaker_2", "ru_speaker_3", "ru_speaker_4",
                  "ru_speaker_5", "ru_speaker_6", "ru_speaker_7", "ru_speaker_8", "ru_speaker_9",
                  "tr_speaker_0", "tr_speaker_1", "tr_speaker_2", "tr_speaker_3", "tr_speaker_4",
                  "tr_speaker_5", "tr_speaker_6", "tr_speaker_7", "tr_speaker_8", "tr_speaker_9",
                  "zh_speaker_0", "zh_speaker_1", "zh_speaker_2", "zh_speaker_3", "zh_speaker_4",
                  "zh_speaker_5", "zh_speaker_6", "zh_speaker_7", "zh_speaker_8", "zh_speaker_9",
                ],
              },
              parameter: true,
            },
            { key: "custom_history_prompt", type: { type: "string" }, parameter: true },
            { key: "text_temp", type: { type: "number" }, default: 0.7, parameter: true },
            { key: "waveform_temp", type: { type: "number" }, default: 0.7, parameter: true },
            { key: "output_full", type: { type: "boolean" }, default: false, parameter: true },
          ],
        },
        required: true,
      },
    ],
  },
  parameters_at: "/input",
  files: [{ at: "/input/custom_history_prompt", kinds: [{ kind: "file", forms: ["url", "data-uri"] }] }],
};
