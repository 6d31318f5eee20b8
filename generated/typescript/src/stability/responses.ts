/**
 * What Stability AI answers.
 *
 * Keys that are not documented are kept, so that an answer that grows can be read.
 */

/** The answer to a creation. */
export interface Task {
  /** The task's id. */
  id: string;
  /** Keys that are not documented. */
  [key: string]: unknown;
}

/** Result. */
export interface Result {
  [key: string]: unknown;
}

/** The answer to a request that was refused. */
export interface ErrorAnswer {
  /** The request's id. */
  id: string;
  /** A fixed word for the problem. */
  name: string;
  /** What is wrong, in words. */
  errors: string[];
  /** Keys that are not documented. */
  [key: string]: unknown;
}
