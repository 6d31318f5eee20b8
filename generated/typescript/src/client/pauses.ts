/** Waiting: for a while, until a signal, and by how much more after each failure. */

import { onAbort } from "./signals.js";

/** The longest that a timer can wait. */
const LONGEST = 2 ** 31 - 1;

/** Wait some milliseconds. Throws the signal's reason once it is aborted, and leaves no timer then. */
export function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) return reject(signal.reason);
    const wait = Math.min(Math.max(milliseconds, 0), LONGEST);
    const timer = setTimeout(() => (forget(), resolve()), wait);
    const forget = onAbort(signal, () => (clearTimeout(timer), forget(), reject(signal.reason)));
  });
}

/**
 * A signal that is aborted with another, or after some milliseconds (`Infinity`: never).
 *
 * `release` it when the call is over, or the other one holds it.
 */
export class Limit {
  readonly signal: AbortSignal;
  /** Whether the time was over. */
  isOver = false;
  readonly release: () => void;

  constructor(milliseconds: number, outer?: AbortSignal) {
    const controller = new AbortController();
    const end = () => {
      this.isOver = true;
      controller.abort(new DOMException("The time is over.", "TimeoutError"));
    };
    const timer = milliseconds === Infinity ? undefined : setTimeout(end, Math.min(milliseconds, LONGEST));
    const stop = () => controller.abort(outer?.reason);
    if (outer?.aborted) stop();
    const forget = outer === undefined || outer.aborted ? () => {} : onAbort(outer, stop);
    this.signal = controller.signal;
    this.release = () => {
      clearTimeout(timer);
      forget();
    };
  }
}

const FIRST = 1000;
const MOST = 30_000;

/** How long to wait before trying again, after a number of failures: twice as long each time, with some chance. */
export function backoff(failures: number): number {
  const most = Math.min(MOST, FIRST * 2 ** failures);
  return most / 2 + (Math.random() * most) / 2;
}

/** What `Retry-After` says, in milliseconds: seconds, or a date. Undefined where it says nothing that can be read. */
export function retryAfter(header: string | null | undefined, now = Date.now()): number | undefined {
  const text = header?.trim() ?? "";
  if (/^[0-9]+(\.[0-9]+)?$/.test(text)) return Number(text) * 1000;
  const date = /[a-z]/i.test(text) ? Date.parse(text) : NaN;
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
