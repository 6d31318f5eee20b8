/** One object of a model's JSON, and what may be asked of it. */

import { Decimal } from "./decimal.js";
import { ABSENT, entries, isArray, isObject, member, number } from "./values.js";

/** @typedef {import("./values.js").Json} Json */
/** @typedef {import("./values.js").Absent} Absent */
/** @typedef {import("./values.js").Path} Path */

export class Part {
  /** @param {Json | Absent} json */
  constructor(json) {
    if (!isObject(json)) throw new TypeError("the model is not written as the catalogue writes models");
    this.json = json;
  }

  /**
   * @param {string} key
   * @returns {Json | Absent}
   */
  get(key) {
    return member(this.json, key);
  }

  /** @param {string} key */
  part(key) {
    const value = this.get(key);
    return value === ABSENT ? null : new Part(value);
  }

  /** @param {string} key */
  need(key) {
    return new Part(this.get(key));
  }

  /**
   * @param {string} key
   * @returns {Part[]}
   */
  parts(key) {
    return this.list(key).map((one) => new Part(one));
  }

  /** @param {string} key */
  list(key) {
    const value = this.get(key);
    return isArray(value) ? value : [];
  }

  /** @param {string} key */
  text(key) {
    const value = this.get(key);
    return typeof value === "string" ? value : null;
  }

  /** @param {string} key */
  is(key) {
    return this.get(key) === true;
  }

  /**
   * A count, such as a number of characters.
   * @param {string} key
   */
  count(key) {
    const value = this.get(key);
    return value === ABSENT ? null : Number(value);
  }

  /** @param {string} key */
  whole(key) {
    const value = this.get(key);
    return value === ABSENT ? null : BigInt(String(value));
  }

  /**
   * A limit or an amount of money, which is written as a number or as a text.
   * @param {string} key
   */
  decimal(key) {
    const value = this.get(key);
    return typeof value === "string" ? Decimal.read(value) : number(value);
  }

  /**
   * An object of texts, such as the meanings of values.
   * @param {string} key
   * @returns {Map<string, string>}
   */
  texts(key) {
    const value = this.get(key);
    return new Map(isObject(value) ? entries(value).map(([name, text]) => [name, String(text)]) : []);
  }

  /** @param {string} key */
  paths(key) {
    return this.list(key).map((one) => pathOf(String(one)));
  }
}

/**
 * The path that a JSON pointer (RFC 6901) leads along.
 * @param {string} pointer
 * @returns {Path}
 */
export function pathOf(pointer) {
  const steps = pointer.split("/").slice(1);
  return steps.map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
}
