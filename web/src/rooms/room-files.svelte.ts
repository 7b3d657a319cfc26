import { ApiError, type Connection } from "../api/api.ts";
import { RoomFilesDocument, type RoomFilesQuery } from "../generated/operations.ts";

export type RoomFile = NonNullable<RoomFilesQuery["room"]>["files"]["edges"][number]["node"] & {
  /** The newest message that carries it. */
  readonly messageId: string | null;
};

/** The files of a room, newest first, page by page. */
export class RoomFiles {
  files = $state.raw<readonly RoomFile[]>([]);
  hasMore = $state(false);
  isLoaded = $state(false);
  problem = $state<string | null>(null);
  readonly #connection: Pick<Connection, "requestPatiently">;
  readonly #roomId: string;
  #endCursor: string | null = null;
  /** The last page that was asked for: an earlier one that comes later is not shown. */
  #asked = 0;

  constructor(connection: Pick<Connection, "requestPatiently">, roomId: string) {
    this.#connection = connection;
    this.#roomId = roomId;
  }

  async load(): Promise<void> {
    this.#endCursor = null;
    await this.#page([]);
  }

  async more(): Promise<void> {
    await this.#page(this.files);
  }

  async #page(before: readonly RoomFile[]): Promise<void> {
    this.#asked += 1;
    const asked = this.#asked;
    try {
      const { room } = await this.#connection.requestPatiently(RoomFilesDocument, {
        roomId: this.#roomId,
        after: this.#endCursor,
      });
      if (asked !== this.#asked) return;
      this.files = [
        ...before,
        ...(room?.files.edges.map(({ node, messageId }) => ({ ...node, messageId: messageId ?? null })) ?? []),
      ];
      this.hasMore = room?.files.pageInfo.hasNextPage ?? false;
      this.#endCursor = room?.files.pageInfo.endCursor ?? null;
      this.problem = null;
    } catch (error) {
      this.problem = error instanceof ApiError ? error.message : "The files could not be loaded. Try again.";
    }
    this.isLoaded = true;
  }
}
