/**
 * Wan 2.5 Image-to-Image Preview (International) at Vtrix.
 *
 * Wan 2.5 Image-to-Image Preview (International). Edits one image, or makes one of up to three, as a prompt
 * says, through the node in Singapore.
 *
 * Sources:
 * - Wan 2.5 Image-to-Image Preview (International) (en), read 2026-11-24
 * - Ultra I2V Pro (Kling AI V2.6 图片生成视频) (zh), read 2026-11-24
 */

import type { ModelData } from "../client/data.js";
import type { Result } from "./responses.js";

/** The parameters, side by side. */
export interface Arguments {
  /** What to work from. */
  readonly input: Input;
}

/** The whole body of a request, as it is sent. */
export interface Request {
  /**
   * The id of the model that does the work.
   *
   * Allowed: wan25_i2i_preview_intl.
   */
  readonly model: "wan25_i2i_preview_intl";
  /**
   * What to make.
   *
   * Allowed: at least 1 element.
   */
  readonly input: readonly InputItem[];
}

export type { Result };

/** What to work from. */
export interface Input {
  /**
   * What the result should be.
   *
   * Allowed: at most 2,000 characters.
   *
   * Note: Chinese and English are understood; a letter and a Chinese character count as one each. A longer
   * text is not refused: what is too long is cut off.
   */
  readonly prompt: string;
  /**
   * What should not appear in the result.
   *
   * Note: A longer text is not refused: what is too long is cut off.
   */
  readonly negative_prompt?: string;
  /**
   * The images to work from.
   *
   * Allowed: at most 3 elements; image as a URL or a data URI; at most 10 MB; image/jpeg, image/png,
   * image/bmp, image/webp; from 384 to 5,000 pixels a side; no transparency.
   *
   * Note: Their order is that of the list. An address begins with http or https and is public; base64 has
   * data:, its MIME type and ;base64, in front.
   */
  readonly images: readonly string[];
  /** Keys that are not documented. */
  readonly [key: string]: unknown;
}

export interface InputItem {
  /** The settings of the chosen model, the prompt among them. */
  readonly params: Params;
}

/** The settings of the chosen model, the prompt among them. */
export interface Params {
  /** What to work from. */
  readonly input: Input;
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
  id: "wan25_i2i_preview_intl",
  name: "vtrix/wan25_i2i_preview_intl",
  title: "Wan 2.5 Image-to-Image Preview (International)",
  request: {
    type: "object",
    fields: [
      {
        key: "model",
        type: { type: "string", constant: true, options: ["wan25_i2i_preview_intl"] },
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
                    {
                      key: "input",
                      type: {
                        type: "object",
                        fields: [
                          {
                            key: "prompt",
                            type: { type: "string", lengths: [{ max: 2000, unit: "characters" }] },
                            required: true,
                          },
                          { key: "negative_prompt", type: { type: "string" } },
                          {
                            key: "images",
                            type: { type: "array", items: { type: "string" }, max_items: 3 },
                            required: true,
                          },
                        ],
                        open: true,
                      },
                      required: true,
                      parameter: true,
                    },
                  ],
                  open: true,
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
  files: [
    {
      at: "/input/*/params/input/images",
      list: true,
      kinds: [
        {
          kind: "image",
          forms: ["url", "data-uri"],
          max_bytes: 10000000,
          mime_types: ["image/jpeg", "image/png", "image/bmp", "image/webp"],
          min_side: 384,
          max_side: 5000,
          alpha: false,
        },
      ],
    },
  ],
};
