/** Answers that are errors, made into the error that they mean. */

import { entry, placesOf } from "./api.js";
import type { Api, Endpoint, ErrorKind, KnownError, Places } from "./api.js";
import * as errors from "./errors.js";
import { retryAfter } from "./pauses.js";
import { numberAt, textAt } from "./places.js";
import type { Secret } from "./secret.js";
import type { Task } from "./task.js";

/** What came back: a status, a body (undefined where it was no JSON), and what its headers say. */
export interface Answer {
  readonly status: number;
  readonly body: unknown;
  readonly text: string;
  /** The answer itself, where it is a file. */
  readonly file?: Blob | undefined;
  readonly requestId: string | undefined;
  readonly retryAfter: number | undefined;
}

const LONGEST_TEXT = 300;

const KIND_OF_STATUS: { readonly [status: string]: ErrorKind } = {
  400: "invalid",
  401: "authentication",
  402: "credits",
  403: "access",
  404: "not_found",
  409: "conflict",
  410: "not_found",
  413: "invalid",
  415: "invalid",
  422: "invalid",
  429: "rate_limit",
};

const CLASS_OF_KIND: { readonly [kind: string]: typeof errors.ApiError } = {
  authentication: errors.AuthenticationError,
  permission: errors.PermissionDenied,
  access: errors.AccessError,
  credits: errors.InsufficientCredits,
  rate_limit: errors.RateLimited,
  not_found: errors.NotFound,
  conflict: errors.Conflict,
  invalid: errors.InvalidRequest,
  unavailable: errors.Unavailable,
  blocked: errors.InvalidRequest,
};

/** What to do about an error of which the docs say nothing more. */
const ACTION_OF_KIND: { readonly [kind: string]: string } = {
  authentication: "Check the key.",
  permission: "Use a key that may do this.",
  access: "Check the key, what it may do, and the balance.",
  credits: "Top up the account, or choose a request that costs less.",
  rate_limit: "Wait, and send fewer requests at a time.",
  not_found: "Check the id, and that the key belongs to the account that it is of.",
  conflict: "Send a new request with a new idempotency key.",
  invalid: "Correct the request; sent as it is, it will be refused again.",
  unavailable: "Wait, and try again later.",
  failed: "Start a new task; change the request if it fails again.",
  timed_out: "Start a new task, with less to do if that is possible.",
  blocked: "Change the prompt or the files.",
  canceled: "Start a new task, unless it was you who stopped it.",
};

/** The status that counts: HTTP's, or the worse one that the body tells. */
export function statusOf(answer: Answer, places: Places): number {
  const told = numberAt(answer.body, places.httpStatus);
  return told !== undefined && told >= 400 && told < 600 ? told : answer.status;
}

/** The error that a refused call means. */
export function refusal(api: Api, endpoint: Endpoint, answer: Answer, secret: Secret): errors.ApiError {
  const places = placesOf(api, endpoint.returns);
  const status = statusOf(answer, places);
  const told = toldBy(api, answer, places, secret);
  const known = knownRefusal(api, told.code, status);
  const code = told.code ?? (known === undefined ? undefined : String(status));
  const kind =
    kindOf(known) ?? entry(KIND_OF_STATUS, String(status)) ?? (status >= 500 ? "unavailable" : "invalid");
  const Class = entry(CLASS_OF_KIND, kind) ?? errors.Unavailable;
  return new Class(`HTTP ${status}${code === undefined ? "" : `, ${code}`}: ${told.message}`, {
    provider: api.title,
    requestId: told.requestId,
    action:
      status < 400
        ? "Check the address that calls are sent to."
        : actionFor(api, endpoint, secret, kind, known),
    status,
    code,
    kind,
    body: answer.body,
    retryAfter: answer.retryAfter ?? retryAfter(textAt(answer.body, placesOf(api, "error").retryAfter)),
  });
}

function actionFor(
  api: Api,
  { scope }: Endpoint,
  secret: Secret,
  kind: ErrorKind,
  known: KnownError | undefined,
) {
  const prefix = api.auth?.keyPrefix;
  if (kind === "authentication" && prefix !== undefined && !secret.beginsWith(prefix)) {
    return `This is no key of ${api.title}: those begin with ${prefix}.`;
  }
  const action = known?.action ?? entry(ACTION_OF_KIND, kind);
  const needsScope = scope !== undefined && (kind === "permission" || kind === "access");
  return needsScope ? `${action} The key needs the scope ${scope}.` : action;
}

function toldBy(api: Api, { body, text, requestId }: Answer, places: Places, secret: Secret) {
  const own = placesOf(api, "error");
  const message =
    textAt(body, own.message) ?? textAt(body, places.httpMessage) ?? textAt(body, places.message);
  const named = textAt(body, own.requestId) ?? requestId;
  return {
    code: textAt(body, own.code) ?? textAt(body, places.code),
    message: secret.hidden(message ?? text.trim()).slice(0, LONGEST_TEXT) || "no reason is given",
    requestId: named === undefined ? undefined : secret.hidden(named),
  };
}

/** What is documented of a code; where an answer has none, of a code that is the status itself. */
export function knownError(api: Api, code: string | undefined, status?: number): KnownError | undefined {
  return entry(api.errors, code ?? String(status));
}

/**
 * What is documented of the code of a refused call; nothing where that tells of a task instead.
 *
 * A broken server may send such a code, too, and that it broke says more. That content is blocked is told of both.
 */
export function knownRefusal(api: Api, code: string | undefined, status: number): KnownError | undefined {
  const known = knownError(api, code, status);
  const { kind } = known ?? {};
  if (kind === undefined) return known;
  const isOfCalls = entry(CLASS_OF_KIND, kind) !== undefined && (kind !== "blocked" || status < 500);
  return isOfCalls ? known : undefined;
}

/** What kind of error it is; undefined where it tells of a task that is not known yet. */
function kindOf(known: KnownError | undefined): ErrorKind | undefined {
  return known?.kind === "not_yet" ? undefined : known?.kind;
}

/** Whether an error is said of a task for a short while after its creation: by its code, or where it has none. */
export function isNotYet(api: Api, error: unknown): error is errors.ApiError {
  if (!(error instanceof errors.ApiError)) return false;
  return Object.entries(api.errors ?? {}).some(
    ([code, { kind, status }]) =>
      kind === "not_yet" &&
      (code === error.code || (error.code === undefined && (status ?? Number(code)) === error.status)),
  );
}

/** Statuses of refusals that are about the call, unless a documented code says that it is the task. */
const OF_CALLS = new Set([401, 403, 404, 408, 429]);

/** How a task has ended that a refusal tells of with the documented error; undefined where it tells of the call. */
export function endOf(api: Api, error: unknown): Partial<Task> | undefined {
  if (!(error instanceof errors.ApiError)) return undefined;
  const places = placesOf(api, "error");
  const code = textAt(error.body, places.code) || undefined;
  const message = textAt(error.body, places.message) || undefined;
  if (code === undefined && message === undefined) return undefined;
  const kind = code === undefined ? undefined : kindOf(entry(api.errors, code));
  const isEnd = kind === "failed" || kind === "timed_out" || kind === "blocked" || kind === "canceled";
  if (!isEnd && OF_CALLS.has(error.status)) return undefined;
  return { phase: "failed", code, message, kind: kind ?? "failed", raw: error.body };
}

/** The error that a failed task means. */
export function taskFailure(api: Api, task: Task, secret: Secret): errors.TaskFailed {
  const known = knownError(api, task.code);
  const kind = task.kind ?? "failed";
  const Class = kind === "canceled" ? errors.TaskCanceled : errors.TaskFailed;
  const told = [task.code, task.message ?? "no reason is given"].filter(Boolean).join(": ");
  const action = known?.action ?? entry(ACTION_OF_KIND, kind);
  const named = task.id === "" ? "the job" : `the task ${task.id}`;
  return new Class(secret.hidden(`${named} failed: ${told}`), task, {
    provider: api.title,
    code: task.code,
    kind,
    action,
  });
}
