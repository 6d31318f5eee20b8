/**
 * Vtrix Veo 3.1 Generate Preview at Vtrix.
 *
 * Vtrix Veo 3.1 Generate Preview. Makes a video of 8 seconds from a prompt.
 *
 * Sources:
 * - vtrix-veo-3.1-generate-preview (en), read 2026-11-24
 */

import type { ModelData } from "../client/data.js";

/** The parameters, side by side. */
export interface Arguments {
  /** What the result should be. */
  readonly prompt: string;
  /**
   * How long the result is.
   *
   * Allowed: 8 seconds.
   *
   * Note: Sent as text, not as a JSON number.
   */
  readonly seconds?: "8";
  /**
   * Width and height of the result, in pixels.
   *
   * Allowed: 1280x720, 720x1280.
   */
  readonly size?: "1280x720" | "720x1280";
}

/** The whole body of a request, as it is sent. */
export interface Request {
  /**
   * The id of the model that does the work.
   *
   * Allowed: vtrix-veo-3.1-generate-preview.
   */
  readonly model: "vtrix-veo-3.1-generate-preview";
  /**
   * What to make.
   *
   * Allowed: at least 1 element.
   */
  readonly input: readonly InputItem[];
}

/** What a finished task gives. */
export interface Result {
  /** The task's id. */
  id: string;
  /** When the task was created. */
  created_at: number;
  /**
   * The state of the task.
   *
   * Allowed: in_progress, completed, failed.
   */
  status: "in_progress" | "completed" | "failed";
  /** The model that was asked for. */
  model: string;
  /**
   * The part that is done, while the model is at work.
   *
   * Allowed: from 0 to 1.
   */
  progress?: number;
  /** Why the task failed; there only when it did. */
  error?: Error;
  /** What was made; there only when the task has succeeded. */
  output?: OutputItem[];
  /** What the task used up. */
  usage?: Usage;
  /** Further facts about the task, such as times. */
  metadata?: Metadata;
  /** Keys that are not documented. */
  [key: string]: unknown;
}

export interface InputItem {
  /** The settings of the chosen model, the prompt among them. */
  readonly params: Params;
}

/** The settings of the chosen model, the prompt among them. */
export interface Params {
  /** What the result should be. */
  readonly prompt: string;
  /**
   * How long the result is.
   *
   * Allowed: 8 seconds.
   *
   * Note: Sent as text, not as a JSON number.
   */
  readonly seconds?: "8";
  /**
   * Width and height of the result, in pixels.
   *
   * Allowed: 1280x720, 720x1280.
   */
  readonly size?: "1280x720" | "720x1280";
}

/** Why the task failed; there only when it did. */
export interface Error {
  /** A code for the reason. */
  code?: string;
  /** The reason in words. */
  message?: string;
  /** Keys that are not documented. */
  [key: string]: unknown;
}

export interface OutputItem {
  /** The files. */
  content?: ContentItem[];
  /** Keys that are not documented. */
  [key: string]: unknown;
}

export interface ContentItem {
  /**
   * What sort of file it is.
   *
   * Allowed: video; other values may occur.
   */
  type?: "video" | (string & {});
  /**
   * The file's address.
   *
   * Allowed: a URL.
   */
  url?: string;
  /**
   * How long the video plays.
   *
   * Allowed: a number of seconds.
   */
  duration?: number;
  /** The job's id at the service behind Vtrix. */
  jobId?: string;
  /** Keys that are not documented. */
  [key: string]: unknown;
}

/** What the task used up. */
export interface Usage {
  [key: string]: unknown;
}

/** Further facts about the task, such as times. */
export interface Metadata {
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
  id: "vtrix-veo-3.1-generate-preview",
  name: "vtrix/vtrix-veo-3.1-generate-preview",
  title: "Vtrix Veo 3.1 Generate Preview",
  request: {
    type: "object",
    fields: [
      {
        key: "model",
        type: { type: "string", constant: true, options: ["vtrix-veo-3.1-generate-preview"] },
        required: true,
      },
      {
        key: "input",
        type: {
          type: "array",
          items: {
            type: "object",
            fields: [
              {
                key: "params",
                type: {
                  type: "object",
                  fields: [
                    { key: "prompt", type: { type: "string" }, required: true, parameter: true },
                    { key: "seconds", type: { type: "string", options: ["8"] }, parameter: true },
                    {
                      key: "size",
                      type: { type: "string", options: ["1280x720", "720x1280"] },
                      parameter: true,
                    },
                  ],
                },
                required: true,
              },
            ],
          },
          min_items: 1,
        },
        required: true,
      },
    ],
  },
  parameters_at: "/input/*/params",
};
