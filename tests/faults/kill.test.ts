import { startWitness, type WitnessInProcess } from "@logue/sealing/testing/witness-in-process.ts";
import test, { type ExecutionContext } from "ava";
import { v7 as uuidv7 } from "uuid";
import { ApiError } from "../support/api.ts";
import { wholeThread } from "../support/busy-room.ts";
import { startNode } from "../support/child-process.ts";
import { CreateChannelDocument, PostMessageDocument } from "../support/generated/operations.ts";
import { openHouse } from "../support/house.ts";
import type { Person } from "../support/person.ts";
import { differencesFromReplay } from "../support/replay.ts";
import { type SeededRandom, seededRandom } from "../support/seeded-random.ts";
import { type Logue, startLogue } from "../support/start-logue.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { waitUntil } from "../support/wait-until.ts";

const kills = 20;
const writers = 16;
const seed = 20_261_123;
/** Sixteen users who write as fast as they can from one address. */
const limits = { REQUESTS_PER_MINUTE_PER_ADDRESS: "1000000000", REQUESTS_PER_MINUTE_PER_PERSON: "1000000000" };

interface Acknowledged {
  readonly messageId: string;
  readonly roomId: string;
  readonly threadRootId: string | null;
  readonly text: string;
}

interface Writing {
  readonly acknowledged: Acknowledged[];
  isOver: boolean;
}

test("twenty kills while sixteen users write lose and duplicate no message, the documents equal a replay, and a witness takes the sealed log as one tree", async (t) => {
  t.timeout(170_000);
  const folder = await temporaryFolder();
  t.teardown(() => folder.remove());
  const witness = await startWitness();
  t.teardown(() => witness.close());
  const environment = { ...limits, SEAL_WITNESSES: `${witness.url} ${witness.verifier.vkey}` };
  let logue: Logue | undefined;
  t.teardown(() => logue?.kill());
  const house = await openHouse({ dataFolder: folder.path, environment });
  logue = house.logue;
  const people = await Promise.all(Array.from({ length: writers }, () => house.comesIn("writer")));
  const rooms = await Promise.all(["one", "two", "three"].map((name) => roomOf(people, name)));
  const roots = await Promise.all(rooms.map(async (roomId) => (await firstOf(people).posts(roomId, "The root")).id));

  const writing: Writing = { acknowledged: [], isOver: false };
  const random = seededRandom(seed);
  const allWritten = people.map((person) => writes(person, rooms, roots, writing, seededRandom(random.below(2 ** 31))));
  for (let kill = 0; kill < kills; kill += 1) {
    const goal = writing.acknowledged.length + 1 + random.below(60);
    await waitUntil(`message ${goal} to be acknowledged`, () => writing.acknowledged.length >= goal, 60_000);
    await logue.kill();
    logue = await startLogue({ dataFolder: folder.path, port: Number(new URL(logue.url).port), environment });
  }
  writing.isOver = true;
  await Promise.all(allWritten);

  t.true(writing.acknowledged.length > kills);
  for (const [index, roomId] of rooms.entries()) await compareRoom(t, firstOf(people), roomId, roots[index] ?? "", writing);
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
  t.true(sizes.length > kills / 2);
}

async function roomOf(people: readonly Person[], name: string): Promise<string> {
  const memberIds = people.slice(1).map(({ userId }) => userId);
  return (await firstOf(people).does(CreateChannelDocument, { name, memberIds })).roomId;
}

function firstOf(people: readonly Person[]): Person {
  const [first] = people;
  if (first === undefined) throw new Error("There is no such user.");
  return first;
}

/** Writes until stopped; sends each message again, under the same id, until it is acknowledged. */
async function writes(
  person: Person,
  rooms: readonly string[],
  roots: readonly string[],
  writing: Writing,
  random: SeededRandom,
): Promise<void> {
  while (!writing.isOver) {
    const room = random.below(rooms.length);
    const message = {
      messageId: uuidv7(),
      roomId: rooms[room] ?? "",
      threadRootId: random.below(4) === 0 ? (roots[room] ?? null) : null,
      text: `${person.name} says ${random.below(1_000_000)}`,
    };
    await waitUntil("the message to be acknowledged", () => isAcknowledged(person, message), 60_000);
    writing.acknowledged.push(message);
  }
}

/** False while Logue does not answer or an engine fails; any other refusal fails the test. */
async function isAcknowledged(person: Person, message: Acknowledged): Promise<boolean> {
  const input = { ...message, alsoInRoom: false };
  const answer = await person.ask(PostMessageDocument, { input }).catch((error: unknown) => {
    if (error instanceof TypeError || error instanceof SyntaxError) return undefined;
    throw error;
  });
  const refusal = answer?.data?.postMessage.refusal?.code;
  if (answer === undefined || refusal === "StoreUnavailable") return false;
  if (!answer.data || refusal) throw new ApiError(answer);
  return true;
}

async function compareRoom(
  t: { deepEqual<T>(actual: T, expected: T, message?: string): unknown },
  person: Person,
  roomId: string,
  rootId: string,
  { acknowledged }: Writing,
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
