import { ApiError, type Connection, wordsOf } from "../api/api.ts";
import { BrowseRoomsDocument, type BrowseRoomsQuery, JoinRoomDocument } from "../generated/operations.ts";

type Channel = BrowseRoomsQuery["browseRooms"]["edges"][number]["node"];

/** The public channels that the viewer is not in, and how all of them are joined. */
export class ChannelsToJoin {
  /** Null until they are read. */
  channels = $state.raw<readonly Channel[] | null>(null);
  joinedCount = $state(0);
  isJoining = $state(false);
  problem = $state<string | null>(null);
  readonly #connection: Pick<Connection, "requestPatiently">;

  constructor(connection: Pick<Connection, "requestPatiently">) {
    this.#connection = connection;
  }

  async load(): Promise<void> {
    const found: Channel[] = [];
    try {
      for (let after: string | null = null, isMore = true; isMore; ) {
        const { edges, pageInfo }: BrowseRoomsQuery["browseRooms"] = (
          await this.#connection.requestPatiently(BrowseRoomsDocument, { search: null, after })
        ).browseRooms;
        found.push(...edges.filter(({ isMember }) => !isMember).map(({ node }) => node));
        after = pageInfo.endCursor ?? null;
        isMore = pageInfo.hasNextPage;
      }
      this.channels = found;
    } catch {
      this.problem = "The channels could not be listed. Use “Browse channels” to join them.";
    }
  }

  /** Joins one after the other, and stops at the first that cannot be joined. */
  async joinAll(): Promise<void> {
    if (this.isJoining) return;
    this.isJoining = true;
    this.problem = null;
    for (const channel of this.channels ?? []) {
      this.problem = await this.#join(channel);
      if (this.problem !== null) break;
      this.joinedCount += 1;
      this.channels = (this.channels ?? []).filter(({ id }) => id !== channel.id);
    }
    this.isJoining = false;
  }

  /** Resolves with why the channel could not be joined. */
  async #join({ id, name }: Channel): Promise<string | null> {
    try {
      const { joinRoom } = await this.#connection.requestPatiently(JoinRoomDocument, { input: { roomId: id } });
      const { refusal } = joinRoom;
      return !refusal || refusal.code === "AlreadyAMember" ? null : `#${name} could not be joined. ${wordsOf(refusal)}`;
    } catch (error) {
      return `#${name} could not be joined. ${error instanceof ApiError ? error.message : "Try again."}`;
    }
  }
}
