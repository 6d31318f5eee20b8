/** What is wrong with a request, in words. */

import { problems } from "../runtime/index.js";
import { problemSentence } from "../sentences/sentences.js";
import { Texts } from "../sentences/texts.js";
import { ENGLISH } from "../sentences/english.js";
import { argumentAt } from "./body.js";
import { asJson } from "./cost.js";
import type { KnownModel } from "./data.js";

/** One thing that is wrong with a request. */
export interface Problem {
  /** Where, as a JSON pointer (RFC 6901); for a missing key, where it should be. */
  readonly at: string;
  /** A fixed word for what is wrong. */
  readonly reason: string;
  readonly message: string;
  /** The argument that it belongs to, where it belongs to one. */
  readonly argument?: string;
  /** Whether the model's JSON Schema refuses it too, or this check alone sees it; files are looked at here alone. */
  readonly layer: "schema" | "request";
}

const english = new Texts(ENGLISH);

/** Everything that is wrong with a body, in its order. */
export function problemsOf(model: KnownModel, body: unknown): Problem[] {
  return problems(model, asJson(body)).map((one) => {
    const found = {
      at: one.pointer,
      reason: one.reason,
      message: problemSentence(one, english),
      layer: one.layer,
    };
    const argument = argumentAt(model, one.pointer);
    return argument === undefined ? found : { ...found, argument };
  });
}
