/** Values at known places of an answer, whatever else it is like. */

import { plain } from "../runtime/cost.js";
import { Decimal } from "../runtime/decimal.js";
import type { Path } from "./api.js";

/** Every value that a path leads to, in order. What is absent or null is left out. JSON within a text is looked into. */
export function valuesAt(json: unknown, path: Path): unknown[] {
  return spotsAt(json, path).map(({ value }) => value);
}

/** A value with the keys and the positions that lead to it. */
export interface Found {
  readonly at: readonly string[];
  readonly value: unknown;
}

/** Every value that a path leads to, and where it stands. */
export function spotsAt(json: unknown, path: Path): Found[] {
  let found: Found[] = [{ at: [], value: json }];
  for (const step of path) found = found.flatMap((one) => steps(one, step));
  return found.filter(({ value }) => value !== undefined && value !== null);
}

function steps({ at, value }: Found, step: string): Found[] {
  const inner = typeof value === "string" ? parsed(value) : value;
  if (step !== "*") return [{ at: [...at, step], value: member(inner, step) }];
  const list: readonly unknown[] = Array.isArray(inner) ? inner : [];
  return list.map((one, index) => ({ at: [...at, String(index)], value: one }));
}

/** A text as JSON; undefined where it is none. */
export function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** Whether a text that a path leads through is no JSON. */
export function isBroken(json: unknown, path: Path): boolean {
  return path.some((_, index) =>
    valuesAt(json, path.slice(0, index)).some(
      (value) => typeof value === "string" && value !== "" && parsed(value) === undefined,
    ),
  );
}

/** The first value that is there; undefined where there is none. */
export function firstAt(json: unknown, paths: readonly Path[] | undefined): unknown {
  for (const path of paths ?? []) {
    const [found] = valuesAt(json, path);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The first value that is a text, or a number or a truth value as a text; undefined where there is none. */
export function textAt(json: unknown, paths: readonly Path[] | undefined): string | undefined {
  const found = firstAt(json, paths);
  if (typeof found === "string") return found;
  return ["number", "bigint", "boolean"].includes(typeof found) ? String(found) : undefined;
}

/** The first value as an amount, digit for digit; undefined where it is none. */
export function amountAt(json: unknown, paths: readonly Path[] | undefined): string | undefined {
  const found = firstAt(json, paths);
  if (typeof found === "number")
    return Number.isFinite(found) ? plain(Decimal.read(String(found))) : undefined;
  return typeof found === "string" && /^-?[0-9]+(\.[0-9]+)?$/.test(found) ? found : undefined;
}

/** The first value, if it is a number, or a text that is written like one. */
export function numberAt(json: unknown, paths: readonly Path[] | undefined): number | undefined {
  const text = textAt(json, paths);
  const found = text === undefined || text.trim() === "" ? NaN : Number(text);
  return Number.isFinite(found) ? found : undefined;
}

function member(value: unknown, key: string): unknown {
  const isObject = typeof value === "object" && value !== null && !Array.isArray(value);
  return isObject && Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined;
}
