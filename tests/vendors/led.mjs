// Leads fetch of a vendor's JavaScript client to the strict server: ADDRESSES maps the vendor's hosts to those here.
import { createRequire } from "node:module";

const addresses = JSON.parse(process.env.ADDRESSES);
const real = globalThis.fetch;

globalThis.fetch = async (input, init) => {
  const url = new URL(input instanceof Request ? input.url : input);
  if (url.protocol === "data:") return real(input, init);
  const local = addresses[url.origin];
  if (local === undefined) throw new Error(`${url.origin} is no host of the vendor`);
  const led = local + url.pathname + url.search;
  return real(input instanceof Request ? new Request(led, input) : led, init);
};

globalThis.packages = createRequire(`${process.env.PACKAGES}/`);

globalThis.check = async (name, run) => {
  try {
    await run();
    console.log(`JavaScript: ${name}: passed`);
  } catch (error) {
    console.log(`JavaScript: ${name}: FAILED: ${error}`);
    process.exitCode = 1;
  }
};
