/**
 * A request's body, made of its parameters: each at its place, with what every request has around them.
 *
 * What a program handed over is copied, so that what is checked is what is sent. Files stay in it as they are.
 */

import { writeJson } from "../runtime/json.js";
import { DEEPEST } from "../runtime/values.js";
import { asJson } from "./cost.js";
import type { KnownModel } from "./data.js";

type Type = import("../runtime/model.js").Type;
type ObjectType = import("../runtime/model.js").ObjectType;
type Row = { [key: string]: unknown };

/** A value is nested deeper than a request can be, or holds itself. */
export class TooDeep extends Error {}

/** A copy of a value as JSON has it, without keys that are undefined. */
export function copied(value: unknown, depth = 0): unknown {
  if (depth > DEEPEST) throw new TooDeep();
  if (Array.isArray(value)) return value.map((one: unknown) => copied(one, depth + 1));
  if (!isRow(value)) return value instanceof URL ? value.href : value;
  const rows = Object.entries(value).filter(([, one]) => one !== undefined);
  return Object.fromEntries(rows.map(([key, one]) => [key, copied(one, depth + 1)]));
}

/** Whether a value is an object of keys, as JSON has it, and not of a class of its own. */
export function isRow(value: unknown): value is Row {
  if (typeof value !== "object" || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || prototype === Object.prototype || Object.getPrototypeOf(prototype) === null;
}

/** The body that holds parameters at their places. A key that the model does not know stands where they do. */
export function assembled(model: KnownModel, given: Row): Row {
  const left = new Map(Object.entries(given).filter(([, value]) => value !== undefined));
  const body = filled(model.request, left);
  if (left.size > 0) {
    const home = homeOf(model.request, body);
    for (const [key, value] of left) define(home, key, copied(value));
  }
  return body;
}

function filled(type: ObjectType, left: Map<string, unknown>): Row {
  const found: Row = {};
  for (const field of type.fields.values()) {
    const value = field.parameter ? taken(left, field.key) : surrounding(field.type, field.required, left);
    if (value !== undefined) define(found, field.key, value);
  }
  return found;
}

function taken(left: Map<string, unknown>, key: string): unknown {
  const value = left.get(key);
  left.delete(key);
  return copied(value);
}

/** What stands around parameters: fixed values, and objects and lists for as long as there is something in them. */
function surrounding(type: Type, required: boolean, left: Map<string, unknown>): unknown {
  if (required && isConstant(type)) return type.options[0]?.value;
  if (type.type === "object") {
    const inner = filled(type, left);
    return required || Object.keys(inner).length > 0 ? inner : undefined;
  }
  if (type.type !== "array" || type.items.type !== "object") return undefined;
  const inner = filled(type.items, left);
  return required || Object.keys(inner).length > 0 ? [inner] : undefined;
}

/** Whether a place always has the same value. */
function isConstant(type: Type): type is Extract<Type, { readonly options: unknown }> {
  if (type.type === "string") return type.constant;
  return (type.type === "number" || type.type === "boolean") && type.options.length === 1;
}

/** The object in which most of the parameters stand. */
function homeOf(type: ObjectType, body: Row): Row {
  const homes = homesOf(type, body);
  const [best] = homes.sort(([, one], [, other]) => other - one);
  return best === undefined ? body : best[0]();
}

/** Objects that parameters stand in, each made when it is asked for, with how many there are. */
function homesOf(type: ObjectType, body: Row): [() => Row, number][] {
  const count = [...type.fields.values()].filter((field) => field.parameter).length;
  const found: [() => Row, number][] = [[() => body, count]];
  for (const { key, type: inner, parameter } of type.fields.values()) {
    const own = inner.type === "array" ? inner.items : inner;
    if (parameter || own.type !== "object") continue;
    const there = body[key];
    const part: unknown = Array.isArray(there) ? there[0] : there;
    const row = isRow(part) ? part : {};
    const put = () => define(body, key, inner.type === "array" ? [row] : row);
    found.push(
      ...homesOf(own, row).map(([make, number]): [() => Row, number] => [() => (put(), make()), number]),
    );
  }
  return found;
}

/** The argument that a place in the body belongs to, or undefined. */
export function argumentAt(model: KnownModel, pointer: string): string | undefined {
  let type: Type = model.request;
  for (const step of pointer.split("/").slice(1)) {
    if (type.type === "array") {
      type = type.items;
      continue;
    }
    if (type.type !== "object") return undefined;
    const field = type.fields.get(step.replaceAll("~1", "/").replaceAll("~0", "~"));
    if (field === undefined) return undefined;
    if (field.parameter) return field.key;
    type = field.type;
  }
  return undefined;
}

/** Set a key, whatever it is called. */
export function define(row: Row, key: string, value: unknown): void {
  Object.defineProperty(row, key, { value, writable: true, enumerable: true, configurable: true });
}

/** A body as text, digit for digit. */
export function written(body: unknown): string {
  return writeJson(asJson(body));
}
