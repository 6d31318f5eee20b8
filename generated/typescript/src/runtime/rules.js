/** Rules between the keys of a request: what they demand, and whether a request breaks them. */

import { holds, valueOf } from "./conditions.js";
import { Decimal } from "./decimal.js";
import { identity } from "./exact.js";
import { Fraction } from "./fraction.js";
import { ABSENT, isArray, isObject, lookupIn, number } from "./values.js";

/** @typedef {import("./values.js").Absent} Absent */
/** @typedef {import("./values.js").Json} Json */
/** @typedef {import("./values.js").Lookup} Lookup */
/** @typedef {import("./values.js").Path} Path */
/** @typedef {import("./conditions.js").Condition} Condition */
/** @typedef {import("./conditions.js").Subject} Subject */

/**
 * What is added up: a number, the number of elements of a list, or a key of each element of it.
 *
 * A path leads to elements by `*`. Only elements that `where` holds in count. `default` counts where the parameter is
 * left out, `default_inside` where an element lacks the key.
 * @typedef {object} Operand
 * @property {Subject} subject
 * @property {Json | Absent} default
 * @property {Json | Absent} default_inside
 * @property {Condition} where
 */

/**
 * A number that a request decides: the product of some parts, times a number, divided by one, plus one.
 * @typedef {{ of: readonly Operand[], times: Decimal, divided_by: Decimal, plus: Decimal }} Amount
 */

/** @typedef {Decimal | Amount} Limit */

/**
 * A limit on the sum of some parts, on their product, or on the number of different values among them.
 * @typedef {object} Total
 * @property {"sum" | "product" | "distinct"} by
 * @property {readonly Operand[]} of
 * @property {Limit | null} min
 * @property {Limit | null} max
 * @property {Limit | null} above
 * @property {Limit | null} below
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
 * @property {readonly Total[]} totals
 */

const NUMERAL = /^-?[0-9]{1,20}(?:[.][0-9]{1,20})?$/;
const NOTHING = new Fraction(0n);

/**
 * Whether an object breaks a rule. All demands of a rule apply when its `when` holds.
 * @param {Rule} rule
 * @param {Lookup} lookup
 */
export function isBroken(rule, lookup) {
  if (!holds(rule.when, lookup)) return rule.otherwise.length > 0 && !holds(rule.otherwise, lookup);
  return !(
    holds(rule.then, lookup) &&
    groups(rule, lookup) &&
    rule.totals.every((total) => keepsTotal(total, lookup))
  );
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
 * @param {Total} total
 * @param {Lookup} lookup
 */
function keepsTotal(total, lookup) {
  const limits = [total.min, total.max, total.above, total.below];
  if (total.by === "distinct" && limits.every((limit) => limit === null)) {
    const values = total.of.flatMap((part) => valuesOf(part, lookup) ?? []);
    return new Set(values.map(identity)).size === values.length;
  }
  const amount = amountOf(total, lookup);
  if (amount === null) return true;
  /** @type {((order: number) => boolean)[]} */
  const keeps = [(order) => order >= 0, (order) => order <= 0, (order) => order > 0, (order) => order < 0];
  return limits.every((each, index) => {
    const limit = limitOf(each, lookup);
    return limit === null || keeps[index]?.(amount.compare(limit));
  });
}

/**
 * What is held against the limits of a total; null where nothing is demanded.
 * @param {Total} total
 * @param {Lookup} lookup
 */
function amountOf(total, lookup) {
  if (total.by === "product") return productOf(total.of, lookup);
  const parts = total.of.map((part) => valuesOf(part, lookup));
  const values = parts.flatMap((part) => part ?? []);
  if (total.by === "distinct") {
    return values.length > 0 ? new Fraction(BigInt(new Set(values.map(identity)).size)) : null;
  }
  if (isAboutPartsThere(total) && parts.every((part) => part === null)) return null;
  return sum(values.map(sizeOf).filter((size) => size !== null));
}

/**
 * The product of some parts, of which elements of a list add up to one; null where one is not there, or no number.
 * @param {readonly Operand[]} parts
 * @param {Lookup} lookup
 */
function productOf(parts, lookup) {
  let product = new Fraction(1n);
  for (const part of parts) {
    const sizes = (valuesOf(part, lookup) ?? []).map(sizeOf);
    const known = sizes.filter((size) => size !== null);
    if (sizes.length === 0 || known.length < sizes.length) return null;
    product = product.times(sum(known));
  }
  return product;
}

/**
 * Whether nothing is demanded of a request that has none of the parts of a total.
 * @param {Total} total
 */
function isAboutPartsThere(total) {
  const limits = [total.min, total.max, total.above, total.below];
  return total.of.some(isInside) || limits.some((limit) => limit !== null && !(limit instanceof Decimal));
}

/** @param {readonly Fraction[]} sizes */
function sum(sizes) {
  return sizes.reduce((one, other) => one.plus(other), NOTHING);
}

/**
 * The number that a limit is; null where there is none, or where the request does not tell it.
 * @param {Limit | null} limit
 * @param {Lookup} lookup
 */
function limitOf(limit, lookup) {
  if (limit === null || limit instanceof Decimal) return limit && Fraction.of(limit);
  const product = productOf(limit.of, lookup);
  if (product === null) return null;
  const factor = Fraction.of(limit.times).times(Fraction.of(limit.divided_by).inverse());
  return product.times(factor).plus(Fraction.of(limit.plus));
}

/**
 * What a value counts: a list its elements, a number or a text that reads as one its value; null for others.
 * @param {Json} value
 */
function sizeOf(value) {
  if (isArray(value)) return new Fraction(BigInt(value.length));
  if (typeof value === "string") return NUMERAL.test(value) ? Fraction.of(Decimal.read(value)) : null;
  const size = number(value);
  return size && Fraction.of(size);
}

/** @param {Operand} part */
function isInside(part) {
  return part.subject.subject === "key" && part.subject.path.includes("*");
}

/**
 * The values that a part stands for; null where there is none, or no list though it should be one. JSON's null is no
 * value.
 * @param {Operand} part
 * @param {Lookup} lookup
 * @returns {Json[] | null}
 */
function valuesOf(part, lookup) {
  if (part.subject.subject !== "key") {
    const counted = valueOf(part.subject, lookup);
    return counted === ABSENT ? null : [counted];
  }
  const { path } = part.subject;
  const steps = isInside(part) ? path.indexOf("*") : path.length;
  const given = lookup(path.slice(0, steps));
  const value = given === ABSENT ? part.default : given;
  if (!isInside(part) && part.where.length === 0) return value === ABSENT || value === null ? null : [value];
  if (!isArray(value)) return null;
  const inside = [...valuesInside(value, path.slice(steps + 1), part)];
  return isInside(part) ? inside : [inside.length];
}

/**
 * The values that the elements of a list have at a path, of those that count.
 * @param {readonly Json[]} items
 * @param {Path} path
 * @param {Operand} part
 * @returns {Generator<Json>}
 */
function* valuesInside(items, path, part) {
  if (path.includes("*")) {
    const steps = path.indexOf("*");
    for (const item of items) {
      const inner = lookupIn(item)(path.slice(0, steps));
      if (isArray(inner)) yield* valuesInside(inner, path.slice(steps + 1), part);
    }
    return;
  }
  for (const item of items) {
    if (part.where.length > 0 && !(isObject(item) && holds(part.where, lookupIn(item)))) continue;
    const found = lookupIn(item)(path);
    const value = found === ABSENT ? part.default_inside : found;
    if (value !== ABSENT && value !== null) yield value;
  }
}
