/** Vtrix: its client, and how its API is spoken. */

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
  id: "vtrix",
  title: "Vtrix",
  baseUrl: "https://cloud.vtrix.ai",
  keyVariable: "VTRIX_API_KEY",
  baseUrlVariable: "VTRIX_BASE_URL",
  auth: { header: "Authorization", scheme: "Bearer" },
  places: {
    task: {
      id: [["data", "id"]],
      status: [["data", "status"]],
      progress: [["data", "progress"]],
      model: [["data", "model"]],
      created: [["data", "created_at"]],
      updated: [["data", "updated_at"]],
      cost: [["data", "usage", "cost"]],
      result: [["data"]],
      files: [["data", "output", "*", "url"], ["data", "output", "*", "content", "*", "url"]],
      code: [["data", "error", "code"]],
      message: [["data", "error", "message"]],
      httpStatus: [["status", "code"]],
      httpMessage: [["status", "message"]],
    },
  },
  phases: {
    in_queue: "waiting",
    processing: "running",
    success: "succeeded",
    in_progress: "running",
    completed: "succeeded",
    failed: "failed",
  },
  errors: {
    "401": {
      kind: "authentication",
      action: "Check that the whole key is sent in the Authorization header.",
    },
    "403": { kind: "access", action: "Look at the balance first, then at what the key may do." },
    "429": { kind: "rate_limit", action: "Wait, then send the request again, and wait longer each time." },
    "500": {
      kind: "unavailable",
      action: "Wait, and ask for the state of the task before you start another.",
    },
    "002014001": {
      kind: "failed",
      action: "Start a new task; change the prompt or the files if it fails again.",
    },
    "014002095": { kind: "failed", action: "Start a new task later." },
    "014002096": { kind: "failed", action: "Start a new task later." },
    "014002097": { kind: "failed", action: "Start a new task later." },
    "014002099": { kind: "failed", action: "Start a new task later." },
  },
  endpoints: {
    create: {
      method: "POST",
      path: "/model/v1/generation",
      headers: { "X-Request-Id": { holds: "request_id" } },
      body: "request",
      returns: "task",
      status: "status",
    },
    status: {
      method: "GET",
      path: "/api/v1/multi-models-generate/{id}",
      pathParts: { id: { holds: "id" } },
      returns: "task",
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
  /** FLUX 1.1 [pro]. Makes an image from a prompt and, optionally, one guide image. */
  readonly fluxPro11: TaskModel<import("./flux-pro-11.js").Types>;
  /** MiniMax I2V-01. Makes a video of 6 seconds that begins with an input image. */
  readonly minimaxI2v01: TaskModel<import("./minimax-i2v-01.js").Types>;
  /** Vidu Q1 I2V. Makes a video of 5 seconds that begins with an input image. */
  readonly viduQ1I2v: TaskModel<import("./vidu-q1-i2v.js").Types>;
  /** Vidu Q1 Text to Video. Makes a video of 5 seconds from a prompt. */
  readonly viduq1Text2video: TaskModel<import("./viduq1-text2video.js").Types>;
  /** Gemini 2.0 Flash. A quick chat model that answers a conversation. */
  readonly vtrixGemini2_0Flash: TaskModel<import("./vtrix-gemini-2-0-flash.js").Types>;
  /** Vtrix Veo 3.1 Generate Preview. Makes a video of 8 seconds from a prompt. */
  readonly vtrixVeo3_1GeneratePreview: TaskModel<import("./vtrix-veo-3-1-generate-preview.js").Types>;
  /** Vtrix 3D. Makes a 3D model from a text and a reference image. */
  readonly vtrix3d: TaskModel<import("./vtrix-3d.js").Types>;
  /** Vtrix Edit Style. Redraws an input image in the style of a template. */
  readonly vtrixEditStyle: TaskModel<import("./vtrix-edit-style.js").Types>;
  /** Vtrix Image 4.5 Blend. Blends 2 to 14 images into one, as a prompt says. */
  readonly vtrixImage4_5Blend: TaskModel<import("./vtrix-image-4-5-blend.js").Types>;
  /**
   * Vtrix Motion 1.5 Pro. Makes a video, with sound if you like, from text, from a first frame, or from a
   * first and a last frame.
   */
  readonly vtrixMotion1_5Pro: TaskModel<import("./vtrix-motion-1-5-pro.js").Types>;
  /**
   * Vtrix Motion Base. Makes a video from text, with a choice of resolution, shape, duration and frame rate.
   */
  readonly vtrixMotionBase: TaskModel<import("./vtrix-motion-base.js").Types>;
  /** Vtrix Motion Pro. Makes a video from text, from a first frame, or from a first and a last frame. */
  readonly vtrixMotionPro: TaskModel<import("./vtrix-motion-pro.js").Types>;
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
  readonly flux_pro_11: Models["fluxPro11"];
  readonly minimax_i2v_01: Models["minimaxI2v01"];
  readonly vidu_q1_i2v: Models["viduQ1I2v"];
  readonly viduq1_text2video: Models["viduq1Text2video"];
  readonly "vtrix-gemini-2.0-flash": Models["vtrixGemini2_0Flash"];
  readonly "vtrix-veo-3.1-generate-preview": Models["vtrixVeo3_1GeneratePreview"];
  readonly vtrix_3d: Models["vtrix3d"];
  readonly vtrix_edit_style: Models["vtrixEditStyle"];
  readonly vtrix_image_4_5_blend: Models["vtrixImage4_5Blend"];
  readonly vtrix_motion_1_5_pro: Models["vtrixMotion1_5Pro"];
  readonly vtrix_motion_base: Models["vtrixMotionBase"];
  readonly vtrix_motion_pro: Models["vtrixMotionPro"];
  readonly wan25_i2i_preview_intl: Models["wan25I2iPreviewIntl"];
}

/** Each model's module is loaded when something is first done with the model. */
const MODELS: ModelTable = {
  flux2Pro: ["flux_2_pro", "FLUX.2 [pro]", () => import("./flux-2-pro.js")],
  fluxKontextMax: ["flux_kontext_max", "FLUX.1 Kontext [max]", () => import("./flux-kontext-max.js")],
  fluxKontextPro: ["flux_kontext_pro", "FLUX.1 Kontext [pro]", () => import("./flux-kontext-pro.js")],
  fluxPro11: ["flux_pro_11", "FLUX 1.1 [pro]", () => import("./flux-pro-11.js")],
  minimaxI2v01: ["minimax_i2v_01", "MiniMax I2V-01", () => import("./minimax-i2v-01.js")],
  viduQ1I2v: ["vidu_q1_i2v", "Vidu Q1 I2V", () => import("./vidu-q1-i2v.js")],
  viduq1Text2video: ["viduq1_text2video", "Vidu Q1 Text to Video", () => import("./viduq1-text2video.js")],
  vtrixGemini2_0Flash: ["vtrix-gemini-2.0-flash", "Gemini 2.0 Flash", () => import("./vtrix-gemini-2-0-flash.js")],
  vtrixVeo3_1GeneratePreview: ["vtrix-veo-3.1-generate-preview", "Vtrix Veo 3.1 Generate Preview", () => import("./vtrix-veo-3-1-generate-preview.js")],
  vtrix3d: ["vtrix_3d", "Vtrix 3D", () => import("./vtrix-3d.js")],
  vtrixEditStyle: ["vtrix_edit_style", "Vtrix Edit Style", () => import("./vtrix-edit-style.js")],
  vtrixImage4_5Blend: ["vtrix_image_4_5_blend", "Vtrix Image 4.5 Blend", () => import("./vtrix-image-4-5-blend.js")],
  vtrixMotion1_5Pro: ["vtrix_motion_1_5_pro", "Vtrix Motion 1.5 Pro", () => import("./vtrix-motion-1-5-pro.js")],
  vtrixMotionBase: ["vtrix_motion_base", "Vtrix Motion Base", () => import("./vtrix-motion-base.js")],
  vtrixMotionPro: ["vtrix_motion_pro", "Vtrix Motion Pro", () => import("./vtrix-motion-pro.js")],
  wan25I2iPreviewIntl: ["wan25_i2i_preview_intl", "Wan 2.5 Image-to-Image Preview (International)", () => import("./wan25-i2i-preview-intl.js")],
};

/**
 * Vtrix.
 *
 * Image, video and language models of many makers behind one address, billed in US dollars.
 *
 * https://cloud.vtrix.ai
 */
export class Vtrix extends Client<Models, ModelsById> {
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
