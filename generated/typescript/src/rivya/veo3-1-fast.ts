/**
 * Veo3.1 Fast at Rivya.
 *
 * Veo3.1 Fast. Makes a video from a prompt, with up to three images as its first and last frames or as
 * references. Price: 20 credits per request.
 *
 * Sources:
 * - Veo3.1 Fast API Integration (en), read 2026-11-24
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
   * What the input images are used for.
   *
   * Allowed: FIRST_AND_LAST_FRAMES_2_VIDEO, REFERENCE_2_VIDEO. Default: FIRST_AND_LAST_FRAMES_2_VIDEO.
   * - FIRST_AND_LAST_FRAMES_2_VIDEO (First and last frames)
   * - REFERENCE_2_VIDEO (References)
   */
  readonly generationType?: "FIRST_AND_LAST_FRAMES_2_VIDEO" | "REFERENCE_2_VIDEO";
  /**
   * The shape of the result, width to height.
   *
   * Allowed: 16:9, 9:16, Auto. Default: 16:9.
   */
  readonly aspectRatio?: "16:9" | "9:16" | "Auto";
  /** A text to mark the video with. */
  readonly watermark?: string;
  /**
   * A number that fixes the random choices, so that the same request gives a similar result. Left out, every
   * request is drawn anew.
   *
   * Allowed: from 10000 to 99999; in steps of 1.
   */
  readonly seeds?: number;
  /**
   * Whether the prompt is translated automatically before the model reads it.
   *
   * Allowed: true, false. Default: true.
   *
   * Note: Sent as text, not as a JSON boolean.
   */
  readonly enableTranslation?: "true" | "false";
  /**
   * Files that the model works from. Upload each one first, then list the address that came back.
   *
   * Allowed: at most 3 elements.
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
   * Allowed: veo3-1-fast.
   *
   * Note: The model pages print the model's own id as the default although the key is required.
   */
  readonly model: "veo3-1-fast";
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
   * What the input images are used for.
   *
   * Allowed: FIRST_AND_LAST_FRAMES_2_VIDEO, REFERENCE_2_VIDEO. Default: FIRST_AND_LAST_FRAMES_2_VIDEO.
   * - FIRST_AND_LAST_FRAMES_2_VIDEO (First and last frames)
   * - REFERENCE_2_VIDEO (References)
   */
  readonly generationType?: "FIRST_AND_LAST_FRAMES_2_VIDEO" | "REFERENCE_2_VIDEO";
  /**
   * The shape of the result, width to height.
   *
   * Allowed: 16:9, 9:16, Auto. Default: 16:9.
   */
  readonly aspectRatio?: "16:9" | "9:16" | "Auto";
  /** A text to mark the video with. */
  readonly watermark?: string;
  /**
   * A number that fixes the random choices, so that the same request gives a similar result. Left out, every
   * request is drawn anew.
   *
   * Allowed: from 10000 to 99999; in steps of 1.
   */
  readonly seeds?: number;
  /**
   * Whether the prompt is translated automatically before the model reads it.
   *
   * Allowed: true, false. Default: true.
   *
   * Note: Sent as text, not as a JSON boolean.
   */
  readonly enableTranslation?: "true" | "false";
  /**
   * Files that the model works from. Upload each one first, then list the address that came back.
   *
   * Allowed: at most 3 elements.
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
  id: "veo3-1-fast",
  name: "rivya/veo3-1-fast",
  title: "Veo3.1 Fast",
  request: {
    type: "object",
    fields: [
      { key: "model", type: { type: "string", constant: true, options: ["veo3-1-fast"] }, required: true },
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
              key: "generationType",
              type: { type: "string", options: ["FIRST_AND_LAST_FRAMES_2_VIDEO", "REFERENCE_2_VIDEO"] },
              default: "FIRST_AND_LAST_FRAMES_2_VIDEO",
              parameter: true,
            },
            {
              key: "aspectRatio",
              type: { type: "string", options: ["16:9", "9:16", "Auto"] },
              default: "16:9",
              parameter: true,
            },
            { key: "watermark", type: { type: "string" }, parameter: true },
            { key: "seeds", type: { type: "number", min: 10000, max: 99999, step: 1 }, parameter: true },
            {
              key: "enableTranslation",
              type: { type: "string", options: ["true", "false"] },
              default: "true",
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
                max_items: 3,
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
      charges: [{ amounts: [{ amount: "20" }], per: "request", divide: "1" }],
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
