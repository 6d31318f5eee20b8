/**
 * Scribe v2 at ElevenLabs.
 *
 * Scribe v2. Writes down what is said in a recording.
 *
 * Sources:
 * - tryAGI/ElevenLabs, openapi.json (en), read 2026-12-01
 */

import type { ModelData } from "../client/data.js";
import type { GivenFile } from "../client/given.js";

/** The parameters, side by side. */
export interface Arguments {
  /**
   * Whether the request is kept.
   *
   * Default: true.
   */
  readonly enable_logging?: boolean;
  /**
   * The recording to work from.
   *
   * Allowed: file as a part of the form; at most 5 GB; at least 0.1 seconds.
   */
  readonly file?: string | GivenFile;
  /**
   * The address of the recording to work from.
   *
   * Allowed: a URL.
   */
  readonly source_url?: string;
  /**
   * The address of the recording to work from.
   *
   * Allowed: a URL.
   * @deprecated Deprecated. Use source_url instead.
   */
  readonly cloud_storage_url?: string;
  /**
   * The language of the text, by its code.
   *
   * May be null.
   */
  readonly language_code?: string | null;
  /**
   * Whether sounds such as laughter are marked.
   *
   * Default: true.
   */
  readonly tag_audio_events?: boolean;
  /**
   * How many people speak at most.
   *
   * Allowed: from 1 to 32. May be null.
   */
  readonly num_speakers?: number | null;
  /**
   * For which parts of the text the times come along.
   *
   * Allowed: none, word, character. Default: word.
   */
  readonly timestamps_granularity?: "none" | "word" | "character";
  /**
   * Whether the transcript says who speaks.
   *
   * Default: false.
   */
  readonly diarize?: boolean;
  /**
   * How readily two voices count as one. The higher the number, the more readily.
   *
   * Allowed: from 0.1 to 0.4. May be null.
   */
  readonly diarization_threshold?: number | null;
  /**
   * Formats in which the transcript comes besides.
   *
   * Allowed: at most 10 elements.
   */
  readonly additional_formats?: readonly AdditionalFormat[];
  /**
   * The format of the recording.
   *
   * Allowed: pcm_s16le_16, other. Default: other.
   * - pcm_s16le_16: Raw sound of 16 bits and 16 kHz with one channel, which is worked on sooner.
   * - other: Any other format.
   */
  readonly file_format?: "pcm_s16le_16" | "other";
  /**
   * Whether the transcript is sent to your webhooks, and the answer comes without it.
   *
   * Default: false.
   */
  readonly webhook?: boolean;
  /**
   * The webhook that gets the transcript, by its id.
   *
   * May be null.
   */
  readonly webhook_id?: string | null;
  /**
   * Facts of your own that come along to the webhook.
   *
   * Allowed: string: JSON as a text; object. May be null.
   */
  readonly webhook_metadata?: string | WebhookMetadata | null;
  /**
   * How freely the next words are drawn. The higher the number, the more varied the answer.
   *
   * Allowed: from 0 to 2. May be null.
   */
  readonly temperature?: number | null;
  /**
   * A number that fixes the random choices, so that the same request gives a similar result.
   *
   * Allowed: from 0 to 2147483647. May be null.
   */
  readonly seed?: number | null;
  /**
   * Whether each channel has a speaker of its own.
   *
   * Default: false.
   */
  readonly use_multi_channel?: boolean;
  /**
   * Whether the channels come as one transcript or apart.
   *
   * Allowed: separate, combined. Default: separate.
   */
  readonly multichannel_output_style?: "separate" | "combined";
  /**
   * What is looked for in the text, such as names.
   *
   * Allowed: one of: string, array of string. May be null.
   */
  readonly entity_detection?: string | readonly string[] | null;
  /**
   * What is made unreadable in the text.
   *
   * Allowed: one of: string, array of string. May be null.
   */
  readonly entity_redaction?: string | readonly string[] | null;
  /**
   * What stands in place of what is made unreadable.
   *
   * Allowed: redacted, entity_type, enumerated_entity_type. Default: enumerated_entity_type.
   */
  readonly entity_redaction_mode?: "redacted" | "entity_type" | "enumerated_entity_type";
  /**
   * Whether fillers and false starts are left out.
   *
   * Default: false.
   */
  readonly no_verbatim?: boolean;
  /**
   * Whether speakers that the account knows are recognised.
   *
   * Default: false.
   */
  readonly use_speaker_library?: boolean;
  /**
   * Whether speakers are told apart as agent and customer.
   *
   * Default: false.
   */
  readonly detect_speaker_roles?: boolean;
  /**
   * Words that are likely to be said.
   *
   * Allowed: at most 1,000 elements; each at most 49 characters.
   */
  readonly keyterms?: readonly string[];
}

/**
 * The whole body of a request, as it is sent.
 *
 * Rules:
 * - Exactly one of file, cloud_storage_url and source_url must be given.
 * - When detect_speaker_roles is true, diarize must be given and must be true and use_multi_channel must be
 *   false.
 * - When diarization_threshold is at least 0.1, diarize must be given and must be true.
 */
export interface Request {
  /**
   * Whether the request is kept.
   *
   * Default: true.
   */
  readonly enable_logging?: boolean;
  /**
   * The id of the model that does the work.
   *
   * Allowed: scribe_v2.
   */
  readonly model_id: "scribe_v2";
  /**
   * The recording to work from.
   *
   * Allowed: file as a part of the form; at most 5 GB; at least 0.1 seconds.
   */
  readonly file?: string;
  /**
   * The address of the recording to work from.
   *
   * Allowed: a URL.
   */
  readonly source_url?: string;
  /**
   * The address of the recording to work from.
   *
   * Allowed: a URL.
   * @deprecated Deprecated. Use source_url instead.
   */
  readonly cloud_storage_url?: string;
  /**
   * The language of the text, by its code.
   *
   * May be null.
   */
  readonly language_code?: string | null;
  /**
   * Whether sounds such as laughter are marked.
   *
   * Default: true.
   */
  readonly tag_audio_events?: boolean;
  /**
   * How many people speak at most.
   *
   * Allowed: from 1 to 32. May be null.
   */
  readonly num_speakers?: number | null;
  /**
   * For which parts of the text the times come along.
   *
   * Allowed: none, word, character. Default: word.
   */
  readonly timestamps_granularity?: "none" | "word" | "character";
  /**
   * Whether the transcript says who speaks.
   *
   * Default: false.
   */
  readonly diarize?: boolean;
  /**
   * How readily two voices count as one. The higher the number, the more readily.
   *
   * Allowed: from 0.1 to 0.4. May be null.
   */
  readonly diarization_threshold?: number | null;
  /**
   * Formats in which the transcript comes besides.
   *
   * Allowed: at most 10 elements.
   */
  readonly additional_formats?: readonly AdditionalFormat[];
  /**
   * The format of the recording.
   *
   * Allowed: pcm_s16le_16, other. Default: other.
   * - pcm_s16le_16: Raw sound of 16 bits and 16 kHz with one channel, which is worked on sooner.
   * - other: Any other format.
   */
  readonly file_format?: "pcm_s16le_16" | "other";
  /**
   * Whether the transcript is sent to your webhooks, and the answer comes without it.
   *
   * Default: false.
   */
  readonly webhook?: boolean;
  /**
   * The webhook that gets the transcript, by its id.
   *
   * May be null.
   */
  readonly webhook_id?: string | null;
  /**
   * Facts of your own that come along to the webhook.
   *
   * Allowed: string: JSON as a text; object. May be null.
   */
  readonly webhook_metadata?: string | WebhookMetadata | null;
  /**
   * How freely the next words are drawn. The higher the number, the more varied the answer.
   *
   * Allowed: from 0 to 2. May be null.
   */
  readonly temperature?: number | null;
  /**
   * A number that fixes the random choices, so that the same request gives a similar result.
   *
   * Allowed: from 0 to 2147483647. May be null.
   */
  readonly seed?: number | null;
  /**
   * Whether each channel has a speaker of its own.
   *
   * Default: false.
   */
  readonly use_multi_channel?: boolean;
  /**
   * Whether the channels come as one transcript or apart.
   *
   * Allowed: separate, combined. Default: separate.
   */
  readonly multichannel_output_style?: "separate" | "combined";
  /**
   * What is looked for in the text, such as names.
   *
   * Allowed: one of: string, array of string. May be null.
   */
  readonly entity_detection?: string | readonly string[] | null;
  /**
   * What is made unreadable in the text.
   *
   * Allowed: one of: string, array of string. May be null.
   */
  readonly entity_redaction?: string | readonly string[] | null;
  /**
   * What stands in place of what is made unreadable.
   *
   * Allowed: redacted, entity_type, enumerated_entity_type. Default: enumerated_entity_type.
   */
  readonly entity_redaction_mode?: "redacted" | "entity_type" | "enumerated_entity_type";
  /**
   * Whether fillers and false starts are left out.
   *
   * Default: false.
   */
  readonly no_verbatim?: boolean;
  /**
   * Whether speakers that the account knows are recognised.
   *
   * Default: false.
   */
  readonly use_speaker_library?: boolean;
  /**
   * Whether speakers are told apart as agent and customer.
   *
   * Default: false.
   */
  readonly detect_speaker_roles?: boolean;
  /**
   * Words that are likely to be said.
   *
   * Allowed: at most 1,000 elements; each at most 49 characters.
   */
  readonly keyterms?: readonly string[];
  /** Keys that are not documented. */
  readonly [key: string]: unknown;
}

/** What is said in the recording. */
export interface Result {
  /** The language of the text, by its code. */
  language_code?: string;
  /** How sure the language is, from 0 to 1. */
  language_probability?: number;
  /** The text. */
  text?: string;
  /** The words with their times. */
  words?: Word[];
  /** The transcripts of the channels, where each has its own. */
  transcripts?: Transcript[];
  /**
   * The transcript's id.
   *
   * May be null.
   */
  transcription_id?: string | null;
  /**
   * How long the recording is.
   *
   * Allowed: a number of seconds. May be null.
   */
  audio_duration_secs?: number | null;
  /** Keys that are not documented. */
  [key: string]: unknown;
}

export interface AdditionalFormat {
  /**
   * The file format of the result.
   *
   * Allowed: segmented_json, docx, pdf, txt, html, srt.
   */
  readonly format: "segmented_json" | "docx" | "pdf" | "txt" | "html" | "srt";
  /** Whether the transcript says who speaks. */
  readonly include_speakers?: boolean;
  /**
   * Whether the times of the words come along.
   *
   * Default: true.
   */
  readonly include_timestamps?: boolean;
  /** Keys that are not documented. */
  readonly [key: string]: unknown;
}

export interface WebhookMetadata {
  readonly [key: string]: unknown;
}

export interface Word {
  /** The word. */
  text: string;
  /**
   * When it begins.
   *
   * Allowed: a number of seconds. May be null.
   */
  start?: number | null;
  /**
   * When it ends.
   *
   * Allowed: a number of seconds. May be null.
   */
  end?: number | null;
  /**
   * What sort of entry it is.
   *
   * Allowed: word, spacing, audio_event.
   */
  type?: "word" | "spacing" | "audio_event";
  /**
   * Who speaks.
   *
   * May be null.
   */
  speaker_id?: string | null;
  /** How sure the word is, as a logarithm. */
  logprob?: number;
  /** Keys that are not documented. */
  [key: string]: unknown;
}

export interface Transcript {
  [key: string]: unknown;
}

/** What the model is called with, what is sent, and what comes of it. */
export interface Types {
  arguments: Arguments;
  request: Request;
  result: Result;
}

/** What checks and prices the model's requests. */
export const model: ModelData = {
  id: "scribe_v2",
  name: "elevenlabs/scribe_v2",
  title: "Scribe v2",
  request: {
    type: "object",
    fields: [
      { key: "enable_logging", type: { type: "boolean" }, default: true, parameter: true },
      { key: "model_id", type: { type: "string", constant: true, options: ["scribe_v2"] }, required: true },
      { key: "file", type: { type: "string" }, parameter: true },
      { key: "source_url", type: { type: "string" }, parameter: true },
      { key: "cloud_storage_url", type: { type: "string" }, parameter: true },
      { key: "language_code", type: { type: "string" }, nullable: true, parameter: true },
      { key: "tag_audio_events", type: { type: "boolean" }, default: true, parameter: true },
      { key: "num_speakers", type: { type: "integer", min: 1, max: 32 }, nullable: true, parameter: true },
      {
        key: "timestamps_granularity",
        type: { type: "string", options: ["none", "word", "character"] },
        default: "word",
        parameter: true,
      },
      { key: "diarize", type: { type: "boolean" }, default: false, parameter: true },
      {
        key: "diarization_threshold",
        type: { type: "number", min: 0.1, max: 0.4 },
        nullable: true,
        parameter: true,
      },
      {
        key: "additional_formats",
        type: {
          type: "array",
          items: {
            type: "object",
            fields: [
              {
                key: "format",
                type: { type: "string", options: ["segmented_json", "docx", "pdf", "txt", "html", "srt"] },
                required: true,
              },
              { key: "include_speakers", type: { type: "boolean" } },
              { key: "include_timestamps", type: { type: "boolean" }, default: true },
            ],
            open: true,
          },
          max_items: 10,
        },
        parameter: true,
      },
      {
        key: "file_format",
        type: { type: "string", options: ["pcm_s16le_16", "other"] },
        default: "other",
        parameter: true,
      },
      { key: "webhook", type: { type: "boolean" }, default: false, parameter: true },
      { key: "webhook_id", type: { type: "string" }, nullable: true, parameter: true },
      {
        key: "webhook_metadata",
        type: { type: "union", of: [{ type: "string" }, { type: "object", open: true }] },
        nullable: true,
        parameter: true,
      },
      { key: "temperature", type: { type: "number", min: 0, max: 2 }, nullable: true, parameter: true },
      { key: "seed", type: { type: "integer", min: 0, max: 2147483647 }, nullable: true, parameter: true },
      { key: "use_multi_channel", type: { type: "boolean" }, default: false, parameter: true },
      {
        key: "multichannel_output_style",
        type: { type: "string", options: ["separate", "combined"] },
        default: "separate",
        parameter: true,
      },
      {
        key: "entity_detection",
        type: { type: "union", of: [{ type: "string" }, { type: "array", items: { type: "string" } }] },
        nullable: true,
        parameter: true,
      },
      {
        key: "entity_redaction",
        type: { type: "union", of: [{ type: "string" }, { type: "array", items: { type: "string" } }] },
        nullable: true,
        parameter: true,
      },
      {
        key: "entity_redaction_mode",
        type: { type: "string", options: ["redacted", "entity_type", "enumerated_entity_type"] },
        default: "enumerated_entity_type",
        parameter: true,
      },
      { key: "no_verbatim", type: { type: "boolean" }, default: false, parameter: true },
      { key: "use_speaker_library", type: { type: "boolean" }, default: false, parameter: true },
      { key: "detect_speaker_roles", type: { type: "boolean" }, default: false, parameter: true },
      {
        key: "keyterms",
        type: {
          type: "array",
          items: { type: "string", lengths: [{ max: 49, unit: "characters" }] },
          max_items: 1000,
        },
        parameter: true,
      },
    ],
    open: true,
    rules: [
      {
        rule: {
          text: "Exactly one of file, cloud_storage_url and source_url must be given.",
          exactly_one: ["/file", "/cloud_storage_url", "/source_url"],
        },
        layer: "schema",
      },
      {
        rule: {
          text: "When detect_speaker_roles is true, diarize must be given and must be true and use_multi_channel must be false.",
          when: [
            { subject: { subject: "key", path: "/detect_speaker_roles" }, one_of: [true], default: false },
          ],
          then: [
            {
              subject: { subject: "key", path: "/diarize" },
              one_of: [true],
              present: true,
              default: false,
              may_be_absent: true,
            },
            {
              subject: { subject: "key", path: "/use_multi_channel" },
              one_of: [false],
              default: false,
              may_be_absent: true,
            },
          ],
        },
        layer: "schema",
      },
      {
        rule: {
          text: "When diarization_threshold is at least 0.1, diarize must be given and must be true.",
          when: [{ subject: { subject: "key", path: "/diarization_threshold" }, min: 0.1 }],
          then: [
            {
              subject: { subject: "key", path: "/diarize" },
              one_of: [true],
              present: true,
              default: false,
              may_be_absent: true,
            },
          ],
        },
        layer: "schema",
      },
    ],
  },
  files: [
    { at: "/file", kinds: [{ kind: "file", forms: ["part"], max_bytes: 5000000000, min_seconds: 0.1 }] },
  ],
};
