/**
 * What fal answers.
 *
 * Keys that are not documented are kept, so that an answer that grows can be read.
 */

/** The answer to a creation. */
export interface Task {
  /** The task's id. */
  request_id: string;
  /** The state of the task. */
  status?: string;
  /** The task's place in the queue, counted from the front. */
  queue_position?: number;
  /**
   * The address of the result.
   *
   * Allowed: a URL.
   */
  response_url?: string;
  /**
   * The address to ask for the state.
   *
   * Allowed: a URL.
   */
  status_url?: string;
  /**
   * The address that stops the task.
   *
   * Allowed: a URL.
   */
  cancel_url?: string;
  /** Keys that are not documented. */
  [key: string]: unknown;
}

/** What a task has made. */
export interface Result {
  /** The files. */
  images?: Image[];
  /** A file. */
  image?: Image;
  /** A file. */
  video?: Video;
  /** A file. */
  audio?: Audio;
  /** Keys that are not documented. */
  [key: string]: unknown;
}

/** The answer to a request that was refused. */
export interface ErrorAnswer {
  /** What went wrong: in words, or a list of problems, each with its place. */
  detail: string | DetailItem[];
  /** A code for what went wrong. */
  error_type?: string;
  /** Keys that are not documented. */
  [key: string]: unknown;
}

/** The state of a task. */
export interface Status {
  /** The state of the task. */
  status: string;
  /** The task's id. */
  request_id?: string;
  /** The task's place in the queue, counted from the front. */
  queue_position?: number;
  /**
   * The address of the result.
   *
   * Allowed: a URL.
   */
  response_url?: string;
  /**
   * The address to ask for the state.
   *
   * Allowed: a URL.
   */
  status_url?: string;
  /**
   * The address that stops the task.
   *
   * Allowed: a URL.
   */
  cancel_url?: string;
  /**
   * What the model printed; null unless it was asked for.
   *
   * May be null.
   */
  logs?: Log[] | null;
  /** Measurements of a task that has succeeded. */
  metrics?: Metrics;
  /** What went wrong, in words. Its presence is what tells a failure. */
  error?: string;
  /** A code for what went wrong. */
  error_type?: string;
  /** Keys that are not documented. */
  [key: string]: unknown;
}

/** Whether the task is stopped. */
export interface Cancellation {
  /**
   * What became of it.
   *
   * Allowed: OK, CANCELLATION_REQUESTED, ALREADY_COMPLETED, NOT_FOUND; other values may occur.
   * - OK: The task is stopped.
   * - CANCELLATION_REQUESTED: The model was told to stop.
   * - ALREADY_COMPLETED: The task is over.
   * - NOT_FOUND: There is no such task.
   */
  status: "OK" | "CANCELLATION_REQUESTED" | "ALREADY_COMPLETED" | "NOT_FOUND" | (string & {});
  /** Keys that are not documented. */
  [key: string]: unknown;
}

/** Where to put a file, and where it will be then. */
export interface Upload {
  /**
   * The address to put the file at.
   *
   * Allowed: a URL.
   */
  upload_url: string;
  /**
   * The file's address.
   *
   * Allowed: a URL.
   */
  file_url: string;
  /** Keys that are not documented. */
  [key: string]: unknown;
}

/** A file. */
export interface Image {
  /**
   * The file's address.
   *
   * Allowed: a URL.
   */
  url: string;
  /** The file's MIME type. */
  content_type?: string;
  /** The file's name. */
  file_name?: string;
  /**
   * The file's size.
   *
   * Allowed: a number of bytes.
   */
  file_size?: number;
  /**
   * The width of an image.
   *
   * Allowed: a number of pixels.
   */
  width?: number;
  /**
   * The height of an image.
   *
   * Allowed: a number of pixels.
   */
  height?: number;
  /** Keys that are not documented. */
  [key: string]: unknown;
}

/** A file. */
export interface Video {
  /**
   * The file's address.
   *
   * Allowed: a URL.
   */
  url: string;
  /** The file's MIME type. */
  content_type?: string;
  /** The file's name. */
  file_name?: string;
  /**
   * The file's size.
   *
   * Allowed: a number of bytes.
   */
  file_size?: number;
  /**
   * The width of an image.
   *
   * Allowed: a number of pixels.
   */
  width?: number;
  /**
   * The height of an image.
   *
   * Allowed: a number of pixels.
   */
  height?: number;
  /** Keys that are not documented. */
  [key: string]: unknown;
}

/** A file. */
export interface Audio {
  /**
   * The file's address.
   *
   * Allowed: a URL.
   */
  url: string;
  /** The file's MIME type. */
  content_type?: string;
  /** The file's name. */
  file_name?: string;
  /**
   * The file's size.
   *
   * Allowed: a number of bytes.
   */
  file_size?: number;
  /**
   * The width of an image.
   *
   * Allowed: a number of pixels.
   */
  width?: number;
  /**
   * The height of an image.
   *
   * Allowed: a number of pixels.
   */
  height?: number;
  /** Keys that are not documented. */
  [key: string]: unknown;
}

export interface DetailItem {
  /** The place in the request. */
  loc?: (string | number)[];
  /** The problem in words. */
  msg?: string;
  /** A fixed word for the problem. */
  type?: string;
  /**
   * The page about it.
   *
   * Allowed: a URL.
   */
  url?: string;
  /** Keys that are not documented. */
  [key: string]: unknown;
}

export interface Log {
  [key: string]: unknown;
}

/** Measurements of a task that has succeeded. */
export interface Metrics {
  /**
   * How long the model was at work.
   *
   * Allowed: a number of seconds.
   */
  inference_time?: number;
  /** Keys that are not documented. */
  [key: string]: unknown;
}
