/**
 * Veo 3.1 Fast at Google.
 *
 * Veo 3.1 Fast. Makes a video from a prompt, with up to two images and with sound if you like.
 *
 * Sources:
 * - VideoGenerationModelParams (en), read 2026-11-30
 * - Veo 3.1 (en), read 2026-11-30
 * - google-genai 2.34.0 (en), read 2026-11-30
 */

import type { ModelData } from "../client/data.js";
import type { Result } from "./responses.js";

/** The parameters, side by side. */
export interface Arguments {
  /** What the result should be. */
  readonly prompt?: string;
  /** The image that the video begins with. */
  readonly image?: Image;
  /** The image that the video ends with. */
  readonly lastFrame?: LastFrame;
  /**
   * The shape of the result, width to height.
   *
   * Allowed: 16:9, 9:16.
   */
  readonly aspectRatio?: "16:9" | "9:16";
  /**
   * How long the result is.
   *
   * Allowed: 4, 6, 8 seconds.
   */
  readonly durationSeconds?: 4 | 6 | 8;
  /**
   * How many pixels the result has, as a tier.
   *
   * Allowed: 720p, 1080p, 4k.
   */
  readonly resolution?: "720p" | "1080p" | "4k";
  /**
   * How many videos to make.
   *
   * Allowed: from 1 to 4. Default: 1.
   */
  readonly sampleCount?: number;
  /** Whether the video has sound. */
  readonly generateAudio?: boolean;
  /** What should not appear in the result. */
  readonly negativePrompt?: string;
  /** Whether the prompt may be rewritten before use. */
  readonly enhancePrompt?: boolean;
  /**
   * Whether people may be seen.
   *
   * Allowed: allow_all, allowAll, allow_adult, dont_allow.
   */
  readonly personGeneration?: "allow_all" | "allowAll" | "allow_adult" | "dont_allow";
  /**
   * A number that fixes the random choices, so that the same request gives a similar result.
   *
   * Allowed: from 0 to 4294967295.
   */
  readonly seed?: number;
  /** How many frames the video shows in a second. */
  readonly fps?: number;
  /**
   * Where the result is stored.
   *
   * Note: The answer then has no file, but its place in the storage.
   */
  readonly storageUri?: string;
}

/** The whole body of a request, as it is sent. */
export interface Request {
  /**
   * What to make.
   *
   * Allowed: exactly 1 element.
   */
  readonly instances: readonly Instance[];
  /** The settings of the chosen model. */
  readonly parameters?: Parameters;
}

export type { Result };

/**
 * The image that the video begins with.
 *
 * Rules:
 * - Exactly one of bytesBase64Encoded and gcsUri must be given.
 */
export interface Image {
  /**
   * The file itself, as base64.
   *
   * Allowed: image as base64.
   */
  readonly bytesBase64Encoded?: string;
  /** Where the file is stored, in a storage of Google. */
  readonly gcsUri?: string;
  /** The file's MIME type. */
  readonly mimeType?: string;
}

/**
 * The image that the video ends with.
 *
 * Rules:
 * - Exactly one of bytesBase64Encoded and gcsUri must be given.
 */
export interface LastFrame {
  /**
   * The file itself, as base64.
   *
   * Allowed: image as base64.
   */
  readonly bytesBase64Encoded?: string;
  /** Where the file is stored, in a storage of Google. */
  readonly gcsUri?: string;
  /** The file's MIME type. */
  readonly mimeType?: string;
}

/**
 * Rules:
 * - At least one of prompt and image must be given.
 */
export interface Instance {
  /** What the result should be. */
  readonly prompt?: string;
  /** The image that the video begins with. */
  readonly image?: Image;
  /** The image that the video ends with. */
  readonly lastFrame?: LastFrame;
}

/** The settings of the chosen model. */
export interface Parameters {
  /**
   * The shape of the result, width to height.
   *
   * Allowed: 16:9, 9:16.
   */
  readonly aspectRatio?: "16:9" | "9:16";
  /**
   * How long the result is.
   *
   * Allowed: 4, 6, 8 seconds.
   */
  readonly durationSeconds?: 4 | 6 | 8;
  /**
   * How many pixels the result has, as a tier.
   *
   * Allowed: 720p, 1080p, 4k.
   */
  readonly resolution?: "720p" | "1080p" | "4k";
  /**
   * How many videos to make.
   *
   * Allowed: from 1 to 4. Default: 1.
   */
  readonly sampleCount?: number;
  /** Whether the video has sound. */
  readonly generateAudio?: boolean;
  /** What should not appear in the result. */
  readonly negativePrompt?: string;
  /** Whether the prompt may be rewritten before use. */
  readonly enhancePrompt?: boolean;
  /**
   * Whether people may be seen.
   *
   * Allowed: allow_all, allowAll, allow_adult, dont_allow.
   */
  readonly personGeneration?: "allow_all" | "allowAll" | "allow_adult" | "dont_allow";
  /**
   * A number that fixes the random choices, so that the same request gives a similar result.
   *
   * Allowed: from 0 to 4294967295.
   */
  readonly seed?: number;
  /** How many frames the video shows in a second. */
  readonly fps?: number;
  /**
   * Where the result is stored.
   *
   * Note: The answer then has no file, but its place in the storage.
   */
  readonly storageUri?: string;
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
  id: "veo-3.1-fast-generate-001",
  name: "google/veo-3.1-fast-generate-001",
  title: "Veo 3.1 Fast",
  request: {
    type: "object",
    fields: [
      {
        key: "instances",
        type: {
          type: "array",
          items: {
            type: "object",
            fields: [
              { key: "prompt", type: { type: "string" }, parameter: true },
              {
                key: "image",
                type: {
                  type: "object",
                  fields: [
                    { key: "bytesBase64Encoded", type: { type: "string" } },
                    { key: "gcsUri", type: { type: "string" } },
                    { key: "mimeType", type: { type: "string" } },
                  ],
                  rules: [
                    {
                      rule: {
                        text: "Exactly one of bytesBase64Encoded and gcsUri must be given.",
                        exactly_one: ["/bytesBase64Encoded", "/gcsUri"],
                      },
                      layer: "schema",
                    },
                  ],
                },
                parameter: true,
              },
              {
                key: "lastFrame",
                type: {
                  type: "object",
                  fields: [
                    { key: "bytesBase64Encoded", type: { type: "string" } },
                    { key: "gcsUri", type: { type: "string" } },
                    { key: "mimeType", type: { type: "string" } },
                  ],
                  rules: [
                    {
                      rule: {
                        text: "Exactly one of bytesBase64Encoded and gcsUri must be given.",
                        exactly_one: ["/bytesBase64Encoded", "/gcsUri"],
                      },
                      layer: "schema",
                    },
                  ],
                },
                parameter: true,
              },
            ],
            rules: [
              {
                rule: {
                  text: "At least one of prompt and image must be given.",
                  at_least_one: ["/prompt", "/image"],
                },
                layer: "schema",
              },
            ],
          },
          min_items: 1,
          max_items: 1,
        },
        required: true,
      },
      {
        key: "parameters",
        type: {
          type: "object",
          fields: [
            { key: "aspectRatio", type: { type: "string", options: ["16:9", "9:16"] }, parameter: true },
            { key: "durationSeconds", type: { type: "integer", options: [4, 6, 8] }, parameter: true },
            {
              key: "resolution",
              type: { type: "string", options: ["720p", "1080p", "4k"] },
              parameter: true,
            },
            { key: "sampleCount", type: { type: "integer", min: 1, max: 4 }, default: 1, parameter: true },
            { key: "generateAudio", type: { type: "boolean" }, parameter: true },
            { key: "negativePrompt", type: { type: "string" }, parameter: true },
            { key: "enhancePrompt", type: { type: "boolean" }, parameter: true },
            {
              key: "personGeneration",
              type: { type: "string", options: ["allow_all", "allowAll", "allow_adult", "dont_allow"] },
              parameter: true,
            },
            { key: "seed", type: { type: "integer", min: 0, max: 4294967295 }, parameter: true },
            { key: "fps", type: { type: "integer" }, parameter: true },
            { key: "storageUri", type: { type: "string" }, parameter: true },
          ],
          open: true,
        },
      },
    ],
  },
  parameters_at: "/parameters",
  files: [
    { at: "/instances/*/image/bytesBase64Encoded", kinds: [{ kind: "image", forms: ["base64"] }] },
    { at: "/instances/*/lastFrame/bytesBase64Encoded", kinds: [{ kind: "image", forms: ["base64"] }] },
  ],
};
