/** A task and its state, read from whatever a provider answers. */

import { entry, placesOf } from "./api.js";
import type { Api, EndKind, ErrorKind, Followed, Phase, Places } from "./api.js";
import { amountAt, numberAt, textAt, valuesAt } from "./places.js";

/** Addresses of a task that the answer to its creation told. */
export type TaskUrls = { readonly [Name in Followed]?: string };

/** A task at a provider, as it was when it was last asked for. */
export interface Task {
  readonly id: string;
  /** The provider's id. */
  readonly provider: string;
  /** The id of the model at work, where it is known. */
  readonly model: string | undefined;
  /** The provider's own word; undefined where the answer has none. */
  readonly status: string | undefined;
  /** What the word means. One that is not documented is `running` unless what stands beside it tells an end. */
  readonly phase: "waiting" | "running" | "succeeded" | "failed";
  /** How it failed: by its code or, where that says no more than that it did, by its status. */
  readonly kind: ErrorKind | undefined;
  /** The part that is done, from 0 to 1. */
  readonly progress: number | undefined;
  /** The place in the queue. */
  readonly position: number | undefined;
  readonly created: string | undefined;
  readonly updated: string | undefined;
  /** What was set aside for it. */
  readonly reserved: string | undefined;
  /** What it has cost. */
  readonly cost: string | undefined;
  /** Why it failed: the provider's code, digit for digit, and its words. */
  readonly code: string | undefined;
  readonly message: string | undefined;
  /** Where to ask for it, as the answer to its creation told. */
  readonly urls: TaskUrls;
  /** The answer as it came. */
  readonly raw: unknown;
}

/** What is known of a task before its answer is read. */
export type TaskBefore = Partial<Pick<Task, "id" | "model" | "created" | "reserved" | "cost" | "urls">>;

/**
 * Read a task from an answer, which is the named object; what it does not tell stays. Null where there is no id.
 *
 * `isResult`: the answer is a result, of which no word needs to say that the task has ended.
 */
export function readTask(
  api: Api,
  object: string | undefined,
  body: unknown,
  before: TaskBefore,
  isResult = false,
): Task | null {
  const places = placesOf(api, object);
  const id = textAt(body, places.id) || before.id;
  if (id === undefined || (id === "" && !isResult)) return null;
  const status = textAt(body, places.status);
  const [code, message] = [textAt(body, places.code) || undefined, textAt(body, places.message) || undefined];
  const isMade = hasFiles(body, places);
  const told = phaseOf(api, { status, code, message }, isMade, isResult);
  const blocked = (places.blocked ?? []).flatMap((path) => valuesAt(body, path)).filter(isThere);
  const isOpen = told === "succeeded" || (told === "failed" && code === undefined);
  const isBlocked = blocked.length > 0 && !isMade && isOpen;
  const phase = isBlocked ? "failed" : told;
  return {
    id,
    provider: api.id,
    model: before.model ?? textAt(body, places.model),
    status,
    phase,
    kind: phase === "failed" ? failureKind(api, status, code, isBlocked) : undefined,
    progress: fraction(numberAt(body, places.progress)),
    position: numberAt(body, places.position),
    created: textAt(body, places.created) ?? before.created,
    updated: textAt(body, places.updated),
    reserved: amountAt(body, places.reserved) ?? before.reserved,
    cost: amountAt(body, places.cost) ?? before.cost,
    code,
    message: message ?? (isBlocked ? wordsOf(blocked) : undefined),
    urls: { ...before.urls, ...urlsIn(body, places) },
    raw: body,
  };
}

function fraction(value: number | undefined): number | undefined {
  return value === undefined ? undefined : Math.min(Math.max(value, 0), 1);
}

function urlsIn(body: unknown, places: Places): TaskUrls {
  const names = ["statusUrl", "resultUrl", "cancelUrl"] as const;
  const rows = names.map((name) => [name, textAt(body, places[name])] as const);
  return Object.fromEntries(rows.filter(([, url]) => url !== undefined && url !== ""));
}

/** Whether something that is there says something: it is neither 0 nor empty nor false. */
function isThere(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return Boolean(value);
  return Object.keys(value).length > 0;
}

/** The texts among values, one after the other; undefined where there is none. */
function wordsOf(values: readonly unknown[]): string | undefined {
  const texts = values.flat().filter((one) => typeof one === "string");
  return texts.length === 0 ? undefined : texts.join("; ");
}

/** Whether an answer has files, or tells where they are. */
export function hasFiles(body: unknown, { files = [], content = [] }: Places): boolean {
  return [...files, ...content].some((path) =>
    valuesAt(body, path).some((value) => typeof value === "string" && value !== ""),
  );
}

/** Kinds of errors, and meanings of statuses, that a task has failed by. */
const ENDS: ReadonlySet<string> = new Set<EndKind>(["failed", "timed_out", "blocked", "canceled"]);

function isEnd(kind: string | undefined): kind is EndKind {
  return kind !== undefined && ENDS.has(kind);
}

function failureKind(
  api: Api,
  status: string | undefined,
  code: string | undefined,
  isBlocked: boolean,
): ErrorKind {
  const known = code === undefined ? undefined : entry(api.errors, code)?.kind;
  const ofCode = known === "not_yet" ? undefined : known;
  const ofStatus = status === undefined ? undefined : entry(api.phases, status);
  if ((ofCode === undefined || ofCode === "failed") && isEnd(ofStatus)) return ofStatus;
  return ofCode ?? (isBlocked ? "blocked" : "failed");
}

/**
 * How far a task is. Files tell that it has succeeded where no word does.
 *
 * A task that is over has failed where the answer says what went wrong: with a code, or in words and without any file.
 * Where nobody knows the word for its state, what stands beside it may tell an end.
 */
function phaseOf(
  api: Api,
  { status, code, message }: Pick<Task, "status" | "code" | "message">,
  isMade: boolean,
  isResult: boolean,
): Task["phase"] {
  if (status === undefined && isResult)
    return code === undefined && message === undefined ? "succeeded" : "failed";
  if (status === undefined) return "waiting";
  const phase: Phase | undefined = entry(api.phases, status);
  const isWrong = code !== undefined || (message !== undefined && !isMade);
  if (phase === "finished") return isWrong ? "failed" : "succeeded";
  if (isEnd(phase)) return "failed";
  if (phase !== undefined) return phase;
  if (code !== undefined && isEnd(entry(api.errors, code)?.kind)) return "failed";
  return isMade ? "succeeded" : "running";
}

/** Whether nothing more will happen to a task. */
export function hasEnded({ phase }: Task): boolean {
  return phase === "succeeded" || phase === "failed";
}

const ORDER: { readonly [phase: string]: number } = { waiting: 0, running: 1, succeeded: 2, failed: 2 };

/** Whether a state is older than another one of the same task, which happens where answers overtake each other. */
export function isOlder(one: Task, than: Task): boolean {
  const [mine = 0, its = 0] = [ORDER[one.phase], ORDER[than.phase]];
  return mine === its ? (one.progress ?? 0) < (than.progress ?? 0) : mine < its;
}

/** The id of a task, with the id of its model where the API needs it to find the task. */
export type TaskId = string | { readonly id: string; readonly model: string };

/** A task by what is known of it: the task itself, or its id. */
export function knownTask(api: Api, task: Task | TaskId): Task {
  if (typeof task === "object" && "phase" in task) return task;
  const { id, model } = typeof task === "string" ? { id: task, model: undefined } : task;
  const found = readTask(api, undefined, {}, { id, model });
  if (found === null) throw new TypeError("the id of a task is a text that is not empty");
  return found;
}
