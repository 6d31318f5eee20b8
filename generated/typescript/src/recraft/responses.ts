/**
 * What Recraft answers.
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

/** ErrorAnswer. */
export interface ErrorAnswer {
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
  /**
   * What the task cost.
   *
   * Allowed: a number of credits.
   */
  credits: number;
  /** The files. */
  data: DataItem[];
  /** The style of the result, by its id. */
  style_id?: string;
  /** Keys that are not documented. */
  [key: string]: unknown;
}

/** The changed image. */
export interface Changed {
  /**
   * When the task was created, counted from the start of 1970.
   *
   * Allowed: a number of seconds.
   */
  created: number;
  /**
   * What the task cost.
   *
   * Allowed: a number of credits.
   */
  credits: number;
  /** The file. */
  image: Image;
  /** Keys that are not documented. */
  [key: string]: unknown;
}

/** The account. */
export interface Account {
  /** The account's id. */
  id: string;
  /**
   * How many credits are left.
   *
   * Allowed: a number of credits.
   */
  credits: number;
  /** The account's e-mail address. */
  email?: string;
  /** The account's name. */
  name?: string;
  /** Keys that are not documented. */
  [key: string]: unknown;
}

export interface DataItem {
  /** The file's id. */
  image_id: string;
  /**
   * The file's address, for about a day.
   *
   * Allowed: a URL.
   */
  url?: string;
  /**
   * The file itself, as base64.
   *
   * Allowed: base64.
   */
  b64_json?: string;
  /** The prompt that was used. */
  revised_prompt?: string;
  /** Further facts about the file. */
  features?: Features;
  /** Keys that are not documented. */
  [key: string]: unknown;
}

/** Further facts about the file. */
export interface Features {
  [key: string]: unknown;
}

/** The file. */
export interface Image {
  /** The file's id. */
  image_id: string;
  /**
   * The file's address, for about a day.
   *
   * Allowed: a URL.
   */
  url?: string;
  /**
   * The file itself, as base64.
   *
   * Allowed: base64.
   */
  b64_json?: string;
  /** The prompt that was used. */
  revised_prompt?: string;
  /** Further facts about the file. */
  features?: Features;
  /** Keys that are not documented. */
  [key: string]: unknown;
}
