/**
 * Numbers as far as they are known: exact, or between bounds.
 *
 * Prices are computed with them, so that what is missing makes an amount wider and never wrong. All numbers are
 * fractions: nothing is rounded on the way.
 */

import { Fraction } from "./fraction.js";

/** @typedef {import("./decimal.js").Decimal} Decimal */
/** @typedef {Fraction | number} End A bound; the only numbers are plus and minus Infinity, for no bound. */
/** @typedef {readonly string[]} Names */

/** A number from `low` to `high`, and the names of what one would need to know it exactly. */
export class Estimate {
  /**
   * @param {End} low
   * @param {End} high
   * @param {Names} missing
   */
  constructor(low, high, missing = []) {
    this.low = low;
    this.high = high;
    this.missing = missing;
    Object.freeze(this);
  }

  /** The number, where it is known. */
  get exact() {
    return typeof this.low !== "number" && compareEnds(this.low, this.high) === 0 ? this.low : null;
  }

  /** @param {Estimate} other */
  plus(other) {
    return spanning(
      [sum(this.low, other.low), sum(this.high, other.high)],
      [...this.missing, ...other.missing],
    );
  }

  /** @param {Estimate} other */
  times(other) {
    const ends = [this.low, this.high].flatMap((mine) =>
      [other.low, other.high].map((its) => product(mine, its)),
    );
    return spanning(ends, [...this.missing, ...other.missing]);
  }
}

/**
 * The estimate from the least to the greatest. One that is exact all the same misses nothing.
 * @param {readonly End[]} ends
 * @param {Names} [missing]
 */
export function spanning(ends, missing = []) {
  const low = ends.reduce(lesser);
  const high = ends.reduce(greater);
  return new Estimate(low, high, compareEnds(low, high) === 0 ? [] : [...new Set(missing)]);
}

/**
 * A number that is known.
 * @param {Decimal | Fraction | bigint} number
 */
export function exactly(number) {
  const value = number instanceof Fraction ? number : Fraction.of(number);
  return new Estimate(value, value);
}

/**
 * A number between two bounds; null stands for no bound.
 * @param {Decimal | bigint | null} low
 * @param {Decimal | bigint | null} high
 * @param {Names} [missing]
 */
export function between(low, high, missing = []) {
  const ends = [low === null ? -Infinity : Fraction.of(low), high === null ? Infinity : Fraction.of(high)];
  return spanning(ends, missing);
}

/**
 * One of several numbers; `missing` would tell which.
 * @param {readonly Estimate[]} choices
 * @param {Names} [missing]
 */
export function oneOf(choices, missing = []) {
  const names = choices.flatMap((one) => one.missing);
  return spanning(
    choices.flatMap((one) => [one.low, one.high]),
    [...names, ...missing],
  );
}

/**
 * The number made whole; with `nearest` a half counts as one.
 * @param {Estimate} number
 * @param {import("./price.js").Rounding} rounding
 */
export function whole(number, rounding) {
  return spanning(
    [number.low, number.high].map((end) => wholeEnd(end, rounding)),
    number.missing,
  );
}

/**
 * @param {End} end
 * @param {import("./price.js").Rounding} rounding
 */
function wholeEnd(end, rounding) {
  if (typeof end === "number") return end;
  if (rounding === "up") return new Fraction(end.ceil());
  return new Fraction((rounding === "down" ? end : end.plus(new Fraction(1n, 2n))).floor());
}

/**
 * @param {End} one
 * @param {End} other
 */
export function lesser(one, other) {
  return compareEnds(other, one) < 0 ? other : one;
}

/**
 * @param {End} one
 * @param {End} other
 */
export function greater(one, other) {
  return compareEnds(other, one) > 0 ? other : one;
}

/**
 * @param {End} one
 * @param {End} other
 */
export function compareEnds(one, other) {
  if (typeof one !== "number" && typeof other !== "number") return one.compare(other);
  const mine = typeof one === "number" ? one : 0;
  const its = typeof other === "number" ? other : 0;
  return mine === its ? 0 : mine > its ? 1 : -1;
}

/**
 * A sum, in which infinities of both signs never meet.
 * @param {End} one
 * @param {End} other
 */
function sum(one, other) {
  if (typeof one === "number") return one;
  return typeof other === "number" ? other : one.plus(other);
}

/**
 * A product. Unbounded is not infinite: none of it costs nothing, at any price.
 * @param {End} one
 * @param {End} other
 */
function product(one, other) {
  if (signOf(one) === 0 || signOf(other) === 0) return new Fraction(0n);
  if (typeof one === "number" || typeof other === "number") return signOf(one) * signOf(other) * Infinity;
  return one.times(other);
}

/** @param {End} end */
function signOf(end) {
  return compareEnds(end, new Fraction(0n));
}
