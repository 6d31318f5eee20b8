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
   * FLUX.2 [klein] 4B. Makes an image from a prompt and, optionally, up to four input images. Price: at least
   * 0.014 USD, depending on how many pixels the input images and the result have, metered.
   */
  readonly flux2Klein4b: TaskModel<import("./flux-2-klein-4b.js").Types>;
  /**
   * FLUX.2 [klein] 9B. Makes an image from a prompt and, optionally, up to four input images. Price: at least
   * 0.015 USD, depending on how many pixels the input images and the result have, metered.
   */
  readonly flux2Klein9b: TaskModel<import("./flux-2-klein-9b.js").Types>;
  /** FLUX.2 [klein] 9B preview. Makes an image from a prompt and, optionally, up to four input images. */
  readonly flux2Klein9bPreview: TaskModel<import("./flux-2-klein-9b-preview.js").Types>;
  /**
   * FLUX.2 [max]. Makes an image from a prompt and, optionally, up to eight input images. Price: at least
   * 0.07 USD, depending on how many pixels the input images and the result have, metered.
   */
  readonly flux2Max: TaskModel<import("./flux-2-max.js").Types>;
  /**
   * FLUX.2 [pro]. Makes an image from a prompt and, optionally, up to eight input images. Price: at least
   * 0.03 USD, depending on how many pixels the input images and the result have, metered.
   */
  readonly flux2Pro: TaskModel<import("./flux-2-pro.js").Types>;
  /** FLUX.2 [pro] preview. Makes an image from a prompt and, optionally, up to eight input images. */
  readonly flux2ProPreview: TaskModel<import("./flux-2-pro-preview.js").Types>;
  /** FLUX.1 [dev]. Makes an image from a prompt and, optionally, an image that guides it. */
  readonly fluxDev: TaskModel<import("./flux-dev.js").Types>;
  /**
   * FLUX.1 Kontext [max]. Makes an image from a prompt, or from a prompt and up to four input images. Price:
   * 0.08 USD per request.
   */
  readonly fluxKontextMax: TaskModel<import("./flux-kontext-max.js").Types>;
  /**
   * FLUX.1 Kontext [pro]. Makes an image from a prompt, or from a prompt and up to four input images. Price:
   * 0.04 USD per request.
   */
  readonly fluxKontextPro: TaskModel<import("./flux-kontext-pro.js").Types>;
  /** FLUX.1 Expand [pro]. Extends an image beyond its edges. */
  readonly fluxPro1_0Expand: TaskModel<import("./flux-pro-1-0-expand.js").Types>;
  /** FLUX.1 Fill [pro]. Paints a part of an image anew, or around it. Price: 0.05 USD per request. */
  readonly fluxPro1_0Fill: TaskModel<import("./flux-pro-1-0-fill.js").Types>;
  /**
   * FLUX.1 Fill [pro], fine-tuned. Paints a part of an image anew, or around it, with a fine-tuned model.
   * Price: 0.06 USD per request.
   */
  readonly fluxPro1_0FillFinetuned: TaskModel<import("./flux-pro-1-0-fill-finetuned.js").Types>;
  /**
   * FLUX 1.1 [pro]. Makes an image from a prompt and, optionally, an image that guides it. Price: 0.04 USD
   * per request.
   */
  readonly fluxPro1_1: TaskModel<import("./flux-pro-1-1.js").Types>;
  /**
   * FLUX 1.1 [pro] Ultra. Makes a large image from a prompt and, optionally, an image that guides it. Price:
   * 0.06 USD per request.
   */
  readonly fluxPro1_1Ultra: TaskModel<import("./flux-pro-1-1-ultra.js").Types>;
  /**
   * FLUX 1.1 [pro] Ultra, fine-tuned. Makes a large image from a prompt with a fine-tuned model. Price: 0.07
   * USD per request.
   */
  readonly fluxPro1_1UltraFinetuned: TaskModel<import("./flux-pro-1-1-ultra-finetuned.js").Types>;
}

/** The models, by their ids. */
export interface ModelsById {
  readonly "flux-2-flex": Models["flux2Flex"];
  readonly "flux-2-klein-4b": Models["flux2Klein4b"];
  readonly "flux-2-klein-9b": Models["flux2Klein9b"];
  readonly "flux-2-klein-9b-preview": Models["flux2Klein9bPreview"];
  readonly "flux-2-max": Models["flux2Max"];
  readonly "flux-2-pro": Models["flux2Pro"];
  readonly "flux-2-pro-preview": Models["flux2ProPreview"];
  readonly "flux-dev": Models["fluxDev"];
  readonly "flux-kontext-max": Models["fluxKontextMax"];
  readonly "flux-kontext-pro": Models["fluxKontextPro"];
  readonly "flux-pro-1.0-expand": Models["fluxPro1_0Expand"];
  readonly "flux-pro-1.0-fill": Models["fluxPro1_0Fill"];
  readonly "flux-pro-1.0-fill-finetuned": Models["fluxPro1_0FillFinetuned"];
  readonly "flux-pro-1.1": Models["fluxPro1_1"];
  readonly "flux-pro-1.1-ultra": Models["fluxPro1_1Ultra"];
  readonly "flux-pro-1.1-ultra-finetuned": Models["fluxPro1_1UltraFinetuned"];
}

/** Each model's module is loaded when something is first done with the model. */
const MODELS: ModelTable = {
  flux2Flex: ["flux-2-flex", "FLUX.2 [flex]", () => import("./flux-2-flex.js")],
  flux2Klein4b: ["flux-2-klein-4b", "FLUX.2 [klein] 4B", () => import("./flux-2-klein-4b.js")],
  flux2Klein9b: ["flux-2-klein-9b", "FLUX.2 [klein] 9B", () => import("./flux-2-klein-9b.js")],
  flux2Klein9bPreview: ["flux-2-klein-9b-preview", "FLUX.2 [klein] 9B preview", () => import("./flux-2-klein-9b-preview.js")],
  flux2Max: ["flux-2-max", "FLUX.2 [max]", () => import("./flux-2-max.js")],
  flux2Pro: ["flux-2-pro", "FLUX.2 [pro]", () => import("./flux-2-pro.js")],
  flux2ProPreview: ["flux-2-pro-preview", "FLUX.2 [pro] preview", () => import("./flux-2-pro-preview.js")],
  fluxDev: ["flux-dev", "FLUX.1 [dev]", () => import("./flux-dev.js")],
  fluxKontextMax: ["flux-kontext-max", "FLUX.1 Kontext [max]", () => import("./flux-kontext-max.js")],
  fluxKontextPro: ["flux-kontext-pro", "FLUX.1 Kontext [pro]", () => import("./flux-kontext-pro.js")],
  fluxPro1_0Expand: ["flux-pro-1.0-expand", "FLUX.1 Expand [pro]", () => import("./flux-pro-1-0-expand.js")],
  fluxPro1_0Fill: ["flux-pro-1.0-fill", "FLUX.1 Fill [pro]", () => import("./flux-pro-1-0-fill.js")],
  fluxPro1_0FillFinetuned: ["flux-pro-1.0-fill-finetuned", "FLUX.1 Fill [pro], fine-tuned", () => import("./flux-pro-1-0-fill-finetuned.js")],
  fluxPro1_1: ["flux-pro-1.1", "FLUX 1.1 [pro]", () => import("./flux-pro-1-1.js")],
  fluxPro1_1Ultra: ["flux-pro-1.1-ultra", "FLUX 1.1 [pro] Ultra", () => import("./flux-pro-1-1-ultra.js")],
  fluxPro1_1UltraFinetuned: ["flux-pro-1.1-ultra-finetuned", "FLUX 1.1 [pro] Ultra, fine-tuned", () => import("./flux-pro-1-1-ultra-finetuned.js")],
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
