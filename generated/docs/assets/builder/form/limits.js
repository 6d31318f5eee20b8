/** What a value may be, in short phrases for the help below its control. */

import { plain } from "../runtime/cost.js";
import { value } from "./sentences.js";

/** @typedef {import("../runtime/model.js").Type} Type */
/** @typedef {import("../runtime/model.js").Length} Length */
/** @typedef {import("../runtime/model.js").NumberType} NumberType */
/** @typedef {import("../runtime/model.js").StringType} StringType */
/** @typedef {import("./texts.js").Texts} Texts */

/**
 * A phrase for each limit of a type.
 * @param {Type} type
 * @param {Texts} texts
 * @returns {string[]}
 */
export function limits(type, texts) {
  if (type.type === "number") return numberLimits(type, texts);
  if (type.type === "string") return textLimits(type, texts);
  if (type.type === "any") return [texts.say("any-value")];
  return type.type === "array" ? counted(type.min_items, type.max_items, "elements", texts) : [];
}

/**
 * @param {NumberType} type
 * @param {Texts} texts
 */
function numberLimits(type, texts) {
  const [low, high, above, below, step, multiple] = [
    type.min,
    type.max,
    type.above,
    type.below,
    type.step,
    type.multiple_of,
  ].map((limit) => (limit === null ? null : plain(limit)));
  const found = range(low ?? null, high ?? null, type.unit, texts);
  if (above) found.push(texts.say("limit-above", { low: above }));
  if (below) found.push(texts.say("limit-below", { high: below }));
  if (step) found.push(texts.say("limit-step", { step }));
  if (multiple) found.push(texts.say("limit-multiple", { step: multiple }));
  if (found.length === 0 && type.unit !== null) found.push(type.unit);
  return [...found, ...suggested(type, texts)];
}

/**
 * @param {StringType} type
 * @param {Texts} texts
 */
function textLimits(type, texts) {
  const found = type.lengths.flatMap((one) => lengthLimits(one, texts));
  if (type.ratio !== null) {
    const [low, high] = [type.ratio.min, type.ratio.max].map((pair) => pair && pair.join(":"));
    found.push(texts.say("ratio"), ...range(low ?? null, high ?? null, null, texts));
  }
  if (type.size !== null) found.push(texts.say("size", { separator: type.size.separator }));
  if (type.pattern !== null) found.push(texts.say("limit-pattern", { pattern: type.pattern }));
  if (type.options.length > 0 && type.unit !== null) found.push(type.unit);
  return [...found, ...suggested(type, texts)];
}

/**
 * Values that are known where others may occur; closed options stand in the choice itself.
 * @param {NumberType | StringType} type
 * @param {Texts} texts
 */
function suggested(type, texts) {
  if (!type.open_options) return [];
  return [texts.say("limit-such-as", { values: value(type.options.map((option) => option.value)) })];
}

/**
 * @param {Length} length
 * @param {Texts} texts
 */
function lengthLimits({ min, max, unit, script }, texts) {
  const found = counted(min, max, unit, texts);
  return script === null ? found : found.map((limit) => texts.say("length-of-script", { limit, script }));
}

/**
 * @param {number | null} min
 * @param {number | null} max
 * @param {string} unit
 * @param {Texts} texts
 */
function counted(min, max, unit, texts) {
  const most = max ?? min;
  if (most === null) return [];
  const name = max === null ? `${unit}-min` : min === null ? `${unit}-max` : `${unit}-range`;
  return [texts.plural(name, most, { low: texts.number(String(min ?? 0)) })];
}

/**
 * Limits of a value, which are written as values travel.
 * @param {string | null} low
 * @param {string | null} high
 * @param {string | null} unit
 * @param {Texts} texts
 */
function range(low, high, unit, texts) {
  if (low === null && high === null) return [];
  const name = low !== null && high !== null ? "limit-range" : low !== null ? "limit-min" : "limit-max";
  const limit = texts.say(name, { low: low ?? "", high: high ?? "" });
  return [unit === null ? limit : texts.say("limit-unit", { limit, unit })];
}
