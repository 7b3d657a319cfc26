import type { RoomRole } from "@logue/command-service/contract/permissions.ts";
import type { ReadStore } from "@logue/infra/read-store/read-store.ts";
import { stayAsOf } from "@logue/projection-service/contract/as-of.ts";
import {
  type FactDocument,
  factOf,
  hasHappened,
  type Instant,
  messageChanges,
  type RoomFactField,
  type RoomStaysDocument,
  roomFactFields,
  roomFacts,
  roomStays,
} from "@logue/projection-service/contract/history.ts";
import { messages } from "@logue/projection-service/contract/messages.ts";
import type { RoomDocument } from "@logue/projection-service/contract/rooms.ts";
import { requestError } from "../execution/request-errors.ts";
import { connection, pageSize, readCursor } from "../schema/connections.ts";
import { latestFact } from "./facts.ts";

type RoomFacts = Readonly<Record<RoomFactField, string | boolean | null>>;

/** The source value of `RoomAsOf`. */
export interface RoomAsOfSource {
  readonly room: RoomDocument;
  readonly instant: Instant;
  readonly facts: RoomFacts;
}

/**
 * Throws `InstantInvalid` for an instant before the room. An imported message may claim a time before
 * the room that it came into was created here: the room then counts as it was at first.
 */
export async function roomAsOf(readStore: ReadStore, room: RoomDocument, instant: Instant): Promise<RoomAsOfSource> {
  const isClaimed = instant.axis === "happenedAt" && (await isAnythingClaimed(readStore, room.id, instant));
  const found = await Promise.all(
    roomFactFields.map(async (field) => {
      const fact = factOf(room.id, field);
      const value = (await latestFact(readStore, roomFacts, fact, instant)) ?? (isClaimed && (await firstFact(readStore, fact)));
      if (!value) throw requestError("InstantInvalid");
      return [field, value.value] as const;
    }),
  );
  return { room, instant, facts: Object.fromEntries(found) as RoomFacts };
}

const isAnythingClaimed = async (readStore: ReadStore, roomId: string, { value }: Instant): Promise<boolean> => {
  const before = Date.parse(value) + 1;
  return (await readStore.search(messages, { words: [], filters: { roomId }, before, limit: 1 })).length > 0;
};

async function firstFact(readStore: ReadStore, fact: string): Promise<FactDocument | undefined> {
  const [first] = await readStore.range(roomFacts, { index: "ofFact", prefix: [fact], order: "ascending", limit: 1 });
  return first;
}

/** The source value of `MemberAsOf`. */
export interface MemberAsOfSource {
  readonly userId: string;
  readonly role: RoomRole;
  readonly joinedAt: string;
}

const members = { name: "members-as-of", valueOf: ({ order }: RoomStaysDocument) => order };
const readAtOnce = 200;

/** A page of the people who were in the room. Those who were not are passed over. */
export async function membersAsOf(
  readStore: ReadStore,
  { room, instant }: RoomAsOfSource,
  asked: { readonly first: number | null; readonly after?: string | null },
) {
  const size = pageSize(asked.first, 50);
  let after = readCursor(members, asked.after);
  const edges: { cursor: string; node: MemberAsOfSource }[] = [];
  const isAfterFirst = after !== undefined;
  for (let isMore = true; isMore && edges.length <= size; ) {
    const query = { index: "ofRoom", prefix: [room.id], ...(after !== undefined && { after }) } as const;
    const found = await readStore.range(roomStays, { ...query, order: "ascending", limit: readAtOnce });
    edges.push(...found.flatMap((stays) => memberEdge(stays, instant)));
    isMore = found.length === readAtOnce && !isBeyond(found.at(-1), instant);
    after = found.at(-1)?.order;
  }
  return connection(edges.slice(0, size), { hasNextPage: edges.length > size, hasPreviousPage: isAfterFirst });
}

/** Whether all that follow came later too: they are in the order of positions. */
const isBeyond = (last: RoomStaysDocument | undefined, instant: Instant): boolean => {
  const began = last?.stays[0]?.began;
  return began !== undefined && instant.axis !== "happenedAt" && !hasHappened(began, instant);
};

function memberEdge(document: RoomStaysDocument, instant: Instant) {
  const stay = stayAsOf(document.stays, instant);
  if (stay === undefined) return [];
  const node = { userId: document.userId, role: stay.role, joinedAt: stay.began.happenedAt };
  return [{ cursor: `${members.name}:${members.valueOf(document)}`, node }];
}

const pinsMax = 100;

/** The ids of the messages that were pinned, last pinned first. */
export async function pinnedAsOf(readStore: ReadStore, { room, instant }: RoomAsOfSource): Promise<string[]> {
  const pinned = new Set<string>();
  for (let after: string | undefined, isMore = true; isMore; ) {
    const query = { index: "pinsOfRoom", prefix: [room.id], ...(after !== undefined && { after }) } as const;
    const found = await readStore.range(messageChanges, { ...query, order: "ascending", limit: readAtOnce });
    for (const change of found) {
      if (!hasHappened(change, instant)) continue;
      pinned.delete(change.messageId);
      if (change.kind === "pinned") pinned.add(change.messageId);
    }
    isMore = found.length === readAtOnce;
    after = found.at(-1)?.position;
  }
  return [...pinned].reverse().slice(0, pinsMax);
}
