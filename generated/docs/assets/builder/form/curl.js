/**
 * A request as a command for bash and curl: the twin of `specpress/targets/curl.py`, which decides the call and writes
 * the commands that stand on the page.
 */

import { writeJson, writeScalar } from "../runtime/json.js";
import { entries, isArray, isObject, member } from "../runtime/values.js";

/** @typedef {import("../runtime/values.js").Json} Json */
/** @typedef {import("../runtime/values.js").JsonObject} JsonObject */
/** @typedef {{ variable: string, default?: string }} Variable A variable of the shell. */
/**
 * The value of a parameter that does not travel in the body. `escaped`: what of it needs no escape in an address;
 * without it, it stands as it is.
 * @typedef {{ key: string, escaped?: string, segments?: number, default?: string }} Argument
 */
/** @typedef {readonly (string | Variable | Argument)[]} Pieces */
/**
 * How a request is sent. `user` is the variable with a name and a password; `form` says how a form has lists, where the
 * body is no JSON; `files` are its parameters that are files; `output` is the file for an answer that is one.
 * @typedef {object} Call
 * @property {string} method
 * @property {Pieces} url
 * @property {readonly (readonly [string, Pieces])[]} [query]
 * @property {readonly (readonly [string, Pieces])[]} [headers]
 * @property {string} [user]
 * @property {readonly string[]} [lifted]
 * @property {string} [form]
 * @property {readonly string[]} [files]
 * @property {string} [output]
 */

/** Texts that mean themselves between double quotes. */
const SAFE = /^[\w:/.?=&%,@+ ~-]*$/;

/**
 * @param {Call} call
 * @param {Json} request
 */
export function curl(call, request) {
  const values = isObject(request) ? request : new Map();
  const pairs = (call.query ?? []).flatMap(([name, template]) =>
    each(template, values).map((pieces) => [`${escaped(name, "")}=`, ...pieces]),
  );
  const query = pairs.flatMap((pair, number) => [number > 0 ? "&" : "?", ...pair]);
  const method = call.method === "POST" ? "" : ` --request ${quoted(call.method)}`;
  const parts = [`curl ${word([...filled(call.url, values), ...query])}${method}`];
  if (call.user !== undefined) parts.push(`--user ${word([{ variable: call.user }])}`);
  for (const [name, template] of call.headers ?? [])
    for (const pieces of each(template, values)) parts.push(`--header ${word([`${name}: `, ...pieces])}`);
  const isLifted = (/** @type {string} */ key) => (call.lifted ?? []).includes(key);
  const body = isObject(request) ? new Map(entries(request).filter(([key]) => !isLifted(key))) : request;
  if (call.form === undefined || !(body instanceof Map))
    parts.push("--header 'Content-Type: application/json'", `--data ${quoted(writeJson(body))}`);
  else parts.push(...form(call, body));
  if (call.output !== undefined) parts.push(`--output ${call.output}`);
  return parts.join(" \\\n  ");
}

/**
 * A part for each value; a list has one for each element, unless it is written as JSON.
 * @param {Call} call
 * @param {JsonObject} body
 */
function form(call, body) {
  return entries(body).flatMap(([key, value]) => {
    const isFile = (call.files ?? []).includes(key);
    const isList = isArray(value) && (isFile || call.form !== "json");
    const name = isList && call.form === "brackets" ? `${key}[]` : key;
    const items = isList ? value : value === null ? [] : [value];
    return items.map((item) =>
      isFile && isFileName(item)
        ? `--form ${quoted(`${name}=@${fileName(item)}`)}`
        : `--form-string ${quoted(`${name}=${textOf(item)}`)}`,
    );
  });
}

/**
 * Whether a text in the place of a file names one on the disk, as no address does.
 * @param {Json} value
 * @returns {value is string}
 */
export function isFileName(value) {
  return typeof value === "string" && !value.includes("://") && !value.startsWith("data:");
}

/**
 * The name of a file as curl reads it; other than a plain one in quotes.
 * @param {string} name
 */
function fileName(name) {
  return /^[\w./-]+$/.test(name) ? name : `"${name.replace(/[\\"]/g, "\\$&")}"`;
}

/**
 * What stands in a place that may be left out, or may be there for each element of a list.
 * @param {Pieces} template
 * @param {JsonObject} values
 * @returns {(string | Variable)[][]}
 */
function each(template, values) {
  const argument = template.find(isArgument);
  if (argument === undefined) return [filled(template, values)];
  const value = member(values, argument.key) ?? null;
  const items = isArray(value) ? value : value === null ? [] : [value];
  return items.map((item) => filled(template, new Map([[argument.key, textOf(item)]])));
}

/**
 * @param {Pieces} template
 * @param {JsonObject} values
 * @returns {(string | Variable)[]}
 */
function filled(template, values) {
  return template.map((piece) => (isArgument(piece) ? argumentText(piece, values) : piece));
}

/**
 * @param {string | Variable | Argument} piece
 * @returns {piece is Argument}
 */
function isArgument(piece) {
  return typeof piece !== "string" && "key" in piece;
}

/**
 * @param {Argument} argument
 * @param {JsonObject} values
 */
function argumentText(argument, values) {
  const value = member(values, argument.key) ?? null;
  const text = value === null ? argument.default : textOf(value);
  if (text === undefined) return `{${argument.key}}`;
  const cut = argument.segments === undefined ? text : text.split("/").slice(0, argument.segments).join("/");
  return argument.escaped === undefined ? cut : escaped(cut, argument.escaped);
}

/**
 * A value as an address, a header or a form has it: a text as it is, anything else as JSON on one line.
 * @param {Json} value
 * @returns {string}
 */
function textOf(value) {
  return typeof value === "string" ? value : oneLine(value);
}

/**
 * @param {Json} value
 * @returns {string}
 */
function oneLine(value) {
  if (isArray(value)) return `[${value.map(oneLine).join(", ")}]`;
  if (!isObject(value)) return writeScalar(value);
  return `{${entries(value)
    .map(([key, item]) => `${writeScalar(key)}: ${oneLine(item)}`)
    .join(", ")}}`;
}

/**
 * A text in an address; half of a character, which has no place there, becomes the sign for what cannot be read.
 * @param {string} text
 * @param {string} kept what needs no escape beside letters and digits: nothing, or slashes
 */
function escaped(text, kept) {
  const all = encodeURIComponent(text.replace(/\p{Surrogate}/gu, "\ufffd")).replace(
    /[!'()*]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return kept === "/" ? all.replaceAll("%2F", "/") : all;
}

/**
 * One word of bash. It takes what it knows from the environment.
 * @param {readonly (string | Variable)[]} pieces
 */
function word(pieces) {
  const joined = joinedTexts(pieces);
  if (joined.every((piece) => typeof piece === "string")) return quoted(joined.join(""));
  if (joined.every((piece) => typeof piece !== "string" || SAFE.test(piece)))
    return `"${joined.map((piece, at) => (typeof piece === "string" ? piece : expanded(piece, joined[at + 1]))).join("")}"`;
  return joined
    .map((piece) => (typeof piece === "string" ? quoted(piece) : `"${expanded(piece, undefined)}"`))
    .join("");
}

/**
 * The same with texts between two variables as one.
 * @param {readonly (string | Variable)[]} pieces
 */
function joinedTexts(pieces) {
  /** @type {(string | Variable)[]} */
  const joined = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (typeof piece === "string" && typeof last === "string") joined[joined.length - 1] = last + piece;
    else if (piece !== "") joined.push(piece);
  }
  return joined;
}

/**
 * @param {Variable} variable
 * @param {string | Variable | undefined} following
 */
function expanded(variable, following) {
  if (variable.default !== undefined)
    return `\${${variable.variable}:-${variable.default.replace(/[\\$`"}]/g, "\\$&")}}`;
  const isEnd = typeof following !== "string" || !/^\w/.test(following);
  return isEnd ? `$${variable.variable}` : `\${${variable.variable}}`;
}

/**
 * A text as one word of bash: within single quotes nothing has a meaning but the quote itself.
 * @param {string} text
 */
export function quoted(text) {
  return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", `'"'"'`)}'`;
}
