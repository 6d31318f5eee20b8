/** WaveSpeed: its client, and how its API is spoken. */

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
  id: "wavespeed",
  title: "WaveSpeed",
  baseUrl: "https://api.wavespeed.ai/api/v3",
  keyVariable: "WAVESPEED_API_KEY",
  baseUrlVariable: "WAVESPEED_BASE_URL",
  auth: { header: "Authorization", scheme: "Bearer" },
  places: {
    task: {
      id: [["data", "id"]],
      status: [["data", "status"]],
      model: [["data", "model"]],
      created: [["data", "created_at"]],
      files: [["data", "outputs", "*"]],
      code: [["data", "code"]],
      message: [["data", "error"], ["message"]],
      statusUrl: [["data", "urls", "get"]],
    },
    error: { code: [["code"]], message: [["message"]] },
  },
  phases: {
    created: "waiting",
    processing: "running",
    completed: "succeeded",
    failed: "failed",
    timeout: "timed_out",
    deleted: "canceled",
  },
  errors: {
    "1200": { kind: "blocked", action: "Change the prompt or the files." },
    "1400": {
      kind: "invalid",
      action: "Correct the parameters; sent as they are, they will be refused again.",
    },
    "1401": {
      kind: "invalid",
      action: "Correct the parameters; sent as they are, they will be refused again.",
    },
    "1402": { kind: "invalid", action: "Send another file." },
    "5000": { kind: "failed", action: "Wait, and start a new task." },
    "5004": { kind: "timed_out", action: "Start a new task, with less to do if that is possible." },
  },
  upload: {
    endpoint: "upload",
    address: [["data", "download_url"]],
    keys: { url: "url", kind: "kind" },
    filled: {},
  },
  endpoints: {
    create: {
      method: "POST",
      path: "/{model}",
      pathParts: { model: { holds: "model" } },
      body: "request",
      returns: "task",
      status: "status",
      cancel: "cancel",
    },
    status: {
      method: "GET",
      path: "/predictions/{id}/result",
      pathParts: { id: { holds: "id" } },
      returns: "task",
    },
    cancel: { method: "DELETE", path: "/predictions/{id}", pathParts: { id: { holds: "id" } } },
    upload: {
      method: "POST",
      path: "/media/upload/binary",
      body: "multipart",
      bodyParts: [[["file"], { holds: "file" }]],
      returns: "file",
    },
  },
};

/** The models, by the names that programs call them by. */
export interface Models {
  /** Eleven V4 Turbo. Reads a text aloud, in a voice of your choice. */
  readonly elevenlabsElevenV4Turbo: TaskModel<import("./elevenlabs-eleven-v4-turbo.js").Types>;
  /** FLUX Dev. Makes an image from a prompt, or edits one input image. */
  readonly wavespeedAiFluxDev: TaskModel<import("./wavespeed-ai-flux-dev.js").Types>;
  /** Wan 2.2 Image to Video LoRA. Makes a video from an image and a prompt. */
  readonly wavespeedAiWan2_2ImageToVideoLora: TaskModel<import("./wavespeed-ai-wan-2-2-image-to-video-lora.js").Types>;
}

/** The models, by their ids. */
export interface ModelsById {
  readonly "elevenlabs/eleven-v4-turbo": Models["elevenlabsElevenV4Turbo"];
  readonly "wavespeed-ai/flux-dev": Models["wavespeedAiFluxDev"];
  readonly "wavespeed-ai/wan-2.2/image-to-video-lora": Models["wavespeedAiWan2_2ImageToVideoLora"];
}

/** Each model's module is loaded when something is first done with the model. */
const MODELS: ModelTable = {
  elevenlabsElevenV4Turbo: ["elevenlabs/eleven-v4-turbo", "Eleven V4 Turbo", () => import("./elevenlabs-eleven-v4-turbo.js")],
  wavespeedAiFluxDev: ["wavespeed-ai/flux-dev", "FLUX Dev", () => import("./wavespeed-ai-flux-dev.js")],
  wavespeedAiWan2_2ImageToVideoLora: ["wavespeed-ai/wan-2.2/image-to-video-lora", "Wan 2.2 Image to Video LoRA", () => import("./wavespeed-ai-wan-2-2-image-to-video-lora.js")],
};

/**
 * WaveSpeed.
 *
 * Image, video and audio models of many makers behind one address.
 *
 * https://wavespeed.ai
 */
export class WaveSpeed extends Client<Models, ModelsById> {
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

  /** Stop a task. */
  async cancel(task: Task | TaskId, { signal }: CallOptions = {}): Promise<void> {
    return this.connection.cancel(this.known(task), signal);
  }
}
