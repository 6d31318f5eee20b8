/** Files that were made, fetched without the key. */

import { isWholeText } from "../runtime/values.js";
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
    if (!/^(https?|data):/i.test(url) || !isWholeText(url)) {
      throw new errors.UnreadableAnswer(`${JSON.stringify(url.slice(0, 100))} is no address of a file`, 200, {
        provider,
      });
    }
    const limit = new Limit(timeout, signal);
    const line = new Line();
    try {
      const response = await line.kept(fetch(url, { signal: limit.signal }));
      if (response.ok) return await reader(line.watched(response));
      await response.body?.cancel();
      throw missing(provider, response.status);
    } catch (error) {
      throw limit.isOver || line.isBroken ? lost(provider, error, limit.isOver) : error;
    } finally {
      limit.release();
    }
  }
}

/** The way that a file comes: what breaks there is no fault of the reader's. */
class Line {
  isBroken = false;

  /** What is promised; that it is not kept is noted. */
  async kept<Value>(promise: Promise<Value>): Promise<Value> {
    try {
      return await promise;
    } catch (error) {
      this.isBroken = true;
      throw error;
    }
  }

  /** The same answer, with a body that is read through here, piece by piece. */
  watched(response: Response): Response {
    const { body, status, statusText, headers, url } = response;
    if (body === null) return response;
    const source = body.getReader();
    const pull = async (controller: ReadableStreamDefaultController<Uint8Array>) => {
      const { done, value } = await this.kept(source.read());
      if (done) controller.close();
      else controller.enqueue(value);
    };
    const cancel = (reason: unknown) => source.cancel(reason);
    const through = new ReadableStream({ pull, cancel }, { highWaterMark: 0 });
    const found = new Response(through, { status, statusText, headers });
    return Object.defineProperty(found, "url", { value: url });
  }
}

/** That there was no whole answer. */
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
