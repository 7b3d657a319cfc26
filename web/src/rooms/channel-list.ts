import type { Connection } from "../api/api.ts";
import { PagedList } from "../api/paged-list.svelte.ts";
import { BrowseRoomsDocument, type BrowseRoomsQuery } from "../generated/operations.ts";

export type BrowsedChannel = BrowseRoomsQuery["browseRooms"]["edges"][number];

/** The public channels, all or those that words are searched for, page by page. */
export class ChannelList extends PagedList<BrowsedChannel> {
  readonly #connection: Pick<Connection, "request">;
  #words = "";

  constructor(connection: Pick<Connection, "request">) {
    super("The channels could not be loaded. Try again.");
    this.#connection = connection;
  }

  /** Shows the channels that fit the words in place of what was listed. */
  async find(words: string): Promise<void> {
    this.#words = words.trim();
    await this.load();
  }

  protected async ask(after: string | null) {
    const search = this.#words === "" ? null : this.#words;
    const { browseRooms } = await this.#connection.request(BrowseRoomsDocument, { search, after });
    return { items: browseRooms.edges, pageInfo: browseRooms.pageInfo };
  }
}
