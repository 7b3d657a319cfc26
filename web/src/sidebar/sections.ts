import type { EntryPartsFragment, SidebarPartsFragment } from "../generated/operations.ts";

export type Section = SidebarPartsFragment["sections"][number];

/** A section with what it lists now. */
export interface ShownSection {
  readonly section: Section;
  readonly title: string;
  readonly entries: readonly EntryPartsFragment[];
  /** How many of its rooms have something unread, muted ones left out. */
  readonly unreadRooms: number;
  readonly mentionCount: number;
}

const titles = {
  FAVOURITES: "Favourites",
  UNREAD: "Unread",
  CHANNELS: "Channels",
  DIRECT_MESSAGES: "Direct messages",
} as const;

/** The sections of a person who has arranged nothing. */
export const sectionsAtFirst: readonly Section[] = Object.keys(titles).map((id) => ({
  id,
  kind: id as keyof typeof titles,
  name: null,
  isCollapsed: false,
  isShown: id !== "UNREAD",
  roomIds: [],
}));

export const titleOf = ({ kind, name }: Section): string => (kind === "OWN" ? (name ?? "") : titles[kind]);

export const isUnread = (entry: EntryPartsFragment): boolean => entry.unreadCount > 0 && !entry.isMuted;

/**
 * What each section lists; every room is in one. The room that was unread when it was opened stays
 * among the unread ones while it is open: `heldRoomId`.
 */
export function fillSections(
  sections: readonly Section[],
  entries: readonly EntryPartsFragment[],
  heldRoomId: string | null,
): ShownSection[] {
  const lists = new Map(sections.map(({ id }) => [id, [] as EntryPartsFragment[]]));
  const sectionOf = placing(sections, heldRoomId);
  for (const entry of entries) lists.get(sectionOf(entry) ?? "")?.push(entry);
  return sections.filter((section) => isListed(section, lists)).map((section) => shownAs(section, lists.get(section.id) ?? []));
}

/** Favourites and unread rooms have a section only while there are some. */
function isListed({ id, kind, isShown }: Section, lists: ReadonlyMap<string, readonly EntryPartsFragment[]>): boolean {
  return isShown && ((kind !== "FAVOURITES" && kind !== "UNREAD") || lists.get(id)?.length !== 0);
}

/** Returns the section of a room; undefined for a room that no section lists. */
function placing(sections: readonly Section[], heldRoomId: string | null) {
  const ownOf = new Map(sections.flatMap(({ id, roomIds }) => roomIds.map((roomId) => [roomId, id] as const)));
  const showsUnread = sections.some(({ kind, isShown }) => kind === "UNREAD" && isShown);
  return (entry: EntryPartsFragment): string | undefined => {
    const { id, kind, archivedAt } = entry.room;
    if (showsUnread && (isUnread(entry) || id === heldRoomId)) return "UNREAD";
    if (entry.isFavourite) return "FAVOURITES";
    if (archivedAt !== null) return undefined;
    return ownOf.get(id) ?? (kind === "CHANNEL" ? "CHANNELS" : "DIRECT_MESSAGES");
  };
}

function shownAs(section: Section, entries: EntryPartsFragment[]): ShownSection {
  const isByTime = section.kind === "UNREAD" || section.kind === "DIRECT_MESSAGES";
  const audible = entries.filter(({ isMuted }) => !isMuted);
  return {
    section,
    title: titleOf(section),
    entries: entries.sort(isByTime ? byLatest : byName),
    unreadRooms: audible.filter(isUnread).length,
    mentionCount: audible.reduce((sum, { mentionCount }) => sum + mentionCount, 0),
  };
}

function byName(left: EntryPartsFragment, right: EntryPartsFragment): number {
  return left.displayName.localeCompare(right.displayName);
}

function byLatest(left: EntryPartsFragment, right: EntryPartsFragment): number {
  return (right.room.lastMessageAt ?? "").localeCompare(left.room.lastMessageAt ?? "");
}
