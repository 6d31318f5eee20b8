/** OpenAI: its client, and how its API is spoken. */

import type { Api } from "../client/api.js";
import { Client } from "../client/client.js";
import type { ModelTable } from "../client/client.js";
import type { ResultModel } from "../client/model.js";
import type { ClientOptions } from "../client/options.js";

/** How the API is spoken. */
export const api: Api = {
  id: "openai",
  title: "OpenAI",
  baseUrl: "https://api.openai.com/v1",
  keyVariable: "OPENAI_API_KEY",
  baseUrlVariable: "OPENAI_BASE_URL",
  auth: { header: "Authorization", scheme: "Bearer" },
  places: {
    images: { created: [["created"]], content: [["data", "*", "b64_json"]] },
    error: { code: [["error", "code"], ["error", "type"]], message: [["error", "message"]] },
  },
  errors: {
    invalid_api_key: {
      kind: "authentication",
      action: "Check that the whole key is sent in the Authorization header.",
    },
    moderation_blocked: { kind: "blocked", retry: false, action: "Change the prompt or the files." },
    unknown_parameter: {
      kind: "invalid",
      action: "Correct the parameters; sent as they are, they will be refused again.",
    },
    server_is_overloaded: { kind: "unavailable", action: "Wait, and try again later." },
  },
  endpoints: {
    create: {
      method: "POST",
      path: "/images/generations",
      body: "request",
      returns: "images",
      starts: "result",
    },
    edit: {
      method: "POST",
      path: "/images/edits",
      body: "request",
      content: ["multipart"],
      listParts: "brackets",
      returns: "images",
      starts: "result",
    },
  },
};

/** The models, by the names that programs call them by. */
export interface Models {
  /** GPT Image 1.5. Makes an image from a prompt. */
  readonly gptImage1_5: ResultModel<import("./gpt-image-1-5.js").Types>;
  /** GPT Image 1.5, editing. Edits input images as a prompt describes. */
  readonly gptImage1_5Edit: ResultModel<import("./gpt-image-1-5-edit.js").Types>;
  /** GPT Image 2. Makes an image from a prompt. */
  readonly gptImage2: ResultModel<import("./gpt-image-2.js").Types>;
  /** GPT Image 2, editing. Edits input images as a prompt describes. */
  readonly gptImage2Edit: ResultModel<import("./gpt-image-2-edit.js").Types>;
  /** GPT Image 2.5 Flare. Makes an image from a prompt. */
  readonly gptImage2_5Flare: ResultModel<import("./gpt-image-2-5-flare.js").Types>;
}

/** The models, by their ids. */
export interface ModelsById {
  readonly "gpt-image-1.5": Models["gptImage1_5"];
  readonly "gpt-image-1.5-edit": Models["gptImage1_5Edit"];
  readonly "gpt-image-2": Models["gptImage2"];
  readonly "gpt-image-2-edit": Models["gptImage2Edit"];
  readonly "gpt-image-2.5-flare": Models["gptImage2_5Flare"];
}

/** Each model's module is loaded when something is first done with the model. */
const MODELS: ModelTable = {
  gptImage1_5: ["gpt-image-1.5", "GPT Image 1.5", () => import("./gpt-image-1-5.js")],
  gptImage1_5Edit: ["gpt-image-1.5-edit", "GPT Image 1.5, editing", () => import("./gpt-image-1-5-edit.js"), { creation: "edit", sentId: "gpt-image-1.5" }],
  gptImage2: ["gpt-image-2", "GPT Image 2", () => import("./gpt-image-2.js")],
  gptImage2Edit: ["gpt-image-2-edit", "GPT Image 2, editing", () => import("./gpt-image-2-edit.js"), { creation: "edit", sentId: "gpt-image-2" }],
  gptImage2_5Flare: ["gpt-image-2.5-flare", "GPT Image 2.5 Flare", () => import("./gpt-image-2-5-flare.js")],
};

/**
 * OpenAI.
 *
 * Images, made and edited, by models of its own.
 *
 * https://openai.com
 */
export class OpenAI extends Client<Models, ModelsById> {
  constructor(options: ClientOptions = {}) {
    super(api, MODELS, options);
  }
}
