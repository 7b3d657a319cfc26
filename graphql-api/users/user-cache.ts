import { systemActorId } from "@logue/command-service/contract/commands.ts";
import type { ReadStore } from "@logue/infra/read-store/read-store.ts";
import { createRecentCache } from "@logue/infra/recent-cache.ts";
import type { DocumentChange } from "@logue/projection-service/contract/changes.ts";
import { type UserDocument, users } from "@logue/projection-service/contract/users.ts";
import DataLoader from "dataloader";
import { allOf, type Eventually } from "../execution/eventually.ts";

/**
 * The users that this process has read, so that the senders of a page cost no read and no promise.
 * Announcements of changed documents keep it up to date: their consumer calls `apply` before doing
 * anything else with them.
 */
export interface UserCache {
  /** An unknown user is returned as `strangerOf`. */
  userOf(userId: string): Eventually<UserDocument>;
  /** In the order of the ids. */
  usersOf(userIds: readonly string[]): Eventually<UserDocument[]>;
  /** Reads again, for a viewer who must see their own write. */
  readAgain(userId: string): Promise<UserDocument | undefined>;
  apply(changes: readonly DocumentChange[]): void;
  /** Reads the user anew at the next use. */
  forget(userId: string): void;
  /** Drops the cache, after changes may have been missed. */
  forgetAll(): void;
}

const usersMax = 50_000;

export function createUserCache(readStore: ReadStore): UserCache {
  const known = createRecentCache<UserDocument>(usersMax);
  const forgetAll = (): void => {
    known.clear();
    known.set(systemActorId, { ...strangerOf(systemActorId), name: "logue", displayName: "Logue" });
  };
  forgetAll();
  /** Keeps and returns the newest known document of the user. */
  const keep = (user: UserDocument): UserDocument => {
    const older = known.peek(user.id);
    if (older !== undefined && older.changed > user.changed) return older;
    known.set(user.id, user);
    return user;
  };
  // A change announced while this was read is in `known` already, and is newer.
  const read = async (ids: readonly string[]) => (await readStore.getMany(users, ids)).map((user) => user && keep(user));
  const loader = new DataLoader<string, UserDocument | undefined>(read, { cache: false });
  const load = async (userId: string) => (await loader.load(userId)) ?? strangerOf(userId);
  const userOf = (userId: string) => known.get(userId) ?? load(userId);
  return {
    userOf,
    usersOf: (userIds) => allOf(userIds.map(userOf)),
    readAgain: async (userId) => {
      const user = await readStore.get(users, userId);
      return user && keep(user);
    },
    apply: (changes) => {
      for (const change of changes) {
        if (change.collection !== users.name) continue;
        if (change.document === null) known.delete(change.id);
        else keep(change.document as UserDocument);
      }
    },
    forget: (userId) => void known.delete(userId),
    forgetAll,
  };
}

/**
 * Shown in place of a user who does not exist: the sender of a message is never null, because then
 * the whole page would be.
 */
export const strangerOf = (userId: string): UserDocument => ({
  id: userId,
  name: "unknown",
  displayName: "Unknown",
  title: "",
  email: null,
  kind: "bot",
  role: "guest",
  roleSince: "1970-01-01T00:00:00.000Z",
  timeZone: null,
  statusText: "",
  statusEmoji: null,
  statusExpiresAt: null,
  avatarFileId: null,
  secondFactorIds: [],
  hasSecondFactor: false,
  isClaimed: false,
  registeredAt: "1970-01-01T00:00:00.000Z",
  deactivatedAt: null,
  accessTokens: [],
  sortName: "",
  isActive: false,
  changed: "",
});
