import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { type IncomingMessage, request, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliCompressSync, brotliDecompressSync, gunzipSync, gzipSync } from "node:zlib";
import test from "ava";
import express from "express";
import { webClientRoutes } from "./web-client-routes.ts";

const script = "export const answer = 42;";
let server: Server;
let folder: string;

test.before(async () => {
  folder = mkdtempSync(join(tmpdir(), "logue-client-"));
  mkdirSync(join(folder, "assets"));
  writeFileSync(join(folder, "index.html"), "<!doctype html><title>Logue</title>");
  writeFileSync(join(folder, "assets/main-abc.js"), script);
  writeFileSync(join(folder, "assets/main-abc.js.br"), brotliCompressSync(script));
  writeFileSync(join(folder, "assets/main-abc.js.gz"), gzipSync(script));
  writeFileSync(join(folder, "assets/small-abc.js"), "1;");
  server = express().use(webClientRoutes(folder)).listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
});
test.after.always(() => {
  server?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The answer as it was sent, not decompressed. */
function get(path: string, acceptEncoding?: string): Promise<IncomingMessage & { readonly body: Buffer }> {
  const { port } = server.address() as AddressInfo;
  const headers = { accept: "text/html,*/*", ...(acceptEncoding === undefined ? {} : { "accept-encoding": acceptEncoding }) };
  return new Promise((resolve, reject) => {
    request({ host: "127.0.0.1", port, path, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("end", () => resolve(Object.assign(response, { body: Buffer.concat(chunks) })));
    })
      .once("error", reject)
      .end();
  });
}

test("a script is sent in the best encoding that the browser accepts, as a script, and is cached permanently", async (t) => {
  const brotli = await get("/assets/main-abc.js", "gzip, deflate, br");
  t.is(brotli.headers["content-encoding"], "br");
  t.is(brotliDecompressSync(brotli.body).toString(), script);
  const gzip = await get("/assets/main-abc.js", "gzip, br;q=0");
  t.is(gzip.headers["content-encoding"], "gzip");
  t.is(gunzipSync(gzip.body).toString(), script);
  const plain = await get("/assets/main-abc.js");
  t.is(plain.headers["content-encoding"], undefined);
  t.is(plain.body.toString(), script);
  for (const { headers } of [brotli, gzip, plain]) {
    t.regex(headers["content-type"] ?? "", /^(text|application)\/javascript/);
    t.is(headers["cache-control"], "public, max-age=31536000, immutable");
    t.regex(headers.vary ?? "", /Accept-Encoding/);
  }
});

test("a script that was not worth compressing is sent as it is", async (t) => {
  const { headers, body } = await get("/assets/small-abc.js", "br");
  t.is(headers["content-encoding"], undefined);
  t.is(body.toString(), "1;");
});

test("the page is requested again each time, under every address of the client", async (t) => {
  for (const path of ["/", "/room/r1/thread/m1", "/search?q=lamp", "/settings/profile"]) {
    const { headers, statusCode, body } = await get(path);
    t.is(statusCode, 200, path);
    t.is(headers["cache-control"], "no-cache");
    t.regex(body.toString(), /<title>Logue/);
  }
});

test("an asset that does not exist is not answered with the page, and nothing outside the folder is served", async (t) => {
  for (const path of ["/assets/gone-abc.js", "/assets/..%2findex.html", "/assets/../../etc/passwd"]) {
    const { statusCode, body } = await get(path, "br");
    t.true(statusCode === 404 || statusCode === 403 || /<title>Logue/.test(body.toString()), path);
    t.notRegex(body.toString(), /root:/);
  }
  t.is((await get("/assets/gone-abc.js")).statusCode, 404);
});
