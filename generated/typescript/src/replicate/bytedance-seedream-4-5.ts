/**
 * Seedream 4.5 at Replicate.
 *
 * Seedream 4.5. Makes an image from a prompt, edits one, or combines several.
 *
 * Sources:
 * - nodetool-ai/nodetool-replicate, src/nodetool/nodes/replicate/image/generate.py, Seedream_4_5 (en), read
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
   * Allowed: at most 14 elements; image as a URL or a data URI.
   */
  readonly image_input?: readonly (string | GivenFile)[];
  /**
   * How many pixels the result has, as a tier.
   *
   * Allowed: 2K, 4K. Default: 2K.
   */
  readonly size?: "2K" | "4K";
  /**
   * The shape of the result, width to height.
   *
   * Allowed: match_input_image, 1:1, 4:3, 3:4, 16:9, 9:16, 3:2, 2:3, 21:9. Default: match_input_image.
   *
   * Note: match_input_image takes the shape of the input image, of the first where there are several.
   */
  readonly aspect_ratio?:
    | "match_input_image" | "1:1" | "4:3" | "3:4" | "16:9" | "9:16" | "3:2" | "2:3" | "21:9";
  /**
   * Whether several images that belong together may be made.
   *
   * Allowed: disabled, auto. Default: disabled.
   */
  readonly sequential_image_generation?: "disabled" | "auto";
  /**
   * How many images to make.
   *
   * Allowed: from 1 to 15. Default: 1.
   */
  readonly max_images?: number;
  /**
   * Whether the result is not checked for content that is not safe for work.
   *
   * Default: false.
   */
  readonly disable_safety_checker?: boolean;
}

/** The whole body of a request, as it is sent. */
export interface Request {
  /** The settings of the chosen model. */
  readonly input: Input;
}

export type { Result };

/**
 * The settings of the chosen model.
 *
 * Rules:
 * - When sequential_image_generation is disabled, the server ignores max_images.
 * - When sequential_image_generation is auto, max_images and the number of elements of image_input must add
 *   up to at most 15.
 */
export interface Input {
  /** What the result should be. */
  readonly prompt: string;
  /**
   * The images to work from.
   *
   * Allowed: at most 14 elements; image as a URL or a data URI.
   */
  readonly image_input?: readonly string[];
  /**
   * How many pixels the result has, as a tier.
   *
   * Allowed: 2K, 4K. Default: 2K.
   */
  readonly size?: "2K" | "4K";
  /**
   * The shape of the result, width to height.
   *
   * Allowed: match_input_image, 1:1, 4:3, 3:4, 16:9, 9:16, 3:2, 2:3, 21:9. Default: match_input_image.
   *
   * Note: match_input_image takes the shape of the input image, of the first where there are several.
   */
  readonly aspect_ratio?:
    | "match_input_image" | "1:1" | "4:3" | "3:4" | "16:9" | "9:16" | "3:2" | "2:3" | "21:9";
  /**
   * Whether several images that belong together may be made.
   *
   * Allowed: disabled, auto. Default: disabled.
   */
  readonly sequential_image_generation?: "disabled" | "auto";
  /**
   * How many images to make.
   *
   * Allowed: from 1 to 15. Default: 1.
   */
  readonly max_images?: number;
  /**
   * Whether the result is not checked for content that is not safe for work.
   *
   * Default: false.
   */
  readonly disable_safety_checker?: boolean;
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
  id: "bytedance/seedream-4.5",
  name: "replicate/bytedance/seedream-4.5",
  title: "Seedream 4.5",
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
              key: "image_input",
              type: { type: "array", items: { type: "string" }, max_items: 14 },
              parameter: true,
            },
            { key: "size", type: { type: "string", options: ["2K", "4K"] }, default: "2K", parameter: true },
            {
              key: "aspect_ratio",
              type: {
                type: "string",
                options: ["match_input_image", "1:1", "4:3", "3:4", "16:9", "9:16", "3:2", "2:3", "21:9"],
              },
              default: "match_input_image",
              parameter: true,
            },
            {
              key: "sequential_image_generation",
              type: { type: "string", options: ["disabled", "auto"] },
              default: "disabled",
              parameter: true,
            },
            { key: "max_images", type: { type: "integer", min: 1, max: 15 }, default: 1, parameter: true },
            { key: "disable_safety_checker", type: { type: "boolean" }, default: false, parameter: true },
          ],
          open: true,
          rules: [
            {
              rule: {
                text: "When sequential_image_generation is auto, max_images and the number of elements of image_input must add up to at most 15.",
                when: [
                  {
                    subject: { subject: "key", path: "/sequential_image_generation" },
                    one_of: ["auto"],
                    default: "disabled",
                  },
                ],
                totals: [
                  {
                    by: "sum",
                    of: [
                      { subject: { subject: "key", path: "/image_input" } },
                      { subject: { subject: "key", path: "/max_images" }, default: 1 },
                    ],
                    max: 15,
                  },
                ],
              },
              layer: "schema",
            },
          ],
        },
        required: true,
      },
    ],
  },
  parameters_at: "/input",
  files: [{ at: "/input/image_input", list: true, kinds: [{ kind: "image", forms: ["url", "data-uri"] }] }],
};
