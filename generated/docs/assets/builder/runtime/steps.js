/** Numbers that lie a step apart, and whether a number is one of them. The twin of `specpress/runtime/steps.py`. */

import { Decimal } from "./decimal.js";
import { Fraction } from "./fraction.js";

/** @typedef {import("./model.js").NumberType} NumberType */
/**
 * Numbers `step` apart, one of which is `origin`.
 * @typedef {{ step: Fraction, origin: Fraction, documented: Decimal }} Spacing
 */

/** Beyond it a number is no limit that an API could mean, and its exact fraction would fill the memory. */
const LARGEST_EXPONENT = 400;

/**
 * Whether a schema refuses a value that misses a step.
 * @param {NumberType} type
 * @param {Decimal} value
 */
export function states(type, value) {
  if (!type.unstated_steps) return true;
  return (
    type.stated_multiple !== null && !modulo(Fraction.of(value), new Fraction(type.stated_multiple)).isZero
  );
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
  const pairs = [
    [type.step, type.min ?? zero],
    [type.multiple_of, zero],
  ];
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
 * @param {Fraction} value
 * @param {Fraction} step above 0
 */
function modulo(value, step) {
  const times = new Fraction(value.times(step.inverse()).floor());
  return value.minus(times.times(step));
}
