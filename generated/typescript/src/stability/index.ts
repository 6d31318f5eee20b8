/** Stability AI: its client, and how its API is spoken. */

import type { Api } from "../client/api.js";
import { Client } from "../client/client.js";
import type { ModelTable } from "../client/client.js";
import type { CallOptions } from "../client/connection.js";
import type { Job } from "../client/job.js";
import type { ResultModel, TaskModel } from "../client/model.js";
import type { ClientOptions } from "../client/options.js";
import type { Task, TaskId } from "../client/task.js";
import { Reporter } from "../client/waiting.js";
import type { WaitOptions } from "../client/waiting.js";

/** How the API is spoken. */
export const api: Api = {
  id: "stability",
  title: "Stability AI",
  baseUrl: "https://api.stability.ai",
  keyVariable: "STABILITY_API_KEY",
  baseUrlVariable: "STABILITY_BASE_URL",
  auth: { header: "Authorization", scheme: "Bearer" },
  places: {
    task: { id: [["id"]] },
    error: { code: [["name"]], message: [["errors", "*"]], requestId: [["id"]] },
  },
  polling: { every: 10 },
  errors: {
    bad_request: {
      kind: "invalid",
      action: "Correct the parameters; sent as they are, they will be refused again.",
    },
    content_moderation: { kind: "blocked", action: "Change the prompt or the files." },
    generation_not_found: {
      kind: "not_found",
      action: "Check the id, and that the key belongs to the account that started the task.",
    },
    payload_too_large: { kind: "invalid", action: "Send another file." },
    public_figure: { kind: "blocked", action: "Change the prompt or the files." },
    rate_limit_exceeded: {
      kind: "rate_limit",
      action: "Wait, then send the request again, and wait longer each time.",
    },
    internal_error: { kind: "failed", action: "Wait, and start a new task." },
  },
  endpoints: {
    create: {
      method: "POST",
      path: "/v2beta/stable-image/generate/{model}",
      pathParts: { model: { holds: "model" } },
      headers: { Accept: { value: "image/*" } },
      body: "request",
      content: ["multipart"],
      returnsMedia: "image",
      starts: "result",
    },
    upscale: {
      method: "POST",
      path: "/v2beta/stable-image/upscale/{model}",
      pathParts: { model: { holds: "model" } },
      headers: { Accept: { value: "image/*" } },
      body: "request",
      content: ["multipart"],
      returnsMedia: "image",
      starts: "result",
    },
    creative: {
      method: "POST",
      path: "/v2beta/stable-image/upscale/{model}",
      pathParts: { model: { holds: "model" } },
      body: "request",
      content: ["multipart"],
      returns: "task",
      result: "result",
    },
    result: {
      method: "GET",
      path: "/v2beta/results/{id}",
      pathParts: { id: { holds: "id" } },
      headers: { Accept: { value: "image/*" } },
      returnsMedia: "image",
      refusalEnds: true,
      pending: [202],
    },
  },
};

/** The models, by the names that programs call them by. */
export interface Models {
  /** Stable Image Core. Makes an image from a prompt. */
  readonly stableImageCore: ResultModel<import("./stable-image-core.js").Types>;
  /** Stable Image Ultra. Makes an image from a prompt, or edits one input image. */
  readonly stableImageUltra: ResultModel<import("./stable-image-ultra.js").Types>;
  /** Creative Upscaler. Enlarges an image and paints details of its own. */
  readonly upscaleCreative: TaskModel<import("./upscale-creative.js").Types>;
  /** Fast Upscaler. Enlarges an image four times. */
  readonly upscaleFast: ResultModel<import("./upscale-fast.js").Types>;
}

/** The models, by their ids. */
export interface ModelsById {
  readonly "stable-image-core": Models["stableImageCore"];
  readonly "stable-image-ultra": Models["stableImageUltra"];
  readonly "upscale-creative": Models["upscaleCreative"];
  readonly "upscale-fast": Models["upscaleFast"];
}

/** Each model's module is loaded when something is first done with the model. */
const MODELS: ModelTable = {
  stableImageCore: ["stable-image-core", "Stable Image Core", () => import("./stable-image-core.js"), { sentId: "core" }],
  stableImageUltra: ["stable-image-ultra", "Stable Image Ultra", () => import("./stable-image-ultra.js"), { sentId: "ultra" }],
  upscaleCreative: ["upscale-creative", "Creative Upscaler", () => import("./upscale-creative.js"), { creation: "creative", sentId: "creative" }],
  upscaleFast: ["upscale-fast", "Fast Upscaler", () => import("./upscale-fast.js"), { creation: "upscale", sentId: "fast" }],
};

/**
 * Stability AI.
 *
 * Images, made and enlarged, by models of its own.
 *
 * https://stability.ai
 */
export class StabilityAI extends Client<Models, ModelsById> {
  constructor(options: ClientOptions = {}) {
    super(api, MODELS, options);
  }

  /** Fetch what a task has made. */
  async status(task: Task | TaskId, { signal }: CallOptions = {}): Promise<Task> {
    return this.connection.status(this.known(task), signal);
  }

  /** Wait for a task, and fetch its result. The model's own `wait` knows the type of it. */
  async wait(task: Task | TaskId, options: WaitOptions = {}): Promise<Job<unknown>> {
    return this.connection.wait(this.known(task), options, new Reporter(options.onProgress));
  }
}
