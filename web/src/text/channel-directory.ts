import type { Connection } from "../api/api.ts";
import { BrowseRoomsDocument } from "../generated/operations.ts";
import type { Inbox } from "../rooms/inbox.svelte.ts";

const directories = new WeakMap<object, ChannelDirectory>();

/** The channels of one client. */
export function channelDirectoryOf(workspace: {
  readonly connection: Connection;
  readonly inbox: Pick<Inbox, "entries" | "loaded">;
}): ChannelDirectory {
  const known = directories.get(workspace) ?? new ChannelDirectory(workspace.connection, workspace.inbox);
  directories.set(workspace, known);
  return known;
}

/** Finds channels by name: the viewer's own, then the public ones, which are asked for once. */
export class ChannelDirectory {
  readonly #connection: Connection;
  readonly #inbox: Pick<Inbox, "entries" | "loaded">;
  #public: Promise<ReadonlyMap<string, string>> | undefined;

  constructor(connection: Connection, inbox: Pick<Inbox, "entries" | "loaded">) {
    this.#connection = connection;
    this.#inbox = inbox;
  }

  /** The room id of the channel of that name, undefined when the viewer may see no such channel. */
  async find(name: string): Promise<string | undefined> {
    await this.#inbox.loaded();
    const own = this.#inbox.entries.find(({ room }) => room.kind === "CHANNEL" && room.name === name);
    if (own !== undefined) return own.room.id;
    this.#public ??= this.#loadPublic();
    return (await this.#public).get(name);
  }

  /** The public channels that the viewer is not in, by name. */
  async others(): Promise<string[]> {
    this.#public ??= this.#loadPublic();
    const own = new Set(this.#inbox.entries.map(({ room }) => room.id));
    return [...(await this.#public)].filter(([, roomId]) => !own.has(roomId)).map(([name]) => name);
  }

  async #loadPublic(): Promise<ReadonlyMap<string, string>> {
    try {
      const { browseRooms } = await this.#connection.request(BrowseRoomsDocument, {});
      return new Map(browseRooms.edges.map(({ node }) => [node.name ?? "", node.id]));
    } catch {
      this.#public = undefined;
      return new Map();
    }
  }
}
