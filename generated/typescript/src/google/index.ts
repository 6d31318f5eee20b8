/** Google: its client, and how its API is spoken. */

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
  id: "google",
  title: "Google",
  baseUrl: "https://{location}-aiplatform.googleapis.com",
  settings: {
    project: { environment: "GOOGLE_CLOUD_PROJECT" },
    location: { default: "us-central1", environment: "GOOGLE_CLOUD_LOCATION" },
  },
  keyVariable: "GOOGLE_ACCESS_TOKEN",
  baseUrlVariable: "GOOGLE_BASE_URL",
  auth: { header: "Authorization", scheme: "Bearer" },
  places: {
    operation: {
      id: [["name"]],
      status: [["done"]],
      content: [["response", "videos", "*", "bytesBase64Encoded"]],
      fileType: [["response", "videos", "*", "mimeType"]],
      blocked: [["response", "raiMediaFilteredCount"]],
      code: [["error", "code"]],
      message: [["error", "message"], ["response", "raiMediaFilteredReasons", "*"]],
    },
    content: {
      content: [["candidates", "*", "content", "parts", "*", "inlineData", "data"]],
      fileType: [["candidates", "*", "content", "parts", "*", "inlineData", "mimeType"]],
      blocked: [["promptFeedback", "blockReason"], ["candidates", "*", "finishReason"]],
      message: [["candidates", "*", "finishMessage"]],
    },
    error: { code: [["error", "status"]], message: [["error", "message"]] },
  },
  phases: { true: "finished", false: "running" },
  errors: {
    UNAUTHENTICATED: { kind: "authentication", action: "Make a new token for the project." },
    RESOURCE_EXHAUSTED: {
      kind: "rate_limit",
      action: "Wait, then send the request again, and wait longer each time.",
    },
    NOT_FOUND: { kind: "not_found", action: "Correct the request; sent as it is, it will be refused again." },
    INVALID_ARGUMENT: {
      kind: "invalid",
      action: "Correct the parameters; sent as they are, they will be refused again.",
    },
  },
  endpoints: {
    create: {
      method: "POST",
      path: "/v1/projects/{project}/locations/{location}/publishers/google/models/{model}:predictLongRunning",
      pathParts: {
        project: { setting: "project" },
        location: { setting: "location" },
        model: { holds: "model" },
      },
      body: "request",
      returns: "operation",
      status: "status",
    },
    status: {
      method: "POST",
      path: "/v1/projects/{project}/locations/{location}/publishers/google/models/{model}:fetchPredictOperation",
      pathParts: {
        project: { setting: "project" },
        location: { setting: "location" },
        model: { holds: "model" },
      },
      body: "json",
      bodyParts: [[["operationName"], { holds: "id" }]],
      returns: "operation",
    },
    content: {
      method: "POST",
      baseUrl: "https://aiplatform.googleapis.com",
      path: "/v1/projects/{project}/locations/global/publishers/google/models/{model}:generateContent",
      pathParts: { project: { setting: "project" }, model: { holds: "model" } },
      body: "request",
      returns: "content",
      starts: "result",
    },
  },
};

/** The models, by the names that programs call them by. */
export interface Models {
  /** Gemini 3.1 Flash Image. Makes an image from a prompt, edits one, or combines several. */
  readonly gemini3_1FlashImage: ResultModel<import("./gemini-3-1-flash-image.js").Types>;
  /** Veo 3.1 Fast. Makes a video from a prompt, with up to two images and with sound if you like. */
  readonly veo3_1FastGenerate001: TaskModel<import("./veo-3-1-fast-generate-001.js").Types>;
  /** Veo 3.1. Makes a video from a prompt, with up to two images and with sound if you like. */
  readonly veo3_1Generate001: TaskModel<import("./veo-3-1-generate-001.js").Types>;
}

/** The models, by their ids. */
export interface ModelsById {
  readonly "gemini-3.1-flash-image": Models["gemini3_1FlashImage"];
  readonly "veo-3.1-fast-generate-001": Models["veo3_1FastGenerate001"];
  readonly "veo-3.1-generate-001": Models["veo3_1Generate001"];
}

/** Each model's module is loaded when something is first done with the model. */
const MODELS: ModelTable = {
  gemini3_1FlashImage: ["gemini-3.1-flash-image", "Gemini 3.1 Flash Image", () => import("./gemini-3-1-flash-image.js"), { creation: "content" }],
  veo3_1FastGenerate001: ["veo-3.1-fast-generate-001", "Veo 3.1 Fast", () => import("./veo-3-1-fast-generate-001.js")],
  veo3_1Generate001: ["veo-3.1-generate-001", "Veo 3.1", () => import("./veo-3-1-generate-001.js")],
};

/**
 * Google.
 *
 * Veo and Gemini on Vertex AI, where a project pays.
 *
 * https://cloud.google.com
 */
export class Google extends Client<Models, ModelsById> {
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
