/**
 * Vtrix 3D at Vtrix.
 *
 * Vtrix 3D. Makes a 3D model from a text and a reference image.
 *
 * Sources:
 * - vtrix_3d (zh-CN), read 2026-11-24
 */

import type { ModelData } from "../client/data.js";
import type { GivenFile } from "../client/given.js";
import type { Result } from "./responses.js";

/** The parameters, side by side. */
export interface Arguments {
  /** What the 3D model should be. */
  readonly text: string;
  /**
   * The image to work from.
   *
   * Allowed: image as a URL or a data URI; used as reference image.
   *
   * Note: An address begins with http or https, base64 with data:image/.
   */
  readonly image_url: string | GivenFile;
}

/** The whole body of a request, as it is sent. */
export interface Request {
  /**
   * The id of the model that does the work.
   *
   * Allowed: vtrix_3d.
   */
  readonly model: "vtrix_3d";
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
  /** What the 3D model should be. */
  readonly text: string;
  /**
   * The image to work from.
   *
   * Allowed: image as a URL or a data URI; used as reference image.
   *
   * Note: An address begins with http or https, base64 with data:image/.
   */
  readonly image_url: string;
}

/** What the model is called with, what is sent, and what comes of it. */
export interface Types {
  arguments: Arguments;
  request: Request;
  result: Result;
}

/** What checks and prices the model's requests. */
export const model: ModelData = {
  id: "vtrix_3d",
  name: "vtrix/vtrix_3d",
  title: "Vtrix 3D",
  request: {
    type: "object",
    fields: [
      { key: "model", type: { type: "string", constant: true, options: ["vtrix_3d"] }, required: true },
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
                    { key: "text", type: { type: "string" }, required: true, parameter: true },
                    { key: "image_url", type: { type: "string" }, required: true, parameter: true },
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
  files: [{ at: "/input/*/params/image_url", kinds: [{ kind: "image", forms: ["url", "data-uri"] }] }],
};
