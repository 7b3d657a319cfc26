import test from "ava";
import type { Browser } from "playwright-core";
import sharp from "sharp";
import { openBrowser, openWindowOf } from "../support/browser.ts";
import { type House, openHouse } from "../support/house.ts";
import type { Person } from "../support/person.ts";
import { type FileToUpload, fetches, sendFile, type Uploaded, uploads } from "../support/upload.ts";

let house: House;
let eve: Person;
let roomId: string;

test.before(async () => {
  house = await openHouse();
  eve = await house.comesIn("eve");
  roomId = await eve.createsChannel();
  await eve.adds(roomId, house.ada);
});
test.after.always(() => house?.close());

const script = "self.alarm = 1; globalThis.document?.documentElement.setAttribute('alarm', '1');";
const page = `<!doctype html><script>parent.alarm = 1; opener && (opener.alarm = 1); ${script}</script>`;
const drawing = `<svg xmlns="http://www.w3.org/2000/svg" onload="${script}"><script>${script}</script></svg>`;
/** An image by its first bytes, and a script for a browser that ignores the content type. */
const polyglot = `GIF89a=0;${script}`;

const attempts: readonly FileToUpload[] = [
  { name: "a.js", bytes: script, contentType: "text/javascript" },
  { name: "b.mjs", bytes: script, contentType: "application/javascript" },
  { name: "c.txt", bytes: script, contentType: "text/plain" },
  { name: "d.js", bytes: script, contentType: "" },
  { name: "e.html", bytes: page, contentType: "text/html" },
  { name: "f.png", bytes: page, contentType: "image/png" },
  {
    name: "g.xhtml",
    bytes: `<html xmlns="http://www.w3.org/1999/xhtml"><script>${script}</script></html>`,
    contentType: "application/xhtml+xml",
  },
  { name: "h.svg", bytes: drawing, contentType: "image/svg+xml" },
  { name: "i.svg", bytes: "<svg><not closed", contentType: "image/svg+xml" },
  { name: "j.gif", bytes: polyglot, contentType: "image/gif" },
  { name: "k.css", bytes: "html { --alarm: 1 }", contentType: "text/css" },
  { name: "l.json", bytes: "[1]", contentType: "application/json" },
  { name: "m.pdf", bytes: "%PDF-1.7\n1 0 obj<</JS(app.alert(1))>>", contentType: "application/pdf" },
  { name: "n.xml", bytes: `<?xml version="1.0"?><?xml-stylesheet href="k.css"?><a/>`, contentType: "text/xml" },
  { name: "o.wasm", bytes: "\0asm\u0001\0\0\0", contentType: "application/wasm" },
  { name: "p.js", bytes: `\ufeff${script}`, contentType: "text/javascript;charset=utf-16" },
];

const shareAll = async (): Promise<string[]> => {
  const files = [];
  for (const file of attempts) files.push(await uploads(eve, roomId, file));
  for (let first = 0; first < files.length; first += 10) {
    await eve.posts(roomId, "", { fileIds: files.slice(first, first + 10).map(({ fileId }) => fileId) });
  }
  return files.map(({ url }) => url);
};

const shownTypes = new Set(["image/gif", "text/plain; charset=utf-8"]);

test("no file has a type that a browser runs, and every file stands in a sandbox of its own origin", async (t) => {
  for (const url of await shareAll()) {
    const { headers, status } = await fetches(house.ada, url);
    t.is(status, 200);
    t.is(headers.get("x-content-type-options"), "nosniff");
    t.regex(headers.get("content-security-policy") ?? "", /default-src 'none'.*; sandbox$/);
    t.is(headers.get("cross-origin-resource-policy"), "same-origin");
    t.is(headers.get("x-frame-options"), "DENY");
    const isInline = headers.get("content-disposition")?.startsWith("inline") === true;
    const type = headers.get("content-type") ?? "";
    t.true(isInline ? shownTypes.has(type) : type === "application/octet-stream", `${url} ${type}`);
  }
});

test("thumbnails and profile pictures are isolated in the same way", async (t) => {
  const bytes = new Uint8Array(
    await sharp({ create: { width: 9, height: 9, channels: 3, background: "red" } })
      .png()
      .toBuffer(),
  );
  const photo = await uploads(eve, roomId, { name: "a.png", bytes, contentType: "image/png" });
  const me = await uploads(eve, "avatar", { name: "a.png", bytes, contentType: "image/png" });
  for (const url of [photo.thumbnailUrl, me.url, me.thumbnailUrl]) {
    const { headers } = await fetches(eve, url ?? "");
    t.is(headers.get("cross-origin-resource-policy"), "same-origin");
    t.regex(headers.get("content-security-policy") ?? "", /sandbox/);
    t.is(headers.get("x-content-type-options"), "nosniff");
  }
});

test("ordinary files of any kind are accepted and returned byte for byte under their names", async (t) => {
  const bytes = (text: string, encoding: BufferEncoding = "latin1") => new Uint8Array(Buffer.from(text, encoding));
  const files: FileToUpload[] = [
    { name: "old.csv", bytes: bytes("name;Stra\xdfe\n"), contentType: "text/csv" },
    { name: "old.txt", bytes: bytes("Gr\xfc\xdfe"), contentType: "text/plain" },
    { name: "utf16.txt", bytes: bytes("\ufeffGrüße", "utf16le"), contentType: "text/plain" },
    { name: "utf16.csv", bytes: bytes("\ufeffa;b", "utf16le"), contentType: "text/csv" },
    { name: "scan.tif", bytes: bytes(`49492a00ffffff00${"07".repeat(9_000)}`, "hex"), contentType: "image/tiff" },
    { name: "a.rar", bytes: bytes("526172211a0701003392b5e5", "hex"), contentType: "application/vnd.rar" },
    {
      name: "a.deb",
      bytes: bytes("!<arch>\ndebian-binary   1410122664  0     0     100644  4  `\n2.0\n"),
      contentType: "application/vnd.debian.binary-package",
    },
    { name: "a.rtf", bytes: bytes("{\\rtf1 hi}"), contentType: "text/rtf" },
    { name: "b.rtf", bytes: bytes("{\\rtf1 hi}"), contentType: "application/msword" },
    { name: "a.eps", bytes: bytes("%!PS-Adobe-3.0 EPSF-3.0\n"), contentType: "application/postscript" },
    { name: "a.sqlite", bytes: bytes("SQLite format 3\0".padEnd(100)), contentType: "application/vnd.sqlite3" },
    { name: "empty.png", bytes: "", contentType: "image/png" },
    { name: "what.is.this", bytes: bytes("\x01\x02\0\xff"), contentType: "application/x-nothing-known" },
    { name: "no-type", bytes: bytes("\x01\x02\0\xff"), contentType: "not a type" },
  ];
  for (const file of files) {
    const { url } = await uploads(eve, roomId, file);
    const response = await fetches(eve, url);
    t.is(response.status, 200, file.name);
    t.regex(response.headers.get("content-disposition") ?? "", new RegExp(`filename="${file.name}"`));
    t.deepEqual(Buffer.from(await response.arrayBuffer()), Buffer.from(file.bytes), file.name);
  }
});

/** The name in a header, decoded. */
const nameIn = (header: string | null): string => decodeURIComponent(/filename\*=UTF-8''(.+)$/.exec(header ?? "")?.[1] ?? "");

test("no file name breaks a download or leads out of a folder", async (t) => {
  const kept = [
    "ă à ạ.zip",
    "100%.txt",
    "a%2Fb.txt",
    'my "special" file,name.pdf',
    "小說.epub",
    "..%2f..%2fetc",
    "CON",
    "👩‍👩‍👧.txt",
  ];
  const changed = [
    ["new\nline.txt", "new line.txt"],
    ["../../etc/passwd", "passwd"],
    ["a\u202etxt.exe", "atxt.exe"],
    ["C:\\temp\\x.txt", "x.txt"],
    ["e\u0301.txt", "\u00e9.txt"],
  ];
  const fetchedName = async (name: string) => {
    const headers = { ...eve.credentials, "x-file-name": encodeURIComponent(name), "content-type": "application/octet-stream" };
    const sent = await fetch(`${eve.url}/files?roomId=${roomId}`, { method: "POST", headers, body: "x" });
    const response = await fetches(eve, ((await sent.json()) as Uploaded).url);
    t.is(response.status, 200, name);
    return nameIn(response.headers.get("content-disposition"));
  };
  for (const name of kept) t.is(await fetchedName(name), name);
  for (const [name = "", right = ""] of changed) t.is(await fetchedName(name), right);
  t.true(
    Buffer.from(await fetchedName(`${"ü".repeat(400)}.txt`))
      .toString()
      .endsWith(".txt"),
  );
});

test("a page of another origin cannot upload with a visitor's cookie", async (t) => {
  for (const headers of [{ origin: "https://evil.example" }, { "sec-fetch-site": "cross-site" }]) {
    const form = new FormData();
    form.set("file", new Blob(["x"]), "x.txt");
    const init = { method: "POST", headers: { cookie: "logue_session=whatever", ...headers }, body: form };
    t.is((await fetch(`${eve.url}/files?roomId=${roomId}`, init)).status, 403);
  }
  t.is((await sendFile(eve, roomId, { name: "x.txt", bytes: "x" })).status, 201);
});

/**
 * Every way in which a page can run or apply a resource; as source code that runs in the browser.
 */
const tryEverything = (url: string): string => `
  (async (address) => {
    const added = (tag, attributes) => new Promise((resolve) => {
      const element = document.createElement(tag);
      for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
      element.addEventListener("load", resolve);
      element.addEventListener("error", resolve);
      setTimeout(resolve, 300);
      document.body.append(element);
    });
    const worked = (start) => new Promise((resolve) => {
      try {
        start().onerror = resolve;
      } catch {
        resolve();
      }
      setTimeout(resolve, 200);
    });
    await Promise.all([
      added("script", { src: address }),
      added("script", { src: address, type: "module" }),
      added("link", { rel: "stylesheet", href: address }),
      added("object", { data: address }),
      added("embed", { src: address }),
      added("iframe", { src: address }),
      added("img", { src: address }),
      import(address).catch(() => undefined),
      navigator.serviceWorker.register(address).catch(() => undefined),
      worked(() => new Worker(address)),
      worked(() => new SharedWorker(address)),
    ]);
  })(${JSON.stringify(url)})`;

const alarmsIn = `[
  window.alarm ?? null,
  document.documentElement.getAttribute("alarm"),
  getComputedStyle(document.documentElement).getPropertyValue("--alarm"),
]`;

const workersIn = `navigator.serviceWorker.getRegistrations()
  .then((found) => found.map(({ active, waiting, installing }) => (active ?? waiting ?? installing)?.scriptURL ?? ""))`;

test("a browser with a session never runs an uploaded file, however it is embedded", async (t) => {
  t.timeout(120_000);
  const browser: Browser = await openBrowser();
  t.teardown(() => browser.close());
  const urls = await shareAll();
  const { page: window } = await openWindowOf(browser, house.ada, `/room/${roomId}`);
  await window.getByRole("log", { name: "Messages" }).waitFor();
  for (const url of urls) await window.evaluate(tryEverything(url));
  t.deepEqual(await window.evaluate(alarmsIn), [null, null, ""]);
  const workers: string[] = await window.evaluate(workersIn);
  t.false(workers.some((address) => address.includes("/files/")));
  for (const url of urls) await window.goto(new URL(url, house.ada.url).href).catch(() => undefined);
  t.is(await window.evaluate("window.alarm ?? null"), null);
});
