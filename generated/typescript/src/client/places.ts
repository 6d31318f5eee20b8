/** Values at known places of an answer, whatever else it is like. */

import { plain } from "../runtime/cost.js";
import { Decimal } from "../runtime/decimal.js";
import type { Path } from "./api.js";

/** Every value that a path leads to, in order. What is absent or null is left out. */
export function valuesAt(json: unknown, path: Path): unknown[] {
  let found = [json];
  for (const step of path) {
    found =
      step === "*"
        ? found.flatMap((one) => (Array.isArray(one) ? one : []))
        : found.map((one) => member(one, step));
  }
  return found.filter((one) => one !== undefined && one !== null);
}

/** The first value that is there; undefined where there is none. */
export function firstAt(json: unknown, paths: readonly Path[] | undefined): unknown {
  for (const path of paths ?? []) {
    const [found] = valuesAt(json, path);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The first value that is a text, or a number as a text; undefined where there is none. */
export function textAt(json: unknown, paths: readonly Path[] | undefined): string | undefined {
  const found = firstAt(json, paths);
  if (typeof found === "string") return found;
  return typeof found === "number" || typeof found === "bigint" ? String(found) : undefined;
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
