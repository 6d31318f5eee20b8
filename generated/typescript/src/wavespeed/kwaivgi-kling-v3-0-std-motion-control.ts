/**
 * Kling 3.0 Standard Motion Control at WaveSpeed.
 *
 * Kling 3.0 Standard Motion Control. Moves the figure of an image as a video shows.
 *
 * Sources:
 * - kwaivgi/kling-v3.0-std/motion-control (en), read 2026-12-01
 */

import type { ModelData } from "../client/data.js";
import type { GivenFile } from "../client/given.js";
import type { Result } from "./responses.js";

/** The parameters, side by side. */
export interface Arguments {
  /**
   * The image to work from.
   *
   * Allowed: image as a URL; at most 10 MB; image/jpeg, image/png; at least 300 pixels a side; width to
   * height from 2:5 to 5:2.
   */
  readonly image: string | GivenFile;
  /**
   * The video to work from.
   *
   * Allowed: video as a URL; at most 100 MB; video/mp4, video/quicktime; at least 3 seconds; from 340 to
   * 3,850 pixels a side.
   *
   * Note: What is longer than 30 seconds is cut off, with the orientation image what is longer than 10. The
   * result is as long as the video.
   */
  readonly video: string | GivenFile;
  /** Elements that the result may show. */
  readonly element_list?: readonly ElementListItem[];
  /**
   * Whether the figure faces as in the image or as in the video.
   *
   * Allowed: image, video. Default: video.
   */
  readonly character_orientation?: "image" | "video";
  /** What the result should be. */
  readonly prompt?: string;
  /** What should not appear in the result. */
  readonly negative_prompt?: string;
  /**
   * Whether the sound of the input video is kept.
   *
   * Default: true.
   */
  readonly keep_original_sound?: boolean;
}

/** The model's parameters, with nothing around them. The model's id stands in the path. */
export interface Request {
  /**
   * The image to work from.
   *
   * Allowed: image as a URL; at most 10 MB; image/jpeg, image/png; at least 300 pixels a side; width to
   * height from 2:5 to 5:2.
   */
  readonly image: string;
  /**
   * The video to work from.
   *
   * Allowed: video as a URL; at most 100 MB; video/mp4, video/quicktime; at least 3 seconds; from 340 to
   * 3,850 pixels a side.
   *
   * Note: What is longer than 30 seconds is cut off, with the orientation image what is longer than 10. The
   * result is as long as the video.
   */
  readonly video: string;
  /** Elements that the result may show. */
  readonly element_list?: readonly ElementListItem[];
  /**
   * Whether the figure faces as in the image or as in the video.
   *
   * Allowed: image, video. Default: video.
   */
  readonly character_orientation?: "image" | "video";
  /** What the result should be. */
  readonly prompt?: string;
  /** What should not appear in the result. */
  readonly negative_prompt?: string;
  /**
   * Whether the sound of the input video is kept.
   *
   * Default: true.
   */
  readonly keep_original_sound?: boolean;
  /** Keys that are not documented. */
  readonly [key: string]: unknown;
}

export type { Result };

export interface ElementListItem {
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
  id: "kwaivgi/kling-v3.0-std/motion-control",
  name: "wavespeed/kwaivgi/kling-v3.0-std/motion-control",
  title: "Kling 3.0 Standard Motion Control",
  request: {
    type: "object",
    fields: [
      { key: "image", type: { type: "string" }, required: true, parameter: true },
      { key: "video", type: { type: "string" }, required: true, parameter: true },
      {
        key: "element_list",
        type: { type: "array", items: { type: "object", open: true } },
        parameter: true,
      },
      {
        key: "character_orientation",
        type: { type: "string", options: ["image", "video"] },
        default: "video",
        parameter: true,
      },
      { key: "prompt", type: { type: "string" }, parameter: true },
      { key: "negative_prompt", type: { type: "string" }, parameter: true },
      { key: "keep_original_sound", type: { type: "boolean" }, default: true, parameter: true },
    ],
    open: true,
  },
  files: [
    {
      at: "/image",
      kinds: [
        {
          kind: "image",
          forms: ["url"],
          max_bytes: 10000000,
          mime_types: ["image/jpeg", "image/png"],
          min_side: 300,
          ratio: { min: "2:5", max: "5:2" },
        },
      ],
    },
    {
      at: "/video",
      kinds: [
        {
          kind: "video",
          forms: ["url"],
          max_bytes: 100000000,
          mime_types: ["video/mp4", "video/quicktime"],
          min_seconds: 3,
          min_side: 340,
          max_side: 3850,
        },
      ],
    },
  ],
};
