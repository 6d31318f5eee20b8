/**
 * What can be wrong with a request: a place, a reason, and what a sentence about it needs.
 *
 * The sentences themselves are kept with the other texts of a page, in its language.
 */

/** @typedef {import("./values.js").Json} Json */
/** @typedef {import("./model.js").Layer} Layer */

/**
 * One thing that is wrong with a request.
 *
 * `pointer`: where, as a JSON pointer (RFC 6901); for a missing key, where it should be. `form` tells several
 * sentences for one reason apart. `limit`: what the value was held against. `parts`: what else a sentence may name.
 * `hint` is what was probably meant: the name of its text and the word.
 * @typedef {object} Problem
 * @property {string} pointer
 * @property {string} reason
 * @property {Layer} layer
 * @property {string} form
 * @property {Json | undefined} limit
 * @property {Readonly<Record<string, Json>>} parts
 * @property {Hint | undefined} hint
 */
/** @typedef {readonly [name: string, word: string]} Hint */

/**
 * @param {string} pointer
 * @param {string} reason
 * @param {object} [more]
 * @param {Layer} [more.layer]
 * @param {string} [more.form]
 * @param {Json | undefined} [more.limit]
 * @param {Record<string, Json>} [more.parts]
 * @param {Hint | undefined} [more.hint]
 * @returns {Problem}
 */
export function problem(pointer, reason, { layer = "schema", form = "", limit, parts = {}, hint } = {}) {
  return { pointer, reason, layer, form, limit, parts, hint };
}

/**
 * The JSON pointer of a place.
 * @param {readonly (string | number)[]} at
 */
export function pointerOf(at) {
  return at.map((step) => `/${String(step).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}

/**
 * The hint that a known word was meant.
 * @param {string | undefined} word
 * @returns {Hint | undefined}
 */
export function hinted(word) {
  return word === undefined ? undefined : ["hint-word", word];
}
