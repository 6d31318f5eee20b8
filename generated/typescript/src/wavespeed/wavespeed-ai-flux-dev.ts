/**
 * FLUX Dev at WaveSpeed.
 *
 * FLUX Dev. Makes an image from a prompt, or edits one input image.
 *
 * Sources:
 * - tryAGI/WaveSpeedAI, openapi.yaml (en), read 2026-11-30
 */

import type { ModelData } from "../client/data.js";
import type { GivenFile } from "../client/given.js";
import type { Result } from "./responses.js";

/** The parameters, side by side. */
export interface Arguments {
  /** What the result should be. */
  readonly prompt: string;
  /**
   * The image to work from.
   *
   * Allowed: image as a URL.
   */
  readonly image?: string | GivenFile;
  /**
   * An image that is white where the image is painted anew.
   *
   * Allowed: image as a URL; used as mask.
   */
  readonly mask_image?: string | GivenFile;
  /**
   * How far the result may go from the input image.
   *
   * Allowed: from 0 to 1. Default: 0.8.
   */
  readonly strength?: number;
  /**
   * Width and height of the result, in pixels.
   *
   * Allowed: width*height in pixels; from 256 to 1,536 pixels a side. Default: 1024*1024.
   */
  readonly size?: string;
  /**
   * How many steps the model takes to make the result.
   *
   * Allowed: from 1 to 50. Default: 28.
   */
  readonly num_inference_steps?: number;
  /**
   * A number that fixes the random choices, so that the same request gives a similar result.
   *
   * Allowed: from -1 to 2147483647; -1: a random seed. Default: -1.
   */
  readonly seed?: number;
  /**
   * How closely the result keeps to the prompt. The higher the number, the closer.
   *
   * Allowed: from 1 to 20. Default: 3.5.
   */
  readonly guidance_scale?: number;
  /**
   * How many images to make.
   *
   * Allowed: from 1 to 4. Default: 1.
   */
  readonly num_images?: number;
  /**
   * The file format of the result.
   *
   * Allowed: jpeg, png, webp. Default: jpeg.
   */
  readonly output_format?: "jpeg" | "png" | "webp";
  /** LoRA weights that change the model, each with its strength. */
  readonly loras?: readonly Lora[];
  /**
   * Whether the answer to the creation waits for the result.
   *
   * Default: false.
   */
  readonly enable_sync_mode?: boolean;
}

/** The model's parameters, with nothing around them. The model's id stands in the path. */
export interface Request {
  /** What the result should be. */
  readonly prompt: string;
  /**
   * The image to work from.
   *
   * Allowed: image as a URL.
   */
  readonly image?: string;
  /**
   * An image that is white where the image is painted anew.
   *
   * Allowed: image as a URL; used as mask.
   */
  readonly mask_image?: string;
  /**
   * How far the result may go from the input image.
   *
   * Allowed: from 0 to 1. Default: 0.8.
   */
  readonly strength?: number;
  /**
   * Width and height of the result, in pixels.
   *
   * Allowed: width*height in pixels; from 256 to 1,536 pixels a side. Default: 1024*1024.
   */
  readonly size?: string;
  /**
   * How many steps the model takes to make the result.
   *
   * Allowed: from 1 to 50. Default: 28.
   */
  readonly num_inference_steps?: number;
  /**
   * A number that fixes the random choices, so that the same request gives a similar result.
   *
   * Allowed: from -1 to 2147483647; -1: a random seed. Default: -1.
   */
  readonly seed?: number;
  /**
   * How closely the result keeps to the prompt. The higher the number, the closer.
   *
   * Allowed: from 1 to 20. Default: 3.5.
   */
  readonly guidance_scale?: number;
  /**
   * How many images to make.
   *
   * Allowed: from 1 to 4. Default: 1.
   */
  readonly num_images?: number;
  /**
   * The file format of the result.
   *
   * Allowed: jpeg, png, webp. Default: jpeg.
   */
  readonly output_format?: "jpeg" | "png" | "webp";
  /** LoRA weights that change the model, each with its strength. */
  readonly loras?: readonly Lora[];
  /**
   * Whether the answer to the creation waits for the result.
   *
   * Default: false.
   */
  readonly enable_sync_mode?: boolean;
  /** Keys that are not documented. */
  readonly [key: string]: unknown;
}

export type { Result };

export interface Lora {
  /** The address of the weights. */
  readonly path?: string;
  /**
   * How strongly they count.
   *
   * Allowed: from 0 to 1.
   */
  readonly scale?: number;
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
  id: "wavespeed-ai/flux-dev",
  name: "wavespeed/wavespeed-ai/flux-dev",
  title: "FLUX Dev",
  request: {
    type: "object",
    fields: [
      { key: "prompt", type: { type: "string" }, required: true, parameter: true },
      { key: "image", type: { type: "string" }, parameter: true },
      { key: "mask_image", type: { type: "string" }, parameter: true },
      { key: "strength", type: { type: "number", min: 0, max: 1 }, default: 0.8, parameter: true },
      {
        key: "size",
        type: { type: "string", size: { separator: "*", min_side: 256, max_side: 1536 } },
        default: "1024*1024",
        parameter: true,
      },
      {
        key: "num_inference_steps",
        type: { type: "integer", min: 1, max: 50 },
        default: 28,
        parameter: true,
      },
      { key: "seed", type: { type: "integer", min: -1, max: 2147483647 }, default: -1, parameter: true },
      { key: "guidance_scale", type: { type: "number", min: 1, max: 20 }, default: 3.5, parameter: true },
      { key: "num_images", type: { type: "integer", min: 1, max: 4 }, default: 1, parameter: true },
      {
        key: "output_format",
        type: { type: "string", options: ["jpeg", "png", "webp"] },
        default: "jpeg",
        parameter: true,
      },
      {
        key: "loras",
        type: {
          type: "array",
          items: {
            type: "object",
            fields: [
              { key: "path", type: { type: "string" } },
              { key: "scale", type: { type: "number", min: 0, max: 1 } },
            ],
            open: true,
          },
        },
        parameter: true,
      },
      { key: "enable_sync_mode", type: { type: "boolean" }, default: false, parameter: true },
    ],
    open: true,
  },
  files: [
    { at: "/image", kinds: [{ kind: "image", forms: ["url"] }] },
    { at: "/mask_image", kinds: [{ kind: "image", forms: ["url"] }] },
  ],
};
