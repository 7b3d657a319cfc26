import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { networkOf } from "@logue/infra/outgoing/addresses.ts";
import { openOutgoing } from "@logue/infra/outgoing/outgoing.ts";
import test, { type ExecutionContext } from "ava";
import sharp from "sharp";
import { type FetchedPage, fetchPreview } from "./fetch-preview.ts";
import { createHostPace } from "./host-pace.ts";

type Serve = (request: IncomingMessage, response: ServerResponse) => unknown;

/** A site at 127.0.0.1, the only private address that may be reached, under any name. */
async function site(t: ExecutionContext, pages: Readonly<Record<string, Serve>>, addresses?: string[], timeoutMs = 30_000) {
  const asked: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    asked.push(request);
    const serve = pages[request.url ?? ""];
    if (serve === undefined) response.writeHead(404).end();
    else serve(request, response);
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const resolve = async () => [addresses?.shift() ?? "127.0.0.1"];
  const outgoing = openOutgoing({ allowed: [networkOf("127.0.0.1/32")], resolve });
  t.teardown(async () => {
    await outgoing.close();
    server.closeAllConnections();
    server.close();
  });
  const signal = AbortSignal.timeout(60_000);
  const read = (path: string, host = "site.example"): Promise<FetchedPage | undefined> =>
    fetchPreview(
      { outgoing, pace: createHostPace({ clock: Date.now, gapMs: 0 }), signal, timeoutMs },
      `http://${host}:${port}${path}`,
    );
  return { read, asked, port };
}

const html =
  (content: string): Serve =>
  (_request, response) =>
    response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end(content);
const bytes =
  (type: string, content: Buffer): Serve =>
  (_request, response) =>
    response.writeHead(200, { "content-type": type }).end(content);
const to =
  (location: string): Serve =>
  (_request, response) =>
    response.writeHead(302, { location }).end();
const picture = (format: "png" | "jpeg" | "webp" | "gif", width = 640, height = 320): Promise<Buffer> =>
  sharp({ create: { width, height, channels: 3, background: "#2a6" } })
    .toFormat(format)
    .toBuffer();
const titled = { description: null, siteName: null, picture: null };

test("a page is read with its picture, small, by one request for each, without cookies", async (t) => {
  const { read, asked } = await site(t, {
    "/": (_request, response) =>
      response
        .writeHead(200, { "content-type": "text/html", "set-cookie": "seen=1" })
        .end('<title>Tides</title><meta property="og:image" content="/boat.png">'),
    "/boat.png": bytes("application/octet-stream", await picture("png")),
  });
  const page = await read("/");
  t.like(page, { title: "Tides", picture: { contentType: "image/webp", width: 480, height: 240 } });
  t.is((await sharp(page?.picture?.bytes).metadata()).format, "webp");
  t.deepEqual(
    asked.map(({ method, url, headers }) => [method, url, headers.cookie, headers.referer]),
    [
      ["GET", "/", undefined, undefined],
      ["GET", "/boat.png", undefined, undefined],
    ],
  );
});

test("a link to a picture is the picture; pictures are known by their bytes", async (t) => {
  const [jpeg, webp, gif, dot] = await Promise.all([picture("jpeg"), picture("webp"), picture("gif"), picture("png", 1, 1)]);
  const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="99" height="99"><script>alert(1)</script></svg>');
  const { read } = await site(t, {
    ...{ "/a.jpg": bytes("image/jpeg", jpeg), "/a.webp": bytes("image/webp", webp), "/a.gif": bytes("image/gif", gif) },
    ...{ "/dot.png": bytes("image/png", dot), "/a.svg": bytes("image/svg+xml", svg), "/lie.png": bytes("image/png", svg) },
    "/cut.png": bytes("image/png", (await picture("png")).subarray(0, 60)),
  });
  for (const path of ["/a.jpg", "/a.webp", "/a.gif"]) t.like(await read(path), { title: null, picture: { width: 480 } }, path);
  for (const path of ["/dot.png", "/a.svg", "/lie.png", "/cut.png"]) t.is(await read(path), undefined, path);
});

test("of 50 MB of page the beginning is read, and a picture of 50 MB is left out", async (t) => {
  const endless: (type: string, head: string | Buffer) => Serve = (type, head) => (_request, response) => {
    response.writeHead(200, { "content-type": type });
    response.write(head);
    const piece = Buffer.alloc(64 * 1024, " ");
    let left = 800;
    const more = (): void => {
      while (left-- > 0 && response.write(piece));
      if (left < 0) response.end();
    };
    response.on("drain", more);
    more();
  };
  const { read } = await site(t, {
    "/": endless("text/html", '<title>Long</title><meta property="og:image" content="/a.png">'),
    "/a.png": endless("image/png", await picture("png")),
  });
  t.deepEqual(await read("/"), { title: "Long", ...titled });
});

test("a picture that claims to be huge is not opened", async (t) => {
  const png = await sharp({ create: { width: 5_000, height: 5_000, channels: 3, background: "#000" } })
    .png()
    .toBuffer();
  t.true(png.length < 2_000_000);
  const { read } = await site(t, { "/a.png": bytes("image/png", png) });
  t.is(await read("/a.png"), undefined);
});

test("what is no page brings no preview", async (t) => {
  const { read } = await site(t, {
    "/json": bytes("application/json", Buffer.from('{"title":"<title>x</title>"}')),
    "/typeless": (_request, response) => response.end("<title>x</title>"),
    "/zipped": (_request, response) =>
      response.writeHead(200, { "content-type": "text/html", "content-encoding": "gzip" }).end("<title>x</title>"),
    "/failed": (_request, response) => response.writeHead(500, { "content-type": "text/html" }).end("<title>x</title>"),
    "/empty": html(""),
    "/garbage": (request) => request.socket.end("no HTTP\n\n"),
    "/garbled": bytes("text/html", Buffer.from(Array.from({ length: 5_000 }, (_each, index) => (index * 7_919) % 256))),
  });
  const paths = ["/json", "/typeless", "/zipped", "/failed", "/empty", "/garbled", "/none", "/garbage"];
  for (const path of paths) t.is(await read(path), undefined, path);
});

test("redirects are followed within the public internet alone", async (t) => {
  const { read, port, asked } = await site(t, {
    "/there": html("<title>There</title>"),
    "/one": to("/there"),
    "/loop": to("/loop"),
    "/metadata": to("http://169.254.169.254/latest/meta-data/"),
    "/inside": to("http://[::1]/"),
    "/router": to("http://192.168.1.1/"),
    "/file": to("file:///etc/passwd"),
    "/pictured": html('<title>Pictured</title><meta property="og:image" content="http://10.0.0.1/a.png">'),
  });
  t.deepEqual(await read("/one"), { title: "There", ...titled });
  for (const path of ["/loop", "/metadata", "/inside", "/router", "/file"]) t.is(await read(path), undefined, path);
  t.deepEqual(await read("/pictured"), { title: "Pictured", ...titled });
  const before = asked.length;
  for (const host of ["10.0.0.1", "[::ffff:10.0.0.1]", "0", "169.254.169.254"]) t.is(await read("/there", host), undefined, host);
  t.is(asked.length, before, String(port));
});

test("a name that leads into a private network from the second answer on is not followed there", async (t) => {
  const { read, asked } = await site(t, { "/": to("http://again.example/"), "/page": html("<title>x</title>") }, [
    "127.0.0.1",
    "10.0.0.1",
    "192.168.0.1",
  ]);
  t.is(await read("/"), undefined);
  t.is(await read("/page"), undefined);
  t.deepEqual(
    asked.map(({ url }) => url),
    ["/"],
  );
});

test("a site that hangs or trickles is given up", async (t) => {
  const pages: Readonly<Record<string, Serve>> = {
    "/hangs": () => undefined,
    "/trickles": (_request, response) => {
      response.writeHead(200, { "content-type": "text/html" });
      const timer = setInterval(() => response.write("<"), 50);
      response.on("close", () => clearInterval(timer));
    },
  };
  const { read, asked } = await site(t, pages, undefined, 300);
  t.deepEqual(await Promise.all([read("/hangs", "one.example"), read("/trickles", "two.example")]), [undefined, undefined]);
  t.is(asked.length, 2);
});
