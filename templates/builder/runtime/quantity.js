/**
 * How much of something a request asks for: the factors of a charge, read from a request and its measures.
 *
 * A quantity is never negative. A value that is negative, is no number or is too large counts as missing, as one
 * that is absent without a default does: no price is made up for it.
 */

import { Unmeasured, valueOf } from "./conditions.js";
import { Decimal } from "./decimal.js";
import { between, exactly, whole } from "./estimate.js";
import { Fraction } from "./fraction.js";
import { ABSENT, isArray, lengthOf, number } from "./values.js";

/** @typedef {import("./values.js").Json} Json */
/** @typedef {import("./values.js").Absent} Absent */
/** @typedef {import("./values.js").Lookup} Lookup */
/** @typedef {import("./conditions.js").Measures} Measures */
/** @typedef {import("./conditions.js").Subject} Subject */
/** @typedef {import("./conditions.js").Measure} Measure */
/** @typedef {import("./price.js").Charge} Charge */
/** @typedef {import("./price.js").Price} Price */
/** @typedef {import("./price.js").Factor} Factor */
/** @typedef {{ lookup: Lookup, measures: Measures }} Call A request, and the measures of its call. */

/** Numbers with more digits than this, before or after the point, are not computed with. */
export const DIGITS = 1000;

const NUMERAL = /^-?[0-9]+(?:\.[0-9]+)?(?:[eE][+-]?[0-9]{1,4})?$/;
const LARGEST = 2n ** BigInt(Math.floor((DIGITS * 10) / 3));

/** That a measure is not a number from 0 up, has too many digits, or is none of the words that it may be. */
export class BadMeasure extends Error {
  /**
   * @param {string} measure
   * @param {readonly string[]} [words]
   */
  constructor(measure, words) {
    super(`the measure ${measure} must be ${words ? `one of: ${words.join(", ")}` : "a number from 0 up"}`);
    this.measure = measure;
  }
}

/**
 * The measures of a price by their names.
 * @param {Price | null} price
 * @returns {ReadonlyMap<string, Measure>}
 */
export function measuresOf(price) {
  const charges = price?.charges ?? [];
  const tests = charges.flatMap((one) => [
    ...one.when,
    ...[...one.amounts, ...one.times].flatMap((each) => each.when),
  ]);
  const factors = charges.flatMap((one) => one.quantity);
  const subjects = [...tests, ...factors].map((one) => one.subject);
  return new Map(subjects.flatMap((one) => (one.subject === "measure" ? [[one.name, one]] : [])));
}

/**
 * The measures as decimals, and as words where the price asks for such. Throws `BadMeasure`.
 * @param {Iterable<readonly [string, Json]>} measures
 * @param {Price} price
 * @returns {Measures}
 */
export function measured(measures, price) {
  /** @type {Map<string, Decimal | string>} */
  const found = new Map();
  const asked = measuresOf(price);
  for (const [name, value] of measures) {
    const words = asked.get(name)?.options ?? [];
    if (words.length > 0) {
      if (typeof value !== "string" || !words.includes(value)) throw new BadMeasure(name, words);
      found.set(name, value);
      continue;
    }
    const measure = readable(value);
    if (measure === null || measure.sign < 0) throw new BadMeasure(name);
    found.set(name, measure);
  }
  return found;
}

/**
 * How many units a charge is made for.
 * @param {Charge} charge
 * @param {Call} call
 */
export function quantity(charge, call) {
  let product = exactly(1n);
  for (const factor of charge.quantity) product = product.times(size(factor, call));
  product = product.times(exactly(Fraction.of(charge.divide).inverse()));
  return charge.round === null ? product : whole(product, charge.round);
}

/**
 * What a subject is called among what is missing: a measure's name, or a path with dots.
 * @param {Subject} subject
 */
export function nameOf(subject) {
  return subject.subject === "measure" ? subject.name : subject.path.join(".");
}

/**
 * @param {Factor} factor
 * @param {Call} call
 */
function size(factor, call) {
  const found = valueIn(factor, call);
  if (found !== null && found.sign >= 0) return exactly(found);
  return between(factor.min ?? 0n, factor.max, [nameOf(factor.subject)]);
}

/**
 * @param {Factor} factor
 * @param {Call} call
 */
function valueIn(factor, call) {
  const value = given(factor.subject, call);
  return value === ABSENT ? (read(factor.default, factor) ?? readable(factor.default)) : read(value, factor);
}

/**
 * @param {Subject} subject
 * @param {Call} call
 */
function given(subject, call) {
  try {
    return valueOf(subject, call.lookup, call.measures);
  } catch (error) {
    if (error instanceof Unmeasured) return ABSENT;
    throw error;
  }
}

/**
 * @param {Json | Absent} value
 * @param {Factor} factor
 */
function read(value, factor) {
  if (factor.by === "count") return isArray(value) ? new Decimal(BigInt(value.length)) : null;
  if (factor.by === "length") return typeof value === "string" ? new Decimal(BigInt(lengthOf(value))) : null;
  return byOption(value, factor.values);
}

/**
 * The number of an option; an option that is not listed is read as a number.
 * @param {Json | Absent} value
 * @param {ReadonlyMap<string, Decimal>} values
 */
function byOption(value, values) {
  const decimal = readable(value);
  const text = typeof value === "boolean" ? String(value) : value;
  for (const [option, counts] of values) {
    if (option === text || (decimal !== null && readable(option)?.compare(decimal) === 0)) return counts;
  }
  return decimal;
}

/**
 * The exact decimal of a JSON number, or of a text that is written like one; null for anything else.
 * @param {Json | Absent} value
 */
export function readable(value) {
  const exact = typeof value === "string" ? (NUMERAL.test(value) ? Decimal.read(value) : null) : sized(value);
  return exact === null || exact.adjusted >= DIGITS || exact.exponent < -DIGITS ? null : exact;
}

/**
 * The digits of a huge integer take long to find.
 * @param {Json | Absent} value
 */
function sized(value) {
  return typeof value === "bigint" && (value >= LARGEST || value <= -LARGEST) ? null : number(value);
}
