/** Stability AI: its client, and how its API is spoken. */

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
  id: "stability",
  title: "Stability AI",
  baseUrl: "https://api.stability.ai",
  keyVariable: "STABILITY_API_KEY",
  baseUrlVariable: "STABILITY_BASE_URL",
  auth: { header: "Authorization", scheme: "Bearer" },
  places: {
    task: { id: [["id"]] },
    error: { code: [["name"]], message: [["errors", "*"]], requestId: [["id"]] },
  },
  polling: { every: 10 },
  errors: {
    bad_request: {
      kind: "invalid",
      action: "Correct the parameters; sent as they are, they will be refused again.",
    },
    content_moderation: { kind: "blocked", action: "Change the prompt or the files." },
    generation_not_found: {
      kind: "not_found",
      action: "Check the id, and that the key belongs to the account that started the task.",
    },
    payload_too_large: { kind: "invalid", action: "Send another file." },
    public_figure: { kind: "blocked", action: "Change the prompt or the files." },
    rate_limit_exceeded: {
      kind: "rate_limit",
      action: "Wait, then send the request again, and wait longer each time.",
    },
    internal_error: { kind: "failed", action: "Wait, and start a new task." },
  },
  endpoints: {
    create: {
      method: "POST",
      path: "/v2beta/stable-image/generate/{model}",
      pathParts: { model: { holds: "model" } },
      headers: { Accept: { value: "image/*" } },
      body: "request",
      content: ["multipart"],
      returnsMedia: "image",
      starts: "result",
    },
    sd3: {
      method: "POST",
      path: "/v2beta/stable-image/generate/sd3",
      headers: { Accept: { value: "image/*" } },
      body: "request",
      content: ["multipart"],
      returnsMedia: "image",
      starts: "result",
    },
    edit: {
      method: "POST",
      path: "/v2beta/stable-image/edit/{model}",
      pathParts: { model: { holds: "model" } },
      headers: { Accept: { value: "image/*" } },
      body: "request",
      content: ["multipart"],
      returnsMedia: "image",
      starts: "result",
    },
    control: {
      method: "POST",
      path: "/v2beta/stable-image/control/{model}",
      pathParts: { model: { holds: "model" } },
      headers: { Accept: { value: "image/*" } },
      body: "request",
      content: ["multipart"],
      returnsMedia: "image",
      starts: "result",
    },
    upscale: {
      method: "POST",
      path: "/v2beta/stable-image/upscale/{model}",
      pathParts: { model: { holds: "model" } },
      headers: { Accept: { value: "image/*" } },
      body: "request",
      content: ["multipart"],
      returnsMedia: "image",
      starts: "result",
    },
    creative: {
      method: "POST",
      path: "/v2beta/stable-image/upscale/{model}",
      pathParts: { model: { holds: "model" } },
      body: "request",
      content: ["multipart"],
      returns: "task",
      result: "result",
    },
    result: {
      method: "GET",
      path: "/v2beta/results/{id}",
      pathParts: { id: { holds: "id" } },
      headers: { Accept: { value: "image/*" } },
      returnsMedia: "image",
      refusalEnds: true,
      pending: [202],
    },
  },
};

/** The models, by the names that programs call them by. */
export interface Models {
  /** Control: Sketch. Makes an image from a sketch and a prompt. Price: 5 credits per request. */
  readonly controlSketch: ResultModel<import("./control-sketch.js").Types>;
  /** Control: Structure. Makes an image with the structure of another. Price: 5 credits per request. */
  readonly controlStructure: ResultModel<import("./control-structure.js").Types>;
  /** Control: Style. Makes an image in the style of another. Price: 5 credits per request. */
  readonly controlStyle: ResultModel<import("./control-style.js").Types>;
  /** Erase. Takes a part out of an image. Price: 5 credits per request. */
  readonly editErase: ResultModel<import("./edit-erase.js").Types>;
  /** Inpaint. Paints a part of an image anew. Price: 5 credits per request. */
  readonly editInpaint: ResultModel<import("./edit-inpaint.js").Types>;
  /** Outpaint. Extends an image beyond its edges. Price: 4 credits per request. */
  readonly editOutpaint: ResultModel<import("./edit-outpaint.js").Types>;
  /** Remove Background. Takes the background out of an image. Price: 5 credits per request. */
  readonly editRemoveBackground: ResultModel<import("./edit-remove-background.js").Types>;
  /**
   * Search and Recolor. Finds something in an image and gives it another colour. Price: 5 credits per
   * request.
   */
  readonly editSearchAndRecolor: ResultModel<import("./edit-search-and-recolor.js").Types>;
  /**
   * Search and Replace. Finds something in an image and puts something else in its place. Price: 5 credits
   * per request.
   */
  readonly editSearchAndReplace: ResultModel<import("./edit-search-and-replace.js").Types>;
  /**
   * Stable Diffusion 3.5 Flash. Makes an image from a prompt, or edits one input image. Price: 2.5 credits
   * per request.
   */
  readonly sd3_5Flash: ResultModel<import("./sd3-5-flash.js").Types>;
  /**
   * Stable Diffusion 3.5 Large. Makes an image from a prompt, or edits one input image. Price: 6.5 credits
   * per request.
   */
  readonly sd3_5Large: ResultModel<import("./sd3-5-large.js").Types>;
  /**
   * Stable Diffusion 3.5 Large Turbo. Makes an image from a prompt, or edits one input image. Price: 4
   * credits per request.
   */
  readonly sd3_5LargeTurbo: ResultModel<import("./sd3-5-large-turbo.js").Types>;
  /**
   * Stable Diffusion 3.5 Medium. Makes an image from a prompt, or edits one input image. Price: 3.5 credits
   * per request.
   */
  readonly sd3_5Medium: ResultModel<import("./sd3-5-medium.js").Types>;
  /** Stable Image Core. Makes an image from a prompt. */
  readonly stableImageCore: ResultModel<import("./stable-image-core.js").Types>;
  /** Stable Image Ultra. Makes an image from a prompt, or edits one input image. */
  readonly stableImageUltra: ResultModel<import("./stable-image-ultra.js").Types>;
  /** Conservative Upscaler. Enlarges an image and keeps it as it is. */
  readonly upscaleConservative: ResultModel<import("./upscale-conservative.js").Types>;
  /** Creative Upscaler. Enlarges an image and paints details of its own. */
  readonly upscaleCreative: TaskModel<import("./upscale-creative.js").Types>;
  /** Fast Upscaler. Enlarges an image four times. */
  readonly upscaleFast: ResultModel<import("./upscale-fast.js").Types>;
}

/** The models, by their ids. */
export interface ModelsById {
  readonly "control-sketch": Models["controlSketch"];
  readonly "control-structure": Models["controlStructure"];
  readonly "control-style": Models["controlStyle"];
  readonly "edit-erase": Models["editErase"];
  readonly "edit-inpaint": Models["editInpaint"];
  readonly "edit-outpaint": Models["editOutpaint"];
  readonly "edit-remove-background": Models["editRemoveBackground"];
  readonly "edit-search-and-recolor": Models["editSearchAndRecolor"];
  readonly "edit-search-and-replace": Models["editSearchAndReplace"];
  readonly "sd3.5-flash": Models["sd3_5Flash"];
  readonly "sd3.5-large": Models["sd3_5Large"];
  readonly "sd3.5-large-turbo": Models["sd3_5LargeTurbo"];
  readonly "sd3.5-medium": Models["sd3_5Medium"];
  readonly "stable-image-core": Models["stableImageCore"];
  readonly "stable-image-ultra": Models["stableImageUltra"];
  readonly "upscale-conservative": Models["upscaleConservative"];
  readonly "upscale-creative": Models["upscaleCreative"];
  readonly "upscale-fast": Models["upscaleFast"];
}

/** Each model's module is loaded when something is first done with the model. */
const MODELS: ModelTable = {
  controlSketch: ["control-sketch", "Control: Sketch", () => import("./control-sketch.js"), { creation: "control", sentId: "sketch" }],
  controlStructure: ["control-structure", "Control: Structure", () => import("./control-structure.js"), { creation: "control", sentId: "structure" }],
  controlStyle: ["control-style", "Control: Style", () => import("./control-style.js"), { creation: "control", sentId: "style" }],
  editErase: ["edit-erase", "Erase", () => import("./edit-erase.js"), { creation: "edit", sentId: "erase" }],
  editInpaint: ["edit-inpaint", "Inpaint", () => import("./edit-inpaint.js"), { creation: "edit", sentId: "inpaint" }],
  editOutpaint: ["edit-outpaint", "Outpaint", () => import("./edit-outpaint.js"), { creation: "edit", sentId: "outpaint" }],
  editRemoveBackground: ["edit-remove-background", "Remove Background", () => import("./edit-remove-background.js"), { creation: "edit", sentId: "remove-background" }],
  editSearchAndRecolor: ["edit-search-and-recolor", "Search and Recolor", () => import("./edit-search-and-recolor.js"), { creation: "edit", sentId: "search-and-recolor" }],
  editSearchAndReplace: ["edit-search-and-replace", "Search and Replace", () => import("./edit-search-and-replace.js"), { creation: "edit", sentId: "search-and-replace" }],
  sd3_5Flash: ["sd3.5-flash", "Stable Diffusion 3.5 Flash", () => import("./sd3-5-flash.js"), { creation: "sd3" }],
  sd3_5Large: ["sd3.5-large", "Stable Diffusion 3.5 Large", () => import("./sd3-5-large.js"), { creation: "sd3" }],
  sd3_5LargeTurbo: ["sd3.5-large-turbo", "Stable Diffusion 3.5 Large Turbo", () => import("./sd3-5-large-turbo.js"), { creation: "sd3" }],
  sd3_5Medium: ["sd3.5-medium", "Stable Diffusion 3.5 Medium", () => import("./sd3-5-medium.js"), { creation: "sd3" }],
  stableImageCore: ["stable-image-core", "Stable Image Core", () => import("./stable-image-core.js"), { sentId: "core" }],
  stableImageUltra: ["stable-image-ultra", "Stable Image Ultra", () => import("./stable-image-ultra.js"), { sentId: "ultra" }],
  upscaleConservative: ["upscale-conservative", "Conservative Upscaler", () => import("./upscale-conservative.js"), { creation: "upscale", sentId: "conservative" }],
  upscaleCreative: ["upscale-creative", "Creative Upscaler", () => import("./upscale-creative.js"), { creation: "creative", sentId: "creative" }],
  upscaleFast: ["upscale-fast", "Fast Upscaler", () => import("./upscale-fast.js"), { creation: "upscale", sentId: "fast" }],
};

/**
 * Stability AI.
 *
 * Images, made and enlarged, by models of its own.
 *
 * https://stability.ai
 */
export class StabilityAI extends Client<Models, ModelsById> {
  constructor(options: ClientOptions = {}) {
    super(api, MODELS, options);
  }

  /** Fetch what a task has made. */
  async status(task: Task | TaskId, { signal }: CallOptions = {}): Promise<Task> {
    return this.connection.status(this.known(task), signal);
  }

  /** Wait for a task, and fetch its result. The model's own `wait` knows the type of it. */
  async wait(task: Task | TaskId, options: WaitOptions = {}): Promise<Job<unknown>> {
    return this.connection.wait(this.known(task), options, new Reporter(options.onProgress));
  }
}
