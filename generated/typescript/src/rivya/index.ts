/** Rivya: its client, and how its API is spoken. */

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
  id: "rivya",
  title: "Rivya",
  baseUrl: "https://rivya.ai",
  keyVariable: "RIVYA_API_KEY",
  baseUrlVariable: "RIVYA_BASE_URL",
  auth: { header: "Authorization", scheme: "Bearer", keyPrefix: "rvya_sk_" },
  places: {
    task: {
      id: [["id"]],
      status: [["status"]],
      model: [["model"]],
      created: [["created_at"]],
      updated: [["updated_at"]],
      reserved: [["reserved_credits"]],
      cost: [["final_credits"]],
      result: [["result"]],
      files: [["result", "primary_url"], ["result", "urls", "*"]],
      code: [["error", "code"]],
      message: [["error", "message"]],
    },
    error: {
      code: [["error", "code"]],
      message: [["error", "message"]],
      requestId: [["error", "requestId"]],
    },
    credits: { balance: [["current_credits"]] },
    model_list: { model: [["data", "*", "id"]] },
    chat_completion: { id: [["id"], ["session_id"]] },
    webhook: { id: [["id"]] },
  },
  phases: { queued: "waiting", processing: "running", succeeded: "succeeded", failed: "failed" },
  polling: { firstAfter: 2, firstWithin: 3, every: 5, atMostEvery: 10 },
  errors: {
    public_api_disabled: { kind: "unavailable", action: "Wait, and try again later." },
    api_key_missing: { kind: "authentication", action: "Send the key in the Authorization header." },
    api_key_invalid: {
      kind: "authentication",
      action: "Check that the whole key is sent, and that it belongs to this service.",
    },
    api_key_revoked: { kind: "authentication", action: "Make a new key, and use it instead." },
    api_key_expired: { kind: "authentication", action: "Make a new key, and use it instead." },
    api_scope_denied: {
      kind: "permission",
      action: "Use a key that has the scope which this endpoint needs.",
    },
    rate_limited: {
      kind: "rate_limit",
      action: "Wait, then send the request again, and wait longer each time.",
    },
    validation_failed: {
      kind: "invalid",
      action: "Correct the request; sent as it is, it will be refused again.",
    },
    not_found: {
      kind: "not_found",
      action: "Check the id, and that the key belongs to the account that started the task.",
    },
    webhook_url_rejected: { kind: "invalid", action: "Use a public address that begins with https." },
    chat_model_not_supported: { kind: "invalid", action: "Choose a chat model from the list of models." },
    chat_session_conflict: {
      kind: "conflict",
      action: "Begin a new session, or wait until the earlier message is answered.",
    },
    chat_attachment_not_supported: {
      kind: "invalid",
      action: "Leave the attachment out, or attach another file.",
    },
    idempotency_conflict: {
      kind: "conflict",
      action: "Use a new key for a new request; send the same body again only with the key that it had.",
    },
    insufficient_credits: { kind: "credits", action: "Buy credits, or choose a request that costs less." },
    generation_failed: {
      kind: "failed",
      action: "Read the message; start a new task if it does not blame the request.",
    },
  },
  upload: {
    endpoint: "upload",
    keys: { url: "url", kind: "kind", mime: "mimeType" },
    filled: { url: ["url"], durationToken: ["duration_token"] },
  },
  endpoints: {
    create: {
      method: "POST",
      path: "/api/v1/generations",
      headers: { "Idempotency-Key": { holds: "idempotency_key" } },
      body: "request",
      returns: "task",
      status: "status",
      scope: "generations:create",
    },
    status: {
      method: "GET",
      path: "/api/v1/generations/{taskId}",
      pathParts: { taskId: { holds: "id" } },
      returns: "task",
      scope: "generations:read",
    },
    upload: {
      method: "POST",
      path: "/api/v1/files",
      body: "multipart",
      bodyParts: [
        [["file"], { holds: "file" }],
        [["kind"], { holds: "kind" }],
        [["model"], { holds: "model" }],
      ],
      returns: "file",
      scope: "files:create",
    },
    credits: { method: "GET", path: "/api/v1/credits", returns: "credits", scope: "credits:read" },
  },
};

/** The models, by the names that programs call them by. */
export interface Models {
  /**
   * ElevenLabs Dialogue V3. Speaks a dialogue, with a voice for each of its lines. Price: known only after
   * billing, metered.
   */
  readonly elevenlabsDialogueV3: TaskModel<import("./elevenlabs-dialogue-v3.js").Types>;
  /**
   * ElevenLabs Multilingual V2. Reads a text aloud, in one of five voices. Price: known only after billing,
   * metered.
   */
  readonly elevenlabsMultilingualV2: TaskModel<import("./elevenlabs-multilingual-v2.js").Types>;
  /**
   * ElevenLabs Sound Effect V2. Makes a sound effect of up to 22 seconds from a prompt. Price: known only
   * after billing, metered.
   */
  readonly elevenlabsSoundEffectV2: TaskModel<import("./elevenlabs-sound-effect-v2.js").Types>;
  /**
   * Flux 2 Pro. Makes an image from a prompt, with up to eight reference images. Price: 5 credits per
   * request.
   */
  readonly flux2Pro: TaskModel<import("./flux-2-pro.js").Types>;
  /**
   * Flux Kontext Pro. Makes an image from a prompt, or edits one input image. Price: 4 credits per request.
   */
  readonly fluxKontextPro: TaskModel<import("./flux-kontext-pro.js").Types>;
  /** Google Imagen4. Makes an image from a prompt. Price: 8 credits per request. */
  readonly googleImagen4: TaskModel<import("./google-imagen4.js").Types>;
  /** Google Imagen4 Fast. Makes an image from a prompt. Price: 4 credits per request. */
  readonly googleImagen4Fast: TaskModel<import("./google-imagen4-fast.js").Types>;
  /**
   * GPT Image 1.5. Makes an image from a prompt, with up to 16 reference images. Price: 4 credits per
   * request.
   */
  readonly gptImage1_5: TaskModel<import("./gpt-image-1-5.js").Types>;
  /**
   * GPT Image 2. Makes an image from a prompt, with up to 16 reference images. Price: 3 credits per request.
   */
  readonly gptImage2: TaskModel<import("./gpt-image-2.js").Types>;
  /** Grok Imagine. Makes an image from a prompt, or edits one input image. Price: 4 credits per request. */
  readonly grokImagine: TaskModel<import("./grok-imagine.js").Types>;
  /**
   * Hailuo Pro. Makes a video from a prompt, with up to two images, the second of which is the last frame.
   * Price: 57 credits per request.
   */
  readonly hailuoPro: TaskModel<import("./hailuo-pro.js").Types>;
  /**
   * Kling 2.6. Makes a video from a prompt, or from a prompt and one image, with sound if you like. Price: 55
   * credits per request.
   */
  readonly kling2_6: TaskModel<import("./kling-2-6.js").Types>;
  /**
   * Kling 3.0. Makes a video from a prompt, in one or several shots, with up to two reference images. Price:
   * 90 credits per request.
   */
  readonly kling3_0: TaskModel<import("./kling-3-0.js").Types>;
  /**
   * Kling V2.1 Master. Makes a video from a prompt, or from a prompt and one image. Price: 160 credits per
   * request.
   */
  readonly klingV2_1Master: TaskModel<import("./kling-v2-1-master.js").Types>;
  /**
   * Nano Banana. Makes an image from a prompt, with up to ten reference images. Price: 3 credits per request.
   */
  readonly nanoBanana: TaskModel<import("./nano-banana.js").Types>;
  /**
   * Nano Banana Pro. Makes an image from a prompt, with up to eight reference images. Price: 8 credits per
   * request.
   */
  readonly nanoBananaPro: TaskModel<import("./nano-banana-pro.js").Types>;
  /**
   * Qwen Image. Makes an image from a prompt, with a reference image if you like. Price: 4 credits per
   * request.
   */
  readonly qwenImage: TaskModel<import("./qwen-image.js").Types>;
  /**
   * Qwen2 Image. Makes an image from a prompt, with a reference image if you like. Price: 6 credits per
   * request.
   */
  readonly qwen2Image: TaskModel<import("./qwen2-image.js").Types>;
  /**
   * Seedance 1.0 Lite. Makes a video from a prompt, in one of three resolutions. Price: 16 credits per
   * request.
   */
  readonly seedance1_0Lite: TaskModel<import("./seedance-1-0-lite.js").Types>;
  /**
   * Seedance 1.0 Pro. Makes a video from a prompt, or from a prompt and one image. Price: 25 credits per
   * request.
   */
  readonly seedance1_0Pro: TaskModel<import("./seedance-1-0-pro.js").Types>;
  /**
   * Seedance 1.5 Pro. Makes a video from a prompt, with up to two images and with sound if you like. Price:
   * 28 credits per request.
   */
  readonly seedance1_5Pro: TaskModel<import("./seedance-1-5-pro.js").Types>;
  /**
   * Seedance 2.0. Makes a video from a prompt, from one or two frames or from references, with sound unless
   * it is switched off. Price: 175 credits per request.
   */
  readonly seedance2: TaskModel<import("./seedance-2.js").Types>;
  /**
   * Seedream 4.0. Makes up to six images from a prompt, with reference images if you like. Price: 6 credits
   * per request.
   */
  readonly seedream4_0: TaskModel<import("./seedream-4-0.js").Types>;
  /**
   * Seedream 4.5. Makes an image from a prompt, with reference images if you like. Price: 7 credits per
   * request.
   */
  readonly seedream4_5: TaskModel<import("./seedream-4-5.js").Types>;
  /**
   * Seedream 5.0 Lite. Makes an image from a prompt, with reference images if you like. Price: 6 credits per
   * request.
   */
  readonly seedream5Lite: TaskModel<import("./seedream-5-lite.js").Types>;
  /** Sora 2. Makes a video from a prompt, or from a prompt and one image. Price: 6 credits per request. */
  readonly sora2: TaskModel<import("./sora-2.js").Types>;
  /**
   * Suno Music. Makes a piece of music from a prompt, with or without voices. Price: known only after
   * billing, depending on the version of Suno.
   */
  readonly sunoMusic: TaskModel<import("./suno-music.js").Types>;
  /**
   * Veo3.1 Fast. Makes a video from a prompt, with up to three images as its first and last frames or as
   * references. Price: 20 credits per request.
   */
  readonly veo3_1Fast: TaskModel<import("./veo3-1-fast.js").Types>;
  /**
   * Wan Animate Replace. Makes a video from a video and an image that takes the place of something in it,
   * both given by address. Price: at least 20 credits, depending on the resolution; higher tiers usually cost
   * more.
   */
  readonly wan2_2AnimateReplace: TaskModel<import("./wan-2-2-animate-replace.js").Types>;
  /**
   * Wan 2.5 Video. Makes a video from a prompt, or from a prompt and one image. Price: 60 credits per
   * request.
   */
  readonly wan2_5Video: TaskModel<import("./wan-2-5-video.js").Types>;
  /**
   * Wan 2.6. Makes a video from a prompt, or from a prompt and one image or one video. Price: 70 credits per
   * request.
   */
  readonly wan2_6: TaskModel<import("./wan-2-6.js").Types>;
  /** Z-Image. Makes an image from a prompt. Price: 1 credit per request. */
  readonly zImage: TaskModel<import("./z-image.js").Types>;
}

/** The models, by their ids. */
export interface ModelsById {
  readonly "elevenlabs-dialogue-v3": Models["elevenlabsDialogueV3"];
  readonly "elevenlabs-multilingual-v2": Models["elevenlabsMultilingualV2"];
  readonly "elevenlabs-sound-effect-v2": Models["elevenlabsSoundEffectV2"];
  readonly "flux-2-pro": Models["flux2Pro"];
  readonly "flux-kontext-pro": Models["fluxKontextPro"];
  readonly "google-imagen4": Models["googleImagen4"];
  readonly "google-imagen4-fast": Models["googleImagen4Fast"];
  readonly "gpt-image-1-5": Models["gptImage1_5"];
  readonly "gpt-image-2": Models["gptImage2"];
  readonly "grok-imagine": Models["grokImagine"];
  readonly "hailuo-pro": Models["hailuoPro"];
  readonly "kling-2-6": Models["kling2_6"];
  readonly "kling-3-0": Models["kling3_0"];
  readonly "kling-v2-1-master": Models["klingV2_1Master"];
  readonly "nano-banana": Models["nanoBanana"];
  readonly "nano-banana-pro": Models["nanoBananaPro"];
  readonly "qwen-image": Models["qwenImage"];
  readonly "qwen2-image": Models["qwen2Image"];
  readonly "seedance-1-0-lite": Models["seedance1_0Lite"];
  readonly "seedance-1-0-pro": Models["seedance1_0Pro"];
  readonly "seedance-1-5-pro": Models["seedance1_5Pro"];
  readonly "seedance-2": Models["seedance2"];
  readonly "seedream-4-0": Models["seedream4_0"];
  readonly "seedream-4-5": Models["seedream4_5"];
  readonly "seedream-5-lite": Models["seedream5Lite"];
  readonly "sora-2": Models["sora2"];
  readonly "suno-music": Models["sunoMusic"];
  readonly "veo3-1-fast": Models["veo3_1Fast"];
  readonly "wan-2-2-animate-replace": Models["wan2_2AnimateReplace"];
  readonly "wan-2-5-video": Models["wan2_5Video"];
  readonly "wan-2-6": Models["wan2_6"];
  readonly "z-image": Models["zImage"];
}

/** Each model's module is loaded when something is first done with the model. */
const MODELS: ModelTable = {
  elevenlabsDialogueV3: ["elevenlabs-dialogue-v3", "ElevenLabs Dialogue V3", () => import("./elevenlabs-dialogue-v3.js")],
  elevenlabsMultilingualV2: ["elevenlabs-multilingual-v2", "ElevenLabs Multilingual V2", () => import("./elevenlabs-multilingual-v2.js")],
  elevenlabsSoundEffectV2: ["elevenlabs-sound-effect-v2", "ElevenLabs Sound Effect V2", () => import("./elevenlabs-sound-effect-v2.js")],
  flux2Pro: ["flux-2-pro", "Flux 2 Pro", () => import("./flux-2-pro.js")],
  fluxKontextPro: ["flux-kontext-pro", "Flux Kontext Pro", () => import("./flux-kontext-pro.js")],
  googleImagen4: ["google-imagen4", "Google Imagen4", () => import("./google-imagen4.js")],
  googleImagen4Fast: ["google-imagen4-fast", "Google Imagen4 Fast", () => import("./google-imagen4-fast.js")],
  gptImage1_5: ["gpt-image-1-5", "GPT Image 1.5", () => import("./gpt-image-1-5.js")],
  gptImage2: ["gpt-image-2", "GPT Image 2", () => import("./gpt-image-2.js")],
  grokImagine: ["grok-imagine", "Grok Imagine", () => import("./grok-imagine.js")],
  hailuoPro: ["hailuo-pro", "Hailuo Pro", () => import("./hailuo-pro.js")],
  kling2_6: ["kling-2-6", "Kling 2.6", () => import("./kling-2-6.js")],
  kling3_0: ["kling-3-0", "Kling 3.0", () => import("./kling-3-0.js")],
  klingV2_1Master: ["kling-v2-1-master", "Kling V2.1 Master", () => import("./kling-v2-1-master.js")],
  nanoBanana: ["nano-banana", "Nano Banana", () => import("./nano-banana.js")],
  nanoBananaPro: ["nano-banana-pro", "Nano Banana Pro", () => import("./nano-banana-pro.js")],
  qwenImage: ["qwen-image", "Qwen Image", () => import("./qwen-image.js")],
  qwen2Image: ["qwen2-image", "Qwen2 Image", () => import("./qwen2-image.js")],
  seedance1_0Lite: ["seedance-1-0-lite", "Seedance 1.0 Lite", () => import("./seedance-1-0-lite.js")],
  seedance1_0Pro: ["seedance-1-0-pro", "Seedance 1.0 Pro", () => import("./seedance-1-0-pro.js")],
  seedance1_5Pro: ["seedance-1-5-pro", "Seedance 1.5 Pro", () => import("./seedance-1-5-pro.js")],
  seedance2: ["seedance-2", "Seedance 2.0", () => import("./seedance-2.js")],
  seedream4_0: ["seedream-4-0", "Seedream 4.0", () => import("./seedream-4-0.js")],
  seedream4_5: ["seedream-4-5", "Seedream 4.5", () => import("./seedream-4-5.js")],
  seedream5Lite: ["seedream-5-lite", "Seedream 5.0 Lite", () => import("./seedream-5-lite.js")],
  sora2: ["sora-2", "Sora 2", () => import("./sora-2.js")],
  sunoMusic: ["suno-music", "Suno Music", () => import("./suno-music.js")],
  veo3_1Fast: ["veo3-1-fast", "Veo3.1 Fast", () => import("./veo3-1-fast.js")],
  wan2_2AnimateReplace: ["wan-2-2-animate-replace", "Wan Animate Replace", () => import("./wan-2-2-animate-replace.js")],
  wan2_5Video: ["wan-2-5-video", "Wan 2.5 Video", () => import("./wan-2-5-video.js")],
  wan2_6: ["wan-2-6", "Wan 2.6", () => import("./wan-2-6.js")],
  zImage: ["z-image", "Z-Image", () => import("./z-image.js")],
};

/**
 * Rivya.
 *
 * Image, video, audio and chat models behind one API, all paid from one balance of credits.
 *
 * https://rivya.ai
 */
export class Rivya extends Client<Models, ModelsById> {
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

  /**
   * The task that the body of a webhook's message tells of. This does not prove who sent it: how messages are
   * signed is not documented. Ask with `status` before you rely on it: `wait` takes a task that has ended as
   * it is.
   */
  parseWebhook(body: string | object): Task {
    return this.connection.webhook(body);
  }
}
