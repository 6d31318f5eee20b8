/**
 * Wan Animate Replace at Rivya.
 *
 * Wan Animate Replace. Makes a video from a video and an image that takes the place of something in it, both
 * given by address. Price: at least 20 credits, depending on the resolution; higher tiers usually cost more.
 *
 * Sources:
 * - Wan Animate Replace API Integration (en), read 2026-11-24
 * - Wan Animate Replace API integration (bn), read 2026-11-24
 */

import type { ModelData } from "../client/data.js";
import type { GivenFile } from "../client/given.js";
import type { Result } from "./responses.js";

/** The parameters, side by side. */
export interface Arguments {
  /**
   * What the result should be.
   *
   * Note: The page says that no length limit is documented; there may be one all the same. It says, too, that
   * the prompt is for models that take text, and does not list text among this model's inputs.
   */
  readonly prompt?: string;
  /**
   * The address of the video to work from.
   *
   * Allowed: video as a URL; video/mp4, video/quicktime, video/x-matroska.
   *
   * Note: The address must be public, so that the service can fetch the file; a local path does not work.
   */
  readonly video_url?: string | GivenFile;
  /**
   * The address of the image that takes the place of something in the video.
   *
   * Allowed: image as a URL; image/jpeg, image/png, image/webp; used as replacement image.
   *
   * Note: The address must be public.
   */
  readonly image_url?: string | GivenFile;
  /**
   * How many pixels the result has, as a tier.
   *
   * Allowed: 480p, 580p, 720p. Default: 480p.
   *
   * Note: Higher tiers usually cost more.
   */
  readonly resolution?: "480p" | "580p" | "720p";
  /** An id of your own that is kept with the task, so that you can find the request in your logs. */
  readonly client_request_id?: string;
}

/** The whole body of a request, as it is sent. */
export interface Request {
  /**
   * The id of the model that does the work.
   *
   * Allowed: wan-2-2-animate-replace.
   *
   * Note: The model pages print the model's own id as the default although the key is required.
   */
  readonly model: "wan-2-2-animate-replace";
  /**
   * What the result should be.
   *
   * Note: The page says that no length limit is documented; there may be one all the same. It says, too, that
   * the prompt is for models that take text, and does not list text among this model's inputs.
   */
  readonly prompt?: string;
  /**
   * The settings of the chosen model.
   *
   * Note: Optional for most models; the page of a model says where it is required.
   */
  readonly params?: Params;
  /** An id of your own that is kept with the task, so that you can find the request in your logs. */
  readonly client_request_id?: string;
}

export type { Result };

/** The settings of the chosen model. */
export interface Params {
  /**
   * The address of the video to work from.
   *
   * Allowed: video as a URL; video/mp4, video/quicktime, video/x-matroska.
   *
   * Note: The address must be public, so that the service can fetch the file; a local path does not work.
   */
  readonly video_url?: string;
  /**
   * The address of the image that takes the place of something in the video.
   *
   * Allowed: image as a URL; image/jpeg, image/png, image/webp; used as replacement image.
   *
   * Note: The address must be public.
   */
  readonly image_url?: string;
  /**
   * How many pixels the result has, as a tier.
   *
   * Allowed: 480p, 580p, 720p. Default: 480p.
   *
   * Note: Higher tiers usually cost more.
   */
  readonly resolution?: "480p" | "580p" | "720p";
}

/** What the model is called with, what is sent, and what comes of it. */
export interface Types {
  arguments: Arguments;
  request: Request;
  result: Result;
}

/** What checks and prices the model's requests. */
export const model: ModelData = {
  id: "wan-2-2-animate-replace",
  name: "rivya/wan-2-2-animate-replace",
  title: "Wan Animate Replace",
  request: {
    type: "object",
    fields: [
      {
        key: "model",
        type: { type: "string", constant: true, options: ["wan-2-2-animate-replace"] },
        required: true,
      },
      { key: "prompt", type: { type: "string" }, parameter: true },
      {
        key: "params",
        type: {
          type: "object",
          fields: [
            { key: "video_url", type: { type: "string" }, parameter: true },
            { key: "image_url", type: { type: "string" }, parameter: true },
            {
              key: "resolution",
              type: { type: "string", options: ["480p", "580p", "720p"] },
              default: "480p",
              parameter: true,
            },
          ],
        },
      },
      { key: "client_request_id", type: { type: "string" }, parameter: true },
    ],
  },
  parameters_at: "/params",
  price: { formula: { kind: "range", unit: "credits", min: "20" } },
  files: [
    {
      at: "/params/video_url",
      kinds: [
        { kind: "video", forms: ["url"], mime_types: ["video/mp4", "video/quicktime", "video/x-matroska"] },
      ],
    },
    {
      at: "/params/image_url",
      kinds: [{ kind: "image", forms: ["url"], mime_types: ["image/jpeg", "image/png", "image/webp"] }],
    },
  ],
};
