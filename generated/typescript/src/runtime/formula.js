/** Conditions, rules and prices, read from a model's JSON. */

import { Decimal } from "./decimal.js";
import { pathOf } from "./part.js";
import { isObject } from "./values.js";

/** @typedef {import("./conditions.js").Condition} Condition */
/** @typedef {import("./conditions.js").Subject} Subject */
/** @typedef {import("./conditions.js").Test} Test */
/** @typedef {import("./part.js").Part} Part */
/** @typedef {import("./model.js").ParameterRule} ParameterRule */
/** @typedef {import("./price.js").Price} Price */

/**
 * @param {Part} at
 * @returns {ParameterRule}
 */
export function parameterRule(at) {
  const rule = at.need("rule");
  return {
    rule: {
      text: rule.text("text") ?? "",
      when: condition(rule, "when"),
      then: condition(rule, "then"),
      otherwise: condition(rule, "otherwise"),
      at_least_one: rule.paths("at_least_one"),
      exactly_one: rule.paths("exactly_one"),
      at_most_one: rule.paths("at_most_one"),
      totals: rule.parts("totals").map(total),
    },
    layer: at.text("layer") === "request" ? "request" : "schema",
  };
}

/**
 * @param {Part} at
 * @returns {import("./rules.js").Total}
 */
function total(at) {
  return {
    by: /** @type {import("./rules.js").Total["by"]} */ (at.text("by")),
    of: at.parts("of").map(operand),
    min: limit(at, "min"),
    max: limit(at, "max"),
    above: limit(at, "above"),
    below: limit(at, "below"),
  };
}

/**
 * @param {Part} at
 * @returns {import("./rules.js").Operand}
 */
function operand(at) {
  return {
    subject: subject(at.need("subject")),
    default: at.get("default"),
    default_inside: at.get("default_inside"),
    where: condition(at, "where"),
  };
}

/**
 * A number, or what decides it.
 * @param {Part} at
 * @param {string} key
 * @returns {import("./rules.js").Limit | null}
 */
function limit(at, key) {
  if (!isObject(at.get(key))) return at.decimal(key);
  const decider = at.need(key);
  return {
    of: decider.parts("of").map(operand),
    times: decider.decimal("times") ?? new Decimal(1n),
    divided_by: decider.decimal("divided_by") ?? new Decimal(1n),
    plus: decider.decimal("plus") ?? new Decimal(0n),
  };
}

/**
 * @param {Part} at
 * @param {string} key
 * @returns {Condition}
 */
function condition(at, key) {
  return at.parts(key).map(test);
}

/**
 * @param {Part} at
 * @returns {Test}
 */
function test(at) {
  const present = at.get("present");
  return {
    subject: subject(at.need("subject")),
    one_of: at.list("one_of"),
    none_of: at.list("none_of"),
    min: at.decimal("min"),
    max: at.decimal("max"),
    above: at.decimal("above"),
    below: at.decimal("below"),
    min_length: at.count("min_length"),
    max_length: at.count("max_length"),
    present: typeof present === "boolean" ? present : null,
    default: at.get("default"),
    may_be_absent: at.is("may_be_absent"),
  };
}

/**
 * @param {Part} at
 * @returns {Subject}
 */
function subject(at) {
  if (at.text("subject") === "measure") {
    const options = at.list("options").map(String);
    return { subject: "measure", name: at.text("name") ?? "", options, default: at.get("default") };
  }
  const path = pathOf(at.text("path") ?? "");
  if (at.text("subject") === "key") return { subject: "key", path };
  return { subject: "uploads", path, kind_key: at.text("kind_key") ?? "kind", kind: at.text("kind") };
}

/**
 * @param {Part} at
 * @returns {Price}
 */
export function priceOf(at) {
  return {
    kind: /** @type {import("./price.js").PriceKind} */ (at.text("kind")),
    unit: at.text("unit") ?? "",
    charges: at.parts("charges").map(charge),
    min: at.decimal("min"),
    max: at.decimal("max"),
  };
}

/**
 * @param {Part} at
 * @returns {import("./price.js").Charge}
 */
function charge(at) {
  return {
    amounts: at.parts("amounts").map(priceCase),
    tiers: at.parts("tiers").map((one) => ({ amount: amount(one), up_to: one.decimal("up_to") })),
    quantity: at.parts("quantity").map(factor),
    divide: at.decimal("divide") ?? new Decimal(1n),
    round: /** @type {import("./price.js").Rounding | null} */ (at.text("round")),
    times: at.parts("times").map(priceCase),
    when: condition(at, "when"),
  };
}

/** @param {Part} at */
function priceCase(at) {
  return { amount: amount(at), when: condition(at, "when") };
}

/** @param {Part} at */
function amount(at) {
  return at.decimal("amount") ?? new Decimal(0n);
}

/**
 * @param {Part} at
 * @returns {import("./price.js").Factor}
 */
function factor(at) {
  return {
    subject: subject(at.need("subject")),
    by: /** @type {import("./price.js").Factor["by"]} */ (at.text("by") ?? "value"),
    values: new Map([...at.texts("values")].map(([option, counts]) => [option, Decimal.read(counts)])),
    known: /** @type {"before" | "after" | null} */ (at.text("known")),
    min: at.decimal("min"),
    max: at.decimal("max"),
    default: at.get("default"),
  };
}
