import { ApiError, type Connection, wordsOf } from "../api/api.ts";
import {
  FollowedThreadListDocument,
  MarkAllThreadsReadDocument,
  MarkReadDocument,
  ThreadCardDocument,
  type ThreadCardPartsFragment,
} from "../generated/operations.ts";
import type { People } from "../users/people.svelte.ts";
import type { ThreadFollows } from "./thread-follows.svelte.ts";

export type ThreadCard = ThreadCardPartsFragment;
type Api = Pick<Connection, "request">;

/** The threads that the viewer follows, page by page: the unread ones, and the others below them. */
export class ThreadList {
  isLoaded = $state(false);
  isLoading = $state(false);
  /** While all are marked as read. */
  isMarking = $state(false);
  hasMore = $state(false);
  problem = $state<string | null>(null);
  #cards = $state.raw<readonly ThreadCard[]>([]);
  /** Those that were unread since the list was opened: what is read does not jump away. */
  #unreadIds = $state.raw<ReadonlySet<string>>(new Set());
  readonly #api: Api;
  readonly #people: Pick<People, "learn">;
  readonly #stop: () => void;
  #endCursor: string | null = null;

  constructor(api: Api, people: Pick<People, "learn">, follows: Pick<ThreadFollows, "listen">) {
    this.#api = api;
    this.#people = people;
    this.#stop = follows.listen(({ root, isFollowed }) => void this.#refresh(root.id, isFollowed));
  }

  readonly unread = $derived.by(() => this.#cards.filter(({ root }) => this.#unreadIds.has(root.id)));
  readonly others = $derived.by(() => this.#cards.filter(({ root }) => !this.#unreadIds.has(root.id)));

  async open(): Promise<void> {
    await this.#during(async () => {
      const [unread, all] = await Promise.all([this.#page(null, true), this.#page(null, false)]);
      this.#take([...unread.edges, ...all.edges].map(({ node }) => node));
      this.#turnTo(all.pageInfo);
      this.isLoaded = true;
    });
  }

  async more(): Promise<void> {
    if (!this.hasMore || this.isLoading) return;
    await this.#during(async () => {
      const { edges, pageInfo } = await this.#page(this.#endCursor, false);
      this.#take(edges.map(({ node }) => node));
      this.#turnTo(pageInfo);
    });
  }

  /** Marks a thread as read up to its newest reply. */
  async markRead({ root }: ThreadCard): Promise<void> {
    const input = { roomId: root.roomId, threadRootId: root.id, number: root.lastThreadNumber };
    const answer = await this.#api.request(MarkReadDocument, { input }).catch(() => null);
    if (answer === null) this.problem = "The thread could not be marked as read. Try again.";
    else this.#change(root.id, (card) => ({ ...card, unreadCount: 0, isUnread: false }));
  }

  /**
   * Marks every unread thread as read, also those that are not shown yet, by one command for each
   * thousand of them.
   */
  async markAllRead(): Promise<void> {
    this.isMarking = true;
    await this.#during(async () => {
      for (let hasMore = true; hasMore; ) {
        const { result, refusal } = (await this.#api.request(MarkAllThreadsReadDocument, { input: {} })).markAllThreadsRead;
        if (refusal) {
          this.problem = wordsOf(refusal);
          return;
        }
        hasMore = result?.hasMore === true;
      }
      this.#cards = this.#cards.map((card) => ({ ...card, unreadCount: 0, isUnread: false }));
    });
    this.isMarking = false;
  }

  close(): void {
    this.#stop();
  }

  /**
   * A thread that is no longer followed stays until the list is opened again, so that it can be
   * followed again.
   */
  async #refresh(threadRootId: string, isFollowed: boolean): Promise<void> {
    const isListed = this.#cards.some(({ root }) => root.id === threadRootId);
    if (!isListed && !isFollowed) return;
    const answer = await this.#api.request(ThreadCardDocument, { threadRootId }).catch(() => null);
    const card = answer?.followedThread;
    if (card && card.root.replyCount > 0) this.#take([card]);
  }

  #page(after: string | null, unreadOnly: boolean) {
    return this.#api.request(FollowedThreadListDocument, { after, unreadOnly }).then(({ followedThreads }) => followedThreads);
  }

  async #during(load: () => Promise<void>): Promise<void> {
    this.isLoading = true;
    this.problem = null;
    try {
      await load();
    } catch (error) {
      this.problem = error instanceof ApiError ? error.message : "The threads could not be loaded. Try again.";
    } finally {
      this.isLoading = false;
    }
  }

  #turnTo({ hasNextPage, endCursor }: { readonly hasNextPage: boolean; readonly endCursor?: string | null }): void {
    this.hasMore = hasNextPage;
    this.#endCursor = endCursor ?? null;
  }

  #take(cards: readonly ThreadCard[]): void {
    for (const { root } of cards) {
      this.#people.learn(root.sender);
      for (const { node } of root.thread.edges) this.#people.learn(node.sender);
    }
    const byId = new Map([...this.#cards, ...cards].map((card) => [card.root.id, card]));
    this.#cards = [...byId.values()].sort(newestFirst);
    const unreadIds = cards.filter(({ isUnread }) => isUnread).map(({ root }) => root.id);
    if (unreadIds.length > 0) this.#unreadIds = new Set([...this.#unreadIds, ...unreadIds]);
  }

  #change(id: string, change: (card: ThreadCard) => ThreadCard): void {
    this.#cards = this.#cards.map((card) => (card.root.id === id ? change(card) : card));
  }
}

const newestFirst = (left: ThreadCard, right: ThreadCard): number =>
  (right.root.lastReplyAt ?? "").localeCompare(left.root.lastReplyAt ?? "");
