import test from "ava";
import type { UploadedFile } from "./upload-file.ts";
import { Uploads } from "./uploads.svelte.ts";

interface Sent {
  readonly name: string;
  progressed(part: number): void;
  end(outcome: UploadedFile | string): void;
  isCancelled: boolean;
}

/** Uploads whose end the test decides. */
function uploadsTo(arrived: UploadedFile[]) {
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
