/**
 * What Google answers.
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
  error: Error;
  /** Keys that are not documented. */
  [key: string]: unknown;
}

/** A task and its state. Creation and the status endpoint answer with it. */
export interface Operation {
  /** The whole name of the task, slashes and all. */
  name: string;
  /** Whether the task is over. */
  done?: boolean;
  /** What a task has made. */
  response?: Response;
  /** Why the task failed; there only when it did. */
  error?: Error2;
  /** Keys that are not documented. */
  [key: string]: unknown;
}

/** What the model has made. */
export interface Content {
  /** The answers. */
  candidates?: Candidate[];
  /** Why the prompt was refused; there only when it was. */
  promptFeedback?: PromptFeedback;
  /** How much was read and written. */
  usageMetadata?: UsageMetadata;
  /** Keys that are not documented. */
  [key: string]: unknown;
}

/** What went wrong. */
export interface Error {
  /** The HTTP status. */
  code: number;
  /** The problem in words. */
  message: string;
  /** A fixed word for the problem. */
  status: string;
  /** Keys that are not documented. */
  [key: string]: unknown;
}

/** What a task has made. */
export interface Response {
  /** The files. */
  videos?: Video[];
  /** How many files were held back. */
  raiMediaFilteredCount?: number;
  /** Why they were held back. */
  raiMediaFilteredReasons?: string[];
  /** Keys that are not documented. */
  [key: string]: unknown;
}

export interface Video {
  /**
   * The file itself, as base64.
   *
   * Allowed: base64.
   */
  bytesBase64Encoded?: string;
  /** Where the file is stored, if a storage was named. */
  gcsUri?: string;
  /** The file's MIME type. */
  mimeType?: string;
  /** Keys that are not documented. */
  [key: string]: unknown;
}

/** Why the task failed; there only when it did. */
export interface Error2 {
  /** A code for what went wrong. */
  code?: number;
  /** The problem in words. */
  message?: string;
  /** Keys that are not documented. */
  [key: string]: unknown;
}

export interface Candidate {
  /** An answer. */
  content?: Content2;
  /** Why the model stopped. */
  finishReason?: string;
  /** The same in words. */
  finishMessage?: string;
  /** Keys that are not documented. */
  [key: string]: unknown;
}

/** An answer. */
export interface Content2 {
  /** Who speaks. */
  role?: string;
  /** Texts and files, in order. */
  parts?: Part[];
  /** Keys that are not documented. */
  [key: string]: unknown;
}

export interface Part {
  /** What the model said. */
  text?: string;
  /** A file. */
  inlineData?: InlineData;
  /** Keys that are not documented. */
  [key: string]: unknown;
}

/** A file. */
export interface InlineData {
  /** The file's MIME type. */
  mimeType?: string;
  /**
   * The file itself, as base64.
   *
   * Allowed: base64.
   */
  data?: string;
  /** Keys that are not documented. */
  [key: string]: unknown;
}

/** Why the prompt was refused; there only when it was. */
export interface PromptFeedback {
  /** A fixed word for the reason. */
  blockReason?: string;
  /** Keys that are not documented. */
  [key: string]: unknown;
}

/** How much was read and written. */
export interface UsageMetadata {
  [key: string]: unknown;
}
