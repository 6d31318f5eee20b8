/** The key, and how it is kept out of everything that people see. */

/** A shorter key, such as one for a mock, may stand in any word: data that came from the API are left alone for it. */
const SHORTEST = 12;

/** A key that shows itself to nobody who prints it. */
export class Secret {
  readonly #key: string;
  /** The key as it may come back: as it is, in an address, in JSON. */
  readonly #forms: readonly string[];

  /** Throws a `TypeError` that does not hold the key where it cannot be sent. */
  constructor(key: string) {
    const trimmed = key.trim();
    if (!/^[\x21-\x7e]+$/.test(trimmed)) {
      throw new TypeError("The key is empty or has characters that no key has; copy it anew.");
    }
    this.#key = trimmed;
    const forms = [trimmed, encodeURIComponent(trimmed), JSON.stringify(trimmed).slice(1, -1)];
    this.#forms = [...new Set(forms)].sort((one, other) => other.length - one.length);
  }

  /** The value of the header that carries it. */
  header(scheme: string): string {
    return scheme === "" ? this.#key : `${scheme} ${this.#key}`;
  }

  /** Whether the key begins as the keys of a provider do. */
  beginsWith(prefix: string): boolean {
    return this.#key.startsWith(prefix);
  }

  /** A text without the key, which a server may have repeated. */
  hidden(text: string): string {
    return this.#forms.reduce((left, form) => left.replaceAll(form, "[key]"), text);
  }

  /** The text of an answer without the key. */
  hiddenInData(text: string): string {
    return this.#key.length < SHORTEST ? text : this.hidden(text);
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
