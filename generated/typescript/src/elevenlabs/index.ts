/** ElevenLabs: its client, and how its API is spoken. */

import type { Api } from "../client/api.js";
import { Client } from "../client/client.js";
import type { ModelTable } from "../client/client.js";
import type { ResultModel } from "../client/model.js";
import type { ClientOptions } from "../client/options.js";

/** How the API is spoken. */
export const api: Api = {
  id: "elevenlabs",
  title: "ElevenLabs",
  baseUrl: "https://api.elevenlabs.io",
  keyVariable: "ELEVENLABS_API_KEY",
  baseUrlVariable: "ELEVENLABS_BASE_URL",
  auth: { header: "xi-api-key", scheme: "" },
  places: {
    error: {
      code: [["detail", "code"], ["detail", "status"], ["detail", "*", "type"]],
      message: [["detail", "message"], ["detail", "*", "msg"], ["detail"]],
      requestId: [["detail", "request_id"]],
    },
  },
  errors: {
    invalid_api_key: { kind: "authentication", action: "Check that the whole key is sent in its header." },
    quota_exceeded: { kind: "credits", action: "Buy credits, or choose a request that costs less." },
    voice_not_found: {
      kind: "not_found",
      action: "Correct the request; sent as it is, it will be refused again.",
    },
    model_not_found: {
      kind: "invalid",
      action: "Correct the request; sent as it is, it will be refused again.",
    },
    bad_prompt: { kind: "blocked", action: "Change the prompt or the files." },
    max_character_limit_exceeded: {
      kind: "invalid",
      action: "Correct the request; sent as it is, it will be refused again.",
    },
    rate_limit_exceeded: {
      kind: "rate_limit",
      action: "Wait, then send the request again, and wait longer each time.",
    },
    concurrent_limit_exceeded: {
      kind: "rate_limit",
      action: "Wait, then send the request again, and wait longer each time.",
    },
    too_many_concurrent_requests: {
      kind: "rate_limit",
      action: "Wait, then send the request again, and wait longer each time.",
    },
    system_busy: {
      kind: "rate_limit",
      action: "Wait, then send the request again, and wait longer each time.",
    },
  },
  endpoints: {
    create: {
      method: "POST",
      path: "/v1/text-to-speech/{voice_id}",
      pathParts: { voice_id: { holds: "voice_id" } },
      query: { output_format: { holds: "output_format" }, enable_logging: { holds: "enable_logging" } },
      body: "request",
      returnsMedia: "audio",
      starts: "result",
    },
    sounds: {
      method: "POST",
      path: "/v1/sound-generation",
      query: { output_format: { holds: "output_format" } },
      body: "request",
      returnsMedia: "audio",
      starts: "result",
    },
    isolation: {
      method: "POST",
      path: "/v1/audio-isolation",
      body: "request",
      content: ["multipart"],
      returnsMedia: "audio",
      starts: "result",
    },
  },
};

/** The models, by the names that programs call them by. */
export interface Models {
  /** Audio isolation. Takes all but the voice out of a recording. */
  readonly audioIsolation: ResultModel<import("./audio-isolation.js").Types>;
  /** Eleven Flash v2.5. Reads a text aloud with little delay, in a voice of your choice. */
  readonly elevenFlashV2_5: ResultModel<import("./eleven-flash-v2-5.js").Types>;
  /** Eleven Multilingual v2. Reads a text aloud, in a voice of your choice. */
  readonly elevenMultilingualV2: ResultModel<import("./eleven-multilingual-v2.js").Types>;
  /** Eleven Text to Sound v2. Makes a sound from a text. */
  readonly elevenTextToSoundV2: ResultModel<import("./eleven-text-to-sound-v2.js").Types>;
}

/** The models, by their ids. */
export interface ModelsById {
  readonly "audio-isolation": Models["audioIsolation"];
  readonly eleven_flash_v2_5: Models["elevenFlashV2_5"];
  readonly eleven_multilingual_v2: Models["elevenMultilingualV2"];
  readonly eleven_text_to_sound_v2: Models["elevenTextToSoundV2"];
}

/** Each model's module is loaded when something is first done with the model. */
const MODELS: ModelTable = {
  audioIsolation: ["audio-isolation", "Audio isolation", () => import("./audio-isolation.js"), { creation: "isolation" }],
  elevenFlashV2_5: ["eleven_flash_v2_5", "Eleven Flash v2.5", () => import("./eleven-flash-v2-5.js")],
  elevenMultilingualV2: ["eleven_multilingual_v2", "Eleven Multilingual v2", () => import("./eleven-multilingual-v2.js")],
  elevenTextToSoundV2: ["eleven_text_to_sound_v2", "Eleven Text to Sound v2", () => import("./eleven-text-to-sound-v2.js"), { creation: "sounds" }],
};

/**
 * ElevenLabs.
 *
 * Speech, sounds and other work with voices, by models of its own.
 *
 * https://elevenlabs.io
 */
export class ElevenLabs extends Client<Models, ModelsById> {
  constructor(options: ClientOptions = {}) {
    super(api, MODELS, options);
  }
}
