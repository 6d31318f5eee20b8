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
