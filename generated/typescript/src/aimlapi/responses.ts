/**
 * What AI/ML API answers.
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
  /** The problem in words. */
  message: string;
  /** The path that was called. */
  path?: string;
  /** A name for this one call. */
  requestId?: string;
  /** The HTTP status. */
  statusCode?: string | number;
  /**
   * When it happened.
   *
   * Allowed: a date with its time, as in RFC 3339.
   */
  timestamp?: string;
  /** Keys that are not documented. */
  [key: string]: unknown;
}

/** The images. */
export interface Images {
  /**
   * The files.
   *
   * May be null.
   */
  data?: DataItem[] | null;
  /**
   * More about the work.
   *
   * May be null.
   */
  meta?: Meta | null;
  /** Keys that are not documented. */
  [key: string]: unknown;
}

/** A task and its state. Creation and the status endpoint answer with it. */
export interface Video {
  /** The task's id. */
  id?: string;
  /** The task's id. */
  generation_id?: string;
  /** The state of the task. */
  status: string;
  /**
   * The video.
   *
   * May be null.
   */
  video?: Video2 | null;
  /**
   * What went wrong.
   *
   * May be null.
   */
  error?: Error | null;
  /**
   * More about the work.
   *
   * May be null.
   */
  meta?: Meta2 | null;
  /** Keys that are not documented. */
  [key: string]: unknown;
}

/** A task and its state. Creation and the status endpoint answer with it. */
export interface Audio {
  /** The task's id. */
  id?: string;
  /** The task's id. */
  generation_id?: string;
  /** The state of the task. */
  status: string;
  /**
   * The sound.
   *
   * May be null.
   */
  audio_file?: AudioFile | null;
  /**
   * What went wrong.
   *
   * May be null.
   */
  error?: Error2 | null;
  /**
   * More about the work.
   *
   * May be null.
   */
  meta?: Meta3 | null;
  /** Keys that are not documented. */
  [key: string]: unknown;
}

export interface DataItem {
  /**
   * The file's address.
   *
   * May be null.
   */
  url?: string | null;
  /**
   * The file itself, as base64.
   *
   * May be null.
   */
  b64_json?: string | null;
  /** Keys that are not documented. */
  [key: string]: unknown;
}

/** More about the work. */
export interface Meta {
  /**
   * What the task cost.
   *
   * May be null.
   */
  usage?: Usage | null;
  /** Keys that are not documented. */
  [key: string]: unknown;
}

/** What the task cost. */
export interface Usage {
  /**
   * The credits that were taken.
   *
   * Allowed: a number of credits.
   */
  credits_used: number;
  /** Keys that are not documented. */
  [key: string]: unknown;
}

/** The video. */
export interface Video2 {
  /**
   * The file's address.
   *
   * Allowed: a URL.
   */
  url: string;
  /** Keys that are not documented. */
  [key: string]: unknown;
}

/** What went wrong. */
export interface Error {
  /** A fixed word for the problem. */
  name: string;
  /** The problem in words. */
  message: string;
  /** Keys that are not documented. */
  [key: string]: unknown;
}

/** More about the work. */
export interface Meta2 {
  /**
   * What the task cost.
   *
   * May be null.
   */
  usage?: Usage2 | null;
  /** Keys that are not documented. */
  [key: string]: unknown;
}

/** What the task cost. */
export interface Usage2 {
  /**
   * The credits that were taken.
   *
   * Allowed: a number of credits.
   */
  credits_used: number;
  /** Keys that are not documented. */
  [key: string]: unknown;
}

/** The sound. */
export interface AudioFile {
  /**
   * The file's address.
   *
   * Allowed: a URL.
   */
  url: string;
  /** Keys that are not documented. */
  [key: string]: unknown;
}

/** What went wrong. */
export interface Error2 {
  /** A fixed word for the problem. */
  name: string;
  /** The problem in words. */
  message: string;
  /** Keys that are not documented. */
  [key: string]: unknown;
}

/** More about the work. */
export interface Meta3 {
  /**
   * What the task cost.
   *
   * May be null.
   */
  usage?: Usage3 | null;
  /** Keys that are not documented. */
  [key: string]: unknown;
}

/** What the task cost. */
export interface Usage3 {
  /**
   * The credits that were taken.
   *
   * Allowed: a number of credits.
   */
  credits_used: number;
  /** Keys that are not documented. */
  [key: string]: unknown;
}
