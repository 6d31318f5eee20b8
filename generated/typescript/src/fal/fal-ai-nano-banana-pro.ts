/**
 * Nano Banana Pro at fal.
 *
 * Nano Banana Pro. Makes an image from a prompt. Price: per image × num_images: 0.30 USD when resolution is
 * 4K, 0.15 USD otherwise; plus when enable_web_search is true, 0.015 USD per request.
 *
 * Sources:
 * - Nano Banana Pro (en), read 2026-12-01
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
  /** A number that fixes the random choices, so that the same request gives a similar result. */
  readonly seed?: number;
  /**
   * The shape of the result, width to height.
   *
   * Allowed: auto, 21:9, 16:9, 3:2, 4:3, 5:4, 1:1, 4:5, 3:4, 2:3, 9:16. Default: 1:1.
   */
  readonly aspect_ratio?:
    | "auto" | "21:9" | "16:9" | "3:2" | "4:3" | "5:4" | "1:1" | "4:5" | "3:4" | "2:3" | "9:16";
  /**
   * The file format of the result.
   *
   * Allowed: jpeg, png, webp. Default: png.
   */
  readonly output_format?: "jpeg" | "png" | "webp";
  /**
   * How much the content filter lets through. The lower the number, the stricter the filter.
   *
   * Allowed: 1, 2, 3, 4, 5, 6. Default: 4.
   */
  readonly safety_tolerance?: "1" | "2" | "3" | "4" | "5" | "6";
  /**
   * Whether the file comes as a data URI instead of an address.
   *
   * Default: false.
   */
  readonly sync_mode?: boolean;
  /**
   * How many pixels the result has, as a tier.
   *
   * Allowed: 1K, 2K, 4K. Default: 1K.
   */
  readonly resolution?: "1K" | "2K" | "4K";
  /**
   * Whether one image alone is made each time, whatever number the prompt asks for.
   *
   * Default: false.
   */
  readonly limit_generations?: boolean;
  /**
   * Whether the model may search the web first.
   *
   * Default: false.
   */
  readonly enable_web_search?: boolean;
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
  /** A number that fixes the random choices, so that the same request gives a similar result. */
  readonly seed?: number;
  /**
   * The shape of the result, width to height.
   *
   * Allowed: auto, 21:9, 16:9, 3:2, 4:3, 5:4, 1:1, 4:5, 3:4, 2:3, 9:16. Default: 1:1.
   */
  readonly aspect_ratio?:
    | "auto" | "21:9" | "16:9" | "3:2" | "4:3" | "5:4" | "1:1" | "4:5" | "3:4" | "2:3" | "9:16";
  /**
   * The file format of the result.
   *
   * Allowed: jpeg, png, webp. Default: png.
   */
  readonly output_format?: "jpeg" | "png" | "webp";
  /**
   * How much the content filter lets through. The lower the number, the stricter the filter.
   *
   * Allowed: 1, 2, 3, 4, 5, 6. Default: 4.
   */
  readonly safety_tolerance?: "1" | "2" | "3" | "4" | "5" | "6";
  /**
   * Whether the file comes as a data URI instead of an address.
   *
   * Default: false.
   */
  readonly sync_mode?: boolean;
  /**
   * How many pixels the result has, as a tier.
   *
   * Allowed: 1K, 2K, 4K. Default: 1K.
   */
  readonly resolution?: "1K" | "2K" | "4K";
  /**
   * Whether one image alone is made each time, whatever number the prompt asks for.
   *
   * Default: false.
   */
  readonly limit_generations?: boolean;
  /**
   * Whether the model may search the web first.
   *
   * Default: false.
   */
  readonly enable_web_search?: boolean;
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
  id: "fal-ai/nano-banana-pro",
  name: "fal/fal-ai/nano-banana-pro",
  title: "Nano Banana Pro",
  request: {
    type: "object",
    fields: [
      { key: "prompt", type: { type: "string" }, required: true, parameter: true },
      { key: "num_images", type: { type: "integer", min: 1, max: 4 }, default: 1, parameter: true },
      { key: "seed", type: { type: "integer" }, parameter: true },
      {
        key: "aspect_ratio",
        type: {
          type: "string",
          options: ["auto", "21:9", "16:9", "3:2", "4:3", "5:4", "1:1", "4:5", "3:4", "2:3", "9:16"],
        },
        default: "1:1",
        parameter: true,
      },
      {
        key: "output_format",
        type: { type: "string", options: ["jpeg", "png", "webp"] },
        default: "png",
        parameter: true,
      },
      {
        key: "safety_tolerance",
        type: { type: "string", options: ["1", "2", "3", "4", "5", "6"] },
        default: "4",
        parameter: true,
      },
      { key: "sync_mode", type: { type: "boolean" }, default: false, parameter: true },
      {
        key: "resolution",
        type: { type: "string", options: ["1K", "2K", "4K"] },
        default: "1K",
        parameter: true,
      },
      { key: "limit_generations", type: { type: "boolean" }, default: false, parameter: true },
      { key: "enable_web_search", type: { type: "boolean" }, default: false, parameter: true },
    ],
  },
  price: {
    formula: {
      kind: "computed",
      unit: "USD",
      charges: [
        {
          amounts: [
            {
              amount: "0.3",
              when: [{ subject: { subject: "key", path: "/resolution" }, one_of: ["4K"], default: "1K" }],
            },
            { amount: "0.15" },
          ],
          per: "image",
          quantity: [{ subject: { subject: "key", path: "/num_images" }, by: "value", default: 1 }],
          divide: "1",
        },
        {
          amounts: [{ amount: "0.015" }],
          per: "request",
          divide: "1",
          when: [{ subject: { subject: "key", path: "/enable_web_search" }, one_of: [true], default: false }],
        },
      ],
    },
  },
};
