// Programs that must compile, and lines that must not: each of these stands below an @ts-expect-error.
import { CostExceeded, ODIRouter, RequestRefused, Rivya, TaskFailed, Vtrix, whole } from "hosted-models";
import { find } from "hosted-models/find";
import type { FindOptions, ModelInfo } from "hosted-models/find";
import type { Cost, GivenFile, Job, Problem, Progress, Task } from "hosted-models";
import type { Request, Types } from "hosted-models/rivya/flux-kontext-pro";

const client = new Rivya({ apiKey: "key", timeout: 1000, retries: 0, baseUrl: "http://127.0.0.1:1", fetch });
const { fluxKontextPro } = client.models;
declare const file: File;
declare const bytes: Uint8Array<ArrayBuffer>;

export async function good(signal: AbortSignal): Promise<void> {
  const onProgress = ({ stage, cost, task }: Progress): void =>
    console.log(stage, cost?.amount, task?.progress);
  const options = {
    maxCost: "4.5",
    signal,
    onProgress,
    deadline: 60_000,
    idempotencyKey: "k",
    measures: { seconds: 1 },
  };
  const references: GivenFile[] = [
    file,
    bytes,
    new ArrayBuffer(1),
    new URL("https://x.example"),
    "https://x.example",
  ];
  const job: Job<Types["result"]> = await fluxKontextPro.run(
    { prompt: "p", referenceMediaItems: references },
    options,
  );
  const address: string | undefined = job.result.primary_url;
  const [first] = job.files;
  const content: Blob | undefined = await first?.blob({ signal });
  const cost: string | undefined = job.cost;
  const item = { url: "https://x.example", kind: "image", durationToken: "t" } as const;
  const task: Task = await fluxKontextPro.create({
    prompt: "p",
    aspectRatio: "1:1",
    referenceMediaItems: [item],
  });
  const price: Cost | null = await fluxKontextPro.price({ prompt: "p" });
  const checked = await client.model("flux-kontext-pro").validateOnly({ prompt: "p" });
  const body: Request = checked.body;
  await fluxKontextPro.run(whole(body));
  await fluxKontextPro.run(whole({ model: "flux-kontext-pro", prompt: "p", params: { safetyTolerance: 2 } }));
  await client.wait(await client.status(task), { signal });
  const balance: string = await client.credits();
  console.log(address, content, cost, price?.amount, balance);
  const vtrix = new Vtrix().models.fluxKontextPro;
  const seeded: number | undefined = (await vtrix.run({ prompt: "p", seed: null, input_image: file })).result
    .output?.length;
  await new ODIRouter().cancel({ id: `${seeded}`, model: "flux_kontext_pro" }, { signal });
}

export function told(error: unknown): readonly Problem[] | string | undefined {
  if (error instanceof CostExceeded) return error.cost?.amount ?? undefined;
  if (error instanceof RequestRefused) return error.problems;
  if (error instanceof TaskFailed) return error.code;
  return undefined;
}

type Item = NonNullable<Types["arguments"]["referenceMediaItems"]>[number];

export async function bad(): Promise<void> {
  // @ts-expect-error: the prompt is missing
  await fluxKontextPro.run({});
  // @ts-expect-error: no such option
  await fluxKontextPro.run({ prompt: "p", aspectRatio: "2:1" });
  // @ts-expect-error: no such parameter
  await fluxKontextPro.run({ prompt: "p", cuont: 1 });
  // @ts-expect-error: a number is wanted
  await fluxKontextPro.run({ prompt: "p", safetyTolerance: "2" });
  // @ts-expect-error: the value travels as text
  await fluxKontextPro.run({ prompt: "p", enableTranslation: true });
  // @ts-expect-error: null is not taken
  await fluxKontextPro.run({ prompt: "p", watermark: null });
  // @ts-expect-error: left out and undefined are two things
  await fluxKontextPro.run({ prompt: "p", watermark: undefined });
  // @ts-expect-error: this model takes images alone
  const video: Item = { url: "https://x.example", kind: "video" };
  // @ts-expect-error: no such setting
  await fluxKontextPro.run({ prompt: "p" }, { max_cost: 5 });
  // @ts-expect-error: a whole request of another model
  await fluxKontextPro.run(whole({ model: "z-image", prompt: "p" }));
  // @ts-expect-error: no such model
  await client.models.fluxKontextPr.run({ prompt: "p" });
  // @ts-expect-error: no such id
  client.model("flux-kontext-pr");
  // @ts-expect-error: Rivya documents no way to stop a task
  await client.cancel("task_1");
  // @ts-expect-error: Vtrix documents no balance
  await new Vtrix().credits();
  // @ts-expect-error: the key is no property
  console.log(client.apiKey);
  // @ts-expect-error: a result has no such key of this type
  const wrong: number = (await fluxKontextPro.run({ prompt: "p" })).result.primary_url;
  // @ts-expect-error: there may be no file
  (await fluxKontextPro.run({ prompt: "p" })).files[0].url.trim();
  console.log(wrong, video);
}

export function chosen(words: Set<string>): string[] {
  const options: FindOptions = { output: "video", inputs: words, roles: ["end frame"], maxPrice: 0.5, unit: "USD" };
  const found: ModelInfo[] = find(options);
  // @ts-expect-error a misspelt key
  find({ outputs: "video" });
  // @ts-expect-error a record is not to be changed
  for (const model of found) model.price = "1";
  return found.map(({ name, price, maxPromptCharacters }) => `${name} ${price ?? "?"} ${maxPromptCharacters ?? 0}`);
}
