import { createHash, randomBytes } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { buffer } from "node:stream/consumers";
import test from "ava";
import fc from "fast-check";
import type { BlobStore } from "./blob-store.ts";
import { BlobUnreadable, getEncryptedBlob, plaintextChunkBytes, putEncryptedBlob, statEncryptedBlob } from "./encrypted-blobs.ts";
import { openFolderBlobStore } from "./folder-blob-store.ts";

const dataKey = randomBytes(32);
const headerBytes = 9;
const storedChunkBytes = plaintextChunkBytes + 16;
const folder = await mkdtemp(join(tmpdir(), "logue-encrypted-"));
const store = await openFolderBlobStore(folder);

test.after.always(() => rm(folder, { recursive: true, force: true }));

/** Content that differs everywhere and is made quickly. */
function contentOf(sizeBytes: number): Buffer {
  return createHash("shake256", { outputLength: Math.max(1, sizeBytes) })
    .update(String(sizeBytes))
    .digest()
    .subarray(0, sizeBytes);
}

async function putContent(key: string, sizeBytes: number): Promise<Buffer> {
  const content = contentOf(sizeBytes);
  await putEncryptedBlob(store, key, dataKey, Readable.from([content]));
  return content;
}

async function change(key: string, edit: (stored: Buffer) => Buffer): Promise<void> {
  const stored = await buffer(await store.get(key));
  await store.put(key, Readable.from([edit(stored)]));
}

const read = async (key: string, range?: { start: number; end: number }, from: BlobStore = store) =>
  buffer(await getEncryptedBlob(from, key, dataKey, range));

const sizes = fc.oneof(
  fc.integer({ min: 0, max: 300_000 }),
  fc.constantFrom(
    0,
    1,
    plaintextChunkBytes - 1,
    plaintextChunkBytes,
    plaintextChunkBytes + 1,
    2 * plaintextChunkBytes,
    3 * plaintextChunkBytes + 7,
  ),
);

test("any content is read back with its exact size, and none of it is readable in the store", async (t) => {
  await fc.assert(
    fc.asyncProperty(sizes, fc.integer({ min: 1000, max: 100_000 }), async (sizeBytes, pieceBytes) => {
      const content = contentOf(sizeBytes);
      const pieces = Array.from({ length: Math.ceil(sizeBytes / pieceBytes) }, (_, index) =>
        content.subarray(index * pieceBytes, (index + 1) * pieceBytes),
      );
      t.deepEqual(await putEncryptedBlob(store, "whole", dataKey, Readable.from(pieces)), { sizeBytes });
      t.deepEqual(await statEncryptedBlob(store, "whole"), { sizeBytes });
      t.true((await read("whole")).equals(content));
      if (sizeBytes > 32) t.false((await buffer(await store.get("whole"))).includes(content.subarray(0, 32)));
    }),
    { seed: 2026, numRuns: 25 },
  );
});

test("any byte range is opened, and only the chunks it touches are read", async (t) => {
  const sizeBytes = 5 * plaintextChunkBytes + 123;
  const content = await putContent("ranges", sizeBytes);
  let bytesRead = 0;
  const counting: BlobStore = {
    ...store,
    get: async (key, range) => (await store.get(key, range)).on("data", (chunk: Buffer) => (bytesRead += chunk.length)),
  };
  const near = fc
    .constantFrom(0, 1, 2, 3, 4, 5)
    .chain((chunk) => fc.integer({ min: -2, max: 2 }).map((step) => chunk * plaintextChunkBytes + step));
  const starts = fc.oneof(fc.nat(sizeBytes - 1), near).map((start) => Math.min(sizeBytes - 1, Math.max(0, start)));
  const lengths = fc.oneof(fc.nat(2 * plaintextChunkBytes), fc.constantFrom(1, plaintextChunkBytes, sizeBytes * 2));
  await fc.assert(
    fc.asyncProperty(starts, lengths, async (start, length) => {
      bytesRead = 0;
      const end = start + length;
      const part = await read("ranges", { start, end }, counting);
      t.true(part.equals(content.subarray(start, end + 1)));
      const chunks = Math.floor(Math.min(end, sizeBytes - 1) / plaintextChunkBytes) - Math.floor(start / plaintextChunkBytes) + 1;
      t.true(bytesRead <= headerBytes + chunks * storedChunkBytes);
    }),
    { seed: 2026, numRuns: 60 },
  );
});

test("a range outside the blob throws", async (t) => {
  await putContent("small", 10);
  await t.throwsAsync(read("small", { start: 10, end: 20 }), { instanceOf: RangeError });
  await t.throwsAsync(read("small", { start: 5, end: 4 }), { instanceOf: RangeError });
  await t.throwsAsync(read("missing"), { code: "BlobNotFound" });
  t.is(await statEncryptedBlob(store, "missing"), undefined);
});

test("another key, another blob's bytes or any changed byte is detected", async (t) => {
  await putContent("mine", 1000);
  await t.throwsAsync(async () => buffer(await getEncryptedBlob(store, "mine", randomBytes(32))), { instanceOf: BlobUnreadable });

  const stored = await buffer(await store.get("mine"));
  await store.put("other-name", Readable.from([stored]));
  await t.throwsAsync(read("other-name"), { instanceOf: BlobUnreadable });

  for (const index of [0, 1, 8, 9, 500, stored.length - 1]) {
    const flipped = Buffer.from(stored);
    flipped[index] = (flipped[index] ?? 0) ^ 1;
    await store.put("mine", Readable.from([flipped]));
    await t.throwsAsync(read("mine"), { instanceOf: BlobUnreadable }, `byte ${index}`);
  }
});

test("chunks cut off, swapped or added are detected", async (t) => {
  const edits: Record<string, (stored: Buffer) => Buffer> = {
    "last chunk gone": (stored) => stored.subarray(0, headerBytes + 2 * storedChunkBytes),
    "last chunk cut": (stored) => stored.subarray(0, -5),
    "everything gone": () => Buffer.alloc(0),
    "header alone": (stored) => stored.subarray(0, headerBytes),
    "chunks swapped": (stored) =>
      Buffer.concat([
        stored.subarray(0, headerBytes),
        stored.subarray(headerBytes + storedChunkBytes, headerBytes + 2 * storedChunkBytes),
        stored.subarray(headerBytes, headerBytes + storedChunkBytes),
        stored.subarray(headerBytes + 2 * storedChunkBytes),
      ]),
    "a chunk added": (stored) => Buffer.concat([stored, stored.subarray(headerBytes)]),
  };
  for (const [what, edit] of Object.entries(edits)) {
    await putContent("edited", 2 * plaintextChunkBytes + 100);
    await change("edited", edit);
    await t.throwsAsync(read("edited"), { instanceOf: BlobUnreadable }, what);
  }
});

test("an interrupted upload leaves nothing, and an upload to a failing store releases its source", async (t) => {
  const failure = new Error("The upload was cut off.");
  const cutOff = Readable.from(
    (async function* () {
      yield randomBytes(100_000);
      throw failure;
    })(),
  );
  await t.throwsAsync(putEncryptedBlob(store, "cut-off", dataKey, cutOff), { is: failure });
  t.is(await store.stat("cut-off"), undefined);

  const source = Readable.from([randomBytes(10)]);
  await t.throwsAsync(putEncryptedBlob(store, "NOT A KEY", dataKey, source), { code: "InvalidKey" });
  t.true(source.destroyed);
});
