/**
 * Vtrix Image 4.5 Blend at Vtrix.
 *
 * Vtrix Image 4.5 Blend. Blends 2 to 14 images into one, as a prompt says.
 *
 * Sources:
 * - vtrix_image_4_5_blend (en), read 2026-11-24
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
   * Allowed: from 2 to 14 elements; image as a URL or base64.
   */
  readonly image: readonly (string | GivenFile)[];
  /** How large the image is made, as a tier or as width and height in pixels. */
  readonly size?: string;
  /**
   * Whether the result is marked with a watermark.
   *
   * Default: false.
   */
  readonly watermark?: boolean;
  /**
   * Whether the answer gives the image's address or the file itself in base64.
   *
   * Allowed: url, b64_json. Default: url.
   */
  readonly response_format?: "url" | "b64_json";
  /** How the prompt is improved before use. */
  readonly optimize_prompt_options?: OptimizePromptOptions;
}

/** The whole body of a request, as it is sent. */
export interface Request {
  /**
   * The id of the model that does the work.
   *
   * Allowed: vtrix_image_4_5_blend.
   */
  readonly model: "vtrix_image_4_5_blend";
  /**
   * What to make.
   *
   * Allowed: at least 1 element.
   */
  readonly input: readonly InputItem[];
}

export type { Result };

/** How the prompt is improved before use. */
export interface OptimizePromptOptions {
  readonly [key: string]: unknown;
}

export interface InputItem {
  /** The settings of the chosen model, the prompt among them. */
  readonly params: Params;
}

/** The settings of the chosen model, the prompt among them. */
export interface Params {
  /** What the result should be. */
  readonly prompt: string;
  /**
   * The images to work from.
   *
   * Allowed: from 2 to 14 elements; image as a URL or base64.
   */
  readonly image: readonly string[];
  /** How large the image is made, as a tier or as width and height in pixels. */
  readonly size?: string;
  /**
   * Whether the result is marked with a watermark.
   *
   * Default: false.
   */
  readonly watermark?: boolean;
  /**
   * Whether the answer gives the image's address or the file itself in base64.
   *
   * Allowed: url, b64_json. Default: url.
   */
  readonly response_format?: "url" | "b64_json";
  /** How the prompt is improved before use. */
  readonly optimize_prompt_options?: OptimizePromptOptions;
}

/** What the model is called with, what is sent, and what comes of it. */
export interface Types {
  arguments: Arguments;
  request: Request;
  result: Result;
}

/** What checks and prices the model's requests. */
export const model: ModelData = {
  id: "vtrix_image_4_5_blend",
  name: "vtrix/vtrix_image_4_5_blend",
  title: "Vtrix Image 4.5 Blend",
  request: {
    type: "object",
    fields: [
      {
        key: "model",
        type: { type: "string", constant: true, options: ["vtrix_image_4_5_blend"] },
        required: true,
      },
      {
        key: "input",
        type: {
          type: "array",
          items: {
            type: "object",
            fields: [
              {
                key: "params",
                type: {
                  type: "object",
                  fields: [
                    { key: "prompt", type: { type: "string" }, required: true, parameter: true },
                    {
                      key: "image",
                      type: { type: "array", items: { type: "string" }, min_items: 2, max_items: 14 },
                      required: true,
                      parameter: true,
                    },
                    { key: "size", type: { type: "string" }, parameter: true },
                    { key: "watermark", type: { type: "boolean" }, default: false, parameter: true },
                    {
                      key: "response_format",
                      type: { type: "string", options: ["url", "b64_json"] },
                      default: "url",
                      parameter: true,
                    },
                    { key: "optimize_prompt_options", type: { type: "object", open: true }, parameter: true },
                  ],
                },
                required: true,
              },
            ],
          },
          min_items: 1,
        },
        required: true,
      },
    ],
  },
  parameters_at: "/input/*/params",
  files: [{ at: "/input/*/params/image", list: true, kinds: [{ kind: "image", forms: ["url", "base64"] }] }],
};
