import { once } from "node:events";
import { createServer, type RequestListener } from "node:http";
import { Readable } from "node:stream";
import { buffer } from "node:stream/consumers";
import test, { type ExecutionContext } from "ava";
import { until } from "../../tests/support/wait-until.ts";
import { BlobStoreRefused } from "./blob-store-refused.ts";
import { readWebdavAddress } from "./webdav-address.ts";
import { openWebdavBlobStore } from "./webdav-blob-store.ts";

/** A server that answers as the test says; answers its address. */
async function serverThat(t: ExecutionContext, answer: RequestListener): Promise<string> {
  const server = createServer(answer).listen(0, "127.0.0.1");
  await once(server, "listening");
  t.teardown(() => server.closeAllConnections());
  t.teardown(() => server.close());
  const address = server.address();
  return `webdav://ann:s%33cret@127.0.0.1:${address !== null && typeof address === "object" ? address.port : 0}/files?tls=0`;
}

const emptyFolder = `<?xml version="1.0"?><D:multistatus xmlns:D="DAV:"><D:response><D:href>/files/.incoming/</D:href><D:propstat><D:prop>
  <D:resourcetype><D:collection/></D:resourcetype></D:prop><D:status>HTTP/1.1 200 OK</D:status></D:propstat></D:response></D:multistatus>`;

/**
 * Answers what is asked at the start as a server with an empty folder does, and the rest as the
 * test says.
 */
const afterStart =
  (answer: RequestListener): RequestListener =>
  (request, response) => {
    if (request.method !== "PROPFIND") return answer(request, response);
    response.writeHead(207, { "Content-Type": "application/xml" }).end(emptyFolder);
  };

test("an address is read, its credentials too, and shown without them", (t) => {
  t.deepEqual(readWebdavAddress("webdav://ann:p%40ss@dav.example:8080/a/b%20c/"), {
    origin: "https://dav.example:8080",
    folder: "/a/b c",
    username: "ann",
    password: "p@ss",
    hasTls: true,
    shown: "webdav://dav.example:8080/a/b%20c",
  });
  for (const wrong of [
    "http://dav.example/a",
    "webdav://dav.example",
    "webdav://dav.example/",
    "webdav:",
    "webdav://ann:%zz@dav.example/a",
  ]) {
    t.throws(() => readWebdavAddress(wrong), { instanceOf: BlobStoreRefused }, wrong);
  }
});

test("wrong credentials or another kind of server make opening fail with an error that does not contain the password", async (t) => {
  for (const status of [401, 403, 405, 501]) {
    const url = await serverThat(t, (_, response) => response.writeHead(status).end("s3cret"));
    const error = await t.throwsAsync(openWebdavBlobStore({ url }), {
      instanceOf: BlobStoreRefused,
      message: RegExp(`${status}`),
    });
    t.notRegex(error?.message ?? "", /s3cret|ann/);
  }
});

test("a missing or failing server is unavailable", async (t) => {
  const troubled = await serverThat(t, (_, response) => response.writeHead(503).end());
  await t.throwsAsync(openWebdavBlobStore({ url: troubled }), { code: "BlobStoreUnavailable" });
  await t.throwsAsync(openWebdavBlobStore({ url: "webdav://127.0.0.1:1/files?tls=0" }), { code: "BlobStoreUnavailable" });
});

test("the credentials go with each request", async (t) => {
  const seen = new Set<string | undefined>();
  const url = await serverThat(t, (request, response) => {
    seen.add(request.headers.authorization);
    afterStart((_, other) => other.writeHead(204).end())(request, response);
  });
  const store = await openWebdavBlobStore({ url });
  await store.delete("a");
  t.deepEqual([...seen], [`Basic ${Buffer.from("ann:s3cret").toString("base64")}`]);
});

test("a full server refuses the put as full, and the source is released", async (t) => {
  const deleted: (string | undefined)[] = [];
  const url = await serverThat(
    t,
    afterStart((request, response) => {
      if (request.method === "DELETE") deleted.push(request.url);
      response.writeHead(request.method === "PUT" ? 507 : 204).end();
      request.resume();
    }),
  );
  const store = await openWebdavBlobStore({ url });
  const source = Readable.from([Buffer.alloc(100_000), Buffer.alloc(100_000)]);
  await t.throwsAsync(store.put("a", source), { code: "BlobStoreFull" });
  t.true(source.destroyed);
  t.regex(String(deleted), /^\/files\/\.incoming\/[0-9a-f-]+$/);
});

test("an upload of which the server kept less is not moved to its name", async (t) => {
  const methods: (string | undefined)[] = [];
  const url = await serverThat(
    t,
    afterStart((request, response) => {
      methods.push(request.method);
      request.resume().on("end", () => response.writeHead(201).end());
    }),
  );
  const store = await openWebdavBlobStore({ url });
  await t.throwsAsync(store.put("a", Readable.from([Buffer.from("hello")])), { code: "BlobStoreUnavailable" });
  await until(() => methods.length >= 2);
  t.deepEqual(methods, ["PUT", "DELETE"]);
});

test("when a server answers a range with the whole file, the adapter returns only the range", async (t) => {
  const content = Buffer.from("0123456789");
  const url = await serverThat(
    t,
    afterStart((_, response) => void response.writeHead(200).end(content)),
  );
  const store = await openWebdavBlobStore({ url });
  for (const [start, end] of [
    [0, 0],
    [3, 6],
    [8, 20],
    [10, 12],
  ] as const) {
    const part = await buffer(await store.get("a", { start, end }));
    t.is(part.toString(), content.subarray(start, end + 1).toString());
  }
});
