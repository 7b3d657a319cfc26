import type { ReadStore } from "@logue/infra/read-store/read-store.ts";
import { audienceOfUser, mentions } from "@logue/projection-service/contract/mentions.ts";
import { type MembershipDocument, memberships } from "@logue/projection-service/contract/rooms.ts";
import type { GraphQLError } from "graphql";
import { roomsOfPersonMax } from "../access.ts";
import { readEntries } from "../fan-out/entries.ts";
import type { InboxItem, LiveItem, Resync, ResyncReason } from "../fan-out/items.ts";
import type { LiveSource } from "../fan-out/live-subscription.ts";
import type { SafePosition } from "../fan-out/safe-position.ts";
import { requestError } from "../request-errors.ts";

export interface InboxEventsArguments {
  readonly after?: string | null;
}

const cursorPattern = /^\d{20}$/;
const mentionsMax = 100;

export function checkInboxCursor({ after }: InboxEventsArguments): GraphQLError | null {
  return after === undefined || after === null || cursorPattern.test(after) ? null : requestError("CursorInvalid");
}

export interface InboxSourceOptions {
  readonly readStore: ReadStore;
  readonly userId: string;
  readonly after: string | null;
  readonly safePosition: SafePosition;
  /** Told of her rooms before anything is sent. */
  readonly onRooms: (memberships: readonly MembershipDocument[]) => void;
  readonly onResync: (reason: ResyncReason) => void;
}

/**
 * What changed around a person: the list of her rooms always, and after a cursor the entries of those rooms and the mentions that are newer.
 * All of it are states, so that something told twice does no harm.
 */
export function inboxSource({ readStore, userId, after, safePosition, onRooms, onResync }: InboxSourceOptions): LiveSource {
  async function* backfill(): AsyncGenerator<readonly LiveItem[], void> {
    const cursor = safePosition.current();
    const own = await readStore.range(memberships, { index: "ofUser", prefix: [userId], limit: roomsOfPersonMax });
    onRooms(own);
    yield [{ __typename: "RoomsListed", roomIds: own.map(({ roomId }) => roomId) }];
    if (after !== null) yield await changedAfter(after, own);
    yield [{ __typename: "CaughtUp", cursor }];
  }

  async function changedAfter(cursor: string, own: readonly MembershipDocument[]): Promise<InboxItem[]> {
    const entries = await readEntries(
      readStore,
      own.map(({ roomId }) => `${userId}:${roomId}`),
    );
    const changed = entries.filter(({ room, membership, reading }) =>
      [room, membership, reading].some((document) => document && document.changed > cursor),
    );
    const prefix = [audienceOfUser(userId)];
    const newer = await readStore.range(mentions, { index: "inbox", prefix, after: cursor, limit: mentionsMax });
    return [
      ...changed.map((entry) => ({ __typename: "RoomEntryChanged", cursor, entry }) as const),
      ...newer.map((mention) => ({ __typename: "MentionAdded", cursor, mention }) as const),
    ];
  }

  return {
    backfill,
    wasSent: () => false,
    async resync(reason): Promise<Resync> {
      onResync(reason);
      return { __typename: "Resync", reason, cursor: safePosition.current() };
    },
  };
}
