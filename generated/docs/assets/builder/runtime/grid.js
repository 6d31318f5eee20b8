/**
 * Numbers that lie a step apart, and whether a number is one of them.
 *
 * A step such as 0.05 has no exact binary form, so a schema lists such a grid where it is short. The checker has to
 * draw the same line between short and long, to say which layer refuses a number. The twin of `specpress/catalog/step_grid.py`.
 */

import { Decimal } from "./decimal.js";
import { divisor, Fraction } from "./fraction.js";

/** @typedef {import("./model.js").NumberType} NumberType */
/**
 * Numbers `step` apart, one of which is `origin`.
 * @typedef {{ step: Fraction, origin: Fraction, documented: Decimal }} Spacing
 */

/** A grid with more numbers is not listed. */
const LONGEST_LIST = 512n;
/** Beyond it a number is no limit that an API could mean, and its exact fraction would fill the memory. */
const LARGEST_EXPONENT = 400;

/**
 * Whether a schema refuses a value that misses a step.
 * @param {NumberType} type
 * @param {Decimal} value
 */
export function states(type, value) {
  if (type.options.length > 0 && !type.open_options) return true;
  const found = spacings(type);
  const uneven = found.filter((one) => !isEven(one));
  if (uneven.length === 0) return true;
  const widest = uneven.reduce((one, other) => (other.step.compare(one.step) > 0 ? other : one));
  return isListed(type, widest) || missesMultiple(type, found.filter(isEven), value);
}

/**
 * The step or multiple that a value misses, or null.
 * @param {NumberType} type
 * @param {Decimal} value
 */
export function missedStep(type, value) {
  if (type.step === null && type.multiple_of === null) return null;
  const exact = Fraction.of(value);
  const missed = spacings(type).find((one) => !modulo(exact.minus(one.origin), one.step).isZero);
  return missed?.documented ?? null;
}

/**
 * A step that is not above zero leaves no numbers to speak of.
 * @param {NumberType} type
 * @returns {Spacing[]}
 */
function spacings(type) {
  const zero = new Decimal(0n);
  /** @type {[Decimal | null, Decimal][]} */
  const pairs = [[type.step, type.min ?? zero], [type.multiple_of, zero]];
  return pairs.flatMap(([step, start]) => {
    if (step === null || step.sign <= 0 || !isUsual(step) || !isUsual(start)) return [];
    return [{ step: Fraction.of(step), origin: Fraction.of(start), documented: step }];
  });
}

/** @param {Decimal} value */
function isUsual(value) {
  return Math.abs(value.adjusted) <= LARGEST_EXPONENT;
}

/**
 * Whether `multipleOf` states it exactly.
 * @param {Spacing} spacing
 */
function isEven({ step, origin }) {
  return step.isWhole && modulo(origin, step).isZero;
}

/**
 * Whether the values of a spacing are listed: there are limits, and not too many values between them.
 * @param {NumberType} type
 * @param {Spacing} spacing
 */
function isListed(type, { step, origin }) {
  const lows = [type.min, type.above].filter((limit) => limit !== null);
  const highs = [type.max, type.below].filter((limit) => limit !== null);
  if (lows.length === 0 || highs.length === 0 || ![...lows, ...highs].every(isUsual)) return false;
  const low = lows.map(Fraction.of).reduce((one, other) => (other.compare(one) > 0 ? other : one));
  const high = highs.map(Fraction.of).reduce((one, other) => (other.compare(one) < 0 ? other : one));
  const first = low.minus(origin).times(step.inverse()).ceil();
  const last = high.minus(origin).times(step.inverse()).floor();
  return last - first < LONGEST_LIST;
}

/**
 * Whether a value is no multiple of all even steps together.
 * @param {NumberType} type
 * @param {Spacing[]} even
 * @param {Decimal} value
 */
function missesMultiple(type, even, value) {
  if (even.length === 0) return false;
  const steps = even.map((one) => one.step.numerator);
  if (type.integer && steps.every((step) => step === 1n)) return false;
  const multiple = steps.reduce((one, other) => (one / divisor(one, other)) * other);
  return !modulo(Fraction.of(value), new Fraction(multiple)).isZero;
}

/**
 * @param {Fraction} value
 * @param {Fraction} step above 0
 */
function modulo(value, step) {
  const times = new Fraction(value.times(step.inverse()).floor());
  return value.minus(times.times(step));
}
