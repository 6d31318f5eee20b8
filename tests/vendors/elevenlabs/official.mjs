// The official JavaScript client against the strict server; official.py runs it once for each scenario.
import assert from "node:assert/strict";
const { ElevenLabsClient } = packages("@elevenlabs/elevenlabs-js");

const scenario = process.argv[2];
const client = new ElevenLabsClient({ apiKey: process.env.KEY });
const VOICE = "21m00Tcm4TlvDq8ikWAM";

async function problemOf(call) {
  try {
    await call();
  } catch (error) {
    return [error.statusCode, error.body.detail.status];
  }
  throw new Error("no error");
}

async function bytesOf(call) {
  return Buffer.from(await new Response(await call).arrayBuffer());
}

const speak = (more) =>
  client.textToSpeech.convert(VOICE, { text: "Hello", modelId: "eleven_flash_v2_5", ...more });

async function succeeds() {
  const voiceSettings = { stability: 0.4, speed: 1.1 };
  const sound = await bytesOf(speak({ outputFormat: "mp3_22050_32", voiceSettings }));
  assert.equal(sound.readUInt16BE(0), 0xfffb);
  const timed = await client.textToSpeech.convertWithTimestamps(VOICE, { text: "Hi" });
  assert.deepEqual(Buffer.from(timed.audioBase64, "base64"), sound);
  assert.deepEqual(await bytesOf(client.textToSoundEffects.convert({ text: "rain" })), sound);
  const audio = new Blob([sound], { type: "audio/mpeg" });
  assert.deepEqual(await bytesOf(client.audioIsolation.convert({ audio })), sound);
  const other = () => client.textToSpeech.convert("nobody", { text: "Hello" });
  assert.deepEqual(await problemOf(other), [404, "voice_not_found"]);
}

const jobs = {
  succeeds,
  fails: async () => assert.deepEqual(await problemOf(speak), [401, "quota_exceeded"]),
  refused: async () => assert.deepEqual(await problemOf(speak), [400, "bad_prompt"]),
  rate_limited: async () => assert.ok((await bytesOf(speak())).length),
  overloaded: async () => assert.ok((await bytesOf(speak())).length),
};
await check(scenario, jobs[scenario]);
