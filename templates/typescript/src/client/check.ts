/** Checks and prices of requests, for programs that send them in a way of their own. */

import { costOf as costOfKnown } from "./cost.js";
import type { Cost, Measures } from "./cost.js";
import { known } from "./data.js";
import type { ModelData } from "./data.js";
import { problemsOf as problemsOfKnown } from "./problems.js";
import type { Problem } from "./problems.js";

/**
 * Everything that is wrong with the body of a request, in its order; empty where nothing is.
 *
 * `model` is what a model's module exports, such as that of `rivya/flux-kontext-pro`.
 */
export function problemsOf(model: ModelData, body: unknown): Problem[] {
  return problemsOfKnown(known(model), body);
}

/** What the body of a request costs; null where no price is documented. It need not be valid. */
export function costOf(model: ModelData, body: unknown, measures: Measures = {}): Cost | null {
  return costOfKnown(known(model), body, measures);
}
