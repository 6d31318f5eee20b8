/**
 * GPT Image 2, editing at OpenAI.
 *
 * GPT Image 2, editing. Edits input images as a prompt describes.
 *
 * Sources:
 * - openai 3.57.0, types/image_edit_params.py (en), read 2026-11-30
 * - openai/openai-openapi, openapi.json (en), read 2026-11-30
 */

import type { ModelData } from "../client/data.js";
import type { GivenFile } from "../client/given.js";

/** The parameters, side by side. */
export interface Arguments {
  /**
   * The images to work from.
   *
   * Allowed: at most 16 elements; image as a part of the form; at most 50 MB; image/png, image/webp,
   * image/jpeg.
   */
  readonly image: readonly (string | GivenFile)[];
  /**
   * What the result should be.
   *
   * Allowed: at most 32,000 characters.
   */
  readonly prompt: string;
  /**
   * An image that is transparent where the first image is to be changed.
   *
   * Allowed: image as a part of the form; at most 4 MB; image/png; used as mask.
   *
   * Note: It has the width and height of the first image.
   */
  readonly mask?: string | GivenFile;
  /**
   * What stands behind the subject.
   *
   * Allowed: transparent, opaque, auto. May be null. Default: auto.
   */
  readonly background?: "transparent" | "opaque" | "auto" | null;
  /**
   * How many images to make.
   *
   * Allowed: from 1 to 10. May be null. Default: 1.
   */
  readonly n?: number | null;
  /**
   * How strongly the file is compressed.
   *
   * Allowed: from 0 to 100. May be null. Default: 100.
   */
  readonly output_compression?: number | null;
  /**
   * The file format of the result.
   *
   * Allowed: png, webp, jpeg. May be null. Default: png.
   */
  readonly output_format?: "png" | "webp" | "jpeg" | null;
  /**
   * The quality of the result, as a tier.
   *
   * Allowed: low, medium, high, auto. May be null. Default: auto.
   */
  readonly quality?: "low" | "medium" | "high" | "auto" | null;
  /**
   * Width and height of the result, in pixels.
   *
   * Allowed: auto; or another value: widthxheight in pixels; at most 3,840 pixels a side; at most 8,294,400
   * pixels in all; width to height from 1:3 to 3:1; sides in multiples of 16. May be null. Default: auto.
   *
   * Note: More than 2560x1440 is called experimental.
   */
  readonly size?: "auto" | (string & {}) | null;
  /** A name for whoever makes the request, for questions of safety. */
  readonly user?: string;
}

/**
 * The whole body of a request, as it is sent.
 *
 * Rules:
 * - A transparent background needs an output format with an alpha channel, such as png or webp.
 * - When output_compression is less than 100, output_format must be webp or jpeg.
 */
export interface Request {
  /**
   * The id of the model that does the work.
   *
   * Allowed: gpt-image-2.
   */
  readonly model: "gpt-image-2";
  /**
   * The images to work from.
   *
   * Allowed: at most 16 elements; image as a part of the form; at most 50 MB; image/png, image/webp,
   * image/jpeg.
   */
  readonly image: readonly string[];
  /**
   * What the result should be.
   *
   * Allowed: at most 32,000 characters.
   */
  readonly prompt: string;
  /**
   * An image that is transparent where the first image is to be changed.
   *
   * Allowed: image as a part of the form; at most 4 MB; image/png; used as mask.
   *
   * Note: It has the width and height of the first image.
   */
  readonly mask?: string;
  /**
   * What stands behind the subject.
   *
   * Allowed: transparent, opaque, auto. May be null. Default: auto.
   */
  readonly background?: "transparent" | "opaque" | "auto" | null;
  /**
   * How many images to make.
   *
   * Allowed: from 1 to 10. May be null. Default: 1.
   */
  readonly n?: number | null;
  /**
   * How strongly the file is compressed.
   *
   * Allowed: from 0 to 100. May be null. Default: 100.
   */
  readonly output_compression?: number | null;
  /**
   * The file format of the result.
   *
   * Allowed: png, webp, jpeg. May be null. Default: png.
   */
  readonly output_format?: "png" | "webp" | "jpeg" | null;
  /**
   * The quality of the result, as a tier.
   *
   * Allowed: low, medium, high, auto. May be null. Default: auto.
   */
  readonly quality?: "low" | "medium" | "high" | "auto" | null;
  /**
   * Width and height of the result, in pixels.
   *
   * Allowed: auto; or another value: widthxheight in pixels; at most 3,840 pixels a side; at most 8,294,400
   * pixels in all; width to height from 1:3 to 3:1; sides in multiples of 16. May be null. Default: auto.
   *
   * Note: More than 2560x1440 is called experimental.
   */
  readonly size?: "auto" | (string & {}) | null;
  /** A name for whoever makes the request, for questions of safety. */
  readonly user?: string;
}

/** The images. */
export interface Result {
  /**
   * When the task was created, counted from the start of 1970.
   *
   * Allowed: a number of seconds.
   */
  created: number;
  /** The files. */
  data?: DataItem[];
  /** What stands behind the subject. */
  background?: string;
  /** The file format of the result. */
  output_format?: string;
  /** Width and height of the result, in pixels. */
  size?: string;
  /** The quality of the result, as a tier. */
  quality?: string;
  /** How much was read and written. */
  usage?: Usage;
  /** Keys that are not documented. */
  [key: string]: unknown;
}

export interface DataItem {
  /**
   * The file itself, as base64.
   *
   * Allowed: base64.
   */
  b64_json?: string;
  /** The prompt that was used. */
  revised_prompt?: string;
  /** Keys that are not documented. */
  [key: string]: unknown;
}

/** How much was read and written. */
export interface Usage {
  /**
   * Tokens read.
   *
   * Allowed: a number of tokens.
   */
  input_tokens: number;
  /**
   * Tokens written.
   *
   * Allowed: a number of tokens.
   */
  output_tokens?: number;
  /**
   * Both together.
   *
   * Allowed: a number of tokens.
   */
  total_tokens?: number;
  /** Keys that are not documented. */
  [key: string]: unknown;
}

/** What the model is called with, what is sent, and what comes of it. */
export interface Types {
  arguments: Arguments;
  request: Request;
  result: Result;
}

/** What checks and prices the model's requests. */
export const model: ModelData = {
  id: "gpt-image-2-edit",
  name: "openai/gpt-image-2-edit",
  title: "GPT Image 2, editing",
  request: {
    type: "object",
    fields: [
      { key: "model", type: { type: "string", constant: true, options: ["gpt-image-2"] }, required: true },
      {
        key: "image",
        type: { type: "array", items: { type: "string" }, max_items: 16 },
        required: true,
        parameter: true,
      },
      {
        key: "prompt",
        type: { type: "string", lengths: [{ max: 32000, unit: "characters" }] },
        required: true,
        parameter: true,
      },
      { key: "mask", type: { type: "string" }, parameter: true },
      {
        key: "background",
        type: { type: "string", options: ["transparent", "opaque", "auto"] },
        nullable: true,
        default: "auto",
        parameter: true,
      },
      { key: "n", type: { type: "integer", min: 1, max: 10 }, nullable: true, default: 1, parameter: true },
      {
        key: "output_compression",
        type: { type: "integer", min: 0, max: 100 },
        nullable: true,
        default: 100,
        parameter: true,
      },
      {
        key: "output_format",
        type: { type: "string", options: ["png", "webp", "jpeg"] },
        nullable: true,
        default: "png",
        parameter: true,
      },
      {
        key: "quality",
        type: { type: "string", options: ["low", "medium", "high", "auto"] },
        nullable: true,
        default: "auto",
        parameter: true,
      },
      {
        key: "size",
        type: {
          type: "string",
          open_options: true,
          size: {
            separator: "x",
            max_side: 3840,
            max_pixels: 8294400,
            ratio: { min: "1:3", max: "3:1" },
            multiple_of: 16,
          },
          options: ["auto"],
        },
        nullable: true,
        default: "auto",
        parameter: true,
      },
      { key: "user", type: { type: "string" }, parameter: true },
    ],
    rules: [
      {
        rule: {
          text: "A transparent background needs an output format with an alpha channel, such as png or webp.",
          when: [
            { subject: { subject: "key", path: "/background" }, one_of: ["transparent"], default: "auto" },
          ],
          then: [
            {
              subject: { subject: "key", path: "/output_format" },
              one_of: ["png", "webp"],
              default: "png",
              may_be_absent: true,
            },
          ],
        },
        layer: "schema",
      },
      {
        rule: {
          text: "When output_compression is less than 100, output_format must be webp or jpeg.",
          when: [{ subject: { subject: "key", path: "/output_compression" }, below: 100, default: 100 }],
          then: [
            {
              subject: { subject: "key", path: "/output_format" },
              one_of: ["webp", "jpeg"],
              default: "png",
              may_be_absent: true,
            },
          ],
        },
        layer: "schema",
      },
    ],
  },
  files: [
    {
      at: "/image",
      list: true,
      kinds: [
        {
          kind: "image",
          forms: ["part"],
          max_bytes: 50000000,
          mime_types: ["image/png", "image/webp", "image/jpeg"],
        },
      ],
    },
    {
      at: "/mask",
      kinds: [{ kind: "image", forms: ["part"], max_bytes: 4000000, mime_types: ["image/png"] }],
    },
  ],
};
