/** What a request costs, for people and programs. */

import { BadMeasure, cost, costJson } from "../runtime/index.js";
import { Decimal } from "../runtime/decimal.js";
import type { KnownModel } from "./data.js";

/**
 * What a request costs. Amounts are decimal texts, digit for digit.
 *
 * `amount` is null where only the bill can tell, or where a value is missing; `min` and `max` are then the bounds that
 * are known, and `missing` names what would be needed.
 */
export interface Cost {
  readonly amount: string | null;
  /** `credits`, or a currency. */
  readonly unit: string;
  readonly kind: string;
  readonly min?: string;
  readonly max?: string;
  readonly missing?: readonly string[];
}

/**
 * What a price depends on and the request does not hold: numbers such as `audio_seconds`, and words where the price lists
 * them, such as a region.
 */
export type Measures = { readonly [name: string]: number | string };

/** What a body costs, or null where no price is documented. */
export function costOf(model: KnownModel, body: unknown, measures: Measures = {}): Cost | null {
  if (model.price === null) return null;
  try {
    return costJson(cost(model.price, asJson(body), Object.entries(measures)));
  } catch (error) {
    throw error instanceof BadMeasure ? new RangeError(error.message, { cause: error }) : error;
  }
}

/** Whether a cost is certainly no more than an amount. */
export function isWithin(found: Cost | null, most: string): boolean {
  const highest = found?.amount ?? found?.max;
  return highest !== undefined && Decimal.read(highest).compare(Decimal.read(most)) <= 0;
}

/** A cost as people write it. */
export function costInWords(found: Cost | null): string {
  if (found === null) return "not documented";
  const { amount, unit, min, max } = found;
  if (amount !== null) return `${amount} ${unit}`;
  if (max !== undefined) return min === undefined ? `at most ${max} ${unit}` : `${min} to ${max} ${unit}`;
  return min === undefined ? "not known" : `at least ${min} ${unit}`;
}

/** The runtime's view of a value: it takes whatever there is, and says what is no JSON. */
export function asJson(value: unknown): import("../runtime/values.js").Json {
  return value as import("../runtime/values.js").Json;
}
