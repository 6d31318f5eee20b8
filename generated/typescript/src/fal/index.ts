/** fal: its client, and how its API is spoken. */

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
  id: "fal",
  title: "fal",
  baseUrl: "https://queue.fal.run",
  keyVariable: "FAL_KEY",
  baseUrlVariable: "FAL_BASE_URL",
  auth: { header: "Authorization", scheme: "Key" },
  places: {
    task: {
      id: [["request_id"]],
      status: [["status"]],
      position: [["queue_position"]],
      statusUrl: [["status_url"]],
      resultUrl: [["response_url"]],
      cancelUrl: [["cancel_url"]],
    },
    status: {
      id: [["request_id"]],
      status: [["status"]],
      position: [["queue_position"]],
      code: [["error_type"]],
      message: [["error"]],
    },
    result: {
      files: [["images", "*", "url"], ["image", "url"], ["video", "url"], ["audio", "url"]],
      fileType: [
        ["images", "*", "content_type"],
        ["image", "content_type"],
        ["video", "content_type"],
        ["audio", "content_type"],
      ],
    },
    error: { code: [["error_type"], ["detail", "*", "type"]], message: [["detail", "*", "msg"], ["detail"]] },
  },
  phases: { IN_QUEUE: "waiting", IN_PROGRESS: "running", COMPLETED: "finished" },
  errors: {
    request_timeout: { kind: "timed_out", action: "Start a new task, with less to do if that is possible." },
    startup_timeout: { kind: "timed_out", action: "Start a new task, with less to do if that is possible." },
    runner_scheduling_failure: { kind: "failed", action: "Wait, and start a new task." },
    runner_connection_timeout: { kind: "failed", action: "Wait, and start a new task." },
    runner_disconnected: { kind: "failed", action: "Wait, and start a new task." },
    runner_connection_refused: { kind: "failed", action: "Wait, and start a new task." },
    runner_connection_error: { kind: "failed", action: "Wait, and start a new task." },
    runner_incomplete_response: { kind: "failed", action: "Wait, and start a new task." },
    runner_server_error: { kind: "failed", action: "Wait, and start a new task." },
    internal_error: { kind: "failed", action: "Wait, and start a new task." },
    client_disconnected: {
      kind: "canceled",
      action: "Nothing, if you stopped it; otherwise start a new task.",
    },
    client_cancelled: { kind: "canceled", action: "Nothing, if you stopped it; otherwise start a new task." },
    bad_request: {
      kind: "invalid",
      action: "Correct the parameters; sent as they are, they will be refused again.",
    },
    content_policy_violation: { kind: "blocked", retry: false, action: "Change the prompt or the files." },
    no_media_generated: { kind: "failed", action: "Start a new task; change the request if it fails again." },
    internal_server_error: {
      kind: "failed",
      action: "Start a new task; change the request if it fails again.",
    },
    downstream_service_error: {
      kind: "failed",
      action: "Start a new task; change the request if it fails again.",
    },
    downstream_service_unavailable: {
      kind: "failed",
      action: "Start a new task; change the request if it fails again.",
    },
    generation_timeout: {
      kind: "timed_out",
      action: "Start a new task, with less to do if that is possible.",
    },
    file_download_error: { kind: "invalid", retry: false, action: "Send another file." },
    image_load_error: { kind: "invalid", retry: false, action: "Send another file." },
    image_too_small: { kind: "invalid", retry: false, action: "Send another file." },
    image_too_large: { kind: "invalid", retry: false, action: "Send another file." },
    file_too_large: { kind: "invalid", retry: false, action: "Send another file." },
    unsupported_image_format: { kind: "invalid", retry: false, action: "Send another file." },
  },
  upload: {
    endpoint: "upload",
    put: { address: [["upload_url"]], method: "PUT", headers: { "Content-Type": { holds: "file_type" } } },
    address: [["file_url"]],
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
      result: "result",
      cancel: "cancel",
    },
    status: {
      method: "GET",
      path: "/{app}/requests/{request_id}/status",
      pathParts: { app: { holds: "model", segments: 2 }, request_id: { holds: "id" } },
      follow: "statusUrl",
      returns: "status",
    },
    result: {
      method: "GET",
      path: "/{app}/requests/{request_id}",
      pathParts: { app: { holds: "model", segments: 2 }, request_id: { holds: "id" } },
      follow: "resultUrl",
      returns: "result",
      refusalEnds: true,
    },
    cancel: {
      method: "PUT",
      path: "/{app}/requests/{request_id}/cancel",
      pathParts: { app: { holds: "model", segments: 2 }, request_id: { holds: "id" } },
      follow: "cancelUrl",
      returns: "cancellation",
    },
    upload: {
      method: "POST",
      baseUrl: "https://rest.fal.ai",
      path: "/storage/upload/initiate",
      query: { storage_type: { value: "fal-cdn-v3" } },
      body: "json",
      bodyParts: [[["content_type"], { holds: "file_type" }], [["file_name"], { holds: "file_name" }]],
      returns: "upload",
    },
  },
};

/** The models, by the names that programs call them by. */
export interface Models {
  /**
   * Seedance 1.5 Pro (Text to Video). Makes a video from a prompt, with sound unless it is switched off.
   * Price: per 1000000 tokens × (video_tokens (known once billed) ÷ 1,000,000): 2.40 USD when generate_audio
   * is true, 1.20 USD otherwise, metered.
   */
  readonly falAiBytedanceSeedanceV1_5ProTextToVideo: TaskModel<import("./fal-ai-bytedance-seedance-v1-5-pro-text-to-video.js").Types>;
  /** Seedream 4.5 Edit. Edits input images as a prompt describes. */
  readonly falAiBytedanceSeedreamV4_5Edit: TaskModel<import("./fal-ai-bytedance-seedream-v4-5-edit.js").Types>;
  /** Seedream 4.0 (Text to Image). Makes an image from a prompt. */
  readonly falAiBytedanceSeedreamV4TextToImage: TaskModel<import("./fal-ai-bytedance-seedream-v4-text-to-image.js").Types>;
  /**
   * ElevenLabs Sound Effects V2. Makes a sound from a text. Price: 0.002 USD per second × audio_seconds (from
   * 0.5 to 22, known once billed), metered.
   */
  readonly falAiElevenlabsSoundEffectsV2: TaskModel<import("./fal-ai-elevenlabs-sound-effects-v2.js").Types>;
  /**
   * ElevenLabs Eleven V3. Reads a text aloud, in a voice of your choice. Price: 0.10 USD per 1000 characters
   * × (the number of characters of text ÷ 1,000).
   */
  readonly falAiElevenlabsTtsElevenV3: TaskModel<import("./fal-ai-elevenlabs-tts-eleven-v3.js").Types>;
  /**
   * FLUX.1 Kontext [pro]. Edits input images as a prompt describes. Price: 0.04 USD per image × num_images.
   */
  readonly falAiFluxProKontext: TaskModel<import("./fal-ai-flux-pro-kontext.js").Types>;
  /**
   * FLUX.1 Kontext [max]. Edits input images as a prompt describes. Price: 0.08 USD per image × num_images.
   */
  readonly falAiFluxProKontextMax: TaskModel<import("./fal-ai-flux-pro-kontext-max.js").Types>;
  /**
   * FLUX 1.1 [pro] Ultra. Makes an image from a prompt, with a reference image if you like. Price: 0.06 USD
   * per image × num_images.
   */
  readonly falAiFluxProV1_1Ultra: TaskModel<import("./fal-ai-flux-pro-v1-1-ultra.js").Types>;
  /** FLUX.1 [dev]. Makes an image from a prompt. Price: 0.025 USD per megapixel × megapixels × num_images. */
  readonly falAiFluxDev: TaskModel<import("./fal-ai-flux-dev.js").Types>;
  /** FLUX.1 [schnell]. Makes an image from a prompt. */
  readonly falAiFluxSchnell: TaskModel<import("./fal-ai-flux-schnell.js").Types>;
  /** Ideogram V3 Remix. Makes a new image from an input image and a prompt. */
  readonly falAiIdeogramV3Remix: TaskModel<import("./fal-ai-ideogram-v3-remix.js").Types>;
  /** Kling 2.1 Master (Text to Video). Makes a video from a prompt. Price: 0.28 USD per second × duration. */
  readonly falAiKlingVideoV2_1MasterTextToVideo: TaskModel<import("./fal-ai-kling-video-v2-1-master-text-to-video.js").Types>;
  /**
   * Kling 2.5 Turbo [Pro] (Image to Video). Makes a video from an image and a prompt. Price: 0.07 USD per
   * second × duration.
   */
  readonly falAiKlingVideoV2_5TurboProImageToVideo: TaskModel<import("./fal-ai-kling-video-v2-5-turbo-pro-image-to-video.js").Types>;
  /**
   * Kling 2.6 [Pro] (Text to Video). Makes a video from a prompt, with sound unless it is switched off.
   * Price: per second × duration: 0.14 USD when generate_audio is true, 0.07 USD otherwise.
   */
  readonly falAiKlingVideoV2_6ProTextToVideo: TaskModel<import("./fal-ai-kling-video-v2-6-pro-text-to-video.js").Types>;
  /**
   * MiniMax Hailuo 02 [Pro] (Image to Video). Makes a video of six seconds from an image and a prompt. Price:
   * 0.08 USD per second × video_seconds.
   */
  readonly falAiMinimaxHailuo02ProImageToVideo: TaskModel<import("./fal-ai-minimax-hailuo-02-pro-image-to-video.js").Types>;
  /**
   * MiniMax Hailuo 02 [Pro] (Text to Video). Makes a video from a prompt. Price: 0.08 USD per second ×
   * video_seconds.
   */
  readonly falAiMinimaxHailuo02ProTextToVideo: TaskModel<import("./fal-ai-minimax-hailuo-02-pro-text-to-video.js").Types>;
  /**
   * MiniMax Hailuo 02 [Standard] (Image to Video). Makes a video from an image and a prompt. Price: per
   * second × duration: 0.017 USD when resolution is 512P, 0.045 USD otherwise.
   */
  readonly falAiMinimaxHailuo02StandardImageToVideo: TaskModel<import("./fal-ai-minimax-hailuo-02-standard-image-to-video.js").Types>;
  /**
   * MiniMax Hailuo 2.3 [Pro] (Image to Video). Makes a video from an image and a prompt. Price: 0.49 USD per
   * request.
   */
  readonly falAiMinimaxHailuo2_3ProImageToVideo: TaskModel<import("./fal-ai-minimax-hailuo-2-3-pro-image-to-video.js").Types>;
  /** MMAudio V2. Gives a video sound, as a prompt describes. Price: 0.001 USD per second × duration. */
  readonly falAiMmaudioV2: TaskModel<import("./fal-ai-mmaudio-v2.js").Types>;
  /** Nano Banana. Makes an image from a prompt. */
  readonly falAiNanoBanana: TaskModel<import("./fal-ai-nano-banana.js").Types>;
  /**
   * Nano Banana Pro. Makes an image from a prompt. Price: per image × num_images: 0.30 USD when resolution is
   * 4K, 0.15 USD otherwise; plus when enable_web_search is true, 0.015 USD per request.
   */
  readonly falAiNanoBananaPro: TaskModel<import("./fal-ai-nano-banana-pro.js").Types>;
  /**
   * Nano Banana Pro Edit. Edits input images as a prompt describes. Price: per image × num_images: 0.30 USD
   * when resolution is 4K, 0.15 USD otherwise; plus when enable_web_search is true, 0.015 USD per request.
   */
  readonly falAiNanoBananaProEdit: TaskModel<import("./fal-ai-nano-banana-pro-edit.js").Types>;
  /** Qwen Image. Makes an image from a prompt. Price: 0.02 USD per megapixel × megapixels × num_images. */
  readonly falAiQwenImage: TaskModel<import("./fal-ai-qwen-image.js").Types>;
  /**
   * Qwen Image Edit 2511. Edits input images as a prompt describes. Price: 0.03 USD per megapixel ×
   * megapixels × num_images.
   */
  readonly falAiQwenImageEdit2511: TaskModel<import("./fal-ai-qwen-image-edit-2511.js").Types>;
  /** Recraft V3. Makes an image from a prompt. */
  readonly falAiRecraftV3: TaskModel<import("./fal-ai-recraft-v3.js").Types>;
  /**
   * Veo 3.1. Makes a video from a prompt, with sound unless it is switched off. Price: per second × duration
   * (4s counts 4, 6s counts 6, 8s counts 8): 0.60 USD when resolution is 4k and generate_audio is true, 0.40
   * USD when resolution is 4k, 0.40 USD when generate_audio is true, 0.20 USD otherwise.
   */
  readonly falAiVeo3_1: TaskModel<import("./fal-ai-veo3-1.js").Types>;
  /**
   * Wan 2.5 Preview (Text to Video). Makes a video from a prompt. Price: per second × duration: 0.05 USD when
   * resolution is 480p, 0.10 USD when resolution is 720p, 0.15 USD otherwise.
   */
  readonly falAiWan25PreviewTextToVideo: TaskModel<import("./fal-ai-wan-25-preview-text-to-video.js").Types>;
}

/** The models, by their ids. */
export interface ModelsById {
  readonly "fal-ai/bytedance/seedance/v1.5/pro/text-to-video": Models["falAiBytedanceSeedanceV1_5ProTextToVideo"];
  readonly "fal-ai/bytedance/seedream/v4.5/edit": Models["falAiBytedanceSeedreamV4_5Edit"];
  readonly "fal-ai/bytedance/seedream/v4/text-to-image": Models["falAiBytedanceSeedreamV4TextToImage"];
  readonly "fal-ai/elevenlabs/sound-effects/v2": Models["falAiElevenlabsSoundEffectsV2"];
  readonly "fal-ai/elevenlabs/tts/eleven-v3": Models["falAiElevenlabsTtsElevenV3"];
  readonly "fal-ai/flux-pro/kontext": Models["falAiFluxProKontext"];
  readonly "fal-ai/flux-pro/kontext/max": Models["falAiFluxProKontextMax"];
  readonly "fal-ai/flux-pro/v1.1-ultra": Models["falAiFluxProV1_1Ultra"];
  readonly "fal-ai/flux/dev": Models["falAiFluxDev"];
  readonly "fal-ai/flux/schnell": Models["falAiFluxSchnell"];
  readonly "fal-ai/ideogram/v3/remix": Models["falAiIdeogramV3Remix"];
  readonly "fal-ai/kling-video/v2.1/master/text-to-video": Models["falAiKlingVideoV2_1MasterTextToVideo"];
  readonly "fal-ai/kling-video/v2.5-turbo/pro/image-to-video": Models["falAiKlingVideoV2_5TurboProImageToVideo"];
  readonly "fal-ai/kling-video/v2.6/pro/text-to-video": Models["falAiKlingVideoV2_6ProTextToVideo"];
  readonly "fal-ai/minimax/hailuo-02/pro/image-to-video": Models["falAiMinimaxHailuo02ProImageToVideo"];
  readonly "fal-ai/minimax/hailuo-02/pro/text-to-video": Models["falAiMinimaxHailuo02ProTextToVideo"];
  readonly "fal-ai/minimax/hailuo-02/standard/image-to-video": Models["falAiMinimaxHailuo02StandardImageToVideo"];
  readonly "fal-ai/minimax/hailuo-2.3/pro/image-to-video": Models["falAiMinimaxHailuo2_3ProImageToVideo"];
  readonly "fal-ai/mmaudio-v2": Models["falAiMmaudioV2"];
  readonly "fal-ai/nano-banana": Models["falAiNanoBanana"];
  readonly "fal-ai/nano-banana-pro": Models["falAiNanoBananaPro"];
  readonly "fal-ai/nano-banana-pro/edit": Models["falAiNanoBananaProEdit"];
  readonly "fal-ai/qwen-image": Models["falAiQwenImage"];
  readonly "fal-ai/qwen-image-edit-2511": Models["falAiQwenImageEdit2511"];
  readonly "fal-ai/recraft-v3": Models["falAiRecraftV3"];
  readonly "fal-ai/veo3.1": Models["falAiVeo3_1"];
  readonly "fal-ai/wan-25-preview/text-to-video": Models["falAiWan25PreviewTextToVideo"];
}

/** Each model's module is loaded when something is first done with the model. */
const MODELS: ModelTable = {
  falAiBytedanceSeedanceV1_5ProTextToVideo: ["fal-ai/bytedance/seedance/v1.5/pro/text-to-video", "Seedance 1.5 Pro (Text to Video)", () => import("./fal-ai-bytedance-seedance-v1-5-pro-text-to-video.js")],
  falAiBytedanceSeedreamV4_5Edit: ["fal-ai/bytedance/seedream/v4.5/edit", "Seedream 4.5 Edit", () => import("./fal-ai-bytedance-seedream-v4-5-edit.js")],
  falAiBytedanceSeedreamV4TextToImage: ["fal-ai/bytedance/seedream/v4/text-to-image", "Seedream 4.0 (Text to Image)", () => import("./fal-ai-bytedance-seedream-v4-text-to-image.js")],
  falAiElevenlabsSoundEffectsV2: ["fal-ai/elevenlabs/sound-effects/v2", "ElevenLabs Sound Effects V2", () => import("./fal-ai-elevenlabs-sound-effects-v2.js")],
  falAiElevenlabsTtsElevenV3: ["fal-ai/elevenlabs/tts/eleven-v3", "ElevenLabs Eleven V3", () => import("./fal-ai-elevenlabs-tts-eleven-v3.js")],
  falAiFluxProKontext: ["fal-ai/flux-pro/kontext", "FLUX.1 Kontext [pro]", () => import("./fal-ai-flux-pro-kontext.js")],
  falAiFluxProKontextMax: ["fal-ai/flux-pro/kontext/max", "FLUX.1 Kontext [max]", () => import("./fal-ai-flux-pro-kontext-max.js")],
  falAiFluxProV1_1Ultra: ["fal-ai/flux-pro/v1.1-ultra", "FLUX 1.1 [pro] Ultra", () => import("./fal-ai-flux-pro-v1-1-ultra.js")],
  falAiFluxDev: ["fal-ai/flux/dev", "FLUX.1 [dev]", () => import("./fal-ai-flux-dev.js")],
  falAiFluxSchnell: ["fal-ai/flux/schnell", "FLUX.1 [schnell]", () => import("./fal-ai-flux-schnell.js")],
  falAiIdeogramV3Remix: ["fal-ai/ideogram/v3/remix", "Ideogram V3 Remix", () => import("./fal-ai-ideogram-v3-remix.js")],
  falAiKlingVideoV2_1MasterTextToVideo: ["fal-ai/kling-video/v2.1/master/text-to-video", "Kling 2.1 Master (Text to Video)", () => import("./fal-ai-kling-video-v2-1-master-text-to-video.js")],
  falAiKlingVideoV2_5TurboProImageToVideo: ["fal-ai/kling-video/v2.5-turbo/pro/image-to-video", "Kling 2.5 Turbo [Pro] (Image to Video)", () => import("./fal-ai-kling-video-v2-5-turbo-pro-image-to-video.js")],
  falAiKlingVideoV2_6ProTextToVideo: ["fal-ai/kling-video/v2.6/pro/text-to-video", "Kling 2.6 [Pro] (Text to Video)", () => import("./fal-ai-kling-video-v2-6-pro-text-to-video.js")],
  falAiMinimaxHailuo02ProImageToVideo: ["fal-ai/minimax/hailuo-02/pro/image-to-video", "MiniMax Hailuo 02 [Pro] (Image to Video)", () => import("./fal-ai-minimax-hailuo-02-pro-image-to-video.js")],
  falAiMinimaxHailuo02ProTextToVideo: ["fal-ai/minimax/hailuo-02/pro/text-to-video", "MiniMax Hailuo 02 [Pro] (Text to Video)", () => import("./fal-ai-minimax-hailuo-02-pro-text-to-video.js")],
  falAiMinimaxHailuo02StandardImageToVideo: ["fal-ai/minimax/hailuo-02/standard/image-to-video", "MiniMax Hailuo 02 [Standard] (Image to Video)", () => import("./fal-ai-minimax-hailuo-02-standard-image-to-video.js")],
  falAiMinimaxHailuo2_3ProImageToVideo: ["fal-ai/minimax/hailuo-2.3/pro/image-to-video", "MiniMax Hailuo 2.3 [Pro] (Image to Video)", () => import("./fal-ai-minimax-hailuo-2-3-pro-image-to-video.js")],
  falAiMmaudioV2: ["fal-ai/mmaudio-v2", "MMAudio V2", () => import("./fal-ai-mmaudio-v2.js")],
  falAiNanoBanana: ["fal-ai/nano-banana", "Nano Banana", () => import("./fal-ai-nano-banana.js")],
  falAiNanoBananaPro: ["fal-ai/nano-banana-pro", "Nano Banana Pro", () => import("./fal-ai-nano-banana-pro.js")],
  falAiNanoBananaProEdit: ["fal-ai/nano-banana-pro/edit", "Nano Banana Pro Edit", () => import("./fal-ai-nano-banana-pro-edit.js")],
  falAiQwenImage: ["fal-ai/qwen-image", "Qwen Image", () => import("./fal-ai-qwen-image.js")],
  falAiQwenImageEdit2511: ["fal-ai/qwen-image-edit-2511", "Qwen Image Edit 2511", () => import("./fal-ai-qwen-image-edit-2511.js")],
  falAiRecraftV3: ["fal-ai/recraft-v3", "Recraft V3", () => import("./fal-ai-recraft-v3.js")],
  falAiVeo3_1: ["fal-ai/veo3.1", "Veo 3.1", () => import("./fal-ai-veo3-1.js")],
  falAiWan25PreviewTextToVideo: ["fal-ai/wan-25-preview/text-to-video", "Wan 2.5 Preview (Text to Video)", () => import("./fal-ai-wan-25-preview-text-to-video.js")],
};

/**
 * fal.
 *
 * Image, video and audio models of many makers behind one queue.
 *
 * https://fal.ai
 */
export class Fal extends Client<Models, ModelsById> {
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
