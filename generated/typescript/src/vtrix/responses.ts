/**
 * What Vtrix answers.
 *
 * Keys that are not documented are kept, so that an answer that grows can be read.
 */

/** A task and its state. Creation and the status endpoint answer with it. */
export interface Task {
  /** The task. */
  data: Data;
  /** How the call itself went, whatever the state of the task. */
  status?: Status;
  /** Keys that are not documented. */
  [key: string]: unknown;
}

/** The part of a task that says how it ended. */
export interface Result {
  /** Why the task failed; there only when it did. */
  error?: Error;
  /** What was made; there only when the task has succeeded. */
  output?: OutputItem[];
  /** What the task used up. */
  usage?: Usage;
  /** Further facts about the task, such as times. */
  metadata?: Metadata;
  /** Keys that are not documented. */
  [key: string]: unknown;
}

/** A task that failed. */
export interface ErrorAnswer {
  /** Why the task failed; there only when it did. */
  error?: Error;
  /** Keys that are not documented. */
  [key: string]: unknown;
}

/** The task. */
export interface Data {
  /** The task's id, which the status endpoint takes. */
  id: string;
  /**
   * When the task was created, counted from the start of 1970.
   *
   * Allowed: a number of milliseconds.
   */
  created_at: number;
  /**
   * When the task last changed, counted from the start of 1970.
   *
   * Allowed: a number of milliseconds.
   */
  updated_at?: number;
  /** The state of the task. */
  status: string;
  /** The model that was asked for. */
  model: string;
  /**
   * The part that is done, while the model is at work.
   *
   * Allowed: from 0 to 1.
   */
  progress?: number;
  /** Why the task failed; there only when it did. */
  error?: Error;
  /** What was made; there only when the task has succeeded. */
  output?: OutputItem[];
  /** What the task used up. */
  usage?: Usage;
  /** Further facts about the task, such as times. */
  metadata?: Metadata;
  /** Keys that are not documented. */
  [key: string]: unknown;
}

/** Why the task failed; there only when it did. */
export interface Error {
  /** A code for the reason. Its leading zeros belong to it. */
  code?: string;
  /** The reason in words. */
  message?: string;
  /** Keys that are not documented. */
  [key: string]: unknown;
}

export interface OutputItem {
  /** What sort of file it is, such as image or video. */
  type?: string;
  /**
   * The file's address.
   *
   * Allowed: a URL.
   */
  url?: string;
  /**
   * How long the video plays.
   *
   * Allowed: a number of seconds.
   */
  duration?: number;
  /** The job's id at the service behind Vtrix. */
  jobId?: string;
  /** The files, on the pages that nest them. */
  content?: ContentItem[];
  /** Keys that are not documented. */
  [key: string]: unknown;
}

export interface ContentItem {
  /** What sort of file it is, such as image or video. */
  type?: string;
  /**
   * The file's address.
   *
   * Allowed: a URL.
   */
  url?: string;
  /**
   * How long the video plays.
   *
   * Allowed: a number of seconds.
   */
  duration?: number;
  /** The job's id at the service behind Vtrix. */
  jobId?: string;
  /** Keys that are not documented. */
  [key: string]: unknown;
}

/** What the task used up. */
export interface Usage {
  /** What the task cost, in US dollars, as text. */
  cost?: string;
  /** What was taken off the price. */
  discount?: number;
  /**
   * Tokens read.
   *
   * Allowed: a number of tokens.
   */
  input_tokens?: number;
  /**
   * Tokens written.
   *
   * Allowed: a number of tokens.
   */
  output_tokens?: number;
  /**
   * Both together.
   *
   * Allowed: a number of tokens.
   */
  total_tokens?: number;
  /** Keys that are not documented. */
  [key: string]: unknown;
}

/** Further facts about the task, such as times. */
export interface Metadata {
  [key: string]: unknown;
}

/** How the call itself went, whatever the state of the task. */
export interface Status {
  /** 200 when the call went well. */
  code?: number;
  /** The same in a word, such as success. */
  message?: string;
  /** Keys that are not documented. */
  [key: string]: unknown;
}
