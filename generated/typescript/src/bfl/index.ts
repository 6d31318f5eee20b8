/** Black Forest Labs: its client, and how its API is spoken. */

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
  id: "bfl",
  title: "Black Forest Labs",
  baseUrl: "https://api.bfl.ai",
  hosts: ["*.bfl.ai"],
  keyVariable: "BFL_API_KEY",
  baseUrlVariable: "BFL_BASE_URL",
  auth: { header: "x-key", scheme: "" },
  places: {
    task: { id: [["id"]], cost: [["cost"]], statusUrl: [["polling_url"]] },
    status: {
      id: [["id"]],
      status: [["status"]],
      progress: [["progress"]],
      result: [["result"]],
      files: [["result", "sample"]],
    },
    credits: { balance: [["credits"]] },
    error: { code: [["detail", "*", "type"], ["status"]], message: [["detail", "*", "msg"], ["detail"]] },
  },
  phases: {
    Pending: "running",
    Ready: "succeeded",
    Error: "failed",
    "Request Moderated": "blocked",
    "Content Moderated": "blocked",
  },
  errors: { "Task not found": { kind: "not_yet", status: 404 } },
  endpoints: {
    create: {
      method: "POST",
      path: "/v1/{model}",
      pathParts: { model: { holds: "model" } },
      body: "request",
      returns: "task",
      status: "status",
    },
    status: {
      method: "GET",
      path: "/v1/get_result",
      query: { id: { holds: "id" } },
      follow: "statusUrl",
      returns: "status",
    },
    credits: { method: "GET", path: "/v1/credits", returns: "credits" },
  },
};

/** The models, by the names that programs call them by. */
export interface Models {
  /**
   * FLUX.2 [flex]. Makes an image from a prompt and, optionally, up to eight input images. Price: at least
   * 0.05 USD, depending on how many pixels the input images and the result have, metered.
   */
  readonly flux2Flex: TaskModel<import("./flux-2-flex.js").Types>;
  /**
   * FLUX.2 [pro]. Makes an image from a prompt and, optionally, up to eight input images. Price: at least
   * 0.03 USD, depending on how many pixels the input images and the result have, metered.
   */
  readonly flux2Pro: TaskModel<import("./flux-2-pro.js").Types>;
  /** FLUX.1 Kontext [pro]. Makes an image from a prompt, or from a prompt and up to four input images. */
  readonly fluxKontextPro: TaskModel<import("./flux-kontext-pro.js").Types>;
  /** FLUX.1 Fill [pro]. Paints a part of an image anew, or around it. */
  readonly fluxPro1_0Fill: TaskModel<import("./flux-pro-1-0-fill.js").Types>;
}

/** The models, by their ids. */
export interface ModelsById {
  readonly "flux-2-flex": Models["flux2Flex"];
  readonly "flux-2-pro": Models["flux2Pro"];
  readonly "flux-kontext-pro": Models["fluxKontextPro"];
  readonly "flux-pro-1.0-fill": Models["fluxPro1_0Fill"];
}

/** Each model's module is loaded when something is first done with the model. */
const MODELS: ModelTable = {
  flux2Flex: ["flux-2-flex", "FLUX.2 [flex]", () => import("./flux-2-flex.js")],
  flux2Pro: ["flux-2-pro", "FLUX.2 [pro]", () => import("./flux-2-pro.js")],
  fluxKontextPro: ["flux-kontext-pro", "FLUX.1 Kontext [pro]", () => import("./flux-kontext-pro.js")],
  fluxPro1_0Fill: ["flux-pro-1.0-fill", "FLUX.1 Fill [pro]", () => import("./flux-pro-1-0-fill.js")],
};

/**
 * Black Forest Labs.
 *
 * The FLUX image models, by the company that made them.
 *
 * https://bfl.ai
 */
export class BlackForestLabs extends Client<Models, ModelsById> {
  constructor(options: ClientOptions = {}) {
    super(api, MODELS, options);
  }

  /** Ask for the state of a task and, once it is done, for its result. */
  async status(task: Task | TaskId, { signal }: CallOptions = {}): Promise<Task> {
    return this.connection.status(this.known(task), signal);
  }

  /** Wait for a task, and fetch its result. The model's own `wait` knows the type of it. */
  async wait(task: Task | TaskId, options: WaitOptions = {}): Promise<Job<unknown>> {
    return this.connection.wait(this.known(task), options, new Reporter(options.onProgress));
  }

  /** Read the balance of the key's account. It is given as a decimal text. */
  async credits({ signal }: CallOptions = {}): Promise<string> {
    return this.connection.credits(signal);
  }
}
