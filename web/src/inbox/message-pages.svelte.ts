import { ApiError } from "../api/api.ts";
import type { ListedMessagePartsFragment } from "../generated/operations.ts";

export interface MessagePage {
  readonly messages: readonly ListedMessagePartsFragment[];
  readonly hasMore: boolean;
  readonly endCursor: string | null;
}

/** A list of messages that is loaded page by page. */
export class MessagePages {
  messages = $state.raw<readonly ListedMessagePartsFragment[]>([]);
  isLoaded = $state(false);
  isLoading = $state(false);
  hasMore = $state(false);
  problem = $state<string | null>(null);
  readonly #load: (after: string | null) => Promise<MessagePage>;
  #endCursor: string | null = null;

  constructor(load: (after: string | null) => Promise<MessagePage>) {
    this.#load = load;
  }

  /** Loads the first page, and later the next one. */
  async more(): Promise<void> {
    if (this.isLoading || (this.isLoaded && !this.hasMore)) return;
    this.isLoading = true;
    this.problem = null;
    try {
      const page = await this.#load(this.#endCursor);
      const known = new Set(this.messages.map(({ id }) => id));
      this.messages = [...this.messages, ...page.messages.filter(({ id }) => !known.has(id))];
      this.hasMore = page.hasMore;
      this.#endCursor = page.endCursor;
      this.isLoaded = true;
    } catch (error) {
      this.problem = error instanceof ApiError ? error.message : "The list could not be loaded. Try again.";
    } finally {
      this.isLoading = false;
    }
  }

  /** Puts what came since before the list; after more than a page of it, the list begins anew. */
  async refresh(): Promise<void> {
    if (!this.isLoaded) return;
    try {
      const newest = await this.#load(null);
      const listed = new Set(newest.messages.map(({ id }) => id));
      const isGap = newest.hasMore && !this.messages.some(({ id }) => listed.has(id));
      if (isGap) [this.hasMore, this.#endCursor] = [true, newest.endCursor];
      this.messages = [...newest.messages, ...(isGap ? [] : this.messages.filter(({ id }) => !listed.has(id)))];
    } catch {
      // What is listed stays; the next message that comes asks again.
    }
  }
}
