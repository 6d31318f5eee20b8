// What Node.js can do beside.
import { Rivya } from "hosted-models";
import { fileFromPath, save } from "hosted-models/node";

const picture: File = await fileFromPath("cat.png");
const job = await new Rivya().models.fluxKontextPro.run({ prompt: "p", referenceMediaItems: [picture] });
for (const file of job.files)
  console.log((await save(file, "out.png", { signal: AbortSignal.timeout(1000) })).length);
// @ts-expect-error: an address is no file that was made
await save("https://x.example/a.png", "out.png");
