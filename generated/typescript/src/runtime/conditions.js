/**
 * Conditions on a request, and whether they hold.
 *
 * The meaning of each part is that of the JSON Schema keyword which the schema of the request uses for it.
 */

import { Decimal } from "./decimal.js";
import { ABSENT, equal, isArray, isObject, lengthOf, member, number } from "./values.js";

/** @typedef {import("./values.js").Json} Json */
/** @typedef {import("./values.js").Absent} Absent */
/** @typedef {import("./values.js").Path} Path */
/** @typedef {import("./values.js").Lookup} Lookup */
/** @typedef {ReadonlyMap<string, Decimal | string>} Measures */

/** @typedef {{ subject: "key", path: Path }} Key The value that keys lead to, from the object in question. */
/**
 * @typedef {{ subject: "uploads", path: Path, kind_key: string, kind: string | null }} UploadCount
 * How many elements an array of uploads has, of one kind or (null) of all.
 */
/**
 * @typedef {{ subject: "measure", name: string, options: readonly string[], default: Json | Absent }} Measure
 * A number that the request does not hold; with options, one of these words, and its default where none is given.
 */
/** @typedef {Key | UploadCount | Measure} Subject */

/**
 * What a subject must be like; every part that is set must hold.
 *
 * `min`, `max`, `above` and `below` count the elements of an array. An absent value is tested as its documented
 * default; without one it fails every part but `none_of` and `present: false`, unless `may_be_absent`.
 * @typedef {object} Test
 * @property {Subject} subject
 * @property {readonly Json[]} one_of
 * @property {readonly Json[]} none_of
 * @property {Decimal | null} min
 * @property {Decimal | null} max
 * @property {Decimal | null} above
 * @property {Decimal | null} below
 * @property {number | null} min_length
 * @property {number | null} max_length
 * @property {boolean | null} present
 * @property {Json | Absent} default
 * @property {boolean} may_be_absent
 */

/** @typedef {readonly Test[]} Condition All of the tests must hold; an empty condition always does. */

/** A condition reads a measure that was not given; `measure` is its name. */
export class Unmeasured extends Error {
  /** @param {string} measure */
  constructor(measure) {
    super(measure);
    this.measure = measure;
  }
}

/** @type {Measures} */
const NO_MEASURES = new Map();

/**
 * Whether every test of a condition holds. Throws `Unmeasured` where a measure is needed and not given.
 * @param {Condition} condition
 * @param {Lookup} lookup
 * @param {Measures} [measures]
 */
export function holds(condition, lookup, measures = NO_MEASURES) {
  return condition.every((test) => passes(test, lookup, measures));
}

/**
 * The value of a subject, or `ABSENT`. Uploads that are absent count 0.
 * @param {Subject} subject
 * @param {Lookup} lookup
 * @param {Measures} [measures]
 * @returns {Json | Absent}
 */
export function valueOf(subject, lookup, measures = NO_MEASURES) {
  if (subject.subject === "key") return lookup(subject.path);
  if (subject.subject === "uploads") return uploads(lookup(subject.path), subject.kind_key, subject.kind);
  const measure = measures.get(subject.name) ?? subject.default;
  if (measure === ABSENT) throw new Unmeasured(subject.name);
  return measure;
}

/**
 * @param {Json | Absent} items
 * @param {string} kindKey
 * @param {string | null} kind
 */
function uploads(items, kindKey, kind) {
  if (!isArray(items)) return 0;
  if (kind === null) return items.length;
  return items.filter((item) => isObject(item) && member(item, kindKey) === kind).length;
}

/**
 * @param {Test} test
 * @param {Lookup} lookup
 * @param {Measures} measures
 */
function passes(test, lookup, measures) {
  let value = valueOf(test.subject, lookup, measures);
  if (test.present !== null && (value !== ABSENT) !== test.present) return false;
  if (value === ABSENT) value = test.default;
  if (value === ABSENT) return test.may_be_absent || !(test.one_of.length > 0 || hasLimits(test));
  const given = value;
  if (test.one_of.length > 0 && !test.one_of.some((allowed) => equal(given, allowed))) return false;
  if (test.none_of.some((refused) => equal(given, refused))) return false;
  return within(test, given);
}

/** @param {Test} test */
function hasLimits(test) {
  return hasSizes(test) || test.min_length !== null || test.max_length !== null;
}

/** @param {Test} test */
function hasSizes(test) {
  return [test.min, test.max, test.above, test.below].some((limit) => limit !== null);
}

/**
 * @param {Test} test
 * @param {Json} value
 */
function within(test, value) {
  if (test.min_length !== null || test.max_length !== null) {
    if (typeof value !== "string") return false;
    const length = lengthOf(value);
    if (length < (test.min_length ?? 0) || length > (test.max_length ?? length)) return false;
  }
  if (!hasSizes(test)) return true;
  const size = isArray(value) ? new Decimal(BigInt(value.length)) : number(value);
  if (size === null) return false;
  return (
    (test.min === null || size.compare(test.min) >= 0) &&
    (test.max === null || size.compare(test.max) <= 0) &&
    (test.above === null || size.compare(test.above) > 0) &&
    (test.below === null || size.compare(test.below) < 0)
  );
}
