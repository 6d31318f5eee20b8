/** How a client is set up, and what it takes from the environment. */

import type { Api } from "./api.js";
import { AuthenticationError } from "./errors.js";
import { Secret } from "./secret.js";
import type { TransportOptions } from "./transport.js";

/** How a client is set up. */
export interface ClientOptions {
  /** The key; else the environment variable that the provider documents, such as `RIVYA_API_KEY`. */
  readonly apiKey?: string;
  /** Another address to send calls to, such as that of a mock; else an environment variable such as `RIVYA_BASE_URL`. */
  readonly baseUrl?: string;
  /** Milliseconds that one attempt of a call may take: a minute unless it is given. */
  readonly timeout?: number;
  /** How often a call is repeated at most, where that is safe: 3 times unless it is given. */
  readonly retries?: number;
  /** What sends the calls; the environment's own `fetch` unless it is given. It sees the key. */
  readonly fetch?: typeof fetch;
}

const A_MINUTE = 60_000;
const RETRIES = 3;
/** Milliseconds that a file may take on its way. */
export const LONGEST_UPLOAD = 15 * A_MINUTE;
export const LONGEST_DOWNLOAD = 30 * A_MINUTE;

/** The set-up with everything filled in. Throws where something cannot be used. */
export function settled(api: Api, options: ClientOptions): TransportOptions {
  return {
    api,
    baseUrl: addressOf(api, options.baseUrl ?? variable(api.baseUrlVariable) ?? api.baseUrl),
    secret: secretOf(api, options.apiKey ?? variable(api.keyVariable)),
    fetch: options.fetch ?? globalThis.fetch,
    timeout: positive("timeout", options.timeout ?? A_MINUTE),
    retries: positive("retries", options.retries ?? RETRIES),
  };
}

function secretOf(api: Api, key: string | undefined): Secret {
  if (key !== undefined && key.trim() !== "") return new Secret(key);
  const action = `Give apiKey, or set ${api.keyVariable}.`;
  const facts = { provider: api.title, status: 401, kind: "authentication" as const, action };
  throw new AuthenticationError("there is no key", facts);
}

/** The address without a slash at its end. One with a password in it is refused, because errors would show it. */
function addressOf(api: Api, address: string | undefined): string {
  const found = address !== undefined && URL.canParse(address) ? new URL(address) : null;
  const isPlain =
    found !== null &&
    /^https?:$/.test(found.protocol) &&
    found.username + found.password + found.search + found.hash === "";
  if (!isPlain)
    throw new TypeError(`give baseUrl, or set ${api.baseUrlVariable}, to an address of http or https`);
  return found.href.replace(/\/+$/, "");
}

function positive(name: string, value: number): number {
  if (!(value >= 0)) throw new TypeError(`${name} is a number from 0 up`);
  return value;
}

/** An environment variable, where there is an environment. */
function variable(name: string): string | undefined {
  const { process } = globalThis as {
    readonly process?: { readonly env?: { readonly [name: string]: string | undefined } };
  };
  const found = process?.env?.[name];
  return found === "" ? undefined : found;
}
