import { SvelteMap } from "svelte/reactivity";
import type { Connection } from "../api/api.ts";
import { forgetEarly } from "../api/early-answers.ts";
import {
  type MessagePartsFragment,
  MessagePlaceDocument,
  RoomEventsDocument,
  type RoomEventsSubscription,
  TimelinePageDocument,
  type TimelinePageQueryVariables,
} from "../generated/operations.ts";
import type { People } from "../users/people.svelte.ts";
import {
  emptyWindow,
  firstNumberIn,
  hasNewer,
  hasOlder,
  lastNumberIn,
  type MessageWindow,
  type WindowChange,
  windowAfter,
} from "./message-window.ts";
import { pageLength } from "./page-length.ts";
import type { Thread } from "./thread.svelte.ts";
import { withoutErased, withQuoted } from "./withdrawn.ts";

/** More than this is not kept of a room: what was scrolled past is loaded again when it is needed. */
const messagesKeptMax = 400;
const messagesKeptAround = 120;
/** This many of the messages that were read are shown above the unread ones, for context. */
const readMessagesShown = 5;
const typingShownMs = 6_000;
const pageLengthMax = 100;

type RoomEvent = RoomEventsSubscription["roomEvents"];

/** How far a person has read a room, and how far it goes. */
export interface Reading {
  readonly readNumber: number;
  readonly lastNumber: number;
}

/**
 * Tells where reading goes on; null: at the end. A page may be newer than the answer to that, so it
 * is asked again when the page is there.
 */
export type Going = () => Reading | LeftPlace | null;

/**
 * Where a message is that is not in the room's timeline: in a thread, or in no place that the
 * viewer may see.
 */
export interface Elsewhere {
  readonly threadRootId: string | null;
}

/** Where a list begins to show. Each request to go somewhere is a new object. */
export type Place =
  | { readonly kind: "end" }
  /** The first unread message: it stands at the top, below the mark. */
  | { readonly kind: "unread"; readonly number: number }
  /** One message, in the middle and marked for a moment. */
  | { readonly kind: "message"; readonly number: number }
  /** Where the reader was: a message as far below the top of the list as it stood then. */
  | LeftPlace;

export interface LeftPlace {
  readonly kind: "left";
  readonly number: number;
  /** How much of the message lay above the top of the list. */
  readonly offsetPixels: number;
}

/** One room's messages as far as they are loaded, kept up to date by the room's events. */
export class Timeline {
  readonly roomId: string;
  isLoaded = $state(false);
  /** Whether the newest messages were asked for from afar: until they are here, none are shown. */
  isTurning = $state(false);
  /** Why the room cannot be shown any more, in a code of the API. */
  failure = $state<string | null>(null);
  place = $state.raw<Place>({ kind: "end" });
  /** Changes when other messages are shown instead of those before, so that a list begins anew. */
  generation = $state(0);
  readonly typing = new SvelteMap<string, ReturnType<typeof setTimeout>>();
  #window = $state.raw<MessageWindow<MessagePartsFragment>>(emptyWindow);
  /** The threads that were opened here, see `threadOf`. */
  readonly threads = new Map<string, Thread>();
  /** The messages that were deleted meanwhile, loaded or not, by id. */
  readonly deleted = new SvelteMap<string, true>();
  readonly #connection: Connection;
  readonly #people: People;
  /** Live changes that arrive while a page is loading: the page may be older. */
  readonly #recent = new Map<string, MessagePartsFragment>();
  #pagesUnderWay = 0;
  /** How often the list was sent elsewhere: of two pages that were asked for, the later one counts. */
  #turns = 0;
  #cursor: string | null = null;
  /** The pages on their way that would be joined to what is shown. */
  readonly #joining = new Set<string>();
  #unsubscribe: (() => void) | undefined;

  constructor(roomId: string, connection: Connection, people: People) {
    this.roomId = roomId;
    this.#connection = connection;
    this.#people = people;
  }

  /** The loaded part of the room's own timeline, oldest first, without gaps. */
  get messages(): readonly MessagePartsFragment[] {
    return this.#window.messages;
  }

  get lastNumber(): number {
    return this.#window.lastNumber;
  }

  readonly hasOlder = $derived(hasOlder(this.#window, numberOf));
  readonly hasNewer = $derived(hasNewer(this.#window, numberOf));

  find(messageId: string): MessagePartsFragment | undefined {
    return this.#window.messages.find(({ id }) => id === messageId);
  }

  /**
   * Loads a page, at a message or where `resume` goes, then follows changes. Returns what
   * `showMessage` returns.
   */
  async open(going: Going, messageId: string | null = null): Promise<Elsewhere | null> {
    const elsewhere = messageId === null ? null : await this.showMessage(messageId);
    if (!this.isLoaded) await this.#begin(going);
    this.#follow();
    return elsewhere;
  }

  /** Opens the room again after it could not be shown. */
  async tryAgain(): Promise<void> {
    this.failure = null;
    await this.open(toEnd);
  }

  /** An answer of the start that was not needed is older than what is followed from here. */
  #follow(): void {
    forgetEarly();
    if (this.failure !== null) return;
    this.#unsubscribe = this.#connection.subscribe(
      `room:${this.roomId}`,
      RoomEventsDocument,
      () => ({ roomId: this.roomId, after: this.#cursor }),
      {
        next: ({ roomEvents }) => this.#apply(roomEvents),
        failed: (code) => {
          this.failure = code;
        },
      },
    );
  }

  close(): void {
    this.#unsubscribe?.();
    for (const timer of this.typing.values()) clearTimeout(timer);
  }

  /** Goes to where the reader was, or where reading goes on: at the first unread message, or the end. */
  async resume(going: Going): Promise<void> {
    const place = this.#placeOf(going);
    await (place.kind === "end" ? this.showNewest(going) : this.#showAround(place));
  }

  async showNewest(going: Going = toEnd): Promise<void> {
    if (this.isLoaded && !this.hasNewer) return this.#go({ kind: "end" });
    if (this.isTurning) return;
    this.isTurning = this.isLoaded;
    await this.#show({ last: pageLength }, going);
  }

  #placeOf(going: Going): Place {
    const where = going();
    if (where === null) return { kind: "end" };
    if ("kind" in where) return where;
    const isRead = where.readNumber >= Math.max(where.lastNumber, this.lastNumber);
    return isRead ? { kind: "end" } : { kind: "unread", number: where.readNumber + 1 };
  }

  /** Shows a message of this room's timeline. Returns null, or where else the message is. */
  async showMessage(messageId: string): Promise<Elsewhere | null> {
    const number = this.find(messageId)?.number ?? null;
    if (number !== null) {
      this.#go({ kind: "message", number });
      return null;
    }
    const { message } = await this.#connection.request(MessagePlaceDocument, { messageId });
    if (!message || message.roomId !== this.roomId || message.number === null) {
      return { threadRootId: message?.threadRootId ?? null };
    }
    await this.#showAround({ kind: "message", number: message.number });
    return null;
  }

  async loadOlder(): Promise<void> {
    const first = firstNumberIn(this.#window, numberOf);
    if (first !== null && first > 1) await this.#joinOnce("older", Math.max(1, first - pageLength / 2));
  }

  async loadNewer(): Promise<void> {
    const last = lastNumberIn(this.#window, numberOf);
    if (last !== null && this.hasNewer) await this.#joinOnce("newer", last + 1 + pageLength / 2);
  }

  /** Drops messages that are far from the screen. Returns whether it dropped any. */
  trim(firstShown: number, lastShown: number, side: "older" | "newer"): boolean {
    if (this.messages.length <= messagesKeptMax) return false;
    const from = side === "older" ? firstShown - messagesKeptAround : 1;
    const to = side === "newer" ? lastShown + messagesKeptAround : Number.MAX_SAFE_INTEGER;
    const before = this.messages.length;
    this.#change({ kind: "trimmed", from, to });
    return this.messages.length < before;
  }

  /** Takes a message that an answer brought. */
  put(changed: MessagePartsFragment): void {
    const message = this.#take(changed);
    if (message.deletedAt) this.deleted.set(message.id, true);
    else this.deleted.delete(message.id);
    if (this.#pagesUnderWay > 0) this.#recent.set(message.id, message);
    this.#change({ kind: "changed", message });
    this.#change({ kind: "rewritten", as: (other) => withQuoted(other, message) });
    this.threads.get(message.id)?.put(message);
    if (message.threadRootId) this.threads.get(message.threadRootId)?.put(message);
  }

  /** Drops the words of people who were erased. */
  dropErased(): void {
    this.#change({ kind: "rewritten", as: this.#withoutErased });
    for (const [id, message] of this.#recent) this.#recent.set(id, this.#withoutErased(message));
    for (const thread of this.threads.values()) thread.dropErased();
  }

  /**
   * The query for the newest page is the same with and without unread messages, as long as they fit
   * into it: it may have been sent already.
   */
  async #begin(going: Going): Promise<void> {
    const where = going();
    const unread = where && "readNumber" in where ? where.lastNumber - where.readNumber : pageLength;
    await (unread < pageLength - readMessagesShown ? this.showNewest(going) : this.resume(going));
  }

  async #showAround(place: Exclude<Place, { kind: "end" }>): Promise<void> {
    if (this.#holds(place.number)) this.#go(place);
    else await this.#show({ around: place.number, first: pageLength }, place);
  }

  #holds(sought: number): boolean {
    return this.messages.some(({ number }) => number === sought);
  }

  /** Goes to a place that is loaded. */
  #go(place: Place): void {
    this.#turns += 1;
    this.isTurning = false;
    this.place = place;
  }

  /** The place is there with the page: a list that began elsewhere would load what is near that. */
  async #show(asked: Omit<TimelinePageQueryVariables, "roomId">, to: Place | Going): Promise<void> {
    this.#turns += 1;
    const turn = this.#turns;
    const room = await this.#page(asked).catch((error: unknown) => {
      if (turn === this.#turns) this.isTurning = false;
      throw error;
    });
    if (turn !== this.#turns) return;
    if (!room) {
      this.failure = "RoomUnknown";
      return;
    }
    this.#change({ kind: "shown", page: room.page, lastNumber: room.lastNumber });
    this.#applyRecent();
    this.#cursor = laterOf(this.#cursor, room.cursor);
    const place = typeof to === "function" ? this.#placeOf(to) : to;
    if (to !== place && place.kind !== "end" && !this.#holds(place.number)) return this.#showAround(place);
    this.#go(place);
    this.generation += 1;
    this.isLoaded = true;
  }

  /** One page at a time on each side; a page of what was shown before does not count. */
  async #joinOnce(side: "older" | "newer", around: number): Promise<void> {
    const key = `${side} ${this.generation}`;
    if (this.#joining.has(key)) return;
    this.#joining.add(key);
    await this.#join(around).finally(() => this.#joining.delete(key));
  }

  async #join(around: number): Promise<void> {
    const room = await this.#page({ around, first: pageLength });
    if (!room) return;
    this.#change({ kind: "joined", page: room.page });
    this.#applyRecent();
  }

  async #page(asked: Omit<TimelinePageQueryVariables, "roomId">) {
    this.#pagesUnderWay += 1;
    try {
      const { room } = await this.#connection.requestPatiently(TimelinePageDocument, { roomId: this.roomId, ...asked });
      if (!room) return null;
      const page = room.messages.edges.map((edge) => this.#take(edge.node));
      return { page, lastNumber: room.lastNumber, cursor: room.cursor };
    } finally {
      this.#pagesUnderWay -= 1;
    }
  }

  #applyRecent(): void {
    for (const message of this.#recent.values()) this.#change({ kind: "changed", message });
    if (this.#pagesUnderWay === 0) this.#recent.clear();
  }

  #change(change: WindowChange<MessagePartsFragment>): void {
    this.#window = windowAfter(this.#window, change, numberOf);
  }

  #take(message: MessagePartsFragment): MessagePartsFragment {
    this.#people.learn(message.sender);
    for (const replier of message.repliers) this.#people.learn(replier);
    return this.#withoutErased(message);
  }

  readonly #withoutErased = (message: MessagePartsFragment): MessagePartsFragment =>
    withoutErased(message, (userId) => this.#people.isErased(userId));

  #apply(event: RoomEvent): void {
    switch (event.__typename) {
      case "MessageChanged":
        this.#cursor = event.cursor;
        this.put(event.message);
        this.#stopTyping(event.message.sender.id);
        break;
      case "RoomChanged":
        this.#change({ kind: "counted", lastNumber: event.room.lastNumber });
        break;
      case "CaughtUp":
        this.#cursor = event.cursor;
        break;
      case "TypingChanged":
        if (event.isTyping) this.#startTyping(event.userId);
        else this.#stopTyping(event.userId);
        break;
      case "Resync":
        this.#cursor = event.cursor;
        void this.#reload();
        break;
    }
  }

  /** Loads what is loaded anew, after a gap in the events. After a long gap the newest follows later. */
  async #reload(): Promise<void> {
    const newest = await this.#page({ last: pageLengthMax });
    const from = firstNumberIn(this.#window, numberOf) ?? 1;
    const to = lastNumberIn(this.#window, numberOf) ?? 0;
    if (newest === null || to === 0) await this.#show({ last: pageLength }, toEnd);
    else {
      const newestFrom = newest.page[0]?.number ?? 1;
      const older = await this.#pages(from, Math.min(to, newestFrom - 1));
      const page = newestFrom > to + 1 ? older : [...older, ...newest.page.filter(({ number }) => (number ?? 0) >= from)];
      this.#change({ kind: "shown", page, lastNumber: newest.lastNumber });
      this.#applyRecent();
    }
    await Promise.all([...this.threads.values()].map((thread) => thread.reload()));
  }

  async #pages(from: number, to: number): Promise<MessagePartsFragment[]> {
    const found: MessagePartsFragment[] = [];
    for (let start = from; start <= to; start += pageLengthMax) {
      const room = await this.#page({ around: start + pageLengthMax / 2, first: pageLengthMax });
      found.push(...(room?.page ?? []).filter(({ number }) => number !== null && number >= start && number <= to));
    }
    return found;
  }

  #startTyping(userId: string): void {
    this.#people.meet(userId);
    this.#stopTyping(userId);
    this.typing.set(
      userId,
      setTimeout(() => this.typing.delete(userId), typingShownMs),
    );
  }

  #stopTyping(userId: string): void {
    if (!this.typing.has(userId)) return;
    clearTimeout(this.typing.get(userId));
    this.typing.delete(userId);
  }
}

const toEnd: Going = () => null;

const numberOf = ({ number }: MessagePartsFragment): number | null => number;

/** Cursors of one room sort as they follow each other. */
const laterOf = (one: string | null, other: string): string => (one !== null && one > other ? one : other);
