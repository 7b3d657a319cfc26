import type { Recorded } from "@logue/command-service/contract/event.ts";
import { occurredAt } from "@logue/command-service/contract/event.ts";
import { type JsonObject, personOf, type TestApi } from "@logue/graphql-api/testing/workspace.ts";
import { createLogger } from "@logue/infra/monitoring/log.ts";
import { type Config, loadConfig } from "@logue/infra/settings/config.ts";
import { messages as messageDocuments } from "@logue/projection-service/contract/messages.ts";
import { memberships, rooms } from "@logue/projection-service/contract/rooms.ts";
import { openRebuildStores } from "@logue/projection-service/rebuilding/rebuild-stores.ts";
import { messagesProjection } from "../../projection-service/messages/messages.ts";
import { roomsProjection } from "../../projection-service/rooms/rooms.ts";
import { documentsOf, given } from "../../projection-service/testing/projection-specification.ts";
import { openWorkspace } from "../../startup/open-workspace.ts";
import { openApi } from "../slack/imported.ts";
import type { SeededRandom } from "../support/seeded-random.ts";

const query = `query ($roomId: ID!, $at: InstantInput!, $after: String) { room(id: $roomId) { asOf(at: $at) {
  name topic description isArchived
  members(first: 100, after: $after) { edges { node { role joinedAt user { id } } } pageInfo { hasNextPage endCursor } }
  messages(last: 100) { edges { node { id text markup editedAt isDeleted isPinned reactions { emoji userIds } } } }
} } }`;

const readAtOnce = 1_000;
const shownMax = 100;
const axes = ["position", "recordedAt", "happenedAt"] as const;
type Axis = (typeof axes)[number];

const whenOf: Readonly<Record<Axis, (event: Recorded) => string>> = {
  position: ({ position }) => position,
  recordedAt: ({ created }) => created,
  happenedAt: occurredAt,
};

/** An instant of a room, and how it stood by each of the two ways to find out. */
export interface RoomThen {
  readonly instant: string;
  readonly read: JsonObject;
  readonly folded: JsonObject;
}

/**
 * Rooms of an imported data folder at random instants, by each axis in turn: as the API reads them
 * from its documents, and as a fold of the room's events up to the instant makes them.
 */
export async function roomsThen(dataFolder: string, { pick }: SeededRandom, count: number): Promise<RoomThen[]> {
  const config = loadConfig({ LOG_LEVEL: "fatal" }, { dataFolder });
  const byRoom = await eventsByRoom(config);
  const everyEvent = [...byRoom.values()].flat();
  const workspace = await openWorkspace(config);
  const api = await openApi(workspace, config);
  const found: RoomThen[] = [];
  try {
    while (found.length < count) {
      const axis = axes[found.length % axes.length] ?? "position";
      const event = pick(everyEvent);
      const roomId = roomOf(event) ?? "";
      const value = whenOf[axis](event);
      const all = byRoom.get(roomId) ?? [];
      const past = all.filter((other) => whenOf[axis](other) <= value);
      const [reader] = documentsOf(await given(roomsProjection, all), memberships);
      const read = await readThen(api, reader?.userId ?? "", { roomId, at: { [axis]: value } });
      found.push({ instant: `${roomId} ${axis} ${value}`, read, folded: await foldThen(all, past, axis) });
    }
    return found;
  } finally {
    await api.close();
  }
}

const roomOf = ({ stream }: Pick<Recorded, "stream">): string | undefined =>
  /^(?:room|conversation)-([0-9a-f-]{36})/.exec(stream)?.[1];

async function eventsByRoom(config: Config): Promise<Map<string, Recorded[]>> {
  const { history, openEvents, close } = await openRebuildStores(config, createLogger(config));
  const byRoom = new Map<string, Recorded[]>();
  let after: string | undefined;
  for (let isMore = true; isMore; ) {
    const events = await history.readAll({ ...(after !== undefined && { after }), limit: readAtOnce });
    for (const event of (await openEvents(events)) as readonly Recorded[]) {
      const roomId = roomOf(event);
      if (roomId !== undefined) byRoom.set(roomId, [...(byRoom.get(roomId) ?? []), event]);
    }
    isMore = events.length === readAtOnce;
    after = events.at(-1)?.position;
  }
  await close();
  return byRoom;
}

async function readThen(api: TestApi, readerId: string, asked: { readonly roomId: string; readonly at: object }) {
  const members: JsonObject[] = [];
  for (let after: string | null = null; ; ) {
    const { room } = await api.answer(personOf(readerId, "reader", "administrator"), query, { ...asked, after });
    const { members: page, messages, ...facts } = room.asOf;
    members.push(...page.edges.map(({ node }: JsonObject) => node));
    after = page.pageInfo.endCursor;
    if (!page.pageInfo.hasNextPage)
      return { ...facts, members: members.map(memberLine).sort(), messages: messages.edges.map(messageOf) };
  }
}

const memberLine = ({ role, joinedAt, user }: JsonObject): string => `${user.id} ${role} ${joinedAt}`;
const messageOf = ({ node: { markup, text, ...same } }: JsonObject) => ({ ...same, text: markup ?? text });

async function foldThen(all: readonly Recorded[], past: readonly Recorded[], axis: Axis): Promise<JsonObject> {
  const [ofRoom, ofMessages] = [await given(roomsProjection, past), await given(messagesProjection, past)];
  // Before the time at which it claims to begin, a room counts as it was at first.
  const atFirst = await given(roomsProjection, all.slice(0, 1));
  const [room = documentsOf(atFirst, rooms)[0]] = documentsOf(ofRoom, rooms);
  const { name, topic, description, archivedAt = null } = room ?? {};
  const inRoom = documentsOf(ofRoom, memberships);
  const timeline = documentsOf(ofMessages, messageDocuments).filter(({ number }) => number !== null);
  const place = axis === "happenedAt" ? ({ sentAt }: { sentAt: string }) => Date.parse(sentAt) : () => 0;
  timeline.sort((one, other) => place(one) - place(other) || (one.number ?? 0) - (other.number ?? 0));
  return {
    ...{ name, topic, description, isArchived: archivedAt !== null },
    members: inRoom.map(({ userId, role, joinedAt }) => `${userId} ${role.toUpperCase()} ${joinedAt}`).sort(),
    messages: timeline.slice(-shownMax).map(({ id, text, editedAt, deletedAt, pinned, reactions }) => ({
      ...{ id, text, editedAt, isDeleted: deletedAt !== null, isPinned: pinned !== null },
      reactions: reactions.map(({ emoji, userIds }) => ({ emoji, userIds: [...userIds] })),
    })),
  };
}
