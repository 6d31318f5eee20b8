/**
 * Prices as data. `cost` (in `cost.js`) makes an amount of one and a request.
 *
 * Subjects are relative to the root of a request's body. The meaning of every part is told in
 * `specpress/runtime/price.py`, whose twin this is.
 */

/** @typedef {import("./decimal.js").Decimal} Decimal */
/** @typedef {import("./conditions.js").Condition} Condition */
/** @typedef {import("./conditions.js").Subject} Subject */
/** @typedef {import("./values.js").Json} Json */
/** @typedef {import("./values.js").Absent} Absent */
/** @typedef {"fixed" | "computed" | "free" | "range" | "metered"} PriceKind */
/** @typedef {"up" | "down" | "nearest"} Rounding */

/** @typedef {{ amount: Decimal, when: Condition }} Case */
/** @typedef {{ amount: Decimal, up_to: Decimal | null }} Tier */

/**
 * @typedef {object} Factor
 * @property {Subject} subject
 * @property {"value" | "count" | "length" | "measure"} by
 * @property {ReadonlyMap<string, Decimal>} values
 * @property {"before" | "after" | null} known
 * @property {Decimal | null} min
 * @property {Decimal | null} max
 * @property {Json | Absent} default
 */

/**
 * @typedef {object} Charge
 * @property {readonly Case[]} amounts
 * @property {readonly Tier[]} tiers
 * @property {readonly Factor[]} quantity
 * @property {Decimal} divide
 * @property {Rounding | null} round
 * @property {readonly Case[]} times
 * @property {Condition} when
 */

/**
 * @typedef {object} Price
 * @property {PriceKind} kind
 * @property {string} unit
 * @property {readonly Charge[]} charges
 * @property {Decimal | null} min
 * @property {Decimal | null} max
 */

/**
 * Whether a charge needs a number that only the bill tells.
 * @param {Price} price
 */
export function toldByBill(price) {
  return price.charges.some((charge) => charge.quantity.some((factor) => factor.known === "after"));
}
