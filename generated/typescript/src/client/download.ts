/** Files that were made, fetched without the key. */

import * as errors from "./errors.js";
import { backoff, Limit, pause } from "./pauses.js";

/** What a download needs. */
export interface DownloadOptions {
  readonly provider: string;
  readonly fetch: typeof fetch;
  /** Milliseconds for one attempt at one file. */
  readonly timeout: number;
  readonly retries: number;
}

/** What reads a file from an answer. */
export type Reader<Found> = (response: Response) => Promise<Found>;

const AGAIN = new Set([408, 425, 429, 500, 502, 503, 504]);
const NEVER = new AbortController().signal;

export class Download {
  readonly #options: DownloadOptions;

  constructor(options: DownloadOptions) {
    this.#options = options;
  }

  /** Fetch a file, and have it read. A download that breaks off is begun anew. */
  async read<Found>(url: string, reader: Reader<Found>, signal: AbortSignal = NEVER): Promise<Found> {
    for (let failures = 0; ; failures += 1) {
      try {
        return await this.#once(url, reader, signal);
      } catch (error) {
        if (signal.aborted) throw signal.reason;
        if (!mayRepeat(error) || failures >= this.#options.retries) throw error;
        await pause(backoff(failures), signal);
      }
    }
  }

  async #once<Found>(url: string, reader: Reader<Found>, signal: AbortSignal): Promise<Found> {
    const { provider, fetch, timeout } = this.#options;
    if (!/^(https?|data):/i.test(url)) {
      throw new errors.UnreadableAnswer(`${JSON.stringify(url.slice(0, 100))} is no address of a file`, 200, {
        provider,
      });
    }
    const limit = new Limit(timeout, signal);
    try {
      const response = await fetch(url, { signal: limit.signal });
      if (response.ok) return await reader(response);
      await response.body?.cancel();
      throw missing(provider, response.status);
    } catch (error) {
      throw limit.isOver || error instanceof TypeError ? lost(provider, error, limit.isOver) : error;
    } finally {
      limit.release();
    }
  }
}

/** That there was no whole answer: fetch tells it by a `TypeError`. */
function lost(provider: string, error: unknown, isOver: boolean): errors.TransportError {
  const why = isOver ? "it took too long" : error instanceof Error ? error.message : String(error);
  return new errors.TransportError(`the file could not be fetched: ${why}`, true, { provider, cause: error });
}

function missing(provider: string, status: number): errors.ApiError {
  const Class = AGAIN.has(status)
    ? errors.Unavailable
    : status === 404 || status === 410
      ? errors.NotFound
      : errors.ApiError;
  const action = "Files are kept for a while only: fetch them soon, or have the task done again.";
  return new Class(`the file could not be fetched (HTTP ${status})`, { provider, status, action });
}

function mayRepeat(error: unknown): boolean {
  return error instanceof errors.TransportError || error instanceof errors.Unavailable;
}
