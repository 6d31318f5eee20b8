// Files: what they are by their content, what is wrong with them, and files on this machine.
import assert from "node:assert/strict";
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { test } from "node:test";

import { Api, CREATE, errorOf, json, KEY, shortenTime, STATUS, task } from "./stub.mjs";

const { ODIRouter, RequestRefused, Rivya, TransportError, Vtrix } = await import(
  `${process.env.PACKAGE}/index.js`
);
const { fileFromPath, save } = await import(`${process.env.PACKAGE}/node.js`);
const { accepted, typesOf } = await import(`${process.env.PACKAGE}/files/content.js`);
const { examined, measured } = await import(`${process.env.PACKAGE}/client/files.js`);
const { handOver } = await import(`${process.env.PACKAGE}/client/handing.js`);
const secondsIn = async (file) => (await measured(file)).seconds;
shortenTime();

const bytes = (...parts) =>
  Buffer.concat(
    parts.map((one) => (typeof one === "string" ? Buffer.from(one, "latin1") : Buffer.from(one))),
  );
const big = (value, size) =>
  [...Array(size).keys()].map((at) => Math.floor(value / 256 ** (size - 1 - at)) % 256);
const little = (value, size) => big(value, size).reverse();

function png(width, height, colour = 2) {
  return bytes("\x89PNG\r\n\x1a\n", big(13, 4), "IHDR", big(width, 4), big(height, 4), [8, colour, 0, 0, 0]);
}

function jpeg(width, height) {
  const thumbnail = bytes([0xff, 0xd8, 0xff, 0xc0, 0, 17, 8], big(9, 2), big(9, 2));
  const exif = bytes([0xff, 0xe1], big(thumbnail.length + 2, 2), thumbnail);
  return bytes(
    [0xff, 0xd8],
    exif,
    [0xff, 0xff, 0xff, 0xc2, 0, 17, 8],
    big(height, 2),
    big(width, 2),
    Buffer.alloc(12),
  );
}

const webp = (chunk, data) =>
  bytes("RIFF", little(1000, 4), "WEBP", chunk, little(data.length, 4), data, Buffer.alloc(20));

test("types by content, as in every language", () => {
  const { contents, verdicts } = JSON.parse(readFileSync(process.env.MEDIA_TYPES, "utf8"));
  const types = (name) => typesOf(Buffer.from(contents[name].head, "hex"));
  for (const [name, { types: expected }] of Object.entries(contents))
    assert.deepEqual(types(name), expected, name);
  for (const { content, allowed, verdict } of verdicts)
    assert.equal(accepted(types(content), allowed), verdict, `${content} ${allowed}`);
  assert.ok(Object.keys(contents).length > 20 && verdicts.length > 15);
});

test("sides, pixels, ratios and transparency", async () => {
  const reasons = async (content, limits) =>
    (await examined(new Blob([content]), "x", [{ kind: "image", ...limits }])).faults.map(([one]) => one);
  const bmp = bytes(
    "BM",
    little(0, 12),
    little(40, 4),
    little(600, 4),
    little(2 ** 32 - 300, 4),
    Buffer.alloc(20),
  );
  for (const picture of [
    png(600, 300),
    jpeg(600, 300),
    bytes("GIF89a", little(600, 2), little(300, 2), Buffer.alloc(9)),
    bmp,
    webp("VP8X", bytes([0, 0, 0, 0], little(599, 3), little(299, 3))),
    webp("VP8L", bytes([0x2f], little(599 + 299 * 2 ** 14, 4))),
    webp("VP8 ", bytes([0, 0, 0, 0x9d, 0x01, 0x2a], little(600, 2), little(300, 2))),
  ]) {
    assert.deepEqual(
      await reasons(picture, {
        min_side: 300,
        max_side: 600,
        min_pixels: 180_000,
        max_pixels: 180_000,
        ratio: { min: "2:1", max: "2:1" },
        alpha: false,
      }),
      [],
    );
    assert.deepEqual(
      await reasons(picture, { min_side: 301, max_side: 599, min_pixels: 180_001, max_pixels: 179_999 }),
      ["side-too-small", "side-too-large", "too-few-pixels", "too-many-pixels"],
    );
    assert.deepEqual(await reasons(picture, { ratio: { min: "201:100" } }), ["ratio-too-narrow"]);
    assert.deepEqual(await reasons(picture, { ratio: { max: "199:100" } }), ["ratio-too-wide"]);
  }
  assert.deepEqual(await reasons(png(9, 9, 6), { alpha: false }), ["transparent"]);
  assert.deepEqual(
    await reasons(webp("VP8X", bytes([0x10, 0, 0, 0], little(8, 3), little(8, 3))), { alpha: false }),
    ["transparent"],
  );
  assert.deepEqual(await reasons(png(9, 9, 6), {}), []);
  assert.deepEqual(await reasons(bytes("GIF89a"), { min_side: 5 }), [], "what cannot be told is let through");
});

test("durations", async () => {
  const rate = 8000;
  const wav = bytes(
    "RIFF",
    little(0, 4),
    "WAVE",
    "LIST",
    little(3, 4),
    "abc\0",
    "fmt ",
    little(16, 4),
    little(1, 2),
    little(1, 2),
    little(rate, 4),
    little(rate, 4),
    little(1, 2),
    little(8, 2),
    "data",
    little(rate * 3, 4),
    Buffer.alloc(rate * 3),
  );
  const box = (name, ...data) =>
    bytes(
      big(
        data.reduce((sum, one) => sum + one.length, 8),
        4,
      ),
      name,
      ...data,
    );
  const header = (version, long) =>
    box(
      "mvhd",
      [version, 0, 0, 0],
      Array(version ? 16 : 8).fill(0),
      big(1000, 4),
      big(long, version ? 8 : 4),
      Array(80).fill(0),
    );
  const mp4 = (version, long) =>
    bytes(
      box("ftyp", Buffer.from("isom")),
      bytes(big(1, 4), "mdat", big(16 + 99, 8), Buffer.alloc(99)),
      box("moov", box("free"), header(version, long)),
    );
  const flac = bytes(
    "fLaC",
    [0, 0, 0, 34],
    Buffer.alloc(10),
    big(44_100 * 2 ** 4 + 2, 3),
    [0xf0],
    big(44_100 * 5, 4),
    Buffer.alloc(20),
  );
  assert.equal(await secondsIn(new Blob([wav])), 3);
  assert.equal(await secondsIn(new Blob([mp4(0, 4500)])), 4.5);
  assert.equal(await secondsIn(new Blob([mp4(1, 4500)])), 4.5);
  assert.equal(await secondsIn(new Blob([flac])), 5);
  for (const part of [
    wav.subarray(0, 40),
    mp4(0, 9).subarray(0, 140),
    bytes("RIFF....WAVE"),
    bytes(big(0, 4), "ftyp"),
    bytes(big(1, 4), "moov"),
    png(1, 1),
    "",
  ]) {
    assert.equal(await secondsIn(new Blob([part])), null);
  }
  const faults = async (limits) =>
    (await examined(new Blob([wav]), "x", [{ kind: "audio", ...limits }])).faults.map(([one]) => one);
  assert.deepEqual(await faults({ min_seconds: 3, max_seconds: 3 }), []);
  assert.deepEqual(await faults({ min_seconds: 3.5 }), ["plays-too-short"]);
  assert.deepEqual(await faults({ max_seconds: 2 }), ["plays-too-long"]);
});

const mediaFiles = () => JSON.parse(readFileSync(join(process.env.SCRATCH, "media_files.json"), "utf8"));

/** Boxes of these that were made by hand end with the one that names the kind. */
const isCutByHand = new Set(["raw picture of Canon", "unknown brand"]);

test("real files are told and measured, as in every language", async () => {
  for (const { name, data, mime, ...expected } of mediaFiles()) {
    const content = Buffer.from(data, "hex");
    assert.equal(typesOf(content)[0] ?? "", mime, name);
    const { seconds, frameRate, isCut, ...found } = await measured(new Blob([content]));
    const { width, height, alpha } = expected;
    assert.deepEqual({ ...found, frameRate }, { width, height, alpha, frameRate: expected.frame_rate }, name);
    assert.equal(isCut, isCutByHand.has(name), name);
    // An encoder of sound adds silence at both ends.
    assert.equal(seconds === null, expected.seconds === null, name);
    assert.ok(Math.abs(seconds - expected.seconds) < 0.2, `${name}: ${seconds}`);
  }
  assert.ok(mediaFiles().length >= 50);
});

test("files that break off or are damaged are no reason to fail", async () => {
  for (const { data } of mediaFiles()) {
    const content = Buffer.from(data, "hex");
    for (let end = 0; end < Math.min(content.length, 3000); end += 29) {
      await measured(new Blob([content.subarray(0, end)]));
      await measured(new Blob([content.subarray(0, end), "\xff\xff\xff\xff", content.subarray(end + 4)]));
    }
  }
});

test("a video that ends before its index is refused", async () => {
  const file = Buffer.from(mediaFiles().find(({ name }) => name === "H.264 in MP4").data, "hex");
  const cut = new Blob([file.subarray(0, file.indexOf("moov") - 4)]);
  for (const [data, reasons] of [
    [cut, ["unfinished-file"]],
    [new Blob([file]), []],
  ]) {
    const { faults } = await examined(data, "x", [{ kind: "file" }]);
    assert.deepEqual(
      faults.map(([reason]) => reason),
      reasons,
    );
  }
});

test("limits of videos are checked, and what cannot be measured is said", async () => {
  const file = (wanted) => Buffer.from(mediaFiles().find(({ name }) => name === wanted).data, "hex");
  const judged = (name, limits) => examined(new Blob([file(name)]), "x", [{ kind: "file", ...limits }]);
  for (const name of ["H.264 in MP4", "VP9 in WebM", "AVI", "GIF that moves"]) {
    for (const [limits, reasons] of [
      [
        { min_side: 64, max_side: 96, ratio: { min: "3:2", max: "3:2" }, min_seconds: 1.9, max_seconds: 2 },
        [],
      ],
      [{ min_side: 65, max_side: 95 }, ["side-too-small", "side-too-large"]],
      [{ max_pixels: 6143 }, ["too-many-pixels"]],
      [{ ratio: { max: "4:3" } }, ["ratio-too-wide"]],
      [{ min_width: 96, max_width: 96, min_height: 64, max_height: 64 }, []],
      [{ min_width: 97, max_height: 63 }, ["width-too-small", "height-too-large"]],
      [{ max_width: 95, min_height: 65 }, ["width-too-large", "height-too-small"]],
      [{ min_seconds: 2.08, max_seconds: 1.92 }, []],
      [{ min_seconds: 2.12 }, ["plays-too-short"]],
      [{ max_seconds: 1.88 }, ["plays-too-long"]],
      [{ min_frame_rate: 12, max_frame_rate: 12 }, []],
      [{ min_frame_rate: 12.1 }, ["frame-rate-too-low"]],
      [{ max_frame_rate: 11.9 }, ["frame-rate-too-high"]],
    ]) {
      const { faults, unchecked } = await judged(name, limits);
      assert.deepEqual([faults.map(([reason]) => reason), unchecked], [reasons, undefined], name);
    }
  }
  const said = async (name, limits) =>
    (await judged(name, limits)).unchecked?.match(/ its (.*) in a way/)?.[1];
  assert.equal(await said("MPEG program stream", { max_side: 1, max_seconds: 1 }), "sides and duration");
  assert.equal(await said("MP4 in fragments", { max_side: 100, max_seconds: 1 }), "duration");
  assert.equal(await said("GIF", { alpha: false }), "transparency");
  assert.equal(await said("MPEG program stream", {}), undefined);
  assert.equal(await said("MPEG program stream", { max_total_seconds: 1, max_frame_rate: 1 }), "duration and frame rate");
  const { limits: broken, sentences } = JSON.parse(readFileSync(process.env.MEDIA_TYPES, "utf8")).faults;
  const film = new Blob([file("H.264 in MP4")]);
  const { faults } = await examined(film, "The file", [{ kind: "video", ...broken }]);
  assert.deepEqual(
    faults.map(([, message]) => message),
    sentences,
  );
  const handed = async (most, ...files) => {
    const kinds = [{ kind: "video", forms: ["base64"], max_total_seconds: most }];
    const place = { path: ["films"], isCarrier: false, isList: true, kinds };
    const model = { id: "m", request: { type: "any" }, files: [place] };
    const { problems } = await handOver(model, { isWhole: true }, { films: files });
    return problems.map(({ at, reason, message }) => [at, reason, message]);
  };
  assert.deepEqual(await handed(4, film, film), []);
  assert.deepEqual(await handed(3, film), []);
  assert.deepEqual(await handed(3, film, film), [
    ["/films", "play-too-long-together", "The video files play 4.00 s in all; at most 3 s are allowed."],
  ]);
});

test("a file that is not taken is told before anything is sent", async () => {
  const [client, api] = [new Rivya({ apiKey: KEY, fetch: () => assert.fail("sent") }), null];
  const refused = async (...items) =>
    (
      await errorOf(client.models.fluxKontextPro.run({ prompt: "p", referenceMediaItems: items }))
    ).problems.map(({ at, reason }) => [at, reason]);
  const at = "/params/referenceMediaItems/0";
  assert.deepEqual(await refused(new File([bytes("GIF89a")], "cat.png", { type: "image/png" })), [
    [at, "wrong-mime-type"],
  ]);
  assert.deepEqual(await refused(bytes("nothing")), [[at, "wrong-mime-type"]]);
  const told = await errorOf(
    client.models.fluxKontextPro.run({ prompt: "p", referenceMediaItems: [bytes("nothing")] }),
  );
  assert.match(told.problems[0].message, /^The file is of no known type; /);
  assert.match(told.message, /\n  referenceMediaItems\[0\]: The file is of no known type; /);
  assert.deepEqual(await refused(new Blob([png(1, 1), Buffer.alloc(10_000_000)])), [[at, "file-too-large"]]);
  assert.deepEqual(await refused("cat.png"), [[at, "no-address"]]);
  assert.deepEqual(await refused({ url: "https://x.example/a", kind: "video" }), [
    [`${at}/kind`, "not-an-option"],
  ]);
  await client.models.fluxKontextPro.validateOnly({
    prompt: "p",
    referenceMediaItems: [new Blob([png(1, 1), Buffer.alloc(10_000_000 - 29)])],
  });
  assert.equal(api, null);
});

test("the kind of an address is the only one, or shows in its name", async () => {
  const { wan2_6 } = new Rivya({ apiKey: KEY }).models;
  const body = async (...referenceMediaItems) =>
    (await wan2_6.validateOnly({ prompt: "p", referenceMediaItems })).body;
  assert.equal((await body("https://x.example/a.MP4?x=1")).params.referenceMediaItems[0].kind, "video");
  assert.equal((await body(new URL("https://x.example/a.webp"))).params.referenceMediaItems[0].kind, "image");
  assert.equal((await errorOf(body("https://x.example/a"))).problems[0].reason, "kind-unknown");
});

test("forms in which a file travels", async () => {
  const vtrix = new Vtrix({ apiKey: KEY }).models;
  const odi = new ODIRouter({ apiKey: KEY }).models;
  const inside = async (model, given) => (await model.validateOnly(given)).body;
  const picture = jpeg(600, 600);
  const data = (await inside(vtrix.vtrix3d, { text: "p", image_url: picture })).input[0].params.image_url;
  assert.equal(data, `data:image/jpeg;base64,${picture.toString("base64")}`);
  const large = bytes(png(600, 600), Buffer.alloc(100_000, 7));
  const images = (
    await inside(odi.wan25I2iPreview, { prompt: "p", images: [large, "https://x.example/b.png"] })
  ).images;
  assert.deepEqual(images, [large.toString("base64"), "https://x.example/b.png"]);
  const error = await errorOf(inside(vtrix.vtrixEditStyle, { image_input1: picture }));
  assert.ok(error instanceof RequestRefused);
  assert.ok(
    error.problems.some(({ reason }) => reason === "no-upload"),
    error.message,
  );
  const small = await errorOf(inside(odi.wan25I2iPreview, { prompt: "p", images: [png(100, 600, 6)] }));
  assert.deepEqual(
    small.problems.map(({ at, reason }) => [at, reason]),
    [
      ["/images/0", "side-too-small"],
      ["/images/0", "transparent"],
    ],
  );
});

test("files on disk are handed over without being read whole", async () => {
  const path = join(process.env.SCRATCH, "b\u00e4r.png");
  writeFileSync(path, bytes(png(4, 3), Buffer.alloc(9000)));
  for (const given of [path, pathToFileURL(path)]) {
    const api = new Api({
      "POST /api/v1/files": json({ url: "https://cdn.example/up.png" }),
      [CREATE]: json(task("queued")),
    });
    const client = new Rivya({ apiKey: KEY, fetch: api.fetch });
    await client.models.fluxKontextPro.create({
      prompt: "p",
      referenceMediaItems: [await fileFromPath(given)],
    });
    const sent = api.calls[0].body.get("file");
    assert.deepEqual([sent.name, sent.type, sent.size], ["b\u00e4r.png", "image/png", 9029]);
    assert.deepEqual(Buffer.from(await sent.arrayBuffer()), readFileSync(path));
  }
  await assert.rejects(fileFromPath(join(process.env.SCRATCH, "missing.png")));
});

/** A server with a file that breaks off at first; gives what `use` gives. */
async function served(answers, use) {
  const server = createServer((_, response) => answers.shift()(response)).listen(0, "127.0.0.1");
  await new Promise((done) => server.once("listening", done));
  const url = `http://127.0.0.1:${server.address().port}/made.bin`;
  const state = task("succeeded", { result: { primary_url: url, urls: [url] } });
  const api = new Api({ [CREATE]: json(task("queued")), [STATUS]: json(state) });
  const route = (to, init) => (to.startsWith(url) ? fetch(to, init) : api.fetch(to, init));
  try {
    return await use(
      (await new Rivya({ apiKey: KEY, fetch: route }).models.zImage.run({ prompt: "p" })).files[0],
    );
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

const CONTENT = Buffer.alloc(300_000, 5);
const whole = (response) => response.end(CONTENT);
const half = (response) => {
  response.writeHead(200, { "Content-Length": CONTENT.length });
  response.write(CONTENT.subarray(0, 1000), () => response.destroy());
};
const gone = (status) => (response) => response.writeHead(status).end();

test("a file is saved whole, or what was there stays", async () => {
  const folder = mkdtempSync(join(process.env.SCRATCH, "saved-"));
  const path = join(folder, "out.bin");
  await served([half, gone(503), whole], async (file) => assert.equal(await save(file, path), path));
  assert.deepEqual(readFileSync(path), CONTENT);
  await served([whole], async (file) => assert.equal(await save(file, folder), join(folder, "made.bin")));
  writeFileSync(path, "before");
  await served([gone(404)], async (file) => assert.equal((await errorOf(save(file, path))).name, "NotFound"));
  await served([half, half, half, half], async (file) =>
    assert.ok((await errorOf(save(file, path))) instanceof TransportError),
  );
  await served([() => {}], async (file) => {
    const why = new Error("enough");
    const controller = new AbortController();
    setTimeout(() => controller.abort(why), 10_000);
    assert.equal(await errorOf(save(file, path, { signal: controller.signal })), why);
  });
  assert.equal(readFileSync(path, "utf8"), "before");
  await served([whole], async (file) =>
    assert.equal((await errorOf(save(file, join(folder, "no", "such", "folder")))).code, "ENOENT"),
  );
  assert.deepEqual(readdirSync(folder).sort(), ["made.bin", "out.bin"]);
});

test("an address that is no address of a file is told", async () => {
  for (const url of ["file:///etc/passwd", "https://files.example/\ud800.png"]) {
    const state = task("succeeded", { result: { primary_url: url, urls: [] } });
    const api = new Api({ [CREATE]: json(task("queued")), [STATUS]: json(state) });
    const job = await new Rivya({ apiKey: KEY, fetch: api.fetch }).models.zImage.run({ prompt: "p" });
    assert.equal((await errorOf(job.files[0].blob())).name, "UnreadableAnswer");
  }
});

test("a name of a file leads nowhere else", async () => {
  for (const [path, name] of [
    ["a%2F..%2Fb.png", "a..b.png"],
    ["..%2F", "file"],
    ["", "file"],
    ["%2e%2e", "file"],
    ["x%00%0ay.png", "xy.png"],
    ["%zz", "%zz"],
  ]) {
    const state = task("succeeded", { result: { urls: [`https://cdn.example/z/${path}`] } });
    const api = new Api({ [CREATE]: json(task("queued")), [STATUS]: json(state) });
    const job = await new Rivya({ apiKey: KEY, fetch: api.fetch }).models.zImage.run({ prompt: "p" });
    assert.equal(job.files[0].name, name);
  }
});

test("what a reader throws is its own, and what breaks on the way is not", async () => {
  let reads = 0;
  await served([half, whole], async (file) => {
    const own = new TypeError("mine");
    const reader = async (response) => {
      reads += 1;
      assert.match(response.url, /made\.bin$/);
      await response.arrayBuffer();
      throw own;
    };
    assert.equal(await errorOf(file.read(reader)), own);
  });
  assert.equal(reads, 2);
});
