import type { PendingMessage } from "./pending-message.ts";

/** The part of `localStorage` that is used here. */
export type Staging = Pick<Storage, "getItem" | "setItem" | "removeItem" | "length" | "key">;

/**
 * Messages that are not in the store yet. Writing there takes a moment in which the tab may be
 * closed; this is done when it returns. Older versions of the client kept all their messages here.
 */
export class StagedMessages {
  readonly #prefix: string;
  readonly #storage: Staging;

  constructor(userId: string, storage: Staging) {
    this.#prefix = `logue/outbox/${userId}/`;
    this.#storage = storage;
  }

  /** In the order in which they were written: the ids begin with the time. */
  list(): PendingMessage[] {
    const keys = Array.from({ length: this.#storage.length }, (_, index) => this.#storage.key(index) ?? "");
    return keys
      .filter((key) => key.startsWith(this.#prefix))
      .sort()
      .flatMap((key) => {
        try {
          return [JSON.parse(this.#storage.getItem(key) ?? "") as PendingMessage];
        } catch {
          return [];
        }
      });
  }

  /** A key for each message: tabs that write at the same time overwrite nothing of each other. */
  put(message: PendingMessage): void {
    this.#storage.setItem(this.#prefix + message.messageId, JSON.stringify(message));
  }

  remove(messageId: string): void {
    this.#storage.removeItem(this.#prefix + messageId);
  }
}
