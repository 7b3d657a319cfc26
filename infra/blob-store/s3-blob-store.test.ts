import { once } from "node:events";
import { createServer, type RequestListener } from "node:http";
import { Readable } from "node:stream";
import test, { type ExecutionContext } from "ava";
import { BlobStoreRefused } from "./blob-store-refused.ts";
import { readS3Address } from "./s3-address.ts";
import { openS3BlobStore } from "./s3-blob-store.ts";
import { markerText } from "./s3-bucket.ts";

/** A server that answers as the test says; answers its address. */
async function serverThat(t: ExecutionContext, answer: RequestListener): Promise<string> {
  const server = createServer(answer).listen(0, "127.0.0.1");
  await once(server, "listening");
  t.teardown(() => server.closeAllConnections());
  t.teardown(() => server.close());
  const address = server.address();
  return `s3://ann:s%33cret@127.0.0.1:${address !== null && typeof address === "object" ? address.port : 0}/files?tls=0`;
}

const errorBody = (code: string): string => `<?xml version="1.0"?><Error><Code>${code}</Code><Message>no</Message></Error>`;

test("an address is read, its credentials too, and shown without them", (t) => {
  t.deepEqual(readS3Address("s3://ann:p%2Fss@s3.example:9000/files?region=eu-1&tls=0"), {
    host: "s3.example",
    port: 9000,
    hasTls: false,
    accessKey: "ann",
    secretKey: "p/ss",
    region: "eu-1",
    bucket: "files",
    shown: "s3://s3.example:9000/files",
  });
  t.like(readS3Address("s3://ann:secret@s3.example/files"), { port: undefined, hasTls: true, region: "us-east-1" });
  const wrongs = [
    "http://a:b@s3.example/files",
    "s3://s3.example/files",
    "s3://a:b@s3.example",
    "s3:",
    "s3://a:%zz@s3.example/files",
  ];
  for (const wrong of wrongs) t.throws(() => readS3Address(wrong), { instanceOf: BlobStoreRefused }, wrong);
});

test("wrong credentials make opening fail with an error that does not contain the key", async (t) => {
  const url = await serverThat(t, (_, response) => response.writeHead(403).end());
  const error = await t.throwsAsync(openS3BlobStore({ url }), { instanceOf: BlobStoreRefused, message: /AccessDenied/ });
  t.notRegex(error?.message ?? "", /s3cret|ann/);
});

test("a missing or failing store is unavailable", async (t) => {
  const troubled = await serverThat(t, (_, response) => response.writeHead(503).end());
  await t.throwsAsync(openS3BlobStore({ url: troubled }), { code: "BlobStoreUnavailable" });
  await t.throwsAsync(openS3BlobStore({ url: "s3://a:b@127.0.0.1:1/files?tls=0" }), { code: "BlobStoreUnavailable" });
});

test("a full store refuses the put as full, and the source is released", async (t) => {
  const url = await serverThat(t, (request, response) => {
    request.resume();
    if (request.method === "PUT") return void response.writeHead(507).end(errorBody("XMinioStorageFull"));
    // The bucket and its marker are there, and no upload is under way.
    const length = request.method === "HEAD" ? markerText.length : 0;
    response.writeHead(200, { "Content-Length": String(length), ETag: '"x"', "Last-Modified": new Date(0).toUTCString() }).end();
  });
  const store = await openS3BlobStore({ url });
  const source = Readable.from([Buffer.from("hello")]);
  await t.throwsAsync(store.put("a", source), { code: "BlobStoreFull" });
  t.true(source.destroyed);
  await store.close();
});
