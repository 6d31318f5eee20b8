// The key: where it comes from, and that it is in nothing that anybody prints.
import assert from "node:assert/strict";
import { test } from "node:test";
import { inspect } from "node:util";

import { Api, broken, CREATE, errorOf, json, KEY, shortenTime, silent, STATUS, task } from "./stub.mjs";

const { Rivya, AuthenticationError } = await import(`${process.env.PACKAGE}/index.js`);
shortenTime();

function shown(value) {
  return [
    inspect(value, { depth: 20, showHidden: true }),
    String(value),
    JSON.stringify(value) ?? "",
    value?.stack ?? "",
  ].join("\n");
}

test("the key comes from an argument or from the environment", async () => {
  delete process.env.RIVYA_API_KEY;
  assert.throws(
    () => new Rivya(),
    (error) => error instanceof AuthenticationError && /RIVYA_API_KEY/.test(error.message),
  );
  assert.throws(() => new Rivya({ apiKey: "  " }), AuthenticationError);
  process.env.RIVYA_API_KEY = KEY;
  process.env.RIVYA_BASE_URL = "http://127.0.0.1:8787/rivya/";
  const api = new Api({ "GET /api/v1/credits": json({ current_credits: 1 }) }, "http://127.0.0.1:8787/rivya");
  assert.equal(await new Rivya({ fetch: api.fetch }).credits(), "1");
  assert.equal(api.calls[0].headers.get("authorization"), `Bearer ${KEY}`);
  const other = new Api({ "GET /api/v1/credits": json({ current_credits: 1 }) }, "https://other.example");
  await new Rivya({ apiKey: ` ${KEY}2\n`, baseUrl: "https://other.example", fetch: other.fetch }).credits();
  assert.equal(other.calls[0].headers.get("authorization"), `Bearer ${KEY}2`);
  delete process.env.RIVYA_API_KEY;
  delete process.env.RIVYA_BASE_URL;
});

test("a key or an address that cannot be used is refused without being told", () => {
  for (const apiKey of [`${KEY}\nX: y`, `${KEY} ${KEY}`, `${KEY}\u00e9`, `${KEY}\0`]) {
    assert.throws(
      () => new Rivya({ apiKey }),
      (error) => error instanceof TypeError && !shown(error).includes(KEY),
    );
  }
  for (const baseUrl of [
    "rivya.ai",
    "ftp://rivya.ai",
    `https://user:${KEY}@rivya.ai`,
    `https://rivya.ai?key=${KEY}`,
    "",
  ]) {
    assert.throws(
      () => new Rivya({ apiKey: KEY, baseUrl }),
      (error) => error instanceof TypeError && !shown(error).includes(KEY),
    );
  }
});

test("no client, model, task or error holds the key", async () => {
  const leaking = (_, init) => {
    throw new TypeError(`fetch failed with ${init.headers.get("authorization")}`, { cause: new Error(KEY) });
  };
  const hidden = (_, init) => {
    throw Object.assign(new TypeError("fetch failed"), { sent: init.headers.get("authorization") });
  };
  const echo = json({ error: { code: KEY, message: `bad key ${KEY}`, requestId: KEY } }, 401, {
    "x-request-id": KEY,
  });
  for (const answer of [
    echo,
    json(`you sent ${KEY}`, 500),
    json({ [KEY]: KEY }),
    broken("ECONNRESET"),
    silent(),
    leaking,
    hidden,
    json(task("failed", { id: KEY })),
  ]) {
    const api = new Api({ [CREATE]: answer });
    const client = new Rivya({ apiKey: KEY, fetch: api.fetch, retries: 1, timeout: 2000 });
    assert.ok(!shown(client).includes(KEY));
    assert.ok(!shown(client.models.zImage).includes(KEY));
    const told = [];
    const error = await errorOf(
      client.models.zImage.run({ prompt: "p" }, { onProgress: (one) => told.push(one) }),
    );
    assert.ok(!shown(error).includes(KEY), shown(error));
    assert.ok(!shown(told).includes(KEY));
    assert.ok(
      api.calls.every(
        (call) => call.headers.get("authorization") === `Bearer ${KEY}` && !call.url.includes(KEY),
      ),
    );
  }
});

test("files are fetched without the key, and elsewhere nothing is sent", async () => {
  const done = task("succeeded", { result: { primary_url: "https://cdn.example/a%20b.png", urls: [] } });
  const api = new Api({ [CREATE]: json(task("queued")), [STATUS]: json(done) });
  const asked = [];
  const fetch = (url, init) => {
    if (!url.startsWith("https://cdn.example/")) return api.fetch(url, init);
    asked.push(init);
    return new Response("content");
  };
  const job = await new Rivya({ apiKey: KEY, fetch }).models.zImage.run({ prompt: "p" });
  assert.equal(Buffer.from(await job.files[0].bytes()).toString(), "content");
  assert.equal(job.files[0].name, "a b.png");
  assert.equal(asked.length, 1);
  assert.equal(asked[0].headers, undefined);
  assert.ok(!shown(job).includes(KEY));
  assert.equal(api.to(CREATE)[0].headers.has("authorization"), true);
});

test("a redirection is not followed", async () => {
  let init;
  const fetch = async (_, given) => (
    (init = given),
    new Response("", { status: 307, headers: { Location: "https://evil.example/" } })
  );
  const error = await errorOf(new Rivya({ apiKey: KEY, fetch }).credits());
  assert.equal(init.redirect, "manual");
  assert.equal(error.status, 307);
});

test("a short key, such as that for a mock, changes no data, and is in no message all the same", async () => {
  const done = task("succeeded", { result: { primary_url: "https://cdn.example/mock/a.png", urls: [] } });
  const refused = json(
    { error: { code: "validation_failed", message: "you are mock", requestId: "r_mock" } },
    400,
  );
  const api = new Api({ [CREATE]: [json(task("queued")), refused], [STATUS]: json(done) });
  const { zImage } = new Rivya({ apiKey: "mock", fetch: api.fetch }).models;
  assert.equal((await zImage.run({ prompt: "p" })).files[0].url, "https://cdn.example/mock/a.png");
  const error = await errorOf(zImage.run({ prompt: "p" }));
  assert.ok(!error.message.includes("mock"), error.message);
  assert.equal(error.requestId, "r_[key]");
});

test("a key is found in the forms in which it may come back", async () => {
  const odd = 'key"with\\signs/+%and-more';
  const url = `https://x.example/?key=${encodeURIComponent(odd)}`;
  const api = new Api({ [CREATE]: json({ error: { code: odd, message: `${odd} at ${url}` } }, 401) });
  const error = await errorOf(
    new Rivya({ apiKey: odd, fetch: api.fetch }).models.zImage.run({ prompt: "p" }),
  );
  for (const form of [odd, encodeURIComponent(odd), JSON.stringify(odd).slice(1, -1)])
    assert.ok(!shown(error).includes(form));
});
