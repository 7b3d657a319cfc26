import { SvelteMap } from "svelte/reactivity";
import type { Connection } from "../api/api.ts";
import { MarkReadDocument, type MessagePartsFragment, ThreadReadingsDocument } from "../generated/operations.ts";
import { unreadAfter } from "../rooms/unread-after.ts";

const tellAfterMs = 1_000;

type ThreadRoot = Pick<MessagePartsFragment, "id" | "replyCount" | "lastReplyAt" | "lastThreadNumber" | "deletedThreadRanges"> & {
  readonly sender: { readonly id: string };
};

/** How far the viewer has read the threads of one room. */
export class ThreadReadings {
  readonly #roomId: string;
  readonly #viewerId: string;
  readonly #connection: Pick<Connection, "request">;
  readonly #openedAtMs = Date.now();
  readonly #numbers = new SvelteMap<string, number>();
  readonly #untold = new Map<string, ReturnType<typeof setTimeout>>();
  #loading: Promise<void> | undefined;

  constructor(roomId: string, viewerId: string, connection: Pick<Connection, "request">) {
    this.#roomId = roomId;
    this.#viewerId = viewerId;
    this.#connection = connection;
  }

  /** Loads them once. */
  load(): Promise<void> {
    this.#loading ??= this.#load();
    return this.#loading;
  }

  async #load(): Promise<void> {
    const answer = await this.#connection.request(ThreadReadingsDocument, { roomId: this.#roomId }).catch(() => null);
    for (const { threadRootId, number } of answer?.roomEntry?.threadReadings ?? []) this.#note(threadRootId, number);
  }

  /** The last reply that the viewer has read; undefined for a thread that the viewer never read. */
  numberOf(threadRootId: string): number | undefined {
    return this.#numbers.get(threadRootId);
  }

  /**
   * How many replies the viewer has not read, of threads that the viewer has opened before. A
   * thread below the viewer's own message counts without that when a reply comes while the client
   * is open.
   */
  unreadOf(root: ThreadRoot): number {
    const known = this.#numbers.get(root.id);
    const isNewToMine = root.sender.id === this.#viewerId && Date.parse(root.lastReplyAt ?? "") > this.#openedAtMs;
    if (root.replyCount === 0 || (known === undefined && !isNewToMine)) return 0;
    return unreadAfter({ lastNumber: root.lastThreadNumber, deletedRanges: root.deletedThreadRanges }, known ?? 0);
  }

  /**
   * Shows replies as read at once and sends it to Logue a little later, so that reading down a
   * thread is one command.
   */
  markRead(threadRootId: string, number: number): void {
    if (!this.#note(threadRootId, number)) return;
    clearTimeout(this.#untold.get(threadRootId));
    this.#untold.set(
      threadRootId,
      setTimeout(() => void this.#tell(threadRootId), tellAfterMs),
    );
  }

  /** Sends the read position at once, when the thread is closed. */
  tellAll(): void {
    for (const threadRootId of [...this.#untold.keys()]) void this.#tell(threadRootId);
  }

  async #tell(threadRootId: string): Promise<void> {
    clearTimeout(this.#untold.get(threadRootId));
    this.#untold.delete(threadRootId);
    const input = { roomId: this.#roomId, threadRootId, number: this.#numbers.get(threadRootId) ?? 0 };
    await this.#connection.request(MarkReadDocument, { input }).catch(() => undefined);
  }

  /** Whether that is further than what was known. */
  #note(threadRootId: string, number: number): boolean {
    if (number <= (this.#numbers.get(threadRootId) ?? 0)) return false;
    this.#numbers.set(threadRootId, number);
    return true;
  }
}
