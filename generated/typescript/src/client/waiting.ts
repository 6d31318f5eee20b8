/** Waiting for a task: at the pace that the provider documents, until it is done or the time is over. */

import type { Polling } from "./api.js";
import type { Cost } from "./cost.js";
import type { HostedModelsError } from "./errors.js";
import { Limit, pause } from "./pauses.js";
import { isOlder } from "./task.js";
import type { Task } from "./task.js";
import { waitAsked } from "./transport.js";

/** How to wait. */
export interface WaitOptions {
  /** Ends the wait when it is aborted. The task goes on at the provider. */
  readonly signal?: AbortSignal;
  /** Milliseconds to wait at most, counted from the beginning of the call; an hour unless it is given. */
  readonly deadline?: number;
  /** Is told how far things are. */
  readonly onProgress?: (progress: Progress) => void;
}

/** How far things are. */
export interface Progress {
  /**
   * What has just happened. `checked`: the request is good and costs `cost`, and `unchecked` says of which files limits
   * are documented that could not be checked; `uploading`: `file` of `files` is sent now; `created`: the task exists; `polled`: it has a new state; `unreachable`: there was no usable answer (`note`
   * says why), and it is asked for again; `done`: it has a result.
   */
  readonly stage: "checked" | "uploading" | "created" | "polled" | "unreachable" | "done";
  /** Milliseconds since the call began. */
  readonly elapsed: number;
  /** What the request costs, as far as that is known; null where no price is documented. */
  readonly cost?: Cost | null;
  readonly task?: Task;
  readonly file?: number;
  readonly files?: number;
  readonly note?: string;
  readonly unchecked?: readonly string[];
}

/** Milliseconds of a wait where nobody says. */
export const DEADLINE = 3_600_000;
/** Seconds between questions where nothing is documented: the first, and what it grows to. */
const FIRST = 1;
const MOST = 10;
const GROWTH = 1.3;
/** How far a pause is moved at random, so that many jobs do not ask all at once. */
const SPREAD = 0.2;

/** The pauses of one wait in milliseconds, each longer than the last, within the documented limits. */
export function* pauses(
  { firstAfter, firstWithin, every, atMostEvery }: Polling,
  isAtOnce = false,
): Generator<number, never> {
  let next = every ?? Math.min(FIRST, atMostEvery ?? FIRST);
  const most = Math.max(atMostEvery ?? MOST, next);
  if (isAtOnce) yield 0;
  else if (firstAfter !== undefined)
    yield 1000 * between(firstAfter, firstWithin ?? firstAfter * (1 + SPREAD));
  for (;;) {
    yield 1000 * Math.min(Math.max(next * between(1 - SPREAD, 1 + SPREAD), every ?? 0), most);
    next = Math.min(next * GROWTH, most);
  }
}

function between(low: number, high: number): number {
  return low + Math.random() * Math.max(high - low, 0);
}

/** Tells how far things are, and of each state of a task once: none that is older than what was told already. */
export class Reporter {
  readonly #began = Date.now();
  readonly #tell: WaitOptions["onProgress"];
  #last: Task | undefined;

  constructor(tell: WaitOptions["onProgress"]) {
    this.#tell = tell;
  }

  say(progress: Omit<Progress, "elapsed">): void {
    this.#tell?.({ ...progress, elapsed: Date.now() - this.#began });
  }

  state(stage: "created" | "polled" | "done", task: Task): void {
    const last = this.#last;
    if (stage === "polled" && last !== undefined && (isOlder(task, last) || isSame(task, last))) return;
    this.#last = task;
    this.say({ stage, task });
  }
}

function isSame(one: Task, other: Task): boolean {
  return one.status === other.status && one.progress === other.progress && one.position === other.position;
}

/** The time that a whole wait has. */
export class Patience {
  readonly #limit: Limit;
  /** What was wrong with the last answer; undefined where it was of use. */
  trouble: HostedModelsError | undefined;

  constructor({ signal, deadline = DEADLINE }: WaitOptions) {
    this.#limit = new Limit(deadline, signal);
  }

  get signal(): AbortSignal {
    return this.#limit.signal;
  }

  get isOver(): boolean {
    return this.#limit.isOver;
  }

  release(): void {
    this.#limit.release();
  }
}

/** What asks once for a task's state, and tells it; gives what was waited for, or null where it is not there yet. */
export type Ask<Found> = (signal: AbortSignal) => Promise<Found | null>;

/**
 * Ask again and again until there is an answer. Trouble that passes (no connection, an overloaded or restarted server,
 * half an answer) is ridden out, because the task is paid for.
 */
export async function asked<Found>(
  ask: Ask<Found>,
  waits: Iterable<number>,
  patience: Patience,
  reporter: Reporter,
  passes: (error: unknown) => error is HostedModelsError,
): Promise<Found> {
  let least = 0;
  for (const wait of waits) {
    await pause(Math.max(wait, least), patience.signal);
    least = 0;
    try {
      const found = await ask(patience.signal);
      if (found !== null) return found;
      patience.trouble = undefined;
    } catch (error) {
      if (!passes(error)) throw error;
      patience.trouble = error;
      least = waitAsked(error) ?? 0;
      reporter.say({ stage: "unreachable", note: error.message });
    }
  }
  throw new TypeError("pauses never end");
}
