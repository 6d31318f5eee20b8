// An API that answers what it is told to, in the place of fetch; and a world in which time is short.
import { isDeepStrictEqual } from "node:util";

export const KEY = "rvya_sk_live_3f9a7c51e8d24b60";
const SHORTER = 500;

/** Make all timers run out `SHORTER` times as soon; gives the waits that were asked for, in milliseconds. */
export function shortenTime() {
  const real = globalThis.setTimeout;
  const asked = [];
  globalThis.setTimeout = (callback, wait, ...more) => {
    asked.push(wait);
    return real(callback, wait / SHORTER, ...more);
  };
  return asked;
}

/** An answer with JSON. */
export function json(body, status = 200, headers = {}) {
  return () => new Response(typeof body === "string" ? body : JSON.stringify(body), { status, headers });
}

/** What Node.js throws where nobody listens, or where a connection breaks. */
export function broken(code) {
  return () => {
    throw new TypeError("fetch failed", { cause: Object.assign(new Error(`connect ${code}`), { code }) });
  };
}

/** A connection that is never answered. */
export function silent() {
  return (_, { signal }) =>
    new Promise((_, reject) => signal.addEventListener("abort", () => reject(signal.reason)));
}

/** An API by rows of `METHOD path` and the answers to them in turn, of which the last is repeated. */
export class Api {
  constructor(routes, base = "https://rivya.ai") {
    this.routes = Object.entries(routes).map(([route, answers]) => [
      route,
      Array.isArray(answers) ? [...answers] : [answers],
    ]);
    this.base = base;
    this.calls = [];
    this.fetch = async (url, init = {}) => {
      const call = {
        method: init.method ?? "GET",
        url: String(url),
        headers: new Headers(init.headers),
        body: init.body,
      };
      this.calls.push(call);
      const answers = this.routes.find(([route]) =>
        isDeepStrictEqual(route, `${call.method} ${call.url.replace(this.base, "")}`),
      )?.[1];
      if (answers === undefined) return new Response("no such place", { status: 404 });
      init.signal?.throwIfAborted();
      return await (answers.length > 1 ? answers.shift() : answers[0])(url, init);
    };
  }

  /** The calls to a route. */
  to(route) {
    return this.calls.filter((call) => `${call.method} ${call.url.replace(this.base, "")}` === route);
  }
}

export const CREATE = "POST /api/v1/generations";
export const STATUS = "GET /api/v1/generations/task_1";

/** A task of Rivya in a state. */
export function task(status, more = {}) {
  return {
    id: "task_1",
    status,
    model: "z-image",
    reserved_credits: 1,
    final_credits: 0,
    result: null,
    error: null,
    ...more,
  };
}

export const DONE = task("succeeded", {
  final_credits: 1,
  result: {
    primary_url: "https://cdn.example/a.png",
    urls: ["https://cdn.example/a.png", "https://cdn.example/b.png"],
  },
});

/** The error that a promise is rejected with. */
export async function errorOf(promise) {
  try {
    await promise;
  } catch (error) {
    return error;
  }
  throw new Error("nothing was thrown");
}
