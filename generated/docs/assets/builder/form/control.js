/** Which control a type gets. */

import { ListControl, ObjectControl, UnionControl } from "./containers.js";
import { ChoiceControl, FixedControl, JsonControl, NumberControl, TextControl } from "./scalars.js";

/** @typedef {import("../runtime/model.js").Option} Option */
/** @typedef {import("../runtime/model.js").Type} Type */
/** @typedef {import("./slot.js").Control} Control */
/** @typedef {import("./slot.js").Place} Place */
/** @typedef {import("./texts.js").Texts} Texts */

/**
 * @param {Type} type
 * @param {Place} place
 * @param {Texts} texts
 * @returns {Control}
 */
export function makeControl(type, place, texts) {
  switch (type.type) {
    case "any":
      return new JsonControl(place);
    case "null":
      return place.required ? new FixedControl(null) : new ChoiceControl([optionOf(null)], place, texts);
    case "boolean":
      return new ChoiceControl(
        type.options.length > 0 ? type.options : [true, false].map(optionOf),
        place,
        texts,
      );
    case "string":
    case "number":
      return scalarControl(type, place, texts);
    case "array":
      return new ListControl(type, place, texts, makeControl);
    case "object":
      return new ObjectControl(type, place, texts, makeControl);
    case "union":
      return new UnionControl(type, place, texts, makeControl);
  }
}

/**
 * @param {import("../runtime/model.js").StringType | import("../runtime/model.js").NumberType} type
 * @param {Place} place
 * @param {Texts} texts
 */
function scalarControl(type, place, texts) {
  const [only] = type.options;
  if (type.type === "string" && type.constant && only !== undefined && place.required)
    return new FixedControl(only.value);
  if (type.options.length > 0 && !type.open_options) return new ChoiceControl(type.options, place, texts);
  return type.type === "string" ? new TextControl(type, place, texts) : new NumberControl(type, place, texts);
}

/**
 * @param {boolean | null} value
 * @returns {Option}
 */
function optionOf(value) {
  return { value, title: null, description: null, deprecated: false };
}
