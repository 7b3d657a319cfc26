import { ApiError, type Connection } from "../api/api.ts";
import { type FoundPartsFragment, SearchMessagesDocument, type SearchMessagesQuery } from "../generated/operations.ts";
import { ownTimeZone } from "../scheduled/send-times.ts";

export type UnreadTerm = SearchMessagesQuery["search"]["unreadTerms"][number];
export type FoundMessage = FoundPartsFragment;

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

  async #load(): Promise<void> {
    const [query, roomId] = [this.#query, this.#roomId];
    this.isSearching = true;
    try {
      const asked = { query, roomId, timeZone: ownTimeZone(), after: this.#endCursor };
      const { search } = await this.#connection.request(SearchMessagesDocument, asked);
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
