/**
 * A request as a program that uses the generated clients, in Python and in TypeScript: the twin of
 * `specpress/targets/programs.py`, which writes those that stand on the page.
 *
 * The body is taken apart into the arguments of a call; one that they cannot say is handed over whole.
 */

import { writeScalar } from "../runtime/json.js";
import { ABSENT, entries, equal, isArray, isObject, lookupIn, member } from "../runtime/values.js";
import { isFileName } from "./curl.js";

/** @typedef {import("../runtime/model.js").Model} Model */
/** @typedef {import("../runtime/model.js").ObjectType} ObjectType */
/** @typedef {import("../runtime/values.js").Absent} Absent */
/** @typedef {import("../runtime/values.js").Json} Json */
/** @typedef {import("../runtime/values.js").Path} Path */
/** @typedef {readonly [before: string, after: string]} Frame A program around the arguments of its call. */
/**
 * What a program needs to know beside the request: `wholeFrame` is around a body that arguments cannot say, `places`
 * has where each argument stands, by its name in Python.
 * @typedef {object} Programs
 * @property {Frame} pythonFrame
 * @property {Frame} typescriptFrame
 * @property {Frame} wholeFrame
 * @property {ReadonlyMap<string, Path>} places
 * @property {readonly string[]} files the keys that are files of a form
 */
/** @typedef {{ name: string, key: string, value: Json, isRoot: boolean }} Argument */

/** What stands among values and is none: source as it is. */
class Expression {
  /** @param {string} text */
  constructor(text) {
    this.text = text;
  }

  toString() {
    return this.text;
  }
}

const WIDTH = 110;
const NAME = /^[A-Za-z_$][\w$]*$/;
/** @type {ReadonlyMap<Json, string>} */
const PYTHON_WORDS = new Map([
  [null, "None"],
  [true, "True"],
  [false, "False"],
]);

/**
 * @param {Programs} programs
 * @param {Model} model
 * @param {Json} body
 */
export function python({ pythonFrame: [before, after], places, files }, model, body) {
  const given = withFiles(argumentsOf(model, places, body), files, (name) => `Path(${name})`);
  if (given === null) return before + pythonLiteral(body, "    ") + after;
  const lines = given.map(({ name, value }) => `\n        ${name}=${pythonLiteral(value, "        ")},`);
  return before + lines.join("") + (given.length > 0 ? "\n    " : "") + after;
}

/**
 * @param {Programs} programs
 * @param {Model} model
 * @param {Json} body
 */
export function typescript({ typescriptFrame, wholeFrame, places, files }, model, body) {
  const said = withFiles(argumentsOf(model, places, body), files, (name) => `await fileFromPath(${name})`);
  const given = said ?? [];
  const byKey = new Map(given.map(({ key, value }) => [key, value]));
  const isSaid = byKey.size === given.length && said !== null;
  const [before, after] = isSaid ? typescriptFrame : wholeFrame;
  const lead = before.length - before.lastIndexOf("\n") - 1;
  return before + typescriptLiteral(isSaid ? byKey : body, "", lead + 2) + after;
}

/**
 * The same, in which each name of a file of a form is what opens the file.
 * @param {Argument[] | null} given
 * @param {readonly string[]} files
 * @param {(name: string) => string} opened
 */
function withFiles(given, files, opened) {
  /** @type {(value: Json) => any} */
  const opening = (value) =>
    isArray(value)
      ? value.map(opening)
      : isFileName(value)
        ? new Expression(opened(writeScalar(value)))
        : value;
  return (
    given?.map((row) =>
      row.isRoot && files.includes(row.key) ? { ...row, value: opening(row.value) } : row,
    ) ?? null
  );
}

/**
 * The arguments that a call makes a body of; null where none do.
 * @param {Model} model
 * @param {ReadonlyMap<string, Path>} places
 * @param {Json} body
 * @returns {Argument[] | null}
 */
function argumentsOf(model, places, body) {
  const look = lookupIn(body);
  const rows = [...places].map(([name, path]) => ({ name, path, value: look(path) }));
  const given = rows.flatMap(({ name, path, value }) =>
    value === ABSENT ? [] : [{ name, path, key: path.at(-1) ?? "", value, isRoot: path.length === 1 }],
  );
  /** @type {Json} */
  let assembled = new Map();
  for (const [path, value] of surroundings(model.request, [])) assembled = put(assembled, path, value);
  for (const { path, value } of given) assembled = put(assembled, path, value);
  return equal(assembled, body) ? given : null;
}

/**
 * What stands around the parameters in every body: fixed values, and objects that may be empty.
 * @param {ObjectType} type
 * @param {Path} place
 * @returns {Iterable<[Path, Json]>}
 */
function* surroundings(type, place) {
  for (const field of type.fields.values()) {
    if (field.parameter || !field.required) continue;
    let [path, inner] = [[...place, field.key], field.type];
    for (; inner.type === "array"; inner = inner.items) path = [...path, "*"];
    if (inner.type === "object") {
      yield [path, new Map()];
      yield* surroundings(inner, path);
    }
    const [only] = inner.type === "string" && inner.constant ? inner.options : [];
    if (only !== undefined) yield [path, only.value];
  }
}

/**
 * The same with a value at a place; what is needed on the way is made.
 * @param {Json | Absent} holder
 * @param {Path} path
 * @param {Json} value
 * @returns {Json}
 */
function put(holder, [step, ...rest], value) {
  if (step === undefined) return value;
  if (step === "*") return [put(isArray(holder) ? holder[0] : ABSENT, rest, value)];
  const known = isObject(holder) ? holder : new Map();
  return new Map([...entries(known), [step, put(member(known, step), rest, value)]]);
}

/**
 * A JSON value in Python, a key a line.
 * @param {Json} value
 * @param {string} indent
 * @returns {string}
 */
function pythonLiteral(value, indent) {
  if (value instanceof Expression) return String(value);
  const inner = `${indent}    `;
  if (isObject(value)) {
    const rows = entries(value).map(
      ([key, item]) => `${inner}${writeScalar(key)}: ${pythonLiteral(item, inner)},\n`,
    );
    return rows.length === 0 ? "{}" : `{\n${rows.join("")}${indent}}`;
  }
  if (!isArray(value)) return PYTHON_WORDS.get(value) ?? writeScalar(value);
  const items = value.map((item) => pythonLiteral(item, inner));
  if (!value.some((item) => !(item instanceof Expression) && (isArray(item) || isObject(item))))
    return `[${items.join(", ")}]`;
  return `[\n${items.map((item) => `${inner}${item},\n`).join("")}${indent}]`;
}

/**
 * A JSON value in TypeScript: on one line where there is room for it.
 * @param {Json} value
 * @param {string} indent
 * @param {number} lead the columns that are taken on its line
 * @returns {string}
 */
function typescriptLiteral(value, indent, lead) {
  const line = oneLine(value);
  if (
    value instanceof Expression ||
    !(isArray(value) || isObject(value)) ||
    indent.length + lead + line.length < WIDTH
  )
    return line;
  const inner = `${indent}  `;
  if (isArray(value)) {
    const rows = value.map((item) => `${inner}${typescriptLiteral(item, inner, 0)},\n`);
    return `[\n${rows.join("")}${indent}]`;
  }
  const rows = entries(value).map(([key, item]) => {
    const head = `${keyOf(key)}: `;
    return `${inner}${head}${typescriptLiteral(item, inner, head.length)},\n`;
  });
  return `{\n${rows.join("")}${indent}}`;
}

/**
 * @param {Json} value
 * @returns {string}
 */
function oneLine(value) {
  if (value instanceof Expression) return String(value);
  if (isArray(value)) return `[${value.map(oneLine).join(", ")}]`;
  if (isObject(value)) {
    const rows = entries(value).map(([key, item]) => `${keyOf(key)}: ${oneLine(item)}`);
    return rows.length === 0 ? "{}" : `{ ${rows.join(", ")} }`;
  }
  return writeScalar(value) + (typeof value === "bigint" ? "n" : "");
}

/** @param {string} key a key `__proto__` would set the prototype of the object */
function keyOf(key) {
  if (key === "__proto__") return '["__proto__"]';
  return NAME.test(key) ? key : writeScalar(key);
}
