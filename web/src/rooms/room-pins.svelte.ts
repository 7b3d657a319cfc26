import { ApiError, type Connection } from "../api/api.ts";
import { type MessagePartsFragment, PinnedMessagesDocument } from "../generated/operations.ts";

/** The pinned messages of a room, the one that was pinned last first. */
export class RoomPins {
  messages = $state.raw<readonly MessagePartsFragment[]>([]);
  isLoaded = $state(false);
  problem = $state<string | null>(null);
  readonly #connection: Pick<Connection, "requestPatiently">;
  readonly #roomId: string;
  /** The last answer that was asked for: an earlier one that comes later is not shown. */
  #asked = 0;

  constructor(connection: Pick<Connection, "requestPatiently">, roomId: string) {
    this.#connection = connection;
    this.#roomId = roomId;
  }

  async load(): Promise<void> {
    this.#asked += 1;
    const asked = this.#asked;
    try {
      const { room } = await this.#connection.requestPatiently(PinnedMessagesDocument, { roomId: this.#roomId });
      if (asked !== this.#asked) return;
      this.messages = room?.pins.edges.map(({ node }) => node) ?? [];
      this.problem = null;
    } catch (error) {
      this.problem = error instanceof ApiError ? error.message : "The pinned messages could not be loaded. Try again.";
    }
    this.isLoaded = true;
  }
}
