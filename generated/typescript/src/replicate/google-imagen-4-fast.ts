/**
 * Imagen 4 Fast at Replicate.
 *
 * Imagen 4 Fast. Makes an image from a prompt.
 *
 * Sources:
 * - nodetool-ai/nodetool-replicate, src/nodetool/nodes/replicate/image/generate.py, Imagen_4_Fast (en), read
 *   2026-12-01
 */

import type { ModelData } from "../client/data.js";
import type { Result } from "./responses.js";

/** The parameters, side by side. */
export interface Arguments {
  /** What the result should be. */
  readonly prompt: string;
  /**
   * The shape of the result, width to height.
   *
   * Allowed: 1:1, 9:16, 16:9, 3:4, 4:3. Default: 1:1.
   */
  readonly aspect_ratio?: "1:1" | "9:16" | "16:9" | "3:4" | "4:3";
  /**
   * The file format of the result.
   *
   * Allowed: jpg, png. Default: jpg.
   */
  readonly output_format?: "jpg" | "png";
  /**
   * How strict the content filter is.
   *
   * Allowed: block_low_and_above, block_medium_and_above, block_only_high. Default: block_only_high.
   */
  readonly safety_filter_level?: "block_low_and_above" | "block_medium_and_above" | "block_only_high";
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
   * The shape of the result, width to height.
   *
   * Allowed: 1:1, 9:16, 16:9, 3:4, 4:3. Default: 1:1.
   */
  readonly aspect_ratio?: "1:1" | "9:16" | "16:9" | "3:4" | "4:3";
  /**
   * The file format of the result.
   *
   * Allowed: jpg, png. Default: jpg.
   */
  readonly output_format?: "jpg" | "png";
  /**
   * How strict the content filter is.
   *
   * Allowed: block_low_and_above, block_medium_and_above, block_only_high. Default: block_only_high.
   */
  readonly safety_filter_level?: "block_low_and_above" | "block_medium_and_above" | "block_only_high";
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
  id: "google/imagen-4-fast",
  name: "replicate/google/imagen-4-fast",
  title: "Imagen 4 Fast",
  request: {
    type: "object",
    fields: [
      {
        key: "input",
        type: {
          type: "object",
          fields: [
            { key: "prompt", type: { type: "string" }, required: true, parameter: true },
            {
              key: "aspect_ratio",
              type: { type: "string", options: ["1:1", "9:16", "16:9", "3:4", "4:3"] },
              default: "1:1",
              parameter: true,
            },
            {
              key: "output_format",
              type: { type: "string", options: ["jpg", "png"] },
              default: "jpg",
              parameter: true,
            },
            {
              key: "safety_filter_level",
              type: {
                type: "string",
                options: ["block_low_and_above", "block_medium_and_above", "block_only_high"],
              },
              default: "block_only_high",
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
};
