/** Controls for values with parts: objects, lists, and values of one of several types. */

import { ABSENT, entries, isArray, isObject } from "../runtime/values.js";
import { announceChange, element, newId } from "./dom.js";
import { placeOf, Slot } from "./slot.js";

/** @typedef {import("../runtime/values.js").Json} Json */
/** @typedef {import("../runtime/values.js").Absent} Absent */
/** @typedef {import("../runtime/model.js").ArrayType} ArrayType */
/** @typedef {import("../runtime/model.js").ObjectType} ObjectType */
/** @typedef {import("../runtime/model.js").Type} Type */
/** @typedef {import("../runtime/model.js").UnionType} UnionType */
/** @typedef {import("./slot.js").Control} Control */
/** @typedef {import("./slot.js").Place} Place */
/** @typedef {import("./texts.js").Texts} Texts */
/** @typedef {(type: Type, place: Place, texts: Texts) => Control} MakeControl */

/**
 * An object: a place for each key, and untouched what else a filled-in request has.
 * @implements {Control}
 */
export class ObjectControl {
  /**
   * @param {ObjectType} type
   * @param {Place} place
   * @param {Texts} texts
   * @param {MakeControl} makeControl
   */
  constructor(type, place, texts, makeControl) {
    this.required = place.required;
    this.isEmptyObject = false;
    /** @type {Map<string, Json>} */
    this.others = new Map();
    this.slots = new Map(
      [...type.fields.values()].map((field) => [
        field.key,
        new Slot(field.type, placeOf(field), texts, makeControl),
      ]),
    );
    this.element = element(
      "div",
      { class: "rb-object" },
      ...[...this.slots.values()].map((slot) => slot.element),
    );
  }

  get focusable() {
    return null;
  }

  isGiven() {
    return (
      this.isEmptyObject || this.others.size > 0 || [...this.slots.values()].some((slot) => slot.isGiven())
    );
  }

  /**
   * An object that may be left out is left out where nothing in it is given.
   * @returns {Json | Absent}
   */
  value() {
    if (!this.required && !this.isGiven()) return ABSENT;
    /** @type {Map<string, Json>} */
    const found = new Map();
    for (const [key, slot] of this.slots) {
      const value = slot.value();
      if (value !== ABSENT) found.set(key, value);
    }
    return new Map([...found, ...this.others]);
  }

  /** @param {Json | Absent} value */
  accepts(value) {
    return value === ABSENT || isObject(value);
  }

  /** @param {Json | Absent} value */
  fill(value) {
    const given = new Map(isObject(value) ? entries(value) : []);
    for (const [key, slot] of this.slots) slot.fill(given.get(key));
    this.others = new Map([...given].filter(([key]) => !this.slots.has(key)));
    this.isEmptyObject = isObject(value) && given.size === 0;
  }

  /** @param {string} step */
  inner(step) {
    return this.slots.get(step);
  }
}

/**
 * A list, with a button to add an element and one to remove each.
 * @implements {Control}
 */
export class ListControl {
  /**
   * @param {ArrayType} type
   * @param {Place} place
   * @param {Texts} texts
   * @param {MakeControl} makeControl
   */
  constructor(type, place, texts, makeControl) {
    this.type = type;
    this.place = place;
    this.texts = texts;
    this.makeControl = makeControl;
    this.isEmptyList = false;
    /** @type {Slot[]} */
    this.slots = [];
    this.least = type.min_items ?? 0;
    this.hasFixedLength = place.required && this.least > 0 && this.least === type.max_items;
    this.items = element("div", { class: "rb-items" });
    this.more = element("button", { type: "button" }, texts.say("add-item", { title: place.title }));
    this.more.hidden = this.hasFixedLength;
    this.more.addEventListener("click", () => this.grow());
    this.element = element("div", { class: "rb-list" }, this.items, this.more);
    this.fill(ABSENT);
  }

  get focusable() {
    return null;
  }

  isGiven() {
    if (this.slots.length === 0) return this.isEmptyList;
    return (
      !this.place.required || this.slots.length !== this.least || this.slots.some((slot) => slot.isGiven())
    );
  }

  /** @returns {Json | Absent} */
  value() {
    if (!this.place.required && !this.isGiven()) return ABSENT;
    return this.slots.map((slot) => slot.value() ?? null);
  }

  /** @param {Json | Absent} value */
  accepts(value) {
    return value === ABSENT || isArray(value);
  }

  /** @param {Json | Absent} value */
  fill(value) {
    const values = isArray(value)
      ? value
      : Array.from({ length: this.place.required ? this.least : 0 }, () => ABSENT);
    this.isEmptyList = isArray(value) && value.length === 0;
    this.slots = values.map((one, index) => this.slot(index, one));
    this.show();
  }

  /** @param {string} step */
  inner(step) {
    return this.slots[Number(step)];
  }

  grow() {
    const slot = this.slot(this.slots.length, ABSENT);
    this.slots.push(slot);
    this.show();
    slot.target().focus();
    announceChange(this.element);
  }

  /** @param {number} index */
  remove(index) {
    this.slots = this.slots
      .filter((_, at) => at !== index)
      .map((slot, at) => (at < index ? slot : this.slot(at, slot.value())));
    this.show();
    this.more.focus();
    announceChange(this.element);
  }

  show() {
    this.items.replaceChildren(...this.slots.map((slot, index) => this.row(slot, index)));
  }

  /**
   * @param {Slot} slot
   * @param {number} index
   */
  row(slot, index) {
    if (this.hasFixedLength) return slot.element;
    const parts = { title: this.place.title, number: this.texts.number(String(index + 1)) };
    const remove = element("button", { type: "button" }, this.texts.say("remove-item", parts));
    remove.addEventListener("click", () => this.remove(index));
    return element("div", { class: "rb-item" }, slot.element, remove);
  }

  /**
   * @param {number} index
   * @param {Json | Absent} value
   */
  slot(index, value) {
    const parts = { title: this.place.title, number: this.texts.number(String(index + 1)) };
    const found = new Slot(
      this.type.items,
      itemPlace(this.texts.say("item", parts), this),
      this.texts,
      this.makeControl,
    );
    if (value !== ABSENT) found.fill(value);
    return found;
  }
}

/**
 * A value of one of several types, which is chosen first.
 * @implements {Control}
 */
export class UnionControl {
  /**
   * @param {UnionType} type
   * @param {Place} place
   * @param {Texts} texts
   * @param {MakeControl} makeControl
   */
  constructor(type, place, texts, makeControl) {
    this.controls = type.of.map((member) => makeControl(member, { ...place, required: true }, texts));
    const none = texts.say(place.required ? "choose" : "left-out");
    this.chooser = element("select", { id: newId() }, element("option", { value: "" }, none));
    for (const [index, member] of type.of.entries()) {
      const name = member.type === "number" && member.integer ? "integer" : member.type;
      this.chooser.append(element("option", { value: index }, texts.say(`kind-${name}`)));
    }
    for (const control of this.controls) control.focusable?.setAttribute("aria-label", place.title);
    this.isItem = place.isItem;
    this.element = element(
      "div",
      { class: "rb-union" },
      this.chooser,
      ...this.controls.map((one) => one.element),
    );
    this.chooser.addEventListener("input", () => this.show());
    this.show();
  }

  get focusable() {
    return this.chooser;
  }

  get chosen() {
    return this.chooser.value === "" ? undefined : this.controls[Number(this.chooser.value)];
  }

  isGiven() {
    return this.chosen !== undefined;
  }

  /** @returns {Json | Absent} */
  value() {
    const chosen = this.chosen;
    return chosen === undefined ? (this.isItem ? null : ABSENT) : chosen.value();
  }

  /** @param {Json | Absent} value */
  accepts(value) {
    return value === ABSENT || this.controls.some((one) => one.accepts(value));
  }

  /** @param {Json | Absent} value */
  fill(value) {
    const index = value === ABSENT ? -1 : this.controls.findIndex((one) => one.accepts(value));
    this.chooser.value = index < 0 ? "" : String(index);
    for (const [at, control] of this.controls.entries()) control.fill(at === index ? value : ABSENT);
    this.show();
  }

  /** @param {string} step */
  inner(step) {
    return this.chosen?.inner?.(step);
  }

  show() {
    for (const control of this.controls) control.element.hidden = control !== this.chosen;
  }
}

/**
 * The place of an element of a list.
 * @param {string} title
 * @param {ListControl} list
 * @returns {Place}
 */
function itemPlace(title, list) {
  return {
    title,
    key: "",
    description: null,
    required: true,
    nullable: false,
    default: ABSENT,
    meanings: new Map(),
    deprecated: false,
    unavailable: null,
    isItem: true,
    limits: null,
    isBare: list.place.isBare,
  };
}
