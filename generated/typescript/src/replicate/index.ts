/** Replicate: its client, and how its API is spoken. */

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
  id: "replicate",
  title: "Replicate",
  baseUrl: "https://api.replicate.com/v1",
  keyVariable: "REPLICATE_API_TOKEN",
  baseUrlVariable: "REPLICATE_BASE_URL",
  auth: { header: "Authorization", scheme: "Bearer" },
  places: {
    task: {
      id: [["id"]],
      status: [["status"]],
      model: [["model"]],
      created: [["created_at"]],
      files: [["output"], ["output", "*"], ["output", "audio_out"], ["output", "prompt_npz"]],
      message: [["error"]],
      statusUrl: [["urls", "get"]],
      cancelUrl: [["urls", "cancel"]],
    },
    error: { code: [["status"]], message: [["detail"], ["title"]], httpStatus: [["status"]] },
  },
  phases: {
    starting: "waiting",
    processing: "running",
    succeeded: "succeeded",
    failed: "failed",
    canceled: "canceled",
    aborted: "canceled",
  },
  errors: {
    "401": {
      kind: "authentication",
      action: "Check that the whole key is sent in the Authorization header.",
    },
    "404": { kind: "not_yet", status: 404 },
  },
  upload: { endpoint: "upload", address: [["urls", "get"]], keys: { url: "url", kind: "kind" }, filled: {} },
  endpoints: {
    create: {
      method: "POST",
      path: "/models/{model}/predictions",
      pathParts: { model: { holds: "model" } },
      body: "request",
      returns: "task",
      status: "status",
      cancel: "cancel",
    },
    create_version: {
      method: "POST",
      path: "/predictions",
      body: "request",
      returns: "task",
      status: "status",
      cancel: "cancel",
    },
    status: {
      method: "GET",
      path: "/predictions/{prediction_id}",
      pathParts: { prediction_id: { holds: "id" } },
      returns: "task",
    },
    cancel: {
      method: "POST",
      path: "/predictions/{prediction_id}/cancel",
      pathParts: { prediction_id: { holds: "id" } },
      returns: "task",
    },
    upload: {
      method: "POST",
      path: "/files",
      body: "multipart",
      bodyParts: [
        [["content"], { holds: "file" }],
        [["filename"], { holds: "file_name" }],
        [["type"], { holds: "file_type" }],
      ],
      returns: "file",
    },
  },
};

/** The models, by the names that programs call them by. */
export interface Models {
  /** FLUX 1.1 [pro]. Makes an image from a prompt. Price: 0.04 USD per image. */
  readonly blackForestLabsFlux1_1Pro: TaskModel<import("./black-forest-labs-flux-1-1-pro.js").Types>;
  /** FLUX 1.1 [pro] Ultra. Makes an image from a prompt and, optionally, one guide image. */
  readonly blackForestLabsFlux1_1ProUltra: TaskModel<import("./black-forest-labs-flux-1-1-pro-ultra.js").Types>;
  /** FLUX.2 [flex]. Makes an image from a prompt and, optionally, up to ten input images. */
  readonly blackForestLabsFlux2Flex: TaskModel<import("./black-forest-labs-flux-2-flex.js").Types>;
  /** FLUX.2 [pro]. Makes an image from a prompt and, optionally, up to eight input images. */
  readonly blackForestLabsFlux2Pro: TaskModel<import("./black-forest-labs-flux-2-pro.js").Types>;
  /**
   * FLUX.1 [dev]. Makes an image from a prompt, or edits one input image. Price: 0.025 USD per image ×
   * num_outputs.
   */
  readonly blackForestLabsFluxDev: TaskModel<import("./black-forest-labs-flux-dev.js").Types>;
  /** FLUX.1 Kontext [pro]. Makes an image from a prompt, or edits one input image. */
  readonly blackForestLabsFluxKontextPro: TaskModel<import("./black-forest-labs-flux-kontext-pro.js").Types>;
  /** FLUX.1 [schnell]. Makes an image from a prompt. Price: 0.003 USD per image × num_outputs. */
  readonly blackForestLabsFluxSchnell: TaskModel<import("./black-forest-labs-flux-schnell.js").Types>;
  /**
   * Seedance 2.0. Makes a video from a prompt, from one or two frames or from references, with sound unless
   * it is switched off.
   */
  readonly bytedanceSeedance2_0: TaskModel<import("./bytedance-seedance-2-0.js").Types>;
  /** Seedream 4.5. Makes an image from a prompt, edits one, or combines several. */
  readonly bytedanceSeedream4_5: TaskModel<import("./bytedance-seedream-4-5.js").Types>;
  /** Imagen 4 Fast. Makes an image from a prompt. */
  readonly googleImagen4Fast: TaskModel<import("./google-imagen-4-fast.js").Types>;
  /** Lyria 2. Makes a piece of music from a prompt. */
  readonly googleLyria2: TaskModel<import("./google-lyria-2.js").Types>;
  /** Nano Banana. Makes an image from a prompt, edits one, or combines several. */
  readonly googleNanoBanana: TaskModel<import("./google-nano-banana.js").Types>;
  /** Nano Banana 2. Makes an image from a prompt, edits one, or combines several. */
  readonly googleNanoBanana2: TaskModel<import("./google-nano-banana-2.js").Types>;
  /**
   * Veo 3.1. Makes a video from a prompt, with up to three images as its first and last frames or as
   * references.
   */
  readonly googleVeo3_1: TaskModel<import("./google-veo-3-1.js").Types>;
  /** Veo 3.1 Fast. Makes a video from a prompt, with up to two images and with sound if you like. */
  readonly googleVeo3_1Fast: TaskModel<import("./google-veo-3-1-fast.js").Types>;
  /** Inworld TTS 1.5 Max. Reads a text aloud, in a voice of your choice. */
  readonly inworldTts1_5Max: TaskModel<import("./inworld-tts-1-5-max.js").Types>;
  /** Kling 2.1. Makes a video from an image and a prompt. */
  readonly kwaivgiKlingV2_1: TaskModel<import("./kwaivgi-kling-v2-1.js").Types>;
  /** XTTS v2. Reads a text aloud, in the voice of a recording. */
  readonly lucatacoXttsV2: TaskModel<import("./lucataco-xtts-v2.js").Types>;
  /** Hailuo 02. Makes a video from a prompt, with up to two images, the second of which is the last frame. */
  readonly minimaxHailuo02: TaskModel<import("./minimax-hailuo-02.js").Types>;
  /** Qwen Image Edit. Edits input images as a prompt describes. */
  readonly qwenQwenImageEdit: TaskModel<import("./qwen-qwen-image-edit.js").Types>;
  /** Recraft V3. Makes an image from a prompt. */
  readonly recraftAiRecraftV3: TaskModel<import("./recraft-ai-recraft-v3.js").Types>;
  /** Stable Diffusion 3.5 Large. Makes an image from a prompt, or edits one input image. */
  readonly stabilityAiStableDiffusion3_5Large: TaskModel<import("./stability-ai-stable-diffusion-3-5-large.js").Types>;
  /** Bark. Makes speech, music or sounds from a text. */
  readonly sunoAiBark: TaskModel<import("./suno-ai-bark.js").Types>;
}

/** The models, by their ids. */
export interface ModelsById {
  readonly "black-forest-labs/flux-1.1-pro": Models["blackForestLabsFlux1_1Pro"];
  readonly "black-forest-labs/flux-1.1-pro-ultra": Models["blackForestLabsFlux1_1ProUltra"];
  readonly "black-forest-labs/flux-2-flex": Models["blackForestLabsFlux2Flex"];
  readonly "black-forest-labs/flux-2-pro": Models["blackForestLabsFlux2Pro"];
  readonly "black-forest-labs/flux-dev": Models["blackForestLabsFluxDev"];
  readonly "black-forest-labs/flux-kontext-pro": Models["blackForestLabsFluxKontextPro"];
  readonly "black-forest-labs/flux-schnell": Models["blackForestLabsFluxSchnell"];
  readonly "bytedance/seedance-2.0": Models["bytedanceSeedance2_0"];
  readonly "bytedance/seedream-4.5": Models["bytedanceSeedream4_5"];
  readonly "google/imagen-4-fast": Models["googleImagen4Fast"];
  readonly "google/lyria-2": Models["googleLyria2"];
  readonly "google/nano-banana": Models["googleNanoBanana"];
  readonly "google/nano-banana-2": Models["googleNanoBanana2"];
  readonly "google/veo-3.1": Models["googleVeo3_1"];
  readonly "google/veo-3.1-fast": Models["googleVeo3_1Fast"];
  readonly "inworld/tts-1.5-max": Models["inworldTts1_5Max"];
  readonly "kwaivgi/kling-v2.1": Models["kwaivgiKlingV2_1"];
  readonly "lucataco/xtts-v2": Models["lucatacoXttsV2"];
  readonly "minimax/hailuo-02": Models["minimaxHailuo02"];
  readonly "qwen/qwen-image-edit": Models["qwenQwenImageEdit"];
  readonly "recraft-ai/recraft-v3": Models["recraftAiRecraftV3"];
  readonly "stability-ai/stable-diffusion-3.5-large": Models["stabilityAiStableDiffusion3_5Large"];
  readonly "suno-ai/bark": Models["sunoAiBark"];
}

/** Each model's module is loaded when something is first done with the model. */
const MODELS: ModelTable = {
  blackForestLabsFlux1_1Pro: ["black-forest-labs/flux-1.1-pro", "FLUX 1.1 [pro]", () => import("./black-forest-labs-flux-1-1-pro.js")],
  blackForestLabsFlux1_1ProUltra: ["black-forest-labs/flux-1.1-pro-ultra", "FLUX 1.1 [pro] Ultra", () => import("./black-forest-labs-flux-1-1-pro-ultra.js")],
  blackForestLabsFlux2Flex: ["black-forest-labs/flux-2-flex", "FLUX.2 [flex]", () => import("./black-forest-labs-flux-2-flex.js")],
  blackForestLabsFlux2Pro: ["black-forest-labs/flux-2-pro", "FLUX.2 [pro]", () => import("./black-forest-labs-flux-2-pro.js")],
  blackForestLabsFluxDev: ["black-forest-labs/flux-dev", "FLUX.1 [dev]", () => import("./black-forest-labs-flux-dev.js")],
  blackForestLabsFluxKontextPro: ["black-forest-labs/flux-kontext-pro", "FLUX.1 Kontext [pro]", () => import("./black-forest-labs-flux-kontext-pro.js")],
  blackForestLabsFluxSchnell: ["black-forest-labs/flux-schnell", "FLUX.1 [schnell]", () => import("./black-forest-labs-flux-schnell.js")],
  bytedanceSeedance2_0: ["bytedance/seedance-2.0", "Seedance 2.0", () => import("./bytedance-seedance-2-0.js")],
  bytedanceSeedream4_5: ["bytedance/seedream-4.5", "Seedream 4.5", () => import("./bytedance-seedream-4-5.js")],
  googleImagen4Fast: ["google/imagen-4-fast", "Imagen 4 Fast", () => import("./google-imagen-4-fast.js")],
  googleLyria2: ["google/lyria-2", "Lyria 2", () => import("./google-lyria-2.js")],
  googleNanoBanana: ["google/nano-banana", "Nano Banana", () => import("./google-nano-banana.js")],
  googleNanoBanana2: ["google/nano-banana-2", "Nano Banana 2", () => import("./google-nano-banana-2.js")],
  googleVeo3_1: ["google/veo-3.1", "Veo 3.1", () => import("./google-veo-3-1.js")],
  googleVeo3_1Fast: ["google/veo-3.1-fast", "Veo 3.1 Fast", () => import("./google-veo-3-1-fast.js")],
  inworldTts1_5Max: ["inworld/tts-1.5-max", "Inworld TTS 1.5 Max", () => import("./inworld-tts-1-5-max.js")],
  kwaivgiKlingV2_1: ["kwaivgi/kling-v2.1", "Kling 2.1", () => import("./kwaivgi-kling-v2-1.js")],
  lucatacoXttsV2: ["lucataco/xtts-v2", "XTTS v2", () => import("./lucataco-xtts-v2.js"), {
  creation: "create_version",
  sentId: "lucataco/xtts-v2:684bc3855b37866c0c65add2ff39c78f3dea3f4ff103a436465326e0f438d55e",
}],
  minimaxHailuo02: ["minimax/hailuo-02", "Hailuo 02", () => import("./minimax-hailuo-02.js")],
  qwenQwenImageEdit: ["qwen/qwen-image-edit", "Qwen Image Edit", () => import("./qwen-qwen-image-edit.js")],
  recraftAiRecraftV3: ["recraft-ai/recraft-v3", "Recraft V3", () => import("./recraft-ai-recraft-v3.js")],
  stabilityAiStableDiffusion3_5Large: ["stability-ai/stable-diffusion-3.5-large", "Stable Diffusion 3.5 Large", () => import("./stability-ai-stable-diffusion-3-5-large.js")],
  sunoAiBark: ["suno-ai/bark", "Bark", () => import("./suno-ai-bark.js"), {
  creation: "create_version",
  sentId: "suno-ai/bark:b76242b40d67c76ab6742e987628a2a9ac019e11d56ab96c4e91ce03b79b2787",
}],
};

/**
 * Replicate.
 *
 * Models of many makers behind one API, each with versions of its own.
 *
 * https://replicate.com
 */
export class Replicate extends Client<Models, ModelsById> {
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
