/**
 * XTTS v2 at Replicate.
 *
 * XTTS v2. Reads a text aloud, in the voice of a recording.
 *
 * Sources:
 * - replicate/comfyui-replicate, schemas/lucataco_xtts-v2.json (en), read 2026-11-30
 */

import type { ModelData } from "../client/data.js";
import type { GivenFile } from "../client/given.js";
import type { Result } from "./responses.js";

/** The parameters, side by side. */
export interface Arguments {
  /** The text that is read aloud. */
  readonly text?: string;
  /**
   * A recording of the voice.
   *
   * Allowed: audio as a URL or a data URI.
   */
  readonly speaker: string | GivenFile;
  /**
   * The language of the text, by its code.
   *
   * Allowed: en, es, fr, de, it, pt, pl, tr, ru, nl, cs, ar, zh, hu, ko, hi. Default: en.
   */
  readonly language?:
    | "en" | "es" | "fr" | "de" | "it" | "pt" | "pl" | "tr" | "ru" | "nl" | "cs" | "ar" | "zh" | "hu" | "ko"
    | "hi";
  /**
   * Whether noise is taken out of the recording first.
   *
   * Default: false.
   */
  readonly cleanup_voice?: boolean;
}

/** The whole body of a request, as it is sent. */
export interface Request {
  /**
   * The version's id, also with the model's owner and name before it.
   *
   * Allowed: lucataco/xtts-v2:684bc3855b37866c0c65add2ff39c78f3dea3f4ff103a436465326e0f438d55e.
   */
  readonly version: "lucataco/xtts-v2:684bc3855b37866c0c65add2ff39c78f3dea3f4ff103a436465326e0f438d55e";
  /** The settings of the chosen model. */
  readonly input: Input;
}

export type { Result };

/** The settings of the chosen model. */
export interface Input {
  /** The text that is read aloud. */
  readonly text?: string;
  /**
   * A recording of the voice.
   *
   * Allowed: audio as a URL or a data URI.
   */
  readonly speaker: string;
  /**
   * The language of the text, by its code.
   *
   * Allowed: en, es, fr, de, it, pt, pl, tr, ru, nl, cs, ar, zh, hu, ko, hi. Default: en.
   */
  readonly language?:
    | "en" | "es" | "fr" | "de" | "it" | "pt" | "pl" | "tr" | "ru" | "nl" | "cs" | "ar" | "zh" | "hu" | "ko"
    | "hi";
  /**
   * Whether noise is taken out of the recording first.
   *
   * Default: false.
   */
  readonly cleanup_voice?: boolean;
}

/** What the model is called with, what is sent, and what comes of it. */
export interface Types {
  arguments: Arguments;
  request: Request;
  result: Result;
}

/** What checks and prices the model's requests. */
export const model: ModelData = {
  id: "lucataco/xtts-v2",
  name: "replicate/lucataco/xtts-v2",
  title: "XTTS v2",
  request: {
    type: "object",
    fields: [
      {
        key: "version",
        type: {
          type: "string",
          constant: true,
          options: ["lucataco/xtts-v2:684bc3855b37866c0c65add2ff39c78f3dea3f4ff103a436465326e0f438d55e"],
        },
        required: true,
      },
      {
        key: "input",
        type: {
          type: "object",
          fields: [
            { key: "text", type: { type: "string" }, parameter: true },
            { key: "speaker", type: { type: "string" }, required: true, parameter: true },
            {
              key: "language",
              type: {
                type: "string",
                options: [
                  "en", "es", "fr", "de", "it", "pt", "pl", "tr", "ru", "nl", "cs", "ar", "zh", "hu", "ko",
                  "hi",
                ],
              },
              default: "en",
              parameter: true,
            },
            { key: "cleanup_voice", type: { type: "boolean" }, default: false, parameter: true },
          ],
        },
        required: true,
      },
    ],
  },
  parameters_at: "/input",
  files: [{ at: "/input/speaker", kinds: [{ kind: "audio", forms: ["url", "data-uri"] }] }],
};
