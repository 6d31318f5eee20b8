/** Rules between the keys of a request: what they demand, and whether a request breaks them. */

import { holds, valueOf } from "./conditions.js";
import { ABSENT, isArray, number } from "./values.js";
import { Fraction } from "./fraction.js";

/** @typedef {import("./values.js").Lookup} Lookup */
/** @typedef {import("./values.js").Path} Path */
/** @typedef {import("./conditions.js").Condition} Condition */
/** @typedef {import("./conditions.js").Test} Test */

/**
 * A limit on a sum: numbers count with their value, arrays and uploads with their number of elements.
 * @typedef {object} Total
 * @property {readonly Test[]} of each with a subject and its default alone
 * @property {bigint | null} min
 * @property {bigint | null} max
 */

/**
 * What some keys of an object say about others. `text` says it to people.
 * @typedef {object} Rule
 * @property {string} text
 * @property {Condition} when
 * @property {Condition} then
 * @property {Condition} otherwise
 * @property {readonly Path[]} at_least_one
 * @property {readonly Path[]} exactly_one
 * @property {readonly Path[]} at_most_one
 * @property {Total | null} total
 */

/**
 * Whether an object breaks a rule. All demands of a rule apply when its `when` holds.
 * @param {Rule} rule
 * @param {Lookup} lookup
 */
export function isBroken(rule, lookup) {
  if (!holds(rule.when, lookup)) return rule.otherwise.length > 0 && !holds(rule.otherwise, lookup);
  return !(holds(rule.then, lookup) && groups(rule, lookup) && keepsTotal(rule.total, lookup));
}

/**
 * @param {Rule} rule
 * @param {Lookup} lookup
 */
function groups(rule, lookup) {
  /** @param {readonly Path[]} paths */
  const there = (paths) => paths.filter((path) => lookup(path) !== ABSENT).length;
  return (
    (rule.at_least_one.length === 0 || there(rule.at_least_one) >= 1) &&
    (rule.exactly_one.length === 0 || there(rule.exactly_one) === 1) &&
    there(rule.at_most_one) <= 1
  );
}

/**
 * @param {Total | null} total
 * @param {Lookup} lookup
 */
function keepsTotal(total, lookup) {
  if (total === null) return true;
  const found = total.of.reduce((sum, part) => sum + amount(part, lookup), 0n);
  return (total.min === null || found >= total.min) && (total.max === null || found <= total.max);
}

/**
 * @param {Test} part
 * @param {Lookup} lookup
 */
function amount(part, lookup) {
  let value = valueOf(part.subject, lookup);
  if (value === ABSENT && part.subject.subject === "key") value = part.default;
  if (isArray(value)) return BigInt(value.length);
  const size = number(value);
  if (size === null) return 0n;
  const whole = Fraction.of(size);
  return whole.numerator / whole.denominator;
}
