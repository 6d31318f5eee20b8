/**
 * Seedance 2.0 at Rivya.
 *
 * Seedance 2.0. Makes a video from a prompt, from one or two frames or from references, with sound unless it
 * is switched off. Price: 175 credits per request.
 *
 * Sources:
 * - Seedance 2.0 API 接入文件 (zh-Hant), read 2026-11-24
 */

import type { ModelData } from "../client/data.js";
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
   * What the video is made from.
   *
   * Allowed: text, frames, reference. Default: text.
   * - text (Text to video)
   * - frames (First frame, or first and last frame)
   * - reference (References of several kinds)
   */
  readonly seedance_scene?: "text" | "frames" | "reference";
  /**
   * How many pixels the result has, as a tier.
   *
   * Allowed: 480p, 720p. Default: 720p.
   */
  readonly resolution?: "480p" | "720p";
  /**
   * The shape of the result, width to height.
   *
   * Allowed: 1:1, 4:3, 3:4, 16:9, 9:16, 21:9, adaptive. Default: 16:9.
   */
  readonly aspect_ratio?: "1:1" | "4:3" | "3:4" | "16:9" | "9:16" | "21:9" | "adaptive";
  /**
   * How long the result is.
   *
   * Allowed: from 4 to 15 seconds. Default: 5.
   */
  readonly duration?: number;
  /**
   * Whether the video has sound.
   *
   * Allowed: true, false. Default: true.
   *
   * Note: Sent as text, not as a JSON boolean.
   */
  readonly generate_audio?: "true" | "false";
  /**
   * Whether the last frame of the video comes along as an image.
   *
   * Allowed: false, true. Default: false.
   *
   * Note: Sent as text, not as a JSON boolean.
   */
  readonly return_last_frame?: "false" | "true";
  /**
   * Whether the model may search the web first.
   *
   * Allowed: false, true. Default: false.
   *
   * Note: Sent as text, not as a JSON boolean.
   */
  readonly web_search?: "false" | "true";
  /**
   * Whether the result is checked for content that is not safe for work.
   *
   * Allowed: false, true. Default: false.
   *
   * Note: Sent as text, not as a JSON boolean.
   */
  readonly nsfw_checker?: "false" | "true";
  /** An id of your own that is kept with the task, so that you can find the request in your logs. */
  readonly client_request_id?: string;
}

/** The whole body of a request, as it is sent. */
export interface Request {
  /**
   * The id of the model that does the work.
   *
   * Allowed: seedance-2.
   *
   * Note: The model pages print the model's own id as the default although the key is required.
   */
  readonly model: "seedance-2";
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

/** The settings of the chosen model. */
export interface Params {
  /**
   * What the video is made from.
   *
   * Allowed: text, frames, reference. Default: text.
   * - text (Text to video)
   * - frames (First frame, or first and last frame)
   * - reference (References of several kinds)
   */
  readonly seedance_scene?: "text" | "frames" | "reference";
  /**
   * How many pixels the result has, as a tier.
   *
   * Allowed: 480p, 720p. Default: 720p.
   */
  readonly resolution?: "480p" | "720p";
  /**
   * The shape of the result, width to height.
   *
   * Allowed: 1:1, 4:3, 3:4, 16:9, 9:16, 21:9, adaptive. Default: 16:9.
   */
  readonly aspect_ratio?: "1:1" | "4:3" | "3:4" | "16:9" | "9:16" | "21:9" | "adaptive";
  /**
   * How long the result is.
   *
   * Allowed: from 4 to 15 seconds. Default: 5.
   */
  readonly duration?: number;
  /**
   * Whether the video has sound.
   *
   * Allowed: true, false. Default: true.
   *
   * Note: Sent as text, not as a JSON boolean.
   */
  readonly generate_audio?: "true" | "false";
  /**
   * Whether the last frame of the video comes along as an image.
   *
   * Allowed: false, true. Default: false.
   *
   * Note: Sent as text, not as a JSON boolean.
   */
  readonly return_last_frame?: "false" | "true";
  /**
   * Whether the model may search the web first.
   *
   * Allowed: false, true. Default: false.
   *
   * Note: Sent as text, not as a JSON boolean.
   */
  readonly web_search?: "false" | "true";
  /**
   * Whether the result is checked for content that is not safe for work.
   *
   * Allowed: false, true. Default: false.
   *
   * Note: Sent as text, not as a JSON boolean.
   */
  readonly nsfw_checker?: "false" | "true";
}

/** What the model is called with, what is sent, and what comes of it. */
export interface Types {
  arguments: Arguments;
  request: Request;
  result: Result;
}

/** What checks and prices the model's requests. */
export const model: ModelData = {
  id: "seedance-2",
  name: "rivya/seedance-2",
  title: "Seedance 2.0",
  request: {
    type: "object",
    fields: [
      { key: "model", type: { type: "string", constant: true, options: ["seedance-2"] }, required: true },
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
              key: "seedance_scene",
              type: { type: "string", options: ["text", "frames", "reference"] },
              default: "text",
              parameter: true,
            },
            {
              key: "resolution",
              type: { type: "string", options: ["480p", "720p"] },
              default: "720p",
              parameter: true,
            },
            {
              key: "aspect_ratio",
              type: { type: "string", options: ["1:1", "4:3", "3:4", "16:9", "9:16", "21:9", "adaptive"] },
              default: "16:9",
              parameter: true,
            },
            { key: "duration", type: { type: "number", min: 4, max: 15 }, default: 5, parameter: true },
            {
              key: "generate_audio",
              type: { type: "string", options: ["true", "false"] },
              default: "true",
              parameter: true,
            },
            {
              key: "return_last_frame",
              type: { type: "string", options: ["false", "true"] },
              default: "false",
              parameter: true,
            },
            {
              key: "web_search",
              type: { type: "string", options: ["false", "true"] },
              default: "false",
              parameter: true,
            },
            {
              key: "nsfw_checker",
              type: { type: "string", options: ["false", "true"] },
              default: "false",
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
      charges: [{ amounts: [{ amount: "175" }], per: "request", divide: "1" }],
    },
  },
};
