// The official JavaScript client against the strict server; official.py runs it once for each scenario.
import assert from "node:assert/strict";
const { GoogleGenAI } = packages("@google/genai");
const { OAuth2Client } = packages("google-auth-library");

const scenario = process.argv[2];
const VEO = "veo-3.1-generate-001";
const IMAGEN = "imagen-4.0-generate-001";
const authClient = new OAuth2Client();
authClient.setCredentials({ access_token: process.env.KEY, expiry_date: Date.now() + 3_600_000 });
const client = new GoogleGenAI({
  vertexai: true,
  project: "the-right-project",
  location: "us-central1",
  googleAuthOptions: { authClient },
});

async function statusOf(call) {
  try {
    await call();
  } catch (error) {
    return error.status;
  }
  throw new Error("no error");
}

async function film() {
  const config = { durationSeconds: 8, numberOfVideos: 2 };
  let operation = await client.models.generateVideos({ model: VEO, prompt: "a cat", config });
  while (!operation.done) operation = await client.operations.getVideosOperation({ operation });
  return operation;
}

async function succeeds() {
  const videos = (await film()).response.generatedVideos;
  assert.equal(videos.length, 2);
  assert.equal(Buffer.from(videos[0].video.videoBytes, "base64").toString("latin1", 4, 8), "ftyp");
  const made = await client.models.generateImages({ model: IMAGEN, prompt: "a cat" });
  const imageBytes = made.generatedImages[0].image.imageBytes;
  const image = { inlineData: { data: imageBytes, mimeType: "image/png" } };
  const answer = await client.models.generateContent({
    model: "gemini-3.1-flash-image",
    contents: ["make it red", image],
    config: { responseModalities: ["IMAGE"], imageConfig: { aspectRatio: "1:1" } },
  });
  assert.equal(answer.candidates[0].content.parts[0].inlineData.data, imageBytes);
}

async function refused() {
  const { error, response } = await film();
  assert.equal(error, undefined);
  assert.equal(response.generatedVideos, undefined);
  assert.equal(response.raiMediaFilteredCount, 2);
}

const jobs = {
  succeeds,
  fails: async () => assert.equal((await film()).error.code, 13),
  refused,
  rate_limited: async () => assert.equal(await statusOf(film), 429),
  overloaded: async () => assert.equal(await statusOf(film), 503),
};
await check(scenario, jobs[scenario]);
