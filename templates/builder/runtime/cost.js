/**
 * What a request costs: a price and a request in, an amount or its bounds out.
 *
 * All is computed with fractions. The one rounding is at the very end: an amount whose decimals never end is
 * rounded to `PLACES` decimals, half to even; a lower bound is then rounded down and an upper one up.
 *
 * Where something that the amount depends on is not known, no amount is told but its bounds. They follow from what
 * the docs say and from two things that hold for every bill: quantities are 0 or more, and nothing is taken off
 * that the docs do not name.
 */

import { holds, Unmeasured } from "./conditions.js";
import { Decimal } from "./decimal.js";
import { between, compareEnds, Estimate, exactly, greater, lesser, oneOf } from "./estimate.js";
import { Fraction } from "./fraction.js";
import { toldByBill } from "./price.js";
import { measured, nameOf, quantity } from "./quantity.js";
import { ABSENT, lookupIn } from "./values.js";

/** @typedef {import("./values.js").Json} Json */
/** @typedef {import("./values.js").Lookup} Lookup */
/** @typedef {import("./conditions.js").Condition} Condition */
/** @typedef {import("./estimate.js").End} End */
/** @typedef {import("./estimate.js").Names} Names */
/** @typedef {import("./price.js").Case} Case */
/** @typedef {import("./price.js").Charge} Charge */
/** @typedef {import("./price.js").Price} Price */
/** @typedef {import("./price.js").Tier} Tier */
/** @typedef {import("./quantity.js").Call} Call */
/** @typedef {(value: Fraction) => bigint} ToWhole */

/** Decimals of an amount that no decimal number equals. */
export const PLACES = 12;

/**
 * What a request costs. `amount` is null where only the bill can tell, or where a value is missing; `min` and `max`
 * are then the bounds that are known, and `missing` names what would be needed.
 * @typedef {object} Cost
 * @property {Decimal | null} amount
 * @property {string} unit
 * @property {import("./price.js").PriceKind} kind
 * @property {Decimal | null} min
 * @property {Decimal | null} max
 * @property {Names} missing
 */

/**
 * What a request costs. `body` need not be valid. Throws `BadMeasure` for a measure that may not be.
 * @param {Price} price
 * @param {Json | Lookup} body
 * @param {Iterable<readonly [string, Json]>} [measures]
 * @returns {Cost}
 */
export function cost(price, body, measures = []) {
  const lookup = typeof body === "function" ? /** @type {Lookup} */ (body) : lookupIn(body);
  const call = { lookup, measures: measured(measures, price) };
  const total = limited(totalOf(price, call), price);
  const { unit, kind } = price;
  if (total.exact !== null) {
    const amount = decimal(total.exact, (value) => value.round());
    return { amount, unit, kind, min: null, max: null, missing: [] };
  }
  const min = bound(total.low, (value) => value.floor());
  const max = bound(total.high, (value) => value.ceil());
  return { amount: null, unit, kind, min, max, missing: total.missing };
}

/**
 * A cost as JSON: amounts as plain decimal texts; what is not known is left out, but for `amount`.
 * @param {Cost} found
 */
export function costJson(found) {
  return {
    amount: found.amount === null ? null : plain(found.amount),
    unit: found.unit,
    kind: found.kind,
    ...(found.min === null ? {} : { min: plain(found.min) }),
    ...(found.max === null ? {} : { max: plain(found.max) }),
    ...(found.missing.length === 0 ? {} : { missing: [...found.missing] }),
  };
}

/**
 * A decimal without an exponent and without zeros that say nothing.
 * @param {Decimal} number
 */
export function plain(number) {
  const text = number.toPlain();
  return text.includes(".") ? text.replace(/\.?0+$/, "") : text;
}

/**
 * @param {Price} price
 * @param {Call} call
 */
function totalOf(price, call) {
  if (price.kind === "free") return exactly(0n);
  if (price.charges.length === 0) return between(null, null);
  let total = exactly(0n);
  for (const charge of price.charges) total = total.plus(charged(charge, call));
  const isPart = price.kind === "metered" && !toldByBill(price);
  return isPart ? total.plus(between(0n, null)) : total;
}

/**
 * The same within the documented limits of a price that only the bill tells.
 * @param {Estimate} total
 * @param {Price} price
 */
function limited(total, price) {
  if (total.exact !== null) return total;
  const least = between(price.min, null).low;
  const most = between(null, price.max).high;
  return new Estimate(greater(total.low, least), lesser(total.high, most), total.missing);
}

/**
 * @param {Charge} charge
 * @param {Call} call
 */
function charged(charge, call) {
  const lacks = lacking(charge.when, call);
  if (lacks === null) return exactly(0n);
  const units = quantity(charge, call);
  let paid =
    charge.tiers.length > 0 ? tiered(charge.tiers, units) : amountOf(charge.amounts, call).times(units);
  const times = possible(charge.times, call, [exactly(1n)]);
  paid = paid.times(oneOf(times.found, times.missing));
  return lacks.length > 0 ? oneOf([paid, exactly(0n)], lacks) : paid;
}

/**
 * The measures that it takes to know whether a condition holds: none where it does; null if it cannot.
 * @param {Condition} condition
 * @param {Call} call
 * @returns {Names | null}
 */
function lacking(condition, call) {
  /** @type {string[]} */
  const names = [];
  for (const test of condition) {
    try {
      if (!holds([test], call.lookup, call.measures)) return null;
    } catch (error) {
      if (!(error instanceof Unmeasured)) throw error;
      names.push(error.measure);
    }
  }
  return names;
}

/**
 * The amounts that may be taken, one where that is known, and the measures that tell which.
 *
 * `otherwise` is taken where none of the cases holds.
 * @param {readonly Case[]} cases
 * @param {Call} call
 * @param {Estimate[]} [otherwise]
 */
function possible(cases, call, otherwise = []) {
  /** @type {Estimate[]} */
  const found = [];
  /** @type {string[]} */
  const missing = [];
  for (const one of cases) {
    const lacks = lacking(one.when, call);
    if (lacks === null) continue;
    found.push(exactly(one.amount));
    missing.push(...lacks);
    if (lacks.length === 0) return { found, missing };
  }
  return { found: [...found, ...otherwise], missing };
}

/**
 * The price of one unit. Where no case holds, the docs name no price.
 * @param {readonly Case[]} cases
 * @param {Call} call
 */
function amountOf(cases, call) {
  const { found, missing } = possible(cases, call);
  if (found.length > 0) return oneOf(found, missing);
  return unnamed(
    cases.map((one) => one.amount),
    absent(cases, call),
  );
}

/**
 * A price that the docs do not name beside others: below 0 only where one of those is.
 * @param {readonly Decimal[]} named
 * @param {Names} [missing]
 */
function unnamed(named, missing = []) {
  const isPositive = named.length > 0 && named.every((one) => one.sign >= 0);
  return between(isPositive ? 0n : null, null, missing);
}

/**
 * The parameters that cases ask for and that have neither a value nor a default.
 * @param {readonly Case[]} cases
 * @param {Call} call
 */
function absent(cases, call) {
  const tests = cases.flatMap((one) => one.when).filter((test) => test.default === ABSENT);
  const subjects = tests.map((test) => test.subject);
  return subjects.filter((one) => one.subject === "key" && call.lookup(one.path) === ABSENT).map(nameOf);
}

/**
 * The price of a number of units, each by the tier that it falls in. It may bend at each tier's end.
 * @param {readonly Tier[]} tiers
 * @param {Estimate} units
 */
function tiered(tiers, units) {
  const ends = tiers.flatMap((tier) => (tier.up_to === null ? [] : [Fraction.of(tier.up_to)]));
  const bends = ends.filter((end) => compareEnds(units.low, end) < 0 && compareEnds(end, units.high) < 0);
  const points = [units.low, units.high, ...bends];
  return oneOf(
    points.map((point) => graduated(tiers, point)),
    units.missing,
  );
}

/**
 * @param {readonly Tier[]} tiers
 * @param {End} units
 */
function graduated(tiers, units) {
  let total = exactly(0n);
  let done = new Fraction(0n);
  for (const tier of tiers) {
    const end = tier.up_to === null ? units : lesser(units, Fraction.of(tier.up_to));
    if (compareEnds(end, done) > 0) {
      const size = typeof end === "number" ? end : end.minus(done);
      total = total.plus(new Estimate(size, size).times(exactly(tier.amount)));
    }
    if (compareEnds(end, units) === 0 || typeof end === "number") return total;
    done = end;
  }
  return total.plus(unnamed(tiers.map((tier) => tier.amount)));
}

/**
 * @param {End} end
 * @param {ToWhole} rounding
 */
function bound(end, rounding) {
  return typeof end === "number" ? null : decimal(end, rounding);
}

/**
 * The decimal that equals a fraction, or else the rounded one.
 * @param {Fraction} value
 * @param {ToWhole} rounding
 */
function decimal(value, rounding) {
  const places = decimals(value.denominator);
  return new Decimal(rounding(value.times(new Fraction(10n ** BigInt(places)))), -places);
}

/**
 * How many decimals a fraction has; `PLACES` where they never end.
 * @param {bigint} denominator
 */
function decimals(denominator) {
  const [odd, twos] = without(denominator, 2n);
  const [rest, fives] = without(odd, 5n);
  return rest === 1n ? Math.max(twos, fives) : PLACES;
}

/**
 * A number without one of its prime factors, and how often it had it.
 * @param {bigint} number
 * @param {bigint} prime
 * @returns {[bigint, number]}
 */
function without(number, prime) {
  let [rest, times] = [number, 0];
  while (rest % prime === 0n) [rest, times] = [rest / prime, times + 1];
  return [rest, times];
}
