// Does whole jobs at strict servers, one after the other, as lines of JSON on standard input ask for them.
import { createInterface } from "node:readline";

/** A wait up to so many milliseconds is a pause; a longer one is the limit of a call or of the whole job. */
const LONGEST_PAUSE = 31_000;

/** Time that passes where the client pauses and in no other place, so that a busy machine is late for nothing. */
function playTime() {
  const real = globalThis.setTimeout;
  const limits = new Map();
  let now = 0;
  globalThis.setTimeout = (callback, wait, ...more) => {
    if (wait > LONGEST_PAUSE) {
      const limit = { at: now + wait, callback };
      limits.set(limit, limit);
      return limit;
    }
    now += wait;
    return real(() => {
      for (const limit of limits.keys()) {
        if (limit.at > now) continue;
        limits.delete(limit);
        limit.callback();
      }
      callback(...more);
    }, 0);
  };
  const stop = globalThis.clearTimeout;
  globalThis.clearTimeout = (timer) => (limits.delete(timer) ? undefined : stop(timer));
}

/** Arguments with files in place of `{ "$file": base64 }`. */
function withFiles(value) {
  if (Array.isArray(value)) return value.map(withFiles);
  if (typeof value !== "object" || value === null) return value;
  if (typeof value.$file === "string") return Buffer.from(value.$file, "base64");
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, withFiles(one)]));
}

async function done({ className, key, baseUrls, settings, model, given }) {
  const package_ = await import(`${process.env.PACKAGE}/index.js`);
  try {
    const client = new package_[className]({ apiKey: () => key, baseUrls, settings });
    const job = await client.model(model).run(withFiles(given), { deadline: 60_000 });
    const files = await Promise.all(
      job.files.map(async (file) => ({
        type: file.type ?? null,
        content: Buffer.from(await file.bytes()).toString("base64"),
      })),
    );
    return { files };
  } catch (error) {
    return { error: error.name, kind: error.kind ?? null, message: String(error.stack) };
  }
}

playTime();
for await (const line of createInterface({ input: process.stdin })) {
  process.stdout.write(`${JSON.stringify(await done(JSON.parse(line)))}\n`);
}
