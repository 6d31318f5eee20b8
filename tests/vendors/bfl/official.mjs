// The vendor's TypeScript client against the strict server; official.py runs it once for each scenario.
const { BFLClient } = await import(`${process.env.PACKAGES}/bfl_client.ts`);
const scenario = process.argv[2];

await check(scenario, async () => {
  const client = new BFLClient(process.env.KEY);
  try {
    const result = await client.generate("flux-2-pro", "a cat", { width: 1024, height: 1024 });
    if (!result.url.startsWith("https://")) throw new Error(result.url);
  } catch (error) {
    if (scenario !== "fails" || error.name !== "GenerationError") throw error;
  }
});
