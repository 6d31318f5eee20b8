/** A request as a command for bash and curl. */

import { writeJson } from "../runtime/json.js";

/** @typedef {import("../runtime/values.js").Json} Json */
/**
 * How a request is sent. `header` is null where no key is needed.
 * @typedef {object} Call
 * @property {string} method
 * @property {string} url
 * @property {string | null} header
 * @property {string} scheme
 * @property {string} environment the variable that holds the key
 */

/** Texts that mean themselves between double quotes. */
const SAFE = /^[A-Za-z0-9 :_-]*$/;

/**
 * @param {Call} call
 * @param {Json} body
 */
export function curl(call, body) {
  const parts = [`curl -X ${quoted(call.method)} ${quoted(call.url)}`];
  if (call.header !== null) parts.push(`-H ${keyHeader(call)}`);
  parts.push("-H 'Content-Type: application/json'", `--data-raw ${quoted(writeJson(body))}`);
  return parts.join(" \\\n  ");
}

/**
 * The header with the key, which bash takes from the environment.
 * @param {Call} call
 */
function keyHeader({ header, scheme, environment }) {
  const start = `${header}: ${scheme === "" ? "" : `${scheme} `}`;
  return SAFE.test(start) ? `"${start}$${environment}"` : `${quoted(start)}"$${environment}"`;
}

/**
 * A text as one word of bash: within single quotes nothing has a meaning but the quote itself.
 * @param {string} text
 */
export function quoted(text) {
  return /^[A-Z]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}
