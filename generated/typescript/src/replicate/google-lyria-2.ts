/**
 * Lyria 2 at Replicate.
 *
 * Lyria 2. Makes a piece of music from a prompt.
 *
 * Sources:
 * - nodetool-ai/nodetool-replicate, src/nodetool/nodes/replicate/audio/generate.py, Lyria_2 (en), read
 *   2026-12-01
 */

import type { ModelData } from "../client/data.js";
import type { Result } from "./responses.js";

/** The parameters, side by side. */
export interface Arguments {
  /** What the result should be. */
  readonly prompt: string;
  /** What should not appear in the result. */
  readonly negative_prompt?: string;
  /** A number that fixes the random choices, so that the same request gives a similar result. */
  readonly seed?: number;
}

/** The whole body of a request, as it is sent. */
export interface Request {
  /** The settings of the chosen model. */
  readonly input: Input;
}

export type { Result };

/** The settings of the chosen model. */
export interface Input {
  /** What the result should be. */
  readonly prompt: string;
  /** What should not appear in the result. */
  readonly negative_prompt?: string;
  /** A number that fixes the random choices, so that the same request gives a similar result. */
  readonly seed?: number;
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
  id: "google/lyria-2",
  name: "replicate/google/lyria-2",
  title: "Lyria 2",
  request: {
    type: "object",
    fields: [
      {
        key: "input",
        type: {
          type: "object",
          fields: [
            { key: "prompt", type: { type: "string" }, required: true, parameter: true },
            { key: "negative_prompt", type: { type: "string" }, parameter: true },
            { key: "seed", type: { type: "integer" }, parameter: true },
          ],
          open: true,
        },
        required: true,
      },
    ],
  },
  parameters_at: "/input",
};
