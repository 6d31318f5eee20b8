/** A request builder in its place on a page: reads what the place names, and puts the form there. */

import { readJson } from "../runtime/json.js";
import { readModel } from "../runtime/model.js";
import { Part, pathOf } from "../runtime/part.js";
import { RequestBuilder } from "./builder.js";
import { Texts } from "./texts.js";

/** @typedef {import("../runtime/values.js").Json} Json */

/**
 * Builds the form. The first one of a page has the page's address. Where something cannot be loaded, the page keeps
 * what stands there.
 * @param {HTMLElement} place
 */
export async function build(place) {
  const [model, texts] = await Promise.all([load(place.dataset["model"]), load(place.dataset["texts"])]);
  const json = readJson(model, Infinity);
  const at = new Part(json);
  const builder = new RequestBuilder(
    readModel(json),
    at
      .parts("examples")
      .map((one) => ({ title: one.text("title") ?? "", request: one.get("request") ?? null })),
    // Neither has large numbers, which would need a reader of our own.
    JSON.parse(model).call ?? null,
    programsOf(at.part("programs")),
    JSON.parse(model).files ?? [],
    new Texts(JSON.parse(texts)),
  );
  place.replaceChildren(builder.element);
  if (document.querySelector(".request-builder") === place) builder.followAddress();
}

/** @param {string | undefined} address relative to the page */
async function load(address) {
  const answer = await fetch(new URL(address ?? "", document.baseURI));
  if (!answer.ok) throw new Error(`${answer.url}: ${answer.status}`);
  return answer.text();
}

/** @param {Part | null} at */
function programsOf(at) {
  if (at === null) return null;
  /** @type {(name: string) => readonly [string, string]} */
  const frame = (name) => {
    const [before, after] = at.list(name).map(String);
    return [before ?? "", after ?? ""];
  };
  const places = [...at.texts("arguments")];
  return {
    pythonFrame: frame("python"),
    typescriptFrame: frame("typescript"),
    wholeFrame: frame("typescript_whole"),
    files: at.list("files").map(String),
    places: new Map(places.map(([name, pointer]) => [name, pathOf(pointer)])),
  };
}
