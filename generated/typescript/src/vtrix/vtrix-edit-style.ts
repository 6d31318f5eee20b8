/**
 * Vtrix Edit Style at Vtrix.
 *
 * Vtrix Edit Style. Redraws an input image in the style of a template.
 *
 * Sources:
 * - Vtrix Edit Style (en), read 2026-11-24
 * - Vtrix Edit Style (zh-CN), read 2026-11-24
 */

import type { ModelData } from "../client/data.js";
import type { GivenFile } from "../client/given.js";
import type { Result } from "./responses.js";

/** The parameters, side by side. */
export interface Arguments {
  /**
   * The image to work from.
   *
   * Allowed: image as a URL; image/jpeg, image/png.
   *
   * Note: The address begins with http or https.
   */
  readonly image_input1: string | GivenFile;
  /**
   * The template to work by.
   *
   * Note: There are 27 templates, each a style.
   */
  readonly template_id: string;
  /**
   * The width of the image.
   *
   * Allowed: from 512 to 2048 pixels. Default: 1328.
   */
  readonly width?: number;
  /**
   * The height of the image.
   *
   * Allowed: from 512 to 2048 pixels. Default: 1328.
   */
  readonly height?: number;
}

/** The whole body of a request, as it is sent. */
export interface Request {
  /**
   * The id of the model that does the work.
   *
   * Allowed: vtrix_edit_style.
   */
  readonly model: "vtrix_edit_style";
  /**
   * What to make.
   *
   * Allowed: at least 1 element.
   */
  readonly input: readonly InputItem[];
}

export type { Result };

export interface InputItem {
  /** The settings of the chosen model, the prompt among them. */
  readonly params: Params;
}

/** The settings of the chosen model, the prompt among them. */
export interface Params {
  /**
   * The image to work from.
   *
   * Allowed: image as a URL; image/jpeg, image/png.
   *
   * Note: The address begins with http or https.
   */
  readonly image_input1: string;
  /**
   * The template to work by.
   *
   * Note: There are 27 templates, each a style.
   */
  readonly template_id: string;
  /**
   * The width of the image.
   *
   * Allowed: from 512 to 2048 pixels. Default: 1328.
   */
  readonly width?: number;
  /**
   * The height of the image.
   *
   * Allowed: from 512 to 2048 pixels. Default: 1328.
   */
  readonly height?: number;
}

/** What the model is called with, what is sent, and what comes of it. */
export interface Types {
  arguments: Arguments;
  request: Request;
  result: Result;
}

/** What checks and prices the model's requests. */
export const model: ModelData = {
  id: "vtrix_edit_style",
  name: "vtrix/vtrix_edit_style",
  title: "Vtrix Edit Style",
  request: {
    type: "object",
    fields: [
      {
        key: "model",
        type: { type: "string", constant: true, options: ["vtrix_edit_style"] },
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
                    { key: "image_input1", type: { type: "string" }, required: true, parameter: true },
                    { key: "template_id", type: { type: "string" }, required: true, parameter: true },
                    {
                      key: "width",
                      type: { type: "integer", min: 512, max: 2048 },
                      default: 1328,
                      parameter: true,
                    },
                    {
                      key: "height",
                      type: { type: "integer", min: 512, max: 2048 },
                      default: 1328,
                      parameter: true,
                    },
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
  files: [
    {
      at: "/input/*/params/image_input1",
      kinds: [{ kind: "image", forms: ["url"], mime_types: ["image/jpeg", "image/png"] }],
    },
  ],
};
