// A large file goes to the API in pieces: it is never in memory as a whole.
import assert from "node:assert/strict";
import { fork } from "node:child_process";
import { truncateSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

const SIZE = 150_000_000;
const MOST = 100_000_000;

if (process.env.SERVES === "yes") serve();
else test("a file of 150 MB in less than 100 MB", sent);

/** An API that counts what it is sent, in a process of its own. */
function serve() {
  const server = createServer(async (request, response) => {
    let size = 0;
    for await (const piece of request) size += piece.length;
    const task = { id: "task_1", status: "queued" };
    response.end(
      JSON.stringify(request.url.endsWith("/files") ? { url: `https://cdn.example/${size}` } : task),
    );
  });
  server.listen(0, "127.0.0.1", () => process.send(server.address().port));
}

async function sent() {
  const { Rivya } = await import(`${process.env.PACKAGE}/index.js`);
  const { fileFromPath } = await import(`${process.env.PACKAGE}/node.js`);
  const path = join(process.env.SCRATCH, "large.mp4");
  writeFileSync(path, Buffer.from("00000018667479706d703432", "hex"));
  truncateSync(path, SIZE);
  const api = fork(fileURLToPath(import.meta.url), { env: { ...process.env, SERVES: "yes" }, execArgv: [] });
  try {
    const port = await new Promise((listening) => api.once("message", listening));
    const client = new Rivya({ apiKey: "key", baseUrl: `http://127.0.0.1:${port}` });
    const given = { prompt: "p", referenceMediaItems: [await fileFromPath(path)] };
    await client.models.seedance1_0Lite.validateOnly(given);
    const before = process.memoryUsage().rss;
    await client.models.seedance1_0Lite.create(given);
    assert.ok(process.resourceUsage().maxRSS * 1024 - before < MOST);
  } finally {
    api.kill();
  }
}
