/**
 * Calls of an API over fetch: the key, time limits, and repeats of what is safe to repeat.
 *
 * A call is repeated where that cannot do the same thing twice: where it asks only, carries an idempotency key, was
 * refused for its rate, or certainly never arrived.
 */

import type { Addresses, Settings } from "./addresses.js";
import { AGENT } from "./agent.js";
import { placesOf } from "./api.js";
import type { Api, Endpoint } from "./api.js";
import { headerOf, withQuery } from "./calls.js";
import * as errors from "./errors.js";
import { backoff, Limit, pause, retryAfter } from "./pauses.js";
import { parsed } from "./places.js";
import { knownRefusal, refusal, statusOf, taskFailure } from "./refusals.js";
import type { Answer } from "./refusals.js";
import { headerWith } from "./secret.js";
import type { Secret } from "./secret.js";
import type { Task } from "./task.js";

/** What a transport needs. */
export interface TransportOptions {
  readonly api: Api;
  readonly settings: Settings;
  readonly addresses: Addresses;
  readonly secret: Secret;
  readonly fetch: typeof fetch;
  /** Milliseconds for one attempt, where the program says it. */
  readonly timeout: number | undefined;
  /** How often a call is repeated at most. */
  readonly retries: number;
}

/** One call. */
export interface Call {
  readonly endpoint: Endpoint;
  readonly url: string;
  readonly body?: string | FormData | Blob;
  /** Whether it goes elsewhere, where the key must not be sent. */
  readonly isForeign?: boolean;
  readonly headers?: { readonly [name: string]: string };
  /** Whether sending it twice does what sending it once does. */
  readonly isRepeatable: boolean;
  readonly signal: AbortSignal;
  /** Milliseconds for one attempt, whatever the program says of others. */
  readonly timeout?: number;
  /** Milliseconds for one attempt, where the program says nothing. */
  readonly patience?: number;
  readonly retries?: number;
}

/** Codes of Node.js for connections that never came about. */
const UNSENT = new Set([
  "ECONNREFUSED",
  "ENOTFOUND",
  "EAI_AGAIN",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "UND_ERR_CONNECT_TIMEOUT",
]);
/** That a request did not come whole in time. */
const TIMEOUT = 408;
const A_MINUTE = 60_000;
/** Who calls. A browser says that itself, and would have to ask the API whether it may be told otherwise. */
const CALLER = isNode() ? { "User-Agent": AGENT } : {};
const REQUEST_IDS = ["x-request-id", "request-id", "x-amzn-requestid", "cf-ray"];
/**
 * A provider that asks for a longer wait, in milliseconds, is not waited for. Up to so long in all, waits that it asks
 * for do not count among the repetitions.
 */
const LONGEST_WAIT = 60_000;

export class Transport {
  readonly #options: TransportOptions;

  constructor(options: TransportOptions) {
    this.#options = options;
  }

  get api(): Api {
    return this.#options.api;
  }

  get settings(): Settings {
    return this.#options.settings;
  }

  get addresses(): Addresses {
    return this.#options.addresses;
  }

  /** A text that came from the provider as JSON, without the key; undefined where it is none. */
  read(text: string): unknown {
    return parsed(this.#options.secret.hiddenInData(text));
  }

  /** The error that a failed task means. */
  taskFailure(task: Task): errors.TaskFailed {
    return taskFailure(this.api, task, this.#options.secret);
  }

  /** Make a call, and repeat it where that is safe. Gives answers with a status below 400 alone. */
  async send(call: Call): Promise<Answer> {
    const { retries = this.#options.retries } = call;
    let [failures, waited] = [0, 0];
    for (;;) {
      try {
        return await this.#once(call);
      } catch (error) {
        const asked = waitAsked(error) ?? 0;
        waited += asked;
        const isPatient = retries > 0 && asked > 0 && waited <= LONGEST_WAIT;
        if (failures >= retries && !isPatient) throw error;
        if (asked > LONGEST_WAIT || !this.#mayRepeat(error, call)) throw error;
        await pause(Math.max(backoff(failures), asked), call.signal);
        if (!isPatient) failures += 1;
      }
    }
  }

  /** Whether it is trouble that asking again may get over. */
  passes(error: unknown): error is errors.HostedModelsError {
    return this.#mayRepeat(error, { isRepeatable: true });
  }

  #mayRepeat(error: unknown, { isRepeatable }: Pick<Call, "isRepeatable">): boolean {
    if (error instanceof errors.ApiError) {
      const known = knownRefusal(this.api, error.code, error.status);
      if (known?.retry === false) return false;
      if (error instanceof errors.RateLimited) return true;
      return (
        isRepeatable &&
        (error instanceof errors.Unavailable || error.status === TIMEOUT || known?.retry === true)
      );
    }
    if (error instanceof errors.TransportError) return isRepeatable || !error.mayHaveArrived;
    return isRepeatable && error instanceof errors.UnreadableAnswer;
  }

  async #once(call: Call): Promise<Answer> {
    const answer = await this.#fetched(call);
    const places = placesOf(this.api, call.endpoint.returns);
    const status = statusOf(answer, places);
    if (status < 200 || status >= 300) throw refusal(this.api, call.endpoint, answer, this.#options.secret);
    const { returns, returnsMedia, pending } = call.endpoint;
    if (returns === undefined || answer.file !== undefined || pending?.includes(status)) return answer;
    if (answer.body === undefined && returnsMedia === undefined)
      throw unreadable(this.api, answer, "is no JSON");
    return answer;
  }

  async #fetched(call: Call): Promise<Answer> {
    const { fetch, timeout, secret } = this.#options;
    const isAllowed = this.api.auth !== undefined && call.endpoint.public !== true && call.isForeign !== true;
    const key = isAllowed ? await secret.current() : undefined;
    const headers = this.#headers(call, key);
    const limit = new Limit(call.timeout ?? timeout ?? call.patience ?? A_MINUTE, call.signal);
    try {
      const { endpoint, body = null } = call;
      const init = {
        method: endpoint.method,
        headers,
        body,
        redirect: redirectFor(body),
        signal: limit.signal,
      };
      const { query } = this.api.auth ?? {};
      const url = query === undefined || key === undefined ? call.url : withQuery(call.url, [[query, key]]);
      const response = await fetch(url, init);
      if (isFile(response, endpoint)) {
        return { ...this.#answer(response, "", call), file: await response.blob() };
      }
      return this.#answer(response, await response.text(), call);
    } catch (error) {
      if (call.signal.aborted) throw call.signal.reason;
      throw this.#unanswered(error, limit.isOver);
    } finally {
      limit.release();
    }
  }

  #headers({ endpoint, body, headers }: Call, key: string | undefined): Headers {
    const { auth } = this.api;
    const accept = endpoint.returnsMedia === undefined ? "application/json" : "*/*";
    const found = new Headers({ Accept: accept, ...CALLER });
    if (typeof body === "string") found.set("Content-Type", "application/json");
    for (const [name, value] of Object.entries(headers ?? {})) found.set(name, value);
    if (auth !== undefined && auth.query === undefined && key !== undefined)
      found.set(auth.header, headerWith(auth.scheme, key));
    return found;
  }

  #answer(response: Response, whole: string, { endpoint, headers }: Call): Answer {
    const { secret } = this.#options;
    const text = secret.hiddenInData(whole);
    const sent = headers?.[headerOf(endpoint, "request_id") ?? ""];
    return {
      status: response.status,
      body: parsed(text),
      text,
      requestId: requestIdIn(response.headers, secret) ?? sent,
      retryAfter: retryAfter(response.headers.get("retry-after")),
    };
  }

  #unanswered(error: unknown, isOver: boolean): errors.TransportError {
    const { api, secret } = this.#options;
    const code = codeOf(error);
    const why = isOver ? "no answer came in time" : (code ?? messageOf(error));
    const mayHaveArrived = isOver || code === undefined || !UNSENT.has(code);
    const action = mayHaveArrived
      ? "Look whether the call was carried out before you repeat it."
      : "Check the network and the address, and try again.";
    const message = `there was no answer: ${why}`;
    const cause = secret.cause(error);
    return new errors.TransportError(secret.hidden(message), mayHaveArrived, {
      provider: api.title,
      action,
      cause,
    });
  }
}

/**
 * What to do about an answer that leads elsewhere, where neither the key nor a file is sent.
 *
 * For every choice but `error` a copy of a form is kept by fetch, and with it all of a large file.
 */
function redirectFor(body: Call["body"] | null): "error" | "manual" {
  return body instanceof FormData || body instanceof Blob ? "error" : "manual";
}

/** Whether an answer is a file: a refusal, and an answer that says to ask again, are texts. */
function isFile({ status, ok, headers }: Response, { returnsMedia, pending }: Endpoint): boolean {
  if (returnsMedia === undefined || !ok || pending?.includes(status)) return false;
  return !/^application\/(.+\+)?json\b/i.test(headers.get("content-type") ?? "");
}

/** How long the provider asks to wait. */
export function waitAsked(error: unknown): number | undefined {
  const asks = error instanceof errors.RateLimited || error instanceof errors.Unavailable;
  return asks ? error.retryAfter : undefined;
}

/** That an answer lacks what is needed. */
export function unreadable(api: Api, { status, requestId }: Answer, why: string): errors.UnreadableAnswer {
  const action = "The call may have had its effect; look before you repeat it.";
  return new errors.UnreadableAnswer(`the answer (HTTP ${status}) ${why}`, status, {
    provider: api.title,
    requestId,
    action,
  });
}

/** What servers call the request, where they say it in a header. */
function requestIdIn(headers: Headers, secret: Secret): string | undefined {
  const found = REQUEST_IDS.map((name) => headers.get(name)).find((one) => one !== null && one !== "");
  return found === undefined || found === null ? undefined : secret.hidden(found);
}

function isNode(): boolean {
  const { process } = globalThis as {
    readonly process?: { readonly versions?: { readonly node?: string } };
  };
  return process?.versions?.node !== undefined;
}

/** The code of what Node.js says went wrong; browsers say nothing. */
function codeOf(error: unknown): string | undefined {
  const inner: unknown = error instanceof Error ? error.cause : undefined;
  const code: unknown =
    typeof inner === "object" && inner !== null && "code" in inner ? inner.code : undefined;
  return typeof code === "string" ? code : undefined;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
