/** ODIRouter: its client, and how its API is spoken. */

import type { Api } from "../client/api.js";
import { Client } from "../client/client.js";
import type { ModelTable } from "../client/client.js";
import type { CallOptions } from "../client/connection.js";
import type { Job } from "../client/job.js";
import type { TaskModel } from "../client/model.js";
import type { ClientOptions } from "../client/options.js";
import type { Task, TaskId } from "../client/task.js";
import { Reporter } from "../client/waiting.js";
import type { WaitOptions } from "../client/waiting.js";

/** How the API is spoken. */
export const api: Api = {
  id: "odirouter",
  title: "ODIRouter",
  baseUrl: "https://odirouter.ai",
  keyVariable: "ODIROUTER_API_KEY",
  baseUrlVariable: "ODIROUTER_BASE_URL",
  auth: { header: "Authorization", scheme: "Bearer" },
  places: {
    task: {
      id: [["request_id"]],
      position: [["queue_position"]],
      statusUrl: [["status_url"]],
      resultUrl: [["response_url"]],
      cancelUrl: [["cancel_url"]],
    },
    status: { status: [["status"]], code: [["error_type"]], message: [["error"]] },
    result: {
      id: [["request_id"]],
      files: [["outputs", "*", "url"]],
      fileType: [["outputs", "*", "content_type"]],
    },
    error: {
      code: [["error", "code"]],
      message: [["error", "message"], ["detail"]],
      requestId: [["request_id"]],
    },
  },
  phases: { IN_QUEUE: "waiting", IN_PROGRESS: "running", COMPLETED: "finished" },
  errors: {
    UNAUTHORIZED: {
      kind: "authentication",
      action: "Check that the whole key is sent in the Authorization header.",
    },
    RATE_LIMIT_EXCEEDED: {
      kind: "rate_limit",
      action: "Wait, then send the request again, and wait longer each time.",
    },
    INFERENCE_FAILURE: { kind: "failed", action: "Start a new task; change the request if it fails again." },
    INFERENCE_TIMEOUT: {
      kind: "timed_out",
      action: "Start a new task, with less to do if that is possible.",
    },
    REQUEST_INVALID: {
      kind: "invalid",
      action: "Correct the parameters; sent as they are, they will be refused again.",
    },
    CONTENT_BLOCKED: { kind: "blocked", action: "Change the prompt or the files." },
    CANCELED: { kind: "canceled", action: "Nothing, if you stopped it; otherwise start a new task." },
    INTERNAL_SERVER_ERROR: { kind: "failed", action: "Wait, and start a new task." },
  },
  endpoints: {
    create: {
      method: "POST",
      path: "/model/v1/queue/{endpoint}",
      pathParts: { endpoint: { holds: "model" } },
      body: "request",
      returns: "task",
      status: "status",
      result: "result",
      cancel: "cancel",
    },
    status: {
      method: "GET",
      path: "/model/v1/queue/{endpoint}/requests/{request_id}/status",
      pathParts: { endpoint: { holds: "model" }, request_id: { holds: "id" } },
      returns: "status",
    },
    result: {
      method: "GET",
      path: "/model/v1/queue/{endpoint}/requests/{request_id}/response",
      pathParts: { endpoint: { holds: "model" }, request_id: { holds: "id" } },
      returns: "result",
      pending: [202],
    },
    cancel: {
      method: "PUT",
      path: "/model/v1/queue/{endpoint}/requests/{request_id}/cancel",
      pathParts: { endpoint: { holds: "model" }, request_id: { holds: "id" } },
    },
  },
};

/** The models, by the names that programs call them by. */
export interface Models {
  /** FLUX.2 [pro]. Makes an image from a prompt and, optionally, up to eight input images. */
  readonly flux2Pro: TaskModel<import("./flux-2-pro.js").Types>;
  /** FLUX.1 Kontext [max]. Makes an image from a prompt, or from a prompt and up to four input images. */
  readonly fluxKontextMax: TaskModel<import("./flux-kontext-max.js").Types>;
  /** FLUX.1 Kontext [pro]. Makes an image from a prompt, or from a prompt and up to four reference images. */
  readonly fluxKontextPro: TaskModel<import("./flux-kontext-pro.js").Types>;
  /** GPT Image 1 Edit. Edits input images as a prompt describes. */
  readonly gptImage1Edit: TaskModel<import("./gpt-image-1-edit.js").Types>;
  /** Nano Banana 2. Makes an image from a prompt, edits one, or combines several. */
  readonly nanoBanana2: TaskModel<import("./nano-banana-2.js").Types>;
  /**
   * Wan 2.5 Image-to-Image Preview. Edits one image, or makes one of up to three, as a prompt says, through
   * the node in Beijing.
   */
  readonly wan25I2iPreview: TaskModel<import("./wan25-i2i-preview.js").Types>;
  /**
   * Wan 2.5 Image-to-Image Preview (International). Edits one image, or makes one of up to three, as a prompt
   * says, through the node in Singapore.
   */
  readonly wan25I2iPreviewIntl: TaskModel<import("./wan25-i2i-preview-intl.js").Types>;
}

/** The models, by their ids. */
export interface ModelsById {
  readonly flux_2_pro: Models["flux2Pro"];
  readonly flux_kontext_max: Models["fluxKontextMax"];
  readonly flux_kontext_pro: Models["fluxKontextPro"];
  readonly gpt_image_1_edit: Models["gptImage1Edit"];
  readonly nano_banana_2: Models["nanoBanana2"];
  readonly wan25_i2i_preview: Models["wan25I2iPreview"];
  readonly wan25_i2i_preview_intl: Models["wan25I2iPreviewIntl"];
}

/** Each model's module is loaded when something is first done with the model. */
const MODELS: ModelTable = {
  flux2Pro: ["flux_2_pro", "FLUX.2 [pro]", () => import("./flux-2-pro.js")],
  fluxKontextMax: ["flux_kontext_max", "FLUX.1 Kontext [max]", () => import("./flux-kontext-max.js")],
  fluxKontextPro: ["flux_kontext_pro", "FLUX.1 Kontext [pro]", () => import("./flux-kontext-pro.js")],
  gptImage1Edit: ["gpt_image_1_edit", "GPT Image 1 Edit", () => import("./gpt-image-1-edit.js")],
  nanoBanana2: ["nano_banana_2", "Nano Banana 2", () => import("./nano-banana-2.js")],
  wan25I2iPreview: ["wan25_i2i_preview", "Wan 2.5 Image-to-Image Preview", () => import("./wan25-i2i-preview.js")],
  wan25I2iPreviewIntl: ["wan25_i2i_preview_intl", "Wan 2.5 Image-to-Image Preview (International)", () => import("./wan25-i2i-preview-intl.js")],
};

/**
 * ODIRouter.
 *
 * Image, video and language models behind one address; images and videos are made in a queue.
 *
 * https://odirouter.ai
 */
export class ODIRouter extends Client<Models, ModelsById> {
  constructor(options: ClientOptions = {}) {
    super(api, MODELS, options);
  }

  /** Ask for the state of a task. */
  async status(task: Task | TaskId, { signal }: CallOptions = {}): Promise<Task> {
    return this.connection.status(this.known(task), signal);
  }

  /** Wait for a task, and fetch its result. The model's own `wait` knows the type of it. */
  async wait(task: Task | TaskId, options: WaitOptions = {}): Promise<Job<unknown>> {
    return this.connection.wait(this.known(task), options, new Reporter(options.onProgress));
  }

  /** Stop a task. */
  async cancel(task: Task | TaskId, { signal }: CallOptions = {}): Promise<void> {
    return this.connection.cancel(this.known(task), signal);
  }
}
