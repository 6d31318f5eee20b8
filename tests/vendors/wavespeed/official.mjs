// The official JavaScript client of WaveSpeed against the strict server; official.py runs it for each scenario.
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const { Client } = packages("wavespeed");
const scenario = process.argv[2];
const client = new Client(process.env.KEY, { retryInterval: 0.01 });
const flux = "wavespeed-ai/flux-dev";
const options = { pollInterval: 0.01 };

await check(scenario, async () => {
  if (scenario === "succeeds") {
    const file = join(mkdtempSync(join(tmpdir(), "wavespeed-")), "cat.png");
    writeFileSync(file, Buffer.from([1, 2, 3]));
    const image = await client.upload(file);
    const model = "wavespeed-ai/wan-2.2/image-to-video-lora";
    const { outputs } = await client.run(model, { prompt: "a cat", image }, options);
    if (!outputs[0].endsWith(".mp4")) throw new Error(outputs[0]);
    const done = await client.run(flux, { prompt: "a cat" }, { ...options, enableSyncMode: true });
    if (done.outputs.length !== 1) throw new Error(JSON.stringify(done));
  } else if (scenario === "overloaded") {
    await client.run(flux, { prompt: "a cat" }, options);
  } else {
    const sync = scenario === "sync_timeout";
    try {
      await client.run(flux, { prompt: "a cat" }, { ...options, enableSyncMode: sync });
    } catch (error) {
      const word = { fails: "failed", refused: "failed", timed_out: "failed", sync_timeout: "timed out" };
      if (error.message.includes(word[scenario])) return;
      throw error;
    }
    throw new Error("it raised nothing");
  }
});
