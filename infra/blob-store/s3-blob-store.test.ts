import { createHash } from "node:crypto";
import { once } from "node:events";
import { createServer, type RequestListener } from "node:http";
import { Readable } from "node:stream";
import { buffer } from "node:stream/consumers";
import test, { type ExecutionContext } from "ava";
import { BlobStoreRefused } from "./blob-store-refused.ts";
import { readS3Address } from "./s3-address.ts";
import { openS3BlobStore } from "./s3-blob-store.ts";
import { markerText } from "./s3-bucket.ts";
import { lackOfObjectLock } from "./s3-object-lock.ts";
import { partBytes } from "./s3-upload.ts";

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

test("every request that carries bytes has their Content-MD5, which a bucket with object lock demands on AWS", async (t) => {
  const sent: string[] = [];
  const lacking: string[] = [];
  const url = await serverThat(t, async (request, response) => {
    const bytes = await buffer(request);
    const query = new URL(request.url ?? "", "http://store").searchParams;
    if (request.method === "PUT") {
      const what = query.has("partNumber") ? `part ${query.get("partNumber")}` : "object";
      sent.push(what);
      const expected = createHash("md5").update(bytes).digest("base64");
      if (bytes.length === 0 || request.headers["content-md5"] !== expected) lacking.push(what);
    }
    const isMarkerSought = request.method === "HEAD" && request.url?.endsWith("/.logue");
    response.setHeader("ETag", '"x"').writeHead(isMarkerSought ? 404 : 200);
    if (request.method === "GET")
      return void response.end("<ListBucketResult><IsTruncated>false</IsTruncated></ListBucketResult>");
    if (request.method !== "POST") return void response.end();
    response.end(
      query.has("uploads")
        ? "<InitiateMultipartUploadResult><UploadId>u1</UploadId></InitiateMultipartUploadResult>"
        : "<CompleteMultipartUploadResult><Location>/x</Location><ETag>x</ETag></CompleteMultipartUploadResult>",
    );
  });
  const store = await openS3BlobStore({ url });
  t.teardown(() => store.close());
  await store.put("small", Readable.from([Buffer.from("hello")]));
  await store.put("large", Readable.from([Buffer.alloc(partBytes), Buffer.from("more")]));
  t.deepEqual([sent, lacking], [["object", "object", "part 1", "part 2"], []]);
});

test("a bucket that does not keep its objects for good says why", async (t) => {
  let [status, body] = [200, ""];
  const url = await serverThat(t, (_, response) => response.writeHead(status).end(body));
  const lackWith = async (answered: number, text: string) => {
    [status, body] = [answered, text];
    return lackOfObjectLock(readS3Address(url));
  };
  const locked = (rule: string) =>
    `<ObjectLockConfiguration><ObjectLockEnabled>Enabled</ObjectLockEnabled>${rule}</ObjectLockConfiguration>`;
  const retention = (mode: string) =>
    locked(`<Rule><DefaultRetention><Mode>${mode}</Mode><Days>1</Days></DefaultRetention></Rule>`);
  t.is(await lackWith(200, retention("COMPLIANCE")), undefined);
  t.regex((await lackWith(200, retention("GOVERNANCE"))) ?? "", /GOVERNANCE/);
  t.regex((await lackWith(200, locked(""))) ?? "", /no default retention/);
  for (const code of ["ObjectLockConfigurationNotFoundError", "NoSuchBucket"])
    t.regex((await lackWith(404, errorBody(code))) ?? "", /no object lock/);
  t.regex((await lackWith(403, errorBody("AccessDenied"))) ?? "", /not known \(AccessDenied\)/);
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
