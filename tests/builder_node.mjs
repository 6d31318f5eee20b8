// Reads jobs as JSON from standard input, runs them through the request builder's runtime, writes what it finds.
// A job is a model as a JSON text, and rows of a body as a JSON text with measures.
import { readFileSync } from "node:fs";

const runtime = await import(process.argv[2]);

function run(model, { body, measures }) {
  const value = runtime.readJson(body);
  const problems = runtime.problems(model, value).map((one) => [one.pointer, one.reason, one.layer]);
  const price = model.price && runtime.costJson(runtime.cost(model.price, value, Object.entries(measures)));
  return { problems, price, written: runtime.writeJson(value) };
}

const jobs = JSON.parse(readFileSync(0, "utf8"));
const found = jobs.map((job) => {
  const model = runtime.readModel(runtime.readJson(job.model));
  return job.rows.map((row) => run(model, row));
});
process.stdout.write(JSON.stringify(found));
