import type { Connection } from "../api/api.ts";
import { PagedList } from "../api/paged-list.svelte.ts";
import { RoomHistoryDocument, type RoomHistoryPartsFragment } from "../generated/operations.ts";

/** What happened to a room itself, newest first, page by page. */
export class RoomHistory extends PagedList<RoomHistoryPartsFragment> {
  readonly #connection: Pick<Connection, "requestPatiently">;
  readonly #roomId: string;

  constructor(connection: Pick<Connection, "requestPatiently">, roomId: string) {
    super("The history could not be loaded. Try again.");
    this.#connection = connection;
    this.#roomId = roomId;
  }

  protected async ask(after: string | null) {
    const { room } = await this.#connection.requestPatiently(RoomHistoryDocument, { roomId: this.#roomId, after });
    return room ? { items: room.history.edges.map(({ node }) => node), pageInfo: room.history.pageInfo } : undefined;
  }
}
