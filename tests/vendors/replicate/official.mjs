// The official JavaScript client of Replicate against the strict server; official.py runs it for each scenario.
const Replicate = packages("replicate");
const scenario = process.argv[2];
const client = new Replicate({ auth: process.env.KEY, fetch: globalThis.fetch });
const flux = "black-forest-labs/flux-schnell";
const xtts = "lucataco/xtts-v2:684bc3855b37866c0c65add2ff39c78f3dea3f4ff103a436465326e0f438d55e";
const poll = { mode: "poll", interval: 10 };

const same = (got, expected) => {
  if (JSON.stringify(got) !== JSON.stringify(expected)) throw new Error(`${JSON.stringify(got)}`);
};

async function failure(run) {
  try {
    await run();
  } catch (error) {
    return error;
  }
  throw new Error("it raised nothing");
}

await check(scenario, async () => {
  if (scenario === "waits") {
    const { id } = await client.predictions.create({ model: flux, input: { prompt: "a cat" } });
    same((await client.predictions.cancel(id)).status, "canceled");
  } else if (scenario === "fails" || scenario === "refused") {
    for (const wait of [{ mode: "block" }, poll]) {
      const error = await failure(() => client.run(flux, { input: { prompt: "a cat" }, wait }));
      same(error.message.startsWith("Prediction failed"), true);
    }
  } else {
    for (const wait of [{ mode: "block" }, poll]) {
      const [file] = await client.run(flux, { input: { prompt: "a cat" }, wait });
      same((await file.blob()).type, "image/png");
    }
    if (scenario !== "succeeds") return;
    const speaker = new Blob([new Uint8Array([1, 2, 3])], { type: "audio/mpeg" });
    const file = await client.run(xtts, { input: { speaker } });
    same((await file.blob()).type, "audio/mpeg");
    const error = await failure(() => client.run(flux, { input: { prompt: "a", num_outputs: 9 } }));
    same(error.response.status, 422);
  }
});
