/**
 * Nano Banana 2 Lite at Kie.
 *
 * Nano Banana 2 Lite. Makes an image from a prompt, edits one, or combines several.
 *
 * Sources:
 * - nano-banana-2-lite (en), read 2026-11-30
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
  /** What the result should be. */
  readonly prompt: string;
  /**
   * The images to work from.
   *
   * Allowed: at most 10 elements; image as a URL.
   *
   * Note: An empty list is the same as leaving it out.
   */
  readonly image_urls?: readonly (string | GivenFile)[];
  /**
   * The shape of the result, width to height.
   *
   * Allowed: 1:1, 1:4, 1:8, 2:3, 3:2, 3:4, 4:1, 4:3, 4:5, 5:4, 8:1, 9:16, 16:9, 21:9, auto. Default: auto.
   */
  readonly aspect_ratio?:
    | "1:1" | "1:4" | "1:8" | "2:3" | "3:2" | "3:4" | "4:1" | "4:3" | "4:5" | "5:4" | "8:1" | "9:16" | "16:9"
    | "21:9" | "auto";
}

/** The whole body of a request, as it is sent. */
export interface Request {
  /**
   * The id of the model that does the work.
   *
   * Allowed: nano-banana-2-lite.
   */
  readonly model: "nano-banana-2-lite";
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
  /** What the result should be. */
  readonly prompt: string;
  /**
   * The images to work from.
   *
   * Allowed: at most 10 elements; image as a URL.
   *
   * Note: An empty list is the same as leaving it out.
   */
  readonly image_urls?: readonly string[];
  /**
   * The shape of the result, width to height.
   *
   * Allowed: 1:1, 1:4, 1:8, 2:3, 3:2, 3:4, 4:1, 4:3, 4:5, 5:4, 8:1, 9:16, 16:9, 21:9, auto. Default: auto.
   */
  readonly aspect_ratio?:
    | "1:1" | "1:4" | "1:8" | "2:3" | "3:2" | "3:4" | "4:1" | "4:3" | "4:5" | "5:4" | "8:1" | "9:16" | "16:9"
    | "21:9" | "auto";
}

/** What the model is called with, what is sent, and what comes of it. */
export interface Types {
  arguments: Arguments;
  request: Request;
  result: Result;
}

/** What checks and prices the model's requests. */
export const model: ModelData = {
  id: "nano-banana-2-lite",
  name: "kie/nano-banana-2-lite",
  title: "Nano Banana 2 Lite",
  request: {
    type: "object",
    fields: [
      {
        key: "model",
        type: { type: "string", constant: true, options: ["nano-banana-2-lite"] },
        required: true,
      },
      { key: "callBackUrl", type: { type: "string" }, parameter: true },
      {
        key: "input",
        type: {
          type: "object",
          fields: [
            { key: "prompt", type: { type: "string" }, required: true, parameter: true },
            {
              key: "image_urls",
              type: { type: "array", items: { type: "string" }, max_items: 10 },
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
              default: "auto",
              parameter: true,
            },
          ],
        },
        required: true,
      },
    ],
  },
  parameters_at: "/input",
  files: [{ at: "/input/image_urls", list: true, kinds: [{ kind: "image", forms: ["url"] }] }],
};
