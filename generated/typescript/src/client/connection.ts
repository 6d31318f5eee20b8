/** What a client does with an API, step by step: create, ask, wait, fetch the result, cancel, upload. */

import { ABSENT, isWholeText } from "../runtime/values.js";
import { entry, placesOf } from "./api.js";
import type { Api, Endpoint, Places } from "./api.js";
import { written } from "./body.js";
import { addressOf, bodyWithout, formOf, headerOf, headersOf, partsOf, toldAddress } from "./calls.js";
import type { Held } from "./calls.js";
import { filesIn, typed } from "./content.js";
import type { Download } from "./download.js";
import * as errors from "./errors.js";
import { base64Of } from "./handing.js";
import type { Pending } from "./handing.js";
import { JobFile } from "./job.js";
import type { Job } from "./job.js";
import { tellKey } from "./keys.js";
import { amountAt, firstAt, isBroken, parsed, textAt } from "./places.js";
import { LONGEST_UPLOAD } from "./options.js";
import type { Prepared } from "./prepare.js";
import { endOf, isNotYet } from "./refusals.js";
import type { Answer } from "./refusals.js";
import { hasEnded, hasFiles, readTask } from "./task.js";
import type { Task } from "./task.js";
import { unreadable } from "./transport.js";
import type { Call, Transport } from "./transport.js";
import { asked, DEADLINE, Patience, pauses } from "./waiting.js";
import type { Reporter, WaitOptions } from "./waiting.js";

const NEVER = new AbortController().signal;
/** Milliseconds that the answer to a creation may take: some APIs wait a minute for the result. */
const LONGEST_CREATION = 150_000;
/** How often a provider may say of a task that it does not know it yet. */
const MOST_EARLY = 8;

/** How to make a call. */
export interface CallOptions {
  readonly signal?: AbortSignal;
}

/** How to make the call that may be paid for. */
export interface CreationOptions extends CallOptions {
  /** Names the request, so that repeating it starts no second task; a new one unless it is given. */
  readonly idempotencyKey?: string;
}

/** How calls of a model are made: by the first creation and under its own id, unless this says another. */
export interface ModelCalls {
  readonly creation?: string;
  readonly sentId?: string;
}

/** A task that has ended, and the answer that has what it made. */
interface Ended {
  readonly task: Task;
  readonly endpoint: Endpoint;
  readonly answer: Pick<Answer, "body" | "file">;
}

type Price = Job<unknown>["price"];

export class Connection {
  readonly #transport: Transport;
  readonly #download: Download;
  readonly #calls: ReadonlyMap<string, ModelCalls>;

  constructor(transport: Transport, download: Download, calls: ReadonlyMap<string, ModelCalls>) {
    this.#transport = transport;
    this.#download = download;
    this.#calls = calls;
  }

  get api(): Api {
    return this.#transport.api;
  }

  /** The endpoint that takes the requests of a model; undefined where a client knows of none. */
  creation(model: string): Endpoint | undefined {
    const { creation } = this.#calls.get(model) ?? {};
    return creation === undefined ? this.#creations()[0] : entry(this.api.endpoints, creation);
  }

  #creations(): Endpoint[] {
    return Object.values(this.api.endpoints).filter(({ body }) => body === "request");
  }

  /** Upload what is to be uploaded, then start the task. It is started once, whatever happens. */
  async create(prepared: Prepared, reporter: Reporter, how: CreationOptions): Promise<Task> {
    const task = await this.#begun(prepared, reporter, how, LONGEST_CREATION, async (answer, endpoint) => {
      const found = readTask(this.api, endpoint.returns, answer.body, { model: prepared.model.id });
      if (found === null) throw unreadable(this.api, answer, "names no task");
      return this.#asItBegins(found, endpoint);
    });
    reporter.state("created", task);
    return task;
  }

  /** Upload what is to be uploaded, then have the result made, which is the answer. It is made once. */
  async result(
    prepared: Prepared,
    reporter: Reporter,
    how: CreationOptions & WaitOptions,
  ): Promise<Job<unknown>> {
    const { deadline = DEADLINE } = how;
    const job = await this.#begun(prepared, reporter, how, deadline, async (answer, endpoint) => {
      const { body, requestId: id = "" } = answer;
      const task = readTask(this.api, endpoint.returns, body, { id, model: prepared.model.id }, true);
      if (task === null) throw unreadable(this.api, answer, "tells no result");
      if (task.phase === "failed") throw this.#transport.taskFailure(task);
      if (answer.file === undefined && (!isObject(body) || !hasEnded(task)))
        throw unreadable(this.api, answer, "tells no result");
      return this.#job({ task, endpoint, answer }, prepared.cost);
    });
    reporter.state("done", job.task);
    return job;
  }

  /** A task by the answer to its creation, which may tell its end already, or have what it has made. */
  #asItBegins(task: Task, creation: Endpoint): Task {
    const isMade = hasFiles(task.raw, placesOf(this.api, creation.returns));
    if (task.phase !== "succeeded" && (task.phase === "failed" || !isMade)) return task;
    // What is made is read where the state stands, or from the result.
    const isRead = creation.result !== undefined || this.#status(creation)?.returns === creation.returns;
    return { ...task, phase: isRead ? "succeeded" : "running" };
  }

  #status({ status }: Endpoint): Endpoint | undefined {
    return status === undefined ? undefined : this.#endpoint(status);
  }

  /** Make the call that may be paid for, and have its answer read. */
  async #begun<Found>(
    prepared: Prepared,
    reporter: Reporter,
    { signal = NEVER, idempotencyKey: key }: CreationOptions,
    patience: number,
    read: (answer: Answer, endpoint: Endpoint) => Promise<Found>,
  ): Promise<Found> {
    const { model, body, pending } = prepared;
    const endpoint = this.creation(model.id);
    if (endpoint === undefined) throw new TypeError(`${this.api.title} documents no way to call ${model.id}`);
    const isRepeatable = headerOf(endpoint, "idempotency_key") !== undefined;
    if (key !== undefined && !isRepeatable)
      throw new TypeError(`${this.api.title} takes no idempotencyKey: leave it out`);
    await this.#uploaded(prepared, reporter, signal);
    const named = key ?? crypto.randomUUID();
    const call = { ...this.#creationCall(endpoint, prepared, named), isRepeatable, patience, signal };
    try {
      return await read(await this.#transport.send(call), endpoint);
    } catch (error) {
      if (isRepeatable && error instanceof errors.HostedModelsError) {
        const sent = pending.length === 0 ? undefined : body;
        tellKey(error, { key: named, body: sent, passes: this.#transport.passes(error) });
      }
      throw error;
    }
  }

  #creationCall(endpoint: Endpoint, { model, body, isInline, isForm }: Prepared, key: string) {
    const held = {
      ...defaultsIn(endpoint, model.request),
      ...body,
      model: this.#sentId(model.id),
      idempotency_key: key,
      request_id: crypto.randomUUID(),
    };
    const inside = bodyWithout(endpoint, body);
    const sent = isForm ? formOf(inside, endpoint.listParts) : written(inside);
    const call = { ...this.#call(endpoint, held), body: sent };
    return isInline && endpoint.starts === undefined ? { ...call, timeout: LONGEST_UPLOAD } : call;
  }

  /** What every call has. */
  #call(endpoint: Endpoint, held: Held): Pick<Call, "endpoint" | "url" | "headers"> {
    const { settings } = this.#transport;
    const url = addressOf(endpoint, held, this.#transport);
    return { endpoint, url, headers: headersOf(endpoint.headers, held, settings) };
  }

  /** The body of a call that sends no model's request; nothing where it has none. */
  #body(endpoint: Endpoint, held: Held): Pick<Call, "body"> {
    const parts = partsOf(endpoint, held, this.#transport.settings);
    if (parts === undefined) return {};
    return { body: endpoint.body === "multipart" ? formOf(parts, endpoint.listParts) : written(parts) };
  }

  /** The id of a model as it travels. */
  #sentId(model: string): string {
    return this.#calls.get(model)?.sentId ?? model;
  }

  async #uploaded({ model, pending }: Prepared, reporter: Reporter, signal: AbortSignal): Promise<void> {
    for (const [index, one] of pending.entries()) {
      reporter.say({ stage: "uploading", file: index + 1, files: pending.length });
      await this.#upload(this.#sentId(model.id), one, signal);
    }
  }

  /** Upload a file, and put into the request what names it. A file that arrives twice is kept twice, and costs nothing. */
  async #upload(
    model: string,
    { file, name, mime, kind, fill }: Pending,
    signal: AbortSignal,
  ): Promise<void> {
    const { upload } = this.api;
    if (upload === undefined) throw new TypeError(`${this.api.title} takes no uploads`);
    const endpoint = this.#endpoint(upload.endpoint);
    const isForm = endpoint.body === "multipart";
    const held = {
      model,
      kind,
      file_name: name,
      file_type: mime,
      file_size: file.size,
      file: isForm ? new File([file], name, { type: mime }) : undefined,
      request_id: crypto.randomUUID(),
    };
    const isInside = endpoint.bodyParts?.some(([, { holds }]) => holds === "file") === true;
    if (isInside && !isForm) Object.assign(held, { file: await base64Of(file) });
    const times = { isRepeatable: true, signal, timeout: LONGEST_UPLOAD };
    const answer = await this.#transport.send({
      ...this.#call(endpoint, held),
      ...this.#body(endpoint, held),
      ...times,
    });
    const { put, address, filled, keys } = upload;
    if (put !== undefined) {
      const to = textAt(answer.body, put.address);
      if (to === undefined || !/^https?:/i.test(to)) throw unreadable(this.api, answer, NO_ADDRESS);
      await this.#transport.send({
        endpoint: { method: put.method, path: "" },
        url: this.#transport.addresses.led(to),
        headers: headersOf(put.headers, held, this.#transport.settings),
        // Without a type of its own: a signature may be for none.
        body: new Blob([file]),
        isForeign: true,
        ...times,
      });
    }
    if ("address" in fill) {
      const found = textAt(answer.body, address);
      if (found === undefined || found === "") throw unreadable(this.api, answer, NO_ADDRESS);
      return fill.address(found);
    }
    const rows = Object.entries(filled).map(([key, path]) => [key, firstAt(answer.body, [path])] as const);
    const found = Object.fromEntries(rows.filter(([, value]) => value !== undefined));
    if (typeof found[keys.url] !== "string") throw unreadable(this.api, answer, NO_ADDRESS);
    return fill.values(found);
  }

  /** The creation of a task, which tells what endpoints it goes through. */
  #creationOf({ model }: Task): Endpoint {
    const known = [...this.#calls].find(([id, { sentId }]) => id === model || (sentId ?? id) === model);
    const creations = known === undefined ? this.#creations() : [this.creation(known[0])];
    const [first, ...others] = creations.filter((one) => one !== undefined && one.starts === undefined);
    if (first === undefined) throw new TypeError(`${this.api.title} documents no way to ask for a task`);
    const isSame = (one: Endpoint | undefined) =>
      one?.status === first.status && one?.result === first.result && one?.cancel === first.cancel;
    if (!others.every(isSame)) throw new TypeError("the model is needed to ask for this task");
    return first;
  }

  /** The state of a task now. */
  async status(task: Task, signal: AbortSignal = NEVER, retries?: number): Promise<Task> {
    const creation = this.#creationOf(task);
    const endpoint = this.#status(creation);
    if (endpoint === undefined) {
      const ended = await this.#ended(creation, task, signal, retries);
      return ended === null ? { ...task, phase: "running" } : ended.task;
    }
    const answer = await this.#answered(this.#question(endpoint, task, signal, retries));
    if (answer.end !== undefined) return { ...task, ...answer.end };
    const found = isObject(answer.body) ? readTask(this.api, endpoint.returns, answer.body, task) : null;
    if (found === null) throw unreadable(this.api, answer, "tells nothing of the task");
    return found;
  }

  /** Ask until the task has ended, then fetch its result. */
  async wait(
    task: Task,
    options: WaitOptions,
    reporter: Reporter,
    price: Price = null,
  ): Promise<Job<unknown>> {
    const creation = this.#creationOf(task);
    const endpoint = this.#status(creation);
    const patience = new Patience(options);
    let last = task;
    let early = 0;
    const ask = async (signal: AbortSignal): Promise<Ended | null> => {
      if (!hasEnded(last) && endpoint !== undefined) {
        last = await this.status(last, signal, 0);
        early = MOST_EARLY;
        if (!hasEnded(last)) reporter.state("polled", last);
      }
      const ended = { task: last, endpoint: endpoint ?? creation, answer: { body: last.raw } };
      if (last.phase === "failed") return ended;
      if (endpoint !== undefined && last.phase !== "succeeded") return null;
      if (creation.result === undefined) return ended;
      const found = await this.#ended(creation, last, signal, 0);
      if (found === null && endpoint === undefined)
        reporter.state("polled", (last = { ...last, phase: "running" }));
      return found;
    };
    const passes = (error: unknown): error is errors.HostedModelsError => {
      if (this.#transport.passes(error)) return true;
      const isEarly = isNotYet(this.api, error) && early < MOST_EARLY;
      if (isEarly) early += 1;
      return isEarly;
    };
    try {
      const waits = pauses(this.api.polling ?? {}, hasEnded(task));
      const ended = await asked(ask, waits, patience, reporter, passes);
      if (ended.task.phase === "failed") throw this.#transport.taskFailure(ended.task);
      const job = await this.#job(ended, price);
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

  /** A task by its result, fetched from an endpoint of its own; null where it is not ready. */
  async #ended(creation: Endpoint, task: Task, signal: AbortSignal, retries?: number): Promise<Ended | null> {
    const endpoint = this.#endpoint(creation.result ?? "result");
    const answer = await this.#answered(this.#question(endpoint, task, signal, retries));
    if (endpoint.pending?.includes(answer.status)) return null;
    if (answer.file !== undefined) return { task: { ...task, phase: "succeeded" }, endpoint, answer };
    if (!isObject(answer.body)) throw unreadable(this.api, answer, "tells no result");
    if (answer.end !== undefined) return { task: { ...task, ...answer.end }, endpoint, answer };
    const read = readTask(this.api, endpoint.returns, answer.body, task, true) ?? task;
    if (read.phase === "failed")
      return { task: { ...read, status: read.status ?? task.status }, endpoint, answer };
    if (!hasEnded(read)) return null;
    const found = hasEnded(task) ? { ...task, cost: read.cost ?? task.cost } : read;
    return { task: found, endpoint, answer };
  }

  /** The answer to a call, also where it is a refusal that tells that the task has failed. */
  async #answered(call: Call): Promise<Answer & { readonly end?: Partial<Task> }> {
    try {
      return await this.#transport.send(call);
    } catch (error) {
      const end = call.endpoint.refusalEnds === true ? endOf(this.api, error) : undefined;
      if (end === undefined || !(error instanceof errors.ApiError)) throw error;
      const { status, body, requestId } = error;
      return { status, body, requestId, text: "", retryAfter: undefined, end };
    }
  }

  async #job({ task, endpoint, answer: { body, file } }: Ended, price: Price): Promise<Job<unknown>> {
    const places = placesOf(this.api, endpoint.returns);
    const made = file === undefined ? await filesIn(body, places) : [await typed(file)];
    const paths = [...(places.files ?? []), ...(places.content ?? [])];
    const isNothing = endpoint.starts === "result" && paths.length > 0 && places.result === undefined;
    if (made === null || (made.length === 0 && (isNothing || paths.some((path) => isBroken(body, path))))) {
      const facts = { provider: this.api.title, action: "Look what it was charged before you repeat it." };
      throw new errors.UnreadableAnswer("the answer holds no file that can be read", 200, facts);
    }
    const files = made.map(({ source, type }) => new JobFile(source, this.#download, type));
    const result = file !== undefined ? null : resultIn(body, places);
    return { id: task.id, task, result, files, cost: task.cost, price };
  }

  /** Ask for a task to be stopped. Whether it was, its state tells. */
  async cancel(task: Task, signal: AbortSignal = NEVER): Promise<void> {
    const endpoint = this.#endpoint(this.#creationOf(task).cancel ?? "cancel");
    await this.#transport.send({
      ...this.#question(endpoint, task, signal),
      isRepeatable: isIdempotent(endpoint),
    });
  }

  /** The balance, as a decimal text. */
  async credits(signal: AbortSignal = NEVER): Promise<string> {
    const endpoint = this.#endpoint("credits");
    const held = { request_id: crypto.randomUUID() };
    const sent = { ...this.#call(endpoint, held), ...this.#body(endpoint, held) };
    const answer = await this.#transport.send({ ...sent, isRepeatable: true, signal });
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

  #endpoint(name: string): Endpoint {
    const found = entry(this.api.endpoints, name);
    if (found === undefined) throw new TypeError(`${this.api.title} documents no endpoint ${name}`);
    return found;
  }

  /** A call about a task that only asks, so that it may be repeated. */
  #question(endpoint: Endpoint, { id, model, urls }: Task, signal: AbortSignal, retries?: number): Call {
    if (!isWholeText(id) || !isWholeText(model ?? "")) {
      const facts = { provider: this.api.title, action: "Check the id of the task." };
      throw new errors.TransportError(
        "the task's id holds half of a character, which cannot be sent",
        false,
        facts,
      );
    }
    const held = {
      id,
      model: model === undefined ? undefined : this.#sentId(model),
      request_id: crypto.randomUUID(),
    };
    const told = endpoint.follow === undefined ? undefined : urls[endpoint.follow];
    const address =
      told === undefined
        ? addressOf(endpoint, held, this.#transport)
        : toldAddress(told, endpoint, this.#transport);
    const headers = headersOf(endpoint.headers, held, this.#transport.settings);
    const call = { endpoint, url: address, headers, isRepeatable: true, signal };
    const sent = { ...call, ...this.#body(endpoint, held) };
    return retries === undefined ? sent : { ...sent, retries };
  }
}

/** The result within an answer; one that is JSON within a text as what it says. */
function resultIn(body: unknown, places: Places): unknown {
  if (places.result === undefined) return body;
  const value = firstAt(body, places.result);
  const inner = typeof value === "string" ? parsed(value) : undefined;
  return typeof inner === "object" && inner !== null ? inner : value;
}

const NO_ADDRESS = "names no address of the file";

/** What stands in the path where a request leaves it out. */
function defaultsIn({ pathParts = {} }: Endpoint, { fields }: Prepared["model"]["request"]): Held {
  const rows = Object.values(pathParts).map(({ holds = "" }) => [holds, fields.get(holds)?.default] as const);
  return Object.fromEntries(rows.filter(([, value]) => value !== undefined && value !== ABSENT));
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
