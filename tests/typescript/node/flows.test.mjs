// What a client does with an API that is data of the test's own: each place of a call, and each way in which a job goes.
import assert from "node:assert/strict";
import { test } from "node:test";

import { errorOf, json, shortenTime } from "./stub.mjs";

const { Client, JobFile, UnreadableAnswer } = await import(`${process.env.PACKAGE}/index.js`);
shortenTime();

const PNG = Uint8Array.from([
  0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0x49, 0x48, 0x44, 0x52,
]);
const BASE64 = Buffer.from(PNG).toString("base64");
const KEY = "sk-a-key-that-is-long-enough";

/** Fields of a request, all of them parameters at its root. */
function fields(types) {
  return Object.entries(types).map(([key, type]) => ({ key, type, parameter: true }));
}

const TEXT = { type: "string" };
const ANY = { type: "any" };

/** A client of one model, an API that answers, and the calls that came there. */
function acme(more, { types = { prompt: TEXT }, answers, options = {}, model = {}, calls } = {}) {
  const sent = [];
  const fetch = async (url, init = {}) => {
    const call = {
      url: String(url),
      method: init.method,
      headers: new Headers(init.headers),
      body: init.body,
    };
    sent.push(call);
    const answer = answers.length > 1 ? answers.shift() : answers[0];
    return answer(url, init);
  };
  const api = {
    id: "acme",
    title: "Acme",
    baseUrl: "https://api.acme.example/v1",
    keyVariable: "ACME_API_KEY",
    baseUrlVariable: "ACME_BASE_URL",
    auth: { header: "Authorization", scheme: "Bearer" },
    ...more,
  };
  const data = {
    id: "painter",
    name: "acme/painter",
    title: "Painter",
    request: { type: "object", fields: fields(types), open: true },
    ...model,
  };
  const row = ["painter", "Painter", async () => ({ model: data }), ...(calls ? [calls] : [])];
  class Acme extends Client {
    constructor(given) {
      super(api, { painter: row }, given);
    }
    get open() {
      return this.connection;
    }
  }
  const client = new Acme({ apiKey: KEY, fetch, ...options });
  return [client.model("painter"), sent, client];
}

const PLACES = { made: { files: [["files", "*"]] } };
const AT_ONCE = { method: "POST", path: "/make", body: "request", returns: "made", starts: "result" };
const MADE = json({ files: ["https://cdn.acme.example/a.png"] });

test("each place of a call is filled with what it holds", async () => {
  const create = {
    ...AT_ONCE,
    path: "/{project}/{model}/{voice}/{short}:make",
    pathParts: {
      project: { setting: "project" },
      model: { holds: "model" },
      voice: { holds: "voice_id" },
      short: { holds: "model", segments: 1 },
    },
    query: {
      speed: { holds: "speed" },
      tags: { holds: "tags" },
      on: { value: true },
      none: { holds: "none" },
    },
    headers: { Prefer: { value: "wait" }, "X-Region": { setting: "region" }, Mood: { holds: "mood" } },
  };
  const types = { prompt: TEXT, voice_id: { ...TEXT, default: "eve" }, speed: ANY, tags: ANY, mood: TEXT };
  const api = {
    endpoints: { create },
    places: PLACES,
    settings: { project: {}, region: { default: "eu" } },
    baseUrl: "https://{region}.acme.example",
  };
  const options = { settings: { project: "a b" } };
  const calls = { sentId: "maker/painter:2" };
  const [model, sent] = acme(api, { types, answers: [MADE], options, calls });
  await model.run({ prompt: "p", voice_id: "x/y?", speed: 1.5, tags: ["a&b", 2], mood: "good" });
  const [{ url, headers, body }] = sent;
  assert.equal(
    url,
    "https://eu.acme.example/a%20b/maker/painter%3A2/x%2Fy%3F/maker:make?speed=1.5&tags=a%26b&tags=2&on=true",
  );
  assert.deepEqual(
    [headers.get("prefer"), headers.get("x-region"), headers.get("mood")],
    ["wait", "eu", "good"],
  );
  assert.deepEqual(JSON.parse(body), { prompt: "p" });
});

test("what stands in the path and is left out has its default", async () => {
  const create = { ...AT_ONCE, path: "/make/{voice}", pathParts: { voice: { holds: "voice" } } };
  const request = { type: "object", fields: [{ key: "voice", type: TEXT, default: "eve", parameter: true }] };
  const [model, sent] = acme(
    { endpoints: { create }, places: PLACES },
    { answers: [MADE], model: { request } },
  );
  await model.run({});
  await model.run({ voice: ".." }).catch((error) => assert.ok(error instanceof TypeError, String(error)));
  assert.deepEqual(
    sent.map(({ url }) => url),
    ["https://api.acme.example/v1/make/eve"],
  );
});

test("settings come from the program, the environment or the docs, and one that an address needs must be there", async () => {
  const create = { ...AT_ONCE, path: "/{project}", pathParts: { project: { setting: "project" } } };
  const api = {
    endpoints: { create },
    places: PLACES,
    settings: { project: { environment: "ACME_PROJECT" } },
  };
  assert.throws(() => acme(api, { answers: [MADE] }), /called by the setting project.*ACME_PROJECT/);
  assert.throws(
    () => acme(api, { answers: [MADE], options: { settings: { projekt: "x" } } }),
    /no setting "projekt"/,
  );
  process.env.ACME_PROJECT = "mine";
  const [model, sent] = acme(api, { answers: [MADE] });
  await model.run({});
  assert.match(sent[0].url, /\/v1\/mine$/);
  delete process.env.ACME_PROJECT;
  const host = { ...api, baseUrl: "https://{project}.acme.example" };
  for (const project of ["evil.example/", "a@b", "a#b"])
    assert.throws(() => acme(host, { answers: [MADE], options: { settings: { project } } }), TypeError);
});

test("a key stands in the query, is encoded for Basic, or comes from a function", async () => {
  const endpoints = { create: AT_ONCE };
  const inQuery = { endpoints, places: PLACES, auth: { header: "Authorization", query: "key", scheme: "" } };
  const [first, sent] = acme(inQuery, { answers: [MADE] });
  await first.run({ prompt: "p" });
  assert.equal(sent[0].url, `https://api.acme.example/v1/make?key=${KEY}`);
  assert.equal(sent[0].headers.has("authorization"), false);

  const basic = { endpoints, places: PLACES, auth: { header: "Authorization", scheme: "Basic" } };
  for (const [apiKey, expected] of [
    ["user:a-password-of-some-length", `Basic ${btoa("user:a-password-of-some-length")}`],
    [KEY, `Basic ${KEY}`],
  ]) {
    const refused = () => new Response(`no: ${btoa(apiKey)} ${apiKey}`, { status: 401 });
    const [model, calls] = acme(basic, { answers: [refused], options: { apiKey } });
    const error = await errorOf(model.run({ prompt: "p" }));
    assert.equal(calls[0].headers.get("authorization"), expected);
    assert.equal(
      error.message.includes(apiKey) || error.message.includes(btoa(apiKey)),
      false,
      error.message,
    );
  }

  let turn = 0;
  const apiKey = async () => `token-number-${(turn += 1)}-that-ends`;
  const told = (_, { headers }) => new Response(`seen: ${headers.get("authorization")}`, { status: 500 });
  const [model, calls] = acme({ endpoints, places: PLACES }, { answers: [told], options: { apiKey } });
  assert.deepEqual([turn, calls.length], [0, 0], "it is asked when it is needed");
  const errors = [await errorOf(model.run({ prompt: "p" })), await errorOf(model.run({ prompt: "p" }))];
  assert.deepEqual(
    calls.map(({ headers }) => headers.get("authorization")),
    ["Bearer token-number-1-that-ends", "Bearer token-number-2-that-ends"],
  );
  for (const error of errors) assert.equal(/token-number/.test(error.message + JSON.stringify(error)), false);
  const broken = acme({ endpoints, places: PLACES }, { answers: [MADE], options: { apiKey: () => "" } });
  await assert.rejects(broken[0].run({ prompt: "p" }), TypeError);
  assert.equal(broken[1].length, 0);
});

test("a result comes at once as addresses, as base64 with its type beside it, or as the bytes of the answer", async () => {
  const made = { content: [["images", "*", "data"]], fileType: [["images", "*", "mime"]] };
  const answer = { images: [{ data: BASE64, mime: "image/webp" }, { data: BASE64 }, { data: null }] };
  const [model] = acme({ endpoints: { create: AT_ONCE }, places: { made } }, { answers: [json(answer)] });
  assert.deepEqual(["create" in model, "wait" in model], [false, false]);
  const job = await model.run({ prompt: "p" });
  assert.deepEqual(
    job.files.map(({ url, name, type }) => [url, name, type]),
    [
      [undefined, "file.png", "image/png"],
      [undefined, "file.png", "image/png"],
    ],
    "the content says more than what is told of it",
  );
  assert.deepEqual(await job.files[0].bytes(), PNG);
  assert.deepEqual([job.task.phase, job.price, job.id], ["succeeded", null, ""]);
  assert.deepEqual(job.result, answer);

  const bytes = { ...AT_ONCE, returnsMedia: "audio", returns: undefined };
  const sound = () =>
    new Response(Uint8Array.from([0xff, 0xfb, 0x90, 0xc4]), { headers: { "content-type": "audio/mpeg" } });
  const [voice, sent] = acme({ endpoints: { create: bytes } }, { answers: [sound] });
  const spoken = await voice.run({ prompt: "p" });
  assert.equal(sent[0].headers.get("accept"), "*/*");
  assert.deepEqual(
    [spoken.result, spoken.files[0].name, spoken.files[0].type],
    [null, "file.mp3", "audio/mpeg"],
  );
  assert.equal((await spoken.files[0].blob()).size, 4);
});

test("an answer at once that has no file, or tells of a failure, is an error and is never asked for again", async () => {
  const places = {
    made: { files: [["files", "*"]], blocked: [["filtered"]], message: [["why"]], status: [["state"]] },
  };
  const api = { endpoints: { create: AT_ONCE }, places, phases: { bad: "failed", good: "succeeded" } };
  for (const [answer, name, kind] of [
    [{ files: [] }, "UnreadableAnswer", undefined],
    [{ files: [], filtered: 2 }, "TaskFailed", "blocked"],
    [{ files: [], filtered: 0, why: "It burnt." }, "TaskFailed", "failed"],
    [{ files: [], state: "bad" }, "TaskFailed", "failed"],
    ["[1]", "UnreadableAnswer", undefined],
    ["no JSON", "UnreadableAnswer", undefined],
  ]) {
    const [model, sent] = acme(api, { answers: [json(answer)] });
    const error = await errorOf(model.run({ prompt: "p" }));
    assert.deepEqual([error.name, error.kind, sent.length], [name, kind, 1], error.message);
  }
  const [model] = acme(api, {
    answers: [json({ files: ["https://a.example/x"], filtered: 1, state: "good" })],
  });
  assert.equal((await model.run({ prompt: "p" })).files.length, 1);
  const [named, again] = acme(
    { endpoints: { create: { ...AT_ONCE, headers: { Key: { holds: "idempotency_key" } } } }, places: PLACES },
    { answers: [json({}, 503), MADE] },
  );
  await named.run({ prompt: "p" });
  assert.equal(new Set(again.map(({ headers }) => headers.get("key"))).size, 1);
  assert.equal(again.length, 2, "under a key it is");
});

test("a request goes as a form where it must, or where a file goes with it", async () => {
  const image = { at: "/image", kinds: [{ kind: "image", forms: ["part"] }] };
  const types = { prompt: TEXT, image: TEXT, n: ANY, deep: ANY, tags: ANY };
  const given = { prompt: "p", n: 2, deep: { a: [1] }, tags: ["a", true] };
  for (const [content, listParts, file, expected] of [
    [["multipart"], undefined, undefined, { prompt: ["p"], n: ["2"], tags: ["a", "true"] }],
    [["multipart"], "brackets", undefined, { "tags[]": ["a", "true"] }],
    [["multipart"], "json", PNG, { tags: ['[\n  "a",\n  true\n]'] }],
    [["json", "multipart"], undefined, PNG, { n: ["2"] }],
    [["json", "multipart"], undefined, undefined, null],
  ]) {
    const create = { ...AT_ONCE, content, ...(listParts ? { listParts } : {}) };
    const api = { endpoints: { create }, places: PLACES };
    const [model, sent] = acme(api, { types, answers: [MADE], model: { files: [image] } });
    await model.run({ ...given, ...(file ? { image: new File([file], "in.png") } : {}) });
    const [{ body, headers }] = sent;
    if (expected === null) {
      assert.deepEqual(JSON.parse(body), given);
      continue;
    }
    assert.ok(body instanceof FormData);
    assert.equal(headers.has("content-type"), false, "fetch knows the boundary");
    for (const [key, values] of Object.entries(expected)) assert.deepEqual(body.getAll(key), values);
    assert.deepEqual(JSON.parse(body.get("deep")), { a: [1] });
    const part = body.get("image");
    assert.deepEqual(
      part && [part.name, part.type, part.size],
      file ? ["in.png", "image/png", PNG.length] : null,
    );
  }
});

const UPLOAD = { address: [["url"]], keys: { url: "url", kind: "kind" }, filled: {} };
const TYPES = { prompt: TEXT, image: TEXT };
const IMAGE = { files: [{ at: "/image", kinds: [{ kind: "image", forms: ["url", "data-uri"] }] }] };

test("an uploaded file's address stands in its place: by a form, by JSON, or in two steps without the key", async () => {
  const parts = [
    [["file"], { holds: "file" }],
    [["meta", "type"], { holds: "file_type" }],
    [["size"], { holds: "file_size" }],
  ];
  const of = (body, bodyParts = parts) => ({
    method: "POST",
    path: "/files",
    body,
    bodyParts,
    returns: "file",
  });
  const address = "https://files.acme.example/in.png";
  const answers = () => [json({ url: address, put: "https://store.example/put?signature=1" }), MADE];
  const endpoints = { create: AT_ONCE };

  const api = {
    endpoints: { ...endpoints, send: of("json") },
    places: PLACES,
    upload: { ...UPLOAD, endpoint: "send" },
  };
  const [model, sent] = acme(api, { types: TYPES, answers: answers(), model: IMAGE });
  await model.run({ prompt: "p", image: PNG });
  assert.deepEqual(JSON.parse(sent[0].body), { file: BASE64, meta: { type: "image/png" }, size: PNG.length });
  assert.deepEqual(JSON.parse(sent[1].body), { prompt: "p", image: address });

  const put = { address: [["put"]], method: "PUT", headers: { "Content-Type": { holds: "file_type" } } };
  const two = {
    endpoints: {
      ...endpoints,
      send: { ...of("json", parts.slice(1)), baseUrl: "https://rest.acme.example" },
    },
    places: PLACES,
    upload: { ...UPLOAD, endpoint: "send", put },
  };
  const options = { baseUrls: { "https://rest.acme.example": "http://127.0.0.1:9" } };
  const answers_ = [answers()[0], json("", 200), MADE];
  const [other, calls] = acme(two, { types: TYPES, answers: answers_, model: IMAGE, options });
  await other.run({ prompt: "p", image: PNG });
  assert.deepEqual(
    calls.map(({ method, url }) => `${method} ${url}`),
    [
      "POST http://127.0.0.1:9/files",
      "PUT https://store.example/put?signature=1",
      "POST https://api.acme.example/v1/make",
    ],
  );
  const step = calls[1];
  assert.deepEqual(
    [step.headers.has("authorization"), step.headers.get("content-type")],
    [false, "image/png"],
  );
  assert.deepEqual(new Uint8Array(await step.body.arrayBuffer()), PNG);

  const nowhere = acme(api, { types: TYPES, answers: [json({})], model: IMAGE });
  const error = await errorOf(nowhere[0].run({ prompt: "p", image: PNG }));
  assert.ok(error instanceof UnreadableAnswer, String(error));
});

const TASKS = {
  create: {
    method: "POST",
    path: "/tasks",
    body: "request",
    returns: "task",
    status: "state",
    cancel: "stop",
  },
  state: {
    method: "POST",
    path: "/state",
    bodyParts: [[["name"], { holds: "id" }]],
    body: "json",
    returns: "task",
    follow: "statusUrl",
    query: { logs: { value: 1 } },
  },
  stop: { method: "PUT", path: "/tasks/{id}", pathParts: { id: { holds: "id", slashes: true } } },
};
const TASK = {
  id: [["id"]],
  status: [["done"]],
  files: [["result", "files", "*"]],
  statusUrl: [["at"]],
  code: [["error"]],
};
const PHASES = { true: "finished" };

test("an address of an answer is followed to the API's own hosts, and the key goes nowhere else", async () => {
  const api = { endpoints: TASKS, places: { task: TASK }, phases: PHASES, hosts: ["*.eu.acme.example"] };
  const done = json({
    id: "t",
    done: true,
    result: JSON.stringify({ files: ["https://cdn.example/a.png"] }),
  });
  for (const [at, expected] of [
    [undefined, "https://api.acme.example/v1/state?logs=1"],
    ["https://api.acme.example/v2/t?x=1", "https://api.acme.example/v2/t?x=1&logs=1"],
    ["https://a.eu.acme.example/t?logs=0", "https://a.eu.acme.example/t?logs=0"],
  ]) {
    const [model, sent] = acme(api, { answers: [json({ id: "t", at }), done] });
    const job = await model.run({ prompt: "p" });
    assert.equal(sent[1].url, expected);
    assert.deepEqual(JSON.parse(sent[1].body), { name: "t" });
    assert.deepEqual(
      job.files.map(({ url }) => url),
      ["https://cdn.example/a.png"],
      "JSON within a text is looked into",
    );
  }
  for (const at of [
    "https://evil.example/t",
    "http://api.acme.example/v1/t",
    "https://api.acme.example.evil.example/",
    "https://user:word@api.acme.example/",
    "https://api.acme.example:444/",
    "https://eu.acme.example/",
    "//api.acme.example/",
  ]) {
    const [model, sent] = acme(api, { answers: [json({ id: "t", at }), done] });
    const error = await errorOf(model.run({ prompt: "p" }));
    assert.match(error.message, /not one of the API's hosts/);
    assert.equal(sent.length, 1);
  }
  const led = {
    baseUrl: "http://127.0.0.1:1",
    baseUrls: { "https://a.eu.acme.example": "http://127.0.0.1:2" },
  };
  for (const [at, expected] of [
    ["https://api.acme.example/v1/t", "http://127.0.0.1:1/t?logs=1"],
    ["https://a.eu.acme.example/t", "http://127.0.0.1:2/t?logs=1"],
    ["http://127.0.0.1:2/t", "http://127.0.0.1:2/t?logs=1"],
  ]) {
    const [model, sent] = acme(api, { answers: [json({ id: "t", at }), done], options: led });
    await model.run({ prompt: "p" });
    assert.equal(sent[1].url, expected);
  }
});

test("a task's id stands in its address as the docs have it, and a restored task is asked for where it was told", async () => {
  const api = { endpoints: TASKS, places: { task: TASK }, phases: PHASES };
  const at = "https://api.acme.example/v1/told";
  const [model, sent, client] = acme(api, { answers: [json({ id: "a/b", at })] });
  const task = JSON.parse(JSON.stringify(await model.create({ prompt: "p" })));
  await client.open.cancel(task);
  assert.equal(sent[1].url, "https://api.acme.example/v1/tasks/a/b");
  await client.open.status(task);
  assert.equal(sent[2].url, `${at}?logs=1`);
});

test("a result that is refused tells the end of the task, unless the refusal is about the call", async () => {
  const api = {
    endpoints: {
      create: { method: "POST", path: "/tasks", body: "request", returns: "task", result: "made" },
      made: { method: "GET", path: "/made", returns: "made", pending: [202], refusalEnds: true },
    },
    places: {
      task: TASK,
      made: { files: [["files", "*"]] },
      error: { code: [["type"]], message: [["detail"]] },
    },
    errors: { policy: { kind: "blocked" } },
  };
  for (const [status, body, name, kind] of [
    [422, { type: "policy", detail: "no" }, "TaskFailed", "blocked"],
    [500, { detail: "It burnt." }, "TaskFailed", "failed"],
    [401, { detail: "Who are you?" }, "AuthenticationError", "authentication"],
    [403, { type: "policy" }, "TaskFailed", "blocked"],
  ]) {
    const answers = [json({ id: "t" }), json({}, 202), json(body, status)];
    const [model, sent] = acme(api, { answers });
    const error = await errorOf(model.run({ prompt: "p" }));
    assert.deepEqual([error.name, error.kind, sent.length], [name, kind, 3], error.message);
  }
  const passing = [json({ id: "t" }), json("<html>", 502), json({ detail: "slow down" }, 429), MADE];
  const [model] = acme(api, { answers: passing });
  const told = [];
  const job = await model.run({ prompt: "p" }, { onProgress: ({ stage }) => told.push(stage) });
  assert.equal(job.files[0].url, "https://cdn.acme.example/a.png");
  assert.deepEqual(told, ["checked", "created", "unreachable", "unreachable", "done"]);
});

test("a task that is not known yet is asked for some more times, and no longer once it was known", async () => {
  const api = {
    endpoints: TASKS,
    places: { task: TASK, error: { code: [["type"]] } },
    phases: PHASES,
    errors: { missing: { kind: "not_yet", status: 404 } },
  };
  const [begun, unknown] = [json({ id: "t" }), json({}, 404)];
  const end = json({ id: "t", done: true, result: { files: ["https://a.example/x"] } });
  const [early] = acme(api, { answers: [begun, unknown, json({ type: "missing" }, 400), end] });
  assert.equal((await early.run({ prompt: "p" })).files.length, 1);
  const [never, sent] = acme(api, { answers: [begun, unknown] });
  assert.deepEqual([(await errorOf(never.run({ prompt: "p" }))).name, sent.length], ["NotFound", 10]);
  const [gone, calls] = acme(api, { answers: [begun, json({ id: "t" }), unknown] });
  assert.deepEqual([(await errorOf(gone.run({ prompt: "p" }))).name, calls.length], ["NotFound", 3]);
});

test("the answer to a creation may have what was made, or tell the end", async () => {
  const api = {
    endpoints: TASKS,
    places: { task: TASK },
    phases: { ...PHASES, false: "running", lost: "failed" },
  };
  const result = { files: ["https://a.example/x"] };
  for (const done of [true, false, undefined]) {
    const [model, sent] = acme(api, { answers: [json({ id: "t", done, result })] });
    assert.equal((await model.run({ prompt: "p" })).files.length, 1);
    assert.equal(sent.length, 1);
  }
  const [model] = acme(api, { answers: [json({ id: "t", done: "lost" })] });
  assert.equal((await errorOf(model.run({ prompt: "p" }))).name, "TaskFailed");
  const [broken, sent] = acme(api, { answers: [json({ id: "t", done: true, result: "{" })] });
  assert.equal((await errorOf(broken.run({ prompt: "p" }))).name, "UnreadableAnswer");
  assert.equal(sent.length, 1, "asked again it would be the same");
});

test("a model is called by the creation that takes its requests", async () => {
  const edit = { ...AT_ONCE, path: "/edit" };
  const api = {
    endpoints: { create: { ...TASKS.create, status: "state" }, state: TASKS.state, edit },
    places: PLACES,
  };
  const [model, sent] = acme(api, { answers: [MADE], calls: { creation: "edit", sentId: "painter-2" } });
  assert.equal("create" in model, false);
  await model.run({ prompt: "p" });
  assert.equal(sent[0].url, "https://api.acme.example/v1/edit");
  const [none] = acme(api, { answers: [MADE], calls: { creation: "unknown" } });
  assert.equal("run" in none, false);
});

test("files at data URIs and at addresses have names", async () => {
  const places = { made: { files: [["files", "*"]] } };
  const files = [`data:image/png;base64,${BASE64}`, "https://cdn.example/a%20b.mp4?x=/y"];
  const [model] = acme({ endpoints: { create: AT_ONCE }, places }, { answers: [json({ files })] });
  const job = await model.run({ prompt: "p" });
  assert.deepEqual(
    job.files.map(({ name, url }) => [name, url]),
    [
      ["file.png", undefined],
      ["a b.mp4", files[1]],
    ],
  );
  assert.ok(job.files[0] instanceof JobFile);
  const signal = AbortSignal.abort(new Error("enough"));
  await assert.rejects(job.files[0].bytes({ signal }), /enough/);
});
