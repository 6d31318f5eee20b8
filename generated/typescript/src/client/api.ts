/** How a provider's API is spoken, as its module writes it down. */

/** The keys that lead to a part of an answer; `*` stands for each element of a list. */
export type Path = readonly string[];

/** Where in an answer things stand. The first path that is there counts; of files and of their content, all. */
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
  readonly content?: readonly Path[];
  readonly fileType?: readonly Path[];
  readonly blocked?: readonly Path[];
  readonly code?: readonly Path[];
  readonly message?: readonly Path[];
  readonly requestId?: readonly Path[];
  readonly httpStatus?: readonly Path[];
  readonly httpMessage?: readonly Path[];
  readonly retryAfter?: readonly Path[];
  readonly statusUrl?: readonly Path[];
  readonly resultUrl?: readonly Path[];
  readonly cancelUrl?: readonly Path[];
  readonly balance?: readonly Path[];
}

/**
 * What stands in a place of a call: what `holds` names, a `value` that is always the same, or a setting.
 *
 * `holds`: `model` (its id on the wire), `id` (of a task), `idempotency_key`, `request_id`, of an upload `file`, `kind`,
 * `file_name`, `file_type` and `file_size`, or the key of a parameter, which stands at the root of a request.
 */
export interface Filler {
  readonly holds?: string;
  readonly value?: unknown;
  readonly setting?: string;
  /** How many parts between slashes, from the front. */
  readonly segments?: number;
  /** Whether slashes stay as they are in a path. Where nothing is said, those of a model's id do. */
  readonly slashes?: boolean;
}

/** What stands in the places of one kind, by their names. */
export interface Fillers {
  readonly [name: string]: Filler;
}

/** The address in the answer to a creation that a call goes to in place of its own. */
export type Followed = "statusUrl" | "resultUrl" | "cancelUrl";

/** One operation. */
export interface Endpoint {
  readonly method: string;
  /** The address that its path is added to, where it is not the provider's. */
  readonly baseUrl?: string;
  /** Parts to fill in stand in braces. */
  readonly path: string;
  readonly pathParts?: Fillers;
  readonly query?: Fillers;
  readonly headers?: Fillers;
  /** What is sent: a model's request, a form, or other JSON. */
  readonly body?: "request" | "multipart" | "json";
  /** What stands in a body that is no model's request, by the paths of its keys. */
  readonly bodyParts?: readonly (readonly [Path, Filler])[];
  /** How a model's request travels: as JSON unless it says another; of both, as a form where a file goes with it. */
  readonly content?: readonly ("json" | "multipart")[];
  /** How a form has a list. */
  readonly listParts?: "repeated" | "brackets" | "json";
  readonly follow?: Followed;
  /** The object that it answers with. */
  readonly returns?: string;
  /** What sort of file it answers with, where that is no JSON. */
  readonly returnsMedia?: string;
  /** Of a creation: whether its answer is the result itself. */
  readonly starts?: "result";
  /** Of a creation: the endpoints that its tasks go through. */
  readonly status?: string;
  readonly result?: string;
  readonly cancel?: string;
  /** Whether a refusal with the documented error tells that the task has failed. */
  readonly refusalEnds?: boolean;
  /** What the key must be allowed to do. */
  readonly scope?: string;
  /** Whether it needs no key. */
  readonly public?: boolean;
  /** Statuses that say that there is no answer yet. */
  readonly pending?: readonly number[];
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
  /** `not_yet` is said of a task for a short while after its creation. */
  readonly kind?: ErrorKind | "not_yet";
  /** The HTTP status of one that is said for a short while. */
  readonly status?: number;
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

/** How files are uploaded, and how a request then names them. */
export interface UploadApi {
  /** The endpoint that is called with a file, or for the address that it is put to. */
  readonly endpoint: string;
  /** The second step, without the key: the bytes are sent to an address in the answer. */
  readonly put?: { readonly address: readonly Path[]; readonly method: string; readonly headers?: Fillers };
  /** Where the answer has the address that stands in the place of the file, where no list has its uploads. */
  readonly address?: readonly Path[];
  /** The keys of a listed file. */
  readonly keys: { readonly url: string; readonly kind: string; readonly mime?: string };
  /** What of a listed file comes from the answer of the upload. */
  readonly filled: { readonly [key: string]: Path };
}

/** Something that whoever calls decides once for all calls. */
export interface SettingApi {
  readonly default?: string;
  readonly environment?: string;
}

/** How the key travels: in a header, or in a key of the query. */
export interface AuthApi {
  readonly header: string;
  readonly query?: string;
  readonly scheme: string;
  readonly keyPrefix?: string;
}

/** A provider's API. */
export interface Api {
  readonly id: string;
  readonly title: string;
  /** A name in braces stands for one of the settings. */
  readonly baseUrl?: string;
  /** Beside that of the base address, the hosts that addresses in answers may lead to with the key. */
  readonly hosts?: readonly string[];
  readonly settings?: { readonly [name: string]: SettingApi };
  /** The environment variable that the key is read from, and that of another address to send requests to. */
  readonly keyVariable: string;
  readonly baseUrlVariable: string;
  readonly auth?: AuthApi;
  /** By their names; those that take a model's request are creations. */
  readonly endpoints: { readonly [name: string]: Endpoint };
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
