/**
 * MiniMax Hailuo 02 [Pro] (Text to Video) at fal.
 *
 * MiniMax Hailuo 02 [Pro] (Text to Video). Makes a video from a prompt. Price: 0.08 USD per second ×
 * video_seconds.
 *
 * Sources:
 * - MiniMax Hailuo 02 [Pro] (Text to Video) (en), read 2026-12-01
 */

import type { ModelData } from "../client/data.js";
import type { Result } from "./responses.js";

/** The parameters, side by side. */
export interface Arguments {
  /** What the result should be. */
  readonly prompt: string;
  /**
   * Whether the prompt may be rewritten before use.
   *
   * Default: true.
   */
  readonly prompt_optimizer?: boolean;
}

/** The model's parameters, with nothing around them. The model's id stands in the path. */
export interface Request {
  /** What the result should be. */
  readonly prompt: string;
  /**
   * Whether the prompt may be rewritten before use.
   *
   * Default: true.
   */
  readonly prompt_optimizer?: boolean;
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
  id: "fal-ai/minimax/hailuo-02/pro/text-to-video",
  name: "fal/fal-ai/minimax/hailuo-02/pro/text-to-video",
  title: "MiniMax Hailuo 02 [Pro] (Text to Video)",
  request: {
    type: "object",
    fields: [
      { key: "prompt", type: { type: "string" }, required: true, parameter: true },
      { key: "prompt_optimizer", type: { type: "boolean" }, default: true, parameter: true },
    ],
  },
  price: {
    formula: {
      kind: "computed",
      unit: "USD",
      charges: [
        {
          amounts: [{ amount: "0.08" }],
          per: "second",
          quantity: [
            {
              subject: { subject: "measure", name: "video_seconds" },
              by: "measure",
              known: "before",
              default: 6,
            },
          ],
          divide: "1",
        },
      ],
    },
  },
};
