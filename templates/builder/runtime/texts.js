/**
 * Checks of texts: options, lengths, patterns, and the forms that no schema can limit.
 *
 * The twin of `specpress/runtime/texts.py`.
 */

import { closest } from "./closest.js";
import { matches } from "./patterns.js";
import { hinted, problem } from "./problems.js";
import { lengthOf } from "./values.js";

/** @typedef {import("./model.js").Length} Length */
/** @typedef {import("./model.js").Ratio} Ratio */
/** @typedef {import("./model.js").Size} Size */
/** @typedef {import("./model.js").StringType} StringType */
/** @typedef {import("./problems.js").Problem} Problem */
/** @typedef {readonly [bigint, bigint]} Pair */

const MOST_DIGITS = 10;
/** Reasons for which a text has not the form that is expected. */
const OF_FORM = new Set(["pattern", "not-a-ratio", "not-a-size"]);
const CHINESE = /[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\u{20000}-\u{3ffff}]/gu;
/** What Python takes for blanks between words; ECMA-262's `\s` is another set. */
const BLANKS = /[\t-\r\x1c-\x20\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/u;

/**
 * What is wrong with a text.
 * @param {StringType} type
 * @param {string} value
 * @param {string} pointer
 * @returns {Generator<Problem>}
 */
export function* textProblems(type, value, pointer) {
  const options = type.options.map((option) => option.value);
  const isOption = options.includes(value);
  if (isOption && type.open_options) return;
  if (options.length > 0 && !isOption && !type.open_options) {
    if (type.constant) yield problem(pointer, "not-constant", { limit: options[0], parts: { value } });
    else
      yield problem(pointer, "not-an-option", {
        limit: options,
        parts: { value },
        hint: word(value, options),
      });
    return;
  }
  yield* lengthProblems(type, value, pointer);
  if (type.pattern !== null && !matches(type.pattern, value)) {
    yield besideOptions(type, problem(pointer, "pattern", { limit: type.pattern }));
  }
  if (type.ratio === null && type.size === null) return;
  // A schema has one pattern: one that is written goes before that of the form.
  const stated = type.pattern === null ? formPattern(type.ratio, type.size) : null;
  const layer = stated === null || matches(stated, value) ? "request" : "schema";
  const ofRatio = type.ratio === null ? [] : ratioProblems(type.ratio, value, pointer, layer);
  for (const one of ofRatio) yield besideOptions(type, one, value);
  const ofSize = type.size === null ? [] : sizeProblems(type.size, value, pointer, layer);
  for (const one of ofSize) yield besideOptions(type, one, value);
}

/**
 * The problem of a text that is no option where options are open: it names them, and the one probably meant.
 * @param {StringType} type
 * @param {Problem} found
 * @param {string} [value]
 * @returns {Problem}
 */
function besideOptions(type, found, value) {
  if (type.options.length === 0 || !OF_FORM.has(found.reason)) return found;
  const options = type.options.map((option) => option.value);
  const hint = value === undefined ? undefined : word(value, options);
  return { ...found, form: "open", parts: { ...found.parts, options }, hint };
}

/**
 * The pattern of all texts that a schema can tell to be a size or a ratio; null where there is no such form.
 * @param {Ratio | null} ratio
 * @param {Size | null} size
 * @returns {string | null}
 */
function formPattern(ratio, size) {
  const separator = size?.separator ?? (ratio === null ? null : ":");
  if (separator === null || /[0-9]/.test(separator)) return null;
  const number = "0*[1-9][0-9]*";
  return `^${number}${separator.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&")}${number}$`;
}

/**
 * @param {string} value
 * @param {readonly import("./values.js").Json[]} options
 */
function word(value, options) {
  return hinted(closest(value, options.map(String)));
}

/**
 * Limits for texts in one script count only together: which of them is meant cannot be told for certain.
 *
 * But Chinese characters are Chinese in any text.
 * @param {StringType} type
 * @param {string} value
 * @param {string} pointer
 * @returns {Generator<Problem>}
 */
function* lengthProblems(type, value, pointer) {
  for (const length of type.lengths) {
    if (length.script === null) yield* oneLength(length, value, pointer);
  }
  const byScript = type.lengths.filter((length) => length.script !== null);
  const broken = byScript.flatMap((length) => [...oneLength(length, value, pointer)].slice(0, 1));
  if (broken[0] !== undefined && broken.length === byScript.length) {
    yield broken[0];
    return;
  }
  for (const length of byScript) {
    if (length.script !== "Chinese" || length.unit !== "characters") continue;
    const found = oneLength(length, (value.match(CHINESE) ?? []).join(""), pointer);
    for (const one of found) if (one.reason === "too-long") yield one;
  }
}

/**
 * @param {Length} length
 * @param {string} value
 * @param {string} pointer
 * @returns {Generator<Problem>}
 */
function* oneLength({ min, max, unit, script }, value, pointer) {
  const found = count(value, unit);
  if (found === null) return;
  const layer = unit === "characters" && script === null ? "schema" : "request";
  const form = script === null ? unit : `${unit}-of-script`;
  /** @type {[string, number | null, boolean][]} */
  const limits = [
    ["too-short", min, min !== null && found < min],
    ["too-long", max, max !== null && found > max],
  ];
  for (const [reason, limit, isBroken] of limits) {
    if (limit !== null && isBroken)
      yield problem(pointer, reason, { layer, form, limit, parts: { found, script } });
  }
}

/**
 * How long a text is. Characters are code points, words stand between blanks, tokens cannot be counted.
 * @param {string} text
 * @param {string} unit
 */
function count(text, unit) {
  if (unit === "characters") return lengthOf(text);
  if (unit === "words") return text.split(BLANKS).filter((part) => part !== "").length;
  return unit === "bytes" ? new TextEncoder().encode(text).length : null;
}

/**
 * Two whole numbers above zero; null for every other text, and for numbers beyond all reason.
 * @param {string} text
 * @param {string} separator
 * @returns {Pair | null}
 */
function pairIn(text, separator) {
  const at = text.indexOf(separator);
  if (at < 0) return null;
  const parts = [text.slice(0, at), text.slice(at + separator.length)];
  const [first = 0n, second = 0n] = parts.map((part) =>
    /^[0-9]+$/.test(part) && part.length <= MOST_DIGITS ? BigInt(part) : 0n,
  );
  return first > 0n && second > 0n ? [first, second] : null;
}

/**
 * @param {Ratio} ratio
 * @param {string} text
 * @param {string} pointer
 * @param {"schema" | "request"} layer that of a text of another form
 * @returns {Generator<Problem>}
 */
function* ratioProblems(ratio, text, pointer, layer) {
  const pair = pairIn(text, ":");
  if (pair === null) yield problem(pointer, "not-a-ratio", { layer });
  else yield* outsideRatio(ratio, pair, pointer);
}

/**
 * Ratios are compared crosswise, so that nothing is divided.
 * @param {Ratio} ratio
 * @param {Pair} pair
 * @param {string} pointer
 * @returns {Generator<Problem>}
 */
export function* outsideRatio({ min, max }, [width, height], pointer) {
  const parts = { value: `${width}:${height}` };
  if (min !== null && width * min[1] < min[0] * height) {
    yield problem(pointer, "ratio-too-narrow", { layer: "request", limit: min.join(":"), parts });
  }
  if (max !== null && width * max[1] > max[0] * height) {
    yield problem(pointer, "ratio-too-wide", { layer: "request", limit: max.join(":"), parts });
  }
}

/**
 * @param {Size} size
 * @param {string} text
 * @param {string} pointer
 * @param {"schema" | "request"} layer that of a text of another form
 * @returns {Generator<Problem>}
 */
function* sizeProblems(size, text, pointer, layer) {
  const pair = pairIn(text, size.separator);
  if (pair === null) {
    yield problem(pointer, "not-a-size", { layer, parts: { separator: size.separator } });
    return;
  }
  const found = pair[0] * pair[1];
  for (const [reason, limit, isBroken] of sizeLimits(size, pair)) {
    if (!isBroken || limit === null) continue;
    yield problem(pointer, reason, { layer: "request", form: "sides", limit, parts: { found } });
  }
  if (size.ratio !== null) yield* outsideRatio(size.ratio, pair, pointer);
}

/**
 * @param {Size} size
 * @param {Pair} pair
 * @returns {[string, bigint | null, boolean][]}
 */
function sizeLimits(size, [width, height]) {
  const [low, high] = width < height ? [width, height] : [height, width];
  const pixels = width * height;
  const step = size.multiple_of || 0n;
  return [
    ["side-too-small", size.min_side, low < (size.min_side ?? 0n)],
    ["side-too-large", size.max_side, high > (size.max_side || high)],
    ["too-few-pixels", size.min_pixels, pixels < (size.min_pixels ?? 0n)],
    ["too-many-pixels", size.max_pixels, pixels > (size.max_pixels || pixels)],
    ["off-step", size.multiple_of, step !== 0n && (width % step !== 0n || height % step !== 0n)],
  ];
}
