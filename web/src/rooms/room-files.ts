import type { Connection } from "../api/api.ts";
import { PagedList } from "../api/paged-list.svelte.ts";
import { RoomFilesDocument, type RoomFilesQuery } from "../generated/operations.ts";

export type RoomFile = NonNullable<RoomFilesQuery["room"]>["files"]["edges"][number]["node"] & {
  /** The newest message that carries it. */
  readonly messageId: string | null;
};

/** The files of a room, newest first, page by page. */
export class RoomFiles extends PagedList<RoomFile> {
  readonly #connection: Pick<Connection, "requestPatiently">;
  readonly #roomId: string;

  constructor(connection: Pick<Connection, "requestPatiently">, roomId: string) {
    super("The files could not be loaded. Try again.");
    this.#connection = connection;
    this.#roomId = roomId;
  }

  protected async ask(after: string | null) {
    const { room } = await this.#connection.requestPatiently(RoomFilesDocument, { roomId: this.#roomId, after });
    if (!room) return undefined;
    const { edges, pageInfo } = room.files;
    return { items: edges.map(({ node, messageId }) => ({ ...node, messageId: messageId ?? null })), pageInfo };
  }
}
