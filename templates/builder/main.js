/** Puts a request builder into each `<div class="request-builder">` of a page, and of those that the theme loads later. */

import { RequestBuilder } from "./form/builder.js";
import { Texts } from "./form/texts.js";
import { readJson } from "./runtime/json.js";
import { readModel } from "./runtime/model.js";
import { isArray, isObject, member } from "./runtime/values.js";

/** @typedef {import("./runtime/values.js").Json} Json */
/** @typedef {Window & { document$?: { subscribe: (start: () => void) => unknown } }} ThemeWindow */

/**
 * Builds what a page has places for. Where something cannot be loaded, the page keeps what stands there.
 * @param {HTMLElement} place
 */
async function build(place) {
  place.dataset["built"] = "";
  const [model, texts] = await Promise.all([load(place.dataset["model"]), load(place.dataset["texts"])]);
  const json = readJson(model, Infinity);
  const builder = new RequestBuilder(
    readModel(json),
    examplesOf(json),
    callOf(json),
    new Texts(JSON.parse(texts)),
  );
  place.replaceChildren(builder.element);
}

/** @param {string | undefined} address relative to the page */
async function load(address) {
  const answer = await fetch(new URL(address ?? "", document.baseURI));
  if (!answer.ok) throw new Error(`${answer.url}: ${answer.status}`);
  return answer.text();
}

/** @param {Json} model */
function examplesOf(model) {
  const examples = isObject(model) ? member(model, "examples") : undefined;
  const found = isArray(examples) ? examples.filter(isObject) : [];
  return found.map((one) => ({
    title: String(member(one, "title")),
    request: member(one, "request") ?? null,
  }));
}

/** @param {Json} model */
function callOf(model) {
  const call = isObject(model) ? member(model, "call") : undefined;
  if (!isObject(call)) return null;
  const header = member(call, "header");
  return {
    method: String(member(call, "method")),
    url: String(member(call, "url")),
    header: header === undefined ? null : String(header),
    scheme: String(member(call, "scheme") ?? ""),
    environment: String(member(call, "environment") ?? ""),
  };
}

function start() {
  for (const place of document.querySelectorAll(".request-builder")) {
    if (!(place instanceof HTMLElement) || place.dataset["built"] !== undefined) continue;
    build(place).catch((error) => console.error(error));
  }
}

const { document$ } = /** @type {ThemeWindow} */ (window);
if (document$ === undefined) start();
else document$.subscribe(start);
