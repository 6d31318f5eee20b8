/**
 * JSON texts read and written without losing a digit, or the order of keys.
 *
 * `JSON.parse` makes 1e400 infinite, drops the digits of long numbers and puts keys such as "1" first.
 */

import { Decimal } from "./decimal.js";
import { OVERFLOW, UNDERFLOW } from "./exact.js";
import { DEEPEST, entries, isArray, isObject } from "./values.js";

/** @typedef {import("./values.js").Json} Json */

const BLANK = /[ \t\r\n]*/y;
const NUMBER = /-?(?:0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?/y;
const STRING = /"(?:[^"\\\x00-\x1f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
const WORD = /true|false|null/y;
/** Longer numbers are refused, as Python does. */
const MOST_DIGITS = 4300;
const UNSEEN = /[\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g;

/** @typedef {"unexpected" | "unfinished" | "too-long" | "too-deep"} Fault */

/** That a text is not JSON; `at` counts from 0, `line` and `column` from 1. */
export class JsonError extends Error {
  /**
   * @param {Fault} fault
   * @param {string} text
   * @param {number} at
   */
  constructor(fault, text, at) {
    const lines = text.slice(0, at).split("\n");
    super(`${fault} at line ${lines.length}`);
    this.fault = fault;
    this.at = at;
    this.line = lines.length;
    this.column = [...(lines.at(-1) ?? "")].length + 1;
  }
}

/**
 * The value of a JSON text. Throws a `JsonError`, also where more than so many levels stand within each other.
 * @param {string} text
 * @returns {Json}
 */
export function readJson(text, deepest = DEEPEST) {
  const reader = new Reader(text, deepest);
  const value = reader.value(0);
  reader.end();
  return value;
}

class Reader {
  /**
   * @param {string} text
   * @param {number} deepest
   */
  constructor(text, deepest) {
    this.text = text;
    this.deepest = deepest;
    this.at = 0;
  }

  /**
   * @param {number} depth
   * @returns {Json}
   */
  value(depth) {
    this.skip(BLANK);
    const first = this.text[this.at];
    if (depth === this.deepest && (first === "{" || first === "[")) throw this.fault("too-deep");
    if (first === "{") return this.object(depth + 1);
    if (first === "[") return this.array(depth + 1);
    if (first === '"') return this.string();
    const word = this.skip(WORD);
    if (word !== null) return word[0] === "null" ? null : word[0] === "true";
    const numeral = this.skip(NUMBER);
    if (numeral === null) throw this.fault();
    return this.number(numeral);
  }

  /** @param {number} depth */
  object(depth) {
    /** @type {Map<string, Json>} */
    const found = new Map();
    this.at += 1;
    this.skip(BLANK);
    if (this.took("}")) return found;
    for (;;) {
      this.skip(BLANK);
      const key = this.string();
      this.skip(BLANK);
      this.take(":");
      found.set(key, this.value(depth));
      this.skip(BLANK);
      if (this.took("}")) return found;
      this.take(",");
    }
  }

  /** @param {number} depth */
  array(depth) {
    /** @type {Json[]} */
    const found = [];
    this.at += 1;
    this.skip(BLANK);
    if (this.took("]")) return found;
    for (;;) {
      found.push(this.value(depth));
      this.skip(BLANK);
      if (this.took("]")) return found;
      this.take(",");
    }
  }

  string() {
    const found = this.skip(STRING);
    if (found === null) throw this.fault();
    return /** @type {string} */ (JSON.parse(found[0]));
  }

  /** @param {RegExpExecArray} found */
  number([text, fraction, exponent]) {
    if (text.length > MOST_DIGITS) throw this.fault("too-long");
    const value = Number(text);
    if (String(value) === text) return value;
    if (fraction === undefined && exponent === undefined) return BigInt(text);
    if (Number.isSafeInteger(Number(exponent?.slice(1) ?? 0))) return Decimal.read(text);
    // No decimal has an exponent of twenty digits: what does is beyond every float, or nothing.
    return value === 0 ? new Decimal(0n) : value > 0 ? OVERFLOW : UNDERFLOW;
  }

  end() {
    this.skip(BLANK);
    if (this.at < this.text.length) throw this.fault();
  }

  /** @param {RegExp} pattern */
  skip(pattern) {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text);
    if (found !== null) this.at = pattern.lastIndex;
    return found;
  }

  /** @param {string} mark */
  took(mark) {
    const there = this.text[this.at] === mark;
    if (there) this.at += 1;
    return there;
  }

  /** @param {string} mark */
  take(mark) {
    if (!this.took(mark)) throw this.fault();
  }

  /** @param {Fault} [fault] */
  fault(fault) {
    return new JsonError(
      fault ?? (this.at < this.text.length ? "unexpected" : "unfinished"),
      this.text,
      this.at,
    );
  }
}

/**
 * The JSON text of a value, two spaces a level.
 * @param {Json} value
 * @param {string} [indent] what stands before the lines of the value
 * @returns {string}
 */
export function writeJson(value, indent = "") {
  const inner = `${indent}  `;
  if (isArray(value))
    return listed(
      "[",
      value.map((item) => inner + writeJson(item, inner)),
      `${indent}]`,
    );
  if (!isObject(value)) return writeScalar(value);
  const rows = entries(value).map(([key, item]) => `${inner}${writeText(key)}: ${writeJson(item, inner)}`);
  return listed("{", rows, `${indent}}`);
}

/**
 * @param {string} open
 * @param {string[]} rows
 * @param {string} close
 */
function listed(open, rows, close) {
  return rows.length === 0 ? open + close.trim() : `${open}\n${rows.join(",\n")}\n${close}`;
}

/**
 * The JSON text of a value that has no parts.
 * @param {import("./values.js").Scalar} value
 */
export function writeScalar(value) {
  return typeof value === "string" ? writeText(value) : String(value);
}

/**
 * A text with what nobody sees written out: signs that turn the direction of what follows, and odd line ends.
 * @param {string} text
 */
function writeText(text) {
  return JSON.stringify(text).replace(
    UNSEEN,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
