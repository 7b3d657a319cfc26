import { SvelteMap } from "svelte/reactivity";
import { ApiError, type Connection } from "../api/api.ts";
import {
  type EntryPartsFragment,
  InboxDocument,
  InboxEventsDocument,
  type InboxEventsSubscription,
  MarkReadDocument,
  type Presence,
  type RoomPartsFragment,
  type SidebarPartsFragment,
} from "../generated/operations.ts";
import { emoji } from "../messages/emoji.svelte.ts";
import type { People } from "../users/people.svelte.ts";
import { heldUnread } from "./held-unread.ts";
import { unreadInRoom } from "./unread-after.ts";

const markReadEveryMs = 2_000;

type InboxEvent = InboxEventsSubscription["inboxEvents"];
export type NotificationHeard = Extract<InboxEvent, { __typename: "MessageNotified" }>;
export type ThreadHeard = Extract<InboxEvent, { __typename: "FollowedThreadChanged" }>["thread"];
export type ScheduledHeard = Extract<InboxEvent, { __typename: "ScheduledMessageChanged" }>;
export type DialogHeard = Extract<InboxEvent, { __typename: "ProgramDialogChanged" }>;
export type MarkHeard = Extract<InboxEvent, { __typename: "ReceivedReactionChanged" | "StarChanged" }>;
export type FromProgram = Extract<InboxEvent, { __typename: "ProgramAnswered" }> | DialogHeard;
export type DraftHeard = Extract<InboxEvent, { __typename: "DraftChanged" }>;

/** Called for what happens around the viewer. */
export interface InboxListeners {
  /** The viewer is to be notified of a message. */
  notified(notification: NotificationHeard): void;
  /** The profile or the settings of a user changed; null when changes may have been missed. */
  userChanged(userId: string | null): void;
  /** The presence of a user changed; nulls when changes may have been missed. */
  presence(userId: string | null, presence: Presence | null): void;
  /** The viewer is no longer in a room. */
  left(roomId: string): void;
  /** A draft was changed in any window; null when some changes may have been missed. */
  drafted(change: DraftHeard | null): void;
  /** A scheduled message was changed, sent or refused; null when some changes may have been missed. */
  scheduled(change: ScheduledHeard | null): void;
  /** A reaction to the viewer, or a star, came or went; null when some may have been missed. */
  marked(change: MarkHeard | null): void;
  /** A program said something to the viewer alone, or opened, changed or closed a dialog. */
  fromProgram(event: FromProgram): void;
  /** The sidebar was arranged in any window; null when that may have been missed. */
  arranged(sidebar: SidebarPartsFragment | null): void;
  /** A followed thread changed; null when some changes may have been missed. */
  followed(thread: ThreadHeard | null): void;
  /** A team changed, or some changes may have been missed. */
  teamChanged(team: { readonly id: string; readonly name: string } | null): void;
}

const nothing = (): void => undefined;
const unheard: InboxListeners = {
  ...{ notified: nothing, userChanged: nothing, left: nothing, drafted: nothing, scheduled: nothing, followed: nothing },
  ...{ teamChanged: nothing, arranged: nothing, fromProgram: nothing, marked: nothing, presence: nothing },
};

/** The viewer's rooms: their names, their unread counts, and their order. */
export class Inbox {
  isLoaded = $state(false);
  readonly #entries = new SvelteMap<string, EntryPartsFragment>();
  readonly #connection: Connection;
  readonly #people: People;
  readonly #heard: InboxListeners;
  readonly #reading = new Map<string, { timer: ReturnType<typeof setTimeout>; number: number }>();
  #cursor: string | null = null;
  #waiting: InboxEvent[] | null = [];
  #firstLoad: Promise<void> | undefined;
  #loadsUnderWay = 0;

  constructor(connection: Connection, people: People, heard: Partial<InboxListeners> = {}) {
    this.#connection = connection;
    this.#people = people;
    this.#heard = { ...unheard, ...heard };
  }

  readonly entries = $derived.by(() => [...this.#entries.values()].filter((entry) => !entry.isHidden || entry.unreadCount > 0));
  readonly favourites = $derived(this.entries.filter((entry) => entry.isFavourite).sort(byName));
  readonly channels = $derived(
    this.entries
      .filter((entry) => !entry.isFavourite && entry.room.kind === "CHANNEL" && entry.room.archivedAt === null)
      .sort(byName),
  );
  readonly mentionCount = $derived(
    this.entries.filter((entry) => !entry.isMuted).reduce((sum, entry) => sum + entry.mentionCount, 0),
  );

  find(roomId: string): EntryPartsFragment | undefined {
    return this.#entries.get(roomId);
  }

  /**
   * Shows the rooms as soon as they are loaded, and loads them once more when the subscription has
   * begun, so that no change is missed in between.
   */
  async open(): Promise<void> {
    this.#connection.subscribe("inbox", InboxEventsDocument, () => ({ after: this.#cursor }), {
      next: ({ inboxEvents }) => {
        const isFirst = inboxEvents.__typename === "CaughtUp" && this.#cursor === null;
        this.#receive(inboxEvents);
        if (isFirst) void this.#loadAgain();
      },
      failed: () => undefined,
    });
    await this.loaded();
  }

  /** Resolves when the rooms are known. */
  loaded(): Promise<void> {
    this.#firstLoad ??= this.load();
    return this.#firstLoad;
  }

  async load(): Promise<void> {
    this.#waiting ??= [];
    this.#loadsUnderWay += 1;
    const { inbox } = await this.#connection.requestPatiently(InboxDocument, {});
    this.#loadsUnderWay -= 1;
    const listed = new Set(inbox.edges.map(({ node }) => node.room.id));
    for (const roomId of [...this.#entries.keys()]) if (!listed.has(roomId)) this.#entries.delete(roomId);
    for (const { node } of inbox.edges) this.put(node);
    this.isLoaded = true;
    if (this.#loadsUnderWay > 0) return;
    const waiting = this.#waiting ?? [];
    this.#waiting = null;
    for (const event of waiting) this.#apply(event);
  }

  /** Where the session has ended meanwhile, the page to sign in is on its way. */
  async #loadAgain(): Promise<void> {
    await this.load().catch((error: unknown) => {
      if (!(error instanceof ApiError && error.code === "UNAUTHENTICATED")) throw error;
    });
  }

  /** Changes that arrive while the rooms are loaded are applied to them afterwards. */
  #receive(event: InboxEvent): void {
    if (this.#waiting === null) this.#apply(event);
    else this.#waiting.push(event);
  }

  /**
   * Shows the room as read at once and sends it to Logue a little later, so that a busy room costs
   * one event in some seconds.
   */
  markRead(roomId: string, number: number): void {
    const entry = this.#entries.get(roomId);
    if (entry === undefined || number <= entry.readNumber) return;
    if (number <= heldUnread.upTo(roomId)) return;
    this.#entries.set(roomId, {
      ...entry,
      ...readUpTo(entry, number),
      mentionCount: number >= entry.room.lastNumber ? 0 : entry.mentionCount,
    });
    const waiting = this.#reading.get(roomId);
    if (waiting) waiting.number = number;
    else this.#reading.set(roomId, { number, timer: setTimeout(() => void this.#sendRead(roomId), markReadEveryMs) });
  }

  /** Sends the read position at once, when the page is left. */
  tellReadings(): void {
    for (const [roomId, { timer }] of this.#reading) {
      clearTimeout(timer);
      void this.#sendRead(roomId);
    }
  }

  /** What is marked as unread is on the screen: drops what was to be sent as read. */
  holdUnread(roomId: string): void {
    clearTimeout(this.#reading.get(roomId)?.timer);
    this.#reading.delete(roomId);
    heldUnread.hold(roomId, this.#entries.get(roomId)?.room.lastNumber ?? 0);
  }

  async #sendRead(roomId: string): Promise<void> {
    const number = this.#reading.get(roomId)?.number ?? 0;
    this.#reading.delete(roomId);
    await this.#connection.request(MarkReadDocument, { input: { roomId, number } }).catch(() => undefined);
  }

  put(entry: EntryPartsFragment): void {
    for (const member of entry.otherMembers) this.#people.learn(member);
    this.#people.watch(entry.otherMembers.map((member) => member.id));
    const waiting = this.#reading.get(entry.room.id);
    const isBehind = waiting !== undefined && waiting.number > entry.readNumber;
    const read = isBehind ? readUpTo(entry, waiting.number) : {};
    this.#entries.set(entry.room.id, { ...entry, ...read });
  }

  #apply(event: InboxEvent): void {
    switch (event.__typename) {
      case "RoomEntryChanged":
        this.#cursor = event.cursor;
        this.put(event.entry);
        break;
      case "RoomChanged":
        this.#roomChanged(event.room);
        break;
      case "RoomLeft":
        this.#cursor = event.cursor;
        this.#entries.delete(event.roomId);
        this.#heard.left(event.roomId);
        break;
      case "RoomsListed":
        for (const roomId of this.#entries.keys()) if (!event.roomIds.includes(roomId)) this.#entries.delete(roomId);
        break;
      case "MentionAdded":
        this.#cursor = event.cursor;
        break;
      case "MessageNotified":
        this.#heard.notified(event);
        break;
      case "PresenceChanged":
        this.#people.setPresence(event.userId, event.presence);
        this.#heard.presence(event.userId, event.presence);
        break;
      case "UserChanged":
        this.#people.learn(event.user);
        this.#heard.userChanged(event.user.id);
        break;
      case "CaughtUp":
        this.#cursor = event.cursor;
        this.#hearMissed();
        break;
      case "CustomEmojiChanged":
        emoji.hear(event.name, event.emoji?.url ?? null);
        break;
      case "TeamChanged":
        this.#heard.teamChanged(event.team ?? null);
        break;
      case "ScheduledMessageChanged":
        this.#heard.scheduled(event);
        break;
      case "ReceivedReactionChanged":
      case "StarChanged":
        this.#heard.marked(event);
        break;
      case "ProgramAnswered":
      case "ProgramDialogChanged":
        this.#heard.fromProgram(event);
        break;
      case "SidebarChanged":
        this.#heard.arranged(event.sidebar);
        break;
      case "DraftChanged":
        this.#heard.drafted(event);
        break;
      case "FollowedThreadChanged":
        this.#heard.followed(event.thread);
        break;
      case "Resync":
        void this.#loadAgain();
        break;
    }
  }

  /** What changed while nothing was told is asked for. */
  #hearMissed(): void {
    this.#people.refresh();
    this.#heard.userChanged(null);
    this.#heard.drafted(null);
    this.#heard.scheduled(null);
    this.#heard.followed(null);
    this.#heard.arranged(null);
    this.#heard.presence(null, null);
    this.#heard.marked(null);
    this.#heard.teamChanged(null);
    emoji.reload();
  }

  /**
   * The room is the same for all its members; the viewer's unread count follows from what changed in
   * its numbers. Which of the new messages are the viewer's own is told with the viewer's entry.
   */
  #roomChanged(room: RoomPartsFragment): void {
    const entry = this.#entries.get(room.id);
    if (entry === undefined) return;
    const added = unreadInRoom({ ...entry, room }, entry.readNumber) - unreadInRoom(entry, entry.readNumber);
    const unreadCount = Math.max(0, entry.unreadCount + added);
    const toRoom = room.roomMentionNumbers.filter((number) => number > entry.readNumber && number > entry.room.lastNumber).length;
    const mentionCount = unreadCount === 0 ? 0 : room.kind === "CHANNEL" ? entry.mentionCount + toRoom : unreadCount;
    const displayName = room.name ?? entry.displayName;
    this.#entries.set(room.id, { ...entry, room, displayName, unreadCount, mentionCount });
  }
}

const readUpTo = (entry: EntryPartsFragment, readNumber: number) => ({
  readNumber,
  unreadCount: Math.min(entry.unreadCount, unreadInRoom(entry, readNumber)),
});

function byName(left: EntryPartsFragment, right: EntryPartsFragment): number {
  return left.displayName.localeCompare(right.displayName);
}
