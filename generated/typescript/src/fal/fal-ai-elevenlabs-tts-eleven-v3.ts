/**
 * ElevenLabs Eleven V3 at fal.
 *
 * ElevenLabs Eleven V3. Reads a text aloud, in a voice of your choice. Price: 0.10 USD per 1000 characters ×
 * (the number of characters of text ÷ 1,000).
 *
 * Sources:
 * - Elevenlabs (en), read 2026-12-01
 */

import type { ModelData } from "../client/data.js";
import type { Result } from "./responses.js";

/** The parameters, side by side. */
export interface Arguments {
  /** The text that is read aloud. */
  readonly text: string;
  /**
   * The voice that reads the text.
   *
   * Default: Rachel.
   */
  readonly voice?: string;
  /**
   * How even the voice stays.
   *
   * Allowed: from 0 to 1. Default: 0.5.
   */
  readonly stability?: number;
  /**
   * Whether the times of the words come along.
   *
   * Default: false.
   */
  readonly timestamps?: boolean;
  /** The language of the text, by its code. */
  readonly language_code?: string;
  /**
   * Whether numbers and the like are written out before they are read.
   *
   * Allowed: auto, on, off. Default: auto.
   */
  readonly apply_text_normalization?: "auto" | "on" | "off";
}

/** The model's parameters, with nothing around them. The model's id stands in the path. */
export interface Request {
  /** The text that is read aloud. */
  readonly text: string;
  /**
   * The voice that reads the text.
   *
   * Default: Rachel.
   */
  readonly voice?: string;
  /**
   * How even the voice stays.
   *
   * Allowed: from 0 to 1. Default: 0.5.
   */
  readonly stability?: number;
  /**
   * Whether the times of the words come along.
   *
   * Default: false.
   */
  readonly timestamps?: boolean;
  /** The language of the text, by its code. */
  readonly language_code?: string;
  /**
   * Whether numbers and the like are written out before they are read.
   *
   * Allowed: auto, on, off. Default: auto.
   */
  readonly apply_text_normalization?: "auto" | "on" | "off";
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
  id: "fal-ai/elevenlabs/tts/eleven-v3",
  name: "fal/fal-ai/elevenlabs/tts/eleven-v3",
  title: "ElevenLabs Eleven V3",
  request: {
    type: "object",
    fields: [
      { key: "text", type: { type: "string" }, required: true, parameter: true },
      { key: "voice", type: { type: "string" }, default: "Rachel", parameter: true },
      { key: "stability", type: { type: "number", min: 0, max: 1 }, default: 0.5, parameter: true },
      { key: "timestamps", type: { type: "boolean" }, default: false, parameter: true },
      { key: "language_code", type: { type: "string" }, parameter: true },
      {
        key: "apply_text_normalization",
        type: { type: "string", options: ["auto", "on", "off"] },
        default: "auto",
        parameter: true,
      },
    ],
  },
  price: {
    formula: {
      kind: "computed",
      unit: "USD",
      charges: [
        {
          amounts: [{ amount: "0.1" }],
          per: "1000 characters",
          quantity: [{ subject: { subject: "key", path: "/text" }, by: "length" }],
          divide: "1000",
        },
      ],
    },
  },
};
