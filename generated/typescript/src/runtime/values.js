/**
 * JSON values, paths to them, and what stands for the lack of a value.
 *
 * Objects are Maps where `json.js` has read them, because a Map keeps the order of keys such as "1"; plain
 * objects do as well. Numbers are JavaScript's own where those are exact, else bigints and Decimals.
 */

import { Decimal } from "./decimal.js";

/** That there is no value, which is not the same as null. */
export const ABSENT = undefined;

/** @typedef {undefined} Absent */
/** @typedef {null | boolean | string | number | bigint | Decimal} Scalar */
/** @typedef {Scalar | any[] | JsonObject} Json The elements of an array are Json too. */
/** @typedef {Map<string, any> | { [key: string]: any }} JsonObject Its values are Json, which JSDoc cannot say. */
/** @typedef {readonly string[]} Path Keys that lead to a value; `*` stands for each element of an array. */
/** @typedef {(path: Path) => Json | Absent} Lookup Gives the value at a path below the object in question. */

/**
 * @param {unknown} value
 * @returns {value is Json[]}
 */
export function isArray(value) {
  return Array.isArray(value);
}

/**
 * @param {unknown} value
 * @returns {value is JsonObject}
 */
export function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Decimal);
}

/**
 * The keys and values of an object, in their order.
 * @param {JsonObject} object
 * @returns {[string, Json][]}
 */
export function entries(object) {
  return object instanceof Map ? [...object] : Object.entries(object);
}

/**
 * The value of one key, or `ABSENT`.
 * @param {JsonObject} object
 * @param {string} key
 * @returns {Json | Absent}
 */
export function member(object, key) {
  if (object instanceof Map) return object.get(key);
  return Object.hasOwn(object, key) ? object[key] : ABSENT;
}

/**
 * The most levels of arrays and objects within each other that a request may have: every judge of requests refuses
 * more in the same words, long before the stack of any of them ends.
 */
export const DEEPEST = 100;

/**
 * Whether arrays and objects stand more than so many levels deep within each other.
 * @param {Json | Absent} value
 * @returns {boolean}
 */
export function isTooDeep(value, levels = DEEPEST) {
  const items = isArray(value) ? value : isObject(value) ? entries(value).map(([, item]) => item) : null;
  return items !== null && (levels === 0 || items.some((item) => isTooDeep(item, levels - 1)));
}

/**
 * Whether a text holds whole characters alone: half of a surrogate pair is none, and cannot be written as UTF-8.
 * @param {string} text
 */
export function isWholeText(text) {
  return !/[\ud800-\udfff]/u.test(text);
}

/**
 * Where the first text with half of a surrogate pair stands, for a key its object; null where every text is whole.
 * @param {Json | Absent} value
 * @returns {(string | number)[] | null}
 */
export function loneSurrogate(value) {
  if (typeof value === "string") return isWholeText(value) ? null : [];
  const parts = isArray(value) ? [...value.entries()] : isObject(value) ? entries(value) : [];
  if (parts.some(([step]) => typeof step === "string" && !isWholeText(step))) return [];
  for (const [step, part] of parts) {
    const place = loneSurrogate(part);
    if (place !== null) return [step, ...place];
  }
  return null;
}

/**
 * Whether two JSON values are equal as JSON Schema has it: 1 equals 1.0, true does not equal 1.
 * @param {Json | Absent} one
 * @param {Json | Absent} other
 * @returns {boolean}
 */
export function equal(one, other) {
  if (isArray(one) && isArray(other)) {
    return one.length === other.length && one.every((item, index) => equal(item, other[index]));
  }
  if (isObject(one) && isObject(other)) {
    const mine = entries(one);
    return mine.length === entries(other).length && mine.every(([key, item]) => isThere(other, key, item));
  }
  const size = number(one);
  const its = number(other);
  return size !== null && its !== null ? size.compare(its) === 0 : one === other;
}

/**
 * @param {JsonObject} object
 * @param {string} key
 * @param {Json} item
 */
function isThere(object, key, item) {
  const its = member(object, key);
  return its !== ABSENT && equal(item, its);
}

/**
 * The exact decimal of a finite JSON number; null for anything else.
 * @param {unknown} value
 * @returns {Decimal | null}
 */
export function number(value) {
  if (value instanceof Decimal) return value;
  if (typeof value === "bigint") return new Decimal(value);
  // A binary 0.1 is the text "0.1" that it was read from.
  return typeof value === "number" && Number.isFinite(value) ? Decimal.read(String(value)) : null;
}

/**
 * How many characters a text has: Unicode code points, not the halves that JavaScript counts.
 * @param {string} text
 */
export function lengthOf(text) {
  let length = 0;
  for (const _ of text) length += 1;
  return length;
}

/**
 * A `Lookup` over JSON. A step `*` takes the first element.
 * @param {Json | Absent} body
 * @returns {Lookup}
 */
export function lookupIn(body) {
  return (path) => {
    let value = body;
    for (const step of path) {
      if (step === "*" && isArray(value)) value = value[0];
      else value = isObject(value) ? member(value, step) : ABSENT;
    }
    return value;
  };
}
