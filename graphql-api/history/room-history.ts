import type { ReadStore } from "@logue/infra/read-store/read-store.ts";
import { type FactDocument, factOf, hasHappened, roomFacts } from "@logue/projection-service/contract/history.ts";
import { type RoomHistoryDocument, roomHistory } from "@logue/projection-service/contract/room-history.ts";
import { readableTeam } from "../access.ts";
import type { RequestContext } from "../context.ts";
import type { Resolvers } from "../generated/resolvers.ts";
import { type DocumentList, pageForwards } from "../schema/connections.ts";
import { erasedText } from "../schema/erased.ts";
import type { RoomAsOfSource } from "./rooms-as-of.ts";

const historyOfRoom: DocumentList<RoomHistoryDocument> = {
  name: "room-history",
  collection: roomHistory,
  index: "ofRoom",
  order: "descending",
  valueOf: ({ place }) => place,
};

export const roomHistoryTypes = {
  Room: {
    history: (room, asked, { services }) => pageForwards(services.readStore, historyOfRoom, [room.id], asked),
  },
  RoomAsOf: {
    lastChange: async (asOf, _arguments, { services }) => (await changesAround(services.readStore, asOf)).last ?? null,
    previousChange: async (asOf, _arguments, { services }) => (await changesAround(services.readStore, asOf)).previous ?? null,
    nextChange: async (asOf, _arguments, { services }) => (await changesAround(services.readStore, asOf)).next ?? null,
  },
  RoomHistoryEntry: {
    actor: ({ actorId }, _arguments, { services }) => (actorId === null ? null : services.userCache.userOf(actorId)),
    person: ({ userId }, _arguments, { services }) => (userId === null ? null : services.userCache.userOf(userId)),
    team: async ({ teamId }, _arguments, context) => (teamId === null ? null : ((await readableTeam(context, teamId)) ?? null)),
    before: (entry, _arguments, context) => textBefore(entry, context),
    after: async ({ roomId, field, position }, _arguments, { services }) => {
      if (field === null) return null;
      return shownText(await services.readStore.get(roomFacts, `${factOf(roomId, field)}:${position}`));
    },
  },
} satisfies Pick<Resolvers, "Room" | "RoomAsOf" | "RoomHistoryEntry">;

async function textBefore(
  { roomId, field, position }: RoomHistoryDocument,
  { services }: RequestContext,
): Promise<string | null> {
  if (field === null) return null;
  const query = { index: "ofFact", prefix: [factOf(roomId, field)], before: position, order: "descending", limit: 1 } as const;
  const [fact] = await services.readStore.range(roomFacts, query);
  return shownText(fact);
}

function shownText(fact: FactDocument | undefined): string | null {
  if (fact?.isErased) return erasedText;
  return fact?.value ? String(fact.value) : null;
}

interface ChangesAround {
  /** Up to the instant, also at it. */
  readonly last?: RoomHistoryDocument;
  readonly previous?: RoomHistoryDocument;
  readonly next?: RoomHistoryDocument;
}

const readAtOnce = 200;

/** What was looked up for an instant is shared by the fields of one answer. */
const known = new WeakMap<RoomAsOfSource, Promise<ChangesAround>>();

function changesAround(readStore: ReadStore, asOf: RoomAsOfSource): Promise<ChangesAround> {
  const found = known.get(asOf) ?? findChanges(readStore, asOf);
  known.set(asOf, found);
  return found;
}

/** By a time, the changes are looked for from the newest on. */
async function findChanges(readStore: ReadStore, { room, instant }: RoomAsOfSource): Promise<ChangesAround> {
  const query = { index: "ofRoom", prefix: [room.id] } as const;
  if (instant.axis === "position") {
    const beyond = `${instant.value}~`;
    const [[last], [previous], [next]] = await Promise.all([
      readStore.range(roomHistory, { ...query, before: beyond, order: "descending", limit: 1 }),
      readStore.range(roomHistory, { ...query, before: instant.value, order: "descending", limit: 1 }),
      readStore.range(roomHistory, { ...query, after: beyond, order: "ascending", limit: 1 }),
    ]);
    return { last, previous, next };
  }
  let next: RoomHistoryDocument | undefined;
  let last: RoomHistoryDocument | undefined;
  for (let before: string | undefined; ; ) {
    const bounds = before === undefined ? {} : { before };
    const found = await readStore.range(roomHistory, { ...query, ...bounds, order: "descending", limit: readAtOnce });
    for (const change of found) {
      if (!hasHappened(change, instant)) next = change;
      else last ??= change;
      if (change[instant.axis] < instant.value) return { last, previous: change, next };
    }
    if (found.length < readAtOnce) return { last, next };
    before = found.at(-1)?.place;
  }
}
