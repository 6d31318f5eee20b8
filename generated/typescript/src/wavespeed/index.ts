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
  /** Seedream 4.5. Makes an image from a prompt. Price: 0.04 USD per image. */
  readonly bytedanceSeedreamV4_5: TaskModel<import("./bytedance-seedream-v4-5.js").Types>;
  /** Seedream 4 Edit. Edits input images as a prompt describes. Price: 0.027 USD per image. */
  readonly bytedanceSeedreamV4Edit: TaskModel<import("./bytedance-seedream-v4-edit.js").Types>;
  /** Seedream 5.0 Lite Edit. Edits input images as a prompt describes. Price: 0.035 USD per image. */
  readonly bytedanceSeedreamV5_0LiteEdit: TaskModel<import("./bytedance-seedream-v5-0-lite-edit.js").Types>;
  /** Seedream 5.0 Pro Edit. Edits input images as a prompt describes. */
  readonly bytedanceSeedreamV5_0ProEdit: TaskModel<import("./bytedance-seedream-v5-0-pro-edit.js").Types>;
  /** Eleven V4 Turbo. Reads a text aloud, in a voice of your choice. */
  readonly elevenlabsElevenV4Turbo: TaskModel<import("./elevenlabs-eleven-v4-turbo.js").Types>;
  /** Nano Banana 2.1 Edit. Edits input images as a prompt describes. */
  readonly googleNanoBanana2_1Edit: TaskModel<import("./google-nano-banana-2-1-edit.js").Types>;
  /** Veo 3. Makes a video of 8 seconds from a prompt. Price: 3.20 USD per request. */
  readonly googleVeo3: TaskModel<import("./google-veo3.js").Types>;
  /**
   * Kling 2.5 Turbo Pro (Text to Video). Makes a video from a prompt. Price: 0.07 USD per second × duration.
   */
  readonly kwaivgiKlingV2_5TurboProTextToVideo: TaskModel<import("./kwaivgi-kling-v2-5-turbo-pro-text-to-video.js").Types>;
  /** Kling 3.0 Standard Motion Control. Moves the figure of an image as a video shows. */
  readonly kwaivgiKlingV3_0StdMotionControl: TaskModel<import("./kwaivgi-kling-v3-0-std-motion-control.js").Types>;
  /** FLUX Dev. Makes an image from a prompt, or edits one input image. */
  readonly wavespeedAiFluxDev: TaskModel<import("./wavespeed-ai-flux-dev.js").Types>;
  /** Wan 2.2 Image to Video LoRA. Makes a video from an image and a prompt. */
  readonly wavespeedAiWan2_2ImageToVideoLora: TaskModel<import("./wavespeed-ai-wan-2-2-image-to-video-lora.js").Types>;
}

/** The models, by their ids. */
export interface ModelsById {
  readonly "bytedance/seedream-v4.5": Models["bytedanceSeedreamV4_5"];
  readonly "bytedance/seedream-v4/edit": Models["bytedanceSeedreamV4Edit"];
  readonly "bytedance/seedream-v5.0-lite/edit": Models["bytedanceSeedreamV5_0LiteEdit"];
  readonly "bytedance/seedream-v5.0-pro/edit": Models["bytedanceSeedreamV5_0ProEdit"];
  readonly "elevenlabs/eleven-v4-turbo": Models["elevenlabsElevenV4Turbo"];
  readonly "google/nano-banana-2.1/edit": Models["googleNanoBanana2_1Edit"];
  readonly "google/veo3": Models["googleVeo3"];
  readonly "kwaivgi/kling-v2.5-turbo-pro/text-to-video": Models["kwaivgiKlingV2_5TurboProTextToVideo"];
  readonly "kwaivgi/kling-v3.0-std/motion-control": Models["kwaivgiKlingV3_0StdMotionControl"];
  readonly "wavespeed-ai/flux-dev": Models["wavespeedAiFluxDev"];
  readonly "wavespeed-ai/wan-2.2/image-to-video-lora": Models["wavespeedAiWan2_2ImageToVideoLora"];
}

/** Each model's module is loaded when something is first done with the model. */
const MODELS: ModelTable = {
  bytedanceSeedreamV4_5: ["bytedance/seedream-v4.5", "Seedream 4.5", () => import("./bytedance-seedream-v4-5.js")],
  bytedanceSeedreamV4Edit: ["bytedance/seedream-v4/edit", "Seedream 4 Edit", () => import("./bytedance-seedream-v4-edit.js")],
  bytedanceSeedreamV5_0LiteEdit: ["bytedance/seedream-v5.0-lite/edit", "Seedream 5.0 Lite Edit", () => import("./bytedance-seedream-v5-0-lite-edit.js")],
  bytedanceSeedreamV5_0ProEdit: ["bytedance/seedream-v5.0-pro/edit", "Seedream 5.0 Pro Edit", () => import("./bytedance-seedream-v5-0-pro-edit.js")],
  elevenlabsElevenV4Turbo: ["elevenlabs/eleven-v4-turbo", "Eleven V4 Turbo", () => import("./elevenlabs-eleven-v4-turbo.js")],
  googleNanoBanana2_1Edit: ["google/nano-banana-2.1/edit", "Nano Banana 2.1 Edit", () => import("./google-nano-banana-2-1-edit.js")],
  googleVeo3: ["google/veo3", "Veo 3", () => import("./google-veo3.js")],
  kwaivgiKlingV2_5TurboProTextToVideo: ["kwaivgi/kling-v2.5-turbo-pro/text-to-video", "Kling 2.5 Turbo Pro (Text to Video)", () => import("./kwaivgi-kling-v2-5-turbo-pro-text-to-video.js")],
  kwaivgiKlingV3_0StdMotionControl: ["kwaivgi/kling-v3.0-std/motion-control", "Kling 3.0 Standard Motion Control", () => import("./kwaivgi-kling-v3-0-std-motion-control.js")],
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
