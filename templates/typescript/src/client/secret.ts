/** The key, and how it is kept out of everything that people see. */

/** A shorter key, such as one for a mock, may stand in any word: data that came from the API are left alone for it. */
const SHORTEST = 12;

/** How many keys are kept out of texts, where one follows the other. */
const KEPT = 3;

/** A key that shows itself to nobody who prints it; it may be one that is replaced by another after a while. */
export class Secret {
  readonly #source: () => string | Promise<string>;
  /** The key as it may come back: as it is, in an address, in JSON; of each key that was sent last. */
  readonly #forms = new Map<string, readonly string[]>();

  /** Throws a `TypeError` that does not hold the key where it cannot be sent. */
  constructor(key: string | (() => string | Promise<string>)) {
    if (typeof key === "string") this.#noted(key);
    this.#source = typeof key === "string" ? () => key : key;
  }

  /** The key that counts now. Throws what the program's own function throws. */
  async current(): Promise<string> {
    return this.#noted(await this.#source());
  }

  #noted(key: string): string {
    const trimmed = key.trim();
    if (!/^[\x21-\x7e]+$/.test(trimmed)) {
      throw new TypeError("The key is empty or has characters that no key has; copy it anew.");
    }
    const forms = [trimmed, encodeURIComponent(trimmed), JSON.stringify(trimmed).slice(1, -1), btoa(trimmed)];
    this.#forms.delete(trimmed);
    this.#forms.set(
      trimmed,
      [...new Set(forms)].sort((one, other) => other.length - one.length),
    );
    const [oldest] = this.#forms.keys();
    if (this.#forms.size > KEPT && oldest !== undefined) this.#forms.delete(oldest);
    return trimmed;
  }

  /** Whether the key begins as the keys of a provider do. */
  beginsWith(prefix: string): boolean {
    return [...this.#forms.keys()].at(-1)?.startsWith(prefix) === true;
  }

  /** A text without the key, which a server may have repeated. */
  hidden(text: string): string {
    return this.#without([...this.#forms.keys()], text);
  }

  /** The text of an answer without the key. */
  hiddenInData(text: string): string {
    return this.#without(
      [...this.#forms.keys()].filter((key) => key.length >= SHORTEST),
      text,
    );
  }

  #without(keys: readonly string[], text: string): string {
    const forms = keys.flatMap((key) => this.#forms.get(key) ?? []);
    return forms.reduce((left, form) => left.replaceAll(form, "[key]"), text);
  }

  /** An error as a cause, if neither it nor its own causes hold the key. */
  cause(error: unknown): unknown {
    for (let one = error, depth = 0; one instanceof Error && depth < 5; one = one.cause, depth += 1) {
      const told = [
        one.message,
        one.stack ?? "",
        ...Object.values(one).filter((value) => typeof value === "string"),
      ];
      if (told.some((text) => text !== this.hidden(text))) return undefined;
    }
    return error instanceof Error ? error : undefined;
  }
}

/** The value of the header that carries a key. A key that is a user and a password is encoded (RFC 7617). */
export function headerWith(scheme: string, key: string): string {
  if (scheme === "") return key;
  return `${scheme} ${scheme === "Basic" && key.includes(":") ? btoa(key) : key}`;
}
