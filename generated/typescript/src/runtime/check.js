/**
 * The walk through a request beside its tree of types. The twin of `specpress/runtime/check.py`: the same problems,
 * in the same order.
 */

import { closest } from "./closest.js";
import { Unmeasured } from "./conditions.js";
import { Decimal } from "./decimal.js";
import { exact, exactDecimal, exactJson, identity, isWhole, kindOf, OVERFLOW, UNDERFLOW } from "./exact.js";
import { withPlaces } from "./misplaced.js";
import { missedStep, states } from "./steps.js";
import { hinted, pointerOf, problem } from "./problems.js";
import { isBroken } from "./rules.js";
import { textProblems } from "./texts.js";
import { entries, equal, isObject, isTooDeep, lookupIn, loneSurrogate, member } from "./values.js";

/** @typedef {import("./values.js").Json} Json */
/** @typedef {import("./values.js").JsonObject} JsonObject */
/** @typedef {import("./model.js").Type} Type */
/** @typedef {import("./model.js").ArrayType} ArrayType */
/** @typedef {import("./model.js").BooleanType} BooleanType */
/** @typedef {import("./model.js").NumberType} NumberType */
/** @typedef {import("./model.js").ObjectType} ObjectType */
/** @typedef {import("./model.js").UnionType} UnionType */
/** @typedef {import("./problems.js").Problem} Problem */
/** @typedef {readonly (string | number)[]} At */

const NUMBER = /^-?[0-9]{1,20}(?:[.][0-9]{1,20})?$/;
const FOREIGN = new Set([
  "no-alternative",
  "not-an-option",
  "not-constant",
  "pattern",
  "unknown-key",
  "wrong-type",
]);
/** @type {import("./model.js").StringType} */
const TEXT = {
  type: "string",
  options: [],
  open_options: false,
  constant: false,
  lengths: [],
  pattern: null,
  format: null,
  limits: null,
  ratio: null,
  size: null,
};
const ZERO = new Decimal(0n);

/**
 * What is wrong with a request's body, in the order of the body.
 *
 * Problems of a value come before those of its parts, missing keys after the keys that are there.
 * @param {{ request: ObjectType }} model
 * @param {Json} body
 * @returns {Problem[]}
 */
export function problems(model, body) {
  if (isTooDeep(body)) return [problem("", "nested-too-deep", { layer: "request" })];
  const half = loneSurrogate(body);
  if (half !== null) return [problem(pointerOf(half), "lone-surrogate", { layer: "request" })];
  return withPlaces(model.request, body, [...valueProblems(model.request, body, false, [])]);
}

/**
 * What is wrong with a value, its own problems first.
 * @param {Type} type
 * @param {Json} value
 * @param {boolean} nullable
 * @param {At} at
 * @returns {Generator<Problem>}
 */
export function* valueProblems(type, value, nullable, at) {
  if (type.type === "any" || (nullable && value === null)) return;
  if (type.type === "union") yield* union(type, value, at);
  else if (kindOf(value) !== type.type || (isInteger(type) && !isWhole(value)))
    yield wrongType([type], value, at);
  else if (type.type === "string") yield* textProblems(type, String(value), pointerOf(at));
  else if (type.type === "number") yield* numberProblems(type, exactDecimal(value), pointerOf(at));
  else if (type.type === "boolean") yield* booleanProblems(type, value, pointerOf(at));
  else if (type.type === "array") yield* arrayProblems(type, /** @type {Json[]} */ (value), at);
  else if (type.type === "object") yield* objectProblems(type, /** @type {JsonObject} */ (value), at);
}

/** @param {Type} type */
function isInteger(type) {
  return type.type === "number" && type.integer;
}

/**
 * @param {readonly Type[]} types
 * @param {Json} value
 * @param {At} at
 */
function wrongType(types, value, at) {
  const expected = [...new Set(types.map((type) => (isInteger(type) ? "integer" : type.type)))];
  if (value === null) return problem(pointerOf(at), "null-not-allowed", { parts: { expected } });
  const given = kindOf(value);
  const form = given === "number" ? "number" : "";
  const parts = { expected, given, value: given === "number" ? exactJson(value) : given };
  return problem(pointerOf(at), "wrong-type", { form, parts, hint: meant(types, value) });
}

/**
 * What was probably meant: the same in quotes where a text is expected, without them for a number.
 * @param {readonly Type[]} types
 * @param {Json} value
 * @returns {import("./problems.js").Hint | undefined}
 */
function meant(types, value) {
  const text = ["number", "boolean"].includes(kindOf(value)) ? String(exactJson(value)) : undefined;
  for (const type of types) {
    if (type.type === "string" && type.options.some((option) => option.value === text))
      return ["hint-text", text ?? ""];
    if (type.type === "number" && typeof value === "string" && NUMBER.test(value))
      return ["hint-number", value];
  }
  return undefined;
}

/**
 * @param {NumberType} type
 * @param {Decimal} value
 * @param {string} pointer
 * @returns {Generator<Problem>}
 */
function* numberProblems(type, value, pointer) {
  const options = type.options.map((option) => option.value);
  const isOption = options.some((option) => equal(value, exact(option)));
  if (isOption && type.open_options) return;
  const parts = { value };
  if (options.length > 0 && !isOption && !type.open_options) {
    yield problem(pointer, "not-an-option", { limit: options, parts });
    return;
  }
  /** @type {[string, string, Decimal | null, (order: number) => boolean][]} */
  const limits = [
    ["below-minimum", "", type.min, (order) => order < 0],
    ["below-minimum", "open", type.above, (order) => order <= 0],
    ["above-maximum", "", type.max, (order) => order > 0],
    ["above-maximum", "open", type.below, (order) => order >= 0],
  ];
  for (const [reason, form, limit, isBeyond] of limits) {
    if (limit !== null && isBeyond(value.compare(limit)))
      yield problem(pointer, reason, { form, limit, parts });
  }
  // A number too large for a binary float, where no limit has told it.
  if (value === OVERFLOW && type.max === null && type.below === null)
    yield problem(pointer, "above-maximum", { layer: "request", form: "open", limit: OVERFLOW, parts });
  if (value === UNDERFLOW && type.min === null && type.above === null)
    yield problem(pointer, "below-minimum", { layer: "request", form: "open", limit: UNDERFLOW, parts });
  yield* stepProblems(type, value, pointer);
}

/**
 * @param {NumberType} type
 * @param {Decimal} value
 * @param {string} pointer
 * @returns {Generator<Problem>}
 */
function* stepProblems(type, value, pointer) {
  const step = missedStep(type, value);
  if (step === null) return;
  const layer = states(type, value) ? "schema" : "request";
  if (step !== type.step) yield problem(pointer, "off-step", { layer, limit: step, parts: { value } });
  else
    yield problem(pointer, "off-step", {
      layer,
      form: "from",
      limit: step,
      parts: { value, start: type.min ?? ZERO },
    });
}

/**
 * @param {BooleanType} type
 * @param {Json} value
 * @param {string} pointer
 * @returns {Generator<Problem>}
 */
function* booleanProblems(type, value, pointer) {
  const options = type.options.map((option) => option.value);
  if (options.length > 0 && !options.includes(value)) {
    yield problem(pointer, "not-an-option", { limit: options, parts: { value } });
  }
}

/**
 * @param {ArrayType} type
 * @param {Json[]} value
 * @param {At} at
 * @returns {Generator<Problem>}
 */
function* arrayProblems(type, value, at) {
  const found = value.length;
  /** @type {[string, number | null, boolean][]} */
  const limits = [
    ["too-few-items", type.min_items, found < (type.min_items ?? 0)],
    ["too-many-items", type.max_items, found > (type.max_items ?? found)],
  ];
  for (const [reason, limit, isBeyond] of limits) {
    if (limit !== null && isBeyond) yield problem(pointerOf(at), reason, { limit, parts: { found } });
  }
  const seen = new Set();
  for (const [index, item] of value.entries()) {
    yield* valueProblems(type.items, item, false, [...at, index]);
    if (!type.unique) continue;
    const key = identity(item);
    if (seen.has(key)) yield problem(pointerOf([...at, index]), "duplicate-item", { parts: { value: item } });
    seen.add(key);
  }
}

/**
 * @param {ObjectType} type
 * @param {JsonObject} value
 * @param {At} at
 * @returns {Generator<Problem>}
 */
function* objectProblems(type, value, at) {
  yield* ruleProblems(type, value, at);
  for (const [key, item] of entries(value)) {
    const field = type.fields.get(key);
    if (field !== undefined) yield* valueProblems(field.type, item, field.nullable, [...at, key]);
    else if (type.values !== null) yield* valueProblems(type.values, item, false, [...at, key]);
    else if (!type.open) {
      const known = [...type.fields.keys()];
      const missing = known.filter((one) => member(value, one) === undefined);
      const hint = hinted(closest(key, missing) ?? closest(key, known));
      yield problem(pointerOf([...at, key]), "unknown-key", { limit: known, parts: { value: key }, hint });
    }
  }
  for (const field of type.fields.values()) {
    if (!field.required || member(value, field.key) !== undefined) continue;
    yield problem(pointerOf([...at, field.key]), "missing-key", { parts: { value: field.key } });
  }
}

/**
 * @param {ObjectType} type
 * @param {JsonObject} value
 * @param {At} at
 * @returns {Generator<Problem>}
 */
function* ruleProblems(type, value, at) {
  const find = lookupIn(value);
  for (const { rule, layer } of type.rules) {
    if (!breaks(rule, (path) => exact(find(path)))) continue;
    yield problem(pointerOf(at), "broken-rule", { layer, parts: { text: rule.text } });
  }
}

/**
 * A rule that reads a measure says nothing about a request.
 * @param {import("./rules.js").Rule} rule
 * @param {import("./values.js").Lookup} lookup
 */
function breaks(rule, lookup) {
  try {
    return isBroken(rule, lookup);
  } catch (error) {
    if (error instanceof Unmeasured) return false;
    throw error;
  }
}

/**
 * The problems with the member that the value comes closest to, or that it says it is.
 * @param {UnionType} type
 * @param {Json} value
 * @param {At} at
 * @returns {Generator<Problem>}
 */
function* union(type, value, at) {
  if (type.of.some((option) => option.type === "any")) return;
  if (type.key !== null && kindOf(value) === "object") {
    yield* toldApart(type, type.key, /** @type {JsonObject} */ (value), at);
    return;
  }
  const near = type.of
    .filter((option) => option.type === kindOf(value))
    .map((option) => [...valueProblems(option, value, false, at)]);
  if (near.every((found) => isWrongType(found, at))) {
    yield wrongType(type.of, value, at);
    return;
  }
  const closestMember = near.reduce((one, other) => (compareDistances(other, one) < 0 ? other : one));
  const isRefused = closestMember.some(({ layer }) => layer === "schema");
  const isAlone = near.filter((one) => compareDistances(one, closestMember) === 0).length === 1;
  const isMeant = isAlone && (!isObject(value) || hasKnownKey(type, value));
  if (isMeant || !isRefused || type.text === null) yield* closestMember;
  else yield problem(pointerOf(at), "no-alternative", { parts: { text: type.text } });
}

/**
 * Whether an object has any key of one of several: without, none of them was meant more than another.
 * @param {UnionType} type
 * @param {JsonObject} value
 */
function hasKnownKey(type, value) {
  return entries(value).some(([key]) =>
    type.of.some((option) => option.type === "object" && option.fields.has(key)),
  );
}

/**
 * Which of several types a value is meant for; undefined where it is of no kind that they are.
 * @param {UnionType} type
 * @param {Json} value
 * @returns {Type | undefined}
 */
export function meantMember(type, value) {
  const word = type.key === null || !isObject(value) ? undefined : member(value, type.key);
  const told = typeof word === "string" ? type.byWord.get(word) : undefined;
  if (told !== undefined) return told;
  /** @type {[Type, Problem[]][]} */
  const near = type.of
    .filter((option) => option.type === kindOf(value))
    .map((option) => [option, [...valueProblems(option, value, false, [])]]);
  near.sort(([, one], [, other]) => compareDistances(one, other));
  return near[0]?.[0] ?? type.of.find((option) => option.type === "any");
}

/**
 * The problems with the object that the value of the key stands for.
 * @param {UnionType} type
 * @param {string} key
 * @param {JsonObject} value
 * @param {At} at
 * @returns {Generator<Problem>}
 */
function* toldApart(type, key, value, at) {
  const word = member(value, key);
  if (word === undefined) {
    yield problem(pointerOf([...at, key]), "missing-key", { parts: { value: key } });
    return;
  }
  const object = typeof word === "string" ? type.byWord.get(word) : undefined;
  if (object !== undefined)
    for (const found of objectProblems(object, value, at)) yield where(found, key, word, at);
  else yield* valueProblems(wordsOf(type), word, false, [...at, key]);
}

/**
 * The problem of an object's key, with the word that the object was taken by.
 * @param {Problem} found
 * @param {string} key
 * @param {Json} word
 * @param {At} at
 * @returns {Problem}
 */
function where(found, key, word, at) {
  if (!["missing-key", "unknown-key"].includes(found.reason) || found.form !== "") return found;
  if (found.pointer !== pointerOf([...at, String(found.parts["value"])])) return found;
  return { ...found, form: "where", parts: { ...found.parts, key, word } };
}

/**
 * The values of the key that objects are told apart by, as a type.
 * @param {UnionType} type
 * @returns {import("./model.js").StringType}
 */
function wordsOf(type) {
  const options = [...type.byWord.keys()].map((value) => ({
    value,
    title: null,
    description: null,
    deprecated: false,
  }));
  return { ...TEXT, options };
}

/**
 * @param {Problem[]} found
 * @param {At} at
 */
function isWrongType(found, at) {
  const own = pointerOf(at);
  return found.length === 1 && found[0]?.reason === "wrong-type" && found[0].pointer === own;
}

/**
 * How far a value is from one of several types; the smallest is what was meant.
 *
 * A schema's refusal weighs most, then what shows that another type was meant: a form, a word or a key that the type
 * does not know. A key that has almost its name was meant for it.
 * @param {Problem[]} found
 */
function distance(found) {
  const refusals = found.filter(({ layer }) => layer === "schema");
  const foreign = refusals.filter(({ reason, hint }) => FOREIGN.has(reason) && hint === undefined);
  return [Number(refusals.length > 0), foreign.length, refusals.length, found.length];
}

/**
 * @param {Problem[]} one
 * @param {Problem[]} other
 */
function compareDistances(one, other) {
  const its = distance(other);
  for (const [index, mine] of distance(one).entries()) {
    if (mine !== its[index]) return mine - (its[index] ?? 0);
  }
  return 0;
}
