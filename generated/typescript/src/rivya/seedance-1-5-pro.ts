/**
 * Seedance 1.5 Pro at Rivya.
 *
 * Seedance 1.5 Pro. Makes a video from a prompt, with up to two images and with sound if you like. Price: 28
 * credits per request.
 *
 * Sources:
 * - Facts of the page on Seedance 1.5 Pro, read by hand (en), read 2026-11-24
 */

import type { ModelData } from "../client/data.js";
import type { GivenFile } from "../client/given.js";
import type { Result } from "./responses.js";

/** The parameters, side by side. */
export interface Arguments {
  /**
   * What the result should be.
   *
   * Allowed: at most 2,500 characters.
   */
  readonly prompt: string;
  /**
   * How many pixels the result has, as a tier.
   *
   * Allowed: 480p, 720p, 1080p. Default: 720p.
   */
  readonly resolution?: "480p" | "720p" | "1080p";
  /**
   * How long the result is.
   *
   * Allowed: 4, 8, 12 seconds. Default: 8.
   *
   * Note: Sent as text, not as a JSON number.
   */
  readonly duration?: "4" | "8" | "12";
  /**
   * Whether the video has sound.
   *
   * Allowed: false, true. Default: false.
   *
   * Note: Sent as text, not as a JSON boolean.
   */
  readonly generate_audio?: "false" | "true";
  /**
   * The shape of the result, width to height.
   *
   * Allowed: 1:1, 4:3, 3:4, 16:9, 9:16, 21:9. Default: 1:1.
   */
  readonly aspectRatio?: "1:1" | "4:3" | "3:4" | "16:9" | "9:16" | "21:9";
  /**
   * Whether the camera stands still.
   *
   * Allowed: false, true. Default: false.
   *
   * Note: Sent as text, not as a JSON boolean.
   */
  readonly fixed_lens?: "false" | "true";
  /**
   * Files that the model works from. Upload each one first, then list the address that came back.
   *
   * Allowed: at most 2 elements.
   * - image as a URL; at most 10 MB; image/jpeg, image/png, image/webp
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
   * Allowed: seedance-1-5-pro.
   *
   * Note: The model pages print the model's own id as the default although the key is required.
   */
  readonly model: "seedance-1-5-pro";
  /**
   * What the result should be.
   *
   * Allowed: at most 2,500 characters.
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
   * Allowed: image.
   */
  readonly kind: "image";
  /** The file's name. */
  readonly name?: string;
  /**
   * The file's MIME type.
   *
   * Allowed: image/jpeg, image/png, image/webp.
   */
  readonly mimeType?: "image/jpeg" | "image/png" | "image/webp";
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
   * Allowed: 480p, 720p, 1080p. Default: 720p.
   */
  readonly resolution?: "480p" | "720p" | "1080p";
  /**
   * How long the result is.
   *
   * Allowed: 4, 8, 12 seconds. Default: 8.
   *
   * Note: Sent as text, not as a JSON number.
   */
  readonly duration?: "4" | "8" | "12";
  /**
   * Whether the video has sound.
   *
   * Allowed: false, true. Default: false.
   *
   * Note: Sent as text, not as a JSON boolean.
   */
  readonly generate_audio?: "false" | "true";
  /**
   * The shape of the result, width to height.
   *
   * Allowed: 1:1, 4:3, 3:4, 16:9, 9:16, 21:9. Default: 1:1.
   */
  readonly aspectRatio?: "1:1" | "4:3" | "3:4" | "16:9" | "9:16" | "21:9";
  /**
   * Whether the camera stands still.
   *
   * Allowed: false, true. Default: false.
   *
   * Note: Sent as text, not as a JSON boolean.
   */
  readonly fixed_lens?: "false" | "true";
  /**
   * Files that the model works from. Upload each one first, then list the address that came back.
   *
   * Allowed: at most 2 elements.
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
  id: "seedance-1-5-pro",
  name: "rivya/seedance-1-5-pro",
  title: "Seedance 1.5 Pro",
  request: {
    type: "object",
    fields: [
      {
        key: "model",
        type: { type: "string", constant: true, options: ["seedance-1-5-pro"] },
        required: true,
      },
      {
        key: "prompt",
        type: { type: "string", lengths: [{ max: 2500, unit: "characters" }] },
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
              type: { type: "string", options: ["480p", "720p", "1080p"] },
              default: "720p",
              parameter: true,
            },
            {
              key: "duration",
              type: { type: "string", options: ["4", "8", "12"] },
              default: "8",
              parameter: true,
            },
            {
              key: "generate_audio",
              type: { type: "string", options: ["false", "true"] },
              default: "false",
              parameter: true,
            },
            {
              key: "aspectRatio",
              type: { type: "string", options: ["1:1", "4:3", "3:4", "16:9", "9:16", "21:9"] },
              default: "1:1",
              parameter: true,
            },
            {
              key: "fixed_lens",
              type: { type: "string", options: ["false", "true"] },
              default: "false",
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
                    { key: "kind", type: { type: "string", options: ["image"] }, required: true },
                    { key: "name", type: { type: "string" } },
                    {
                      key: "mimeType",
                      type: { type: "string", options: ["image/jpeg", "image/png", "image/webp"] },
                    },
                    { key: "durationSeconds", type: { type: "number" } },
                    { key: "durationToken", type: { type: "string" } },
                  ],
                },
                max_items: 2,
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
      charges: [{ amounts: [{ amount: "28" }], per: "request", divide: "1" }],
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
      ],
    },
  ],
};
