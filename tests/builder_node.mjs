// Reads jobs as JSON from standard input, runs them through the request builder's runtime, writes what it finds
// and what the page would say of it.
// A job is a model as a JSON text, and rows of a body as a JSON text with measures.
import { readFileSync } from "node:fs";

const [runtime, { Texts }, { priceSentence, problemSentence }] = await Promise.all(
  ["runtime/index.js", "form/texts.js", "form/sentences.js"].map((path) => import(`${process.argv[2]}/${path}`)),
);
const sent = JSON.parse(readFileSync(0, "utf8"));
const texts = new Texts(sent.texts);

function run(model, { body, measures }) {
  const fault = faultOf(body);
  if (faultOf(body, Infinity)) return { fault };
  const value = runtime.readJson(body, Infinity); // that it is too deep is for the checker to say, too
  const problems = runtime.problems(model, value);
  const cost = model.price && runtime.cost(model.price, value, Object.entries(measures));
  return {
    problems: problems.map(told),
    price: cost && runtime.costJson(cost),
    written: runtime.writeJson(value),
    said: priceSentence(cost, texts),
    fault,
    ofObjects: isExact(value) ? runtime.problems(model, JSON.parse(body)).map(told) : undefined,
  };
}

const told = (one) => [one.pointer, one.reason, one.layer, problemSentence(one, texts)];

/** Whether `JSON.parse` makes the same of a value: it rounds large whole numbers. */
function isExact(value) {
  if (value instanceof Map) return [...value.values()].every(isExact);
  if (Array.isArray(value)) return value.every(isExact);
  return typeof value !== "bigint" || (Number.isFinite(Number(value)) && BigInt(Number(value)) === value);
}

/** Why a text is no JSON that is read; undefined where it is. */
function faultOf(body, deepest = undefined) {
  try {
    runtime.readJson(body, deepest);
  } catch (error) {
    if (error instanceof runtime.JsonError) return error.fault;
    throw error;
  }
}

const found = sent.jobs.map((job) => {
  const model = runtime.readModel(runtime.readJson(job.model, Infinity));
  return job.rows.map((row) => run(model, row));
});
process.stdout.write(JSON.stringify(found));
