// A job from its arguments to its files, at an API that a stub plays.
import assert from "node:assert/strict";
import { test } from "node:test";

import { Api, CREATE, DONE, errorOf, json, KEY, shortenTime, STATUS, task } from "./stub.mjs";

const hosted = await import(`${process.env.PACKAGE}/index.js`);
const { CostExceeded, ODIRouter, RequestRefused, Rivya, TaskCanceled, TaskFailed, Vtrix, whole } = hosted;
const waits = shortenTime();
const PNG = new Uint8Array([
  0x89,
  0x50,
  0x4e,
  0x47,
  0x0d,
  0x0a,
  0x1a,
  0x0a,
  0,
  0,
  0,
  13,
  ...Buffer.from("IHDR"),
  0,
  0,
  0,
  4,
  0,
  0,
  0,
  3,
  8,
  2,
]);

function rivya(routes, more = {}) {
  const api = new Api(routes);
  return [new Rivya({ apiKey: KEY, fetch: api.fetch, ...more }), api];
}

test("a whole job", async () => {
  const [client, api] = rivya({
    [CREATE]: json(task("queued")),
    [STATUS]: [json(task("queued")), json(task("processing")), json(DONE)],
  });
  const told = [];
  const job = await client.models.zImage.run(
    { prompt: "a fox" },
    { maxCost: 1, onProgress: (one) => told.push(one) },
  );
  assert.deepEqual(
    told.map((one) => one.stage),
    ["checked", "created", "polled", "done"],
  );
  assert.deepEqual(told[0].cost, { amount: "1", unit: "credits", kind: "fixed" });
  assert.equal(told[2].task.status, "processing");
  assert.equal(job.id, "task_1");
  assert.equal(job.cost, "1");
  assert.deepEqual(job.result, DONE.result);
  assert.deepEqual(
    job.files.map((one) => one.url),
    ["https://cdn.example/a.png", "https://cdn.example/b.png"],
  );
  const [create] = api.to(CREATE);
  assert.deepEqual(JSON.parse(create.body), { model: "z-image", prompt: "a fox" });
  assert.equal(create.headers.get("authorization"), `Bearer ${KEY}`);
  assert.match(create.headers.get("idempotency-key"), /^[0-9a-f-]{36}$/);
  assert.equal(create.headers.get("content-type"), "application/json");
});

test("the pace is the documented one", async () => {
  const [client] = rivya({
    [CREATE]: json(task("queued")),
    [STATUS]: [...Array(8).fill(json(task("processing"))), json(DONE)],
  });
  waits.length = 0;
  await client.models.zImage.run({ prompt: "a fox" });
  const pauses = waits.filter((one) => one < 60_000);
  assert.equal(pauses.length, 9);
  assert.ok(pauses[0] >= 2000 && pauses[0] <= 3000, `${pauses[0]}`);
  assert.ok(
    pauses.slice(1).every((one) => one >= 5000 && one <= 10_000),
    `${pauses}`,
  );
  assert.ok(pauses.at(-1) > 8000, `${pauses}`);
});

test("arguments stand where the model has them, and are not changed", async () => {
  const [client, api] = rivya({ "POST /api/v1/generations": json(task("queued")) });
  const given = Object.freeze({
    prompt: "p",
    aspectRatio: "1:1",
    safetyTolerance: 0,
    client_request_id: "mine",
    watermark: undefined,
  });
  await client.models.fluxKontextPro.create(given);
  const params = { aspectRatio: "1:1", safetyTolerance: 0 };
  assert.deepEqual(JSON.parse(api.calls[0].body), {
    model: "flux-kontext-pro",
    prompt: "p",
    params,
    client_request_id: "mine",
  });
  assert.equal(client.model("flux-kontext-pro"), client.models.fluxKontextPro);
  assert.throws(() => client.model("no-such-model"), RangeError);
});

test("a whole request is sent as it is", async () => {
  const [client, api] = rivya({ [CREATE]: json(task("queued")) });
  await client.models.zImage.create(
    whole({ model: "z-image", prompt: "p", params: { aspect_ratio: "1:1" } }),
  );
  assert.deepEqual(JSON.parse(api.calls[0].body), {
    model: "z-image",
    prompt: "p",
    params: { aspect_ratio: "1:1" },
  });
});

test("what is wrong is told all at once, and nothing is sent", async () => {
  const [client, api] = rivya({});
  const given = {
    prompt: "p",
    aspectRatio: "2:1",
    safetyTolerance: 7,
    cuont: 1,
    referenceMediaItems: [PNG, PNG],
  };
  const error = await errorOf(client.models.fluxKontextPro.run(given));
  assert.ok(error instanceof RequestRefused);
  assert.deepEqual(
    error.problems.map(({ at, reason, argument }) => [at, reason, argument]),
    [
      ["/params/aspectRatio", "not-an-option", "aspectRatio"],
      ["/params/safetyTolerance", "above-maximum", "safetyTolerance"],
      ["/params/referenceMediaItems", "too-many-items", "referenceMediaItems"],
      ["/params/cuont", "unknown-key", undefined],
    ],
  );
  assert.match(error.message, /aspectRatio: 2:1 is not one of the allowed values/);
  assert.equal(api.calls.length, 0);
});

test("odd values are refused, not sent", async () => {
  const { zImage } = rivya({})[0].models;
  const nested = (levels) => JSON.parse("[".repeat(levels) + "]".repeat(levels));
  const circle = {};
  circle.circle = circle;
  for (const [given, reason] of [
    [{ prompt: NaN }, "wrong-type"],
    [{ prompt: new Date(0) }, "wrong-type"],
    [{ prompt: new Blob(["x"]) }, "wrong-type"],
    [{ prompt: null }, "null-not-allowed"],
    [{ prompt: circle }, "nested-too-deep"],
    [{ prompt: nested(99) }, "wrong-type"],
    [{ prompt: nested(100) }, "nested-too-deep"],
    [whole({ model: "z-image", prompt: nested(99) }), "wrong-type"],
    [whole({ model: "z-image", prompt: nested(100) }), "nested-too-deep"],
    [{ prompt: "\ud800" }, "lone-surrogate"],
    [{ prompt: "p", ["\udc00"]: 1 }, "lone-surrogate"],
    [{ prompt: undefined }, "missing-key"],
    [{ prompt: "p", ["__proto__"]: 1 }, "unknown-key"],
    [JSON.parse('{"prompt": "p", "__proto__": {"prompt": 1}}'), "unknown-key"],
  ]) {
    const error = await errorOf(zImage.validateOnly(given));
    assert.ok(error instanceof RequestRefused, String(error));
    assert.equal(error.problems[0].reason, reason);
  }
  for (const given of [undefined, null, "text", [1], 5])
    assert.ok((await errorOf(zImage.validateOnly(given))) instanceof TypeError);
});

test("a text is as long as it has code points", async () => {
  const { seedance2 } = rivya({})[0].models;
  await seedance2.validateOnly({ prompt: "\u{1f469}".repeat(2500) });
  const error = await errorOf(seedance2.validateOnly({ prompt: "\u{1f469}".repeat(2501) }));
  assert.equal(error.problems[0].reason, "too-long");
  assert.match(error.problems[0].message, /there are 2,501/);
});

test("prices, and calls that are too dear", async () => {
  const [client, api] = rivya({});
  assert.deepEqual(await client.models.zImage.price({ prompt: "p" }), {
    amount: "1",
    unit: "credits",
    kind: "fixed",
  });
  assert.equal(
    (await client.models.zImage.validateOnly({ prompt: "p" }, { maxCost: "1.0" })).cost.amount,
    "1",
  );
  const error = await errorOf(client.models.zImage.run({ prompt: "p" }, { maxCost: 0.99 }));
  assert.ok(error instanceof CostExceeded && error instanceof RequestRefused);
  assert.equal(error.cost.amount, "1");
  assert.equal(error.problems[0].reason, "too-dear");
  const metered = client.models.elevenlabsMultilingualV2;
  const unknown = await errorOf(metered.run({ prompt: "p", voice: "TX3LPaxmHKxFdv7VOQHJ" }, { maxCost: 10 }));
  assert.ok(unknown instanceof CostExceeded, String(unknown));
  assert.ok(
    (await errorOf(client.models.zImage.run({ prompt: "p" }, { maxCost: "much" }))) instanceof TypeError,
  );
  for (const audio_seconds of [-1, "many", NaN, null]) {
    const error = await errorOf(metered.price({ prompt: "p", voice: "TX3LPaxmHKxFdv7VOQHJ" }, { audio_seconds }));
    assert.equal(error.message, "the measure audio_seconds must be a number from 0 up");
  }
  const region = { subject: "measure", name: "region", options: ["us", "eu"], default: "us" };
  const dear = [{ when: [{ subject: region, one_of: ["eu"] }], amount: "3" }, { amount: "2" }];
  const formula = { kind: "computed", unit: "USD", charges: [{ amounts: dear }] };
  const priced = { id: "x", name: "x/x", title: "X", request: { type: "any" }, price: { formula } };
  for (const [measures, amount] of [[{}, "2"], [{ region: "us" }, "2"], [{ region: "eu" }, "3"]]) {
    assert.equal(hosted.costOf(priced, {}, measures).amount, amount);
  }
  assert.throws(() => hosted.costOf(priced, {}, { region: "uk" }), /^RangeError: the measure region must be one of: us, eu$/);
  assert.equal(await new Vtrix({ apiKey: "k" }).models.fluxKontextPro.price({ prompt: "p" }), null);
  assert.equal(api.calls.length, 0);
});

test("files are uploaded before the task is created", async () => {
  const uploaded = { url: "https://cdn.example/up.png", duration_token: "token_1", metadata: {} };
  const [client, api] = rivya({ "POST /api/v1/files": json(uploaded), [CREATE]: json(task("queued")) });
  const told = [];
  const given = {
    prompt: "p",
    referenceMediaItems: [
      new File([PNG], "folder/cat.jpg", { type: "image/jpeg" }),
      "https://cdn.example/b.png",
    ],
  };
  await client.models.flux2Pro.create(given, {
    onProgress: ({ stage, file, files }) => told.push([stage, file, files]),
  });
  assert.deepEqual(told, [
    ["checked", undefined, undefined],
    ["uploading", 1, 1],
    ["created", undefined, undefined],
  ]);
  const form = api.calls[0].body;
  assert.equal(form.get("kind"), "image");
  assert.equal(form.get("model"), "flux-2-pro");
  assert.deepEqual([form.get("file").name, form.get("file").type], ["cat.jpg", "image/png"]);
  assert.deepEqual(new Uint8Array(await form.get("file").arrayBuffer()), PNG);
  assert.equal(api.calls[0].headers.get("content-type"), null);
  assert.deepEqual(JSON.parse(api.calls[1].body).params.referenceMediaItems, [
    { url: "https://cdn.example/up.png", kind: "image", mimeType: "image/png", durationToken: "token_1" },
    { url: "https://cdn.example/b.png", kind: "image" },
  ]);
});

test("an upload that tells no address is no upload", async () => {
  const [client, api] = rivya({ "POST /api/v1/files": json({ id: "x" }) });
  const error = await errorOf(
    client.models.fluxKontextPro.create({ prompt: "p", referenceMediaItems: [PNG] }),
  );
  assert.equal(error.name, "UnreadableAnswer");
  assert.equal(api.to(CREATE).length, 0);
});

test("Vtrix: files inline, both vocabularies, files in both places, codes with their zeros", async () => {
  const base = "https://cloud.vtrix.ai";
  const create = "POST /model/v1/generation";
  const status = "GET /api/v1/multi-models-generate/v1";
  const state = (word, more = {}) =>
    json({ data: { id: "v1", created_at: 1, status: word, model: "m", ...more }, status: { code: 200 } });
  for (const [running, done, output] of [
    ["processing", "success", [{ type: "image", url: "https://cdn.example/a.png" }]],
    ["in_progress", "completed", [{ content: [{ type: "image", url: "https://cdn.example/a.png" }] }]],
  ]) {
    const more = { output, usage: { cost: "0.0400" } };
    const api = new Api(
      { [create]: state("in_queue"), [status]: [state(running, { progress: 0.5 }), state(done, more)] },
      base,
    );
    const job = await new Vtrix({ apiKey: "key", fetch: api.fetch }).models.fluxKontextPro.run({
      prompt: "p",
      input_image: PNG,
    });
    assert.deepEqual(
      job.files.map((one) => one.url),
      ["https://cdn.example/a.png"],
    );
    assert.equal(job.cost, "0.0400");
    assert.deepEqual(job.result.output, output);
    const params = { prompt: "p", input_image: Buffer.from(PNG).toString("base64") };
    assert.deepEqual(JSON.parse(api.calls[0].body), { model: "flux_kontext_pro", input: [{ params }] });
    assert.match(api.calls[0].headers.get("x-request-id"), /^[0-9a-f-]{36}$/);
  }
  const failed = state("failed", { error: { code: "002014001", message: "no video" } });
  const api = new Api({ [create]: state("in_queue"), [status]: failed }, base);
  const error = await errorOf(
    new Vtrix({ apiKey: "key", fetch: api.fetch }).models.fluxKontextPro.run({ prompt: "p" }),
  );
  assert.ok(error instanceof TaskFailed);
  assert.equal(error.code, "002014001");
  assert.equal(error.task.id, "v1");
  assert.match(error.action, /Start a new task/);
});

test("Vtrix: an answer of 200 that tells a worse status is that status", async () => {
  const answer = json({ data: null, status: { code: 403, message: "balance is used up" } });
  const api = new Api({ "POST /model/v1/generation": answer }, "https://cloud.vtrix.ai");
  const error = await errorOf(
    new Vtrix({ apiKey: "key", fetch: api.fetch }).models.fluxKontextPro.run({ prompt: "p" }),
  );
  assert.equal(error.name, "AccessError");
  assert.equal(error.status, 403);
  assert.match(error.message, /balance is used up/);
  assert.equal(error.requestId, api.calls[0].headers.get("x-request-id"));
  assert.equal(api.calls.length, 1);
});

const QUEUE = "/model/v1/queue/flux_kontext_pro";
const queued = json({
  request_id: "r1",
  queue_position: 0,
  status_url: "http://evil.example/",
  response_url: "",
  cancel_url: "",
});

test("ODIRouter: the result is an answer of its own, which may not be ready", async () => {
  const result = {
    request_id: "r1",
    outputs: [{ type: "image", url: "https://cdn.example/a.png" }],
    metadata: {},
  };
  const api = new Api(
    {
      [`POST ${QUEUE}`]: queued,
      [`GET ${QUEUE}/requests/r1/status`]: [
        json({ status: "IN_QUEUE" }),
        json({ status: "IN_PROGRESS" }),
        json({ status: "COMPLETED" }),
      ],
      [`GET ${QUEUE}/requests/r1/response`]: [json({}, 202), json("", 202), json(result)],
    },
    "https://odirouter.ai",
  );
  const client = new ODIRouter({ apiKey: "key", fetch: api.fetch });
  const job = await client.models.fluxKontextPro.run({ prompt: "p" });
  assert.deepEqual(job.result, result);
  assert.equal(job.task.id, "r1");
  assert.equal(api.to(`GET ${QUEUE}/requests/r1/response`).length, 3);
  assert.ok(api.calls.every((call) => call.url.startsWith("https://odirouter.ai/")));
  assert.deepEqual(JSON.parse(api.calls[0].body), { prompt: "p" });
});

test("ODIRouter: COMPLETED may hide a failure", async () => {
  for (const [answer, Class] of [
    [{ status: "COMPLETED", error: "no luck", error_type: "INFERENCE_FAILURE" }, TaskFailed],
    [{ status: "COMPLETED", error: "stopped", error_type: "CANCELED" }, TaskCanceled],
    [{ status: "COMPLETED", error: "strange", error_type: "SOMETHING_NEW" }, TaskFailed],
  ]) {
    const routes = { [`POST ${QUEUE}`]: queued, [`GET ${QUEUE}/requests/r1/status`]: json(answer) };
    const api = new Api(routes, "https://odirouter.ai");
    const error = await errorOf(
      new ODIRouter({ apiKey: "key", fetch: api.fetch }).models.fluxKontextPro.run({ prompt: "p" }),
    );
    assert.equal(error.constructor, Class);
    assert.equal(error.code, answer.error_type);
  }
});

test("the steps of a job one by one", async () => {
  const routes = {
    [CREATE]: json(task("queued")),
    [STATUS]: [json(task("processing")), json(DONE)],
    "GET /api/v1/credits": json({ current_credits: 12.5 }),
  };
  const [client] = rivya(routes);
  const made = await client.models.zImage.create({ prompt: "p" });
  assert.equal((await client.status(made)).phase, "running");
  assert.equal((await client.status("task_1")).phase, "succeeded");
  assert.equal((await client.wait(made)).files.length, 2);
  assert.equal((await client.models.zImage.wait(made)).result.primary_url, "https://cdn.example/a.png");
  assert.equal(await client.credits(), "12.5");
  assert.equal("cancel" in client, false);
  const api = new Api({ [`PUT ${QUEUE}/requests/r1/cancel`]: json("") }, "https://odirouter.ai");
  const other = new ODIRouter({ apiKey: "key", fetch: api.fetch });
  await other.cancel({ id: "r1", model: "flux_kontext_pro" });
  assert.equal(api.calls.length, 1);
  assert.equal("credits" in other, false);
  await assert.rejects(other.cancel("r1"), TypeError);
  for (const id of ["", "..", "."]) await assert.rejects(client.status(id), TypeError);
  const half = await errorOf(client.status("\ud800"));
  assert.deepEqual([half.name, half.mayHaveArrived], ["TransportError", false]);
  await client.status("a/../b").catch(() => {});
});

test("states that are not documented, or come in disorder, do no harm", async () => {
  const states = ["processing", "queued", "dreaming", "processing"].map((one) =>
    json(task(one, { surprise: [1] })),
  );
  const [client] = rivya({
    [CREATE]: json(task("accepted")),
    [STATUS]: [...states, json({ ...DONE, new_key: { a: 1 } })],
  });
  const told = [];
  const job = await client.models.zImage.run(
    { prompt: "p" },
    { onProgress: (one) => told.push(one.task?.status) },
  );
  assert.deepEqual(told, [undefined, "accepted", "processing", "dreaming", "processing", "succeeded"]);
  assert.deepEqual(job.task.raw.new_key, { a: 1 });
});

test("what stands beside a state that nobody knows tells an end", async () => {
  const burnt = task("rejected", { error: { code: "generation_failed", message: "It burnt." } });
  const heard = task("waning", { error: { code: "unheard_of", message: "Something." } });
  const [client] = rivya({ [CREATE]: json(task("queued")), [STATUS]: [json(heard), json(burnt)] });
  const error = await errorOf(client.models.zImage.run({ prompt: "p" }));
  assert.deepEqual([error.name, error.code], ["TaskFailed", "generation_failed"]);
  const [other] = rivya({ [CREATE]: json(task("queued")), [STATUS]: json({ ...DONE, status: "delivered" }) });
  const job = await other.models.zImage.run({ prompt: "p" });
  assert.equal(job.files.length, 2);
  assert.deepEqual([job.task.status, job.task.phase], ["delivered", "succeeded"]);
});

test("a deprecated model warns once in a process, and never where nobody reads warnings", async () => {
  const { api } = await import(`${process.env.PACKAGE}/rivya/index.js`);
  const { model } = await import(`${process.env.PACKAGE}/rivya/z-image.js`);
  const deprecated = "Deprecated since 2026-03-24. It works until 2026-09-24. Use suno-music instead.";
  const old = async () => ({ model: { ...model, deprecated } });
  const table = { old: [model.id, model.title, old], fresh: ["fresh", "Fresh", async () => ({ model })] };
  const told = [];
  const tell = (warning) => told.push([warning.name, warning.message]);
  process.on("warning", tell);
  const { process: kept } = globalThis;
  try {
    globalThis.process = undefined;
    await new hosted.Client(api, table, { apiKey: "key" }).models.old.price({ prompt: "p" });
    globalThis.process = kept;
    for (let time = 0; time < 2; time += 1) {
      const { models } = new hosted.Client(api, table, { apiKey: "key" });
      await models.old.price({ prompt: "p" });
      await models.old.validateOnly({ prompt: "p" });
      await models.fresh.price({ prompt: "p" });
    }
    await new Promise((done) => setImmediate(done));
  } finally {
    globalThis.process = kept;
    process.off("warning", tell);
  }
  assert.deepEqual(told, [["DeprecationWarning", `rivya/z-image: ${deprecated}`]]);
});

test("a status tells how a task failed, unless its code says more", async () => {
  const { readTask } = await import(`${process.env.PACKAGE}/client/task.js`);
  const { taskFailure } = await import(`${process.env.PACKAGE}/client/refusals.js`);
  const places = { id: [["id"]], status: [["is"]], code: [["why"]] };
  const phases = { lost: "failed", late: "timed_out", censored: "blocked", off: "canceled", ok: "succeeded" };
  const errors = { burnt: { kind: "blocked" }, broken: { kind: "failed" } };
  const api = { id: "odd", title: "Odd", places: { task: places }, phases, errors };
  const secret = { hidden: (text) => text };
  for (const [is, why, kind, name, action] of [
    ["lost", undefined, "failed", "TaskFailed", /^Start a new task; change/],
    ["late", undefined, "timed_out", "TaskFailed", /with less to do/],
    ["censored", "unheard of", "blocked", "TaskFailed", /^Change the prompt or the files/],
    ["censored", "broken", "blocked", "TaskFailed", /^Change the prompt or the files/],
    ["off", undefined, "canceled", "TaskCanceled", /unless it was you/],
    ["late", "burnt", "blocked", "TaskFailed", /^Change the prompt or the files/],
  ]) {
    const found = readTask(api, "task", { id: "t", is, why }, {});
    assert.deepEqual([found.phase, found.kind], ["failed", kind]);
    const error = taskFailure(api, found, secret);
    assert.deepEqual([error.name, error.kind], [name, kind]);
    assert.match(error.action, action);
  }
  assert.equal(readTask(api, "task", { id: "t", is: "ok" }, {}).kind, undefined);
});

test("a webhook's message is read into the same task", () => {
  const [client] = rivya({});
  for (const body of [JSON.stringify(DONE), DONE, { ...DONE, unknown: 1 }]) {
    const found = client.parseWebhook(body);
    assert.deepEqual([found.id, found.phase, found.cost], ["task_1", "succeeded", "1"]);
  }
  for (const body of ["", "[]", "{}", "null", {}, []])
    assert.throws(() => client.parseWebhook(body), { name: "UnreadableAnswer" });
  assert.equal("parseWebhook" in new ODIRouter({ apiKey: "k" }), false);
});

test("amounts are kept digit for digit, and what is none is none", async () => {
  for (const [cost, expected] of [
    [0.0000001, "0.0000001"],
    [12, "12"],
    ["0.0400", "0.0400"],
    ["much", undefined],
    [{}, undefined],
    [null, undefined],
  ]) {
    const [client] = rivya({ [STATUS]: json({ ...DONE, final_credits: cost, progress: 7 }) });
    assert.equal((await client.status("task_1")).cost, expected);
  }
});
