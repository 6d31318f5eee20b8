/**
 * One place of the request on the form: its name, its help, the control for its value, and what is wrong with it.
 *
 * Whatever stands there can be shown: a value that the control cannot hold, such as a text where a number belongs, is
 * shown as JSON instead, until somebody asks for the control again.
 */

import { ABSENT } from "../runtime/values.js";
import { announceChange, element, newId } from "./dom.js";
import { JsonControl } from "./scalars.js";
import { value as shown } from "./sentences.js";

/** @typedef {import("../runtime/values.js").Json} Json */
/** @typedef {import("../runtime/values.js").Absent} Absent */
/** @typedef {import("../runtime/model.js").Field} Field */
/** @typedef {import("../runtime/model.js").Type} Type */
/** @typedef {import("./texts.js").Texts} Texts */

/**
 * What shows and gives the value of one place.
 * @typedef {object} Control
 * @property {HTMLElement} element
 * @property {HTMLElement | null} focusable what a label and a link lead to; null where that is no single element
 * @property {() => boolean} isGiven whether it shows more than an empty form does
 * @property {() => Json | Absent} value
 * @property {(value: Json | Absent) => boolean} accepts whether it can hold a value
 * @property {(value: Json | Absent) => void} fill
 * @property {(step: string) => Slot | undefined} [inner] the place below it that a step of a pointer leads to
 */

/**
 * What is known of a place beside its type.
 * @typedef {object} Place
 * @property {string} title
 * @property {string} key empty where the place has none of its own
 * @property {string | null} description
 * @property {boolean} required
 * @property {boolean} nullable
 * @property {Json | Absent} default
 * @property {string | null} limits those of its files, in words
 * @property {ReadonlyMap<string, string>} meanings
 * @property {boolean} deprecated
 * @property {string | null} unavailable
 * @property {boolean} isItem whether it is an element of a list, and so cannot be left out
 * @property {boolean} isBare whether it is a part of the envelope that shows nothing but what lies in it
 */

export class Slot {
  /**
   * @param {Type} type
   * @param {Place} place
   * @param {Texts} texts
   * @param {(type: Type, place: Place, texts: Texts) => Control} makeControl
   */
  constructor(type, place, texts, makeControl) {
    this.place = place;
    this.texts = texts;
    this.control = makeControl(type, place, texts);
    /** @type {JsonControl | null} made when it is first needed */
    this.json = null;
    this.nothing = place.nullable ? element("input", { type: "checkbox", id: newId() }) : null;
    this.help = element("div", { class: "rb-help", id: newId() }, ...helpLines(type, place, texts));
    this.complaints = element("ul", { class: "rb-complaints", id: newId() });
    this.element = this.frame();
    if (place.required) this.control.focusable?.setAttribute("aria-required", "true");
    this.describe();
    this.show();
    this.nothing?.addEventListener("input", () => this.show());
  }

  get isJson() {
    return this.json !== null;
  }

  /** Whether it is always the same, and therefore not shown. */
  get isFixed() {
    return this.control.focusable === null && this.control.inner === undefined && !this.isJson;
  }

  /** @returns {Json | Absent} */
  value() {
    if (this.json !== null) return this.json.value();
    return this.nothing?.checked ? null : this.control.value();
  }

  /** @param {Json | Absent} value */
  fill(value) {
    const isNull = value === null && this.nothing !== null;
    if (this.nothing !== null) this.nothing.checked = isNull;
    const isHeld = isNull || this.control.accepts(value);
    this.control.fill(isNull || !isHeld ? ABSENT : value);
    this.json?.element.remove();
    this.json = isHeld ? null : this.jsonControl(value);
    this.show();
    this.describe();
  }

  /** Whether it shows more than an empty form does. */
  isGiven() {
    return this.isJson || this.nothing?.checked === true || this.control.isGiven();
  }

  /**
   * The place that a pointer leads to, or the last one on the way; with whether it is that place itself.
   * @param {readonly string[]} path
   * @returns {[Slot, boolean]}
   */
  find(path) {
    const [step, ...rest] = path;
    if (step === undefined) return [this, true];
    const inner = this.isJson || this.nothing?.checked ? undefined : this.control.inner?.(step);
    return inner === undefined || inner.isFixed ? [this, false] : inner.find(rest);
  }

  /** @param {readonly string[]} sentences what is wrong with it */
  complain(sentences) {
    const before = [...this.complaints.children].map((one) => one.textContent);
    if (before.join("\n") === sentences.join("\n")) return;
    this.complaints.replaceChildren(...sentences.map((one) => element("li", {}, one)));
    this.element.classList.toggle("rb-wrong", sentences.length > 0);
    this.describe();
  }

  /** What a link to this place moves the focus to. @returns {HTMLElement} */
  target() {
    if (this.json !== null) return this.json.focusable;
    if (this.nothing?.checked) return this.nothing;
    return (
      this.control.focusable ?? this.element.querySelector("input, select, textarea, button") ?? this.element
    );
  }

  show() {
    const isNull = this.nothing?.checked === true;
    this.control.element.hidden = this.isJson || isNull;
    if (this.nothing?.parentElement) this.nothing.parentElement.hidden = this.isJson;
    this.element.hidden = this.isFixed;
  }

  /** Ties help and complaints to what is read out where the focus is. */
  describe() {
    const isWrong = this.complaints.children.length > 0;
    const described = [this.help, ...(isWrong ? [this.complaints] : [])].filter(
      (one) => one.childNodes.length > 0,
    );
    const ids = described.map((one) => one.id).join(" ");
    const inputs = [this.control.focusable, this.json?.input ?? null];
    for (const one of inputs.every((input) => input === null) ? [this.element] : inputs) {
      one?.toggleAttribute("aria-describedby", ids !== "");
      if (ids !== "") one?.setAttribute("aria-describedby", ids);
      if (one !== this.element) one?.setAttribute("aria-invalid", String(isWrong));
    }
  }

  /** The place as it stands on the form: a group where there is more than one thing to fill in. */
  frame() {
    const { focusable, element: control } = this.control;
    const own = [control, this.nullChoice()];
    if (this.place.isBare) return element("div", { role: "group" }, ...own, this.complaints);
    const title = [this.place.title, ...this.marks()];
    if (focusable === null) {
      const legend = element("legend", {}, ...title);
      return element("fieldset", { class: "rb-field" }, legend, this.help, ...own, this.complaints);
    }
    const label = element("label", { for: focusable.id }, ...title);
    return element("div", { class: "rb-field" }, label, ...own, this.help, this.complaints);
  }

  marks() {
    const { key, required, deprecated, isItem } = this.place;
    return [
      ...(key === "" ? [] : [" ", element("code", {}, key)]),
      ...(required && !isItem ? [" ", element("em", {}, this.texts.say("required"))] : []),
      ...(deprecated ? [" ", element("em", {}, this.texts.say("deprecated"))] : []),
    ];
  }

  nullChoice() {
    if (this.nothing === null) return null;
    const label = element("label", { for: this.nothing.id }, this.texts.say("send-null"));
    this.nothing.setAttribute("aria-label", this.texts.say("send-null-as", { title: this.place.title }));
    return element("div", { class: "rb-null" }, this.nothing, label);
  }

  /**
   * The control that can hold whatever the place's own cannot.
   * @param {Json | Absent} value
   */
  jsonControl(value) {
    const back = element("button", { type: "button" }, this.texts.say("use-control"));
    back.addEventListener("click", () => {
      this.fill(ABSENT);
      this.target().focus();
      announceChange(this.element);
    });
    const found = new JsonControl(this.place, back);
    found.input.setAttribute("aria-label", this.texts.say("as-json", { title: this.place.title }));
    found.fill(value);
    this.control.element.after(found.element);
    return found;
  }
}

/**
 * @param {Type} type
 * @param {Place} place
 * @param {Texts} texts
 */
function helpLines(type, place, texts) {
  const facts = [
    place.default === ABSENT ? null : texts.say("default", { value: shown(place.default) }),
    type.type === "any" ? texts.say("any-value") : "limits" in type ? type.limits : null,
    place.limits,
  ].filter((fact) => fact !== null);
  const lines = [place.description, facts.length > 0 ? texts.remarks(facts) : null];
  if (place.unavailable !== null) lines.push(texts.say("unavailable", { reason: place.unavailable }));
  for (const [value, meaning] of place.meanings) lines.push(texts.say("meaning", { value, meaning }));
  for (const option of "options" in type ? type.options : []) {
    const { value, description } = option;
    if (description !== null) lines.push(texts.say("meaning", { value: shown(value), meaning: description }));
  }
  return lines.filter((line) => line !== null).map((line) => element("p", {}, line));
}

/**
 * The place of one key. What lies around the parameters is filled in by itself, and nothing is told of it.
 * @param {Field} field
 * @returns {Place}
 */
export function placeOf(field) {
  return { ...field, isItem: false, isBare: !field.parameter && isAround(field.type) };
}

/**
 * Whether a type is an object that holds parameters, or a list of so many.
 * @param {Type} type
 * @returns {boolean}
 */
export function isAround(type) {
  if (type.type === "array") return type.min_items === 1 && type.max_items === 1 && isAround(type.items);
  return (
    type.type === "object" && [...type.fields.values()].some((one) => one.parameter || isAround(one.type))
  );
}
