// Every vector of the catalogue through what the package exports: the same verdict, places,
// reasons, layers and prices, in the same words as Python says.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";

const { costOf, problemsOf } = await import(`${process.env.PACKAGE}/index.js`);

const words = JSON.parse(readFileSync(process.env.WORDS, "utf8"));
const providers = readdirSync(process.env.VECTORS);

for (const provider of providers) {
  test(`vectors of ${provider}`, async () => {
    const { api, ...classes } = await import(`${process.env.PACKAGE}/${provider}/index.js`);
    const [Client] = Object.values(classes);
    const settings = Object.fromEntries(Object.keys(api.settings ?? {}).map((setting) => [setting, "x"]));
    const known = new Client({ apiKey: "a-key", settings }).models;
    const files = readdirSync(join(process.env.VECTORS, provider), { recursive: true });
    const names = files.filter((file) => file.endsWith(".json"));
    assert.equal(Object.keys(known).length, names.length);
    for (const name of names)
      await judged(JSON.parse(readFileSync(join(process.env.VECTORS, provider, name), "utf8")));
  });
}

/** The whole request of a vector, and what its file says for it: how to read vectors in any language. */
function read(file, vector) {
  const { name, set = {}, remove = [], repeat = {}, problems = [] } = vector;
  const request = "request" in vector ? vector.request : structuredClone(file.base);
  for (const at of remove) delete holder(request, at)[keyOf(at)];
  for (const [at, value] of Object.entries(set)) {
    const [text, times] = repeat[at] ?? ["", 0];
    holder(request, at)[keyOf(at)] = times ? text.repeat(times) + value : value;
  }
  const price = problems.length ? null : (vector.price ?? file.price ?? null);
  return { name, request, price, problems: problems.map((problem) => ({ layer: "schema", ...problem })) };
}

const steps = (pointer) => pointer.split("/").slice(1);
const named = (step) => step.replaceAll("~1", "/").replaceAll("~0", "~");
const keyOf = (pointer) => named(steps(pointer).at(-1));
const holder = (request, pointer) =>
  steps(pointer)
    .slice(0, -1)
    .reduce((owner, step) => owner[named(step)], request);

async function judged(vectorsFile) {
  const { model: name } = vectorsFile;
  const vectors = vectorsFile.vectors.map((vector) => read(vectorsFile, vector));
  const [provider, ...id] = name.split("/");
  const hyphenated = id.join("/").replace(/(?<=[a-z0-9])(?=[A-Z])/g, "-");
  const file = hyphenated.replace(/[^A-Za-z0-9]+/g, "-").toLowerCase();
  const { model } = await import(`${process.env.PACKAGE}/${provider}/${file}.js`);
  assert.equal(model.name, name);
  assert.ok(vectors.length > 0);
  for (const [index, vector] of vectors.entries()) {
    const problems = problemsOf(model, vector.request);
    const found = problems.map(({ at, reason, layer }) => ({ at, reason, layer }));
    assert.deepEqual(found, vector.problems, `${name}: ${vector.name}`);
    assert.deepEqual(
      problems.map(({ message }) => message),
      words[name][index],
      `${name}: ${vector.name}`,
    );
    if (problems.length === 0)
      assert.deepEqual(costOf(model, vector.request), vector.price, `${name}: ${vector.name}`);
  }
}
