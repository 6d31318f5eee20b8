/**
 * What WaveSpeed answers.
 *
 * Keys that are not documented are kept, so that an answer that grows can be read.
 */

/** A task and its state. Creation and the status endpoint answer with it. */
export interface Task {
  /** How the call itself went. */
  code: number;
  /** The same in words. */
  message: string;
  /** The task. */
  data?: Data;
  /** Keys that are not documented. */
  [key: string]: unknown;
}

/** Result. */
export interface Result {
  [key: string]: unknown;
}

/** The answer to a request that was refused. */
export interface ErrorAnswer {
  /** A code for what went wrong. */
  code: number;
  /** What went wrong, in words. */
  message: string;
  /** Keys that are not documented. */
  [key: string]: unknown;
}

/** A file that was uploaded. */
export interface File {
  /** How the call itself went. */
  code?: number;
  /** The same in words. */
  message?: string;
  /** The file. */
  data?: Data2;
  /** Keys that are not documented. */
  [key: string]: unknown;
}

/** The task. */
export interface Data {
  /** The task's id. */
  id: string;
  /** The model that was asked for. */
  model?: string;
  /** The state of the task. */
  status: string;
  /**
   * The addresses of all files.
   *
   * Allowed: each a URL.
   */
  outputs?: string[];
  /** Addresses for what can be done with the task. */
  urls?: Urls;
  /** For each file, whether it is not safe for work. */
  has_nsfw_contents?: boolean[];
  /**
   * When the task was created.
   *
   * Allowed: a date with its time, as in RFC 3339.
   */
  created_at?: string;
  /** What went wrong, in words. */
  error?: string;
  /** A code for what went wrong. */
  code?: number;
  /** Measurements of a task that has succeeded. */
  timings?: Timings;
  /** Keys that are not documented. */
  [key: string]: unknown;
}

/** Addresses for what can be done with the task. */
export interface Urls {
  /**
   * The address to ask for the state.
   *
   * Allowed: a URL.
   */
  get?: string;
  /** Keys that are not documented. */
  [key: string]: unknown;
}

/** Measurements of a task that has succeeded. */
export interface Timings {
  /**
   * How long the model was at work.
   *
   * Allowed: a number of milliseconds.
   */
  inference?: number;
  /** Keys that are not documented. */
  [key: string]: unknown;
}

/** The file. */
export interface Data2 {
  /**
   * What sort of file it is.
   *
   * Allowed: image, video, audio; other values may occur.
   */
  type?: "image" | "video" | "audio" | (string & {});
  /**
   * The file's address.
   *
   * Allowed: a URL.
   */
  download_url?: string;
  /** The file's name. */
  filename?: string;
  /**
   * The file's size.
   *
   * Allowed: a number of bytes.
   */
  size?: number;
  /** Keys that are not documented. */
  [key: string]: unknown;
}
