/** Controls for values without parts: texts, numbers, choices, and any JSON. */

import { kindOf } from "../runtime/exact.js";
import { JsonError, readJson, writeJson } from "../runtime/json.js";
import { ABSENT, DEEPEST, equal, isWholeText } from "../runtime/values.js";
import { element, newId } from "./dom.js";
import { value as shown } from "./sentences.js";

/** @typedef {import("../runtime/values.js").Json} Json */
/** @typedef {import("../runtime/values.js").Absent} Absent */
/** @typedef {import("../runtime/model.js").NumberType} NumberType */
/** @typedef {import("../runtime/model.js").Option} Option */
/** @typedef {import("../runtime/model.js").StringType} StringType */
/** @typedef {import("./slot.js").Control} Control */
/** @typedef {import("./slot.js").Place} Place */
/** @typedef {import("./texts.js").Texts} Texts */

/** @implements {Control} */
export class TextControl {
  /**
   * @param {StringType} type
   * @param {Place} place
   * @param {Texts} texts
   */
  constructor(type, place, texts) {
    this.isItem = place.isItem;
    this.isEmptyText = false;
    const isPlain = !(type.pattern || type.format || type.ratio || type.size || type.options.length > 0);
    this.input = isPlain
      ? element("textarea", { id: newId(), rows: place.required ? 3 : 1 })
      : element("input", { id: newId(), type: "text" });
    this.input.placeholder = leftOut(place, texts);
    this.input.spellcheck = isPlain;
    this.element = element("div", {}, this.input, suggestions(type.options, this.input));
    this.input.addEventListener("input", () => (this.isEmptyText = false));
  }

  get focusable() {
    return this.input;
  }

  isGiven() {
    return this.input.value !== "" || this.isEmptyText;
  }

  /** An element of a list is there, though nothing was written into it. */
  value() {
    return this.isGiven() || this.isItem ? this.input.value : ABSENT;
  }

  /** @param {Json | Absent} value */
  accepts(value) {
    // A control makes one line feed of what other systems break lines with.
    return (
      value === ABSENT ||
      (typeof value === "string" && !value.includes("\r") && isWholeText(value) && this.keeps(value))
    );
  }

  /**
   * Whether the control can hold a text: one line holds no line feeds.
   * @param {string} value
   */
  keeps(value) {
    return this.input instanceof HTMLTextAreaElement || !value.includes("\n");
  }

  /** @param {Json | Absent} value */
  fill(value) {
    this.input.value = value === ABSENT ? "" : String(value);
    this.isEmptyText = value === "";
  }
}

/** @implements {Control} */
export class NumberControl {
  /**
   * @param {NumberType} type
   * @param {Place} place
   * @param {Texts} texts
   */
  constructor(type, place, texts) {
    this.isItem = place.isItem;
    this.input = element("input", {
      id: newId(),
      type: "number",
      step: stepOf(type),
      min: type.min?.toPlain() ?? null,
      max: type.max?.toPlain() ?? null,
      placeholder: leftOut(place, texts),
    });
    this.element = element("div", {}, this.input, suggestions(type.options, this.input));
  }

  get focusable() {
    return this.input;
  }

  isGiven() {
    return this.input.value !== "" || this.input.validity.badInput;
  }

  /**
   * What the browser cannot read as a number counts as a text, lest it be taken for nothing.
   * @returns {Json | Absent}
   */
  value() {
    if (this.input.validity.badInput) return "";
    return this.input.value === "" ? (this.isItem ? null : ABSENT) : numberIn(this.input.value);
  }

  /** @param {Json | Absent} value */
  accepts(value) {
    return value === ABSENT || (kindOf(value) === "number" && Number.isFinite(Number(String(value))));
  }

  /** @param {Json | Absent} value */
  fill(value) {
    this.input.value = value === ABSENT ? "" : String(value);
  }
}

/** One of several values, or none. @implements {Control} */
export class ChoiceControl {
  /**
   * @param {readonly Option[]} options
   * @param {Place} place
   * @param {Texts} texts
   */
  constructor(options, place, texts) {
    this.options = options;
    const none = place.required ? texts.say("choose") : leftOut(place, texts);
    this.input = element("select", { id: newId() }, element("option", { value: "" }, none));
    for (const [index, option] of options.entries()) {
      this.input.append(element("option", { value: index }, optionLabel(option, texts)));
    }
    this.element = this.input;
    this.isItem = place.isItem;
    this.only = place.required && options.length === 1;
    this.fill(ABSENT);
  }

  get focusable() {
    return this.input;
  }

  isGiven() {
    return this.input.value !== (this.only ? "0" : "");
  }

  /** @returns {Json | Absent} */
  value() {
    const chosen = this.options[Number(this.input.value)];
    return this.input.value === "" || chosen === undefined ? (this.isItem ? null : ABSENT) : chosen.value;
  }

  /** @param {Json | Absent} value */
  accepts(value) {
    return value === ABSENT || this.indexOf(value) >= 0;
  }

  /** @param {Json | Absent} value */
  fill(value) {
    this.input.value = value === ABSENT ? (this.only ? "0" : "") : String(this.indexOf(value));
  }

  /** @param {Json} value */
  indexOf(value) {
    return this.options.findIndex((option) => equal(option.value, value));
  }
}

/** A value that is written as JSON. @implements {Control} */
export class JsonControl {
  /**
   * @param {Place} place
   * @param {...HTMLElement} more what stands below it
   */
  constructor(place, ...more) {
    this.isItem = place.isItem;
    this.input = element("textarea", { id: newId(), rows: 2, spellcheck: "false", dir: "ltr" });
    this.element = element("div", {}, this.input, ...more);
  }

  get focusable() {
    return this.input;
  }

  isGiven() {
    return this.input.value.trim() !== "";
  }

  /**
   * What is no JSON counts as the text that it is, so that nothing typed is lost.
   * @returns {Json | Absent}
   */
  value() {
    if (!this.isGiven()) return this.isItem ? null : ABSENT;
    try {
      // Deeper than requests may be: that is for the check to say, and what was typed is no text because of it.
      return readJson(this.input.value, 10 * DEEPEST);
    } catch (error) {
      if (error instanceof JsonError) return this.input.value;
      throw error;
    }
  }

  accepts() {
    return true;
  }

  /** @param {Json | Absent} value */
  fill(value) {
    this.input.value = value === ABSENT ? "" : writeJson(value);
  }
}

/** A value that is always the same; there is nothing to choose. @implements {Control} */
export class FixedControl {
  /** @param {Json} fixed */
  constructor(fixed) {
    this.fixed = fixed;
    this.element = element("code", {}, shown(fixed));
  }

  get focusable() {
    return null;
  }

  isGiven() {
    return false;
  }

  value() {
    return this.fixed;
  }

  /** @param {Json | Absent} value */
  accepts(value) {
    return value === ABSENT || equal(value, this.fixed);
  }

  fill() {
    return undefined;
  }
}

/**
 * What is sent where nothing is given.
 * @param {Place} place
 * @param {Texts} texts
 */
function leftOut(place, texts) {
  if (place.required) return "";
  return place.default === ABSENT
    ? texts.say("left-out")
    : texts.say("left-out-default", { value: shown(place.default) });
}

/**
 * Options that are mere suggestions.
 * @param {readonly Option[]} options
 * @param {HTMLElement} input
 */
function suggestions(options, input) {
  if (options.length === 0) return null;
  const id = newId();
  input.setAttribute("list", id);
  return element(
    "datalist",
    { id },
    ...options.map((option) => element("option", { value: String(option.value) })),
  );
}

/**
 * @param {Option} option
 * @param {Texts} texts
 */
function optionLabel(option, texts) {
  const value = shown(option.value);
  const label = option.title === null || option.title === value ? value : `${option.title} (${value})`;
  return option.deprecated ? `${label} – ${texts.say("deprecated")}` : label;
}

/**
 * The step of the arrows. The checker judges values; the browser would count steps from elsewhere.
 * @param {NumberType} type
 */
function stepOf(type) {
  const step = type.step ?? type.multiple_of;
  return step !== null && step.sign > 0 ? step.toPlain() : type.integer ? "1" : "any";
}

/**
 * A number as somebody typed it, such as `.5` or `05`, which JSON does not know.
 * @param {string} text
 * @returns {Json}
 */
function numberIn(text) {
  try {
    return readJson(text);
  } catch (error) {
    if (error instanceof JsonError) return Number(text);
    throw error;
  }
}
