import type { ReadStore } from "@logue/infra/read-store/read-store.ts";
import { createRecentCache } from "@logue/infra/recent-cache.ts";
import { memberships } from "@logue/projection-service/contract/rooms.ts";
import type { Audiences } from "./audiences.ts";
import { type Inbox, type PresenceChange, seesDirectory } from "./inbox.ts";
import type { LiveItem } from "./items.ts";

/** Items and their recipients. */
export interface PresenceTold {
  readonly items: readonly LiveItem[];
  readonly audience: Iterable<Inbox>;
}

export interface PresenceAudience {
  of(changes: readonly PresenceChange[]): Promise<PresenceTold[]>;
  /** The rooms of a user who has disconnected, so that the other members can be told. */
  remember(userId: string, roomIds: readonly string[]): void;
}

export interface PresenceAudienceOptions {
  readonly inboxes: ReadonlyMap<string, Inbox>;
  readonly audiences: Audiences;
  readonly readStore: ReadStore;
}

/** In rooms with more people online, clients ask for presence instead of being sent it. */
const audienceMax = 200;
const rememberedMax = 10_000;
const roomsOfPersonMax = 1_000;

/**
 * The recipients of users' presence: the members of shared rooms with few enough people online.
 * When that would take more than two writes for each user on this instance, every user who may see
 * the directory is sent all of it in one write, and the others ask.
 */
export function createPresenceAudience({ inboxes, audiences, readStore }: PresenceAudienceOptions): PresenceAudience {
  const remembered = createRecentCache<readonly string[]>(rememberedMax);

  async function roomsOf(userId: string): Promise<Iterable<string>> {
    const known = inboxes.get(userId)?.roomIds ?? remembered.get(userId);
    if (known !== undefined) return known;
    const found = await readStore.range(memberships, { index: "ofUser", prefix: [userId], limit: roomsOfPersonMax });
    const roomIds = found.map(({ roomId }) => roomId);
    remembered.set(userId, roomIds);
    return roomIds;
  }

  async function audienceOf(userId: string): Promise<Set<Inbox>> {
    const own = inboxes.get(userId);
    const audience = new Set<Inbox>(own && [own]);
    for (const roomId of await roomsOf(userId)) {
      const inRoom = audiences.of(roomId);
      if (inRoom.size <= audienceMax) for (const inbox of inRoom) audience.add(inbox);
    }
    return audience;
  }

  return {
    async of(changes) {
      const told = await Promise.all(
        changes.map(async ({ userId, presence }) => ({
          items: [{ __typename: "PresenceChanged", userId, presence } as const],
          audience: await audienceOf(userId),
        })),
      );
      const writes = told.reduce((sum, { audience }) => sum + audience.size, 0);
      if (writes <= 2 * inboxes.size) return told;
      return [{ items: told.flatMap(({ items }) => items), audience: [...inboxes.values()].filter(seesDirectory) }];
    },
    remember: (userId, roomIds) => remembered.set(userId, roomIds),
  };
}
