/**
 * What OpenAI answers.
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
  error: Error;
  /** Keys that are not documented. */
  [key: string]: unknown;
}

/** The images. */
export interface Images {
  /**
   * When the task was created, counted from the start of 1970.
   *
   * Allowed: a number of seconds.
   */
  created: number;
  /** The files. */
  data?: DataItem[];
  /** What stands behind the subject. */
  background?: string;
  /** The file format of the result. */
  output_format?: string;
  /** Width and height of the result, in pixels. */
  size?: string;
  /** The quality of the result, as a tier. */
  quality?: string;
  /** How much was read and written. */
  usage?: Usage;
  /** Keys that are not documented. */
  [key: string]: unknown;
}

/** What is said in the recording. */
export interface Transcript {
  /** The text. */
  text: string;
  /** The language of the text, by its code. */
  language?: string;
  /**
   * How long the recording is.
   *
   * Allowed: a number of seconds.
   */
  duration?: number;
  /** The words with their times. */
  words?: Word[];
  /** The parts of the text with their times. */
  segments?: Segment[];
  /** How much was read and written. */
  usage?: Usage2;
  /** Keys that are not documented. */
  [key: string]: unknown;
}

/** What went wrong. */
export interface Error {
  /** The problem in words. */
  message: string;
  /** The kind of problem. */
  type: string;
  /**
   * The place in the request.
   *
   * May be null.
   */
  param: string | null;
  /**
   * A fixed word for the problem.
   *
   * May be null.
   */
  code: string | null;
  /** Keys that are not documented. */
  [key: string]: unknown;
}

export interface DataItem {
  /**
   * The file itself, as base64.
   *
   * Allowed: base64.
   */
  b64_json?: string;
  /** The prompt that was used. */
  revised_prompt?: string;
  /** Keys that are not documented. */
  [key: string]: unknown;
}

/** How much was read and written. */
export interface Usage {
  /**
   * Tokens read.
   *
   * Allowed: a number of tokens.
   */
  input_tokens: number;
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

export interface Word {
  /** The word. */
  word: string;
  /**
   * When it begins.
   *
   * Allowed: a number of seconds.
   */
  start: number;
  /**
   * When it ends.
   *
   * Allowed: a number of seconds.
   */
  end: number;
  /** Keys that are not documented. */
  [key: string]: unknown;
}

export interface Segment {
  [key: string]: unknown;
}

/** How much was read and written. */
export interface Usage2 {
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
