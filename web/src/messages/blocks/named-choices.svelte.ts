import { PeopleSearch } from "../../composer/people-search.svelte.ts";
import { BrowseRoomsDocument } from "../../generated/operations.ts";
import type { Workspace } from "../../layout/workspace.svelte.ts";

/** A person or a room to choose, as the field shows it. */
export interface NamedChoice {
  readonly id: string;
  readonly label: string;
  /** What it stands under; missing for nothing. */
  readonly group?: string | null;
}

/** What clients find by its name without the program. */
export type ListedKind = "people" | "rooms" | "publicChannels";

export interface NamedChoices {
  readonly shown: readonly NamedChoice[];
  /** Why there are none, in words for the viewer. */
  readonly problem?: string | null;
  /** Finds those whose name has these letters. */
  look(words: string): void;
  /** The one that is written in full. */
  idOf(words: string): string | undefined;
}

const shownMax = 20;
const searchAfterMs = 150;

const plain = (words: string): string => words.trim().replace(/^[@#]/, "").toLowerCase();
export const written = (choices: readonly NamedChoice[], words: string): string | undefined =>
  choices.find(({ label }) => label.toLowerCase() === words.trim().toLowerCase())?.id;

/** The people of a room first, then all whom the viewer sees. */
export class PeopleChoices implements NamedChoices {
  readonly #search: PeopleSearch;
  readonly #roomId: string | null;

  constructor({ connection }: Pick<Workspace, "connection">, roomId: string | null) {
    this.#search = new PeopleSearch(connection);
    this.#roomId = roomId;
  }

  get shown(): readonly NamedChoice[] {
    return this.#search.found.slice(0, shownMax).map(({ id, name, displayName }) => ({ id, label: `${displayName} (@${name})` }));
  }

  look(words: string): void {
    this.#search.look(this.#roomId, plain(words.replace(/\(@.*$/, "")));
  }

  idOf(words: string): string | undefined {
    return written(this.shown, words);
  }
}

/** The viewer's conversations, or the public channels among them, and public channels by search. */
export class RoomChoices implements NamedChoices {
  #found = $state.raw<readonly NamedChoice[]>([]);
  readonly #workspace: Pick<Workspace, "connection" | "inbox">;
  readonly #onlyPublicChannels: boolean;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(workspace: Pick<Workspace, "connection" | "inbox">, onlyPublicChannels: boolean) {
    [this.#workspace, this.#onlyPublicChannels] = [workspace, onlyPublicChannels];
  }

  get shown(): readonly NamedChoice[] {
    return this.#found;
  }

  look(words: string): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#search(plain(words)), searchAfterMs);
  }

  idOf(words: string): string | undefined {
    return written(this.#found, words);
  }

  async #search(letters: string): Promise<void> {
    const { connection, inbox } = this.#workspace;
    const own = inbox.entries
      .filter(({ room }) => !this.#onlyPublicChannels || (room.kind === "CHANNEL" && room.visibility === "PUBLIC"))
      .map(({ room, displayName }) => ({ id: room.id, label: labelOf(room.kind, displayName) }));
    const answer = await connection.request(BrowseRoomsDocument, { search: letters }).catch(() => null);
    const others = (answer?.browseRooms.edges ?? []).map(({ node }) => ({
      id: node.id,
      label: labelOf("CHANNEL", node.name ?? ""),
    }));
    const all = new Map([...own, ...others].map((choice) => [choice.id, choice]));
    this.#found = [...all.values()].filter(({ label }) => label.toLowerCase().includes(letters)).slice(0, shownMax);
  }
}

const labelOf = (kind: string, name: string): string => (kind === "CHANNEL" ? `#${name}` : name);
