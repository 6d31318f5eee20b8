// A client of others against the strict server; official.py runs it once for each scenario.
import assert from "node:assert/strict";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const api = "https://api.stability.ai";
const local = JSON.parse(process.env.ADDRESSES)[api];
packages("axios").interceptors.request.use((config) => ({ ...config, url: config.url.replace(api, local) }));
const StabilityAI = packages("stability-ai").default;
const { generate, upscale, results } = new StabilityAI(process.env.KEY).v2beta.stableImage;
const [scenario, picture] = process.argv.slice(2);

async function succeeds() {
  const made = await generate.core("a lighthouse", { outputFormat: "webp", aspectRatio: "16:9", seed: 7 });
  assert.equal(made.outputFormat, "webp");
  const path = join(mkdtempSync(join(tmpdir(), "stability-")), "a.png");
  writeFileSync(path, Buffer.from(picture, "base64"));
  const { id } = await upscale.startCreative(path, "a kitten", { creativity: 0.3 });
  const states = [];
  let result;
  do {
    result = await results.fetchAsyncGenerationResult(id);
    states.push(result.status);
  } while (result.status === "in-progress");
  assert.deepEqual(states, ["in-progress", "in-progress", undefined]);
}

async function failed(name) {
  await assert.rejects(
    () => generate.core("a lighthouse"),
    (error) => error.message.includes(name),
  );
}

const jobs = { succeeds, fails: () => failed("internal_error"), refused: () => failed("content_moderation") };
await check(scenario, jobs[scenario]);
