/** What the form says, in the language of the page. */

/** @typedef {Record<string, string | Record<string, string>>} TextTable */

const LEFT_TO_RIGHT = "\u2066";
const RIGHT_TO_LEFT = "\u2067";
const END = "\u2069";
const LETTERS_FROM_RIGHT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/u;
/** A number with more of them is written by us: older engines refuse it, newer ones more than 100. */
const MOST_DECIMALS = 20;

export class Texts {
  /** @param {TextTable} table the texts by name; one that counts has a pattern for each plural category */
  constructor(table) {
    this.table = table;
    this.language = String(table["language"]);
    this.isRightToLeft = table["direction"] === "rtl";
    this.categories = new Intl.PluralRules(this.language);
  }

  /**
   * @param {string} name
   * @param {Readonly<Record<string, string>>} [parts]
   */
  say(name, parts = {}) {
    const pattern = this.table[name];
    if (typeof pattern !== "string") throw new Error(`there is no text ${name}`);
    return this.filled(pattern, parts);
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
    return this.filled(pattern, { n: this.number(String(number)), ...parts });
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
    const [, fraction = ""] = text.split(".");
    const decimals = fraction.length;
    if (decimals <= MOST_DECIMALS) return this.numeral(text, decimals && Math.max(places, decimals));
    const begin = this.numeral(text.slice(0, 1 - decimals), 1).slice(0, -1);
    return begin + [...fraction].map((digit) => this.numeral(digit, 0)).join("");
  }

  /**
   * @param {string} text
   * @param {number} decimals all of them are asked for, and no more
   */
  numeral(text, decimals) {
    const form = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
    return new Intl.NumberFormat(this.language, form).format(/** @type {any} */ (text));
  }

  /** @param {readonly string[]} texts */
  list(texts) {
    return texts.reduce((first, second) => this.say("listed", { first, second }));
  }

  /**
   * Phrases in a row, which may hold lists.
   * @param {readonly string[]} phrases
   */
  remarks(phrases) {
    return phrases.reduce((first, second) => this.say("remarks", { first, second }));
  }

  /**
   * A pattern with its parts in the places of their names. Amid writing from right to left each part keeps its own
   * direction, or `-5` would be read as `5-`.
   * @param {string} pattern
   * @param {Readonly<Record<string, string>>} parts
   */
  filled(pattern, parts) {
    return pattern.replace(/\{(\w+)\}/g, (place, name) => {
      if (!Object.hasOwn(parts, name)) return place;
      return this.isRightToLeft ? isolated(parts[name] ?? "") : (parts[name] ?? "");
    });
  }
}

/**
 * A part of a sentence that what is around it does not turn.
 * @param {string} part
 */
function isolated(part) {
  return `${LETTERS_FROM_RIGHT.test(part) ? RIGHT_TO_LEFT : LEFT_TO_RIGHT}${part}${END}`;
}
