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
  /** ElevenLabs Text to Speech Turbo 2.5. Reads a text aloud, in a voice of your choice. */
  readonly elevenlabsTextToSpeechTurbo2_5: TaskModel<import("./elevenlabs-text-to-speech-turbo-2-5.js").Types>;
  /** Nano Banana 2. Makes an image from a prompt, edits one, or combines several. */
  readonly nanoBanana2: TaskModel<import("./nano-banana-2.js").Types>;
  /** Nano Banana 2 Lite. Makes an image from a prompt, edits one, or combines several. */
  readonly nanoBanana2Lite: TaskModel<import("./nano-banana-2-lite.js").Types>;
}

/** The models, by their ids. */
export interface ModelsById {
  readonly "elevenlabs/text-to-speech-turbo-2-5": Models["elevenlabsTextToSpeechTurbo2_5"];
  readonly "nano-banana-2": Models["nanoBanana2"];
  readonly "nano-banana-2-lite": Models["nanoBanana2Lite"];
}

/** Each model's module is loaded when something is first done with the model. */
const MODELS: ModelTable = {
  elevenlabsTextToSpeechTurbo2_5: ["elevenlabs/text-to-speech-turbo-2-5", "ElevenLabs Text to Speech Turbo 2.5", () => import("./elevenlabs-text-to-speech-turbo-2-5.js")],
  nanoBanana2: ["nano-banana-2", "Nano Banana 2", () => import("./nano-banana-2.js")],
  nanoBanana2Lite: ["nano-banana-2-lite", "Nano Banana 2 Lite", () => import("./nano-banana-2-lite.js")],
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
