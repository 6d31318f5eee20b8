// Whole jobs over real HTTP: to their files, through trouble, and a thousand at once.
import assert from "node:assert/strict";
import { test } from "node:test";

const { ODIRouter, Rivya, Vtrix } = await import(`${process.env.PACKAGE}/index.js`);
const { typesOf } = await import(`${process.env.PACKAGE}/files/content.js`);
const MOCK = JSON.parse(process.env.MOCK);
const FASTER = 200;

const real = globalThis.setTimeout;
globalThis.setTimeout = (callback, wait, ...more) =>
  real(callback, wait < 120_000 ? wait / FASTER : wait, ...more);

const settings = (provider, more = {}) => ({
  apiKey: MOCK[provider].key,
  baseUrl: MOCK[provider].url,
  timeout: 300_000,
  retries: 8,
  ...more,
});
const PNG = Buffer.concat([
  Buffer.from("89504e470d0a1a0a0000000d49484452000001000000010008020000", "hex"),
  Buffer.alloc(500),
]);

test("a job at each provider", async () => {
  for (const [Client, provider, files] of [
    [Rivya, "rivya", { referenceMediaItems: [PNG] }],
    [Vtrix, "vtrix", { input_image: PNG }],
    [ODIRouter, "odirouter", { input_image: PNG }],
  ]) {
    const client = new Client(settings(provider));
    const told = [];
    const job = await client.models.fluxKontextPro.run(
      { prompt: "a fox", ...files },
      { onProgress: ({ stage }) => told.push(stage) },
    );
    assert.deepEqual([told[0], told.at(-1)], ["checked", "done"]);
    assert.ok(job.files.length > 0);
    const [type] = typesOf(await job.files[0].bytes());
    assert.match(type, /^image\//, provider);
    assert.equal((await client.wait(job.task)).id, job.id);
  }
  assert.match(await new Rivya(settings("rivya")).credits(), /^[0-9.]+$/);
});

test("a thousand jobs at once, each of which is done once", async () => {
  const client = new Rivya(settings("rivya"));
  const before = Number(await client.credits());
  const jobs = await Promise.all(
    Array.from({ length: 1000 }, (_, at) => client.models.zImage.run({ prompt: `fox ${at}` })),
  );
  assert.equal(new Set(jobs.map((one) => one.id)).size, 1000);
  assert.ok(jobs.every((one) => one.files.length > 0));
  assert.equal(before - Number(await client.credits()), 1000 * Number(jobs[0].price.amount));
});
