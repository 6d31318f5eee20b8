/**
 * A model as the catalogue writes it, read into types.
 *
 * Given the JSON of a model as `readJson` gives it; gives its request as one tree of types and its price, fully
 * defaulted: what says nothing in the JSON is null or empty here. Limits are exact decimals, paths are lists.
 */

import { Decimal } from "./decimal.js";
import { ABSENT, entries, isArray, isObject, member, number } from "./values.js";

/** @typedef {import("./values.js").Json} Json */
/** @typedef {import("./values.js").Absent} Absent */
/** @typedef {import("./values.js").JsonObject} JsonObject */
/** @typedef {import("./values.js").Path} Path */
/** @typedef {import("./conditions.js").Condition} Condition */
/** @typedef {import("./conditions.js").Subject} Subject */
/** @typedef {import("./conditions.js").Test} Test */
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
 * @property {string | null} unit
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
 * @property {string | null} unit
 */
/** @typedef {{ type: "boolean", options: readonly Option[] }} BooleanType */
/**
 * @typedef {object} ArrayType
 * @property {"array"} type
 * @property {Type} items
 * @property {number | null} min_items
 * @property {number | null} max_items
 * @property {boolean} unique
 */
/**
 * @typedef {object} ObjectType
 * @property {"object"} type
 * @property {ReadonlyMap<string, Field>} fields
 * @property {boolean} open
 * @property {readonly ParameterRule[]} rules
 */
/** @typedef {{ type: "union", of: readonly Type[] }} UnionType */
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
 * @property {ReadonlyMap<string, string>} meanings
 * @property {string | null} unavailable
 * @property {boolean} deprecated
 * @property {boolean} parameter
 */
/** @typedef {"schema" | "request"} Layer Whether the schema refuses it too, or the checker alone sees it. */
/** @typedef {{ rule: import("./rules.js").Rule, checked: boolean, layer: Layer }} ParameterRule */
/** @typedef {{ name: string, request: ObjectType, price: Price | null }} Model */

/**
 * @param {Json} json
 * @returns {Model}
 */
export function readModel(json) {
  const at = new Part(json);
  const price = at.part("price")?.part("formula");
  return { name: at.text("name") ?? "", request: objectType(at.need("request")), price: price ? priceOf(price) : null };
}

/** One object of the JSON, and what may be asked of it. */
class Part {
  /** @param {Json | Absent} json */
  constructor(json) {
    if (!isObject(json)) throw new TypeError("the model is not written as the catalogue writes models");
    this.json = json;
  }

  /**
   * @param {string} key
   * @returns {Json | Absent}
   */
  get(key) {
    return member(this.json, key);
  }

  /** @param {string} key */
  part(key) {
    const value = this.get(key);
    return value === ABSENT ? null : new Part(value);
  }

  /** @param {string} key */
  need(key) {
    return new Part(this.get(key));
  }

  /**
   * @param {string} key
   * @returns {Part[]}
   */
  parts(key) {
    return this.list(key).map((one) => new Part(one));
  }

  /** @param {string} key */
  list(key) {
    const value = this.get(key);
    return isArray(value) ? value : [];
  }

  /** @param {string} key */
  text(key) {
    const value = this.get(key);
    return typeof value === "string" ? value : null;
  }

  /** @param {string} key */
  is(key) {
    return this.get(key) === true;
  }

  /**
   * A count, such as a number of characters.
   * @param {string} key
   */
  count(key) {
    const value = this.get(key);
    return value === ABSENT ? null : Number(value);
  }

  /** @param {string} key */
  whole(key) {
    const value = this.get(key);
    return value === ABSENT ? null : BigInt(String(value));
  }

  /**
   * A limit or an amount of money, which is written as a number or as a text.
   * @param {string} key
   */
  decimal(key) {
    const value = this.get(key);
    return typeof value === "string" ? Decimal.read(value) : number(value);
  }

  /** @param {string} key */
  paths(key) {
    return this.list(key).map((one) => pathOf(String(one)));
  }
}

/**
 * The path that a JSON pointer (RFC 6901) leads along.
 * @param {string} pointer
 * @returns {Path}
 */
export function pathOf(pointer) {
  const steps = pointer.split("/").slice(1);
  return steps.map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
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
      return { type, of: at.parts("of").map(typeOf) };
    default:
      throw new TypeError(`there is no type ${type}`);
  }
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
    unit: at.text("unit"),
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
  return at && {
    separator: at.text("separator") ?? "",
    min_side: at.whole("min_side"),
    max_side: at.whole("max_side"),
    min_pixels: at.whole("min_pixels"),
    max_pixels: at.whole("max_pixels"),
    ratio: ratio(at.part("ratio")),
    multiple_of: at.whole("multiple_of"),
  };
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
    unit: at.text("unit"),
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
  };
}

/**
 * @param {Part} at
 * @returns {ObjectType}
 */
function objectType(at) {
  const fields = at.parts("fields").map(field);
  return {
    type: "object",
    fields: new Map(fields.map((one) => [one.key, one])),
    open: at.is("open"),
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
    meanings: new Map(texts(at.part("meanings"))),
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

/**
 * @param {Part} at
 * @returns {ParameterRule}
 */
function parameterRule(at) {
  const rule = at.need("rule");
  const total = rule.part("total");
  return {
    rule: {
      text: rule.text("text") ?? "",
      when: condition(rule, "when"),
      then: condition(rule, "then"),
      otherwise: condition(rule, "otherwise"),
      at_least_one: rule.paths("at_least_one"),
      exactly_one: rule.paths("exactly_one"),
      at_most_one: rule.paths("at_most_one"),
      total: total && { of: condition(total, "of"), min: total.whole("min"), max: total.whole("max") },
    },
    checked: at.is("checked"),
    layer: at.text("layer") === "request" ? "request" : "schema",
  };
}

/**
 * @param {Part} at
 * @param {string} key
 * @returns {Condition}
 */
function condition(at, key) {
  return at.parts(key).map(test);
}

/**
 * @param {Part} at
 * @returns {Test}
 */
function test(at) {
  const present = at.get("present");
  return {
    subject: subject(at.need("subject")),
    one_of: at.list("one_of"),
    none_of: at.list("none_of"),
    min: at.decimal("min"),
    max: at.decimal("max"),
    above: at.decimal("above"),
    below: at.decimal("below"),
    min_length: at.count("min_length"),
    max_length: at.count("max_length"),
    present: typeof present === "boolean" ? present : null,
    default: at.get("default"),
    may_be_absent: at.is("may_be_absent"),
  };
}

/**
 * @param {Part} at
 * @returns {Subject}
 */
function subject(at) {
  if (at.text("subject") === "measure") return { subject: "measure", name: at.text("name") ?? "" };
  const path = pathOf(at.text("path") ?? "");
  if (at.text("subject") === "key") return { subject: "key", path };
  return { subject: "uploads", path, kind_key: at.text("kind_key") ?? "kind", kind: at.text("kind") };
}

/**
 * @param {Part} at
 * @returns {Price}
 */
function priceOf(at) {
  return {
    kind: /** @type {import("./price.js").PriceKind} */ (at.text("kind")),
    unit: at.text("unit") ?? "",
    charges: at.parts("charges").map(charge),
    min: at.decimal("min"),
    max: at.decimal("max"),
  };
}

/**
 * @param {Part} at
 * @returns {import("./price.js").Charge}
 */
function charge(at) {
  return {
    amounts: at.parts("amounts").map(priceCase),
    tiers: at.parts("tiers").map((one) => ({ amount: amount(one), up_to: one.decimal("up_to") })),
    quantity: at.parts("quantity").map(factor),
    divide: at.decimal("divide") ?? new Decimal(1n),
    round: /** @type {import("./price.js").Rounding | null} */ (at.text("round")),
    times: at.parts("times").map(priceCase),
    when: condition(at, "when"),
  };
}

/** @param {Part} at */
function priceCase(at) {
  return { amount: amount(at), when: condition(at, "when") };
}

/** @param {Part} at */
function amount(at) {
  return at.decimal("amount") ?? new Decimal(0n);
}

/**
 * @param {Part} at
 * @returns {import("./price.js").Factor}
 */
function factor(at) {
  return {
    subject: subject(at.need("subject")),
    by: /** @type {import("./price.js").Factor["by"]} */ (at.text("by") ?? "value"),
    values: new Map(texts(at.part("values")).map(([option, counts]) => [option, Decimal.read(counts)])),
    known: /** @type {"before" | "after" | null} */ (at.text("known")),
    min: at.decimal("min"),
    max: at.decimal("max"),
    default: at.get("default"),
  };
}

/**
 * @param {Part | null} at
 * @returns {[string, string][]}
 */
function texts(at) {
  return at === null ? [] : entries(at.json).map(([key, value]) => [key, String(value)]);
}
