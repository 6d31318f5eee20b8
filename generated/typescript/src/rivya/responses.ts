/**
 * What Rivya answers.
 *
 * Keys that are not documented are kept, so that an answer that grows can be read.
 */

/** A task and its state. Creation, the status endpoint and webhooks all send it. */
export interface Task {
  /** The task's id, which the status endpoint takes. */
  id: string;
  /** The state of the task. */
  status: string;
  /** The model that was asked for. */
  model: string;
  /**
   * What was set aside for the task when it began.
   *
   * Allowed: a number of credits.
   */
  reserved_credits: number;
  /**
   * What the task cost in the end. It may stay 0 until the task is done.
   *
   * Allowed: a number of credits.
   */
  final_credits: number;
  /**
   * When the task was created.
   *
   * Allowed: a date with its time, as in RFC 3339.
   */
  created_at: string;
  /**
   * When the task last changed.
   *
   * Allowed: a date with its time, as in RFC 3339.
   */
  updated_at: string;
  /**
   * What was made; null until the task has succeeded.
   *
   * May be null.
   */
  result: Result2 | null;
  /**
   * Why the task failed; null unless it did.
   *
   * May be null.
   */
  error: Error | null;
  /** Keys that are not documented. */
  [key: string]: unknown;
}

/** What a successful task has made. */
export interface Result {
  /**
   * The address of the first file.
   *
   * Allowed: a URL.
   */
  primary_url?: string;
  /**
   * The addresses of all files.
   *
   * Allowed: each a URL.
   */
  urls?: string[];
  /** Keys that are not documented. */
  [key: string]: unknown;
}

/** The answer to a request that was refused. */
export interface ErrorAnswer {
  /** What went wrong. */
  error: Error2;
  /** Keys that are not documented. */
  [key: string]: unknown;
}

/** A file that was uploaded. */
export interface File {
  /**
   * The address to list under referenceMediaItems.
   *
   * Allowed: a URL.
   */
  url?: string;
  /** Proof of the duration of a video or sound; it travels on as durationToken. */
  duration_token?: string;
  /** Keys that are not documented. */
  [key: string]: unknown;
}

/** The balance of an account. */
export interface Credits {
  /**
   * How many credits are left.
   *
   * Allowed: a number of credits.
   */
  current_credits: number;
  /** Keys that are not documented. */
  [key: string]: unknown;
}

/** The models that Rivya knows. */
export interface ModelList {
  /**
   * The kind of object.
   *
   * Allowed: list; other values may occur.
   */
  object?: "list" | (string & {});
  /** The models. */
  data?: DataItem[];
  /** Keys that are not documented. */
  [key: string]: unknown;
}

/** The answer to a chat message. */
export interface ChatCompletion {
  /** The id of the answer; it begins with chatcmpl_. */
  id?: string;
  /** The session to name in the next turn. */
  session_id?: string;
  /** What the model said. */
  message?: Message;
  /** How much was read and written. */
  usage?: Usage;
  /** What the turn cost. Credits are set aside first and settled by tokens afterwards. */
  credits?: Credits2;
  /** Keys that are not documented. */
  [key: string]: unknown;
}

/** A webhook. */
export interface Webhook {
  /** The webhook's id; it begins with whend_. */
  id?: string;
  /** The secret of its signatures; it begins with whsec_ and is shown only at creation. */
  signing_secret?: string;
  /**
   * Whether events are sent.
   *
   * Allowed: active; other values may occur.
   */
  status?: "active" | (string & {});
  /** How many deliveries have failed. */
  failure_count?: number;
  /** Keys that are not documented. */
  [key: string]: unknown;
}

/** What was made; null until the task has succeeded. */
export interface Result2 {
  /**
   * The address of the first file.
   *
   * Allowed: a URL.
   */
  primary_url?: string;
  /**
   * The addresses of all files.
   *
   * Allowed: each a URL.
   */
  urls?: string[];
  /** Keys that are not documented. */
  [key: string]: unknown;
}

/** Why the task failed; null unless it did. */
export interface Error {
  /** A fixed word for the reason, such as generation_failed. */
  code?: string;
  /** The reason in words. */
  message?: string;
  /** Keys that are not documented. */
  [key: string]: unknown;
}

/** What went wrong. */
export interface Error2 {
  /** A fixed word for the problem, on which programs may rely. */
  code: string;
  /** The problem in words. */
  message: string;
  /** The request's id, for questions to Rivya. */
  requestId?: string;
  /** Keys that are not documented. */
  [key: string]: unknown;
}

export interface DataItem {
  /** The id to send as model. */
  id: string;
  /** The display name. */
  display_name?: string;
  /** What it makes, such as image. */
  category?: string;
  /**
   * How it is run.
   *
   * Allowed: async_task; other values may occur.
   */
  runtime?: "async_task" | (string & {});
  /**
   * Its price, or a part of it where the settings count as well.
   *
   * Allowed: a number of credits.
   */
  base_credits?: number;
  /** How it is billed, such as FIXED. */
  billing_type?: string;
  /** The ways in which it can be used. */
  supported_modes?: string[];
  /** The longest prompt that it takes. */
  max_prompt_length?: unknown;
  /** Which reference files it takes. */
  reference_media?: unknown;
  /** The keys that its params may have. */
  params?: unknown[];
  /**
   * Whether it can be called through the API.
   *
   * Allowed: available, coming_soon, studio_only; other values may occur.
   * - available: It can be called.
   * - coming_soon: It cannot be called yet.
   * - studio_only: It runs on Rivya's own site and not through the API.
   */
  api_status?: "available" | "coming_soon" | "studio_only" | (string & {});
  /**
   * What a call has to bring.
   *
   * Allowed: available_text, available_url_input, partial_requires_files, requires_files_api; other values
   * may occur.
   * - available_text: A prompt is enough.
   * - available_url_input: Files are named by public addresses.
   * - partial_requires_files: Some modes need uploaded files and others do not.
   * - requires_files_api: Files must be uploaded first.
   */
  api_input_status?:
    | "available_text" | "available_url_input" | "partial_requires_files" | "requires_files_api"
    | (string & {});
  /** The inputs that it takes. */
  supported_api_inputs?: string[];
  /** Whether files must be uploaded first. */
  requires_files_api?: boolean;
  /** The modes that need uploaded files. */
  requires_upload_for_modes?: string[];
  /** Whether files may be named by public addresses. */
  url_input_supported?: boolean;
  /** The kinds of files that it takes. */
  file_kinds?: string[];
  /** What a chat model can do; null for others. */
  chat_capabilities?: unknown;
  /** Remarks on the model. */
  notices?: unknown[];
  /** Keys that are not documented. */
  [key: string]: unknown;
}

/** What the model said. */
export interface Message {
  [key: string]: unknown;
}

/** How much was read and written. */
export interface Usage {
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

/** What the turn cost. Credits are set aside first and settled by tokens afterwards. */
export interface Credits2 {
  /**
   * What was set aside.
   *
   * Allowed: a number of credits.
   */
  reserved?: number;
  /**
   * What was charged.
   *
   * Allowed: a number of credits.
   */
  final?: number;
  /** Keys that are not documented. */
  [key: string]: unknown;
}
