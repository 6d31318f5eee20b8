/** A request as a Python script that needs nothing but the standard library. */

import { writeJson, writeScalar } from "../runtime/json.js";
import { entries, isArray, isObject, number } from "../runtime/values.js";

/** @typedef {import("../runtime/values.js").Json} Json */
/** @typedef {import("./curl.js").Call} Call */

/** @type {ReadonlyMap<Json, string>} */
const WORDS = new Map([
  [null, "None"],
  [true, "True"],
  [false, "False"],
]);

/**
 * @param {Call} call
 * @param {Json} body
 */
export function python(call, body) {
  const isExact = fits(body);
  const data = isExact ? "json.dumps(body).encode()" : "body.encode()";
  const literal = isExact ? pythonLiteral(body) : textLiteral(writeJson(body));
  return [
    "import json",
    ...(call.header === null ? [] : ["import os"]),
    "import urllib.request",
    "",
    `body = ${literal}`,
    "request = urllib.request.Request(",
    `    ${textLiteral(call.url)},`,
    `    data=${data},`,
    `    headers={${[...keyHeader(call), '"Content-Type": "application/json"'].join(", ")}},`,
    `    method=${textLiteral(call.method)},`,
    ")",
    "with urllib.request.urlopen(request) as response:",
    "    print(json.load(response))",
  ].join("\n");
}

/** @param {Call} call */
function keyHeader({ header, scheme, environment }) {
  if (header === null) return [];
  const start = scheme === "" ? "" : `${textLiteral(`${scheme} `)} + `;
  return [`${textLiteral(header)}: ${start}os.environ[${textLiteral(environment)}]`];
}

/**
 * Whether Python has a literal for every number: one too large for a float has none, and is sent as the JSON text.
 * @param {Json} value
 * @returns {boolean}
 */
function fits(value) {
  if (isArray(value)) return value.every(fits);
  if (isObject(value)) return entries(value).every(([, item]) => fits(item));
  const size = number(value);
  return size === null || typeof value === "bigint" || Number.isFinite(Number(size.toString()));
}

/**
 * @param {Json} value
 * @param {string} [indent]
 * @returns {string}
 */
export function pythonLiteral(value, indent = "") {
  const inner = `${indent}    `;
  if (isArray(value))
    return block(
      "[",
      value.map((item) => inner + pythonLiteral(item, inner)),
      `${indent}]`,
    );
  if (isObject(value)) {
    const rows = entries(value).map(
      ([key, item]) => `${inner}${textLiteral(key)}: ${pythonLiteral(item, inner)}`,
    );
    return block("{", rows, `${indent}}`);
  }
  return WORDS.get(value) ?? writeScalar(value);
}

/**
 * @param {string} open
 * @param {string[]} rows
 * @param {string} close
 */
function block(open, rows, close) {
  return rows.length === 0 ? open + close.trim() : `${open}\n${rows.join(",\n")},\n${close}`;
}

/**
 * A text: every string of JSON is one of Python, and means the same.
 * @param {string} text
 */
function textLiteral(text) {
  return writeScalar(text);
}
