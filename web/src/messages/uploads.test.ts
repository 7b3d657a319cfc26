import test from "ava";
import type { UploadedFile } from "./upload-file.ts";
import { type UploadKeeper, Uploads } from "./uploads.svelte.ts";

interface Sent {
  readonly name: string;
  progressed(part: number): void;
  end(outcome: UploadedFile | string): void;
  isCancelled: boolean;
}

/** Uploads whose end the test decides. */
function uploadsTo(arrived: UploadedFile[], keeper?: UploadKeeper) {
  const sent: Sent[] = [];
  const uploads = new Uploads(
    "harbour",
    (file) => arrived.push(file),
    (_roomId, file, progressed) => {
      const { promise, resolve } = Promise.withResolvers<UploadedFile | string>();
      const one: Sent = { name: file.name, progressed, end: resolve, isCancelled: false };
      sent.push(one);
      return {
        outcome: promise,
        cancel: () => {
          one.isCancelled = true;
          resolve("The upload was cancelled.");
        },
      };
    },
    keeper,
  );
  return { uploads, sent };
}

const file = (name: string): File => new File(["bytes"], name);
const settled = () => new Promise((resolve) => setImmediate(resolve));

test("every chosen file arrives, in the order in which they were chosen", async (t) => {
  const arrived: UploadedFile[] = [];
  const { uploads, sent } = uploadsTo(arrived);
  const adding = uploads.add([file("one.png"), file("two.png"), file("three.png")]);
  t.is(uploads.items.length, 3);
  t.true(uploads.isUnderWay);
  await settled();
  for (const index of [0, 1, 2]) {
    sent[index]?.end({ fileId: `f${index}`, name: sent[index].name });
    await settled();
  }
  await adding;
  t.deepEqual(
    arrived.map(({ name }) => name),
    ["one.png", "two.png", "three.png"],
  );
  t.false(uploads.isUnderWay);
});

test("an upload that failed says why and can be tried again", async (t) => {
  const arrived: UploadedFile[] = [];
  const { uploads, sent } = uploadsTo(arrived);
  void uploads.add([file("map.png")]);
  await settled();
  sent[0]?.progressed(0.4);
  t.is(uploads.items[0]?.progress, 0.4);
  sent[0]?.end("The connection was lost. Try again.");
  await settled();
  const [failed] = uploads.items;
  t.is(failed?.problem, "The connection was lost. Try again.");
  t.false(uploads.isUnderWay);

  if (failed) void uploads.retry(failed);
  t.is(failed?.problem, null);
  sent[1]?.end({ fileId: "f1", name: "map.png" });
  await settled();
  t.is(arrived.length, 1);
  t.deepEqual(uploads.items, []);
});

test("a cancelled upload leaves nothing behind, and the next one goes on", async (t) => {
  const arrived: UploadedFile[] = [];
  const { uploads, sent } = uploadsTo(arrived);
  void uploads.add([file("one.png"), file("two.png")]);
  await settled();
  const [first] = uploads.items;
  if (first) uploads.remove(first);
  await settled();
  t.true(sent[0]?.isCancelled);
  sent[1]?.end({ fileId: "f2", name: "two.png" });
  await settled();
  t.deepEqual(
    arrived.map(({ name }) => name),
    ["two.png"],
  );
});

test("files are kept until they have arrived or are given up; what cannot be kept would be lost by a reload", async (t) => {
  const kept = new Map<string, string>();
  const keeper: UploadKeeper = {
    keep: async (id, { name }, isSentAfter) => {
      if (name === "huge.iso") return false;
      kept.set(id, `${name} ${isSentAfter}`);
      return true;
    },
    forget: (id) => void kept.delete(id),
  };
  const arrived: UploadedFile[] = [];
  const { uploads, sent } = uploadsTo(arrived, keeper);
  void uploads.add([file("one.png"), file("two.png"), file("huge.iso")]);
  await settled();
  t.true(uploads.isLostByReload);
  const [, two, huge] = uploads.items;
  if (huge) uploads.remove(huge);
  t.false(uploads.isLostByReload);
  uploads.sendAfter(true);
  t.deepEqual([...kept.values()], ["one.png true", "two.png true"]);
  sent[0]?.end({ fileId: "f0", name: "one.png" });
  await settled();
  t.deepEqual([...kept.values()], ["two.png true"]);
  if (two) uploads.remove(two);
  await settled();
  t.deepEqual([kept.size, uploads.items.length], [0, 0]);
});

test("a file that goes on after a reload arrives before those that are chosen then", async (t) => {
  const arrived: UploadedFile[] = [];
  const { uploads, sent } = uploadsTo(arrived);
  void uploads.resume({ id: "u1", file: file("before.png") });
  const adding = uploads.add([file("after.png")]);
  await settled();
  t.deepEqual(
    sent.map(({ name }) => name),
    ["before.png"],
  );
  sent[0]?.end({ fileId: "f1", name: "before.png" });
  await settled();
  sent[1]?.end({ fileId: "f2", name: "after.png" });
  await adding;
  t.deepEqual(
    arrived.map(({ name }) => name),
    ["before.png", "after.png"],
  );
});

test("what failed is tried again once, however many ask for that at the same time", async (t) => {
  const arrived: UploadedFile[] = [];
  const { uploads, sent } = uploadsTo(arrived);
  void uploads.add([file("one.png"), file("two.png")]);
  for (const index of [0, 1]) {
    await settled();
    sent[index]?.end("The connection was lost. Try again.");
  }
  await settled();
  const retrying = [uploads.retryFailed("The connection was lost. Try again."), uploads.retryFailed()];
  for (const index of [2, 3]) {
    sent[index]?.end({ fileId: `f${index}`, name: sent[index].name });
    await settled();
  }
  await Promise.all(retrying);
  t.is(sent.length, 4);
  t.deepEqual(arrived.map(({ name }) => name).sort(), ["one.png", "two.png"]);
  await uploads.retryFailed();
  t.is(sent.length, 4);
});
