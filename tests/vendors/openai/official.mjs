// The official JavaScript client against the strict server; official.py runs it once for each scenario.
import assert from "node:assert/strict";
const { OpenAI, toFile } = packages("openai");

const scenario = process.argv[2];
const client = new OpenAI({ apiKey: process.env.KEY });

async function codeOf(call) {
  try {
    await call();
  } catch (error) {
    return [error.status, error.code];
  }
  throw new Error("no error");
}

const make = (more) => client.images.generate({ model: "gpt-image-2", prompt: "a cat", ...more });

async function succeeds() {
  const made = await make({ n: 2, size: "1536x864" });
  assert.equal(made.data.length, 2);
  const bytes = Buffer.from(made.data[0].b64_json, "base64");
  const image = await toFile(bytes, "a.png", { type: "image/png" });
  const edit = { model: "gpt-image-1.5", prompt: "red" };
  assert.equal((await client.images.edit({ ...edit, image })).data.length, 1);
  assert.equal(
    (await client.images.edit({ ...edit, image: [image, image], mask: image, n: 2 })).data.length,
    2,
  );
  const file = await client.files.create({ file: image, purpose: "vision" });
  const body = { ...edit, images: [{ file_id: file.id }] };
  assert.equal((await client.post("/images/edits", { body })).data.length, 1);
  const types = [];
  for await (const event of await make({ stream: true, partial_images: 1 })) types.push(event.type);
  assert.deepEqual(types, ["image_generation.partial_image", "image_generation.completed"]);
  assert.deepEqual(await codeOf(() => make({ quality: "hd" })), [400, "invalid_value"]);
}

const jobs = {
  succeeds,
  fails: async () => assert.deepEqual(await codeOf(() => make()), [500, "server_error"]),
  refused: async () => assert.deepEqual(await codeOf(() => make()), [400, "moderation_blocked"]),
  rate_limited: async () => assert.equal((await make()).data.length, 1),
  overloaded: async () => assert.equal((await make()).data.length, 1),
};
await check(scenario, jobs[scenario]);
