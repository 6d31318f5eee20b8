/**
 * Nano Banana at Replicate.
 *
 * Nano Banana. Makes an image from a prompt, edits one, or combines several.
 *
 * Sources:
 * - nodetool-ai/nodetool-replicate, src/nodetool/nodes/replicate/image/process.py, Nano_Banana (en), read
 *   2026-12-01
 */

import type { ModelData } from "../client/data.js";
import type { GivenFile } from "../client/given.js";
import type { Result } from "./responses.js";

/** The parameters, side by side. */
export interface Arguments {
  /** What the result should be. */
  readonly prompt: string;
  /**
   * The images to work from.
   *
   * Allowed: image as a URL or a data URI.
   */
  readonly image_input?: readonly (string | GivenFile)[];
  /**
   * The shape of the result, width to height.
   *
   * Allowed: match_input_image, 1:1, 2:3, 3:2, 3:4, 4:3, 4:5, 5:4, 9:16, 16:9, 21:9. Default:
   * match_input_image.
   *
   * Note: match_input_image takes the shape of the input image, of the first where there are several.
   */
  readonly aspect_ratio?:
    | "match_input_image" | "1:1" | "2:3" | "3:2" | "3:4" | "4:3" | "4:5" | "5:4" | "9:16" | "16:9" | "21:9";
  /**
   * The file format of the result.
   *
   * Allowed: jpg, png. Default: jpg.
   */
  readonly output_format?: "jpg" | "png";
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
  /**
   * The images to work from.
   *
   * Allowed: image as a URL or a data URI.
   */
  readonly image_input?: readonly string[];
  /**
   * The shape of the result, width to height.
   *
   * Allowed: match_input_image, 1:1, 2:3, 3:2, 3:4, 4:3, 4:5, 5:4, 9:16, 16:9, 21:9. Default:
   * match_input_image.
   *
   * Note: match_input_image takes the shape of the input image, of the first where there are several.
   */
  readonly aspect_ratio?:
    | "match_input_image" | "1:1" | "2:3" | "3:2" | "3:4" | "4:3" | "4:5" | "5:4" | "9:16" | "16:9" | "21:9";
  /**
   * The file format of the result.
   *
   * Allowed: jpg, png. Default: jpg.
   */
  readonly output_format?: "jpg" | "png";
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
  id: "google/nano-banana",
  name: "replicate/google/nano-banana",
  title: "Nano Banana",
  request: {
    type: "object",
    fields: [
      {
        key: "input",
        type: {
          type: "object",
          fields: [
            { key: "prompt", type: { type: "string" }, required: true, parameter: true },
            { key: "image_input", type: { type: "array", items: { type: "string" } }, parameter: true },
            {
              key: "aspect_ratio",
              type: {
                type: "string",
                options: [
                  "match_input_image", "1:1", "2:3", "3:2", "3:4", "4:3", "4:5", "5:4", "9:16", "16:9",
                  "21:9",
                ],
              },
              default: "match_input_image",
              parameter: true,
            },
            {
              key: "output_format",
              type: { type: "string", options: ["jpg", "png"] },
              default: "jpg",
              parameter: true,
            },
          ],
          open: true,
        },
        required: true,
      },
    ],
  },
  parameters_at: "/input",
  files: [{ at: "/input/image_input", list: true, kinds: [{ kind: "image", forms: ["url", "data-uri"] }] }],
};
