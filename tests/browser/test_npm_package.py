"""The npm package in a page, as it is, without a bundler: a job with an upload, and a signal that ends one."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from site_server import Opener, Server
from typescript_package import shared

PAGE = """<!doctype html>
<title>A page</title>
<link rel="icon" href="data:,">
<script type="module">
import { Rivya, RequestRefused } from "./dist/index.js";

const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const sent = [];
let uploads = 0;
async function fetch(url, init) {
  sent.push([init.method, new URL(url).pathname, init.headers.get("authorization")]);
  init.signal.throwIfAborted();
  const task = { id: "task_1", status: "queued", final_credits: 0, result: null, error: null };
  if (url.endsWith("/files")) {
    uploads += (await new Response(init.body).formData()).get("file").size;
    return Response.json({ url: "https://cdn.example/up.png" });
  }
  if (init.method === "POST") return Response.json({ ...task, body: JSON.parse(init.body) });
  return Response.json({ ...task, status: "succeeded", result: { urls: ["https://cdn.example/a.png"] } });
}
const real = window.setTimeout;
window.setTimeout = (callback, wait) => real.call(window, callback, wait / 50);
const client = new Rivya({ apiKey: "rvya_sk_x", fetch });
const { fluxKontextPro } = client.models;
const told = [];
const given = { prompt: "p", referenceMediaItems: [new File([png], "cat.png")] };
const job = await fluxKontextPro.run(given, { maxCost: 4, onProgress: ({ stage }) => told.push(stage) });
const thrown = (promise) => promise.catch((error) => error);
const refused = await thrown(fluxKontextPro.run({ prompt: "p", safetyTolerance: 9 })) instanceof RequestRefused;
const why = new Error("enough");
const ended = await thrown(fluxKontextPro.run({ prompt: "p" }, { signal: AbortSignal.abort(why) })) === why;
// The page's own fetch, which must be called by nobody else than the window.
const nowhere = new Rivya({ apiKey: "rvya_sk_x", baseUrl: location.origin + "/nowhere", retries: 0 });
const { name } = await thrown(nowhere.credits());
window.found = { told, sent, uploads, refused, ended, own: name, cost: job.price.amount };
</script>
"""


@pytest.fixture
def page_address(tmp_path_factory: pytest.TempPathFactory, tmp_path: Path) -> str:
    (tmp_path / "dist").symlink_to(shared(tmp_path_factory.getbasetemp()) / "dist")
    (tmp_path / "index.html").write_text(PAGE, encoding="utf-8")
    (tmp_path / "nowhere" / "api" / "v1").mkdir(parents=True)
    (tmp_path / "nowhere" / "api" / "v1" / "credits").write_text("no JSON", encoding="utf-8")
    return os.fspath(tmp_path)


def test_a_job_in_a_page(page_address: str, visit: Opener, serve: Server) -> None:
    page = visit(f"{serve(Path(page_address))}/index.html")
    page.wait_for_function("window.found")
    found = page.evaluate("window.found")
    key = "Bearer rvya_sk_x"
    assert found["sent"] == [
        ["POST", "/api/v1/files", key],
        ["POST", "/api/v1/generations", key],
        ["GET", "/api/v1/generations/task_1", key],
    ]
    assert found["told"] == ["checked", "uploading", "created", "done"]
    assert (found["uploads"], found["refused"], found["ended"], found["cost"]) == (8, True, True, "4")
    assert found["own"] == "UnreadableAnswer"
