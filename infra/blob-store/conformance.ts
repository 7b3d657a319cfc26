import { randomBytes, randomUUID } from "node:crypto";
import { Readable } from "node:stream";
import { buffer } from "node:stream/consumers";
import type { ExecutionContext, TestFn } from "ava";
import fc from "fast-check";
import { type BlobStore, BlobStoreError } from "./blob-store.ts";

/**
 * Opens a store; it may lead to a server that other tests use too, as every test has keys of its
 * own.
 */
export type OpenBlobStore = () => Promise<BlobStore>;

type DeclarePromise = (sentence: string, body: (t: ExecutionContext, store: BlobStore, key: string) => Promise<void>) => void;

/** Every promise of the blob store's port, for any adapter. */
export function describeBlobStore(test: TestFn, name: string, open: OpenBlobStore): void {
  const promise: DeclarePromise = (sentence, body) =>
    test(`${name}: ${sentence}`, async (t) => {
      const store = await open();
      t.teardown(() => store.close());
      await body(t, store, `conformance/${randomUUID()}`);
    });
  describeReads(promise);
  describeWrites(promise);
  describeLargeWrites(promise);
  describeRefusals(promise);
}

function describeReads(promise: DeclarePromise): void {
  promise("a blob is read back byte for byte, with its size", async (t, store, key) => {
    const content = randomBytes(300_000);
    t.deepEqual(await store.put(key, chunksOf(content, 70_001)), { sizeBytes: 300_000 });
    t.deepEqual(await store.stat(key), { sizeBytes: 300_000 });
    t.true((await read(store, key)).equals(content));
  });

  promise("an empty blob is a blob", async (t, store, key) => {
    t.deepEqual(await store.put(key, Readable.from([])), { sizeBytes: 0 });
    t.deepEqual(await store.stat(key), { sizeBytes: 0 });
    t.is((await read(store, key)).length, 0);
  });

  promise("any byte range is read without the rest", async (t, store, key) => {
    const content = randomBytes(5000);
    await store.put(key, Readable.from([content]));
    await fc.assert(
      fc.asyncProperty(fc.nat(4999), fc.nat(6000), async (start, length) => {
        const part = await buffer(await store.get(key, { start, end: start + length }));
        return part.equals(content.subarray(start, start + length + 1));
      }),
      { seed: 2026, numRuns: 30 },
    );
    t.pass();
  });

  promise("a range that begins after the end is empty", async (t, store, key) => {
    await store.put(key, Readable.from([Buffer.from("hello")]));
    t.is((await buffer(await store.get(key, { start: 5, end: 9 }))).length, 0);
    t.is((await buffer(await store.get(key, { start: 3, end: 9 }))).toString(), "lo");
  });

  promise("a missing blob throws that it is missing", async (t, store, key) => {
    t.is(await store.stat(key), undefined);
    await t.throwsAsync(store.get(key), { instanceOf: BlobStoreError, code: "BlobNotFound" });
  });

  promise("a presigned link, where the store has any, is a web address", async (t, store, key) => {
    await store.put(key, Readable.from([Buffer.from("hello")]));
    const link = await store.presign(key, 60);
    t.true(link === undefined || /^https?:\/\//.test(link));
  });
}

function describeWrites(promise: DeclarePromise): void {
  promise("a second put replaces the blob", async (t, store, key) => {
    await store.put(key, Readable.from([Buffer.from("a long first text")]));
    await store.put(key, Readable.from([Buffer.from("second")]));
    t.is((await read(store, key)).toString(), "second");
  });

  promise("when the source fails in the middle, nothing is left and the source's error is thrown", async (t, store, key) => {
    const failure = new Error("The upload was cut off.");
    await t.throwsAsync(store.put(key, failingAfter(200_000, failure)), { is: failure });
    t.is(await store.stat(key), undefined);
  });

  promise("a source that had failed before, or fails before it is read, fails the put", async (t, store, key) => {
    const failure = new Error("The upload was cut off.");
    const failed = Readable.from([Buffer.from("hello")]).on("error", () => {});
    failed.destroy(failure);
    await t.throwsAsync(store.put(key, failed), { is: failure });
    const failing = Readable.from([Buffer.from("hello")]);
    const put = store.put(key, failing);
    failing.destroy(failure);
    await t.throwsAsync(put, { is: failure });
    t.is(await store.stat(key), undefined);
  });

  promise("when the source of a replacement fails, the old blob stays", async (t, store, key) => {
    await store.put(key, Readable.from([Buffer.from("old")]));
    await t.throwsAsync(store.put(key, failingAfter(200_000, new Error("The upload was cut off."))));
    t.is((await read(store, key)).toString(), "old");
  });

  promise("racing puts of one key leave one complete blob", async (t, store, key) => {
    const contents = Array.from({ length: 8 }, () => randomBytes(100_000));
    await Promise.all(contents.map((content) => store.put(key, chunksOf(content, 9000))));
    const left = await read(store, key);
    t.true(contents.some((content) => content.equals(left)));
  });

  promise("a key may be a prefix of another key", async (t, store, key) => {
    await store.put(`${key}/thumbnail`, Readable.from([Buffer.from("small")]));
    await store.put(key, Readable.from([Buffer.from("large")]));
    t.deepEqual([(await read(store, key)).toString(), (await read(store, `${key}/thumbnail`)).toString()], ["large", "small"]);
  });

  promise("a deleted blob is gone, and deleting it again is no error", async (t, store, key) => {
    await store.put(key, Readable.from([Buffer.from("hello")]));
    await store.delete(key);
    await store.delete(key);
    t.is(await store.stat(key), undefined);
    await t.throwsAsync(store.get(key), { code: "BlobNotFound" });
  });
}

/** More than a store may hold in memory or send at once. */
const largeBytes = 9 * 1024 * 1024;

function describeLargeWrites(promise: DeclarePromise): void {
  promise("a large blob is read back, whole and in any part", async (t, store, key) => {
    const content = randomBytes(2 * largeBytes + 12_345);
    t.deepEqual(await store.put(key, chunksOf(content, 777_777)), { sizeBytes: content.length });
    t.true((await read(store, key)).equals(content));
    for (const start of [0, largeBytes - 100_000, 2 * largeBytes]) {
      const end = start + 1_000_000;
      t.true((await buffer(await store.get(key, { start, end }))).equals(content.subarray(start, end + 1)));
    }
    await store.delete(key);
  });

  promise("when a large source fails late, nothing is left and the old blob stays", async (t, store, key) => {
    const failure = new Error("The upload was cut off.");
    await t.throwsAsync(store.put(key, failingAfter(largeBytes, failure)), { is: failure });
    t.is(await store.stat(key), undefined);
    await store.put(key, Readable.from([Buffer.from("old")]));
    await t.throwsAsync(store.put(key, failingAfter(largeBytes, failure)), { is: failure });
    t.is((await read(store, key)).toString(), "old");
  });

  promise("racing large puts of one key leave one complete blob", async (t, store, key) => {
    const contents = [1000, 2000, 3000].map((more) => randomBytes(largeBytes + more));
    const stats = await Promise.all(contents.map((content) => store.put(key, chunksOf(content, 900_000))));
    t.deepEqual(
      stats.map(({ sizeBytes }) => sizeBytes),
      contents.map(({ length }) => length),
    );
    const left = await read(store, key);
    t.true(contents.some((content) => content.equals(left)));
    await store.delete(key);
  });
}

function describeRefusals(promise: DeclarePromise): void {
  promise("a key of another form is refused everywhere", async (t, store) => {
    const keys = [
      "",
      "/",
      "/a",
      "a/",
      "a//b",
      "..",
      "../a",
      "a/../../b",
      "a\\b",
      "a.b",
      "A",
      "a b",
      "ä",
      "a\0",
      "%2e%2e/a",
      "a".repeat(600),
    ];
    for (const key of keys) {
      const refusal = { instanceOf: BlobStoreError, code: "InvalidKey" };
      const source = Readable.from([Buffer.from("hello")]);
      await t.throwsAsync(store.put(key, source), refusal, key);
      t.true(source.destroyed);
      await t.throwsAsync(store.get(key), refusal, key);
      await t.throwsAsync(store.stat(key), refusal, key);
      await t.throwsAsync(store.delete(key), refusal, key);
      await t.throwsAsync(store.presign(key, 60), refusal, key);
    }
  });

  promise("a closed store throws that it is closed", async (t, store, key) => {
    await store.close();
    await t.throwsAsync(store.get(key), { instanceOf: BlobStoreError, code: "BlobStoreUnavailable" });
    await t.throwsAsync(store.put(key, Readable.from([])), { code: "BlobStoreUnavailable" });
    await t.notThrowsAsync(store.close());
  });
}

async function read(store: BlobStore, key: string): Promise<Buffer> {
  return buffer(await store.get(key));
}

function chunksOf(content: Buffer, sizeBytes: number): Readable {
  const starts = Array.from({ length: Math.ceil(content.length / sizeBytes) }, (_, index) => index * sizeBytes);
  return Readable.from(starts.map((start) => content.subarray(start, start + sizeBytes)));
}

function failingAfter(sizeBytes: number, failure: Error): Readable {
  return Readable.from(
    (async function* () {
      yield randomBytes(sizeBytes);
      throw failure;
    })(),
  );
}
