/**
 * Seedance 2.0 at Replicate.
 *
 * Seedance 2.0. Makes a video from a prompt, from one or two frames or from references, with sound unless it
 * is switched off.
 *
 * Sources:
 * - nodetool-ai/nodetool-replicate, src/nodetool/nodes/replicate/video/generate.py, Seedance_2_0 (en), read
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
   * The image that the video begins with.
   *
   * Allowed: image as a URL or a data URI; used as first frame.
   */
  readonly image?: string | GivenFile;
  /**
   * The image that the video ends with.
   *
   * Allowed: image as a URL or a data URI; used as last frame.
   */
  readonly last_frame_image?: string | GivenFile;
  /**
   * Images that guide the result, in order.
   *
   * Allowed: at most 9 elements; image as a URL or a data URI.
   */
  readonly reference_images?: readonly (string | GivenFile)[];
  /**
   * Videos that guide the result, in order.
   *
   * Allowed: at most 3 elements; video as a URL or a data URI; at most 15 seconds in all.
   */
  readonly reference_videos?: readonly (string | GivenFile)[];
  /**
   * Recordings that guide the result, in order.
   *
   * Allowed: at most 3 elements; audio as a URL or a data URI; at most 15 seconds in all.
   */
  readonly reference_audios?: readonly (string | GivenFile)[];
  /**
   * How long the result is.
   *
   * Allowed: from -1 to 15 seconds; -1: the model chooses. Default: 5.
   */
  readonly duration?: number;
  /**
   * How many pixels the result has, as a tier.
   *
   * Allowed: 480p, 720p, 1080p. Default: 720p.
   */
  readonly resolution?: "480p" | "720p" | "1080p";
  /**
   * The shape of the result, width to height.
   *
   * Allowed: 16:9, 4:3, 1:1, 3:4, 9:16, 21:9, 9:21, adaptive. Default: 16:9.
   */
  readonly aspect_ratio?: "16:9" | "4:3" | "1:1" | "3:4" | "9:16" | "21:9" | "9:21" | "adaptive";
  /**
   * Whether the video has sound.
   *
   * Default: true.
   */
  readonly generate_audio?: boolean;
  /** A number that fixes the random choices, so that the same request gives a similar result. */
  readonly seed?: number;
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
 * - At most one of image and reference_images may be given.
 * - At most one of last_frame_image and reference_images may be given.
 * - When last_frame_image is given, image must be given.
 * - When reference_audios has at least 1 element, at least one of reference_images and reference_videos must
 *   be given.
 */
export interface Input {
  /** What the result should be. */
  readonly prompt: string;
  /**
   * The image that the video begins with.
   *
   * Allowed: image as a URL or a data URI; used as first frame.
   */
  readonly image?: string;
  /**
   * The image that the video ends with.
   *
   * Allowed: image as a URL or a data URI; used as last frame.
   */
  readonly last_frame_image?: string;
  /**
   * Images that guide the result, in order.
   *
   * Allowed: at most 9 elements; image as a URL or a data URI.
   */
  readonly reference_images?: readonly string[];
  /**
   * Videos that guide the result, in order.
   *
   * Allowed: at most 3 elements; video as a URL or a data URI; at most 15 seconds in all.
   */
  readonly reference_videos?: readonly string[];
  /**
   * Recordings that guide the result, in order.
   *
   * Allowed: at most 3 elements; audio as a URL or a data URI; at most 15 seconds in all.
   */
  readonly reference_audios?: readonly string[];
  /**
   * How long the result is.
   *
   * Allowed: from -1 to 15 seconds; -1: the model chooses. Default: 5.
   */
  readonly duration?: number;
  /**
   * How many pixels the result has, as a tier.
   *
   * Allowed: 480p, 720p, 1080p. Default: 720p.
   */
  readonly resolution?: "480p" | "720p" | "1080p";
  /**
   * The shape of the result, width to height.
   *
   * Allowed: 16:9, 4:3, 1:1, 3:4, 9:16, 21:9, 9:21, adaptive. Default: 16:9.
   */
  readonly aspect_ratio?: "16:9" | "4:3" | "1:1" | "3:4" | "9:16" | "21:9" | "9:21" | "adaptive";
  /**
   * Whether the video has sound.
   *
   * Default: true.
   */
  readonly generate_audio?: boolean;
  /** A number that fixes the random choices, so that the same request gives a similar result. */
  readonly seed?: number;
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
  id: "bytedance/seedance-2.0",
  name: "replicate/bytedance/seedance-2.0",
  title: "Seedance 2.0",
  request: {
    type: "object",
    fields: [
      {
        key: "input",
        type: {
          type: "object",
          fields: [
            { key: "prompt", type: { type: "string" }, required: true, parameter: true },
            { key: "image", type: { type: "string" }, parameter: true },
            { key: "last_frame_image", type: { type: "string" }, parameter: true },
            {
              key: "reference_images",
              type: { type: "array", items: { type: "string" }, max_items: 9 },
              parameter: true,
            },
            {
              key: "reference_videos",
              type: { type: "array", items: { type: "string" }, max_items: 3 },
              parameter: true,
            },
            {
              key: "reference_audios",
              type: { type: "array", items: { type: "string" }, max_items: 3 },
              parameter: true,
            },
            { key: "duration", type: { type: "integer", min: -1, max: 15 }, default: 5, parameter: true },
            {
              key: "resolution",
              type: { type: "string", options: ["480p", "720p", "1080p"] },
              default: "720p",
              parameter: true,
            },
            {
              key: "aspect_ratio",
              type: {
                type: "string",
                options: ["16:9", "4:3", "1:1", "3:4", "9:16", "21:9", "9:21", "adaptive"],
              },
              default: "16:9",
              parameter: true,
            },
            { key: "generate_audio", type: { type: "boolean" }, default: true, parameter: true },
            { key: "seed", type: { type: "integer" }, parameter: true },
          ],
          open: true,
          rules: [
            {
              rule: {
                text: "At most one of image and reference_images may be given.",
                at_most_one: ["/image", "/reference_images"],
              },
              layer: "schema",
            },
            {
              rule: {
                text: "At most one of last_frame_image and reference_images may be given.",
                at_most_one: ["/last_frame_image", "/reference_images"],
              },
              layer: "schema",
            },
            {
              rule: {
                text: "When last_frame_image is given, image must be given.",
                when: [{ subject: { subject: "key", path: "/last_frame_image" }, present: true }],
                then: [{ subject: { subject: "key", path: "/image" }, present: true, may_be_absent: true }],
              },
              layer: "schema",
            },
            {
              rule: {
                text: "When reference_audios has at least 1 element, at least one of reference_images and reference_videos must be given.",
                when: [{ subject: { subject: "key", path: "/reference_audios" }, min: 1 }],
                at_least_one: ["/reference_images", "/reference_videos"],
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
  files: [
    { at: "/input/image", kinds: [{ kind: "image", forms: ["url", "data-uri"] }] },
    { at: "/input/last_frame_image", kinds: [{ kind: "image", forms: ["url", "data-uri"] }] },
    { at: "/input/reference_images", list: true, kinds: [{ kind: "image", forms: ["url", "data-uri"] }] },
    {
      at: "/input/reference_videos",
      list: true,
      kinds: [{ kind: "video", forms: ["url", "data-uri"], max_total_seconds: 15 }],
    },
    {
      at: "/input/reference_audios",
      list: true,
      kinds: [{ kind: "audio", forms: ["url", "data-uri"], max_total_seconds: 15 }],
    },
  ],
};
