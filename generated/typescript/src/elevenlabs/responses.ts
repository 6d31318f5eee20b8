/**
 * What ElevenLabs answers.
 *
 * Keys that are not documented are kept, so that an answer that grows can be read.
 */

/** Task. */
export interface Task {
  [key: string]: unknown;
}

/** Result. */
export interface Result {
  [key: string]: unknown;
}

/** The answer to a request that was refused. */
export interface ErrorAnswer {
  /** What went wrong. */
  detail: Detail | DetailItem[] | string;
  /** Keys that are not documented. */
  [key: string]: unknown;
}

/** The voices that were made. */
export interface Voices {
  /** The voices, each with a sample. */
  previews: Preview[];
  /** The text that is read aloud. */
  text: string;
  /** Keys that are not documented. */
  [key: string]: unknown;
}

/** What is said in the recording. */
export interface Transcript {
  /** The language of the text, by its code. */
  language_code?: string;
  /** How sure the language is, from 0 to 1. */
  language_probability?: number;
  /** The text. */
  text?: string;
  /** The words with their times. */
  words?: Word[];
  /** The transcripts of the channels, where each has its own. */
  transcripts?: Transcript2[];
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

/** A text with the times at which it is said. */
export interface Alignment {
  /** The characters with their times. */
  characters: Character[];
  /** The words with their times. */
  words: Word2[];
  /** How badly the text fits the recording. The lower the number, the better. */
  loss: number;
  /** Keys that are not documented. */
  [key: string]: unknown;
}

/** What went wrong. */
export interface Detail {
  /** A code for what went wrong. */
  code?: string;
  /** A code for what went wrong. */
  status?: string;
  /** The kind of problem. */
  type?: string;
  /** The problem in words. */
  message?: string;
  /** The place in the request. */
  param?: string;
  /** The request's id. */
  request_id?: string;
  /** Keys that are not documented. */
  [key: string]: unknown;
}

export interface DetailItem {
  [key: string]: unknown;
}

export interface Preview {
  /**
   * The file itself, as base64.
   *
   * Allowed: base64.
   */
  audio_base_64: string;
  /** The voice's id, by which it can be kept. */
  generated_voice_id: string;
  /** The file's MIME type. */
  media_type: string;
  /**
   * How long the result is.
   *
   * Allowed: a number of seconds.
   */
  duration_secs: number;
  /**
   * The language of the text, by its code.
   *
   * May be null.
   */
  language: string | null;
  /** Keys that are not documented. */
  [key: string]: unknown;
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

export interface Transcript2 {
  [key: string]: unknown;
}

export interface Character {
  /** The text. */
  text: string;
  /**
   * When it begins.
   *
   * Allowed: a number of seconds.
   */
  start: number;
  /**
   * When it ends.
   *
   * Allowed: a number of seconds.
   */
  end: number;
  /** Keys that are not documented. */
  [key: string]: unknown;
}

export interface Word2 {
  /** The text. */
  text: string;
  /**
   * When it begins.
   *
   * Allowed: a number of seconds.
   */
  start: number;
  /**
   * When it ends.
   *
   * Allowed: a number of seconds.
   */
  end: number;
  /** Keys that are not documented. */
  [key: string]: unknown;
}
