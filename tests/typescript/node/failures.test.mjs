// Refusals, lost connections and broken answers: what is repeated, what is not, and what is thrown in the end.
import assert from "node:assert/strict";
import { getEventListeners } from "node:events";
import { test } from "node:test";

import { Api, broken, CREATE, DONE, errorOf, json, KEY, shortenTime, silent, STATUS, task } from "./stub.mjs";

const hosted = await import(`${process.env.PACKAGE}/index.js`);
const { HostedModelsError, ODIRouter, Rivya, TransportError, UnreadableAnswer, Vtrix, WaitTimeout } = hosted;
const waits = shortenTime();
const VTRIX = "POST /model/v1/generation";

function rivya(routes, more = {}) {
  const api = new Api(routes);
  return [new Rivya({ apiKey: KEY, fetch: api.fetch, ...more }).models.zImage, api];
}

function vtrix(answers) {
  const api = new Api({ [VTRIX]: answers }, "https://cloud.vtrix.ai");
  return [new Vtrix({ apiKey: KEY, fetch: api.fetch }).models.fluxKontextPro, api];
}

function refused(code, status) {
  return json({ error: { code, message: "why", requestId: "req_9" } }, status);
}

test("every documented error is its class, with what to do", async () => {
  const apis = await Promise.all(
    ["rivya", "vtrix", "odirouter"].map(
      async (one) => (await import(`${process.env.PACKAGE}/${one}/index.js`)).api,
    ),
  );
  const classes = {
    authentication: "AuthenticationError",
    permission: "PermissionDenied",
    access: "AccessError",
    credits: "InsufficientCredits",
    rate_limit: "RateLimited",
    not_found: "NotFound",
    conflict: "Conflict",
    invalid: "InvalidRequest",
    blocked: "InvalidRequest",
    unavailable: "Unavailable",
  };
  const ends = new Set(["failed", "timed_out", "canceled"]);
  const KEY_TOLD = / Under idempotencyKey="[0-9a-f-]{36}" it is not started twice\.$/;
  const SCOPE = " The key needs the scope generations:create.";
  let seen = 0;
  for (const [code, { kind, action }] of Object.entries(apis[0].errors)) {
    if (ends.has(kind)) continue;
    const [model] = rivya({ [CREATE]: refused(code, 418) }, { retries: 0 });
    const error = await errorOf(model.create({ prompt: "p" }));
    assert.equal(error.constructor, hosted[classes[kind]], code);
    assert.ok(
      error instanceof hosted.ApiError && error instanceof HostedModelsError && error instanceof Error,
    );
    assert.deepEqual(
      [error.code, error.kind, error.requestId, error.action.replace(KEY_TOLD, ""), error.status],
      [code, kind, "req_9", kind === "permission" ? action + SCOPE : action, 418],
    );
    assert.match(error.message, /^Rivya: HTTP 418, .*: why \(request req_9\)/);
    seen += 1;
  }
  assert.ok(seen > 10);
});

test("an error that is not documented is told by its status", async () => {
  for (const [status, name] of [
    [400, "InvalidRequest"],
    [401, "AuthenticationError"],
    [402, "InsufficientCredits"],
    [403, "AccessError"],
    [404, "NotFound"],
    [409, "Conflict"],
    [410, "NotFound"],
    [413, "InvalidRequest"],
    [415, "InvalidRequest"],
    [418, "InvalidRequest"],
    [422, "InvalidRequest"],
    [429, "RateLimited"],
    [500, "Unavailable"],
    [503, "Unavailable"],
    [599, "Unavailable"],
    [302, "InvalidRequest"],
  ]) {
    for (const body of [
      { error: { code: "new_word", message: "m" } },
      "<html>",
      "",
      [],
      null,
      { error: null },
      { error: "text" },
    ]) {
      const [model] = rivya({ [CREATE]: json(body, status) }, { retries: 0 });
      const error = await errorOf(model.create({ prompt: "p" }));
      assert.equal(error.name, name, `${status} ${JSON.stringify(body)}`);
      assert.equal(error.status, status);
      assert.ok(error.action);
    }
  }
});

test("a key that is none of the provider's is told so", async () => {
  const api = new Api({ [CREATE]: refused("api_key_invalid", 401) });
  const error = await errorOf(
    new Rivya({ apiKey: "sk-other", fetch: api.fetch }).models.zImage.create({ prompt: "p" }),
  );
  assert.equal(error.action, "This is no key of Rivya: those begin with rvya_sk_.");
});

test("an API whose codes are the statuses", async () => {
  const [model] = vtrix(json("", 401));
  const error = await errorOf(model.create({ prompt: "p" }));
  assert.deepEqual([error.name, error.code, error.status], ["AuthenticationError", "401", 401]);
  assert.match(error.action, /Authorization header/);
});

test("forms of ODIRouter's errors", async () => {
  for (const [body, message, code] of [
    [
      { error: { code: "UNAUTHORIZED", message: "no key" }, request_id: "g1" },
      /no key \(request g1\)/,
      "UNAUTHORIZED",
    ],
    [{ detail: "App not found: x" }, /App not found: x/, undefined],
  ]) {
    const api = new Api({ "POST /model/v1/queue/flux_kontext_pro": json(body, 401) }, "https://odirouter.ai");
    const error = await errorOf(
      new ODIRouter({ apiKey: KEY, fetch: api.fetch }).models.fluxKontextPro.create({ prompt: "p" }),
    );
    assert.equal(error.name, "AuthenticationError");
    assert.match(error.message, message);
    assert.equal(error.code, code);
  }
});

test("a create with an idempotency key is repeated with the same key and body", async () => {
  for (const trouble of [
    json({}, 503),
    json({}, 500),
    broken("ECONNRESET"),
    broken("ECONNREFUSED"),
    json("{half"),
    json({}, 429),
  ]) {
    const [model, api] = rivya({ [CREATE]: [trouble, trouble, json(task("queued"))] });
    assert.equal((await model.create({ prompt: "p" })).id, "task_1");
    assert.equal(api.calls.length, 3);
    assert.equal(new Set(api.calls.map((call) => call.headers.get("idempotency-key"))).size, 1);
    assert.equal(new Set(api.calls.map((call) => call.body)).size, 1);
  }
  const [model, api] = rivya({ [CREATE]: json(task("queued")) });
  await model.create({ prompt: "p" }, { idempotencyKey: "mine" });
  await model.create({ prompt: "p" });
  await model.create({ prompt: "p" });
  const keys = api.calls.map((call) => call.headers.get("idempotency-key"));
  assert.equal(keys[0], "mine");
  assert.equal(new Set(keys).size, 3);
});

test("a create without one is repeated only where it cannot have been carried out", async () => {
  for (const trouble of [
    json({}, 500),
    json({}, 503),
    broken("ECONNRESET"),
    broken("UND_ERR_SOCKET"),
    json("{half"),
    json("", 200),
  ]) {
    const [model, api] = vtrix([trouble, json({ data: { id: "v1", status: "in_queue" } })]);
    const error = await errorOf(model.create({ prompt: "p" }));
    assert.ok(error instanceof HostedModelsError, String(error));
    assert.equal(api.calls.length, 1);
  }
  for (const trouble of [json({}, 429), broken("ECONNREFUSED"), broken("ENOTFOUND")]) {
    const [model, api] = vtrix([trouble, json({ data: { id: "v1", status: "in_queue" } })]);
    assert.equal((await model.create({ prompt: "p" })).id, "v1");
    assert.equal(api.calls.length, 2);
  }
});

test("whether a lost call may have arrived", async () => {
  for (const [trouble, mayHaveArrived] of [
    [broken("ECONNRESET"), true],
    [broken("ECONNREFUSED"), false],
    [silent(), true],
  ]) {
    const [model] = rivya({ [CREATE]: trouble }, { retries: 0, timeout: 5000 });
    const error = await errorOf(model.create({ prompt: "p" }));
    assert.ok(error instanceof TransportError, String(error));
    assert.equal(error.mayHaveArrived, mayHaveArrived);
  }
});

test("repeats end, and wait longer each time", async () => {
  waits.length = 0;
  const [model, api] = rivya({ [CREATE]: json({}, 503) }, { retries: 4 });
  assert.equal((await errorOf(model.create({ prompt: "p" }))).name, "Unavailable");
  assert.equal(api.calls.length, 5);
  const pauses = waits.filter((one) => one < 60_000);
  assert.equal(pauses.length, 4);
  pauses.forEach((one, at) => assert.ok(one >= 500 * 2 ** at && one <= 1000 * 2 ** at, `${pauses}`));
});

test("what a client has done wrong is not repeated", async () => {
  for (const status of [400, 401, 402, 403, 404, 409, 422]) {
    const [model, api] = rivya({ [CREATE]: json({}, status) });
    await errorOf(model.create({ prompt: "p" }));
    assert.equal(api.calls.length, 1);
  }
});

test("Retry-After is kept, as seconds and as a date", async () => {
  for (const [header, least, most] of [
    ["7", 7000, 7000],
    ["0.5", 500, 1000],
    [new Date(Date.now() + 9000).toUTCString(), 7000, 9001],
    ["soon", 500, 1000],
  ]) {
    waits.length = 0;
    const [model] = rivya({ [CREATE]: [json({}, 429, { "Retry-After": header }), json(task("queued"))] });
    await model.create({ prompt: "p" });
    const [pause] = waits.filter((one) => one < 60_000);
    assert.ok(pause >= least && pause <= most, `${header}: ${pause}`);
  }
  const [model, api] = rivya({ [CREATE]: json({}, 429, { "Retry-After": "3600" }) });
  const error = await errorOf(model.create({ prompt: "p" }));
  assert.equal(error.retryAfter, 3_600_000);
  assert.equal(api.calls.length, 1);
});

test("trouble that passes does not end a wait", async () => {
  const troubles = [
    json({}, 503),
    broken("ECONNREFUSED"),
    json("{"),
    json({}, 429, { "Retry-After": "30" }),
    json([]),
    silent(),
  ];
  const told = [];
  waits.length = 0;
  const [model, api] = rivya({ [CREATE]: json(task("queued")), [STATUS]: [...troubles, json(DONE)] });
  const job = await model.run({ prompt: "p" }, { onProgress: ({ stage, note }) => told.push([stage, note]) });
  assert.equal(job.files.length, 2);
  assert.equal(api.to(STATUS).length, 7);
  assert.equal(told.filter(([stage, note]) => stage === "unreachable" && note).length, 6);
  assert.ok(waits.includes(30_000));
});

test("a failure that does not pass ends a wait", async () => {
  for (const [status, name] of [
    [404, "NotFound"],
    [401, "AuthenticationError"],
  ]) {
    const [model, api] = rivya({ [CREATE]: json(task("queued")), [STATUS]: json({}, status) });
    assert.equal((await errorOf(model.run({ prompt: "p" }))).name, name);
    assert.equal(api.to(STATUS).length, 1);
  }
});

test("a deadline ends a wait and leaves the task", async () => {
  const [model] = rivya({ [CREATE]: json(task("queued")), [STATUS]: json(task("processing")) });
  const error = await errorOf(model.run({ prompt: "p" }, { deadline: 30_000 }));
  assert.ok(error instanceof WaitTimeout, String(error));
  assert.equal(error.task.status, "processing");
  assert.match(error.message, /task_1 has not ended by the deadline \(processing\)/);
  const [hanging] = rivya({ [CREATE]: json(task("queued")), [STATUS]: silent() });
  assert.ok((await errorOf(hanging.run({ prompt: "p" }, { deadline: 10_000 }))) instanceof WaitTimeout);
});

test("an answer that names no task", async () => {
  for (const body of [{}, [], "text", null, { id: null }, { id: "" }, { id: {} }]) {
    const [model] = rivya({ [CREATE]: json(JSON.stringify(body)) }, { retries: 0 });
    const error = await errorOf(model.create({ prompt: "p" }));
    assert.ok(error instanceof UnreadableAnswer, JSON.stringify(body));
    assert.match(error.action, /look before you repeat it/);
  }
});

test("a signal ends everything at once and leaves nothing behind", async () => {
  const why = new Error("enough");
  for (const routes of [
    { [CREATE]: silent() },
    { [CREATE]: json({}, 503) },
    { [CREATE]: json(task("queued")), [STATUS]: json(task("processing")) },
    { [CREATE]: json(task("queued")), [STATUS]: silent() },
  ]) {
    const controller = new AbortController();
    const { signal } = controller;
    const [model] = rivya(routes, { retries: 1000 });
    setTimeout(() => controller.abort(why), 20_000);
    assert.equal(await errorOf(model.run({ prompt: "p" }, { signal })), why);
    assert.deepEqual(getEventListeners(signal, "abort"), []);
  }
  const [model, api] = rivya({});
  assert.equal(await errorOf(model.run({ prompt: "p" }, { signal: AbortSignal.abort(why) })), why);
  assert.equal(api.calls.length, 0);
});

test("a thousand jobs at once, with a tenth of the answers failing: each is created once and ends once", async () => {
  const tasks = new Map();
  let calls = 0;
  const fetch = async (url, { method, headers, signal }) => {
    signal.throwIfAborted();
    calls += 1;
    await null;
    const trouble = calls % 10 === 0 ? calls % 40 : null;
    if (trouble === 0) return json({}, 503)();
    if (trouble === 10) return broken("ECONNREFUSED")();
    const key = headers.get("idempotency-key");
    if (method === "POST" && !tasks.has(key)) tasks.set(key, { id: `t${tasks.size}`, polls: 0 });
    const found = method === "POST" ? tasks.get(key) : [...tasks.values()][Number(url.split("/t").at(-1))];
    if (method === "GET") found.polls += 1;
    if (trouble === 20) return broken("ECONNRESET")();
    if (trouble === 30) return json("{half")();
    return json({ ...(found.polls > 2 ? DONE : task("processing")), id: found.id })();
  };
  const { signal } = new AbortController();
  const warnings = [];
  process.on("warning", (one) => warnings.push(one));
  const model = new Rivya({ apiKey: KEY, fetch, retries: 8 }).models.zImage;
  const jobs = await Promise.all(
    // However long they take: with a thousand at once, on a busy machine, that is longer than any usual deadline.
    Array.from({ length: 1000 }, (_, at) => model.run({ prompt: `p${at}` }, { signal, deadline: 1e8 })),
  );
  assert.equal(tasks.size, 1000);
  assert.equal(new Set(jobs.map((one) => one.id)).size, 1000);
  assert.deepEqual(getEventListeners(signal, "abort"), []);
  assert.deepEqual(warnings, []);
});

test("a deadline counts from the beginning, and cuts no call short that may be paid for", async () => {
  const slow = async () => (await new Promise((done) => setTimeout(done, 20_000)), json(task("queued"))());
  const [model, api] = rivya({ [CREATE]: slow, [STATUS]: json(DONE) });
  const error = await errorOf(model.run({ prompt: "p" }, { deadline: 10 }));
  assert.ok(error instanceof WaitTimeout, String(error));
  assert.equal(error.task.id, "task_1");
  assert.equal(api.to(CREATE).length, 1);
});

test("a request that came too late is repeated where that is safe", async () => {
  const [model, api] = rivya({ [CREATE]: [json({}, 408), json(task("queued"))] });
  await model.create({ prompt: "p" });
  assert.equal(api.calls.length, 2);
  const [other, calls] = vtrix([json({}, 408), json({ data: { id: "v1" } })]);
  assert.equal((await errorOf(other.create({ prompt: "p" }))).status, 408);
  assert.equal(calls.calls.length, 1);
});

test("a key that an API takes none of is refused before anything is sent", async () => {
  const [model, api] = vtrix(json({ data: { id: "v1" } }));
  const error = await errorOf(model.create({ prompt: "p" }, { idempotencyKey: "mine" }));
  assert.equal(error.constructor, TypeError);
  assert.match(error.message, /Vtrix takes no idempotencyKey/);
  assert.equal(api.calls.length, 0);
});

test("an error that ends a wait holds the task", async () => {
  for (const status of [401, 403, 404]) {
    const [model] = rivya({ [CREATE]: json(task("queued")), [STATUS]: json({}, status) });
    assert.equal((await errorOf(model.run({ prompt: "p" }))).task.id, "task_1");
  }
});

test("a code of tasks says nothing of a call that a broken server refused", async () => {
  for (const code of ["INTERNAL_SERVER_ERROR", "INFERENCE_TIMEOUT", "CONTENT_BLOCKED", "CANCELED"]) {
    const answer = json({ error: { code, message: "m" } }, 503);
    const api = new Api({ "POST /model/v1/queue/flux_kontext_pro": answer }, "https://odirouter.ai");
    const error = await errorOf(
      new ODIRouter({ apiKey: KEY, fetch: api.fetch }).models.fluxKontextPro.create({ prompt: "p" }),
    );
    assert.deepEqual([error.name, error.kind, error.code], ["Unavailable", "unavailable", code]);
    assert.equal(error.action, "Wait, and try again later.");
  }
});

test("a question that came too late does not end a wait", async () => {
  const [model, api] = rivya({ [CREATE]: json(task("queued")), [STATUS]: [json({}, 408), json(DONE)] });
  assert.equal((await model.run({ prompt: "p" })).id, "task_1");
  assert.equal(api.to(STATUS).length, 2);
});

test("a wait that took too long tells the last trouble", async () => {
  const [model] = rivya({ [CREATE]: json(task("queued")), [STATUS]: json({}, 503) });
  const error = await errorOf(model.run({ prompt: "p" }, { deadline: 30_000 }));
  assert.match(error.message, /deadline \(queued\); the last answer was no use: HTTP 503: /);
  assert.equal(error.cause.status, 503);
  const [other] = rivya({ [CREATE]: json(task("queued")), [STATUS]: [json({}, 503), json(task("queued"))] });
  assert.equal((await errorOf(other.run({ prompt: "p" }, { deadline: 90_000 }))).cause, undefined);
});

test("a create that failed tells the key under which it can be tried again", async () => {
  const uploads = { "POST /api/v1/files": json({ url: "https://cdn.example/up.png" }) };
  const api = new Api({ ...uploads, [CREATE]: [json({}, 503), json(task("queued"))] });
  const model = new Rivya({ apiKey: KEY, fetch: api.fetch, retries: 0 }).models.fluxKontextPro;
  const png = Buffer.from("89504e470d0a1a0a0000000d49484452000000010000000108020000009077533d", "hex");
  const error = await errorOf(model.create({ prompt: "p", referenceMediaItems: [new Blob([png])] }));
  const key = api.to(CREATE)[0].headers.get("idempotency-key");
  assert.equal(error.idempotencyKey, key);
  assert.ok(
    error.message.endsWith(
      `Under idempotencyKey="${key}" with whole(error.sentBody) it is not started twice.`,
    ),
  );
  assert.ok(error.stack.includes(error.message));
  await model.create(hosted.whole(error.sentBody), { idempotencyKey: key });
  const [first, second] = api.to(CREATE);
  assert.deepEqual([second.body, second.headers.get("idempotency-key")], [first.body, key]);
  assert.equal(api.calls.length, 3);
  const [other] = rivya({ [CREATE]: json({}, 422) });
  const refusal = await errorOf(other.create({ prompt: "p" }, { idempotencyKey: "mine" }));
  assert.deepEqual([refusal.idempotencyKey, refusal.sentBody], ["mine", undefined]);
  assert.doesNotMatch(refusal.message, /mine/);
});

test("a model waits for a task by its id", async () => {
  const [model] = rivya({ [STATUS]: json(DONE) });
  assert.equal((await model.wait("task_1")).files.length, 2);
  assert.equal((await errorOf(model.wait(""))).constructor, TypeError);
});
