// The official JavaScript client of fal against the strict server; official.py runs it once for each scenario.
const { createFalClient } = packages("@fal-ai/client");
const scenario = process.argv[2];
const client = createFalClient({ credentials: process.env.KEY, fetch: globalThis.fetch });
const input = { prompt: "a cat" };

async function failure(run) {
  try {
    await run();
  } catch (error) {
    return error;
  }
  throw new Error("it raised nothing");
}

const same = (got, expected) => {
  if (JSON.stringify(got) !== JSON.stringify(expected)) throw new Error(`${JSON.stringify(got)}`);
};

await check(scenario, async () => {
  if (scenario === "waits") {
    const { request_id: requestId } = await client.queue.submit("fal-ai/recraft-v3", { input });
    await client.queue.cancel("fal-ai/recraft-v3", { requestId });
    const last = await client.queue.status("fal-ai/recraft-v3", { requestId });
    same([last.status, last.error_type], ["COMPLETED", "client_cancelled"]);
  } else if (scenario === "succeeds") {
    const image_url = new Blob([new Uint8Array([1, 2, 3])], { type: "image/png" });
    const seen = [];
    const { data } = await client.subscribe("fal-ai/ideogram/v3/remix", {
      input: { ...input, image_url },
      logs: true,
      pollInterval: 10,
      onQueueUpdate: (update) => seen.push(update.status),
    });
    same([...new Set(seen)], ["IN_QUEUE", "IN_PROGRESS", "COMPLETED"]);
    same(data.images[0].content_type, "image/png");
  } else if (scenario === "rate_limited") {
    await client.subscribe("fal-ai/recraft-v3", { input, pollInterval: 10 });
  } else {
    const error = await failure(() => client.subscribe("fal-ai/recraft-v3", { input, pollInterval: 10 }));
    const expected = { fails: 500, refused: 422, runner_lost: 503 }[scenario];
    same(error.status, expected);
  }
});
