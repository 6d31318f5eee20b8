/** What an error tells of the idempotency key of a create that failed. */

import type { HostedModelsError } from "./errors.js";

/** A create that failed: its key, its body where files were uploaded for it, and whether to try again can help. */
export interface FailedCreate {
  readonly key: string;
  readonly body: object | undefined;
  readonly passes: boolean;
}

/** Note in an error how what may have been started can be asked for again. */
export function tellKey(error: HostedModelsError, { key, body, passes }: FailedCreate): void {
  error.idempotencyKey = key;
  error.sentBody = body;
  if (!passes) return;
  const how = body === undefined ? "" : " with whole(error.sentBody)";
  const told = `Under idempotencyKey=${JSON.stringify(key)}${how} it is not started twice.`;
  const before = error.message;
  error.action = error.action === undefined ? told : `${error.action} ${told}`;
  error.message = `${before} ${told}`;
  const { stack } = error;
  if (stack !== undefined) error.stack = stack.replace(before, () => error.message);
}
