/** Where calls go: the base addresses, and those of addresses in answers that may be followed with the key. */

import { HostedModelsError } from "./errors.js";

/** Values of a provider's settings, by their names. */
export interface Settings {
  readonly [name: string]: string;
}

/** Addresses in place of others, by those that are documented. */
export interface BaseUrls {
  readonly [documented: string]: string;
}

/** An address with settings in place of the names in braces. Throws a `TypeError` for one that cannot stand there. */
export function withSettings(address: string, settings: Settings): string {
  return address.replace(/\{([^{}]*)\}/g, (_, name: string) => {
    const value = settings[name] ?? "";
    if (!/^[a-z0-9._-]+$/i.test(value)) throw new TypeError(`the setting ${name} cannot stand in an address`);
    return value;
  });
}

/** The names in braces in an address. */
export function namesIn(address = ""): string[] {
  return [...address.matchAll(/\{([^{}]*)\}/g)].map(([, name = ""]) => name);
}

/** An address without a slash at its end. */
export function withoutSlash(address: string): string {
  return address.replace(/\/+$/, "");
}

/** How addresses begin, and what stands for that. */
export type Led = readonly (readonly [from: string, to: string])[];

/** The address that is called in place of one: the longest beginning counts. */
export function ledBy(led: Led, address: string): string {
  const fits = led.filter(
    ([from]) => address.startsWith(from) && /^$|^[/?]/.test(address.slice(from.length)),
  );
  const [best] = fits.sort(([one], [other]) => other.length - one.length);
  return best === undefined ? address : best[1] + address.slice(best[0].length);
}

/** What a set of addresses is made of. */
export interface AddressOptions {
  readonly provider: string;
  /** The documented base address, where it is known, and the one that counts. */
  readonly documented: string | undefined;
  readonly baseUrl: string;
  readonly others: Led;
  readonly hosts: readonly string[];
}

export class Addresses {
  /** The address that paths are added to. */
  readonly baseUrl: string;
  readonly #options: AddressOptions;
  readonly #led: Led;
  readonly #origins: ReadonlySet<string>;

  constructor(options: AddressOptions) {
    const { documented, baseUrl, others } = options;
    const own: Led = documented === undefined ? [] : [[documented, baseUrl]];
    this.baseUrl = baseUrl;
    this.#options = options;
    this.#led = [...others, ...own, ...own.map(([from, to]) => [originOf(from), originOf(to)] as const)];
    this.#origins = new Set([baseUrl, ...others.map(([, to]) => to)].map(originOf));
  }

  /** The address that is called in place of a documented one. */
  led(address: string): string {
    return ledBy(this.#led, address);
  }

  /** The address that is called for one in an answer. Throws where the key must not go there. */
  followed(address: string): string {
    const led = this.led(address);
    if (this.#mayFollow(led)) return led;
    const { provider } = this.#options;
    const shown = JSON.stringify(led.slice(0, 100));
    const message = `the answer leads to ${shown}, which is not one of the API's hosts; the key is not sent there`;
    throw new HostedModelsError(message, {
      provider,
      action: "Ask the provider whether that host is theirs.",
    });
  }

  #mayFollow(address: string): boolean {
    if (!URL.canParse(address)) return false;
    const url = new URL(address);
    if (url.username + url.password !== "") return false;
    if (this.#origins.has(url.origin)) return true;
    const { documented, baseUrl, hosts } = this.#options;
    const isSame = url.protocol === new URL(documented ?? baseUrl).protocol;
    return isSame && hosts.some((host) => matches(url.host, host.toLowerCase()));
  }
}

/** Whether a host is one, or below one that begins with `*.`. */
function matches(host: string, pattern: string): boolean {
  return pattern.startsWith("*.") ? host.endsWith(pattern.slice(1)) : host === pattern;
}

function originOf(address: string): string {
  return URL.canParse(address) ? new URL(address).origin : address;
}
