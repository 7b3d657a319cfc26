import { ApiError, type Connection } from "../api/api.ts";
import { type FoundPartsFragment, SearchMessagesDocument, type SearchMessagesQuery } from "../generated/operations.ts";
import { ownTimeZone } from "../scheduled/send-times.ts";

export type UnreadTerm = SearchMessagesQuery["search"]["unreadTerms"][number];
export type FoundMessage = FoundPartsFragment;
/** A message as its channel shows it now. */
export type FoundNow = Omit<FoundMessage, "room"> & { readonly deletedAt?: string | null };

/** What was found so far, to be shown again. */
export interface KeptSearch extends Pick<MessageSearch, "found" | "unknownNames" | "unreadTerms" | "hasMore"> {
  readonly query: string;
  readonly roomId: string | null;
  readonly endCursor: string | null;
}

/** What a search has found, page by page, newest first. */
export class MessageSearch {
  found = $state.raw<readonly FoundMessage[]>([]);
  unknownNames = $state.raw<readonly string[]>([]);
  unreadTerms = $state.raw<readonly UnreadTerm[]>([]);
  hasMore = $state(false);
  isSearching = $state(false);
  problem = $state<string | null>(null);
  readonly #connection: Connection;
  #query = "";
  #roomId: string | null = null;
  #endCursor: string | null = null;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  async search(query: string, roomId: string | null): Promise<void> {
    this.#query = query;
    this.#roomId = roomId;
    this.#endCursor = null;
    this.found = [];
    this.hasMore = false;
    this.problem = null;
    this.unknownNames = [];
    this.unreadTerms = [];
    if (query.trim() !== "") await this.#load();
  }

  keep(): KeptSearch {
    const { found, unknownNames, unreadTerms, hasMore } = this;
    return { query: this.#query, roomId: this.#roomId, endCursor: this.#endCursor, found, unknownNames, unreadTerms, hasMore };
  }

  show({ query, roomId, endCursor, ...shown }: KeptSearch): void {
    this.#query = query;
    this.#roomId = roomId;
    this.#endCursor = endCursor;
    Object.assign(this, shown, { isSearching: false, problem: null });
  }

  async more(): Promise<void> {
    if (this.hasMore && !this.isSearching) await this.#load();
  }

  /** Takes a message as it is now: one that was deleted is found no longer. */
  hear(now: FoundNow): void {
    const kept = now.deletedAt ? this.found.filter(({ id }) => id !== now.id) : this.found;
    this.found = kept.map((message) => (message.id === now.id ? { ...message, ...now } : message));
  }

  /** Finds again what is listed: it may have changed since. Without an answer it stays. */
  async refresh(): Promise<void> {
    const before = this.found;
    const found: FoundMessage[] = [];
    try {
      for (let [after, hasMore] = [null as string | null, true]; hasMore && found.length < before.length; ) {
        const { edges, pageInfo } = (await this.#ask(after)).messages;
        found.push(...edges.map(({ node }) => node));
        [after, hasMore] = [pageInfo.endCursor ?? null, pageInfo.hasNextPage];
      }
    } catch {
      return;
    }
    if (this.found === before) this.found = found.slice(0, before.length);
  }

  async #ask(after: string | null): Promise<SearchMessagesQuery["search"]> {
    const asked = { query: this.#query, roomId: this.#roomId, timeZone: ownTimeZone(), after };
    return (await this.#connection.request(SearchMessagesDocument, asked)).search;
  }

  async #load(): Promise<void> {
    const [query, roomId] = [this.#query, this.#roomId];
    this.isSearching = true;
    try {
      const search = await this.#ask(this.#endCursor);
      if (query !== this.#query || roomId !== this.#roomId) return;
      this.found = [...this.found, ...search.messages.edges.map(({ node }) => node)];
      this.unknownNames = search.unknownNames;
      this.unreadTerms = search.unreadTerms;
      this.hasMore = search.messages.pageInfo.hasNextPage;
      this.#endCursor = search.messages.pageInfo.endCursor ?? null;
    } catch (error) {
      if (query === this.#query) this.problem = error instanceof ApiError ? error.message : "The search failed. Try again.";
    } finally {
      if (query === this.#query) this.isSearching = false;
    }
  }
}
