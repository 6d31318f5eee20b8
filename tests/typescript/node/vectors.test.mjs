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
    const known = new Client({ apiKey: "a-key" }).models;
    const names = readdirSync(join(process.env.VECTORS, provider));
    assert.equal(Object.keys(known).length, names.length);
    for (const name of names)
      await judged(JSON.parse(readFileSync(join(process.env.VECTORS, provider, name), "utf8")));
  });
}

async function judged({ model: name, vectors }) {
  const file = name.split("/")[1].replace(/[^A-Za-z0-9]+/g, "-");
  const { model } = await import(`${process.env.PACKAGE}/${name.split("/")[0]}/${file}.js`);
  assert.equal(model.name, name);
  assert.ok(vectors.length > 0);
  for (const [index, vector] of vectors.entries()) {
    const problems = problemsOf(model, vector.request);
    const found = problems.map(({ at, reason, layer }) => ({ at, reason, layer }));
    assert.deepEqual(found, vector.problems ?? [], `${name}: ${vector.name}`);
    assert.deepEqual(
      problems.map(({ message }) => message),
      words[name][index],
      `${name}: ${vector.name}`,
    );
    if (vector.valid)
      assert.deepEqual(costOf(model, vector.request), vector.price ?? null, `${name}: ${vector.name}`);
  }
}
