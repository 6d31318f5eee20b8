/**
 * JSON values as a request holds them, made exact, so that they can be compared with the catalogue's.
 *
 * The twin of `specpress/runtime/values.py`.
 */

import { Decimal } from "./decimal.js";
import { ABSENT, entries, isArray, isObject } from "./values.js";

/** @typedef {import("./values.js").Json} Json */
/** @typedef {import("./values.js").Absent} Absent */
/** @typedef {"null" | "boolean" | "number" | "string" | "array" | "object" | "unknown"} Kind */

/**
 * Stand for numbers too large for a binary float. They are numbers, beyond every limit, not whole, and refused where
 * there is no limit: what reads a request would make infinity of them, or nothing.
 */
export const OVERFLOW = new Decimal(1n, 309);
export const UNDERFLOW = new Decimal(-1n, 309);

/**
 * The same value with whole numbers as bigints and fractions as the decimals that they are written as.
 *
 * Decimals are taken as the binary floats that other JSON readers make of them.
 * @param {Json | Absent} value
 * @returns {Json | Absent}
 */
export function exact(value) {
  return value === ABSENT ? ABSENT : exactJson(value);
}

/**
 * @param {Json} value
 * @returns {Json}
 */
export function exactJson(value) {
  if (typeof value === "number") return exactNumber(value);
  if (value instanceof Decimal) return exactNumber(Number(value.toString()));
  if (isArray(value)) return value.map(exactJson);
  return isObject(value) ? new Map(entries(value).map(([key, one]) => [key, exactJson(one)])) : value;
}

/** @param {number} value */
function exactNumber(value) {
  if (value === Infinity) return OVERFLOW;
  if (value === -Infinity) return UNDERFLOW;
  if (Number.isNaN(value)) return value;
  return Number.isInteger(value) ? BigInt(value) : Decimal.read(String(value));
}

/**
 * The exact number that a JSON number is.
 * @param {Json} value
 */
export function exactDecimal(value) {
  const found = exactJson(value);
  return found instanceof Decimal ? found : new Decimal(/** @type {bigint} */ (found));
}

/** @param {Json} value */
export function isWhole(value) {
  return typeof exactJson(value) === "bigint";
}

/**
 * The kind of a JSON value.
 * @param {Json} value
 * @returns {Kind}
 */
export function kindOf(value) {
  if (value === null) return "null";
  if (isArray(value)) return "array";
  if (value instanceof Decimal || typeof value === "bigint") return "number";
  if (typeof value === "number") return Number.isNaN(value) ? "unknown" : "number";
  if (typeof value === "boolean") return "boolean";
  if (typeof value === "string") return "string";
  return isObject(value) ? "object" : "unknown";
}

/**
 * A text that two values have in common exactly where JSON Schema calls them equal.
 * @param {Json} value
 * @returns {string}
 */
export function identity(value) {
  if (isArray(value)) return `[${value.map(identity).join(",")}]`;
  if (isObject(value)) {
    const rows = entries(value).map(([key, one]) => `${JSON.stringify(key)}:${identity(one)}`);
    return `{${rows.sort().join(",")}}`;
  }
  if (kindOf(value) !== "number") return JSON.stringify(value);
  const { coefficient, exponent } = exactDecimal(value);
  const digits = String(coefficient).replace(/0+$/, "");
  return digits === "" ? "0" : `${digits}E${exponent + String(coefficient).length - digits.length}`;
}
