/**
 * MMAudio V2 at fal.
 *
 * MMAudio V2. Gives a video sound, as a prompt describes. Price: 0.001 USD per second × duration.
 *
 * Sources:
 * - MMAudio V2 (en), read 2026-12-01
 */

import type { ModelData } from "../client/data.js";
import type { GivenFile } from "../client/given.js";
import type { Result } from "./responses.js";

/** The parameters, side by side. */
export interface Arguments {
  /**
   * The address of the video to work from.
   *
   * Allowed: video as a URL or a data URI.
   */
  readonly video_url: string | GivenFile;
  /** What the result should be. */
  readonly prompt: string;
  /**
   * What should not appear in the result.
   *
   * Default: "".
   */
  readonly negative_prompt?: string;
  /**
   * A number that fixes the random choices, so that the same request gives a similar result.
   *
   * Allowed: from 0 to 65535.
   */
  readonly seed?: number;
  /**
   * How many steps the model takes to make the result.
   *
   * Allowed: from 4 to 50. Default: 25.
   */
  readonly num_steps?: number;
  /**
   * How long the result is.
   *
   * Allowed: from 1 to 30 seconds. Default: 8.
   */
  readonly duration?: number;
  /**
   * How closely the result keeps to the prompt. The higher the number, the closer.
   *
   * Allowed: from 0 to 20. Default: 4.5.
   */
  readonly cfg_strength?: number;
  /**
   * Whether the clip is masked away.
   *
   * Default: false.
   */
  readonly mask_away_clip?: boolean;
}

/** The model's parameters, with nothing around them. The model's id stands in the path. */
export interface Request {
  /**
   * The address of the video to work from.
   *
   * Allowed: video as a URL or a data URI.
   */
  readonly video_url: string;
  /** What the result should be. */
  readonly prompt: string;
  /**
   * What should not appear in the result.
   *
   * Default: "".
   */
  readonly negative_prompt?: string;
  /**
   * A number that fixes the random choices, so that the same request gives a similar result.
   *
   * Allowed: from 0 to 65535.
   */
  readonly seed?: number;
  /**
   * How many steps the model takes to make the result.
   *
   * Allowed: from 4 to 50. Default: 25.
   */
  readonly num_steps?: number;
  /**
   * How long the result is.
   *
   * Allowed: from 1 to 30 seconds. Default: 8.
   */
  readonly duration?: number;
  /**
   * How closely the result keeps to the prompt. The higher the number, the closer.
   *
   * Allowed: from 0 to 20. Default: 4.5.
   */
  readonly cfg_strength?: number;
  /**
   * Whether the clip is masked away.
   *
   * Default: false.
   */
  readonly mask_away_clip?: boolean;
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
  id: "fal-ai/mmaudio-v2",
  name: "fal/fal-ai/mmaudio-v2",
  title: "MMAudio V2",
  request: {
    type: "object",
    fields: [
      { key: "video_url", type: { type: "string" }, required: true, parameter: true },
      { key: "prompt", type: { type: "string" }, required: true, parameter: true },
      { key: "negative_prompt", type: { type: "string" }, default: "", parameter: true },
      { key: "seed", type: { type: "integer", min: 0, max: 65535 }, parameter: true },
      { key: "num_steps", type: { type: "integer", min: 4, max: 50 }, default: 25, parameter: true },
      { key: "duration", type: { type: "number", min: 1, max: 30 }, default: 8, parameter: true },
      { key: "cfg_strength", type: { type: "number", min: 0, max: 20 }, default: 4.5, parameter: true },
      { key: "mask_away_clip", type: { type: "boolean" }, default: false, parameter: true },
    ],
  },
  price: {
    formula: {
      kind: "computed",
      unit: "USD",
      charges: [
        {
          amounts: [{ amount: "0.001" }],
          per: "second",
          quantity: [{ subject: { subject: "key", path: "/duration" }, by: "value", default: 8 }],
          divide: "1",
        },
      ],
    },
  },
  files: [{ at: "/video_url", kinds: [{ kind: "video", forms: ["url", "data-uri"] }] }],
};
