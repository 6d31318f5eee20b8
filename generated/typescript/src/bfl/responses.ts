/**
 * What Black Forest Labs answers.
 *
 * Keys that are not documented are kept, so that an answer that grows can be read.
 */

/** The answer to a creation. */
export interface Task {
  /** The task's id. */
  id: string;
  /** The address to ask for the state. */
  polling_url?: string;
  /** The state of the task. */
  status?: string;
  /** Where to send the result when the task has ended. */
  webhook_url?: string;
  /**
   * What the task cost.
   *
   * Allowed: a number of credits. May be null.
   */
  cost?: number | null;
  /**
   * How many pixels the input images have.
   *
   * Allowed: a number of megapixels. May be null.
   */
  input_mp?: number | null;
  /**
   * About how many pixels the result has.
   *
   * Allowed: a number of megapixels. May be null.
   */
  output_mp?: number | null;
  /** Keys that are not documented. */
  [key: string]: unknown;
}

/** Result. */
export interface Result {
  [key: string]: unknown;
}

/** The answer to a request that was refused. */
export interface ErrorAnswer {
  /** What went wrong: in words, or a list of problems, each with its place. */
  detail?: string | DetailItem[];
  /** The state of the task. */
  status?: string;
  /** Keys that are not documented. */
  [key: string]: unknown;
}

/** A task and its state. */
export interface Status {
  /** The task's id. */
  id: string;
  /** The state of the task. */
  status: string;
  /**
   * What a task has made.
   *
   * May be null.
   */
  result?: Result2 | null;
  /**
   * The part of the work that is done.
   *
   * May be null.
   */
  progress?: number | null;
  /**
   * Further facts about the task.
   *
   * May be null.
   */
  details?: Details | null;
  /**
   * Further facts about the task.
   *
   * May be null.
   */
  preview?: Preview | null;
  /** Keys that are not documented. */
  [key: string]: unknown;
}

/** The balance of an account. */
export interface Credits {
  /** How many credits are left. */
  credits: number;
  /** Keys that are not documented. */
  [key: string]: unknown;
}

export interface DetailItem {
  /** The place in the request. */
  loc: (string | number)[];
  /** The problem in words. */
  msg: string;
  /** A fixed word for the problem. */
  type: string;
  /** Keys that are not documented. */
  [key: string]: unknown;
}

/** What a task has made. */
export interface Result2 {
  /**
   * The file's address, for ten minutes.
   *
   * Allowed: a URL.
   */
  sample?: string;
  /** Keys that are not documented. */
  [key: string]: unknown;
}

/** Further facts about the task. */
export interface Details {
  [key: string]: unknown;
}

/** Further facts about the task. */
export interface Preview {
  [key: string]: unknown;
}
