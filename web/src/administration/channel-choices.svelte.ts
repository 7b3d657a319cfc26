import { BrowseRoomsDocument, ChannelOfSettingDocument } from "../generated/operations.ts";
import type { Workspace } from "../layout/workspace.svelte.ts";

interface NamedRoom {
  readonly id: string;
  readonly name: string | null;
}

const searchAfterMs = 150;
const shownMax = 20;

/** The channels from which a setting takes one: the viewer's own, and public ones by search. */
export class ChannelChoices {
  #found = $state.raw<readonly NamedRoom[]>([]);
  readonly #workspace: Pick<Workspace, "connection" | "inbox">;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(workspace: Pick<Workspace, "connection" | "inbox">) {
    this.#workspace = workspace;
  }

  /** Names of channels in which these letters occur. */
  named(words: string): string[] {
    const letters = plain(words);
    const names = this.#known.map(({ name }) => name ?? "").filter((name) => name.includes(letters));
    return [...new Set(names)].slice(0, shownMax);
  }

  look(words: string): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#search(plain(words)), searchAfterMs);
  }

  /** The id of the channel of this name; undefined where the viewer sees none. */
  async idOf(words: string): Promise<string | undefined> {
    const own = this.#idAmongKnown(words);
    if (own !== undefined) return own;
    await this.#search(plain(words));
    return this.#idAmongKnown(words);
  }

  /** What the field says of a stored id or name. */
  async wordsOf(stored: string): Promise<string> {
    const own = this.#workspace.inbox.find(stored)?.room.name;
    if (own) return own;
    const room = await this.#workspace.connection.request(ChannelOfSettingDocument, { roomId: stored }).catch(() => null);
    if (room?.room?.name) return room.room.name;
    return looksLikeId.test(stored) ? "" : stored;
  }

  #idAmongKnown(words: string): string | undefined {
    const wanted = plain(words);
    return this.#known.find(({ name }) => name === wanted)?.id;
  }

  get #known(): readonly NamedRoom[] {
    return [...this.#workspace.inbox.channels.map(({ room }) => room), ...this.#found];
  }

  async #search(search: string): Promise<void> {
    const answer = await this.#workspace.connection.request(BrowseRoomsDocument, { search }).catch(() => null);
    if (answer) this.#found = answer.browseRooms.edges.map(({ node }) => node);
  }
}

const looksLikeId = /^[0-9a-f]{8}-[0-9a-f-]{27}$/i;

const plain = (words: string): string => words.trim().replace(/^#/, "").toLowerCase();
