import type { ExecutionContext } from "ava";
import { wholeThread } from "../../support/busy-room.ts";
import type { DistributedLogue } from "../../support/distributed-logue.ts";
import { MessageDocument, type MessagePartsFragment } from "../../support/generated/operations.ts";
import type { Person } from "../../support/person.ts";
import { differencesFromReplayOf } from "../../support/replay.ts";
import { waitUntil } from "../../support/wait-until.ts";
import type { BusyTown, Room, Said } from "./busy-town.ts";
import type { RoomReader } from "./room-reader.ts";

const patienceMs = 240_000;

/**
 * Waits until every instance of the API shows what was acknowledged before the call, while users
 * may continue to write; returns how long it took, in milliseconds.
 */
export async function untilCaughtUp({ said, founder }: BusyTown): Promise<number> {
  const calledAtMs = performance.now();
  const newest = [...new Map([...said.values()].map((message) => [`${message.roomId} ${message.senderId}`, message])).values()];
  await Promise.all(
    founder.map((reader) =>
      waitUntil(
        `what was acknowledged to be seen at ${reader.url}`,
        async () => (await Promise.all(newest.map(({ messageId }) => isSeen(reader, messageId)))).every(Boolean),
        patienceMs,
      ),
    ),
  );
  return Math.round(performance.now() - calledAtMs);
}

/** Undefined while the message is missing or Logue cannot read. */
async function isSeen(reader: Person, messageId: string): Promise<boolean> {
  const answer = await reader.ask(MessageDocument, { id: messageId }).catch(() => undefined);
  return answer?.data?.message?.id === messageId;
}

/**
 * Every instance of the API shows every acknowledged message, once, in one order, in its last
 * state, and nothing else; live followers of a room hold the same. No client may write any more.
 */
export async function checkRooms(t: ExecutionContext, town: BusyTown, readers: readonly RoomReader[] = []): Promise<void> {
  await untilCaughtUp(town);
  for (const room of town.rooms) {
    const shown = await Promise.all(town.founder.map((reader) => untilAsExpected(reader, room, expectedIn(town, room))));
    for (const { lines, timeline, thread } of shown) {
      t.deepEqual(lines, expectedIn(town, room));
      checkOrder(t, town, timeline, ({ number }) => number);
      checkOrder(t, town, thread, ({ threadNumber }) => threadNumber);
      t.deepEqual(orderOf(timeline), orderOf(shown[0]?.timeline ?? []));
      t.deepEqual(orderOf(thread), orderOf(shown[0]?.thread ?? []));
    }
  }
  for (const reader of readers) t.deepEqual(await reader.differences(patienceMs), []);
}

/** The documents equal a fresh replay of the log. No client may write any more. */
export async function checkReplay(t: ExecutionContext, { environment }: Pick<DistributedLogue, "environment">): Promise<void> {
  t.deepEqual(await differencesFromReplayOf(environment, patienceMs), []);
}

interface Shown {
  readonly timeline: readonly MessagePartsFragment[];
  readonly thread: readonly MessagePartsFragment[];
  /** A line for each message, sorted. */
  readonly lines: readonly string[];
}

/**
 * Edits and reactions may arrive after the messages; after the time limit the current state is
 * returned.
 */
async function untilAsExpected(reader: Person, room: Room, expected: readonly string[]): Promise<Shown> {
  let shown = await look(reader, room);
  await waitUntil(
    "the room to be shown as it is",
    async () => {
      shown = await look(reader, room);
      return shown.lines.join("\n") === expected.join("\n");
    },
    patienceMs,
  ).catch(() => undefined);
  return shown;
}

async function look(reader: Person, { id, rootId }: Room): Promise<Shown> {
  const timeline = await reader.timeline(id);
  const thread = await wholeThread(reader, rootId);
  return { timeline, thread, lines: [...timeline, ...thread].map(lineOf).sort() };
}

function lineOf({ id, threadRootId, deletedAt, text, reactions }: MessagePartsFragment): string {
  if (deletedAt) return lineFrom(id, threadRootId, "deleted", []);
  return lineFrom(
    id,
    threadRootId,
    text,
    reactions.flatMap(({ emoji, userIds }) => userIds.map((userId) => `${emoji} ${userId}`)),
  );
}

const expectedIn = ({ said }: BusyTown, room: Room): string[] =>
  [...said.values()]
    .filter(({ roomId }) => roomId === room.id)
    .map(expectedLine)
    .sort();

const expectedLine = ({ messageId, threadRootId, isDeleted, text, reactions }: Said): string =>
  isDeleted ? lineFrom(messageId, threadRootId, "deleted", []) : lineFrom(messageId, threadRootId, text, [...reactions]);

const lineFrom = (id: string, rootId: string | null | undefined, text: string, reactions: readonly string[]): string =>
  [id, rootId ?? "-", text, ...[...reactions].sort()].join(" | ");

/** Numbers have no gap, and the messages of one user are in the order of their acknowledgements. */
function checkOrder(
  t: ExecutionContext,
  { said }: BusyTown,
  messages: readonly MessagePartsFragment[],
  numberOf: (message: MessagePartsFragment) => number | null | undefined,
): void {
  t.deepEqual(
    messages.map(numberOf),
    messages.map((_message, index) => index + 1),
  );
  const places = new Map([...said.keys()].map((id, index) => [id, index]));
  for (const senderId of new Set(messages.map(({ sender }) => sender.id))) {
    const own = messages.filter(({ sender }) => sender.id === senderId).map(({ id }) => places.get(id) ?? -1);
    t.deepEqual(
      own,
      own.toSorted((one, other) => one - other),
    );
  }
}

const orderOf = (messages: readonly MessagePartsFragment[]): string[] => messages.map(({ id }) => id);
