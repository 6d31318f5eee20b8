/** AI/ML API: its client, and how its API is spoken. */

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
  id: "aimlapi",
  title: "AI/ML API",
  baseUrl: "https://api.aimlapi.com",
  keyVariable: "AIML_API_KEY",
  baseUrlVariable: "AIMLAPI_BASE_URL",
  auth: { header: "Authorization", scheme: "Bearer" },
  places: {
    images: { files: [["data", "*", "url"]], content: [["data", "*", "b64_json"]] },
    video: {
      id: [["id"], ["generation_id"]],
      status: [["status"]],
      cost: [["meta", "usage", "credits_used"]],
      files: [["video", "url"]],
      code: [["error", "name"]],
      message: [["error", "message"]],
    },
    audio: {
      id: [["id"], ["generation_id"]],
      status: [["status"]],
      cost: [["meta", "usage", "credits_used"]],
      files: [["audio_file", "url"]],
      code: [["error", "name"]],
      message: [["error", "message"]],
    },
    error: { code: [["statusCode"]], message: [["message"]], requestId: [["requestId"]] },
  },
  phases: { queued: "waiting", generating: "running", completed: "succeeded", error: "failed" },
  polling: { every: 15 },
  errors: {
    "400": {
      kind: "invalid",
      action: "Correct the parameters; sent as they are, they will be refused again.",
    },
    "401": {
      kind: "authentication",
      action: "Check that the whole key is sent in the Authorization header.",
    },
    "403": { kind: "credits", action: "Buy credits, or choose a request that costs less." },
    "404": { kind: "not_found", action: "Correct the request; sent as it is, it will be refused again." },
    "429": { kind: "rate_limit", action: "Wait, then send the request again, and wait longer each time." },
    "500": { kind: "failed", action: "Wait, and start a new task." },
    "502": { kind: "unavailable", action: "Wait, and try again later." },
    "503": { kind: "unavailable", action: "Wait, and try again later." },
    "504": { kind: "timed_out", action: "Start a new task, with less to do if that is possible." },
  },
  endpoints: {
    create_image: {
      method: "POST",
      path: "/v1/images/generations",
      body: "request",
      returns: "images",
      starts: "result",
    },
    create_video: {
      method: "POST",
      path: "/v2/video/generations",
      body: "request",
      returns: "video",
      status: "video",
    },
    video: {
      method: "GET",
      path: "/v2/video/generations",
      query: { generation_id: { holds: "id" } },
      returns: "video",
    },
    create_audio: {
      method: "POST",
      path: "/v2/generate/audio",
      body: "request",
      returns: "audio",
      status: "audio",
    },
    audio: {
      method: "GET",
      path: "/v2/generate/audio",
      query: { generation_id: { holds: "id" } },
      returns: "audio",
    },
  },
};

/** The models, by the names that programs call them by. */
export interface Models {
  /** Qwen Image Edit. Edits one input image as a prompt describes. */
  readonly alibabaQwenImageEdit: ResultModel<import("./alibaba-qwen-image-edit.js").Types>;
  /** Wan 2.6 Text to Video. Makes a video from a prompt, with sound if you like. */
  readonly alibabaWan2_6T2v: TaskModel<import("./alibaba-wan-2-6-t2v.js").Types>;
  /** FLUX.2 [pro]. Makes an image from a prompt. */
  readonly blackforestlabsFlux2Pro: ResultModel<import("./blackforestlabs-flux-2-pro.js").Types>;
  /**
   * Seedance 1.5 Pro. Makes a video, with sound if you like, from text, from a first frame, or from a first
   * and a last frame.
   */
  readonly bytedanceSeedance1_5Pro: TaskModel<import("./bytedance-seedance-1-5-pro.js").Types>;
  /** Seedream 4.5. Makes an image from a prompt and, optionally, up to 14 input images. */
  readonly bytedanceSeedream4_5: ResultModel<import("./bytedance-seedream-4-5.js").Types>;
  /** Eleven Music. Makes a piece of music from a prompt. */
  readonly elevenlabsElevenMusic: TaskModel<import("./elevenlabs-eleven-music.js").Types>;
  /** FLUX 1.1 [pro]. Makes an image from a prompt. */
  readonly fluxProV1_1: ResultModel<import("./flux-pro-v1-1.js").Types>;
  /** Imagen 4. Makes an image from a prompt. */
  readonly googleImagen4_0Generate001: ResultModel<import("./google-imagen-4-0-generate-001.js").Types>;
  /** Veo 3.1 Image to Video. Makes a video from an image and a prompt, with sound if you like. */
  readonly googleVeo3_1I2v: TaskModel<import("./google-veo-3-1-i2v.js").Types>;
  /** Veo 3.1 Text to Video. Makes a video from a prompt, with sound if you like. */
  readonly googleVeo3_1T2v: TaskModel<import("./google-veo-3-1-t2v.js").Types>;
  /** Kling 2.5 Turbo Pro Image to Video. Makes a video from an image and a prompt. */
  readonly klingaiV2_5TurboProImageToVideo: TaskModel<import("./klingai-v2-5-turbo-pro-image-to-video.js").Types>;
  /** Kling 2.5 Turbo Pro Text to Video. Makes a video from a prompt. */
  readonly klingaiV2_5TurboProTextToVideo: TaskModel<import("./klingai-v2-5-turbo-pro-text-to-video.js").Types>;
  /** Hailuo 2.3. Makes a video from a prompt, or from a prompt and one image. */
  readonly minimaxHailuo2_3: TaskModel<import("./minimax-hailuo-2-3.js").Types>;
  /** MiniMax Music 2.6. Makes a piece of music from a prompt, with or without voices. */
  readonly minimaxMusic2_6: TaskModel<import("./minimax-music-2-6.js").Types>;
}

/** The models, by their ids. */
export interface ModelsById {
  readonly "alibaba/qwen-image-edit": Models["alibabaQwenImageEdit"];
  readonly "alibaba/wan-2-6-t2v": Models["alibabaWan2_6T2v"];
  readonly "blackforestlabs/flux-2-pro": Models["blackforestlabsFlux2Pro"];
  readonly "bytedance/seedance-1-5-pro": Models["bytedanceSeedance1_5Pro"];
  readonly "bytedance/seedream-4-5": Models["bytedanceSeedream4_5"];
  readonly "elevenlabs/eleven_music": Models["elevenlabsElevenMusic"];
  readonly "flux-pro/v1.1": Models["fluxProV1_1"];
  readonly "google/imagen-4.0-generate-001": Models["googleImagen4_0Generate001"];
  readonly "google/veo-3.1-i2v": Models["googleVeo3_1I2v"];
  readonly "google/veo-3.1-t2v": Models["googleVeo3_1T2v"];
  readonly "klingai/v2.5-turbo/pro/image-to-video": Models["klingaiV2_5TurboProImageToVideo"];
  readonly "klingai/v2.5-turbo/pro/text-to-video": Models["klingaiV2_5TurboProTextToVideo"];
  readonly "minimax/hailuo-2.3": Models["minimaxHailuo2_3"];
  readonly "minimax/music-2.6": Models["minimaxMusic2_6"];
}

/** Each model's module is loaded when something is first done with the model. */
const MODELS: ModelTable = {
  alibabaQwenImageEdit: ["alibaba/qwen-image-edit", "Qwen Image Edit", () => import("./alibaba-qwen-image-edit.js")],
  alibabaWan2_6T2v: ["alibaba/wan-2-6-t2v", "Wan 2.6 Text to Video", () => import("./alibaba-wan-2-6-t2v.js"), { creation: "create_video" }],
  blackforestlabsFlux2Pro: ["blackforestlabs/flux-2-pro", "FLUX.2 [pro]", () => import("./blackforestlabs-flux-2-pro.js")],
  bytedanceSeedance1_5Pro: ["bytedance/seedance-1-5-pro", "Seedance 1.5 Pro", () => import("./bytedance-seedance-1-5-pro.js"), { creation: "create_video" }],
  bytedanceSeedream4_5: ["bytedance/seedream-4-5", "Seedream 4.5", () => import("./bytedance-seedream-4-5.js")],
  elevenlabsElevenMusic: ["elevenlabs/eleven_music", "Eleven Music", () => import("./elevenlabs-eleven-music.js"), { creation: "create_audio" }],
  fluxProV1_1: ["flux-pro/v1.1", "FLUX 1.1 [pro]", () => import("./flux-pro-v1-1.js")],
  googleImagen4_0Generate001: ["google/imagen-4.0-generate-001", "Imagen 4", () => import("./google-imagen-4-0-generate-001.js")],
  googleVeo3_1I2v: ["google/veo-3.1-i2v", "Veo 3.1 Image to Video", () => import("./google-veo-3-1-i2v.js"), { creation: "create_video" }],
  googleVeo3_1T2v: ["google/veo-3.1-t2v", "Veo 3.1 Text to Video", () => import("./google-veo-3-1-t2v.js"), { creation: "create_video" }],
  klingaiV2_5TurboProImageToVideo: ["klingai/v2.5-turbo/pro/image-to-video", "Kling 2.5 Turbo Pro Image to Video", () => import("./klingai-v2-5-turbo-pro-image-to-video.js"), { creation: "create_video" }],
  klingaiV2_5TurboProTextToVideo: ["klingai/v2.5-turbo/pro/text-to-video", "Kling 2.5 Turbo Pro Text to Video", () => import("./klingai-v2-5-turbo-pro-text-to-video.js"), { creation: "create_video" }],
  minimaxHailuo2_3: ["minimax/hailuo-2.3", "Hailuo 2.3", () => import("./minimax-hailuo-2-3.js"), { creation: "create_video" }],
  minimaxMusic2_6: ["minimax/music-2.6", "MiniMax Music 2.6", () => import("./minimax-music-2-6.js"), { creation: "create_audio" }],
};

/**
 * AI/ML API.
 *
 * Models of many makers behind one address, paid in credits.
 *
 * https://aimlapi.com
 */
export class AIMLAPI extends Client<Models, ModelsById> {
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
