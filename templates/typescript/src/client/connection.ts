/** What a client does with an API, step by step: create, ask, wait, fetch the result, cancel, upload. */

import { isWholeText } from "../runtime/values.js";
import { entry, placesOf } from "./api.js";
import type { Api, Endpoint } from "./api.js";
import { written } from "./body.js";
import type { Download } from "./download.js";
import * as errors from "./errors.js";
import type { Pending } from "./handing.js";
import { JobFile } from "./job.js";
import type { Job } from "./job.js";
import { tellKey } from "./keys.js";
import { filledIn } from "./paths.js";
import { amountAt, firstAt, valuesAt } from "./places.js";
import { LONGEST_UPLOAD } from "./options.js";
import type { Prepared } from "./prepare.js";
import { hasEnded, readTask } from "./task.js";
import type { Task } from "./task.js";
import { unreadable } from "./transport.js";
import type { Call, Transport } from "./transport.js";
import { filledBy, formOf } from "./uploads.js";
import { asked, Patience, pauses } from "./waiting.js";
import type { Reporter, WaitOptions } from "./waiting.js";

const NEVER = new AbortController().signal;

/** How to make a call. */
export interface CallOptions {
  readonly signal?: AbortSignal;
}

export class Connection {
  readonly #transport: Transport;
  readonly #download: Download;

  constructor(transport: Transport, download: Download) {
    this.#transport = transport;
    this.#download = download;
  }

  get api(): Api {
    return this.#transport.api;
  }

  /** Upload what is to be uploaded, then start the task. It is started once, whatever happens. */
  async create(
    prepared: Prepared,
    reporter: Reporter,
    signal: AbortSignal = NEVER,
    key?: string,
  ): Promise<Task> {
    const endpoint = this.#endpoint("create");
    if (key !== undefined && endpoint.idempotencyHeader === undefined)
      throw new TypeError(`${this.api.title} takes no idempotencyKey: leave it out`);
    await this.#uploaded(prepared, reporter, signal);
    const headers: Record<string, string> = {};
    if (endpoint.requestIdHeader !== undefined) headers[endpoint.requestIdHeader] = crypto.randomUUID();
    const named = endpoint.idempotencyHeader === undefined ? undefined : (key ?? crypto.randomUUID());
    if (endpoint.idempotencyHeader !== undefined && named !== undefined)
      headers[endpoint.idempotencyHeader] = named;
    const path = filledIn(endpoint.path, { model: prepared.model.id });
    const isRepeatable = named !== undefined;
    const call = { endpoint, path, body: written(prepared.body), headers, isRepeatable, signal };
    const timed = prepared.isInline ? { ...call, timeout: LONGEST_UPLOAD } : call;
    const task = await this.#started(timed, prepared, named);
    reporter.state("created", task);
    return task;
  }

  async #started(call: Call, { model, body, pending }: Prepared, key: string | undefined): Promise<Task> {
    try {
      const answer = await this.#transport.send(call);
      const task = readTask(this.api, call.endpoint.returns, answer.body, { model: model.id });
      if (task === null) throw unreadable(this.api, answer, "names no task");
      return task;
    } catch (error) {
      if (key !== undefined && error instanceof errors.HostedModelsError) {
        const sent = pending.length === 0 ? undefined : body;
        tellKey(error, { key, body: sent, passes: this.#transport.passes(error) });
      }
      throw error;
    }
  }

  async #uploaded({ model, pending }: Prepared, reporter: Reporter, signal: AbortSignal): Promise<void> {
    for (const [index, one] of pending.entries()) {
      reporter.say({ stage: "uploading", file: index + 1, files: pending.length });
      one.fill(await this.#upload(model.id, one, signal));
    }
  }

  /** Upload a file; gives what a request says of it. A file that arrives twice is kept twice, and costs nothing. */
  async #upload(model: string, file: Pending, signal: AbortSignal): Promise<{ [key: string]: unknown }> {
    const { upload } = this.api;
    const endpoint = this.#endpoint("upload");
    if (upload === undefined) throw new TypeError(`${this.api.title} takes no uploads`);
    const call = { endpoint, path: endpoint.path, isRepeatable: true, signal, timeout: LONGEST_UPLOAD };
    const answer = await this.#transport.send({ ...call, body: formOf(upload, model, file) });
    const found = filledBy(upload, answer.body);
    if (found === null) throw unreadable(this.api, answer, "names no address of the file");
    return found;
  }

  /** The state of a task now. */
  async status(task: Task, signal: AbortSignal = NEVER, retries?: number): Promise<Task> {
    const endpoint = this.#endpoint("status");
    const call = this.#question(endpoint, task, signal);
    const answer = await this.#transport.send(retries === undefined ? call : { ...call, retries });
    const found = isObject(answer.body) ? readTask(this.api, endpoint.returns, answer.body, task) : null;
    if (found === null) throw unreadable(this.api, answer, "tells nothing of the task");
    return found;
  }

  /** Ask until the task has ended, then fetch its result. */
  async wait(
    task: Task,
    options: WaitOptions,
    reporter: Reporter,
    price: Job<unknown>["price"] = null,
  ): Promise<Job<unknown>> {
    const patience = new Patience(options);
    let last = task;
    const ask = async (signal: AbortSignal): Promise<Job<unknown> | null> => {
      if (!hasEnded(last)) {
        last = await this.status(last, signal, 0);
        if (!hasEnded(last)) reporter.state("polled", last);
      }
      if (last.phase === "failed") throw this.#transport.taskFailure(last);
      return last.phase === "succeeded" ? this.#result(last, price, signal) : null;
    };
    try {
      const waits = pauses(this.api.polling ?? {}, hasEnded(task));
      const passes = (error: unknown): error is errors.HostedModelsError => this.#transport.passes(error);
      const job = await asked(ask, waits, patience, reporter, passes);
      reporter.state("done", job.task);
      return job;
    } catch (error) {
      if (patience.isOver) throw late(this.api, last, patience.trouble ?? error);
      if (error instanceof errors.ApiError) error.task = last;
      throw error;
    } finally {
      patience.release();
    }
  }

  /** What a task that succeeded has made; null where it is not ready after all. */
  async #result(task: Task, price: Job<unknown>["price"], signal: AbortSignal): Promise<Job<unknown> | null> {
    const { result, status } = this.api.endpoints;
    if (result === undefined) {
      const places = placesOf(this.api, status?.returns);
      return this.#job(
        task,
        places.result === undefined ? task.raw : firstAt(task.raw, places.result),
        task.raw,
        status,
        price,
      );
    }
    const answer = await this.#transport.send({ ...this.#question(result, task, signal), retries: 0 });
    if (result.pending?.includes(answer.status)) return null;
    if (!isObject(answer.body)) throw unreadable(this.api, answer, "tells no result");
    const read = readTask(this.api, result.returns, answer.body, task);
    if (read?.code !== undefined || read?.message !== undefined) {
      throw this.#transport.taskFailure({ ...read, phase: "failed", status: task.status });
    }
    return this.#job(task, answer.body, answer.body, result, price);
  }

  #job(
    task: Task,
    result: unknown,
    body: unknown,
    endpoint: Endpoint | undefined,
    price: Job<unknown>["price"],
  ): Job<unknown> {
    const paths = placesOf(this.api, endpoint?.returns).files ?? [];
    const addresses = new Set(
      paths.flatMap((path) => valuesAt(body, path)).filter((one) => typeof one === "string"),
    );
    const files = [...addresses].map((url) => new JobFile(url, this.#download));
    return { id: task.id, task, result, files, cost: task.cost, price };
  }

  /** Ask for a task to be stopped. Whether it was, its state tells. */
  async cancel(task: Task, signal: AbortSignal = NEVER): Promise<void> {
    await this.#transport.send(this.#question(this.#endpoint("cancel"), task, signal));
  }

  /** The balance, as a decimal text. */
  async credits(signal: AbortSignal = NEVER): Promise<string> {
    const endpoint = this.#endpoint("credits");
    const answer = await this.#transport.send({ endpoint, path: endpoint.path, isRepeatable: true, signal });
    const found = amountAt(answer.body, placesOf(this.api, endpoint.returns).balance);
    if (found === undefined) throw unreadable(this.api, answer, "tells no balance");
    return found;
  }

  /** The task that a webhook's message tells of. */
  webhook(body: string | object): Task {
    const value = this.#transport.read(typeof body === "string" ? body : JSON.stringify(body));
    const found = isObject(value) ? readTask(this.api, "task", value, {}) : null;
    if (found !== null) return found;
    throw new errors.UnreadableAnswer("the webhook's message tells of no task", 200, {
      provider: this.api.title,
    });
  }

  #endpoint(name: keyof Api["endpoints"]): Endpoint {
    const found = entry(this.api.endpoints, name);
    if (found === undefined) throw new TypeError(`${this.api.title} documents no endpoint ${name}`);
    return found;
  }

  /** A call about a task. Those that only ask may be repeated, and those that have the same effect twice (RFC 9110). */
  #question(endpoint: Endpoint, { id, model }: Task, signal: AbortSignal) {
    if (!isWholeText(id) || !isWholeText(model ?? "")) {
      const facts = { provider: this.api.title, action: "Check the id of the task." };
      throw new errors.TransportError(
        "the task's id holds half of a character, which cannot be sent",
        false,
        facts,
      );
    }
    return {
      endpoint,
      path: filledIn(endpoint.path, { id, model }),
      isRepeatable: isIdempotent(endpoint),
      signal,
    };
  }
}

function isIdempotent({ method }: Endpoint): boolean {
  return method !== "POST" && method !== "PATCH";
}

function isObject(value: unknown): boolean {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function late(api: Api, task: Task, cause: unknown): errors.WaitTimeout {
  const state = task.status ?? task.phase;
  const message = `the task ${task.id} has not ended by the deadline (${state})`;
  const facts = { provider: api.title };
  if (!(cause instanceof errors.HostedModelsError)) return new errors.WaitTimeout(message, task, facts);
  const told = `${message}; the last answer was no use: ${cause.reason}`;
  return new errors.WaitTimeout(told, task, { ...facts, cause });
}
