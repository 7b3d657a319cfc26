import type { ReadStore } from "@logue/infra/read-store/read-store.ts";
import type { DocumentChange } from "@logue/projection-service/contract/changes.ts";
import { messages } from "@logue/projection-service/contract/messages.ts";
import { threadParticipations, threadPersonId, threadReadings } from "@logue/projection-service/contract/threads.ts";
import { changedDocument } from "./announcements.ts";
import type { ChosenThreads, ThreadOfPerson } from "./chosen-threads.ts";
import { readEntries } from "./entries.ts";
import type { FollowedThreadSource } from "./items.ts";

/** The inboxes that changes of threads are told to. */
interface Listeners {
  readonly inboxes: Pick<ReadonlyMap<string, unknown>, "has">;
  readonly chosenThreads: ChosenThreads;
}

/**
 * The threads of connected users that these changes are about, by user and thread. Those who take
 * part have a document of their own; for the others the thread's first message changes.
 */
export function changedThreads(
  { inboxes, chosenThreads }: Listeners,
  changes: readonly DocumentChange[],
): Map<string, ThreadOfPerson> {
  const changed = new Map<string, ThreadOfPerson>();
  for (const change of changes) {
    for (const [id, thread] of chosenThreads.of(rootIdIn(change))) changed.set(id, thread);
    const reading = changedDocument(change, threadReadings);
    const document = reading ?? changedDocument(change, threadParticipations);
    if (document === undefined || !inboxes.has(document.userId)) continue;
    if (reading !== undefined) chosenThreads.note(reading);
    changed.set(document.id, document);
  }
  return changed;
}

/** Empty unless the change is one of a message with replies. */
function rootIdIn(change: DocumentChange): string {
  const message = changedDocument(change, messages);
  return message !== undefined && message.lastThreadNumber > 0 ? message.id : "";
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
