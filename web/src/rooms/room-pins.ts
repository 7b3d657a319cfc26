import type { Connection } from "../api/api.ts";
import { PagedList } from "../api/paged-list.svelte.ts";
import { type MessagePartsFragment, PinnedMessagesDocument } from "../generated/operations.ts";

/** The pinned messages of a room, the one that was pinned last first. They are one page. */
export class RoomPins extends PagedList<MessagePartsFragment> {
  readonly #connection: Pick<Connection, "requestPatiently">;
  readonly #roomId: string;

  constructor(connection: Pick<Connection, "requestPatiently">, roomId: string) {
    super("The pinned messages could not be loaded. Try again.");
    this.#connection = connection;
    this.#roomId = roomId;
  }

  protected async ask() {
    const { room } = await this.#connection.requestPatiently(PinnedMessagesDocument, { roomId: this.#roomId });
    return room ? { items: room.pins.edges.map(({ node }) => node) } : undefined;
  }
}
