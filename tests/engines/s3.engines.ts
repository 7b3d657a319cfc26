import { createHash, randomUUID } from "node:crypto";
import { Readable } from "node:stream";
import { buffer } from "node:stream/consumers";
import { BlobStoreError } from "@logue/infra/blob-store/blob-store.ts";
import { BlobStoreRefused } from "@logue/infra/blob-store/blob-store-refused.ts";
import { describeBlobStore } from "@logue/infra/blob-store/conformance.ts";
import { readS3Address } from "@logue/infra/blob-store/s3-address.ts";
import { openS3BlobStore } from "@logue/infra/blob-store/s3-blob-store.ts";
import { openS3Client } from "@logue/infra/blob-store/s3-client.ts";
import { partBytes } from "@logue/infra/blob-store/s3-upload.ts";
import test from "ava";
import { engineUrl } from "./engine-urls.ts";
import { startTcpProxy } from "./tcp-proxy.ts";

const url = engineUrl("S3_URL");

describeBlobStore(test, "S3", () => openS3BlobStore({ url }));

const newKey = (): string => `engines/${randomUUID()}`;

/** Content that is quick to make and differs everywhere. */
const contentOf = (sizeBytes: number): Buffer =>
  createHash("shake256", { outputLength: sizeBytes }).update(String(sizeBytes)).digest();

/** The multipart uploads under a key that were neither finished nor aborted. */
async function openUploads(key: string): Promise<number> {
  const { client, bucket, close } = openS3Client(readS3Address(url));
  const { uploads } = await client.listIncompleteUploadsQuery(bucket, key, "", "", "");
  close();
  return uploads.length;
}

test("blobs of about one part's size, and of several parts, are complete", async (t) => {
  const store = await openS3BlobStore({ url });
  for (const sizeBytes of [partBytes - 1, partBytes, partBytes + 1, 2 * partBytes]) {
    const key = newKey();
    const content = contentOf(sizeBytes);
    t.deepEqual(await store.put(key, Readable.from([content])), { sizeBytes });
    t.true((await buffer(await store.get(key))).equals(content));
    await store.delete(key);
  }
  await store.close();
});

test("a multipart upload whose source fails leaves no blob and no parts", async (t) => {
  const store = await openS3BlobStore({ url });
  const key = newKey();
  const failure = new Error("The upload was cut off.");
  const failing = Readable.from(
    (async function* () {
      for (let part = 0; part < 3; part++) yield contentOf(partBytes);
      throw failure;
    })(),
  );
  await t.throwsAsync(store.put(key, failing), { is: failure });
  t.is(await store.stat(key), undefined);
  t.is(await openUploads(key), 0);
  await store.close();
});

test("a client can read the blob with the link, and not without it", async (t) => {
  const store = await openS3BlobStore({ url });
  const key = newKey();
  await store.put(key, Readable.from([Buffer.from("hello")]));
  const link = await store.presign(key, 60);
  t.is(await (await fetch(link ?? "")).text(), "hello");
  t.is((await fetch((link ?? "").replace(/\?.*/, ""))).ok, false);
  await store.close();
});

function withAddress(change: (address: URL) => void): string {
  const address = new URL(url);
  change(address);
  return address.href;
}

test("wrong credentials make opening fail, with a reason that contains none of them", async (t) => {
  const wrongs = [
    withAddress((address) => Object.assign(address, { password: "not-the-s3cret" })),
    withAddress((address) => Object.assign(address, { username: "nobody", password: "not-the-s3cret" })),
  ];
  for (const wrong of wrongs) {
    const error = await t.throwsAsync(openS3BlobStore({ url: wrong }), { instanceOf: BlobStoreRefused });
    t.notRegex(`${error?.message} ${error?.stack}`, /s3cret|nobody/);
  }
});

test("a missing bucket is created, also by several at once, and one with other content is refused", async (t) => {
  const bucket = `logue-test-${randomUUID()}`;
  const own = withAddress((address) => Object.assign(address, { pathname: `/${bucket}` }));
  const stores = await Promise.all([1, 2, 3].map(() => openS3BlobStore({ url: own })));
  await stores[0]?.put("a", Readable.from([Buffer.from("hello")]));
  t.deepEqual(await stores[2]?.stat("a"), { sizeBytes: 5 });
  await Promise.all(stores.map((store) => store.close()));

  const { client, close } = openS3Client(readS3Address(own));
  await client.removeObject(bucket, ".logue");
  await t.throwsAsync(openS3BlobStore({ url: own }), { instanceOf: BlobStoreRefused, message: /is not ours/ });
  await client.removeObject(bucket, "a");
  await (await openS3BlobStore({ url: own })).close();
  await client.removeObject(bucket, ".logue");
  await client.removeBucket(bucket);
  close();
});

test("the server refuses a part that was changed in transit", async (t) => {
  await (await openS3BlobStore({ url })).close();
  const { client, bucket, close } = openS3Client(readS3Address(url));
  const key = newKey();
  const uploadID = await client.initiateNewMultipartUpload(bucket, key, {});
  const headers = { "Content-MD5": createHash("md5").update("what was meant").digest("base64") };
  const part = { bucketName: bucket, objectName: key, uploadID, partNumber: 1, headers };
  await t.throwsAsync(client.uploadPart(part, Buffer.from("what came")), { code: "BadDigest" });
  await client.abortMultipartUpload(bucket, key, uploadID);
  close();
});

test("when the line to the store breaks during an upload, the put fails as unavailable and releases its source", async (t) => {
  const address = new URL(url);
  const proxy = await startTcpProxy({ host: address.hostname, port: Number(address.port) });
  const store = await openS3BlobStore({
    url: withAddress((proxied) => Object.assign(proxied, { host: `127.0.0.1:${proxy.port}` })),
  });
  const key = newKey();
  const source = Readable.from(
    (async function* () {
      yield contentOf(2 * partBytes);
      proxy.reset();
      yield contentOf(2 * partBytes);
    })(),
  );
  await t.throwsAsync(store.put(key, source), { instanceOf: BlobStoreError, code: "BlobStoreUnavailable" });
  t.true(source.destroyed);
  await t.throwsAsync(store.stat(key), { code: "BlobStoreUnavailable" });
  proxy.heal();
  t.is(await store.stat(key), undefined);
  await store.put(key, Readable.from([Buffer.from("hello")]));
  t.deepEqual(await store.stat(key), { sizeBytes: 5 });
  await store.close();
  await proxy.close();
});

test("when the store falls silent, calls fail as unavailable after a while, and work again when it answers", async (t) => {
  const address = new URL(url);
  const proxy = await startTcpProxy({ host: address.hostname, port: Number(address.port) });
  const store = await openS3BlobStore({
    url: withAddress((proxied) => Object.assign(proxied, { host: `127.0.0.1:${proxy.port}` })),
  });
  const key = newKey();
  await store.put(key, Readable.from([Buffer.from("hello")]));
  proxy.hang();
  const large = Readable.from([contentOf(3_000_000), contentOf(9_000_000), contentOf(3_000_000)]);
  const calls = [store.stat(key), store.get(key), store.put(`${key}-large`, large), store.delete(key)];
  for (const call of calls) await t.throwsAsync(call, { code: "BlobStoreUnavailable" });
  t.true(large.destroyed);
  proxy.heal();
  t.is(await store.stat(`${key}-large`), undefined);
  await store.put(key, Readable.from([Buffer.from("again")]));
  t.is((await buffer(await store.get(key))).toString(), "again");
  await store.close();
  await proxy.close();
});
