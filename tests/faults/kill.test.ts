import { startWitness, type WitnessInProcess } from "@logue/sealing/testing/witness-in-process.ts";
import test, { type ExecutionContext } from "ava";
import { wholeThread } from "../support/busy-room.ts";
import { startNode } from "../support/child-process.ts";
import { openOwnHouse } from "../support/house.ts";
import type { Person } from "../support/person.ts";
import { differencesFromReplay } from "../support/replay.ts";
import { seededRandom } from "../support/seeded-random.ts";
import { type Logue, startLogue } from "../support/start-logue.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { type Acknowledged, eagerLimits, enterWriters, openRooms, writeEagerly } from "./eager-writers.ts";
import { hookEnvironment, watchHooks } from "./watched-hooks.ts";

const kills = 12;
const writers = 16;
const seed = 20_261_123;

test("twelve kills while sixteen users write lose and duplicate no message, for receivers of webhooks neither, the documents equal a replay, and a witness takes the sealed log as one tree", async (t) => {
  t.timeout(5 * 60_000);
  const folder = await temporaryFolder();
  t.teardown(() => folder.remove());
  const witness = await startWitness();
  t.teardown(() => witness.close());
  const environment = { ...eagerLimits, ...hookEnvironment, SEAL_WITNESSES: `${witness.url} ${witness.verifier.vkey}` };
  let logue: Logue | undefined;
  t.teardown(() => logue?.kill());
  const house = await openOwnHouse({ dataFolder: folder.path, environment });
  logue = house.logue;
  const hooks = await watchHooks(house.ada, seed);
  t.teardown(() => hooks.close());
  const people = await enterWriters(house, writers);
  const rooms = await openRooms(people, ["one", "two", "three"]);

  const random = seededRandom(seed);
  const writing = writeEagerly(people, rooms, random);
  for (let kill = 0; kill < kills; kill += 1) {
    await writing.writeOn(random, 60);
    await logue.kill();
    logue = await startLogue({ dataFolder: folder.path, port: Number(new URL(logue.url).port), environment });
  }
  await writing.stop();

  const { acknowledged } = writing;
  t.true(acknowledged.length > kills);
  for (const [index, roomId] of rooms.ids.entries())
    await compareRoom(t, people[0] as Person, roomId, rooms.rootIds[index] ?? "", acknowledged);
  const posted = [...rooms.rootIds, ...acknowledged.map(({ messageId }) => messageId)];
  await hooks.untilTold(posted.length);
  t.deepEqual(hooks.problems(posted, kills), []);
  await logue.stop();
  logue = undefined;
  t.deepEqual(await differencesFromReplay(folder.path), []);
  await compareSeals(t, folder.path, witness);
});

/** The last tree is that of the stored events, and the witness has taken it and all before it. */
async function compareSeals(t: ExecutionContext, dataFolder: string, { seen, refused }: WitnessInProcess): Promise<void> {
  const verifying = startNode(["startup/verifying/verify.ts", dataFolder]);
  t.is(await verifying.ended, 0, verifying.output());
  const sizes = seen.map(({ size }) => size);
  t.true(verifying.output().includes(`${sizes.at(-1)} sealed events: all are stored as they were sealed. 0 newer`));
  t.deepEqual(refused, []);
  t.log(`${sizes.length} trees`);
  t.true(sizes.length > kills / 4);
}

async function compareRoom(
  t: { deepEqual<T>(actual: T, expected: T, message?: string): unknown },
  person: Person,
  roomId: string,
  rootId: string,
  acknowledged: readonly Acknowledged[],
): Promise<void> {
  const here = acknowledged.filter((message) => message.roomId === roomId);
  const timeline = await person.timeline(roomId);
  const replies = await wholeThread(person, rootId);
  const sorted = (messages: readonly { readonly id: string; readonly text: string }[]) =>
    messages.map(({ id, text }) => `${id} ${text}`).sort();
  const expected = (isReply: boolean) =>
    sorted(
      here
        .filter(({ threadRootId }) => (threadRootId !== null) === isReply)
        .map(({ messageId, text }) => ({ id: messageId, text })),
    );
  t.deepEqual(sorted(timeline.slice(1)), expected(false));
  t.deepEqual(sorted(replies), expected(true));
  t.deepEqual(
    timeline.map(({ number }) => number),
    timeline.map((_message, index) => index + 1),
  );
  t.deepEqual(
    replies.map(({ threadNumber }) => threadNumber),
    replies.map((_message, index) => index + 1),
  );
}
