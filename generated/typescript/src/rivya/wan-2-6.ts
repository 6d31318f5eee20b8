/**
 * Wan 2.6 at Rivya.
 *
 * Wan 2.6. Makes a video from a prompt, or from a prompt and one image or one video. Price: 70 credits per
 * request.
 *
 * Sources:
 * - Wan 2.6 API Integration (en), read 2026-11-24
 * - Wan 2.6 API 接入文件 (zh-Hant), read 2026-11-24
 */

import type { ModelData } from "../client/data.js";
import type { GivenFile } from "../client/given.js";
import type { Result } from "./responses.js";

/** The parameters, side by side. */
export interface Arguments {
  /**
   * What the result should be.
   *
   * Allowed: at most 5,000 characters.
   */
  readonly prompt: string;
  /**
   * How many pixels the result has, as a tier.
   *
   * Allowed: 720p, 1080p. Default: 720p.
   */
  readonly resolution?: "720p" | "1080p";
  /**
   * How long the result is.
   *
   * Allowed: 5, 10, 15 seconds. Default: 5.
   *
   * Note: Sent as text, not as a JSON number.
   */
  readonly duration?: "5" | "10" | "15";
  /**
   * Files that the model works from. Upload each one first, then list the address that came back.
   *
   * Allowed: at most 1 element.
   * - image as a URL; at most 10 MB; image/jpeg, image/png, image/webp; used as reference image
   * - video as a URL; at most 10 MB; video/mp4, video/quicktime, video/x-matroska; used as reference video
   * Required for: reference modes.
   */
  readonly referenceMediaItems?: readonly (ReferenceMediaItem | GivenFile)[];
  /** An id of your own that is kept with the task, so that you can find the request in your logs. */
  readonly client_request_id?: string;
}

/** The whole body of a request, as it is sent. */
export interface Request {
  /**
   * The id of the model that does the work.
   *
   * Allowed: wan-2-6.
   *
   * Note: The model pages print the model's own id as the default although the key is required.
   */
  readonly model: "wan-2-6";
  /**
   * What the result should be.
   *
   * Allowed: at most 5,000 characters.
   */
  readonly prompt: string;
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

/**
 * Rules:
 * - When kind is image and mimeType is given, mimeType must be image/jpeg, image/png or image/webp.
 * - When kind is video and mimeType is given, mimeType must be video/mp4, video/quicktime or
 *   video/x-matroska.
 */
export interface ReferenceMediaItem {
  /**
   * The address that the upload returned.
   *
   * Allowed: a URL.
   */
  readonly url: string;
  /**
   * What sort of file it is.
   *
   * Allowed: image, video.
   */
  readonly kind: "image" | "video";
  /** The file's name. */
  readonly name?: string;
  /** The file's MIME type. */
  readonly mimeType?: string;
  /**
   * How long a video or sound plays.
   *
   * Allowed: a number of seconds.
   */
  readonly durationSeconds?: number;
  /**
   * Proof of the duration, taken from duration_token in the answer of the upload. Needed for video and sound
   * whose duration the model checks.
   */
  readonly durationToken?: string;
}

/** The settings of the chosen model. */
export interface Params {
  /**
   * How many pixels the result has, as a tier.
   *
   * Allowed: 720p, 1080p. Default: 720p.
   */
  readonly resolution?: "720p" | "1080p";
  /**
   * How long the result is.
   *
   * Allowed: 5, 10, 15 seconds. Default: 5.
   *
   * Note: Sent as text, not as a JSON number.
   */
  readonly duration?: "5" | "10" | "15";
  /**
   * Files that the model works from. Upload each one first, then list the address that came back.
   *
   * Allowed: at most 1 element.
   */
  readonly referenceMediaItems?: readonly ReferenceMediaItem[];
}

/** What the model is called with, what is sent, and what comes of it. */
export interface Types {
  arguments: Arguments;
  request: Request;
  result: Result;
}

/** What checks and prices the model's requests. */
export const model: ModelData = {
  id: "wan-2-6",
  name: "rivya/wan-2-6",
  title: "Wan 2.6",
  request: {
    type: "object",
    fields: [
      { key: "model", type: { type: "string", constant: true, options: ["wan-2-6"] }, required: true },
      {
        key: "prompt",
        type: { type: "string", lengths: [{ max: 5000, unit: "characters" }] },
        required: true,
        parameter: true,
      },
      {
        key: "params",
        type: {
          type: "object",
          fields: [
            {
              key: "resolution",
              type: { type: "string", options: ["720p", "1080p"] },
              default: "720p",
              parameter: true,
            },
            {
              key: "duration",
              type: { type: "string", options: ["5", "10", "15"] },
              default: "5",
              parameter: true,
            },
            {
              key: "referenceMediaItems",
              type: {
                type: "array",
                items: {
                  type: "object",
                  fields: [
                    { key: "url", type: { type: "string" }, required: true },
                    { key: "kind", type: { type: "string", options: ["image", "video"] }, required: true },
                    { key: "name", type: { type: "string" } },
                    { key: "mimeType", type: { type: "string" } },
                    { key: "durationSeconds", type: { type: "number" } },
                    { key: "durationToken", type: { type: "string" } },
                  ],
                  rules: [
                    {
                      rule: {
                        text: "When kind is image and mimeType is given, mimeType must be image/jpeg, image/png or image/webp.",
                        when: [
                          { subject: { subject: "key", path: "/kind" }, one_of: ["image"] },
                          { subject: { subject: "key", path: "/mimeType" }, present: true },
                        ],
                        then: [
                          {
                            subject: { subject: "key", path: "/mimeType" },
                            one_of: ["image/jpeg", "image/png", "image/webp"],
                          },
                        ],
                      },
                      layer: "schema",
                    },
                    {
                      rule: {
                        text: "When kind is video and mimeType is given, mimeType must be video/mp4, video/quicktime or video/x-matroska.",
                        when: [
                          { subject: { subject: "key", path: "/kind" }, one_of: ["video"] },
                          { subject: { subject: "key", path: "/mimeType" }, present: true },
                        ],
                        then: [
                          {
                            subject: { subject: "key", path: "/mimeType" },
                            one_of: ["video/mp4", "video/quicktime", "video/x-matroska"],
                          },
                        ],
                      },
                      layer: "schema",
                    },
                  ],
                },
                max_items: 1,
              },
              parameter: true,
            },
          ],
        },
      },
      { key: "client_request_id", type: { type: "string" }, parameter: true },
    ],
  },
  parameters_at: "/params",
  price: {
    formula: {
      kind: "fixed",
      unit: "credits",
      charges: [{ amounts: [{ amount: "70" }], per: "request", divide: "1" }],
    },
  },
  files: [
    {
      at: "/params/referenceMediaItems",
      carrier: true,
      kinds: [
        {
          kind: "image",
          forms: ["url"],
          max_bytes: 10000000,
          mime_types: ["image/jpeg", "image/png", "image/webp"],
        },
        {
          kind: "video",
          forms: ["url"],
          max_bytes: 10000000,
          mime_types: ["video/mp4", "video/quicktime", "video/x-matroska"],
        },
      ],
    },
  ],
};
