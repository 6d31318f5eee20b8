/**
 * The request builder of one page: the form, the request as JSON and as programs, what is wrong with it, and its price.
 *
 * Given a model and the texts; gives an element. The request is the truth of it: a change of the form makes a new
 * request, a change of the JSON makes one too and fills the form with it. Until something is filled in it says nothing.
 */

import { problems } from "../runtime/check.js";
import { cost, costJson } from "../runtime/cost.js";
import { JsonError, readJson, writeJson } from "../runtime/json.js";
import { pathOf } from "../runtime/part.js";
import { BadMeasure } from "../runtime/quantity.js";
import { ABSENT } from "../runtime/values.js";
import { fragmentOf, requestIn } from "./address.js";
import { makeControl } from "./control.js";
import { curl } from "./curl.js";
import { element, newId } from "./dom.js";
import { FilePicker } from "./picker.js";
import { Measures } from "./measures.js";
import { python, typescript } from "./programs.js";
import { priceSentence, problemSentence } from "./sentences.js";
import { Slot } from "./slot.js";
import { copyButton, Tabs } from "./tabs.js";

/** @typedef {import("../runtime/values.js").Json} Json */
/** @typedef {import("../runtime/model.js").Model} Model */
/** @typedef {import("../runtime/problems.js").Problem} Problem */
/** @typedef {import("./curl.js").Call} Call */
/** @typedef {import("./picker.js").FilePlace} FilePlace */
/** @typedef {import("./programs.js").Programs} Programs */
/** @typedef {import("./texts.js").Texts} Texts */
/** @typedef {{ title: string, request: Json }} Example */

/** How long nobody types before the number of problems is read out, in milliseconds. */
const QUIET = 800;
/** After so many milliseconds the address follows: browsers allow few changes of it in a row. */
const SETTLED = 300;

export class RequestBuilder {
  /**
   * @param {Model} model
   * @param {readonly Example[]} examples
   * @param {Call | null} call
   * @param {Programs | null} programs
   * @param {readonly FilePlace[]} files
   * @param {Texts} texts
   */
  constructor(model, examples, call, programs, files, texts) {
    this.model = model;
    this.texts = texts;
    this.root = new Slot(model.request, rootPlace(texts), texts, makeControl);
    for (const place of files) {
      const [slot] = this.root.find(pathOf(place.at));
      slot.element.append(new FilePicker(place, texts).element);
    }
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
    this.codes = codesOf(model, call, programs);
    this.summary = element("ul");
    this.verdict = element("p", { class: "rb-verdict" });
    this.price = element("span", { class: "rb-amount" });
    this.priceLine = element("p", { class: "rb-price" }, `${texts.say("price")} `, this.price);
    this.status = element("p", { role: "status", class: "rb-unseen" });
    this.link = copyButton(texts, texts.say("copy-link"), texts.say("copy-link"), () => this.address());
    this.timer = 0;
    this.addressTimer = 0;
    /** Whether nothing was filled in yet, so that nothing is said of it either. */
    this.isUntouched = true;
    /** Whether the address of the page follows the request. */
    this.isInAddress = false;
    /** @type {Json} */
    this.body = null;
    /** @type {Slot[]} */
    this.wrong = [];
    this.element = element(
      "section",
      { class: "rb", "aria-label": texts.say("title") },
      element("div", { class: "rb-form" }, this.chooser(examples), this.form),
      element(
        "div",
        { class: "rb-side" },
        element("div", { class: "rb-now" }, this.priceLine, this.verdict),
        element("div", { class: "rb-result" }, this.summary, this.outputs(), this.link, this.status),
      ),
    );
    this.listen();
    this.fill(ABSENT);
  }

  listen() {
    this.form.addEventListener("submit", (event) => event.preventDefault());
    this.form.addEventListener("input", () => {
      this.isUntouched = false;
      this.update(this.root.value() ?? null);
    });
    this.json.addEventListener("input", () => this.readJson());
  }

  /** Has the address of the page hold the request, and takes the request from it that a link brought along. */
  followAddress() {
    this.isInAddress = true;
    const take = () => {
      const body = requestIn(window.location.hash);
      if (body === ABSENT) return;
      this.fill(body);
      this.element.scrollIntoView();
    };
    window.addEventListener("hashchange", take);
    take();
  }

  /**
   * Shows a request on the form, or an empty form.
   * @param {Json | undefined} body
   */
  fill(body) {
    this.isUntouched = body === ABSENT;
    this.root.fill(body);
    this.update(body ?? this.root.value() ?? null);
  }

  /** Takes what was typed as JSON, or says why it is none. */
  readJson() {
    try {
      const body = readJson(this.json.value);
      this.isUntouched = false;
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
    this.body = body;
    for (const { code, write } of this.codes) code.textContent = write(body);
    const found = this.isUntouched ? [] : problems(this.model, body);
    this.tellPrice(body, found.length === 0 && !this.isUntouched);
    this.tellProblems(found);
    this.keepAddress();
  }

  /** The address of the page with the request; empty where that is not to be had. */
  address() {
    const fragment = this.isUntouched ? null : fragmentOf(this.body);
    return fragment === null ? "" : window.location.href.replace(/#.*$/, "") + fragment;
  }

  /** Puts the request into the address, once nobody types any more; takes an older one out of it. */
  keepAddress() {
    this.link.hidden = this.address() === "";
    if (!this.isInAddress) return;
    window.clearTimeout(this.addressTimer);
    this.addressTimer = window.setTimeout(() => {
      const { hash, href } = window.location;
      const address = this.address();
      if (address !== "" || requestIn(hash) !== ABSENT)
        window.history.replaceState(window.history.state, "", address || href.replace(/#.*$/, ""));
    }, SETTLED);
  }

  /** @param {string} sentence */
  tellFault(sentence) {
    this.fault.textContent = sentence;
    this.json.setAttribute("aria-invalid", String(sentence !== ""));
    if (sentence === "") return;
    this.priceLine.hidden = true;
    this.tellVerdict(this.texts.plural("problems", 1), false);
    this.announce(sentence);
  }

  /**
   * @param {Json} body
   * @param {boolean} isValid what is refused costs nothing
   */
  tellPrice(body, isValid) {
    this.priceLine.hidden = !isValid;
    this.measures.complain(null);
    delete this.price.dataset["cost"];
    if (!isValid) return;
    try {
      const found = this.model.price && cost(this.model.price, body, this.measures.given());
      this.price.textContent = priceSentence(found, this.texts);
      this.price.dataset["cost"] = JSON.stringify(found && costJson(found));
    } catch (error) {
      if (!(error instanceof BadMeasure)) throw error;
      this.price.textContent = this.texts.say("price-unknown");
      this.measures.complain(error.measure);
    }
  }

  /**
   * @param {string} sentence
   * @param {boolean} isFine
   */
  tellVerdict(sentence, isFine) {
    this.verdict.textContent = sentence;
    this.verdict.classList.toggle("rb-fine", isFine);
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
    for (const slot of this.wrong) if (!bySlot.has(slot)) slot.complain([]);
    for (const [slot, sentences] of bySlot) slot.complain(sentences);
    this.wrong = [...bySlot.keys()];
    this.verdict.classList.toggle("rb-untouched", this.isUntouched);
    if (this.isUntouched) return this.tellVerdict(this.texts.say("untouched"), false);
    const isFine = found.length === 0;
    const told = isFine ? this.texts.say("no-problems") : this.texts.plural("problems", found.length);
    this.tellVerdict(told, isFine);
    this.announce(isFine ? `${told} ${this.priceLine.textContent}` : told);
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
    tabs.add(name, label, this.json, this.fault, this.copy(name, this.json));
    for (const { form, code } of this.codes) {
      const title = this.texts.say(form);
      const attributes = { tabindex: 0, class: "rb-code", dir: "ltr", "aria-label": title };
      tabs.add(title, element("pre", attributes, code), this.copy(title, code));
    }
    return tabs.element;
  }

  /**
   * @param {string} form
   * @param {HTMLElement} shown
   */
  copy(form, shown) {
    const name = this.texts.say("copy-form", { form });
    const text = () => (shown === this.json ? this.json.value : (shown.textContent ?? ""));
    return copyButton(this.texts, this.texts.say("copy"), name, text);
  }
}

/**
 * The forms of a request beside JSON: the name of each, where it is shown, and what writes it.
 * @param {Model} model
 * @param {Call | null} call
 * @param {Programs | null} programs
 */
function codesOf(model, call, programs) {
  /** @type {{ form: string, code: HTMLElement, write: (body: Json) => string }[]} */
  const codes = [];
  /** @type {(form: string, write: (body: Json) => string) => void} */
  const add = (form, write) => codes.push({ form, code: element("code"), write });
  if (programs !== null) {
    add("python", (body) => python(programs, model, body));
    add("typescript", (body) => typescript(programs, model, body));
  }
  if (call !== null) add("curl", (body) => curl(call, body));
  return codes;
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
