/** One model of a client, and what can be done with it. */

import type { Connection, CreationOptions } from "./connection.js";
import type { Cost, Measures } from "./cost.js";
import { known } from "./data.js";
import type { ModelData } from "./data.js";
import type { WholeRequest } from "./given.js";
import type { Job } from "./job.js";
import { keepWithin, prepare } from "./prepare.js";
import type { Prepared } from "./prepare.js";
import { knownTask } from "./task.js";
import type { Task } from "./task.js";
import { DEADLINE, Reporter } from "./waiting.js";
import type { WaitOptions } from "./waiting.js";

/** The types of a model: what its module calls `Types`. */
export interface ModelTypes {
  readonly arguments: object;
  readonly request: object;
  readonly result: unknown;
}

/** The parameters of a model, or a whole request by `whole`. */
export type Given<Types extends ModelTypes> = Types["arguments"] | WholeRequest<Types["request"]>;

/** How to check a request. */
export interface CheckOptions {
  /** Refuse a request that costs more, or may cost more, in the unit of the model's price. */
  readonly maxCost?: number | string;
  /** What the price depends on and the request does not hold, such as `audio_seconds`. */
  readonly measures?: Measures;
}

/** How to start a task. */
export interface CreateOptions extends CheckOptions, CreationOptions, Pick<WaitOptions, "onProgress"> {}

/** How to do a whole job. */
export interface RunOptions extends CreateOptions, WaitOptions {}

/** A request that is good. */
export interface CheckedRequest<Request> {
  /** The body as it is sent, but for the addresses of files that are to be uploaded. */
  readonly body: Request;
  /** How many files are to be uploaded first. */
  readonly uploads: number;
  /** What it costs; null where no price is documented. */
  readonly cost: Cost | null;
  /** Of which files limits are documented that could not be checked, because their format does not tell enough. */
  readonly unchecked: readonly string[];
}

/** Where a model's data come from: its module, which is loaded when it is first needed. */
export interface ModelSource {
  readonly id: string;
  readonly title: string;
  readonly load: () => Promise<ModelData>;
}

/** The deprecated models of which this process has been warned. */
const warned = new Set<string>();

/** Warn that a model is deprecated, once in a process. A browser's console is no place for it, so it is silent there. */
function warnOnce({ name, deprecated }: ModelData): void {
  const { process } = globalThis as {
    readonly process?: { readonly emitWarning?: (message: string, type: string) => void };
  };
  if (deprecated === undefined || warned.has(name) || typeof process?.emitWarning !== "function") return;
  process.emitWarning(`${name}: ${deprecated}`, "DeprecationWarning");
  warned.add(name);
}

/** A model whose requests can be checked and priced. */
export class Model<Types extends ModelTypes> {
  /** Its id in the catalogue, which is the one that travels unless a provider has it under another. */
  readonly id: string;
  readonly title: string;
  readonly #source: ModelSource;
  readonly #connection: Connection;

  constructor(source: ModelSource, connection: Connection) {
    this.id = source.id;
    this.title = source.title;
    this.#source = source;
    this.#connection = connection;
  }

  /** How the API is reached. */
  protected get connection(): Connection {
    return this.#connection;
  }

  /** Check a request, its files too, and send nothing. Throws `RequestRefused` with every problem. */
  async validateOnly(
    given: Given<Types>,
    options: CheckOptions = {},
  ): Promise<CheckedRequest<Types["request"]>> {
    const { body, pending, cost, unchecked } = await this.prepared(given, options);
    return { body, uploads: pending.length, cost, unchecked };
  }

  /** What a request costs; null where no price is documented. */
  async price(given: Given<Types>, measures: Measures = {}): Promise<Cost | null> {
    return (await this.prepared(given, { measures })).cost;
  }

  protected async prepared(given: Given<Types>, { maxCost, measures }: CheckOptions): Promise<Prepared> {
    const { api } = this.connection;
    const data = await this.#source.load();
    warnOnce(data);
    const found = await prepare(api, known(data), this.connection.creation(this.id), given, measures);
    keepWithin(api, found.cost, maxCost);
    return found;
  }
}

/** A model that answers with its result at once: no task is to be waited for. */
export class ResultModel<Types extends ModelTypes> extends Model<Types> {
  /**
   * Do the whole job: check, price, upload, and have the result made.
   *
   * Throws `RequestRefused` before anything is sent, `TaskFailed`, or what a call came to.
   */
  async run(given: Given<Types>, options: RunOptions = {}): Promise<Job<Types["result"]>> {
    const reporter = new Reporter(options.onProgress);
    const prepared = checked(await this.prepared(given, options), reporter, options);
    return this.connection.result(prepared, reporter, options);
  }
}

/** A model that can be put to work. */
export class TaskModel<Types extends ModelTypes> extends Model<Types> {
  /**
   * Do the whole job: check, price, upload, create, wait, and fetch the result.
   *
   * Throws `RequestRefused` before anything is sent, `TaskFailed`, `WaitTimeout`, or what a call came to.
   */
  async run(given: Given<Types>, options: RunOptions = {}): Promise<Job<Types["result"]>> {
    const { deadline = DEADLINE } = options;
    const began = Date.now();
    const reporter = new Reporter(options.onProgress);
    const prepared = checked(await this.prepared(given, options), reporter, options);
    const task = await this.connection.create(prepared, reporter, options);
    // A call that may be paid for is never cut short: only the wait for what it has begun is.
    const left = Math.max(deadline - (Date.now() - began), 0);
    return this.connection.wait(task, { ...options, deadline: left }, reporter, prepared.cost);
  }

  /** Check, upload and start the task, and do not wait for it. */
  async create(given: Given<Types>, options: CreateOptions = {}): Promise<Task> {
    const reporter = new Reporter(options.onProgress);
    const prepared = checked(await this.prepared(given, options), reporter, options);
    return this.connection.create(prepared, reporter, options);
  }

  /** Wait for a task of this model, given as itself or by its id, and fetch its result. */
  async wait(task: Task | string, options: WaitOptions = {}): Promise<Job<Types["result"]>> {
    const { api } = this.connection;
    const asked = knownTask(api, typeof task === "string" ? { id: task, model: this.id } : task);
    const reporter = new Reporter(options.onProgress);
    return this.connection.wait(asked, options, reporter);
  }
}

/** A request that is good, of which it was told; nothing is sent once the signal is aborted. */
function checked(prepared: Prepared, reporter: Reporter, { signal }: CreateOptions): Prepared {
  signal?.throwIfAborted();
  reporter.say({ stage: "checked", cost: prepared.cost, unchecked: prepared.unchecked });
  return prepared;
}
