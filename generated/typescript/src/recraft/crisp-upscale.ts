/**
 * Recraft Crisp Upscale at Recraft.
 *
 * Recraft Crisp Upscale. Enlarges an image and keeps it as it is. Price: 0.004 USD per request.
 *
 * Sources:
 * - tryAGI/Recraft, openapi.yaml (en), read 2026-12-01
 * - Pricing (en), read 2026-12-01
 */

import type { ModelData } from "../client/data.js";
import type { GivenFile } from "../client/given.js";

/** The parameters, side by side. */
export interface Arguments {
  /**
   * The image to work from.
   *
   * Allowed: image as a URL or a data URI.
   */
  readonly image_url: string | GivenFile;
  /**
   * To how many pixels the result is enlarged.
   *
   * Allowed: upscale4mp, upscale16mp.
   */
  readonly upscale?: "upscale4mp" | "upscale16mp";
  /**
   * The file format of the result.
   *
   * Allowed: webp, png.
   */
  readonly image_format?: "webp" | "png";
  /**
   * Whether the file comes as an address or as base64.
   *
   * Allowed: url, b64_json.
   */
  readonly response_format?: "url" | "b64_json";
  /** Whether the file is deleted after a while. */
  readonly expire?: boolean;
}

/** The model's parameters, with nothing around them. The model's id stands in the path. */
export interface Request {
  /**
   * The image to work from.
   *
   * Allowed: image as a URL or a data URI.
   */
  readonly image_url: string;
  /**
   * To how many pixels the result is enlarged.
   *
   * Allowed: upscale4mp, upscale16mp.
   */
  readonly upscale?: "upscale4mp" | "upscale16mp";
  /**
   * The file format of the result.
   *
   * Allowed: webp, png.
   */
  readonly image_format?: "webp" | "png";
  /**
   * Whether the file comes as an address or as base64.
   *
   * Allowed: url, b64_json.
   */
  readonly response_format?: "url" | "b64_json";
  /** Whether the file is deleted after a while. */
  readonly expire?: boolean;
  /** Keys that are not documented. */
  readonly [key: string]: unknown;
}

/** The changed image. */
export interface Result {
  /**
   * When the task was created, counted from the start of 1970.
   *
   * Allowed: a number of seconds.
   */
  created: number;
  /**
   * What the task cost.
   *
   * Allowed: a number of credits.
   */
  credits: number;
  /** The file. */
  image: Image;
  /** Keys that are not documented. */
  [key: string]: unknown;
}

/** The file. */
export interface Image {
  /** The file's id. */
  image_id: string;
  /**
   * The file's address, for about a day.
   *
   * Allowed: a URL.
   */
  url?: string;
  /**
   * The file itself, as base64.
   *
   * Allowed: base64.
   */
  b64_json?: string;
  /** The prompt that was used. */
  revised_prompt?: string;
  /** Further facts about the file. */
  features?: Features;
  /** Keys that are not documented. */
  [key: string]: unknown;
}

/** Further facts about the file. */
export interface Features {
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
  id: "crispUpscale",
  name: "recraft/crispUpscale",
  title: "Recraft Crisp Upscale",
  request: {
    type: "object",
    fields: [
      { key: "image_url", type: { type: "string" }, required: true, parameter: true },
      { key: "upscale", type: { type: "string", options: ["upscale4mp", "upscale16mp"] }, parameter: true },
      { key: "image_format", type: { type: "string", options: ["webp", "png"] }, parameter: true },
      { key: "response_format", type: { type: "string", options: ["url", "b64_json"] }, parameter: true },
      { key: "expire", type: { type: "boolean" }, parameter: true },
    ],
    open: true,
  },
  price: {
    formula: {
      kind: "fixed",
      unit: "USD",
      charges: [{ amounts: [{ amount: "0.004" }], per: "request", divide: "1" }],
    },
  },
  files: [{ at: "/image_url", kinds: [{ kind: "image", forms: ["url", "data-uri"] }] }],
};
