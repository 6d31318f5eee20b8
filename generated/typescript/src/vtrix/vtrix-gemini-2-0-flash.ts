/**
 * Gemini 2.0 Flash at Vtrix.
 *
 * Gemini 2.0 Flash. A quick chat model that answers a conversation.
 *
 * Sources:
 * - Gemini 2.0 Flash (en), read 2026-11-24
 */

import type { ModelData } from "../client/data.js";
import type { Json } from "../client/given.js";
import type { Result } from "./responses.js";

/** The parameters, side by side. */
export interface Arguments {
  /** The conversation so far. */
  readonly messages: readonly Message[];
  /**
   * How many tokens the answer may have at most.
   *
   * Allowed: from 1 to 8192.
   */
  readonly max_tokens?: number;
  /**
   * How freely the next words are drawn. The higher the number, the more varied the answer.
   *
   * Allowed: from 0 to 2. Default: 1.
   */
  readonly temperature?: number;
  /**
   * How much of the probability the words are drawn from; the rest is left out.
   *
   * Allowed: from 0 to 1. Default: 1.
   */
  readonly top_p?: number;
  /**
   * Whether the answer comes piece by piece while it is made.
   *
   * Default: false.
   */
  readonly stream?: boolean;
}

/** The whole body of a request, as it is sent. */
export interface Request {
  /**
   * The id of the model that does the work.
   *
   * Allowed: vtrix-gemini-2.0-flash.
   */
  readonly model: "vtrix-gemini-2.0-flash";
  /**
   * What to make.
   *
   * Allowed: at least 1 element.
   */
  readonly input: readonly InputItem[];
}

export type { Result };

export interface Message {
  /**
   * Who speaks.
   *
   * Allowed: user, assistant, system, developer.
   */
  readonly role: "user" | "assistant" | "system" | "developer";
  /** What is said, as text or in parts. */
  readonly content: string | readonly Json[];
}

export interface InputItem {
  /** The settings of the chosen model, the prompt among them. */
  readonly params: Params;
}

/** The settings of the chosen model, the prompt among them. */
export interface Params {
  /** The conversation so far. */
  readonly messages: readonly Message[];
  /**
   * How many tokens the answer may have at most.
   *
   * Allowed: from 1 to 8192.
   */
  readonly max_tokens?: number;
  /**
   * How freely the next words are drawn. The higher the number, the more varied the answer.
   *
   * Allowed: from 0 to 2. Default: 1.
   */
  readonly temperature?: number;
  /**
   * How much of the probability the words are drawn from; the rest is left out.
   *
   * Allowed: from 0 to 1. Default: 1.
   */
  readonly top_p?: number;
  /**
   * Whether the answer comes piece by piece while it is made.
   *
   * Default: false.
   */
  readonly stream?: boolean;
}

/** What the model is called with, what is sent, and what comes of it. */
export interface Types {
  arguments: Arguments;
  request: Request;
  result: Result;
}

/** What checks and prices the model's requests. */
export const model: ModelData = {
  id: "vtrix-gemini-2.0-flash",
  name: "vtrix/vtrix-gemini-2.0-flash",
  title: "Gemini 2.0 Flash",
  request: {
    type: "object",
    fields: [
      {
        key: "model",
        type: { type: "string", constant: true, options: ["vtrix-gemini-2.0-flash"] },
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
                    {
                      key: "messages",
                      type: {
                        type: "array",
                        items: {
                          type: "object",
                          fields: [
                            {
                              key: "role",
                              type: { type: "string", options: ["user", "assistant", "system", "developer"] },
                              required: true,
                            },
                            {
                              key: "content",
                              type: {
                                type: "union",
                                of: [{ type: "string" }, { type: "array", items: { type: "any" } }],
                              },
                              required: true,
                            },
                          ],
                        },
                      },
                      required: true,
                      parameter: true,
                    },
                    { key: "max_tokens", type: { type: "integer", min: 1, max: 8192 }, parameter: true },
                    {
                      key: "temperature",
                      type: { type: "number", min: 0, max: 2 },
                      default: 1,
                      parameter: true,
                    },
                    { key: "top_p", type: { type: "number", min: 0, max: 1 }, default: 1, parameter: true },
                    { key: "stream", type: { type: "boolean" }, default: false, parameter: true },
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
