/** How a client is set up, and what it takes from the environment. */

import { Addresses, ledBy, namesIn, withoutSlash, withSettings } from "./addresses.js";
import type { BaseUrls, Settings } from "./addresses.js";
import type { Api } from "./api.js";
import { AuthenticationError } from "./errors.js";
import { Secret } from "./secret.js";
import type { TransportOptions } from "./transport.js";

/** How a client is set up. */
export interface ClientOptions {
  /**
   * The key; else the environment variable that the provider documents, such as `RIVYA_API_KEY`. Of a key that ends after
   * a while, what gives the one that counts now: it is asked before each call.
   */
  readonly apiKey?: string | (() => string | Promise<string>);
  /** Another address to send calls to, such as that of a mock; else an environment variable such as `RIVYA_BASE_URL`. */
  readonly baseUrl?: string;
  /** Addresses in place of others of an API that has several, by those that are documented. */
  readonly baseUrls?: BaseUrls;
  /** What stands in every call, such as a project or a region; else the environment variables that are documented. */
  readonly settings?: Partial<Settings>;
  /**
   * Milliseconds that one attempt of a call may take. Unless it is given, a minute; where the answer is what was made, as long
   * as the deadline.
   */
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
  const asked = options.baseUrl ?? variable(api.baseUrlVariable);
  const settings = settingsOf(api, options.settings ?? {}, asked !== undefined);
  return {
    api,
    settings,
    addresses: addressesOf(api, asked, settings, options.baseUrls),
    secret: secretOf(api, options.apiKey ?? variable(api.keyVariable)),
    fetch: options.fetch ?? globalThis.fetch,
    timeout: options.timeout === undefined ? undefined : positive("timeout", options.timeout),
    retries: positive("retries", options.retries ?? RETRIES),
  };
}

function secretOf(api: Api, key: ClientOptions["apiKey"]): Secret {
  if (key !== undefined && (typeof key === "function" || key.trim() !== "")) return new Secret(key);
  const action = `Give apiKey, or set ${api.keyVariable}.`;
  const facts = { provider: api.title, status: 401, kind: "authentication" as const, action };
  throw new AuthenticationError("there is no key", facts);
}

/** The settings by their names. Throws a `TypeError` for one that there is none, and for one that an address needs. */
function settingsOf(api: Api, given: Partial<Settings>, isElsewhere: boolean): Settings {
  const { title, settings: known = {} } = api;
  const strange = Object.keys(given).find((name) => !Object.hasOwn(known, name));
  if (strange !== undefined) throw new TypeError(`${title} has no setting ${JSON.stringify(strange)}`);
  const needed = namesNeeded(api, isElsewhere);
  const rows = Object.entries(known).map(([name, { environment, default: usual }]) => {
    const value = given[name] || (environment === undefined ? undefined : variable(environment)) || usual;
    const or = environment === undefined ? "" : `, or set ${environment}`;
    if (value === undefined && needed.has(name))
      throw new TypeError(`${title} is called by the setting ${name}: give settings.${name}${or}`);
    return [name, value] as const;
  });
  return Object.fromEntries(rows.filter((row): row is [string, string] => row[1] !== undefined));
}

/** The settings without which there is no address to call. */
function namesNeeded({ baseUrl = "", endpoints }: Api, isElsewhere: boolean): Set<string> {
  const all = Object.values(endpoints);
  const inside = [isElsewhere ? "" : baseUrl, ...all.map((one) => one.baseUrl)].flatMap(namesIn);
  const parts = all.flatMap(({ pathParts = {} }) =>
    Object.values(pathParts).map(({ setting = "" }) => setting),
  );
  return new Set([...inside, ...parts]);
}

function addressesOf(
  api: Api,
  asked: string | undefined,
  settings: Settings,
  given: BaseUrls = {},
): Addresses {
  const isKnown = namesIn(api.baseUrl).every((name) => name in settings);
  const documented = isKnown && api.baseUrl !== undefined ? withSettings(api.baseUrl, settings) : undefined;
  const others = Object.entries(given).map(([from, to]) => {
    const instead = `give baseUrls[${JSON.stringify(from)}] as`;
    return [withoutSlash(from), addressOf(to, instead)] as const;
  });
  const instead = `give baseUrl, or set ${api.baseUrlVariable}, to`;
  return new Addresses({
    provider: api.title,
    documented: documented && withoutSlash(documented),
    baseUrl: addressOf(asked ?? (documented && ledBy(others, documented)), instead),
    others,
    hosts: api.hosts ?? [],
  });
}

/** The address without a slash at its end. One with a password in it is refused, because errors would show it. */
function addressOf(address: string | undefined, instead: string): string {
  const found = address !== undefined && URL.canParse(address) ? new URL(address) : null;
  const isPlain =
    found !== null &&
    /^https?:$/.test(found.protocol) &&
    found.username + found.password + found.search + found.hash === "";
  if (!isPlain) throw new TypeError(`${instead} an address of http or https`);
  return withoutSlash(found.href);
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
