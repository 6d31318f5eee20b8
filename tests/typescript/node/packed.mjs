// A job over real HTTP, by the package as it is installed: an upload, a wait, and a file that is saved.
import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";

import { Rivya } from "hosted-models";
import { fileFromPath, save } from "hosted-models/node";
import { model } from "hosted-models/rivya/flux-kontext-pro";

const PNG = Buffer.concat([
  Buffer.from("89504e470d0a1a0a0000000d49484452000000040000000308020000", "hex"),
  Buffer.alloc(2_000_000, 9),
]);
const asked = [];
const server = createServer(async (request, response) => {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  const body = Buffer.concat(chunks);
  asked.push(`${request.method} ${request.url}`);
  if (request.url === "/made.png") {
    assert.equal(request.headers.authorization, undefined);
    return response.end(PNG);
  }
  assert.equal(request.headers.authorization, "Bearer rvya_sk_x");
  assert.match(request.headers["user-agent"], /^hosted-models\/\d+\.\d+\.\d+$/);
  const task = {
    id: "task_1",
    status: "queued",
    model: model.id,
    reserved_credits: 4,
    final_credits: 0,
    result: null,
    error: null,
  };
  if (request.url === "/rivya/api/v1/files") {
    assert.ok(body.includes(PNG));
    assert.match(body.toString("latin1"), /name="file"; filename="cat.png"\r\nContent-Type: image\/png/);
    return response.end(JSON.stringify({ url: `${home}/up.png` }));
  }
  if (request.method === "POST") {
    assert.equal(JSON.parse(body).params.referenceMediaItems[0].url, `${home}/up.png`);
    return response.end(JSON.stringify(task));
  }
  response.end(
    JSON.stringify({
      ...task,
      status: "succeeded",
      final_credits: 4,
      result: { primary_url: `${home}/made.png`, urls: [] },
    }),
  );
}).listen(0, "127.0.0.1");
await new Promise((listening) => server.once("listening", listening));
const home = `http://127.0.0.1:${server.address().port}`;

process.env.RIVYA_API_KEY = "rvya_sk_x";
process.env.RIVYA_BASE_URL = `${home}/rivya`;
writeFileSync("cat.png", PNG);
const real = globalThis.setTimeout;
globalThis.setTimeout = (callback, wait, ...more) => real(callback, wait / 20, ...more);
const job = await new Rivya().models.fluxKontextPro.run(
  { prompt: "a cat", referenceMediaItems: [await fileFromPath("cat.png")] },
  { maxCost: 5 },
);
assert.equal(await save(job.files[0], "out.png"), "out.png");
assert.deepEqual(readFileSync("out.png"), PNG);
assert.equal(job.cost, "4");
assert.deepEqual(asked, [
  "POST /rivya/api/v1/files",
  "POST /rivya/api/v1/generations",
  "GET /rivya/api/v1/generations/task_1",
  "GET /made.png",
]);
server.close();
console.log("done");
