import { once } from "node:events";
import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import test, { type ExecutionContext } from "ava";
import { isReachable, networkOf } from "./addresses.ts";
import { OutgoingError, type OutgoingOptions, type OutgoingRequest, openOutgoing } from "./outgoing.ts";

const thisMachine = networkOf("127.0.0.1/32");
const usual = { timeoutMs: 30_000, bodyMaxBytes: 1_000 };

/** A server at 127.0.0.1 and requests that may reach it and nothing else that is private. */
async function given(t: ExecutionContext, answer: RequestListener, options: OutgoingOptions = {}) {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    answer(request, response);
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const outgoing = openOutgoing({ allowed: [thisMachine], ...options });
  t.teardown(async () => {
    await outgoing.close();
    server.closeAllConnections();
    server.close();
  });
  const send = (request: Partial<OutgoingRequest> & { url: string }) => outgoing.send({ ...usual, ...request });
  const codeOf = (request: Partial<OutgoingRequest> & { url: string }) =>
    send(request).then(
      ({ status }) => status,
      (error: unknown) => (error instanceof OutgoingError ? error.code : String(error)),
    );
  const connectTo = (host: string) =>
    outgoing.connect({ host, port, timeoutMs: 5_000 }).then(
      (socket) => {
        socket.destroy();
        return "connected";
      },
      (error: unknown) => (error instanceof OutgoingError ? error.code : String(error)),
    );
  return { url: `http://127.0.0.1:${port}`, port, asked, send, codeOf, connectTo };
}

test("public addresses are reachable, all others only by the operator's word", (t) => {
  for (const address of ["93.184.216.34", "2606:2800:220:1::1", "1.1.1.1"]) t.true(isReachable(address, []), address);
  const forbidden = [
    ...["127.0.0.1", "127.8.8.8", "0.0.0.0", "10.1.2.3", "172.16.0.1", "172.31.255.255", "192.168.1.1", "169.254.169.254"],
    ...["100.64.0.1", "198.18.0.1", "192.0.2.1", "224.0.0.1", "240.0.0.1", "255.255.255.255", "::", "::1", "fe80::1", "fc00::1"],
    ...[
      "fd12::1",
      "ff02::1",
      "::ffff:127.0.0.1",
      "::ffff:10.0.0.1",
      "64:ff9b::7f00:1",
      "2002:7f00:1::",
      "2001::1",
      "localhost",
      "",
    ],
  ];
  for (const address of forbidden) t.false(isReachable(address, []), address);
  const allowed = [networkOf("10.1.0.0/16"), networkOf("fd12::/16")];
  t.true(isReachable("10.1.2.3", allowed));
  t.true(isReachable("::ffff:10.1.2.3", allowed));
  t.true(isReachable("fd12::1", allowed));
  t.false(isReachable("10.2.2.3", allowed));
  t.throws(() => networkOf("10.1.0.0"));
});

test("an address that is no web address, or leads into a private network, is refused before anything is sent", async (t) => {
  const { port, asked, codeOf } = await given(t, (_request, response) => response.end("secret"), {
    allowed: [],
    resolve: async (host) => (host === "both.example" ? ["93.184.216.34", "127.0.0.1"] : ["127.0.0.1"]),
  });
  for (const url of [
    "",
    "no address",
    "ftp://example.com/",
    "file:///etc/passwd",
    "http://",
    `http://ada:word@example.com:${port}/`,
  ])
    t.is(await codeOf({ url }), "AddressInvalid", url);
  for (const host of ["127.0.0.1", "2130706433", "0x7f000001", "0177.0.0.1", "127.1", "[::1]", "[::ffff:127.0.0.1]", "0"])
    t.is(await codeOf({ url: `http://${host}:${port}/` }), "AddressForbidden", host);
  for (const host of ["localhost", "inside.example", "both.example"])
    t.is(await codeOf({ url: `http://${host}:${port}/` }), "AddressForbidden", host);
  t.deepEqual(asked, []);
});

test("a host whose DNS answer changes is reached only at addresses that were checked", async (t) => {
  const answers = [["127.0.0.1"], ["127.0.0.2"], ["169.254.169.254"]];
  const { port, asked, codeOf } = await given(t, (_request, response) => response.setHeader("connection", "close").end(), {
    resolve: async () => answers.shift() ?? [],
  });
  const url = `http://changes.example:${port}/`;
  t.is(await codeOf({ url }), 200);
  t.is(await codeOf({ url }), "AddressForbidden");
  t.is(await codeOf({ url }), "AddressForbidden");
  t.is(await codeOf({ url }), "Unreachable");
  t.is(asked.length, 1);
});

test("each redirect is checked like the first address, and secrets stay with their origin", async (t) => {
  const seen: (string | undefined)[] = [];
  const { url, port, codeOf, send } = await given(
    t,
    ({ url: path = "", headers }, response) => {
      seen.push(headers.authorization);
      const target = decodeURIComponent(path.split("?to=")[1] ?? "");
      if (target === "") response.end("here");
      else response.writeHead(302, { location: target }).end();
    },
    { resolve: async () => ["127.0.0.1"] },
  );
  const to = (target: string) => `${url}/?to=${encodeURIComponent(target)}`;
  const redirectsMax = 3;
  t.is(await codeOf({ url: to("/there") }), 302);
  t.is(await codeOf({ url: to("/there"), redirectsMax }), 200);
  t.is(await codeOf({ url: to("http://169.254.169.254/latest/meta-data/"), redirectsMax }), "AddressForbidden");
  t.is(await codeOf({ url: to("http://[::1]/"), redirectsMax }), "AddressForbidden");
  t.is(await codeOf({ url: to("file:///etc/passwd"), redirectsMax }), "AddressInvalid");
  t.is(await codeOf({ url: to(to(to(to("/there")))), redirectsMax }), "TooManyRedirects");
  seen.length = 0;
  const answer = await send({ url: to(`http://other.example:${port}/`), redirectsMax, headers: { Authorization: "Bearer x" } });
  t.is(answer.url, `http://other.example:${port}/`);
  t.deepEqual(seen, ["Bearer x", undefined]);
});

test("an answer that is too large, too slow or no HTTP is given up", async (t) => {
  const { url, codeOf, send } = await given(t, (request, response) => {
    if (request.url === "/large") response.end("x".repeat(1_001));
    else if (request.url === "/trickle") response.write("x");
    else if (request.url === "/garbage") request.socket.end("no HTTP\n\n");
    else if (request.url === "/exact") response.end("x".repeat(1_000));
  });
  t.is(await codeOf({ url: `${url}/large` }), "TooLarge");
  t.is(await codeOf({ url: `${url}/exact` }), 200);
  t.is(await codeOf({ url: `${url}/trickle`, timeoutMs: 300 }), "TookTooLong");
  t.is(await codeOf({ url: `${url}/silent`, timeoutMs: 300 }), "TookTooLong");
  t.is(await codeOf({ url: `${url}/garbage` }), "Unreachable");
  const stopping = new AbortController();
  const sending = send({ url: `${url}/silent`, signal: stopping.signal });
  stopping.abort(new Error("Stopped"));
  await t.throwsAsync(sending, { message: "Stopped" });
});

test("a body and headers are sent as given", async (t) => {
  const { url, send } = await given(t, async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    response.writeHead(410, { "x-seen": String(request.headers["x-given"]) }).end(Buffer.concat(chunks));
  });
  const { status, headers, body } = await send({ url, method: "POST", headers: { "x-given": "yes" }, body: '{"a":1}' });
  t.deepEqual([status, headers["x-seen"], body.toString()], [410, "yes", '{"a":1}']);
});

test("connections for other protocols go to the same addresses alone", async (t) => {
  const { connectTo } = await given(t, (_request, response) => response.end(), {
    resolve: async (host) => (host === "inside.example" ? ["10.0.0.1"] : ["127.0.0.1"]),
  });
  for (const host of ["127.0.0.1", "allowed.example"]) t.is(await connectTo(host), "connected", host);
  for (const host of ["127.0.0.2", "::1", "inside.example"]) t.is(await connectTo(host), "AddressForbidden", host);
});
