/**
 * Flux Kontext Pro at Rivya.
 *
 * Flux Kontext Pro. Makes an image from a prompt, or edits one input image. Price: 4 credits per request.
 *
 * Sources:
 * - Flux Kontext Pro API Integration (en), read 2026-11-21
 * - Flux Kontext Pro API integration (bn), read 2026-11-21
 */

import type { ModelData } from "../client/data.js";
import type { GivenFile } from "../client/given.js";
import type { Result } from "./responses.js";

/** The parameters, side by side. */
export interface Arguments {
  /**
   * What the image should show, or how the reference image should be changed.
   *
   * Note: The page says that no length limit is documented; there may be one all the same.
   */
  readonly prompt: string;
  /**
   * The shape of the image, width to height.
   *
   * Allowed: 21:9, 16:9, 4:3, 1:1, 3:4, 9:16. Default: 16:9.
   */
  readonly aspectRatio?: "21:9" | "16:9" | "4:3" | "1:1" | "3:4" | "9:16";
  /**
   * The file format of the result.
   *
   * Allowed: jpeg, png. Default: jpeg.
   * - jpeg (JPEG): The smaller file.
   * - png (PNG): Keeps transparency and sharp edges, because nothing is lost in compression.
   */
  readonly outputFormat?: "jpeg" | "png";
  /**
   * Whether the prompt is translated automatically before the model reads it.
   *
   * Allowed: true, false. Default: true.
   *
   * Note: Sent as text, not as a JSON boolean.
   */
  readonly enableTranslation?: "true" | "false";
  /**
   * Whether the model may rewrite your prompt at greater length first. Images often gain detail that way and
   * keep less closely to your words.
   *
   * Allowed: false, true. Default: false.
   *
   * Note: Sent as text, not as a JSON boolean.
   */
  readonly promptUpsampling?: "false" | "true";
  /**
   * How much the content filter lets through. The lower the number, the stricter the filter.
   *
   * Allowed: from 0 to 6. Default: 2.
   *
   * Note: Edits are usually held to fewer of these values than new images; the page gives no numbers for it.
   */
  readonly safetyTolerance?: number;
  /** A text to mark the image with. */
  readonly watermark?: string;
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
   * Allowed: flux-kontext-pro.
   *
   * Note: The model pages print the model's own id as the default although the key is required.
   */
  readonly model: "flux-kontext-pro";
  /**
   * What the image should show, or how the reference image should be changed.
   *
   * Note: The page says that no length limit is documented; there may be one all the same.
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
   * The shape of the image, width to height.
   *
   * Allowed: 21:9, 16:9, 4:3, 1:1, 3:4, 9:16. Default: 16:9.
   */
  readonly aspectRatio?: "21:9" | "16:9" | "4:3" | "1:1" | "3:4" | "9:16";
  /**
   * The file format of the result.
   *
   * Allowed: jpeg, png. Default: jpeg.
   * - jpeg (JPEG): The smaller file.
   * - png (PNG): Keeps transparency and sharp edges, because nothing is lost in compression.
   */
  readonly outputFormat?: "jpeg" | "png";
  /**
   * Whether the prompt is translated automatically before the model reads it.
   *
   * Allowed: true, false. Default: true.
   *
   * Note: Sent as text, not as a JSON boolean.
   */
  readonly enableTranslation?: "true" | "false";
  /**
   * Whether the model may rewrite your prompt at greater length first. Images often gain detail that way and
   * keep less closely to your words.
   *
   * Allowed: false, true. Default: false.
   *
   * Note: Sent as text, not as a JSON boolean.
   */
  readonly promptUpsampling?: "false" | "true";
  /**
   * How much the content filter lets through. The lower the number, the stricter the filter.
   *
   * Allowed: from 0 to 6. Default: 2.
   *
   * Note: Edits are usually held to fewer of these values than new images; the page gives no numbers for it.
   */
  readonly safetyTolerance?: number;
  /** A text to mark the image with. */
  readonly watermark?: string;
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
  id: "flux-kontext-pro",
  name: "rivya/flux-kontext-pro",
  title: "Flux Kontext Pro",
  request: {
    type: "object",
    fields: [
      {
        key: "model",
        type: { type: "string", constant: true, options: ["flux-kontext-pro"] },
        required: true,
      },
      { key: "prompt", type: { type: "string" }, required: true, parameter: true },
      {
        key: "params",
        type: {
          type: "object",
          fields: [
            {
              key: "aspectRatio",
              type: { type: "string", options: ["21:9", "16:9", "4:3", "1:1", "3:4", "9:16"] },
              default: "16:9",
              parameter: true,
            },
            {
              key: "outputFormat",
              type: { type: "string", options: ["jpeg", "png"] },
              default: "jpeg",
              parameter: true,
            },
            {
              key: "enableTranslation",
              type: { type: "string", options: ["true", "false"] },
              default: "true",
              parameter: true,
            },
            {
              key: "promptUpsampling",
              type: { type: "string", options: ["false", "true"] },
              default: "false",
              parameter: true,
            },
            { key: "safetyTolerance", type: { type: "number", min: 0, max: 6 }, default: 2, parameter: true },
            { key: "watermark", type: { type: "string" }, parameter: true },
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
      charges: [{ amounts: [{ amount: "4" }], per: "request", divide: "1" }],
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
