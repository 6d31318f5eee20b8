/**
 * What Replicate answers.
 *
 * Keys that are not documented are kept, so that an answer that grows can be read.
 */

/** A task and its state. Creation and the status endpoint answer with it. */
export interface Task {
  /** The task's id. */
  id: string;
  /** The state of the task. */
  status: string;
  /** The model that was asked for. */
  model: string;
  /** The version of the model; hidden for official ones. */
  version: string;
  /** What was sent there. */
  input: Input;
  /**
   * What was made: an address, several or an object with addresses.
   *
   * Allowed: array of string: each a URL. May be null.
   */
  output?: string | string[] | Output | null;
  /**
   * What went wrong.
   *
   * May be null.
   */
  error?: string | null;
  /** What the model printed. */
  logs?: string;
  /** Measurements of a task that has succeeded. */
  metrics?: Metrics;
  /** Whether the result has been deleted. */
  data_removed: boolean;
  /**
   * When the task was created.
   *
   * Allowed: a date with its time, as in RFC 3339.
   */
  created_at: string;
  /**
   * When the model began.
   *
   * Allowed: a date with its time, as in RFC 3339.
   */
  started_at?: string;
  /**
   * When the task ended.
   *
   * Allowed: a date with its time, as in RFC 3339.
   */
  completed_at?: string;
  /**
   * When the task is stopped.
   *
   * Allowed: a date with its time, as in RFC 3339.
   */
  deadline?: string;
  /** Addresses for what can be done with the task. */
  urls: Urls;
  /** Keys that are not documented. */
  [key: string]: unknown;
}

/** Result. */
export interface Result {
  [key: string]: unknown;
}

/** The answer to a request that was refused. */
export interface ErrorAnswer {
  /** The problem in a few words. */
  title?: string;
  /** The problem in words. */
  detail?: string;
  /** The HTTP status. */
  status?: number;
  /** What is wrong, each with its place. */
  invalid_fields?: InvalidField[];
  /** Keys that are not documented. */
  [key: string]: unknown;
}

/** A file that was uploaded. */
export interface File {
  /** The file's id. */
  id: string;
  /** Addresses of the file. */
  urls: Urls2;
  /** The file's MIME type. */
  content_type: string;
  /**
   * The file's size.
   *
   * Allowed: a number of bytes.
   */
  size: number;
  /** Checksums of the file. */
  checksums: Checksums;
  /** What you want to keep with the file. */
  metadata: Metadata;
  /**
   * When the file was made.
   *
   * Allowed: a date with its time, as in RFC 3339.
   */
  created_at: string;
  /**
   * When the file is deleted.
   *
   * Allowed: a date with its time, as in RFC 3339.
   */
  expires_at: string;
  /** Keys that are not documented. */
  [key: string]: unknown;
}

/** What was sent there. */
export interface Input {
  [key: string]: unknown;
}

/** What was made: an address, several or an object with addresses. */
export interface Output {
  [key: string]: unknown;
}

/** Measurements of a task that has succeeded. */
export interface Metrics {
  /**
   * How long the model was at work.
   *
   * Allowed: a number of seconds.
   */
  total_time?: number;
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
  get: string;
  /**
   * The address that stops the task.
   *
   * Allowed: a URL.
   */
  cancel: string;
  /**
   * The page about it.
   *
   * Allowed: a URL.
   */
  web: string;
  /**
   * The address of a stream of events.
   *
   * Allowed: a URL.
   */
  stream?: string;
  /** Keys that are not documented. */
  [key: string]: unknown;
}

export interface InvalidField {
  [key: string]: unknown;
}

/** Addresses of the file. */
export interface Urls2 {
  /**
   * The file's address.
   *
   * Allowed: a URL.
   */
  get?: string;
  /** Keys that are not documented. */
  [key: string]: unknown;
}

/** Checksums of the file. */
export interface Checksums {
  [key: string]: unknown;
}

/** What you want to keep with the file. */
export interface Metadata {
  [key: string]: unknown;
}
