// Some vectors, and every documented error, through the clients to mocks over real HTTP; prints what came of each as JSON.
import { readFileSync } from "node:fs";

const hosted = await import(`${process.env.PACKAGE}/index.js`);
const { provider, vectors, refusals, failures } = JSON.parse(process.argv[2]);
const HURRY = 500;
const PATIENCE = 600_000;

/** Pauses pass as fast as the mock's time does; limits of time stay as they are. */
const real = globalThis.setTimeout;
globalThis.setTimeout = (callback, wait, ...more) =>
  real(callback, wait < PATIENCE ? wait / HURRY : wait, ...more);

const { api: _, ...classes } = await import(`${process.env.PACKAGE}/${provider}/index.js`);
const [Provider] = Object.values(classes);

function client({ url, urls, key, settings }) {
  return new Provider({ apiKey: key, baseUrl: url, baseUrls: urls, settings, retries: 0, timeout: PATIENCE });
}

/** Have a request taken: a model whose answer is the result starts no task. */
function taken(model, request) {
  return "create" in model ? model.create(request) : model.run(request);
}

/** How often a vector was taken, and was refused by the client itself. */
async function judged(place) {
  const made = client(place);
  const count = { taken: 0, refused: 0 };
  for (const { model, vector } of JSON.parse(readFileSync(process.env.VECTORS, "utf8"))) {
    const error = await errorOf(taken(made.model(model), hosted.whole(vector.request)));
    if ((error === null) !== vector.valid) throw new Error(`${model}: ${vector.name}: ${error ?? "taken"}`);
    // What is no object at all is no request: the types refuse it, and so does the client, as wrong use.
    if (error !== null && !(error instanceof (isObject(vector.request) ? hosted.RequestRefused : TypeError)))
      throw error;
    count[vector.valid ? "taken" : "refused"] += 1;
  }
  return count;
}

/** What each of so many jobs is ended by. */
async function ended({ model, request, times, ...place }) {
  const found = [];
  for (let time = 0; time < times; time += 1) {
    const { name, code, kind, status } = await errorOf(client(place).model(model).run(hosted.whole(request)));
    found.push([name, code ?? null, kind, status ?? null]);
  }
  return found;
}

function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function errorOf(promise) {
  return promise.then(
    () => null,
    (error) => error,
  );
}

console.log(JSON.stringify([await judged(vectors), await ended(refusals), await ended(failures)]));
