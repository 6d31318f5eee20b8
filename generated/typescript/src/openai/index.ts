/** OpenAI: its client, and how its API is spoken. */

import type { Api } from "../client/api.js";
import { Client } from "../client/client.js";
import type { ModelTable } from "../client/client.js";
import type { ResultModel } from "../client/model.js";
import type { ClientOptions } from "../client/options.js";

/** How the API is spoken. */
export const api: Api = {
  id: "openai",
  title: "OpenAI",
  baseUrl: "https://api.openai.com/v1",
  keyVariable: "OPENAI_API_KEY",
  baseUrlVariable: "OPENAI_BASE_URL",
  auth: { header: "Authorization", scheme: "Bearer" },
  places: {
    images: { created: [["created"]], content: [["data", "*", "b64_json"]] },
    error: { code: [["error", "code"], ["error", "type"]], message: [["error", "message"]] },
  },
  errors: {
    invalid_api_key: {
      kind: "authentication",
      action: "Check that the whole key is sent in the Authorization header.",
    },
    moderation_blocked: { kind: "blocked", retry: false, action: "Change the prompt or the files." },
    unknown_parameter: {
      kind: "invalid",
      action: "Correct the parameters; sent as they are, they will be refused again.",
    },
    server_is_overloaded: { kind: "unavailable", action: "Wait, and try again later." },
  },
  endpoints: {
    create: {
      method: "POST",
      path: "/images/generations",
      body: "request",
      returns: "images",
      starts: "result",
    },
    edit: {
      method: "POST",
      path: "/images/edits",
      body: "request",
      content: ["multipart"],
      listParts: "brackets",
      returns: "images",
      starts: "result",
    },
    speech: {
      method: "POST",
      path: "/audio/speech",
      body: "request",
      returnsMedia: "audio",
      starts: "result",
    },
    transcription: {
      method: "POST",
      path: "/audio/transcriptions",
      body: "request",
      content: ["multipart"],
      listParts: "brackets",
      returns: "transcript",
      starts: "result",
    },
    translation: {
      method: "POST",
      path: "/audio/translations",
      body: "request",
      content: ["multipart"],
      returns: "transcript",
      starts: "result",
    },
  },
};

/** The models, by the names that programs call them by. */
export interface Models {
  /**
   * GPT-4o mini Transcribe. Writes down what is said in a recording. Price: 1.25 USD per 1M tokens ×
   * (input_tokens (known once billed) ÷ 1,000,000); plus 5 USD per 1M tokens × (output_tokens (known once
   * billed) ÷ 1,000,000), metered.
   */
  readonly gpt4oMiniTranscribe: ResultModel<import("./gpt-4o-mini-transcribe.js").Types>;
  /** GPT-4o mini TTS. Reads a text aloud, in a voice of your choice and as you ask for it. */
  readonly gpt4oMiniTts: ResultModel<import("./gpt-4o-mini-tts.js").Types>;
  /**
   * GPT-4o Transcribe. Writes down what is said in a recording. Price: 2.50 USD per 1M tokens × (input_tokens
   * (known once billed) ÷ 1,000,000); plus 10 USD per 1M tokens × (output_tokens (known once billed) ÷
   * 1,000,000), metered.
   */
  readonly gpt4oTranscribe: ResultModel<import("./gpt-4o-transcribe.js").Types>;
  /** GPT-4o Transcribe Diarize. Writes down what is said in a recording, and who says it. */
  readonly gpt4oTranscribeDiarize: ResultModel<import("./gpt-4o-transcribe-diarize.js").Types>;
  /** GPT Image 1.5. Makes an image from a prompt. */
  readonly gptImage1_5: ResultModel<import("./gpt-image-1-5.js").Types>;
  /** GPT Image 1.5, editing. Edits input images as a prompt describes. */
  readonly gptImage1_5Edit: ResultModel<import("./gpt-image-1-5-edit.js").Types>;
  /** GPT Image 2. Makes an image from a prompt. */
  readonly gptImage2: ResultModel<import("./gpt-image-2.js").Types>;
  /** GPT Image 2, editing. Edits input images as a prompt describes. */
  readonly gptImage2Edit: ResultModel<import("./gpt-image-2-edit.js").Types>;
  /** GPT Image 2.5 Flare. Makes an image from a prompt. */
  readonly gptImage2_5Flare: ResultModel<import("./gpt-image-2-5-flare.js").Types>;
  /** GPT Transcribe. Writes down what is said in a recording. */
  readonly gptTranscribe: ResultModel<import("./gpt-transcribe.js").Types>;
  /**
   * TTS-1. Reads a text aloud with little delay, in a voice of your choice. Price: 15 USD per 1M characters ×
   * (the number of characters of input ÷ 1,000,000).
   */
  readonly tts1: ResultModel<import("./tts-1.js").Types>;
  /**
   * TTS-1 HD. Reads a text aloud, in a voice of your choice. Price: 30 USD per 1M characters × (the number of
   * characters of input ÷ 1,000,000).
   */
  readonly tts1Hd: ResultModel<import("./tts-1-hd.js").Types>;
  /** Whisper. Writes down what is said in a recording. Price: 0.006 USD per minute × (audio_seconds ÷ 60). */
  readonly whisper1: ResultModel<import("./whisper-1.js").Types>;
  /** Whisper, translation. Writes down in English what is said in a recording. */
  readonly whisper1Translation: ResultModel<import("./whisper-1-translation.js").Types>;
}

/** The models, by their ids. */
export interface ModelsById {
  readonly "gpt-4o-mini-transcribe": Models["gpt4oMiniTranscribe"];
  readonly "gpt-4o-mini-tts": Models["gpt4oMiniTts"];
  readonly "gpt-4o-transcribe": Models["gpt4oTranscribe"];
  readonly "gpt-4o-transcribe-diarize": Models["gpt4oTranscribeDiarize"];
  readonly "gpt-image-1.5": Models["gptImage1_5"];
  readonly "gpt-image-1.5-edit": Models["gptImage1_5Edit"];
  readonly "gpt-image-2": Models["gptImage2"];
  readonly "gpt-image-2-edit": Models["gptImage2Edit"];
  readonly "gpt-image-2.5-flare": Models["gptImage2_5Flare"];
  readonly "gpt-transcribe": Models["gptTranscribe"];
  readonly "tts-1": Models["tts1"];
  readonly "tts-1-hd": Models["tts1Hd"];
  readonly "whisper-1": Models["whisper1"];
  readonly "whisper-1-translation": Models["whisper1Translation"];
}

/** Each model's module is loaded when something is first done with the model. */
const MODELS: ModelTable = {
  gpt4oMiniTranscribe: ["gpt-4o-mini-transcribe", "GPT-4o mini Transcribe", () => import("./gpt-4o-mini-transcribe.js"), { creation: "transcription" }],
  gpt4oMiniTts: ["gpt-4o-mini-tts", "GPT-4o mini TTS", () => import("./gpt-4o-mini-tts.js"), { creation: "speech" }],
  gpt4oTranscribe: ["gpt-4o-transcribe", "GPT-4o Transcribe", () => import("./gpt-4o-transcribe.js"), { creation: "transcription" }],
  gpt4oTranscribeDiarize: ["gpt-4o-transcribe-diarize", "GPT-4o Transcribe Diarize", () => import("./gpt-4o-transcribe-diarize.js"), { creation: "transcription" }],
  gptImage1_5: ["gpt-image-1.5", "GPT Image 1.5", () => import("./gpt-image-1-5.js")],
  gptImage1_5Edit: ["gpt-image-1.5-edit", "GPT Image 1.5, editing", () => import("./gpt-image-1-5-edit.js"), { creation: "edit", sentId: "gpt-image-1.5" }],
  gptImage2: ["gpt-image-2", "GPT Image 2", () => import("./gpt-image-2.js")],
  gptImage2Edit: ["gpt-image-2-edit", "GPT Image 2, editing", () => import("./gpt-image-2-edit.js"), { creation: "edit", sentId: "gpt-image-2" }],
  gptImage2_5Flare: ["gpt-image-2.5-flare", "GPT Image 2.5 Flare", () => import("./gpt-image-2-5-flare.js")],
  gptTranscribe: ["gpt-transcribe", "GPT Transcribe", () => import("./gpt-transcribe.js"), { creation: "transcription" }],
  tts1: ["tts-1", "TTS-1", () => import("./tts-1.js"), { creation: "speech" }],
  tts1Hd: ["tts-1-hd", "TTS-1 HD", () => import("./tts-1-hd.js"), { creation: "speech" }],
  whisper1: ["whisper-1", "Whisper", () => import("./whisper-1.js"), { creation: "transcription" }],
  whisper1Translation: ["whisper-1-translation", "Whisper, translation", () => import("./whisper-1-translation.js"), { creation: "translation", sentId: "whisper-1" }],
};

/**
 * OpenAI.
 *
 * Images, speech and transcripts, by models of its own.
 *
 * https://openai.com
 */
export class OpenAI extends Client<Models, ModelsById> {
  constructor(options: ClientOptions = {}) {
    super(api, MODELS, options);
  }
}
