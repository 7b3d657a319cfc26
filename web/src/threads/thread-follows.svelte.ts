import { SvelteMap } from "svelte/reactivity";
import type { Connection } from "../api/api.ts";
import {
  FollowThreadDocument,
  ThreadStateDocument,
  type ThreadStatePartsFragment,
  UnfollowThreadDocument,
  UnreadThreadsDocument,
} from "../generated/operations.ts";

type ThreadState = ThreadStatePartsFragment;

interface Client {
  readonly connection: Pick<Connection, "request">;
  run(
    document: typeof FollowThreadDocument | typeof UnfollowThreadDocument,
    variables: { readonly input: { readonly roomId: string; readonly threadRootId: string } },
  ): Promise<unknown>;
}

/** While there are more, the next ones are loaded when fewer unread threads than this are known. */
const refillBelow = 25;

/** Which threads the viewer follows and what of them is unread, of those that are known here. */
export class ThreadFollows {
  /** Whether there are more unread threads than were loaded. */
  hasMoreUnread = $state(false);
  readonly #client: Client;
  readonly #threads = new SvelteMap<string, ThreadState>();
  readonly #asked = new Map<string, Promise<void>>();
  #isRefilling = false;
  #listeners: readonly ((thread: ThreadState) => void)[] = [];

  constructor(client: Client) {
    this.#client = client;
  }

  readonly unreadCount = $derived.by(() => [...this.#threads.values()].filter(({ isUnread }) => isUnread).length);

  isFollowed(threadRootId: string): boolean {
    return this.#threads.get(threadRootId)?.isFollowed ?? false;
  }

  /** Undefined while it is not known. */
  find(threadRootId: string): ThreadState | undefined {
    return this.#threads.get(threadRootId);
  }

  /** Loads the unread threads, and forgets which others were unread. Called after each connection. */
  async load(): Promise<void> {
    const answer = await this.#client.connection.request(UnreadThreadsDocument, {}).catch(() => null);
    if (answer === null) return;
    const { edges, pageInfo } = answer.followedThreads;
    const unread = new Set(edges.map(({ node }) => node.root.id));
    for (const [id, thread] of this.#threads)
      if (thread.isUnread && !unread.has(id)) this.#threads.set(id, { ...thread, unreadCount: 0, isUnread: false });
    for (const { node } of edges) this.#take(node);
    this.hasMoreUnread = pageInfo.hasNextPage;
  }

  /** Takes a thread as Logue tells of it. */
  hear(thread: ThreadState): void {
    this.#take(thread);
    for (const listener of this.#listeners) listener(thread);
    if (this.hasMoreUnread && !this.#isRefilling && this.unreadCount < refillBelow) void this.#refill();
  }

  async #refill(): Promise<void> {
    this.#isRefilling = true;
    await this.load();
    this.#isRefilling = false;
  }

  /** Calls a function for each thread that is heard of, until the returned function is called. */
  listen(listener: (thread: ThreadState) => void): () => void {
    this.#listeners = [...this.#listeners, listener];
    return () => {
      this.#listeners = this.#listeners.filter((other) => other !== listener);
    };
  }

  /** Loads whether a thread is followed, once. */
  async ask(threadRootId: string): Promise<void> {
    if (this.#threads.has(threadRootId)) return;
    const asked = this.#asked.get(threadRootId) ?? this.#ask(threadRootId);
    this.#asked.set(threadRootId, asked);
    await asked;
  }

  async #ask(threadRootId: string): Promise<void> {
    const answer = await this.#client.connection.request(ThreadStateDocument, { threadRootId }).catch(() => null);
    if (answer === null) this.#asked.delete(threadRootId);
    else if (answer.followedThread && !this.#threads.has(threadRootId)) this.#threads.set(threadRootId, answer.followedThread);
  }

  /** Follows or unfollows a thread. Returns whether that was done. */
  async toggle(roomId: string, threadRootId: string): Promise<boolean> {
    await this.ask(threadRootId);
    const isFollowed = this.isFollowed(threadRootId);
    const document = isFollowed ? UnfollowThreadDocument : FollowThreadDocument;
    if (!(await this.#client.run(document, { input: { roomId, threadRootId } }))) return false;
    const known = this.#threads.get(threadRootId);
    if (known) this.#threads.set(threadRootId, { ...known, isFollowed: !isFollowed, isUnread: known.isUnread && !isFollowed });
    return true;
  }

  /** Forgets what was in a room that the viewer has left. */
  leave(roomId: string): void {
    for (const [id, { root }] of this.#threads) if (root.roomId === roomId) this.#threads.delete(id);
  }

  #take(thread: ThreadState): void {
    this.#threads.set(thread.root.id, thread);
  }
}
