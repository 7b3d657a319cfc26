import test from "ava";
import { fairQueue } from "./fair-queue.ts";

/** A queue of one at a time whose tasks end when the test says so. */
function given(waitingMax: number) {
  const queue = fairQueue({ atOnceMax: 1, waitingMax });
  const begun: string[] = [];
  const ends: (() => void)[] = [];
  const ask = (share: string, name: string) =>
    queue.run(share, () => {
      begun.push(name);
      return new Promise<string>((resolve) => ends.push(() => resolve(name)));
    });
  const endNext = async () => {
    ends.shift()?.();
    await new Promise(setImmediate);
  };
  return { ask, begun, endNext };
}

test("shares have turns, however much one of them has waiting", async (t) => {
  const { ask, begun, endNext } = given(10);
  for (const name of ["a1", "a2", "a3", "a4"]) void ask("a", name);
  for (const name of ["b1", "b2"]) void ask("b", name);
  for (let count = 0; count < 6; count += 1) await endNext();
  t.deepEqual(begun, ["a1", "a2", "b1", "a3", "b2", "a4"]);
});

test("when too much waits, the share that has the most gives up its last task for one that has fewer", async (t) => {
  const { ask, begun, endNext } = given(3);
  const asked = ["a1", "a2", "a3", "a4"].map((name) => ask("a", name));
  t.is(await ask("a", "a5"), undefined);
  const others = ask("b", "b1");
  t.is(await asked[3], undefined);
  for (let count = 0; count < 4; count += 1) await endNext();
  t.is(await others, "b1");
  t.deepEqual(begun, ["a1", "a2", "b1", "a3"]);
});

test("a task that fails passes its turn on", async (t) => {
  const queue = fairQueue({ atOnceMax: 1, waitingMax: 1 });
  await t.throwsAsync(
    queue.run("a", async () => Promise.reject(new Error("no"))),
    { message: "no" },
  );
  t.is(await queue.run("a", async () => "yes"), "yes");
});

test("of one share no more tasks wait than it may have, though there is room", async (t) => {
  const queue = fairQueue({ atOnceMax: 1, waitingMax: 10, waitingOfShareMax: 2 });
  const { promise: held, resolve: letGo } = Promise.withResolvers<void>();
  const run = (share: string) => queue.run(share, () => held.then(() => share));
  const asked = [run("a"), run("a"), run("a"), run("a"), run("b")];
  letGo();
  t.deepEqual(await Promise.all(asked), ["a", "a", "a", undefined, "b"]);
});
