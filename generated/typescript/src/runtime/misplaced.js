/**
 * Where a key belongs that stands in the wrong object of a request: beside `params` in place of inside it, say. The
 * twin of `specpress/runtime/misplaced.py`.
 */

import { closest } from "./closest.js";
import { hinted, pointerOf } from "./problems.js";
import { isArray, isObject, member } from "./values.js";

/** @typedef {import("./values.js").Json} Json */
/** @typedef {import("./model.js").Type} Type */
/** @typedef {import("./model.js").ObjectType} ObjectType */
/** @typedef {import("./problems.js").Problem} Problem */
/** @typedef {readonly string[]} Place */

/** So many unknown keys are compared with those of all objects; comparing takes its time. */
const MOST_COMPARED = 100;

/**
 * The same problems, those of unknown keys with the place where the key belongs, if one object alone has it.
 * @param {Type} type
 * @param {Json} body
 * @param {readonly Problem[]} problems
 * @returns {Problem[]}
 */
export function withPlaces(type, body, problems) {
  /** @type {Map<string, Map<string, Place[]>>} */
  const known = new Map();
  return problems.map((problem, index) => {
    const key = problem.parts["value"];
    if (problem.reason !== "unknown-key" || typeof key !== "string") return problem;
    const parent = steps(problem.pointer).slice(0, -1);
    const pointer = pointerOf(parent);
    const places = known.get(pointer) ?? elsewhere(type, body, parent);
    known.set(pointer, places);
    return withPlace(problem, key, parent, places, index < MOST_COMPARED);
  });
}

/**
 * @param {Problem} problem
 * @param {string} key
 * @param {Place} parent
 * @param {Map<string, Place[]>} places
 * @param {boolean} compare
 * @returns {Problem}
 */
function withPlace(problem, key, parent, places, compare) {
  const place = nearest(places.get(key) ?? [], parent);
  if (place !== undefined) return { ...problem, hint: ["hint-place", pointerOf([...place, key])] };
  if (problem.hint !== undefined || !compare) return problem;
  const word = closest(key, [...places.keys()]);
  const near = word === undefined ? undefined : nearest(places.get(word) ?? [], parent);
  if (word === undefined || near === undefined) return problem;
  return { ...problem, hint: hinted(pointerOf([...near, word])) };
}

/**
 * @param {string} pointer
 * @returns {string[]}
 */
function steps(pointer) {
  return pointer
    .split("/")
    .slice(1)
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
}

/**
 * The places of objects that may have a key and in the body do not, by the key; `parent` is not among them.
 * @param {Type} type
 * @param {Json} body
 * @param {Place} parent
 */
function elsewhere(type, body, parent) {
  /** @type {Map<string, Place[]>} */
  const places = new Map();
  for (const [place, object] of objects(type, parent, [])) {
    if (stepsBetween(place, parent) === 0) continue;
    const given = valueAt(body, place);
    for (const key of object.fields.keys()) {
      if (isObject(given) && member(given, key) !== undefined) continue;
      places.set(key, [...(places.get(key) ?? []), place]);
    }
  }
  return places;
}

/**
 * Every object with its place: in the element of a list that leads to `parent`, else in the first.
 * @param {Type} type
 * @param {Place} parent
 * @param {Place} place
 * @returns {Generator<[Place, ObjectType]>}
 */
function* objects(type, parent, place) {
  if (type.type === "union") {
    for (const one of type.of) yield* objects(one, parent, place);
  } else if (type.type === "array") {
    const leadsThere = parent.length > place.length && place.every((step, index) => step === parent[index]);
    yield* objects(type.items, parent, [...place, leadsThere ? (parent[place.length] ?? "0") : "0"]);
  } else if (type.type === "object") {
    yield [place, type];
    for (const field of type.fields.values()) yield* objects(field.type, parent, [...place, field.key]);
  }
}

/**
 * @param {Json} body
 * @param {Place} place
 * @returns {Json | undefined}
 */
function valueAt(body, place) {
  /** @type {Json | undefined} */
  let value = body;
  for (const step of place) {
    if (isArray(value)) value = /^[0-9]+$/.test(step) ? value[Number(step)] : undefined;
    else value = isObject(value) ? member(value, step) : undefined;
  }
  return value;
}

/**
 * The place that fewest steps lead to from `parent`; undefined where two are as near, or where there is none.
 * @param {readonly Place[]} places
 * @param {Place} parent
 */
function nearest(places, parent) {
  const different = [...new Map(places.map((place) => [pointerOf(place), place])).values()];
  const ranked = different.sort((one, other) => stepsBetween(one, parent) - stepsBetween(other, parent));
  const [first, second] = ranked;
  if (first === undefined || second === undefined) return first;
  return stepsBetween(first, parent) === stepsBetween(second, parent) ? undefined : first;
}

/**
 * @param {Place} place
 * @param {Place} other
 */
function stepsBetween(place, other) {
  let shared = 0;
  while (shared < Math.min(place.length, other.length) && place[shared] === other[shared]) shared += 1;
  return place.length + other.length - 2 * shared;
}
