/** Kie: its client, and how its API is spoken. */

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
  id: "kie",
  title: "Kie",
  baseUrl: "https://api.kie.ai",
  keyVariable: "KIE_API_KEY",
  baseUrlVariable: "KIE_BASE_URL",
  auth: { header: "Authorization", scheme: "Bearer" },
  places: {
    task: { id: [["data", "taskId"]], message: [["msg"]], httpStatus: [["code"]] },
    status: {
      id: [["data", "taskId"]],
      status: [["data", "state"]],
      model: [["data", "model"]],
      created: [["data", "createTime"]],
      updated: [["data", "updateTime"]],
      files: [["data", "resultJson", "resultUrls", "*"]],
      code: [["data", "failCode"]],
      message: [["data", "failMsg"], ["msg"]],
      httpStatus: [["code"]],
    },
    error: { code: [["code"]], message: [["msg"]], httpStatus: [["code"]] },
  },
  phases: {
    waiting: "waiting",
    queuing: "waiting",
    generating: "running",
    success: "succeeded",
    fail: "failed",
  },
  errors: {
    "401": {
      kind: "authentication",
      action: "Check that the whole key is sent in the Authorization header.",
    },
    "402": { kind: "credits", action: "Buy credits, or choose a request that costs less." },
    "404": { kind: "not_found", action: "Correct the request; sent as it is, it will be refused again." },
    "422": {
      kind: "not_yet",
      status: 422,
      action: "Correct the request; sent as it is, it will be refused again.",
    },
    "429": { kind: "rate_limit", action: "Wait, then send the request again, and wait longer each time." },
    "455": { kind: "unavailable", action: "Wait, and try again later." },
    "500": { kind: "failed", action: "Wait, and start a new task." },
    "501": { kind: "failed", action: "Start a new task; change the request if it fails again." },
    "505": { kind: "unavailable", action: "Wait, and try again later." },
  },
  upload: {
    endpoint: "upload",
    address: [["data", "downloadUrl"], ["data", "fileUrl"]],
    keys: { url: "url", kind: "kind" },
    filled: {},
  },
  endpoints: {
    create: {
      method: "POST",
      path: "/api/v1/jobs/createTask",
      body: "request",
      returns: "task",
      status: "status",
    },
    status: {
      method: "GET",
      path: "/api/v1/jobs/recordInfo",
      query: { taskId: { holds: "id" } },
      returns: "status",
    },
    upload: {
      method: "POST",
      baseUrl: "https://kieai.redpandaai.co",
      path: "/api/file-stream-upload",
      body: "multipart",
      bodyParts: [
        [["file"], { holds: "file" }],
        [["uploadPath"], { value: "images/user-uploads" }],
        [["fileName"], { holds: "file_name" }],
      ],
      returns: "file",
    },
  },
};

/** The models, by the names that programs call them by. */
export interface Models {
  /**
   * Seedance 1.5 Pro. Makes a video, with sound if you like, from text, from a first frame, or from a first
   * and a last frame. Price: per second × duration: 0.0175 USD when resolution is 480p and generate_audio is
   * true, 0.00875 USD when resolution is 480p and generate_audio is false, 0.035 USD when resolution is 720p
   * and generate_audio is true, 0.0175 USD when resolution is 720p and generate_audio is false, 0.075 USD
   * when resolution is 1080p and generate_audio is true, 0.0375 USD when resolution is 1080p and
   * generate_audio is false.
   */
  readonly bytedanceSeedance1_5Pro: TaskModel<import("./bytedance-seedance-1-5-pro.js").Types>;
  /** ElevenLabs Text to Speech Turbo 2.5. Reads a text aloud, in a voice of your choice. */
  readonly elevenlabsTextToSpeechTurbo2_5: TaskModel<import("./elevenlabs-text-to-speech-turbo-2-5.js").Types>;
  /** Imagen 4. Makes an image from a prompt. Price: 0.04 USD per request. */
  readonly googleImagen4: TaskModel<import("./google-imagen4.js").Types>;
  /** Nano Banana. Makes an image from a prompt. Price: 0.02 USD per request. */
  readonly googleNanoBanana: TaskModel<import("./google-nano-banana.js").Types>;
  /**
   * Hailuo 2.3 Pro Image to Video. Makes a video from an image and a prompt. Price: per request: 0.40 USD
   * when resolution is 1080P, 0.45 USD when duration is 10, 0.225 USD when duration is 6.
   */
  readonly hailuo2_3ImageToVideoPro: TaskModel<import("./hailuo-2-3-image-to-video-pro.js").Types>;
  /**
   * Kling 2.6 Text to Video. Makes a video from a prompt, with sound if you like. Price: per second ×
   * duration: 0.11 USD when sound is true, 0.055 USD otherwise.
   */
  readonly kling2_6TextToVideo: TaskModel<import("./kling-2-6-text-to-video.js").Types>;
  /**
   * Kling 2.5 Turbo Pro Image to Video. Makes a video from an image and a prompt. Price: 0.042 USD per second
   * × duration.
   */
  readonly klingV2_5TurboImageToVideoPro: TaskModel<import("./kling-v2-5-turbo-image-to-video-pro.js").Types>;
  /**
   * Kling 2.5 Turbo Pro Text to Video. Makes a video from a prompt. Price: 0.042 USD per second × duration.
   */
  readonly klingV2_5TurboTextToVideoPro: TaskModel<import("./kling-v2-5-turbo-text-to-video-pro.js").Types>;
  /** Nano Banana 2. Makes an image from a prompt, edits one, or combines several. */
  readonly nanoBanana2: TaskModel<import("./nano-banana-2.js").Types>;
  /** Nano Banana 2 Lite. Makes an image from a prompt, edits one, or combines several. */
  readonly nanoBanana2Lite: TaskModel<import("./nano-banana-2-lite.js").Types>;
  /**
   * Nano Banana Pro. Makes an image from a prompt, with up to eight reference images. Price: per request:
   * 0.12 USD when resolution is 4K, 0.09 USD otherwise.
   */
  readonly nanoBananaPro: TaskModel<import("./nano-banana-pro.js").Types>;
  /** Qwen Image. Makes an image from a prompt. */
  readonly qwenTextToImage: TaskModel<import("./qwen-text-to-image.js").Types>;
  /** Seedream 4.5 Edit. Edits input images as a prompt describes. Price: 0.0325 USD per request. */
  readonly seedream4_5Edit: TaskModel<import("./seedream-4-5-edit.js").Types>;
  /** Seedream 4.5. Makes an image from a prompt. Price: 0.0325 USD per request. */
  readonly seedream4_5TextToImage: TaskModel<import("./seedream-4-5-text-to-image.js").Types>;
  /**
   * Wan 2.6 Image to Video. Makes a video from an image and a prompt. Price: per request: 0.35 USD when
   * resolution is 720p and duration is 5, 0.70 USD when resolution is 720p and duration is 10, 1.05 USD when
   * resolution is 720p and duration is 15, 0.5225 USD when resolution is 1080p and duration is 5, 1.0475 USD
   * when resolution is 1080p and duration is 10, 1.575 USD when resolution is 1080p and duration is 15.
   */
  readonly wan2_6ImageToVideo: TaskModel<import("./wan-2-6-image-to-video.js").Types>;
  /**
   * Wan 2.6 Text to Video. Makes a video from a prompt. Price: per request: 0.35 USD when resolution is 720p
   * and duration is 5, 0.70 USD when resolution is 720p and duration is 10, 1.05 USD when resolution is 720p
   * and duration is 15, 0.5225 USD when resolution is 1080p and duration is 5, 1.0475 USD when resolution is
   * 1080p and duration is 10, 1.575 USD when resolution is 1080p and duration is 15.
   */
  readonly wan2_6TextToVideo: TaskModel<import("./wan-2-6-text-to-video.js").Types>;
}

/** The models, by their ids. */
export interface ModelsById {
  readonly "bytedance/seedance-1.5-pro": Models["bytedanceSeedance1_5Pro"];
  readonly "elevenlabs/text-to-speech-turbo-2-5": Models["elevenlabsTextToSpeechTurbo2_5"];
  readonly "google/imagen4": Models["googleImagen4"];
  readonly "google/nano-banana": Models["googleNanoBanana"];
  readonly "hailuo/2-3-image-to-video-pro": Models["hailuo2_3ImageToVideoPro"];
  readonly "kling-2.6/text-to-video": Models["kling2_6TextToVideo"];
  readonly "kling/v2-5-turbo-image-to-video-pro": Models["klingV2_5TurboImageToVideoPro"];
  readonly "kling/v2-5-turbo-text-to-video-pro": Models["klingV2_5TurboTextToVideoPro"];
  readonly "nano-banana-2": Models["nanoBanana2"];
  readonly "nano-banana-2-lite": Models["nanoBanana2Lite"];
  readonly "nano-banana-pro": Models["nanoBananaPro"];
  readonly "qwen/text-to-image": Models["qwenTextToImage"];
  readonly "seedream/4.5-edit": Models["seedream4_5Edit"];
  readonly "seedream/4.5-text-to-image": Models["seedream4_5TextToImage"];
  readonly "wan/2-6-image-to-video": Models["wan2_6ImageToVideo"];
  readonly "wan/2-6-text-to-video": Models["wan2_6TextToVideo"];
}

/** Each model's module is loaded when something is first done with the model. */
const MODELS: ModelTable = {
  bytedanceSeedance1_5Pro: ["bytedance/seedance-1.5-pro", "Seedance 1.5 Pro", () => import("./bytedance-seedance-1-5-pro.js")],
  elevenlabsTextToSpeechTurbo2_5: ["elevenlabs/text-to-speech-turbo-2-5", "ElevenLabs Text to Speech Turbo 2.5", () => import("./elevenlabs-text-to-speech-turbo-2-5.js")],
  googleImagen4: ["google/imagen4", "Imagen 4", () => import("./google-imagen4.js")],
  googleNanoBanana: ["google/nano-banana", "Nano Banana", () => import("./google-nano-banana.js")],
  hailuo2_3ImageToVideoPro: ["hailuo/2-3-image-to-video-pro", "Hailuo 2.3 Pro Image to Video", () => import("./hailuo-2-3-image-to-video-pro.js")],
  kling2_6TextToVideo: ["kling-2.6/text-to-video", "Kling 2.6 Text to Video", () => import("./kling-2-6-text-to-video.js")],
  klingV2_5TurboImageToVideoPro: ["kling/v2-5-turbo-image-to-video-pro", "Kling 2.5 Turbo Pro Image to Video", () => import("./kling-v2-5-turbo-image-to-video-pro.js")],
  klingV2_5TurboTextToVideoPro: ["kling/v2-5-turbo-text-to-video-pro", "Kling 2.5 Turbo Pro Text to Video", () => import("./kling-v2-5-turbo-text-to-video-pro.js")],
  nanoBanana2: ["nano-banana-2", "Nano Banana 2", () => import("./nano-banana-2.js")],
  nanoBanana2Lite: ["nano-banana-2-lite", "Nano Banana 2 Lite", () => import("./nano-banana-2-lite.js")],
  nanoBananaPro: ["nano-banana-pro", "Nano Banana Pro", () => import("./nano-banana-pro.js")],
  qwenTextToImage: ["qwen/text-to-image", "Qwen Image", () => import("./qwen-text-to-image.js")],
  seedream4_5Edit: ["seedream/4.5-edit", "Seedream 4.5 Edit", () => import("./seedream-4-5-edit.js")],
  seedream4_5TextToImage: ["seedream/4.5-text-to-image", "Seedream 4.5", () => import("./seedream-4-5-text-to-image.js")],
  wan2_6ImageToVideo: ["wan/2-6-image-to-video", "Wan 2.6 Image to Video", () => import("./wan-2-6-image-to-video.js")],
  wan2_6TextToVideo: ["wan/2-6-text-to-video", "Wan 2.6 Text to Video", () => import("./wan-2-6-text-to-video.js")],
};

/**
 * Kie.
 *
 * Image, video and audio models of many makers behind one address, paid in credits.
 *
 * https://kie.ai
 */
export class Kie extends Client<Models, ModelsById> {
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
}
