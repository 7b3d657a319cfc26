import {
  type EntryPartsFragment,
  FindPlacesDocument,
  type FindPlacesQuery,
  type RoomPartsFragment,
  type UserPartsFragment,
} from "../generated/operations.ts";
import type { Route } from "../layout/routes.ts";
import type { Workspace } from "../layout/workspace.svelte.ts";
import { bestMatches } from "./fuzzy.ts";

/** Somewhere that the quick switcher leads to. */
export type Place =
  | { readonly kind: "room"; readonly entry: EntryPartsFragment }
  | { readonly kind: "channel"; readonly room: RoomPartsFragment }
  | { readonly kind: "person"; readonly user: UserPartsFragment }
  | { readonly kind: "screen"; readonly label: string; readonly route: Route };

const searchAfterMs = 150;
const roomsMax = 8;
const peopleMax = 5;

/**
 * Finds places by the typed text: the viewer's own rooms at once, all users and channels on the
 * server.
 */
export class Places {
  #found = $state.raw<FindPlacesQuery["search"] | null>(null);
  readonly #workspace: Workspace;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #asked = "";

  constructor(workspace: Workspace) {
    this.#workspace = workspace;
  }

  look(query: string): void {
    this.#asked = query.trim();
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#find(this.#asked), searchAfterMs);
  }

  /** While nothing is typed, what is unread comes first, and the room that is shown comes last. */
  choicesFor(query: string): Place[] {
    const words = query.trim();
    const { entries } = this.#workspace.inbox;
    const ordered = words === "" ? mostUrgentFirst(entries, this.#workspace.roomId) : entries;
    const rooms = bestMatches(ordered, words.replace(/^[#@]/, ""), namesOf).slice(0, roomsMax);
    if (words === "") return rooms.map((entry) => ({ kind: "room", entry }));
    return [
      ...rooms.map((entry): Place => ({ kind: "room", entry })),
      ...this.#otherChannels().map((room): Place => ({ kind: "channel", room })),
      ...this.people(words)
        .filter(({ id }) => !rooms.some((entry) => isWithAlone(entry, id)))
        .map((user): Place => ({ kind: "person", user })),
      { kind: "screen", label: `Search messages for “${words}”`, route: { screen: "search", query: words, roomId: null } },
    ];
  }

  #otherChannels(): RoomPartsFragment[] {
    return (this.#found?.rooms ?? []).filter((room) => this.#workspace.inbox.find(room.id) === undefined);
  }

  /** The names of channels that match: the viewer's own first. */
  channelNames(words: string): string[] {
    const own = this.#workspace.inbox.channels.map(({ displayName }) => displayName);
    const others = this.#otherChannels().map(({ name }) => name ?? "");
    return bestMatches([...new Set([...own, ...others])], words, (name) => [name]).slice(0, roomsMax);
  }

  /** The people who match, of those known already and those found on the server. */
  people(words: string): UserPartsFragment[] {
    const known = new Map([...this.#workspace.people.known, ...(this.#found?.people ?? [])].map((user) => [user.id, user]));
    return bestMatches([...known.values()], words.replace(/^@/, ""), ({ name, displayName }) => [name, displayName])
      .filter((user) => user.deactivatedAt === null)
      .slice(0, peopleMax);
  }

  async #find(query: string): Promise<void> {
    const { connection } = this.#workspace;
    const answer = query === "" ? null : await connection.request(FindPlacesDocument, { query }).catch(() => null);
    if (query === this.#asked) this.#found = answer?.search ?? null;
  }
}

/** Whether this is the conversation with one person: it leads where the person does. */
const isWithAlone = ({ otherMembers }: EntryPartsFragment, userId: string): boolean =>
  otherMembers.length === 1 && otherMembers[0]?.id === userId;

/** The rooms in the order in which they are offered while nothing is typed. */
export function mostUrgentFirst(entries: readonly EntryPartsFragment[], shownRoomId: string | null): EntryPartsFragment[] {
  const rankOf = (entry: EntryPartsFragment): number => (entry.room.id === shownRoomId ? -1 : urgencyOf(entry));
  return entries.toSorted((left, right) => rankOf(right) - rankOf(left));
}

const urgencyOf = (entry: EntryPartsFragment): number =>
  entry.isMuted ? 0 : entry.mentionCount * 1_000 + Math.min(entry.unreadCount, 999);

const namesOf = ({ displayName, otherMembers }: EntryPartsFragment): string[] => [
  displayName,
  ...otherMembers.map(({ name }) => name),
];
