import { ApiError, type Connection } from "../api/api.ts";
import { RoomHistoryDocument, type RoomHistoryPartsFragment } from "../generated/operations.ts";

/** What happened to a room itself, newest first, page by page. */
export class RoomHistory {
  entries = $state.raw<readonly RoomHistoryPartsFragment[]>([]);
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
    await this.#page(this.entries);
  }

  async #page(before: readonly RoomHistoryPartsFragment[]): Promise<void> {
    this.#asked += 1;
    const asked = this.#asked;
    try {
      const { room } = await this.#connection.requestPatiently(RoomHistoryDocument, {
        roomId: this.#roomId,
        after: this.#endCursor,
      });
      if (asked !== this.#asked) return;
      this.entries = [...before, ...(room?.history.edges.map(({ node }) => node) ?? [])];
      this.hasMore = room?.history.pageInfo.hasNextPage ?? false;
      this.#endCursor = room?.history.pageInfo.endCursor ?? null;
      this.problem = null;
    } catch (error) {
      this.problem = error instanceof ApiError ? error.message : "The history could not be loaded. Try again.";
    }
    this.isLoaded = true;
  }
}
