/**
 * Gemini 3.1 Flash Image at Google.
 *
 * Gemini 3.1 Flash Image. Makes an image from a prompt, edits one, or combines several.
 *
 * Sources:
 * - google-genai 2.34.0, types.py (en), read 2026-11-30
 * - Release notes (en), read 2026-11-30
 */

import type { ModelData } from "../client/data.js";

/** The parameters, side by side. */
export interface Arguments {
  /**
   * What is said, in order.
   *
   * Allowed: at least 1 element.
   */
  readonly contents: readonly Content[];
  /** The settings of the chosen model. */
  readonly generationConfig?: GenerationConfig;
}

/** The model's parameters, with nothing around them. The model's id stands in the path. */
export interface Request {
  /**
   * What is said, in order.
   *
   * Allowed: at least 1 element.
   */
  readonly contents: readonly Content[];
  /** The settings of the chosen model. */
  readonly generationConfig?: GenerationConfig;
  /** Keys that are not documented. */
  readonly [key: string]: unknown;
}

/** What the model has made. */
export interface Result {
  /** The answers. */
  candidates?: Candidate[];
  /** Why the prompt was refused; there only when it was. */
  promptFeedback?: PromptFeedback;
  /** How much was read and written. */
  usageMetadata?: UsageMetadata;
  /** Keys that are not documented. */
  [key: string]: unknown;
}

export interface Content {
  /**
   * Who speaks.
   *
   * Allowed: user, model.
   */
  readonly role?: "user" | "model";
  /**
   * Texts and files, in order.
   *
   * Allowed: at least 1 element.
   */
  readonly parts: readonly Part[];
}

export interface Part {
  /** What the image should show. */
  readonly text?: string;
  /** A file. */
  readonly inlineData?: InlineData;
  /** Keys that are not documented. */
  readonly [key: string]: unknown;
}

/** A file. */
export interface InlineData {
  /** The file's MIME type. */
  readonly mimeType: string;
  /**
   * The file itself, as base64.
   *
   * Allowed: image as base64.
   */
  readonly data: string;
}

/** The settings of the chosen model. */
export interface GenerationConfig {
  /**
   * What the answer may hold.
   *
   * Allowed: each TEXT, IMAGE.
   */
  readonly responseModalities?: readonly ("TEXT" | "IMAGE")[];
  /** How many answers to make. */
  readonly candidateCount?: number;
  /** How freely the next words are drawn. The higher the number, the more varied the answer. */
  readonly temperature?: number;
  /** A number that fixes the random choices, so that the same request gives a similar result. */
  readonly seed?: number;
  /** How the image is made. */
  readonly imageConfig?: ImageConfig;
  /** Keys that are not documented. */
  readonly [key: string]: unknown;
}

/** How the image is made. */
export interface ImageConfig {
  /** The shape of the result, width to height. */
  readonly aspectRatio?: string;
  /**
   * How many pixels the result has, as a tier.
   *
   * Allowed: 1K, 2K, 4K. Default: 1K.
   */
  readonly imageSize?: "1K" | "2K" | "4K";
  /**
   * Whether people may be seen.
   *
   * Allowed: ALLOW_ALL, ALLOW_ADULT, ALLOW_NONE.
   */
  readonly personGeneration?: "ALLOW_ALL" | "ALLOW_ADULT" | "ALLOW_NONE";
  /** The file format of the result. */
  readonly outputMimeType?: string;
  /** Keys that are not documented. */
  readonly [key: string]: unknown;
}

export interface Candidate {
  /** An answer. */
  content?: Content2;
  /** Why the model stopped. */
  finishReason?: string;
  /** The same in words. */
  finishMessage?: string;
  /** Keys that are not documented. */
  [key: string]: unknown;
}

/** An answer. */
export interface Content2 {
  /** Who speaks. */
  role?: string;
  /** Texts and files, in order. */
  parts?: Part2[];
  /** Keys that are not documented. */
  [key: string]: unknown;
}

export interface Part2 {
  /** What the model said. */
  text?: string;
  /** A file. */
  inlineData?: InlineData2;
  /** Keys that are not documented. */
  [key: string]: unknown;
}

/** A file. */
export interface InlineData2 {
  /** The file's MIME type. */
  mimeType?: string;
  /**
   * The file itself, as base64.
   *
   * Allowed: base64.
   */
  data?: string;
  /** Keys that are not documented. */
  [key: string]: unknown;
}

/** Why the prompt was refused; there only when it was. */
export interface PromptFeedback {
  /** A fixed word for the reason. */
  blockReason?: string;
  /** Keys that are not documented. */
  [key: string]: unknown;
}

/** How much was read and written. */
export interface UsageMetadata {
  [key: string]: unknown;
}

/** What the model is called with, what is sent, and what comes of it. */
export interface Types {
  arguments: Arguments;
  request: Request;
  result: Result;
}

/** What checks and prices the model's requests. */
export const model: ModelData = {
  id: "gemini-3.1-flash-image",
  name: "google/gemini-3.1-flash-image",
  title: "Gemini 3.1 Flash Image",
  request: {
    type: "object",
    fields: [
      {
        key: "contents",
        type: {
          type: "array",
          items: {
            type: "object",
            fields: [
              { key: "role", type: { type: "string", options: ["user", "model"] } },
              {
                key: "parts",
                type: {
                  type: "array",
                  items: {
                    type: "object",
                    fields: [
                      { key: "text", type: { type: "string" } },
                      {
                        key: "inlineData",
                        type: {
                          type: "object",
                          fields: [
                            { key: "mimeType", type: { type: "string" }, required: true },
                            { key: "data", type: { type: "string" }, required: true },
                          ],
                        },
                      },
                    ],
                    open: true,
                  },
                  min_items: 1,
                },
                required: true,
              },
            ],
          },
          min_items: 1,
        },
        required: true,
        parameter: true,
      },
      {
        key: "generationConfig",
        type: {
          type: "object",
          fields: [
            {
              key: "responseModalities",
              type: { type: "array", items: { type: "string", options: ["TEXT", "IMAGE"] } },
            },
            { key: "candidateCount", type: { type: "integer" } },
            { key: "temperature", type: { type: "number" } },
            { key: "seed", type: { type: "integer" } },
            {
              key: "imageConfig",
              type: {
                type: "object",
                fields: [
                  { key: "aspectRatio", type: { type: "string" } },
                  { key: "imageSize", type: { type: "string", options: ["1K", "2K", "4K"] }, default: "1K" },
                  {
                    key: "personGeneration",
                    type: { type: "string", options: ["ALLOW_ALL", "ALLOW_ADULT", "ALLOW_NONE"] },
                  },
                  { key: "outputMimeType", type: { type: "string" } },
                ],
                open: true,
              },
            },
          ],
          open: true,
        },
        parameter: true,
      },
    ],
    open: true,
  },
  files: [{ at: "/contents/*/parts/*/inlineData/data", kinds: [{ kind: "image", forms: ["base64"] }] }],
};
