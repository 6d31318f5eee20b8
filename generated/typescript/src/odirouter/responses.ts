/**
 * What ODIRouter answers.
 *
 * Keys that are not documented are kept, so that an answer that grows can be read.
 */

/** The answer to a creation. */
export interface Task {
  /** The task's id, needed for everything else that is done with it. */
  request_id: string;
  /**
   * The address of the result.
   *
   * Allowed: a URL.
   */
  response_url: string;
  /**
   * The address to ask for the state.
   *
   * Allowed: a URL.
   */
  status_url: string;
  /**
   * The address that stops the task.
   *
   * Allowed: a URL.
   */
  cancel_url: string;
  /** The task's place in the queue, counted from the front. */
  queue_position: number;
  /** Keys that are not documented. */
  [key: string]: unknown;
}

/** What a task has made. */
export interface Result {
  /** The task's id. */
  request_id: string;
  /** The files. */
  outputs: Output[];
  /** Further facts about the task. */
  metadata: Metadata;
  /** Keys that are not documented. */
  [key: string]: unknown;
}

/** The answer to a request that was refused. */
export interface ErrorAnswer {
  /** What went wrong, from the gateway. */
  error?: Error;
  /** The request's id, from the gateway. */
  request_id?: string;
  /**
   * What went wrong, from the service.
   *
   * Allowed: App not found, Model not allowed for this user, webhook not supported, SSE streaming not
   * supported, Runtime execution failed; other values may occur.
   * - App not found: There is no such model. The id that was asked for may follow.
   * - Model not allowed for this user: The key may not use this model.
   * - webhook not supported: The request asked for a webhook.
   * - SSE streaming not supported: The request asked for a stream of events.
   * - Runtime execution failed: The service could not run the request.
   */
  detail?:
    | "App not found" | "Model not allowed for this user" | "webhook not supported"
    | "SSE streaming not supported" | "Runtime execution failed" | (string & {});
  /** Keys that are not documented. */
  [key: string]: unknown;
}

/** The state of a task. */
export interface Status {
  /** The state of the task. */
  status: string;
  /** What went wrong, in words. Its presence is what tells a failure. */
  error?: string;
  /** A code for what went wrong. */
  error_type?: string;
  /** Measurements of a task that has succeeded. */
  metrics?: Metrics;
  /** Keys that are not documented. */
  [key: string]: unknown;
}

export interface Output {
  /** What sort of file it is, such as image or video. */
  type?: string;
  /**
   * The file's address.
   *
   * Allowed: a URL.
   */
  url?: string;
  /** The file's MIME type. */
  content_type?: string;
  /** The file's name. */
  file_name?: string;
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
  /**
   * The size of a video file.
   *
   * Allowed: a number of bytes.
   */
  file_size?: number;
  /**
   * How long a video plays.
   *
   * Allowed: a number of seconds.
   */
  duration?: number;
  /** Keys that are not documented. */
  [key: string]: unknown;
}

/** Further facts about the task. */
export interface Metadata {
  [key: string]: unknown;
}

/** What went wrong, from the gateway. */
export interface Error {
  /** A fixed word for the problem. */
  code: string;
  /** The problem in words. */
  message: string;
  /** Keys that are not documented. */
  [key: string]: unknown;
}

/** Measurements of a task that has succeeded. */
export interface Metrics {
  /** How long the model was at work. */
  inference_time?: number;
  /** Keys that are not documented. */
  [key: string]: unknown;
}
