/** Sentences about problems and prices, put together from the page's texts. */

import { plain } from "../runtime/cost.js";
import { writeScalar } from "../runtime/json.js";
import { isArray, isObject } from "../runtime/values.js";

/** @typedef {import("../runtime/decimal.js").Decimal} Decimal */
/** @typedef {import("../runtime/values.js").Json} Json */
/** @typedef {import("../runtime/problems.js").Problem} Problem */
/** @typedef {import("../runtime/cost.js").Cost} Cost */
/** @typedef {import("./texts.js").Texts} Texts */

const LONGEST_VALUE = 60;
const MOST_LISTED = 12;
/** What nobody sees. */
const UNSEEN = /(?! )[\p{C}\p{Z}]/gu;
/** A text that can be told from what is around it without quotes. */
const READABLE = /^(?! )(?:[^\p{C}\p{Z}]| )+(?<! )$/u;

/**
 * What is wrong.
 * @param {Problem} problem
 * @param {Texts} texts
 */
export function problemSentence(problem, texts) {
  if (problem.parts["text"] !== undefined) return String(problem.parts["text"]);
  const name = problem.form === "" ? problem.reason : `${problem.reason}/${problem.form}`;
  /** @type {Record<string, string>} */
  const parts = {};
  for (const [part, json] of Object.entries(problem.parts)) parts[part] = said(part, json, texts);
  if (problem.limit !== undefined) parts["limit"] = value(problem.limit);
  const sentence = texts.counts(name)
    ? texts.plural(name, Number(problem.limit), parts)
    : texts.say(name, parts);
  if (problem.hint === undefined) return sentence;
  return texts.say(problem.hint[0], { problem: sentence, hint: value(problem.hint[1]) });
}

/**
 * @param {string} part
 * @param {Json} one
 * @param {Texts} texts
 */
function said(part, one, texts) {
  if (part === "expected" && isArray(one)) return texts.list(one.map((kind) => texts.say(`kind-${kind}`)));
  if (part === "given") return texts.say(`kind-${one}`);
  return part === "found" ? texts.number(String(one)) : value(one);
}

/**
 * A value as it travels, cut where it is long.
 * @param {Json} one
 * @returns {string}
 */
export function value(one) {
  if (isArray(one))
    return one.slice(0, MOST_LISTED).map(value).join(", ") + (one.length > MOST_LISTED ? ", …" : "");
  if (isObject(one)) return "{…}";
  const text =
    typeof one === "string" && READABLE.test(one) ? one : writeScalar(one).replace(UNSEEN, escaped);
  return [...text].length > LONGEST_VALUE ? `${[...text].slice(0, LONGEST_VALUE).join("")}…` : text;
}

/** @param {string} char */
function escaped(char) {
  const units = [...Array(char.length).keys()].map((at) => char.charCodeAt(at).toString(16).padStart(4, "0"));
  return units.map((unit) => `\\u${unit}`).join("");
}

/**
 * What a request costs.
 * @param {Cost | null} cost
 * @param {Texts} texts
 */
export function priceSentence(cost, texts) {
  if (cost === null) return texts.say("price-none");
  if (cost.amount !== null)
    return cost.kind === "free" ? texts.say("price-free") : money(cost.amount, cost.unit, texts);
  const price = bounds(cost, texts);
  const told = cost.kind === "metered" ? texts.say("price-metered", { price }) : price;
  return cost.missing.length === 0
    ? told
    : texts.say("price-missing", { price: told, names: texts.list(cost.missing) });
}

/**
 * @param {Decimal} amount
 * @param {string} unit
 * @param {Texts} texts
 */
function money(amount, unit, texts) {
  return texts.say("price-amount", {
    amount: digits(amount, unit, texts),
    unit: unitOf(amount, unit, texts),
  });
}

/**
 * @param {Cost} cost
 * @param {Texts} texts
 */
function bounds({ min, max, unit }, texts) {
  const low = min === null ? "" : digits(min, unit, texts);
  if (max !== null) {
    const parts = { low, high: digits(max, unit, texts), unit: unitOf(max, unit, texts) };
    return texts.say(min !== null && min.sign !== 0 ? "price-between" : "price-most", parts);
  }
  if (min === null || min.sign === 0) return texts.say("price-unknown");
  return texts.say("price-least", { low, unit: unitOf(min, unit, texts) });
}

/**
 * @param {Decimal} amount
 * @param {string} unit
 * @param {Texts} texts
 */
function digits(amount, unit, texts) {
  return texts.number(plain(amount), unit === "credits" ? 0 : 2);
}

/**
 * @param {Decimal} amount
 * @param {string} unit
 * @param {Texts} texts
 */
function unitOf(amount, unit, texts) {
  return unit === "credits" ? texts.plural("credits", Number(amount.toString())) : unit;
}
