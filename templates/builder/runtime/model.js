/**
 * A model as the catalogue writes it, read into types.
 *
 * Given the JSON of a model as `readJson` gives it; gives its request as one tree of types and its price, fully
 * defaulted: what says nothing in the JSON is null or empty here. Limits are exact decimals, paths are lists.
 */

import { parameterRule, priceOf } from "./formula.js";
import { Part } from "./part.js";
import { isObject } from "./values.js";

/** @typedef {import("./values.js").Json} Json */
/** @typedef {import("./values.js").Absent} Absent */
/** @typedef {import("./decimal.js").Decimal} Decimal */
/** @typedef {import("./price.js").Price} Price */

/** @typedef {{ value: Json, title: string | null, description: string | null, deprecated: boolean }} Option */
/** @typedef {{ min: number | null, max: number | null, unit: string, script: string | null }} Length */
/** @typedef {readonly [bigint, bigint]} Pair */
/** @typedef {{ min: Pair | null, max: Pair | null }} Ratio */
/**
 * @typedef {object} Size
 * @property {string} separator
 * @property {bigint | null} min_side
 * @property {bigint | null} max_side
 * @property {bigint | null} min_pixels
 * @property {bigint | null} max_pixels
 * @property {Ratio | null} ratio
 * @property {bigint | null} multiple_of
 */
/** @typedef {{ type: "any" }} AnyType */
/** @typedef {{ type: "null" }} NullType */
/**
 * @typedef {object} StringType
 * @property {"string"} type
 * @property {readonly Option[]} options
 * @property {boolean} open_options
 * @property {boolean} constant
 * @property {readonly Length[]} lengths
 * @property {string | null} pattern
 * @property {string | null} format
 * @property {string | null} limits in words, for a form
 * @property {Ratio | null} ratio
 * @property {Size | null} size
 */
/**
 * @typedef {object} NumberType
 * @property {"number"} type
 * @property {boolean} integer
 * @property {readonly Option[]} options
 * @property {boolean} open_options
 * @property {Decimal | null} min
 * @property {Decimal | null} max
 * @property {Decimal | null} above
 * @property {Decimal | null} below
 * @property {Decimal | null} step
 * @property {Decimal | null} multiple_of
 * @property {boolean} unstated_steps whether there are steps that a schema cannot state
 * @property {bigint | null} stated_multiple what it states of them all the same
 * @property {string | null} limits in words, for a form
 */
/** @typedef {{ type: "boolean", options: readonly Option[] }} BooleanType */
/**
 * @typedef {object} ArrayType
 * @property {"array"} type
 * @property {Type} items
 * @property {number | null} min_items
 * @property {number | null} max_items
 * @property {boolean} unique
 * @property {string | null} limits in words, for a form
 */
/**
 * @typedef {object} ObjectType
 * @property {"object"} type
 * @property {ReadonlyMap<string, Field>} fields
 * @property {boolean} open
 * @property {Type | null} values what each key holds that is not among the fields
 * @property {readonly ParameterRule[]} rules
 */
/**
 * @typedef {object} UnionType
 * @property {"union"} type
 * @property {readonly Type[]} of
 * @property {readonly string[]} names of each type, for a form
 * @property {string | null} limits in words, for a form
 * @property {string | null} text what the types are, where several may be meant by one value
 * @property {string | null} key by whose value objects are told apart
 * @property {ReadonlyMap<Json, ObjectType>} byWord those objects, by the values that they have there
 */
/** @typedef {AnyType | NullType | StringType | NumberType | BooleanType | ArrayType | ObjectType | UnionType} Type */
/**
 * @typedef {object} Field
 * @property {string} key
 * @property {Type} type
 * @property {boolean} required
 * @property {boolean} nullable
 * @property {Json | Absent} default
 * @property {string} title
 * @property {string | null} description
 * @property {string | null} limits those of its files, in words for a form
 * @property {ReadonlyMap<string, string>} meanings
 * @property {string | null} unavailable
 * @property {boolean} deprecated
 * @property {boolean} parameter
 */
/** @typedef {"schema" | "request"} Layer Whether the schema refuses it too, or the checker alone sees it. */
/** @typedef {{ rule: import("./rules.js").Rule, layer: Layer }} ParameterRule A rule that a request can break. */
/** @typedef {{ name: string, request: ObjectType, price: Price | null }} Model */

/**
 * @param {Json} json
 * @returns {Model}
 */
export function readModel(json) {
  const at = new Part(json);
  const price = at.part("price")?.part("formula");
  return {
    name: at.text("name") ?? "",
    request: objectType(at.need("request")),
    price: price ? priceOf(price) : null,
  };
}

/**
 * @param {Part} at
 * @returns {Type}
 */
function typeOf(at) {
  const type = at.text("type");
  switch (type) {
    case "any":
    case "null":
      return { type };
    case "string":
      return stringType(at);
    case "integer":
    case "number":
      return numberType(at, type === "integer");
    case "boolean":
      return { type, options: options(at) };
    case "array":
      return arrayType(at);
    case "object":
      return objectType(at);
    case "union":
      return unionType(at);
    default:
      throw new TypeError(`there is no type ${type}`);
  }
}

/**
 * @param {Part} at
 * @returns {UnionType}
 */
function unionType(at) {
  const [of, key] = [at.parts("of").map(typeOf), at.text("key")];
  /** @type {Map<Json, ObjectType>} */
  const byWord = new Map();
  for (const member of of) {
    const type = member.type === "object" && key !== null ? member.fields.get(key)?.type : undefined;
    if (member.type !== "object" || type?.type !== "string") continue;
    for (const { value } of type.options) byWord.set(value, member);
  }
  return {
    type: "union",
    of,
    names: at.list("names").map(String),
    limits: at.text("limits"),
    text: at.text("text"),
    key,
    byWord,
  };
}

/**
 * @param {Part} at
 * @returns {StringType}
 */
function stringType(at) {
  return {
    type: "string",
    options: options(at),
    open_options: at.is("open_options"),
    constant: at.is("constant"),
    lengths: at.parts("lengths").map(length),
    pattern: at.text("pattern"),
    format: at.text("format"),
    limits: at.text("limits"),
    ratio: ratio(at.part("ratio")),
    size: size(at.part("size")),
  };
}

/**
 * @param {Part} at
 * @returns {Length}
 */
function length(at) {
  return {
    min: at.count("min"),
    max: at.count("max"),
    unit: at.text("unit") ?? "characters",
    script: at.text("script"),
  };
}

/**
 * @param {Part | null} at
 * @returns {Ratio | null}
 */
function ratio(at) {
  return at && { min: pair(at.text("min")), max: pair(at.text("max")) };
}

/**
 * @param {string | null} text
 * @returns {Pair | null}
 */
function pair(text) {
  if (text === null) return null;
  const [width = "0", height = "0"] = text.split(":");
  return [BigInt(width), BigInt(height)];
}

/**
 * @param {Part | null} at
 * @returns {Size | null}
 */
function size(at) {
  return (
    at && {
      separator: at.text("separator") ?? "",
      min_side: at.whole("min_side"),
      max_side: at.whole("max_side"),
      min_pixels: at.whole("min_pixels"),
      max_pixels: at.whole("max_pixels"),
      ratio: ratio(at.part("ratio")),
      multiple_of: at.whole("multiple_of"),
    }
  );
}

/**
 * @param {Part} at
 * @param {boolean} integer
 * @returns {NumberType}
 */
function numberType(at, integer) {
  return {
    type: "number",
    integer,
    options: options(at),
    open_options: at.is("open_options"),
    min: at.decimal("min"),
    max: at.decimal("max"),
    above: at.decimal("above"),
    below: at.decimal("below"),
    step: at.decimal("step"),
    multiple_of: at.decimal("multiple_of"),
    unstated_steps: at.is("unstated_steps"),
    stated_multiple: at.whole("stated_multiple"),
    limits: at.text("limits"),
  };
}

/**
 * @param {Part} at
 * @returns {ArrayType}
 */
function arrayType(at) {
  return {
    type: "array",
    items: typeOf(at.need("items")),
    min_items: at.count("min_items"),
    max_items: at.count("max_items"),
    unique: at.is("unique"),
    limits: at.text("limits"),
  };
}

/**
 * @param {Part} at
 * @returns {ObjectType}
 */
function objectType(at) {
  const fields = at.parts("fields").map(field);
  const values = at.part("values");
  return {
    type: "object",
    fields: new Map(fields.map((one) => [one.key, one])),
    open: at.is("open"),
    values: values && typeOf(values),
    rules: at.parts("rules").map(parameterRule),
  };
}

/**
 * @param {Part} at
 * @returns {Field}
 */
function field(at) {
  const key = at.text("key") ?? "";
  return {
    key,
    type: typeOf(at.need("type")),
    required: at.is("required"),
    nullable: at.is("nullable"),
    default: at.get("default"),
    title: at.text("title") ?? key,
    description: at.text("description"),
    limits: at.text("limits"),
    meanings: at.texts("meanings"),
    unavailable: at.text("unavailable"),
    deprecated: at.part("deprecated") !== null,
    parameter: at.is("parameter"),
  };
}

/**
 * Options; one of which nothing else is known is written as its value alone.
 * @param {Part} at
 * @returns {Option[]}
 */
function options(at) {
  return at.list("options").map((value) => {
    if (!isObject(value)) return { value, title: null, description: null, deprecated: false };
    const one = new Part(value);
    return {
      value: /** @type {Json} */ (one.get("value")),
      title: one.text("title"),
      description: one.text("description"),
      deprecated: one.part("deprecated") !== null,
    };
  });
}
