/** What the form says, in the language of the page. */

/** @typedef {Record<string, string | Record<string, string>>} TextTable */

export class Texts {
  /** @param {TextTable} table the texts by name; one that counts has a pattern for each plural category */
  constructor(table) {
    this.table = table;
    this.language = String(table["language"]);
    this.categories = new Intl.PluralRules(this.language);
  }

  /**
   * @param {string} name
   * @param {Readonly<Record<string, string>>} [parts]
   */
  say(name, parts = {}) {
    const pattern = this.table[name];
    if (typeof pattern !== "string") throw new Error(`there is no text ${name}`);
    return filled(pattern, parts);
  }

  /**
   * The pattern for a number of things; in it `{n}` is the number.
   * @param {string} name
   * @param {number} number
   * @param {Readonly<Record<string, string>>} [parts]
   */
  plural(name, number, parts = {}) {
    const patterns = this.table[name];
    if (typeof patterns !== "object") throw new Error(`there is no text ${name} that counts`);
    const pattern = patterns[this.categories.select(number)] ?? patterns["other"] ?? "";
    return filled(pattern, { n: this.number(String(number)), ...parts });
  }

  /**
   * Whether a text is one that counts.
   * @param {string} name
   */
  counts(name) {
    return typeof this.table[name] === "object";
  }

  /**
   * A number in a sentence, from its decimal text, every digit kept.
   * @param {string} text
   * @param {number} [places] the fewest decimals of a number that has any
   */
  number(text, places = 0) {
    const decimals = text.split(".")[1]?.length ?? 0;
    const digits = { minimumFractionDigits: decimals && Math.max(places, decimals), maximumFractionDigits: 100 };
    return new Intl.NumberFormat(this.language, digits).format(/** @type {any} */ (text));
  }

  /** @param {readonly string[]} texts */
  list(texts) {
    return texts.join(", ");
  }
}

/**
 * A pattern with its parts in the places of their names.
 * @param {string} pattern
 * @param {Readonly<Record<string, string>>} parts
 */
function filled(pattern, parts) {
  return pattern.replace(/\{(\w+)\}/g, (place, name) => (Object.hasOwn(parts, name) ? (parts[name] ?? "") : place));
}
