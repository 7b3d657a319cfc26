import type { ReadStore } from "@logue/infra/read-store/read-store.ts";
import { messages } from "@logue/projection-service/contract/messages.ts";
import { threadParticipations, threadPersonId, threadReadings } from "@logue/projection-service/contract/threads.ts";
import { readEntries } from "./entries.ts";
import type { FollowedThreadSource } from "./items.ts";

export interface ThreadOfPerson {
  readonly userId: string;
  readonly roomId: string;
  readonly threadRootId: string;
}

/**
 * These threads as they are now for these people, without those in rooms that a person has left.
 * Takes four reads, however many there are.
 */
export async function readThreads(readStore: ReadStore, threads: readonly ThreadOfPerson[]): Promise<FollowedThreadSource[]> {
  const ids = threads.map(({ userId, threadRootId }) => threadPersonId(userId, threadRootId));
  const [entries, roots, participations, readings] = await Promise.all([
    readEntries(readStore, [...new Set(threads.map(entryKey))]),
    readStore.getMany(
      messages,
      threads.map(({ threadRootId }) => threadRootId),
    ),
    readStore.getMany(threadParticipations, ids),
    readStore.getMany(threadReadings, ids),
  ]);
  const entryOf = new Map(entries.map((entry) => [entryKey(entry.membership), entry]));
  return threads.flatMap((thread, index) => {
    const [root, entry] = [roots[index], entryOf.get(entryKey(thread))];
    if (root === undefined || entry === undefined) return [];
    return [{ root, entry, participation: participations[index], reading: readings[index] }];
  });
}

const entryKey = ({ userId, roomId }: { readonly userId: string; readonly roomId: string }): string => `${userId}:${roomId}`;
