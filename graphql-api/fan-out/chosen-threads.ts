import { type ThreadReadingDocument, threadPersonId } from "@logue/projection-service/contract/threads.ts";

export interface ThreadOfPerson {
  readonly userId: string;
  readonly roomId: string;
  readonly threadRootId: string;
}

/**
 * The threads that connected users chose to follow. A reply changes no document of those who do not
 * take part in its thread, so they are found here.
 */
export interface ChosenThreads {
  /** Takes what a user has chosen: as read when the inbox began, and as it changes. */
  note(reading: ThreadReadingDocument): void;
  forget(userId: string): void;
  /** The users who chose this thread, by `threadPersonId`. */
  of(threadRootId: string): ReadonlyMap<string, ThreadOfPerson>;
}

const none: ReadonlyMap<string, ThreadOfPerson> = new Map();

export function createChosenThreads(): ChosenThreads {
  const byThread = new Map<string, Map<string, ThreadOfPerson>>();
  const byUser = new Map<string, Set<string>>();

  function remove(userId: string, threadRootId: string): void {
    byUser.get(userId)?.delete(threadRootId);
    const people = byThread.get(threadRootId);
    if (people?.delete(threadPersonId(userId, threadRootId)) && people.size === 0) byThread.delete(threadRootId);
  }

  return {
    note({ id, userId, roomId, threadRootId, followed }) {
      if (followed === null) return remove(userId, threadRootId);
      byUser.set(userId, (byUser.get(userId) ?? new Set()).add(threadRootId));
      const people = byThread.get(threadRootId) ?? new Map<string, ThreadOfPerson>();
      byThread.set(threadRootId, people.set(id, { userId, roomId, threadRootId }));
    },
    forget(userId) {
      for (const threadRootId of byUser.get(userId) ?? []) remove(userId, threadRootId);
      byUser.delete(userId);
    },
    of: (threadRootId) => byThread.get(threadRootId) ?? none,
  };
}
