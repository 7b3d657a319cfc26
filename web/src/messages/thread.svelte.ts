import type { Connection } from "../api/api.ts";
import { type MessagePartsFragment, ThreadPageDocument } from "../generated/operations.ts";
import type { People } from "../users/people.svelte.ts";
import { emptyWindow, type MessageWindow, type WindowChange, windowAfter } from "./message-window.ts";
import { withoutErased, withQuoted } from "./withdrawn.ts";

/** One thread: its root message, and its loaded replies. Its room's timeline passes on new ones. */
export class Thread {
  readonly rootId: string;
  root = $state.raw<MessagePartsFragment | null>(null);
  isLoaded = $state(false);
  hasOlder = $state(false);
  /** Why the thread cannot be shown, in words. */
  problem = $state<string | null>(null);
  /** Whether the viewer may see no message at its beginning. */
  isUnknown = $state(false);
  #window = $state.raw<MessageWindow<MessagePartsFragment>>(emptyWindow);
  readonly #connection: Connection;
  readonly #people: People;
  #startCursor: string | null = null;
  #loading: Promise<void> | undefined;

  constructor(rootId: string, connection: Connection, people: People) {
    this.rootId = rootId;
    this.#connection = connection;
    this.#people = people;
  }

  /** The loaded replies, oldest first, up to the newest. */
  get replies(): readonly MessagePartsFragment[] {
    return this.#window.messages;
  }

  async open(): Promise<void> {
    if (!this.isLoaded) await this.#load("shown", null);
  }

  async loadOlder(): Promise<void> {
    if (this.hasOlder && this.#startCursor !== null) await this.#load("joined", this.#startCursor);
  }

  /** Loads back to a reply. Returns whether there is such a reply. */
  async loadUntil(messageId: string): Promise<boolean> {
    await this.open();
    const isLoaded = () => this.replies.some(({ id }) => id === messageId);
    while (!isLoaded() && this.hasOlder && this.problem === null) await this.loadOlder();
    return isLoaded();
  }

  /** Loads back to the first reply. */
  async loadWhole(): Promise<void> {
    while (this.hasOlder && this.problem === null) await this.loadOlder();
  }

  /** Loads the newest replies anew, after a gap in the events. */
  async reload(): Promise<void> {
    if (this.isLoaded) await this.#load("shown", null);
  }

  /** Takes a version of the root or of a reply. */
  put(changed: MessagePartsFragment): void {
    this.#people.learn(changed.sender);
    const message = this.#withoutErased(changed);
    if (message.id === this.rootId) {
      if (this.root === null || this.root.changeCursor <= message.changeCursor) this.root = message;
    } else this.#change({ kind: "changed", message });
    this.#change({ kind: "rewritten", as: (other) => withQuoted(other, message) });
  }

  /** Drops the words of people who were erased. */
  dropErased(): void {
    if (this.root !== null) this.root = this.#withoutErased(this.root);
    this.#change({ kind: "rewritten", as: this.#withoutErased });
  }

  readonly #withoutErased = (message: MessagePartsFragment): MessagePartsFragment =>
    withoutErased(message, (userId) => this.#people.isErased(userId));

  /** One at a time: whatever asks meanwhile waits for the one under way. */
  #load(kind: "shown" | "joined", before: string | null): Promise<void> {
    this.#loading ??= this.#loadPage(kind, before).finally(() => {
      this.#loading = undefined;
    });
    return this.#loading;
  }

  async #loadPage(kind: "shown" | "joined", before: string | null): Promise<void> {
    try {
      const { message } = await this.#connection.requestPatiently(ThreadPageDocument, { messageId: this.rootId, before });
      if (!message) {
        this.isUnknown = true;
        this.problem = "There is no such message, or you may not see it.";
        return;
      }
      this.put(message);
      this.#take(kind, message.thread);
    } catch {
      this.problem = "The replies could not be loaded. Close the thread and open it again.";
    }
  }

  #take(
    kind: "shown" | "joined",
    { edges, pageInfo }: { edges: readonly { readonly node: MessagePartsFragment }[]; pageInfo: PageStart },
  ): void {
    const live = this.replies;
    for (const { node } of edges) this.#people.learn(node.sender);
    const page = edges.map(({ node }) => this.#withoutErased(node));
    const lastNumber = page.at(-1)?.threadNumber ?? 0;
    this.#change(kind === "shown" ? { kind, page, lastNumber } : { kind, page });
    for (const message of live) this.#change({ kind: "changed", message });
    this.#startCursor = pageInfo.startCursor ?? null;
    this.hasOlder = pageInfo.hasPreviousPage;
    this.isLoaded = true;
  }

  #change(change: WindowChange<MessagePartsFragment>): void {
    this.#window = windowAfter(this.#window, change, ({ threadNumber }) => threadNumber);
  }
}

/** The thread below a message. It lives as long as its room's timeline, which has the `threads`. */
export function threadOf(threads: Map<string, Thread>, rootId: string, connection: Connection, people: People): Thread {
  const thread = threads.get(rootId) ?? new Thread(rootId, connection, people);
  threads.set(rootId, thread);
  return thread;
}

interface PageStart {
  readonly hasPreviousPage: boolean;
  readonly startCursor?: string | null;
}
