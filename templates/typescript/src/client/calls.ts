/** Calls made of data: an address, headers and a body, in which each place is filled with what it holds. */

import { writeJson } from "../runtime/json.js";
import { withoutSlash, withSettings } from "./addresses.js";
import type { Addresses, Settings } from "./addresses.js";
import type { Endpoint, Filler, Fillers } from "./api.js";
import { define, isRow } from "./body.js";
import { asJson } from "./cost.js";

/** What places may hold, by the words for it: the model's id, the task's, what is told of a file, and parameters. */
export interface Held {
  readonly [name: string]: unknown;
}

/** Where calls go and what stands in each of them. */
export interface Whereabouts {
  readonly addresses: Addresses;
  readonly settings: Settings;
}

/** The name of the header that holds something; undefined where no header does. */
export function headerOf({ headers = {} }: Endpoint, holds: string): string | undefined {
  return Object.keys(headers).find((name) => headers[name]?.holds === holds);
}

/** The address of a call. Throws a `TypeError` where something that stands in its path is not known. */
export function addressOf(endpoint: Endpoint, held: Held, { addresses, settings }: Whereabouts): string {
  const { baseUrl, path, pathParts = {}, query = {} } = endpoint;
  const filled = path.replace(/\{([^{}]*)\}/g, (_, name: string) =>
    pathPart(pathParts[name] ?? {}, held, settings),
  );
  const base =
    baseUrl === undefined ? addresses.baseUrl : addresses.led(withoutSlash(withSettings(baseUrl, settings)));
  return withQuery(base + filled, pairs(query, held, settings));
}

/** An address that an answer told, with what always stands in the query where it has that not itself. */
export function toldAddress(
  address: string,
  { query = {} }: Endpoint,
  { addresses, settings }: Whereabouts,
): string {
  const followed = addresses.followed(address);
  const known = new URL(followed).searchParams;
  return withQuery(
    followed,
    pairs(query, {}, settings).filter(([name]) => !known.has(name)),
  );
}

/** An address with more keys in its query. */
export function withQuery(address: string, more: readonly (readonly [string, string])[]): string {
  if (more.length === 0) return address;
  const query = new URLSearchParams(more.map(([name, value]) => [name, value]));
  return `${address}${address.includes("?") ? "&" : "?"}${query}`;
}

/** The headers of a call. */
export function headersOf(headers: Fillers = {}, held: Held, settings: Settings): Record<string, string> {
  return Object.fromEntries(pairs(headers, held, settings));
}

function pathPart(filler: Filler, held: Held, settings: Settings): string {
  const value = filledBy(filler, held, settings);
  if (value === undefined || value === null || value === "")
    throw new TypeError(`the ${filler.holds ?? "path"} is needed to ask for this task`);
  const keepsSlashes = filler.slashes ?? filler.holds === "model";
  const text = textOf(value);
  return (keepsSlashes ? text.split("/") : [text]).map(encoded).join("/");
}

/** One step of a path. A step that climbs would ask for something else, and no way to write it would be kept. */
function encoded(step: string): string {
  if (/^\.{1,2}$/.test(step)) throw new TypeError(`${JSON.stringify(step)} is no id`);
  return encodeURIComponent(step);
}

/** Names and texts of what is there; a list is one for each of its elements. */
function pairs(places: Fillers, held: Held, settings: Settings): [string, string][] {
  return Object.entries(places).flatMap(([name, filler]) => {
    const value = filledBy(filler, held, settings);
    const values: readonly unknown[] = Array.isArray(value) ? value : [value];
    return values
      .filter((one) => one !== undefined && one !== null)
      .map((one): [string, string] => [name, textOf(one)]);
  });
}

/** What stands in a place; undefined where it is not known. */
function filledBy(filler: Filler, held: Held, settings: Settings): unknown {
  const { holds = "", setting, segments } = filler;
  if ("value" in filler) return filler.value;
  const value = setting === undefined ? held[holds] : settings[setting];
  return segments !== undefined && typeof value === "string"
    ? value.split("/").slice(0, segments).join("/")
    : value;
}

/** A value as a text: JSON, but for a text itself. */
function textOf(value: unknown): string {
  return typeof value === "string" ? value : writeJson(asJson(value));
}

/** What a creation has beside parameters. */
const BESIDE = new Set(["model", "idempotency_key", "request_id"]);

/** A request without the parameters that travel in the path, the query or a header. */
export function bodyWithout({ pathParts, query, headers }: Endpoint, request: object): object {
  const places = [pathParts, query, headers].flatMap((one) => Object.values(one ?? {}));
  const lifted = new Set(places.map(({ holds = "" }) => holds).filter((holds) => !BESIDE.has(holds)));
  return Object.fromEntries(Object.entries(request).filter(([key]) => !lifted.has(key)));
}

/** A body as a form: scalars as texts, objects as JSON, files as they are. */
export function formOf(body: object, lists: Endpoint["listParts"] = "repeated"): FormData {
  const form = new FormData();
  for (const [key, value] of Object.entries(body)) {
    if (!Array.isArray(value) || lists === "json") append(form, key, value);
    else for (const one of value) append(form, lists === "brackets" ? `${key}[]` : key, one);
  }
  return form;
}

function append(form: FormData, key: string, value: unknown): void {
  if (value === undefined || value === null) return;
  if (value instanceof Blob) form.append(key, value);
  else form.append(key, textOf(value));
}

/** A body that is no model's request; undefined where nothing is sent. A file stands in it as it is held. */
export function partsOf({ bodyParts = [] }: Endpoint, held: Held, settings: Settings): object | undefined {
  if (bodyParts.length === 0) return undefined;
  const body = {};
  for (const [path, filler] of bodyParts) {
    const value = filledBy(filler, held, settings);
    if (value !== undefined) put(body, path, value);
  }
  return body;
}

function put(
  body: { [key: string]: unknown },
  [step = "", ...rest]: readonly string[],
  value: unknown,
): void {
  if (rest.length === 0) return define(body, step, value);
  const inner = body[step];
  const row = isRow(inner) ? inner : {};
  define(body, step, row);
  put(row, rest, value);
}
