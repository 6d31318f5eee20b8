/**
 * Everything that can go wrong, as a small tree of errors.
 *
 * Each says what to do next (`action`) and, where the provider named it, which request it was (`requestId`). The
 * key is in none of them.
 */

import type { ErrorKind } from "./api.js";
import type { Cost } from "./cost.js";
import type { Problem } from "./problems.js";
import type { Task } from "./task.js";

/** What is known of an error beside its message. */
export interface ErrorFacts {
  readonly provider?: string | undefined;
  readonly requestId?: string | undefined;
  readonly action?: string | undefined;
  readonly cause?: unknown;
}

/**
 * Whatever goes wrong with a request, a call or a task. An `AbortSignal` throws its own reason, and wrong use of the
 * package itself is a `TypeError` or a `RangeError`.
 */
export class HostedModelsError extends Error {
  static {
    this.prototype.name = "HostedModelsError";
  }

  /** The provider's name. */
  readonly provider: string | undefined;
  /** The request's id, for questions to the provider. */
  readonly requestId: string | undefined;
  /** What to do next. */
  action: string | undefined;
  /** Where a task could not be created: under the same key it may be tried again, and is not started twice. */
  idempotencyKey: string | undefined;
  /**
   * With `idempotencyKey`, where files were uploaded: the body as it was sent, with their addresses.
   *
   * The same key is taken for the same body alone: give `whole(error.sentBody)`, and nothing is uploaded again.
   */
  sentBody: object | undefined;
  /** What went wrong, without the provider's name and without what to do next. */
  readonly reason: string;

  constructor(message: string, { provider, requestId, action, cause }: ErrorFacts = {}) {
    const named = requestId === undefined ? "" : ` (request ${requestId})`;
    const told = `${provider === undefined ? "" : `${provider}: `}${message}${named}`;
    super(
      action === undefined ? told : `${told}${/[.!?\n]$/.test(told) ? "" : "."} ${action}`,
      cause === undefined ? undefined : { cause },
    );
    this.provider = provider;
    this.requestId = requestId;
    this.action = action;
    this.reason = message;
  }
}

/** The request was refused here, before anything was sent. */
export class RequestRefused extends HostedModelsError {
  static {
    this.prototype.name = "RequestRefused";
  }

  /** Everything that is wrong with it. */
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[], facts: ErrorFacts = {}) {
    const told = problems.map((one) => `\n  ${placeOf(one)}: ${one.message}`).join("");
    super(`the request is refused:${told}`, { action: "Correct the request; nothing was sent.", ...facts });
    this.problems = problems;
  }
}

/** Where a problem is, as programs write it: the argument and the steps into it, such as `images[1]`. */
function placeOf({ at, argument }: Problem): string {
  if (argument === undefined) return at || "the body";
  const steps = at.split("/").map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
  const inside = steps.includes(argument) ? steps.slice(steps.indexOf(argument) + 1) : [];
  return argument + inside.map((step) => (/^[0-9]+$/.test(step) ? `[${step}]` : `.${step}`)).join("");
}

/** The request may cost more than `maxCost`. */
export class CostExceeded extends RequestRefused {
  static {
    this.prototype.name = "CostExceeded";
  }

  /** What it would cost. */
  readonly cost: Cost | null;
  readonly maxCost: string;

  constructor(problem: Problem, cost: Cost | null, maxCost: string, facts: ErrorFacts = {}) {
    super([problem], {
      action: "Raise maxCost, or choose a request that costs less; nothing was sent.",
      ...facts,
    });
    this.cost = cost;
    this.maxCost = maxCost;
  }
}

/** What is known of a refusal by the provider. */
export interface ApiFacts extends ErrorFacts {
  readonly status: number;
  readonly code?: string | undefined;
  readonly kind?: ErrorKind | undefined;
  readonly body?: unknown;
  readonly retryAfter?: number | undefined;
}

/** The provider refused a call. */
export class ApiError extends HostedModelsError {
  static {
    this.prototype.name = "ApiError";
  }

  /** The HTTP status. */
  readonly status: number;
  /** The provider's code, digit for digit. */
  readonly code: string | undefined;
  readonly kind: ErrorKind | undefined;
  /** The answer as it came. */
  readonly body: unknown;
  /** The task that was waited for when this came, and that goes on: `wait` takes it again. */
  task: Task | undefined;

  constructor(message: string, facts: ApiFacts) {
    super(message, facts);
    this.status = facts.status;
    this.code = facts.code;
    this.kind = facts.kind;
    this.body = facts.body;
  }
}

/** The key, its permissions or the balance: the API does not tell which. */
export class AccessError extends ApiError {
  static {
    this.prototype.name = "AccessError";
  }
}

/** The key is missing or is not accepted. */
export class AuthenticationError extends AccessError {
  static {
    this.prototype.name = "AuthenticationError";
  }
}

/** The key may not do this. */
export class PermissionDenied extends AccessError {
  static {
    this.prototype.name = "PermissionDenied";
  }
}

/** The account has too little left. */
export class InsufficientCredits extends AccessError {
  static {
    this.prototype.name = "InsufficientCredits";
  }
}

/** Too many requests in a short time. */
export class RateLimited extends ApiError {
  static {
    this.prototype.name = "RateLimited";
  }

  /** How many milliseconds to wait, where the provider says it. */
  readonly retryAfter: number | undefined;

  constructor(message: string, facts: ApiFacts) {
    super(message, facts);
    this.retryAfter = facts.retryAfter;
  }
}

/** There is no such thing, or not for this account. */
export class NotFound extends ApiError {
  static {
    this.prototype.name = "NotFound";
  }
}

/** The request clashes with an earlier one. */
export class Conflict extends ApiError {
  static {
    this.prototype.name = "Conflict";
  }
}

/** The provider takes the request for invalid. */
export class InvalidRequest extends ApiError {
  static {
    this.prototype.name = "InvalidRequest";
  }
}

/** The service does not work at present. */
export class Unavailable extends ApiError {
  static {
    this.prototype.name = "Unavailable";
  }

  /** How many milliseconds to wait, where the provider says it. */
  readonly retryAfter: number | undefined;

  constructor(message: string, facts: ApiFacts) {
    super(message, facts);
    this.retryAfter = facts.retryAfter;
  }
}

/** What is known of a task's failure. */
export interface TaskFacts extends ErrorFacts {
  readonly code?: string | undefined;
  readonly kind?: ErrorKind | undefined;
}

/** The task was accepted and has failed. */
export class TaskFailed extends HostedModelsError {
  static {
    this.prototype.name = "TaskFailed";
  }

  /** The provider's code, digit for digit. */
  readonly code: string | undefined;
  /** How it failed; `blocked` where what was sent or made is not allowed. */
  readonly kind: ErrorKind | undefined;
  readonly task: Task;

  constructor(message: string, task: Task, facts: TaskFacts = {}) {
    super(message, facts);
    this.code = facts.code;
    this.kind = facts.kind;
    this.task = task;
  }
}

/** The task was stopped. */
export class TaskCanceled extends TaskFailed {
  static {
    this.prototype.name = "TaskCanceled";
  }
}

/** The task was not done in time. It goes on at the provider. */
export class WaitTimeout extends HostedModelsError {
  static {
    this.prototype.name = "WaitTimeout";
  }

  readonly task: Task;

  constructor(message: string, task: Task, facts: ErrorFacts = {}) {
    super(message, {
      action: "The task goes on: wait for it again, with client.wait(error.task).",
      ...facts,
    });
    this.task = task;
  }
}

/** A call got no answer. */
export class TransportError extends HostedModelsError {
  static {
    this.prototype.name = "TransportError";
  }

  /** Whether the provider may have seen the call all the same. */
  readonly mayHaveArrived: boolean;

  constructor(message: string, mayHaveArrived: boolean, facts: ErrorFacts = {}) {
    super(message, facts);
    this.mayHaveArrived = mayHaveArrived;
  }
}

/** An answer that is not what the API promises. */
export class UnreadableAnswer extends HostedModelsError {
  static {
    this.prototype.name = "UnreadableAnswer";
  }

  readonly status: number;

  constructor(message: string, status: number, facts: ErrorFacts = {}) {
    super(message, facts);
    this.status = status;
  }
}
