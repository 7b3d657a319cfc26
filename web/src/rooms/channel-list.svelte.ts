import { ApiError, type Connection } from "../api/api.ts";
import { BrowseRoomsDocument, type BrowseRoomsQuery } from "../generated/operations.ts";

export type BrowsedChannel = BrowseRoomsQuery["browseRooms"]["edges"][number];

/** The public channels, all or those that words are searched for, page by page. */
export class ChannelList {
  channels = $state.raw<readonly BrowsedChannel[]>([]);
  hasMore = $state(false);
  isLoaded = $state(false);
  problem = $state<string | null>(null);
  readonly #connection: Pick<Connection, "request">;
  #words = "";
  #endCursor: string | null = null;
  /** Raised by each search, so that a late answer to an earlier one is dropped. */
  #turn = 0;

  constructor(connection: Pick<Connection, "request">) {
    this.#connection = connection;
  }

  /** Shows the channels that fit the words in place of what was listed. */
  async find(words: string): Promise<void> {
    this.#words = words.trim();
    this.#endCursor = null;
    await this.#load([]);
  }

  async more(): Promise<void> {
    if (this.hasMore) await this.#load(this.channels);
  }

  async #load(before: readonly BrowsedChannel[]): Promise<void> {
    this.#turn += 1;
    const turn = this.#turn;
    const search = this.#words === "" ? null : this.#words;
    try {
      const { browseRooms } = await this.#connection.request(BrowseRoomsDocument, { search, after: this.#endCursor });
      if (turn !== this.#turn) return;
      this.channels = [...before, ...browseRooms.edges];
      this.hasMore = browseRooms.pageInfo.hasNextPage;
      this.#endCursor = browseRooms.pageInfo.endCursor ?? null;
      this.problem = null;
    } catch (error) {
      if (turn !== this.#turn) return;
      this.problem = error instanceof ApiError ? error.message : "The channels could not be loaded. Try again.";
    }
    this.isLoaded = true;
  }
}
