import type { ReadStore } from "@logue/infra/read-store/read-store.ts";
import { messages } from "@logue/projection-service/contract/messages.ts";
import { type MembershipDocument, rooms } from "@logue/projection-service/contract/rooms.ts";
import { roomsOfPersonMax } from "../access.ts";
import { requestError } from "../execution/request-errors.ts";
import type { AnnouncedPositions } from "../fan-out/announced-positions.ts";
import type { LiveItem, PlacedItem, Resync, ResyncReason } from "../fan-out/items.ts";
import type { LiveSource } from "../fan-out/live-subscription.ts";
import { myFeed } from "../fan-out/my-items.ts";
import { hasReached, latest, type Positions, positionFor, positionsCursor, savedPositions } from "../fan-out/positions.ts";
import { resumeMax } from "../messages/subscriptions.ts";
import { resumptionOf } from "./cursors.ts";
import { readMyChanges } from "./my-changes.ts";
import { readMemberships, readOwnRooms } from "./own-rooms.ts";

export interface MySourceOptions {
  readonly readStore: ReadStore;
  readonly userId: string;
  readonly after: string | null;
  readonly announced: AnnouncedPositions;
  /** Called with the person's rooms before anything is read from them. */
  readonly onRooms: (memberships: readonly MembershipDocument[]) => void;
  readonly onResync: (reason: ResyncReason) => void;
}

const pageSize = 100;

/**
 * What a person missed in all rooms. The rooms are followed live first; then it is read how far the
 * documents are saved (`upTo`). The documents are sent up to there. What is saved later is
 * announced later, so nothing is missing in between.
 */
export function mySource(options: MySourceOptions): LiveSource {
  const { readStore, userId, announced, onRooms, onResync } = options;
  /** What this subscription was sent, where that is further than the feed. */
  let told: Positions | undefined;

  async function* backfill(): AsyncGenerator<readonly LiveItem[], void> {
    onRooms(await ownMemberships(readStore, userId));
    if (options.after === null) {
      yield [{ __typename: "CaughtUp", cursor: positionsCursor(myFeed, announced.current()) }];
      return;
    }
    const resumption = await resumptionOf(announced, myFeed, options.after);
    const upTo = latest(await savedPositions(readStore, rooms, announced.partitions), announced.current());
    if ("resync" in resumption) yield [anew(resumption.resync, upTo)];
    else yield* missed(resumption.after, upTo);
    yield [{ __typename: "CaughtUp", cursor: positionsCursor(myFeed, told ?? upTo) }];
  }

  async function* missed(after: Positions, upTo: Positions): AsyncGenerator<readonly PlacedItem[] | readonly Resync[], void> {
    const tooMuch = await roomsOfTooMuch(readStore, userId, after, upTo);
    if (tooMuch !== null) {
      yield [anew("CURSOR_TOO_OLD", upTo, tooMuch)];
      return;
    }
    told = after;
    for (let hasMore = true; hasMore; ) {
      const page = await readMyChanges(readStore, userId, { after: told, upTo: latest(told, upTo), size: pageSize });
      if (page === null) {
        yield [anew("CURSOR_TOO_OLD", upTo)];
        return;
      }
      told = page.told;
      hasMore = page.hasMore;
      if (page.items.length > 0) yield page.items;
    }
  }

  function anew(reason: ResyncReason, upTo: Positions, missedRoomIds?: readonly string[]): Resync {
    onResync(reason);
    told = upTo;
    return {
      __typename: "Resync",
      reason,
      cursor: positionsCursor(myFeed, upTo),
      ...(missedRoomIds !== undefined && { missedRoomIds }),
    };
  }

  const wasSent = (item: LiveItem): boolean => {
    const place = placeOf(item);
    return place !== undefined && told !== undefined && place.position <= (told[place.partition] ?? "");
  };
  return {
    backfill,
    wasSent,
    isOvertaken: (items) => {
      const last = items.map(placeOf).findLast((place) => place !== undefined);
      return told === undefined || (last !== undefined && hasReached(last.told, told));
    },
    ownItem: (item) => ownItem(item, told),
    resync: async (reason) => anew(reason, announced.current()),
  };
}

const placeOf = (item: LiveItem): PlacedItem["place"] | undefined => ("place" in item ? item.place : undefined);

/** The same item with a cursor that is not before what this subscription was already sent. */
function ownItem(item: LiveItem, told: Positions | undefined): LiveItem {
  const place = placeOf(item);
  if (place === undefined || told === undefined || hasReached(place.told, told)) return item;
  return { ...item, cursor: positionsCursor(myFeed, latest(place.told, told)) } as LiveItem;
}

/**
 * Throws for a person in more rooms than a feed follows, because following only a part of them
 * would hide events.
 */
export async function ownMemberships(readStore: ReadStore, userId: string): Promise<MembershipDocument[]> {
  const own = await readMemberships(readStore, userId);
  if (own.length <= roomsOfPersonMax) return own;
  throw requestError(
    "InputInvalid",
    `One follows ${roomsOfPersonMax} rooms at most in this way; follow single ones by roomEvents.`,
  );
}

/**
 * The rooms in which something happened, when it is more than a subscription sends; null when it is
 * not.
 */
async function roomsOfTooMuch(readStore: ReadStore, userId: string, after: Positions, upTo: Positions): Promise<string[] | null> {
  const own = await readOwnRooms(readStore, userId, after, upTo);
  if (own === null) return null;
  const counts = await Promise.all(
    own.changed.map(({ id }) =>
      readStore.count(messages, { index: "positions", prefix: [id], after: positionFor(after, id), limit: resumeMax + 1 }),
    ),
  );
  const isTooMuch = counts.reduce((sum, count) => sum + count, 0) > resumeMax;
  return isTooMuch ? own.changed.map(({ id }) => id) : null;
}
