/**
 * Nano Banana at fal.
 *
 * Nano Banana. Makes an image from a prompt.
 *
 * Sources:
 * - Nano Banana (en), read 2026-12-01
 */

import type { ModelData } from "../client/data.js";
import type { Result } from "./responses.js";

/** The parameters, side by side. */
export interface Arguments {
  /** What the result should be. */
  readonly prompt: string;
  /**
   * How many images to make.
   *
   * Allowed: from 1 to 4. Default: 1.
   */
  readonly num_images?: number;
  /**
   * The file format of the result.
   *
   * Allowed: jpeg, png. Default: jpeg.
   */
  readonly output_format?: "jpeg" | "png";
  /**
   * The shape of the result, width to height.
   *
   * Allowed: 21:9, 1:1, 4:3, 3:2, 2:3, 5:4, 4:5, 3:4, 16:9, 9:16. Default: 1:1.
   */
  readonly aspect_ratio?: "21:9" | "1:1" | "4:3" | "3:2" | "2:3" | "5:4" | "4:5" | "3:4" | "16:9" | "9:16";
  /**
   * Whether the file comes as a data URI instead of an address.
   *
   * Default: false.
   */
  readonly sync_mode?: boolean;
}

/** The model's parameters, with nothing around them. The model's id stands in the path. */
export interface Request {
  /** What the result should be. */
  readonly prompt: string;
  /**
   * How many images to make.
   *
   * Allowed: from 1 to 4. Default: 1.
   */
  readonly num_images?: number;
  /**
   * The file format of the result.
   *
   * Allowed: jpeg, png. Default: jpeg.
   */
  readonly output_format?: "jpeg" | "png";
  /**
   * The shape of the result, width to height.
   *
   * Allowed: 21:9, 1:1, 4:3, 3:2, 2:3, 5:4, 4:5, 3:4, 16:9, 9:16. Default: 1:1.
   */
  readonly aspect_ratio?: "21:9" | "1:1" | "4:3" | "3:2" | "2:3" | "5:4" | "4:5" | "3:4" | "16:9" | "9:16";
  /**
   * Whether the file comes as a data URI instead of an address.
   *
   * Default: false.
   */
  readonly sync_mode?: boolean;
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
  id: "fal-ai/nano-banana",
  name: "fal/fal-ai/nano-banana",
  title: "Nano Banana",
  request: {
    type: "object",
    fields: [
      { key: "prompt", type: { type: "string" }, required: true, parameter: true },
      { key: "num_images", type: { type: "integer", min: 1, max: 4 }, default: 1, parameter: true },
      {
        key: "output_format",
        type: { type: "string", options: ["jpeg", "png"] },
        default: "jpeg",
        parameter: true,
      },
      {
        key: "aspect_ratio",
        type: {
          type: "string",
          options: ["21:9", "1:1", "4:3", "3:2", "2:3", "5:4", "4:5", "3:4", "16:9", "9:16"],
        },
        default: "1:1",
        parameter: true,
      },
      { key: "sync_mode", type: { type: "boolean" }, default: false, parameter: true },
    ],
  },
};
