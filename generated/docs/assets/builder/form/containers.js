/** Controls for values with parts: objects, lists, and values of one of several types. */

import { meantMember } from "../runtime/check.js";
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
 * An object: a place for each key and for keys of one's own where it takes them, and untouched what else a filled-in
 * request has.
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
    this.free = type.values === null ? null : new FreeKeys(type.values, place, texts, makeControl);
    this.element = element(
      "div",
      { class: "rb-object" },
      ...[...this.slots.values()].map((slot) => slot.element),
      this.free?.element ?? null,
    );
  }

  get focusable() {
    return null;
  }

  isGiven() {
    return (
      this.isEmptyObject ||
      this.others.size > 0 ||
      (this.free?.rows.length ?? 0) > 0 ||
      [...this.slots.values()].some((slot) => slot.isGiven())
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
    return new Map([...found, ...this.others, ...(this.free?.values() ?? [])]);
  }

  /** @param {Json | Absent} value */
  accepts(value) {
    return value === ABSENT || isObject(value);
  }

  /** @param {Json | Absent} value */
  fill(value) {
    const given = new Map(isObject(value) ? entries(value) : []);
    for (const [key, slot] of this.slots) slot.fill(given.get(key));
    const others = new Map([...given].filter(([key]) => !this.slots.has(key)));
    this.free?.fill(others);
    this.others = this.free === null ? others : new Map();
    this.isEmptyObject = isObject(value) && given.size === 0;
  }

  /** @param {string} step */
  inner(step) {
    return this.slots.get(step) ?? this.free?.inner(step);
  }
}

/** The keys of an object that are free, each with its value; with a button to add one and one to remove each. */
class FreeKeys {
  /**
   * @param {Type} type
   * @param {Place} place
   * @param {Texts} texts
   * @param {MakeControl} makeControl
   */
  constructor(type, place, texts, makeControl) {
    this.type = type;
    this.place = place;
    this.texts = texts;
    this.makeControl = makeControl;
    /** @type {{ key: HTMLInputElement, isNamed: boolean, slot: Slot, element: HTMLElement }[]} */
    this.rows = [];
    this.items = element("div", { class: "rb-items" });
    const more = element("button", { type: "button" }, texts.say("add-item", { title: place.title }));
    more.addEventListener("click", () => this.grow());
    this.more = more;
    this.element = element("div", { class: "rb-list" }, this.items, more);
  }

  /** @returns {[string, Json][]} a key that is not written yet is none */
  values() {
    return this.rows
      .filter(({ isNamed }) => isNamed)
      .map(({ key, slot }) => [key.value, slot.value() ?? null]);
  }

  /** @param {ReadonlyMap<string, Json>} values */
  fill(values) {
    this.rows = [...values].map(([key, value]) => this.row(key, value));
    this.show();
  }

  /** @param {string} step */
  inner(step) {
    return this.rows.find(({ key }) => key.value === step)?.slot;
  }

  grow() {
    const row = this.row(null, ABSENT);
    this.rows.push(row);
    this.show();
    row.key.focus();
    announceChange(this.element);
  }

  show() {
    this.items.replaceChildren(...this.rows.map((row) => row.element));
  }

  /**
   * @param {string | null} name null where somebody has still to write it
   * @param {Json | Absent} value
   */
  row(name, value) {
    const { texts } = this;
    const number = texts.number(String(this.rows.length + 1));
    const title = texts.say("item", { title: this.place.title, number });
    const key = element("input", { type: "text", id: newId(), spellcheck: "false" });
    key.value = name ?? "";
    const slot = new Slot(this.type, placeOfItem(title, this.place.isBare), texts, this.makeControl);
    if (value !== ABSENT) slot.fill(value);
    const remove = element(
      "button",
      { type: "button" },
      texts.say("remove-item", { title: this.place.title, number }),
    );
    const label = element("label", { for: key.id }, texts.say("key"));
    const row = {
      key,
      isNamed: name !== null,
      slot,
      element: element("div", { class: "rb-item" }, label, key, slot.element, remove),
    };
    key.addEventListener("input", () => {
      row.isNamed = true;
    });
    remove.addEventListener("click", () => {
      this.rows = this.rows.filter((one) => one !== row);
      this.show();
      this.more.focus();
      announceChange(this.element);
    });
    return row;
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
      placeOfItem(this.texts.say("item", parts), this.place.isBare),
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
    this.type = type;
    this.controls = type.of.map((member) => makeControl(member, { ...place, required: true }, texts));
    const none = texts.say(place.required ? "choose" : "left-out");
    this.chooser = element("select", { id: newId() }, element("option", { value: "" }, none));
    for (const [index, member] of type.of.entries()) {
      const kind = member.type === "number" && member.integer ? "integer" : member.type;
      const name = type.names[index] ?? texts.say(`kind-${kind}`);
      this.chooser.append(element("option", { value: index }, name));
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
    const index = value === ABSENT ? -1 : this.indexFor(value);
    this.chooser.value = index < 0 ? "" : String(index);
    for (const [at, control] of this.controls.entries()) control.fill(at === index ? value : ABSENT);
    this.show();
  }

  /** @param {Json} value */
  indexFor(value) {
    const meant = meantMember(this.type, value);
    const index = meant === undefined ? -1 : this.type.of.indexOf(meant);
    return this.controls[index]?.accepts(value)
      ? index
      : this.controls.findIndex((one) => one.accepts(value));
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
 * The place of an element of a list, or of the value of a free key.
 * @param {string} title
 * @param {boolean} isBare
 * @returns {Place}
 */
function placeOfItem(title, isBare) {
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
    isBare,
  };
}
