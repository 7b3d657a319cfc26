import { inStore, openDatabase } from "./browser-database.ts";
import type { PendingMessage } from "./pending-message.ts";
import type { StagedMessages } from "./staged-messages.ts";

/** Where messages are kept that Logue has not answered yet. */
export interface OutboxStore {
  /** In the order in which they were written. */
  list(): Promise<PendingMessage[]>;
  put(message: PendingMessage): Promise<void>;
  /** Keeps a message as it is now, if it is still there. */
  change(message: PendingMessage): Promise<void>;
  remove(messageId: string): Promise<void>;
}

/** A browser without a database keeps the messages where they are staged. */
export async function openStore(userId: string, staged: StagedMessages): Promise<OutboxStore> {
  try {
    return inDatabase(await openDatabase(), userId, staged);
  } catch {
    return inStaging(staged);
  }
}

type Kept = PendingMessage & { readonly userId: string };

function inDatabase(database: IDBDatabase, userId: string, staged: StagedMessages): OutboxStore {
  const kept = async (): Promise<Kept[]> => {
    const all = await inStore<Kept[]>(database, "outbox", "readonly", (store) => store.getAll());
    return all.filter((message) => message.userId === userId);
  };
  /** A message that the database does not take, for example for want of room, stays staged. */
  const put = async (message: PendingMessage): Promise<void> => {
    staged.put(message);
    const isKept = await inStore(database, "outbox", "readwrite", (store) =>
      store.put({ ...message, userId } satisfies Kept),
    ).then(
      () => true,
      () => false,
    );
    if (isKept) staged.remove(message.messageId);
  };
  const list = async (): Promise<PendingMessage[]> => {
    const byId = new Map(staged.list().map((message) => [message.messageId, message]));
    for (const { userId: _userId, ...message } of await kept()) byId.set(message.messageId, message);
    return [...byId.values()].sort((one, other) => (one.messageId < other.messageId ? -1 : 1));
  };
  return {
    list,
    put,
    change: async (message) => {
      if ((await list()).some(({ messageId }) => messageId === message.messageId)) await put(message);
    },
    remove: async (messageId) => {
      await inStore(database, "outbox", "readwrite", (store) => store.delete(messageId));
      staged.remove(messageId);
    },
  };
}

function inStaging(staged: StagedMessages): OutboxStore {
  return {
    list: async () => staged.list(),
    put: async (message) => staged.put(message),
    change: async (message) => {
      if (staged.list().some(({ messageId }) => messageId === message.messageId)) staged.put(message);
    },
    remove: async (messageId) => staged.remove(messageId),
  };
}
