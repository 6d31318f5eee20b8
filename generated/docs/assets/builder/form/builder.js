/**
 * The request builder of one page: the form, the request in three forms, what is wrong with it, and its price.
 *
 * Given a model and the texts; gives an element. The request is the truth of it: a change of the form makes a new
 * request, a change of the JSON makes one too and fills the form with it.
 */

import { problems } from "../runtime/check.js";
import { cost, costJson } from "../runtime/cost.js";
import { JsonError, readJson, writeJson } from "../runtime/json.js";
import { pathOf } from "../runtime/part.js";
import { BadMeasure } from "../runtime/quantity.js";
import { ABSENT } from "../runtime/values.js";
import { makeControl } from "./control.js";
import { curl } from "./curl.js";
import { element, newId } from "./dom.js";
import { Measures } from "./measures.js";
import { python } from "./python.js";
import { priceSentence, problemSentence } from "./sentences.js";
import { Slot } from "./slot.js";
import { copyButton, Tabs } from "./tabs.js";

/** @typedef {import("../runtime/values.js").Json} Json */
/** @typedef {import("../runtime/model.js").Model} Model */
/** @typedef {import("../runtime/problems.js").Problem} Problem */
/** @typedef {import("./curl.js").Call} Call */
/** @typedef {import("./texts.js").Texts} Texts */
/** @typedef {{ title: string, request: Json }} Example */

/** How long nobody types before the number of problems is read out, in milliseconds. */
const QUIET = 800;

export class RequestBuilder {
  /**
   * @param {Model} model
   * @param {readonly Example[]} examples
   * @param {Call | null} call
   * @param {Texts} texts
   */
  constructor(model, examples, call, texts) {
    this.model = model;
    this.call = call;
    this.texts = texts;
    this.root = new Slot(model.request, rootPlace(texts), texts, makeControl);
    this.measures = new Measures(model.price, texts);
    this.form = element("form", { novalidate: true }, this.root.element, this.measures.element);
    this.json = element("textarea", {
      id: newId(),
      rows: 12,
      spellcheck: "false",
      class: "rb-code",
      dir: "ltr",
    });
    this.fault = element("p", { class: "rb-complaints", id: newId() });
    this.curl = element("code");
    this.python = element("code");
    this.summary = element("ul");
    this.verdict = element("p", { class: "rb-verdict" });
    this.price = element("span", { class: "rb-amount" });
    this.status = element("p", { role: "status", class: "rb-unseen" });
    this.timer = 0;
    this.element = element(
      "section",
      { class: "rb", "aria-label": texts.say("title") },
      element("div", { class: "rb-form" }, this.chooser(examples), this.form),
      element("div", { class: "rb-now" }, this.priceLine(), this.verdict),
      element("div", { class: "rb-result" }, this.summary, this.outputs(), this.status),
    );
    this.listen();
    this.fill(ABSENT);
  }

  listen() {
    this.form.addEventListener("submit", (event) => event.preventDefault());
    this.form.addEventListener("input", () => this.update(this.root.value() ?? null));
    this.json.addEventListener("input", () => this.readJson());
  }

  /**
   * Shows a request on the form, or an empty form.
   * @param {Json | undefined} body
   */
  fill(body) {
    this.root.fill(body);
    this.update(body ?? this.root.value() ?? null);
  }

  /** Takes what was typed as JSON, or says why it is none. */
  readJson() {
    try {
      const body = readJson(this.json.value);
      this.root.fill(body);
      this.update(body, true);
    } catch (error) {
      if (!(error instanceof JsonError)) throw error;
      if (error.fault === "too-deep") return this.tellFault(this.texts.say("nested-too-deep"));
      const place = [String(error.line), String(error.column)].map((text) => this.texts.number(text));
      this.tellFault(this.texts.say(`json-${error.fault}`, { line: place[0] ?? "", column: place[1] ?? "" }));
    }
  }

  /**
   * Shows all that follows from a request.
   * @param {Json} body
   * @param {boolean} [isTyped] whether it was typed as JSON, and must stay as it is
   */
  update(body, isTyped = false) {
    if (!isTyped) this.json.value = writeJson(body);
    this.tellFault("");
    if (this.call !== null) {
      this.curl.textContent = curl(this.call, body);
      this.python.textContent = python(this.call, body);
    }
    this.tellPrice(body);
    this.tellProblems(problems(this.model, body));
  }

  /** @param {string} sentence */
  tellFault(sentence) {
    this.fault.textContent = sentence;
    this.json.setAttribute("aria-invalid", String(sentence !== ""));
    if (sentence !== "") this.announce(sentence);
  }

  /** @param {Json} body */
  tellPrice(body) {
    try {
      const found = this.model.price && cost(this.model.price, body, this.measures.given());
      this.price.textContent = priceSentence(found, this.texts);
      this.price.dataset["cost"] = JSON.stringify(found && costJson(found));
      this.measures.complain(null);
    } catch (error) {
      if (!(error instanceof BadMeasure)) throw error;
      this.price.textContent = this.texts.say("price-unknown");
      delete this.price.dataset["cost"];
      this.measures.complain(error.measure);
    }
  }

  /** @param {readonly Problem[]} found */
  tellProblems(found) {
    /** @type {Map<Slot, string[]>} */
    const bySlot = new Map();
    const rows = found.map((problem) => {
      const [slot, isExact] = this.root.find(pathOf(problem.pointer));
      const sentence = problemSentence(problem, this.texts);
      const told = isExact
        ? sentence
        : this.texts.say("problem-at", { place: problem.pointer, problem: sentence });
      bySlot.set(slot, [...(bySlot.get(slot) ?? []), told]);
      return this.row(slot, told, problem);
    });
    this.summary.replaceChildren(...rows);
    for (const slot of this.wrong ?? []) if (!bySlot.has(slot)) slot.complain([]);
    for (const [slot, sentences] of bySlot) slot.complain(sentences);
    this.wrong = [...bySlot.keys()];
    const told =
      found.length > 0 ? this.texts.plural("problems", found.length) : this.texts.say("no-problems");
    this.verdict.textContent = told;
    this.verdict.classList.toggle("rb-fine", found.length === 0);
    this.announce(`${told}. ${this.texts.say("price")} ${this.price.textContent}`);
  }

  /**
   * A line of the summary, which leads to the control, with the facts for whatever else reads the page.
   * @param {Slot} slot
   * @param {string} sentence
   * @param {Problem} problem
   */
  row(slot, sentence, { pointer, reason, layer }) {
    const target = slot.target();
    target.id ||= newId();
    const told = this.texts.say("problem-at", { place: slot.place.title, problem: sentence });
    const link = element("a", { href: `#${target.id}` }, told);
    link.addEventListener("click", (event) => {
      event.preventDefault();
      target.scrollIntoView({ block: "center" });
      target.focus();
    });
    return element("li", { "data-pointer": pointer, "data-reason": reason, "data-layer": layer }, link);
  }

  /**
   * Has a sentence read out, once nobody types any more.
   * @param {string} sentence
   */
  announce(sentence) {
    window.clearTimeout(this.timer);
    this.timer = window.setTimeout(() => (this.status.textContent = sentence), QUIET);
  }

  priceLine() {
    return element(
      "p",
      { class: "rb-price" },
      element("span", {}, `${this.texts.say("price")} `),
      this.price,
    );
  }

  /** @param {readonly Example[]} examples */
  chooser(examples) {
    if (examples.length === 0) return null;
    const id = newId();
    const options = examples.map((one, index) => element("option", { value: index }, one.title));
    const select = element(
      "select",
      { id },
      element("option", { value: "" }, this.texts.say("example-none")),
      ...options,
    );
    select.addEventListener("input", () => this.fill(examples[Number(select.value || "-1")]?.request));
    const label = element("label", { for: id }, this.texts.say("examples"));
    return element("div", { class: "rb-field" }, label, select);
  }

  outputs() {
    const tabs = new Tabs(this.texts.say("outputs"));
    const name = this.texts.say("json");
    const label = element("label", { for: this.json.id }, this.texts.say("json-label"));
    this.json.setAttribute("aria-describedby", this.fault.id);
    tabs.add(
      name,
      label,
      this.json,
      this.fault,
      copyButton(this.texts, name, () => this.json.value),
    );
    if (this.call !== null) {
      for (const [form, code] of /** @type {const} */ ([
        ["curl", this.curl],
        ["python", this.python],
      ])) {
        const title = this.texts.say(form);
        const shown = element(
          "pre",
          { tabindex: 0, class: "rb-code", dir: "ltr", "aria-label": title },
          code,
        );
        tabs.add(
          title,
          shown,
          copyButton(this.texts, title, () => code.textContent ?? ""),
        );
      }
    }
    return tabs.element;
  }
}

/**
 * The place of the request as a whole.
 * @param {Texts} texts
 */
function rootPlace(texts) {
  return {
    title: texts.say("body"),
    key: "",
    description: null,
    required: true,
    nullable: false,
    default: ABSENT,
    limits: null,
    meanings: new Map(),
    deprecated: false,
    unavailable: null,
    isItem: false,
    isBare: true,
  };
}
