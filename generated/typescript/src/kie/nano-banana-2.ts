/**
 * Nano Banana 2 at Kie.
 *
 * Nano Banana 2. Makes an image from a prompt, edits one, or combines several.
 *
 * Sources:
 * - Google - Nano Banana 2 (en), read 2026-11-30
 * - Nano Banana 2 of a client of others (en), read 2026-11-30
 */

import type { ModelData } from "../client/data.js";
import type { GivenFile } from "../client/given.js";
import type { Result } from "./responses.js";

/** The parameters, side by side. */
export interface Arguments {
  /**
   * Where to send the result when the task has ended.
   *
   * Allowed: a URL.
   */
  readonly callBackUrl?: string;
  /**
   * What the result should be.
   *
   * Allowed: at most 20,000 characters.
   */
  readonly prompt: string;
  /**
   * The images to work from.
   *
   * Allowed: at most 14 elements; image as a URL.
   */
  readonly image_input?: readonly (string | GivenFile)[];
  /**
   * The shape of the result, width to height.
   *
   * Allowed: 1:1, 1:4, 1:8, 2:3, 3:2, 3:4, 4:1, 4:3, 4:5, 5:4, 8:1, 9:16, 16:9, 21:9, auto.
   */
  readonly aspect_ratio?:
    | "1:1" | "1:4" | "1:8" | "2:3" | "3:2" | "3:4" | "4:1" | "4:3" | "4:5" | "5:4" | "8:1" | "9:16" | "16:9"
    | "21:9" | "auto";
  /**
   * How many pixels the result has, as a tier.
   *
   * Allowed: 1K, 2K, 4K.
   */
  readonly resolution?: "1K" | "2K" | "4K";
  /**
   * The file format of the result.
   *
   * Allowed: png, jpg.
   */
  readonly output_format?: "png" | "jpg";
}

/** The whole body of a request, as it is sent. */
export interface Request {
  /**
   * The id of the model that does the work.
   *
   * Allowed: nano-banana-2.
   */
  readonly model: "nano-banana-2";
  /**
   * Where to send the result when the task has ended.
   *
   * Allowed: a URL.
   */
  readonly callBackUrl?: string;
  /** The settings of the chosen model. */
  readonly input: Input;
}

export type { Result };

/** The settings of the chosen model. */
export interface Input {
  /**
   * What the result should be.
   *
   * Allowed: at most 20,000 characters.
   */
  readonly prompt: string;
  /**
   * The images to work from.
   *
   * Allowed: at most 14 elements; image as a URL.
   */
  readonly image_input?: readonly string[];
  /**
   * The shape of the result, width to height.
   *
   * Allowed: 1:1, 1:4, 1:8, 2:3, 3:2, 3:4, 4:1, 4:3, 4:5, 5:4, 8:1, 9:16, 16:9, 21:9, auto.
   */
  readonly aspect_ratio?:
    | "1:1" | "1:4" | "1:8" | "2:3" | "3:2" | "3:4" | "4:1" | "4:3" | "4:5" | "5:4" | "8:1" | "9:16" | "16:9"
    | "21:9" | "auto";
  /**
   * How many pixels the result has, as a tier.
   *
   * Allowed: 1K, 2K, 4K.
   */
  readonly resolution?: "1K" | "2K" | "4K";
  /**
   * The file format of the result.
   *
   * Allowed: png, jpg.
   */
  readonly output_format?: "png" | "jpg";
}

/** What the model is called with, what is sent, and what comes of it. */
export interface Types {
  arguments: Arguments;
  request: Request;
  result: Result;
}

/** What checks and prices the model's requests. */
export const model: ModelData = {
  id: "nano-banana-2",
  name: "kie/nano-banana-2",
  title: "Nano Banana 2",
  request: {
    type: "object",
    fields: [
      { key: "model", type: { type: "string", constant: true, options: ["nano-banana-2"] }, required: true },
      { key: "callBackUrl", type: { type: "string" }, parameter: true },
      {
        key: "input",
        type: {
          type: "object",
          fields: [
            {
              key: "prompt",
              type: { type: "string", lengths: [{ max: 20000, unit: "characters" }] },
              required: true,
              parameter: true,
            },
            {
              key: "image_input",
              type: { type: "array", items: { type: "string" }, max_items: 14 },
              parameter: true,
            },
            {
              key: "aspect_ratio",
              type: {
                type: "string",
                options: [
                  "1:1", "1:4", "1:8", "2:3", "3:2", "3:4", "4:1", "4:3", "4:5", "5:4", "8:1", "9:16", "16:9",
                  "21:9", "auto",
                ],
              },
              parameter: true,
            },
            { key: "resolution", type: { type: "string", options: ["1K", "2K", "4K"] }, parameter: true },
            { key: "output_format", type: { type: "string", options: ["png", "jpg"] }, parameter: true },
          ],
        },
        required: true,
      },
    ],
  },
  parameters_at: "/input",
  files: [{ at: "/input/image_input", list: true, kinds: [{ kind: "image", forms: ["url"] }] }],
};
