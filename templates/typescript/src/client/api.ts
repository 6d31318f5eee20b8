/** How a provider's API is spoken, as its module writes it down. */

/** The keys that lead to a part of an answer; `*` stands for each element of a list. */
export type Path = readonly string[];

/** Where in an answer things stand. The first path that is there counts; of files, all. */
export interface Places {
  readonly id?: readonly Path[];
  readonly status?: readonly Path[];
  readonly progress?: readonly Path[];
  readonly position?: readonly Path[];
  readonly model?: readonly Path[];
  readonly created?: readonly Path[];
  readonly updated?: readonly Path[];
  readonly reserved?: readonly Path[];
  readonly cost?: readonly Path[];
  readonly result?: readonly Path[];
  readonly files?: readonly Path[];
  readonly code?: readonly Path[];
  readonly message?: readonly Path[];
  readonly requestId?: readonly Path[];
  readonly httpStatus?: readonly Path[];
  readonly httpMessage?: readonly Path[];
  readonly retryAfter?: readonly Path[];
  readonly balance?: readonly Path[];
}

/** One operation. In its path, `{model}` is the model's id and `{id}` the task's. */
export interface Endpoint {
  readonly method: string;
  readonly path: string;
  /** The object that it answers with. */
  readonly returns?: string;
  /** What the key must be allowed to do. */
  readonly scope?: string;
  /** Whether it needs no key. */
  readonly public?: boolean;
  /** Statuses that say that there is no answer yet. */
  readonly pending?: readonly number[];
  /** The header that makes it safe to send the same request again. */
  readonly idempotencyHeader?: string;
  /** The header that names a request and promises nothing. */
  readonly requestIdHeader?: string;
}

/** How far a task is; `finished` may hide a failure. */
export type Phase = "waiting" | "running" | "succeeded" | "finished" | EndKind;

/** How a task ended that has no result: what was sent or made is not allowed where it is `blocked`. */
export type EndKind = "failed" | "timed_out" | "blocked" | "canceled";

/** What an error is about, whatever a provider calls it. */
export type ErrorKind =
  | "authentication"
  | "permission"
  | "access"
  | "credits"
  | "rate_limit"
  | "not_found"
  | "conflict"
  | "invalid"
  | "unavailable"
  | EndKind;

/** An error that the docs list. */
export interface KnownError {
  readonly kind?: ErrorKind;
  /** Whether sending the same again can help. */
  readonly retry?: boolean;
  /** What to do about it. */
  readonly action?: string;
}

/** How often to ask for a task's state, in seconds. */
export interface Polling {
  readonly firstAfter?: number;
  readonly firstWithin?: number;
  readonly every?: number;
  readonly atMostEvery?: number;
}

/** How files are uploaded, and how a request lists them. */
export interface UploadApi {
  /** The keys of a listed file. */
  readonly keys: { readonly url: string; readonly kind: string; readonly mime?: string };
  /** The fields of the form. */
  readonly form: { readonly file?: string; readonly kind?: string; readonly model?: string };
  /** What of a listed file comes from the answer of the upload. */
  readonly filled: { readonly [key: string]: Path };
}

/** A provider's API. */
export interface Api {
  readonly id: string;
  readonly title: string;
  readonly baseUrl?: string;
  /** The environment variable that the key is read from, and that of another address to send requests to. */
  readonly keyVariable: string;
  readonly baseUrlVariable: string;
  readonly auth?: { readonly header: string; readonly scheme: string; readonly keyPrefix?: string };
  readonly endpoints: {
    readonly create?: Endpoint;
    readonly status?: Endpoint;
    readonly result?: Endpoint;
    readonly cancel?: Endpoint;
    readonly credits?: Endpoint;
    readonly upload?: Endpoint;
  };
  /** By the name of the object. */
  readonly places?: { readonly [name: string]: Places };
  /** By the word for the status. */
  readonly phases?: { readonly [status: string]: Phase };
  readonly polling?: Polling;
  /** By the code, or by the HTTP status where the docs give no codes. */
  readonly errors?: { readonly [code: string]: KnownError };
  readonly upload?: UploadApi;
}

const NOWHERE: Places = {};

/** Where things stand in an object of a provider. */
export function placesOf(api: Api, name: string | undefined): Places {
  return entry(api.places, name ?? "") ?? NOWHERE;
}

/** What a table has under a name, never what every object has. */
export function entry<Value>(
  table: { readonly [name: string]: Value } | undefined,
  name: string,
): Value | undefined {
  return table !== undefined && Object.hasOwn(table, name) ? table[name] : undefined;
}
