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
    voices: { content: [["previews", "*", "audio_base_64"]], fileType: [["previews", "*", "media_type"]] },
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
    dialogue: {
      method: "POST",
      path: "/v1/text-to-dialogue",
      query: { output_format: { holds: "output_format" }, enable_logging: { holds: "enable_logging" } },
      body: "request",
      returnsMedia: "audio",
      starts: "result",
    },
    voice_changer: {
      method: "POST",
      path: "/v1/speech-to-speech/{voice_id}",
      pathParts: { voice_id: { holds: "voice_id" } },
      query: { output_format: { holds: "output_format" }, enable_logging: { holds: "enable_logging" } },
      body: "request",
      content: ["multipart"],
      returnsMedia: "audio",
      starts: "result",
    },
    voice_design: {
      method: "POST",
      path: "/v1/text-to-voice/design",
      query: { output_format: { holds: "output_format" } },
      body: "request",
      returns: "voices",
      starts: "result",
    },
    voice_remix: {
      method: "POST",
      path: "/v1/text-to-voice/{voice_id}/remix",
      pathParts: { voice_id: { holds: "voice_id" } },
      query: { output_format: { holds: "output_format" } },
      body: "request",
      returns: "voices",
      starts: "result",
    },
    transcription: {
      method: "POST",
      path: "/v1/speech-to-text",
      query: { enable_logging: { holds: "enable_logging" } },
      body: "request",
      content: ["multipart"],
      returns: "transcript",
      starts: "result",
    },
    music: {
      method: "POST",
      path: "/v1/music",
      query: { output_format: { holds: "output_format" } },
      body: "request",
      returnsMedia: "audio",
      starts: "result",
    },
    music_of_video: {
      method: "POST",
      path: "/v1/music/video-to-music",
      query: { output_format: { holds: "output_format" } },
      body: "request",
      content: ["multipart"],
      returnsMedia: "audio",
      starts: "result",
    },
    alignment: {
      method: "POST",
      path: "/v1/forced-alignment",
      body: "request",
      content: ["multipart"],
      returns: "alignment",
      starts: "result",
    },
  },
};

/** The models, by the names that programs call them by. */
export interface Models {
  /** Audio isolation. Takes all but the voice out of a recording. */
  readonly audioIsolation: ResultModel<import("./audio-isolation.js").Types>;
  /** Eleven English Speech to Speech v2. Says an English recording again in another voice. */
  readonly elevenEnglishStsV2: ResultModel<import("./eleven-english-sts-v2.js").Types>;
  /** Eleven Flash v2. Reads a text aloud with little delay, in a voice of your choice. */
  readonly elevenFlashV2: ResultModel<import("./eleven-flash-v2.js").Types>;
  /** Eleven Flash v2.5. Reads a text aloud with little delay, in a voice of your choice. */
  readonly elevenFlashV2_5: ResultModel<import("./eleven-flash-v2-5.js").Types>;
  /** Eleven Multilingual Speech to Speech v2. Says a recording again in another voice. */
  readonly elevenMultilingualStsV2: ResultModel<import("./eleven-multilingual-sts-v2.js").Types>;
  /** Eleven Multilingual Voice Design v2. Makes voices by a description. */
  readonly elevenMultilingualTtvV2: ResultModel<import("./eleven-multilingual-ttv-v2.js").Types>;
  /** Eleven Multilingual v2. Reads a text aloud, in a voice of your choice. */
  readonly elevenMultilingualV2: ResultModel<import("./eleven-multilingual-v2.js").Types>;
  /** Eleven Text to Sound v2. Makes a sound from a text. */
  readonly elevenTextToSoundV2: ResultModel<import("./eleven-text-to-sound-v2.js").Types>;
  /** Eleven Voice Design v3. Makes voices by a description and, optionally, a recording. */
  readonly elevenTtvV3: ResultModel<import("./eleven-ttv-v3.js").Types>;
  /** Eleven v3. Reads a text aloud, in a voice of your choice. */
  readonly elevenV3: ResultModel<import("./eleven-v3.js").Types>;
  /** Eleven v3 Dialogue. Speaks a dialogue, with a voice for each of its lines. */
  readonly elevenV3Dialogue: ResultModel<import("./eleven-v3-dialogue.js").Types>;
  /** Forced Alignment. Finds when each word of a text is said in a recording. */
  readonly forcedAlignment: ResultModel<import("./forced-alignment.js").Types>;
  /** Eleven Music v1. Makes a piece of music from a prompt or a plan. */
  readonly musicV1: ResultModel<import("./music-v1.js").Types>;
  /** Eleven Music v1, for video. Makes music for one or more videos. */
  readonly musicV1Video: ResultModel<import("./music-v1-video.js").Types>;
  /** Eleven Music v2. Makes a piece of music from a prompt or a plan. */
  readonly musicV2: ResultModel<import("./music-v2.js").Types>;
  /** Scribe v2. Writes down what is said in a recording. */
  readonly scribeV2: ResultModel<import("./scribe-v2.js").Types>;
  /** Voice Remixing. Changes a voice by a description. */
  readonly voiceRemix: ResultModel<import("./voice-remix.js").Types>;
}

/** The models, by their ids. */
export interface ModelsById {
  readonly "audio-isolation": Models["audioIsolation"];
  readonly eleven_english_sts_v2: Models["elevenEnglishStsV2"];
  readonly eleven_flash_v2: Models["elevenFlashV2"];
  readonly eleven_flash_v2_5: Models["elevenFlashV2_5"];
  readonly eleven_multilingual_sts_v2: Models["elevenMultilingualStsV2"];
  readonly eleven_multilingual_ttv_v2: Models["elevenMultilingualTtvV2"];
  readonly eleven_multilingual_v2: Models["elevenMultilingualV2"];
  readonly eleven_text_to_sound_v2: Models["elevenTextToSoundV2"];
  readonly eleven_ttv_v3: Models["elevenTtvV3"];
  readonly eleven_v3: Models["elevenV3"];
  readonly "eleven_v3-dialogue": Models["elevenV3Dialogue"];
  readonly "forced-alignment": Models["forcedAlignment"];
  readonly music_v1: Models["musicV1"];
  readonly "music_v1-video": Models["musicV1Video"];
  readonly music_v2: Models["musicV2"];
  readonly scribe_v2: Models["scribeV2"];
  readonly "voice-remix": Models["voiceRemix"];
}

/** Each model's module is loaded when something is first done with the model. */
const MODELS: ModelTable = {
  audioIsolation: ["audio-isolation", "Audio isolation", () => import("./audio-isolation.js"), { creation: "isolation" }],
  elevenEnglishStsV2: ["eleven_english_sts_v2", "Eleven English Speech to Speech v2", () => import("./eleven-english-sts-v2.js"), { creation: "voice_changer" }],
  elevenFlashV2: ["eleven_flash_v2", "Eleven Flash v2", () => import("./eleven-flash-v2.js")],
  elevenFlashV2_5: ["eleven_flash_v2_5", "Eleven Flash v2.5", () => import("./eleven-flash-v2-5.js")],
  elevenMultilingualStsV2: ["eleven_multilingual_sts_v2", "Eleven Multilingual Speech to Speech v2", () => import("./eleven-multilingual-sts-v2.js"), { creation: "voice_changer" }],
  elevenMultilingualTtvV2: ["eleven_multilingual_ttv_v2", "Eleven Multilingual Voice Design v2", () => import("./eleven-multilingual-ttv-v2.js"), { creation: "voice_design" }],
  elevenMultilingualV2: ["eleven_multilingual_v2", "Eleven Multilingual v2", () => import("./eleven-multilingual-v2.js")],
  elevenTextToSoundV2: ["eleven_text_to_sound_v2", "Eleven Text to Sound v2", () => import("./eleven-text-to-sound-v2.js"), { creation: "sounds" }],
  elevenTtvV3: ["eleven_ttv_v3", "Eleven Voice Design v3", () => import("./eleven-ttv-v3.js"), { creation: "voice_design" }],
  elevenV3: ["eleven_v3", "Eleven v3", () => import("./eleven-v3.js")],
  elevenV3Dialogue: ["eleven_v3-dialogue", "Eleven v3 Dialogue", () => import("./eleven-v3-dialogue.js"), { creation: "dialogue", sentId: "eleven_v3" }],
  forcedAlignment: ["forced-alignment", "Forced Alignment", () => import("./forced-alignment.js"), { creation: "alignment" }],
  musicV1: ["music_v1", "Eleven Music v1", () => import("./music-v1.js"), { creation: "music" }],
  musicV1Video: ["music_v1-video", "Eleven Music v1, for video", () => import("./music-v1-video.js"), { creation: "music_of_video", sentId: "music_v1" }],
  musicV2: ["music_v2", "Eleven Music v2", () => import("./music-v2.js"), { creation: "music" }],
  scribeV2: ["scribe_v2", "Scribe v2", () => import("./scribe-v2.js"), { creation: "transcription" }],
  voiceRemix: ["voice-remix", "Voice Remixing", () => import("./voice-remix.js"), { creation: "voice_remix" }],
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
