/**
 * Sora 2 at Rivya.
 *
 * Sora 2. Makes a video from a prompt, or from a prompt and one image. Price: 6 credits per request.
 *
 * Sources:
 * - Tích hợp API Sora 2 (vi), read 2026-11-24
 * - Sora 2 API integration (bn), read 2026-11-24
 */

import type { ModelData } from "../client/data.js";
import type { GivenFile } from "../client/given.js";
import type { Result } from "./responses.js";

/** The parameters, side by side. */
export interface Arguments {
  /**
   * What the result should be.
   *
   * Allowed: at most 10,000 characters.
   */
  readonly prompt: string;
  /**
   * How long the result is.
   *
   * Allowed: 10, 15 seconds. Default: 10.
   *
   * Note: Sent as text, not as a JSON number.
   */
  readonly n_frames?: "10" | "15";
  /**
   * The shape of the result, by name.
   *
   * Allowed: landscape, portrait. Default: landscape.
   */
  readonly aspect_ratio?: "landscape" | "portrait";
  /**
   * Whether the result comes without a watermark.
   *
   * Allowed: false, true. Default: false.
   *
   * Note: Sent as text, not as a JSON boolean.
   */
  readonly remove_watermark?: "false" | "true";
  /**
   * Where the result is stored.
   *
   * Allowed: s3, oss. Default: s3.
   */
  readonly upload_method?: "s3" | "oss";
  /**
   * Files that the model works from. Upload each one first, then list the address that came back.
   *
   * Allowed: at most 1 element.
   * - image as a URL; at most 10 MB; image/jpeg, image/png, image/webp; used as reference image
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
   * Allowed: sora-2.
   *
   * Note: The model pages print the model's own id as the default although the key is required.
   */
  readonly model: "sora-2";
  /**
   * What the result should be.
   *
   * Allowed: at most 10,000 characters.
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
   * How long the result is.
   *
   * Allowed: 10, 15 seconds. Default: 10.
   *
   * Note: Sent as text, not as a JSON number.
   */
  readonly n_frames?: "10" | "15";
  /**
   * The shape of the result, by name.
   *
   * Allowed: landscape, portrait. Default: landscape.
   */
  readonly aspect_ratio?: "landscape" | "portrait";
  /**
   * Whether the result comes without a watermark.
   *
   * Allowed: false, true. Default: false.
   *
   * Note: Sent as text, not as a JSON boolean.
   */
  readonly remove_watermark?: "false" | "true";
  /**
   * Where the result is stored.
   *
   * Allowed: s3, oss. Default: s3.
   */
  readonly upload_method?: "s3" | "oss";
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
  id: "sora-2",
  name: "rivya/sora-2",
  title: "Sora 2",
  request: {
    type: "object",
    fields: [
      { key: "model", type: { type: "string", constant: true, options: ["sora-2"] }, required: true },
      {
        key: "prompt",
        type: { type: "string", lengths: [{ max: 10000, unit: "characters" }] },
        required: true,
        parameter: true,
      },
      {
        key: "params",
        type: {
          type: "object",
          fields: [
            {
              key: "n_frames",
              type: { type: "string", options: ["10", "15"] },
              default: "10",
              parameter: true,
            },
            {
              key: "aspect_ratio",
              type: { type: "string", options: ["landscape", "portrait"] },
              default: "landscape",
              parameter: true,
            },
            {
              key: "remove_watermark",
              type: { type: "string", options: ["false", "true"] },
              default: "false",
              parameter: true,
            },
            {
              key: "upload_method",
              type: { type: "string", options: ["s3", "oss"] },
              default: "s3",
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
      charges: [{ amounts: [{ amount: "6" }], per: "request", divide: "1" }],
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
