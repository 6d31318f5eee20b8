/** Places in one body: those that a path leads to, each of which can be given another value. */

import { pointerOf } from "../runtime/problems.js";
import { define, isRow } from "./body.js";

/** One value in a body. */
export interface Spot {
  /** Where, as a JSON pointer. */
  readonly at: string;
  readonly value: unknown;
  replace(value: unknown): void;
}

/** Every value that a path leads to; `*` is each element of a list. */
export function* spots(
  body: unknown,
  path: readonly string[],
  at: readonly (string | number)[] = [],
): Generator<Spot> {
  const [step = "", ...rest] = path;
  const parts = step === "*" ? listParts(body) : keyParts(body, step);
  for (const [key, value, replace] of parts) {
    const here = [...at, key];
    if (rest.length > 0) yield* spots(value, rest, here);
    else yield { at: pointerOf(here), value, replace };
  }
}

type Part = [string | number, unknown, (value: unknown) => void];

function listParts(value: unknown): Part[] {
  if (!Array.isArray(value)) return [];
  const list: unknown[] = value;
  return list.map((one, index) => [index, one, (other) => void (list[index] = other)]);
}

function keyParts(value: unknown, key: string): Part[] {
  if (!isRow(value) || !Object.hasOwn(value, key)) return [];
  return [[key, value[key], (other) => define(value, key, other)]];
}
