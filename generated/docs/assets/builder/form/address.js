/**
 * The request in the address of the page, behind `#request=`, so that it survives a reload and can be sent to others.
 *
 * What stands behind `#` no browser sends to a server. It is the JSON of the request as base64url, which no chat and
 * no mail breaks. Whoever follows a link may have been handed anything: what is too long or no JSON counts as none.
 */

import { JsonError, readJson, writeJson } from "../runtime/json.js";
import { ABSENT, isObject, isWholeText } from "../runtime/values.js";

/** @typedef {import("../runtime/values.js").Json} Json */
/** @typedef {import("../runtime/values.js").Absent} Absent */

const START = "#request=";
/** The most characters of it: some programs cut longer addresses. */
const LONGEST = 4000;

/**
 * The request in a fragment; `ABSENT` where there is none.
 * @param {string} fragment
 * @returns {Json | Absent}
 */
export function requestIn(fragment) {
  if (!fragment.startsWith(START) || fragment.length > LONGEST) return ABSENT;
  try {
    const letters = atob(fragment.slice(START.length).replaceAll("-", "+").replaceAll("_", "/"));
    const bytes = Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
    const body = readJson(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
    return isObject(body) ? body : ABSENT;
  } catch (error) {
    // What `atob` and the decoder throw at a text that somebody cut or made up.
    if (error instanceof JsonError || error instanceof DOMException || error instanceof TypeError)
      return ABSENT;
    throw error;
  }
}

/**
 * The fragment with a request; null where it would be too long, or the request cannot be written.
 * @param {Json} body
 */
export function fragmentOf(body) {
  const text = writeJson(body).replace(/\n */g, "");
  if (!isObject(body) || !isWholeText(text) || text.length > LONGEST) return null;
  const letters = [...new TextEncoder().encode(text)].map((byte) => String.fromCharCode(byte)).join("");
  const fragment = START + btoa(letters).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
  return fragment.length > LONGEST ? null : fragment;
}
