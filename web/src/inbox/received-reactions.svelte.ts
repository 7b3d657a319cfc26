import { ApiError, type Connection } from "../api/api.ts";
import { type ListedReactionPartsFragment, ReactionListDocument } from "../generated/operations.ts";

/** A reaction that came, or with null one that was taken back. */
export interface ReactionHeard {
  readonly id: string;
  readonly reaction?: ListedReactionPartsFragment | null;
}

/** The reactions of others to the viewer's messages: newest first, page by page, and live. */
export class ReceivedReactions {
  reactions = $state.raw<readonly ListedReactionPartsFragment[]>([]);
  isLoaded = $state(false);
  isLoading = $state(false);
  hasMore = $state(false);
  problem = $state<string | null>(null);
  readonly #connection: Pick<Connection, "request">;
  #endCursor: string | null = null;
  /** What was heard while a page was on its way: the page may be older. */
  #heard = new Map<string, ReactionHeard>();

  constructor(connection: Pick<Connection, "request">) {
    this.#connection = connection;
  }

  /** Loads the first page, and later the next one. */
  async more(): Promise<void> {
    if (this.isLoading || (this.isLoaded && !this.hasMore)) return;
    await this.#load(this.reactions);
  }

  /** Takes what happened; null when some of it may have been missed. */
  async hear(heard: ReactionHeard | null): Promise<void> {
    if (heard === null) {
      this.#endCursor = null;
      await this.#load([]);
      return;
    }
    if (this.isLoading) this.#heard.set(heard.id, heard);
    this.#apply(heard);
  }

  #apply({ id, reaction }: ReactionHeard): void {
    const others = this.reactions.filter((other) => other.id !== id);
    this.reactions = reaction ? [reaction, ...others] : others;
  }

  async #load(before: readonly ListedReactionPartsFragment[]): Promise<void> {
    this.isLoading = true;
    this.problem = null;
    try {
      const { receivedReactions } = await this.#connection.request(ReactionListDocument, { after: this.#endCursor });
      const known = new Set(before.map(({ id }) => id));
      const listed = receivedReactions.edges.map(({ node }) => node).filter(({ id }) => !known.has(id));
      this.reactions = [...before, ...listed];
      this.hasMore = receivedReactions.pageInfo.hasNextPage;
      this.#endCursor = receivedReactions.pageInfo.endCursor ?? null;
      this.isLoaded = true;
      for (const heard of this.#heard.values()) this.#apply(heard);
    } catch (error) {
      this.problem = error instanceof ApiError ? error.message : "The list could not be loaded. Try again.";
    } finally {
      this.#heard.clear();
      this.isLoading = false;
    }
  }
}
