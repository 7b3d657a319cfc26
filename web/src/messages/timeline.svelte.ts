import { SvelteMap } from "svelte/reactivity";
import { type Connection, request, requestPatiently } from "../api/api.ts";
import {
  type MessagePartsFragment,
  RoomEventsDocument,
  type RoomEventsSubscription,
  TimelinePageDocument,
} from "../generated/operations.ts";
import type { People } from "../users/people.svelte.ts";

const pageLength = 50;
const typingShownMs = 6_000;

type RoomEvent = RoomEventsSubscription["roomEvents"];

/** One room's messages as far as they are loaded, kept up to date by the room's events. */
export class Timeline {
  readonly roomId: string;
  isLoaded = $state(false);
  hasOlder = $state(false);
  /** Why the room cannot be shown any more, in a code of the API. */
  failure = $state<string | null>(null);
  readonly typing = new SvelteMap<string, ReturnType<typeof setTimeout>>();
  readonly #messages = new SvelteMap<string, MessagePartsFragment>();
  readonly #people: People;
  #cursor: string | null = null;
  #startCursor: string | null = null;
  #isLoadingOlder = false;
  #unsubscribe: (() => void) | undefined;

  constructor(roomId: string, people: People) {
    this.roomId = roomId;
    this.#people = people;
  }

  /** The room's own timeline, oldest first. */
  readonly messages = $derived.by(() =>
    [...this.#messages.values()]
      .filter((message) => message.number !== null)
      .sort((left, right) => (left.number ?? 0) - (right.number ?? 0)),
  );

  find(messageId: string): MessagePartsFragment | undefined {
    return this.#messages.get(messageId);
  }

  /** The replies that are known of one thread, oldest first. */
  repliesTo(messageId: string): MessagePartsFragment[] {
    return [...this.#messages.values()]
      .filter((message) => message.threadRootId === messageId)
      .sort((left, right) => (left.threadNumber ?? 0) - (right.threadNumber ?? 0));
  }

  /** Loads the newest page, then follows what happens after it. */
  async open(connection: Connection): Promise<void> {
    if (!(await this.#loadNewest())) return;
    this.#unsubscribe = connection.subscribe(
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

  async loadOlder(): Promise<void> {
    if (!this.hasOlder || this.#isLoadingOlder || this.#startCursor === null) return;
    this.#isLoadingOlder = true;
    try {
      const { room } = await request(TimelinePageDocument, { roomId: this.roomId, last: pageLength, before: this.#startCursor });
      if (!room) return;
      this.#take(room.messages.edges.map((edge) => edge.node));
      this.#startCursor = room.messages.pageInfo.startCursor ?? null;
      this.hasOlder = room.messages.pageInfo.hasPreviousPage;
    } finally {
      this.#isLoadingOlder = false;
    }
  }

  /** Takes a message that an answer brought; one that is newer here stays. */
  put(message: MessagePartsFragment): void {
    this.#people.learn(message.sender);
    for (const replier of message.repliers) this.#people.learn(replier);
    const known = this.#messages.get(message.id);
    if (known === undefined || known.changeCursor <= message.changeCursor) this.#messages.set(message.id, message);
  }

  async #loadNewest(): Promise<boolean> {
    const { room } = await requestPatiently(TimelinePageDocument, { roomId: this.roomId, last: pageLength });
    if (!room) {
      this.failure = "RoomUnknown";
      return false;
    }
    const page = room.messages.edges.map((edge) => edge.node);
    this.#forgetBefore(page[0]?.number ?? 0);
    this.#take(page);
    this.#cursor = laterOf(this.#cursor, room.cursor);
    this.#startCursor = room.messages.pageInfo.startCursor ?? null;
    this.hasOlder = room.messages.pageInfo.hasPreviousPage;
    this.isLoaded = true;
    return true;
  }

  /** What came live while the page was under way stays; what lies before the page may have a gap behind it. */
  #forgetBefore(firstNumber: number): void {
    for (const { id, number } of this.#messages.values()) {
      if (number !== null && number < firstNumber) this.#messages.delete(id);
    }
  }

  #take(messages: readonly MessagePartsFragment[]): void {
    for (const message of messages) this.put(message);
  }

  #apply(event: RoomEvent): void {
    switch (event.__typename) {
      case "MessageChanged":
        this.#cursor = event.cursor;
        this.put(event.message);
        this.#stopTyping(event.message.sender.id);
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
        void this.#loadNewest();
        break;
    }
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
    clearTimeout(this.typing.get(userId));
    this.typing.delete(userId);
  }
}

/** Cursors of one room sort as they follow each other. */
const laterOf = (one: string | null, other: string): string => (one !== null && one > other ? one : other);
