/**
 * ElevenLabs Dialogue V3 at Rivya.
 *
 * ElevenLabs Dialogue V3. Speaks a dialogue, with a voice for each of its lines. Price: known only after
 * billing, metered.
 *
 * Sources:
 * - Tích hợp API ElevenLabs Dialogue V3 (vi), read 2026-11-24
 * - ElevenLabs Dialogue V3 API 接入文件 (zh-Hant), read 2026-11-24
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
  readonly prompt?: string;
  /** The lines of the dialogue, in order. */
  readonly dialogue: readonly DialogueItem[];
  /**
   * The voice that reads what names no voice of its own.
   *
   * Allowed: Adam, Alice, Bill, Brian, Callum, Charlie, Chris, Daniel, Eric, George, Harry, Jessica, Laura,
   * Liam, Lily, Matilda, River, Roger, Sarah, Will. Default: Adam.
   */
  readonly default_voice?:
    | "Adam" | "Alice" | "Bill" | "Brian" | "Callum" | "Charlie" | "Chris" | "Daniel" | "Eric" | "George"
    | "Harry" | "Jessica" | "Laura" | "Liam" | "Lily" | "Matilda" | "River" | "Roger" | "Sarah" | "Will";
  /**
   * How even the voice stays.
   *
   * Allowed: 0, 0.5, 1. Default: 0.5.
   *
   * Note: Sent as text, not as a JSON number.
   */
  readonly stability?: "0" | "0.5" | "1";
  /** The language of the text, by its code. */
  readonly language_code?: string;
  /** An id of your own that is kept with the task, so that you can find the request in your logs. */
  readonly client_request_id?: string;
}

/** The whole body of a request, as it is sent. */
export interface Request {
  /**
   * The id of the model that does the work.
   *
   * Allowed: elevenlabs-dialogue-v3.
   *
   * Note: The model pages print the model's own id as the default although the key is required.
   */
  readonly model: "elevenlabs-dialogue-v3";
  /**
   * What the result should be.
   *
   * Allowed: at most 5,000 characters.
   */
  readonly prompt?: string;
  /**
   * The settings of the chosen model.
   *
   * Note: Optional for most models; the page of a model says where it is required.
   */
  readonly params: Params;
  /** An id of your own that is kept with the task, so that you can find the request in your logs. */
  readonly client_request_id?: string;
}

export type { Result };

export interface DialogueItem {
  /** The voice that reads the text. */
  readonly voice?: string;
  /** What the voice says. */
  readonly text?: string;
}

/** The settings of the chosen model. */
export interface Params {
  /** The lines of the dialogue, in order. */
  readonly dialogue: readonly DialogueItem[];
  /**
   * The voice that reads what names no voice of its own.
   *
   * Allowed: Adam, Alice, Bill, Brian, Callum, Charlie, Chris, Daniel, Eric, George, Harry, Jessica, Laura,
   * Liam, Lily, Matilda, River, Roger, Sarah, Will. Default: Adam.
   */
  readonly default_voice?:
    | "Adam" | "Alice" | "Bill" | "Brian" | "Callum" | "Charlie" | "Chris" | "Daniel" | "Eric" | "George"
    | "Harry" | "Jessica" | "Laura" | "Liam" | "Lily" | "Matilda" | "River" | "Roger" | "Sarah" | "Will";
  /**
   * How even the voice stays.
   *
   * Allowed: 0, 0.5, 1. Default: 0.5.
   *
   * Note: Sent as text, not as a JSON number.
   */
  readonly stability?: "0" | "0.5" | "1";
  /** The language of the text, by its code. */
  readonly language_code?: string;
}

/** What the model is called with, what is sent, and what comes of it. */
export interface Types {
  arguments: Arguments;
  request: Request;
  result: Result;
}

/** What checks and prices the model's requests. */
export const model: ModelData = {
  id: "elevenlabs-dialogue-v3",
  name: "rivya/elevenlabs-dialogue-v3",
  title: "ElevenLabs Dialogue V3",
  request: {
    type: "object",
    fields: [
      {
        key: "model",
        type: { type: "string", constant: true, options: ["elevenlabs-dialogue-v3"] },
        required: true,
      },
      {
        key: "prompt",
        type: { type: "string", lengths: [{ max: 5000, unit: "characters" }] },
        parameter: true,
      },
      {
        key: "params",
        type: {
          type: "object",
          fields: [
            {
              key: "dialogue",
              type: {
                type: "array",
                items: {
                  type: "object",
                  fields: [
                    { key: "voice", type: { type: "string" } },
                    { key: "text", type: { type: "string" } },
                  ],
                },
              },
              required: true,
              parameter: true,
            },
            {
              key: "default_voice",
              type: {
                type: "string",
                options: [
                  "Adam", "Alice", "Bill", "Brian", "Callum", "Charlie", "Chris", "Daniel", "Eric", "George",
                  "Harry", "Jessica", "Laura", "Liam", "Lily", "Matilda", "River", "Roger", "Sarah", "Will",
                ],
              },
              default: "Adam",
              parameter: true,
            },
            {
              key: "stability",
              type: { type: "string", options: ["0", "0.5", "1"] },
              default: "0.5",
              parameter: true,
            },
            { key: "language_code", type: { type: "string" }, parameter: true },
          ],
        },
        required: true,
      },
      { key: "client_request_id", type: { type: "string" }, parameter: true },
    ],
  },
  parameters_at: "/params",
  price: { formula: { kind: "metered", unit: "credits" } },
};
