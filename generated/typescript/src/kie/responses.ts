/**
 * What Kie answers.
 *
 * Keys that are not documented are kept, so that an answer that grows can be read.
 */

/** The answer to a creation. */
export interface Task {
  /** How the call itself went. */
  code: number;
  /** The same in words. */
  msg?: string;
  /**
   * The task.
   *
   * May be null.
   */
  data?: Data | null;
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
  msg: string;
  /**
   * Nothing.
   *
   * May be null.
   */
  data?: Data2 | null;
  /** Keys that are not documented. */
  [key: string]: unknown;
}

/** A task and its state. */
export interface Status {
  /** How the call itself went. */
  code: number;
  /** The same in words. */
  msg?: string;
  /**
   * The task.
   *
   * May be null.
   */
  data?: Data3 | null;
  /** Keys that are not documented. */
  [key: string]: unknown;
}

/** A file that was uploaded. */
export interface File {
  /** Whether it was taken. */
  success?: boolean;
  /** How the call itself went. */
  code?: number;
  /** The same in words. */
  msg?: string;
  /** The file. */
  data?: Data4;
  /** Keys that are not documented. */
  [key: string]: unknown;
}

/** The task. */
export interface Data {
  /** The task's id. */
  taskId: string;
  /** A second id that some models give. */
  recordId?: string;
  /** Keys that are not documented. */
  [key: string]: unknown;
}

/** Nothing. */
export interface Data2 {
  [key: string]: unknown;
}

/** The task. */
export interface Data3 {
  /** The task's id. */
  taskId: string;
  /** The model that was asked for. */
  model?: string;
  /** The state of the task. */
  state: string;
  /**
   * What was sent, as JSON in a text.
   *
   * Allowed: JSON as a text.
   */
  param?: string;
  /**
   * What was made, as JSON in a text, with the addresses under resultUrls.
   *
   * Allowed: JSON as a text.
   */
  resultJson?: string;
  /**
   * A code for what went wrong.
   *
   * May be null.
   */
  failCode?: string | null;
  /**
   * What went wrong, in words.
   *
   * May be null.
   */
  failMsg?: string | null;
  /**
   * How long the model was at work.
   *
   * Allowed: a number of milliseconds. May be null.
   */
  costTime?: number | null;
  /**
   * When the task was created, counted from the start of 1970.
   *
   * Allowed: a number of milliseconds.
   */
  createTime?: number;
  /**
   * When the task last changed, counted from the start of 1970.
   *
   * Allowed: a number of milliseconds.
   */
  updateTime?: number;
  /**
   * When the task ended.
   *
   * Allowed: a number of milliseconds. May be null.
   */
  completeTime?: number | null;
  /** Keys that are not documented. */
  [key: string]: unknown;
}

/** The file. */
export interface Data4 {
  /**
   * The file's address.
   *
   * Allowed: a URL.
   */
  downloadUrl?: string;
  /**
   * The file's address.
   *
   * Allowed: a URL.
   */
  fileUrl?: string;
  /** The file's name. */
  fileName?: string;
  /**
   * The file's size.
   *
   * Allowed: a number of bytes.
   */
  fileSize?: number;
  /** The file's MIME type. */
  mimeType?: string;
  /** Keys that are not documented. */
  [key: string]: unknown;
}
