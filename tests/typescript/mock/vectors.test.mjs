// Every vector through the client: what is valid is taken by the API, what is not is refused before it is sent.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";

const { RequestRefused, whole } = await import(`${process.env.PACKAGE}/index.js`);
const MOCK = JSON.parse(process.env.MOCK);
const AT_ONCE = 16;

for (const provider of Object.keys(MOCK)) {
  test(`vectors of ${provider}`, async () => {
    const { api, ...classes } = await import(`${process.env.PACKAGE}/${provider}/index.js`);
    const [Client] = Object.values(classes);
    let calls = 0;
    const counted = (url, init) => ((calls += 1), fetch(url, init));
    const client = new Client({ apiKey: MOCK[provider].key, baseUrl: MOCK[provider].url, fetch: counted });
    const rows = readdirSync(join(process.env.VECTORS, provider)).flatMap((name) => {
      const { model, vectors } = JSON.parse(readFileSync(join(process.env.VECTORS, provider, name), "utf8"));
      return vectors.map((vector) => [client.model(model.slice(provider.length + 1)), vector]);
    });
    const valid = rows.filter(([, vector]) => vector.valid).length;
    await Promise.all(Array.from({ length: AT_ONCE }, () => judged(rows)));
    assert.ok(valid > 0);
    assert.equal(calls, valid);
    assert.equal(api.id, provider);
  });
}

async function judged(rows) {
  for (let row = rows.pop(); row !== undefined; row = rows.pop()) {
    const [model, { name, request, valid, problems = [], price }] = row;
    const label = `${model.id}: ${name}`;
    const options = {
      onProgress: ({ stage, cost }) => stage !== "checked" || assert.deepEqual(cost, price ?? null, label),
    };
    if (valid) {
      assert.notEqual((await model.create(whole(request), options)).id, "", label);
      continue;
    }
    const error = await model
      .create(typeof request === "object" && request !== null ? whole(request) : request)
      .catch((one) => one);
    if (error instanceof TypeError)
      assert.ok(typeof request !== "object" || request === null || Array.isArray(request), label);
    else
      assert.deepEqual(
        error.problems?.map(({ at, reason }) => [at, reason]),
        problems.map(({ at, reason }) => [at, reason]),
        `${label} ${error}`,
      );
    assert.ok(error instanceof RequestRefused || error instanceof TypeError, label);
  }
}
