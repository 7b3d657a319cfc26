import type { Connection } from "../api/api.ts";
import { NewestMessageDocument, type NewestMessageQuery, NewestReplyDocument } from "../generated/operations.ts";
import { snippetOf } from "../messages/snippet.ts";
import type { Worded } from "../messages/words-now.ts";
import type { Inbox } from "../rooms/inbox.svelte.ts";
import type { People } from "../users/people.svelte.ts";
import { isTold, type Reason } from "./is-told.ts";

type Newest = NonNullable<NewestMessageQuery["room"]>["messages"]["edges"][number]["node"];
/** What a notification needs to know of a message. */
export type NotableMessage = Pick<Newest, "id" | "roomId" | "sender"> &
  Worded &
  Partial<Pick<Newest, "number" | "threadRootId" | "sentAt">>;

export interface Notice {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly message: NotableMessage;
}

/** What the notifier needs of the client around it. */
export interface Surroundings {
  readonly userId: string;
  readonly inbox: Inbox;
  readonly people: People;
  readonly connection: Connection;
  /** Whether a room, and the thread where one is named, is on the screen. */
  isShown(roomId: string, threadRootId: string | null): boolean;
  show(roomId: string, threadRootId: string | null, messageId: string): void;
}

const textLengthMax = 200;
const shownMs = 8_000;
const rememberedMax = 200;

/**
 * Notifies the viewer of messages: on the desktop where that is allowed and the window has no
 * focus, else in the window.
 */
export class Notifier {
  #notices = $state.raw<readonly Notice[]>([]);
  readonly #client: Surroundings;
  readonly #told = new Set<string>();

  constructor(client: Surroundings) {
    this.#client = client;
  }

  /** The notifications inside the window, until the user has seen them. */
  get notices(): readonly Notice[] {
    return this.#notices.filter(({ message }) => !this.#client.isShown(message.roomId, message.threadRootId ?? null));
  }

  hear(message: NotableMessage, reason: Reason): void {
    const { userId, inbox, people } = this.#client;
    const entry = inbox.find(message.roomId);
    const isLookedAt = document.hasFocus() && this.#client.isShown(message.roomId, message.threadRootId ?? null);
    const isBusy = people.presenceOf(userId) === "BUSY";
    if (this.#told.has(message.id)) return;
    if (!isTold({ senderId: message.sender.id, reason }, { viewerId: userId, entry, isLookedAt, isBusy })) return;
    this.#remember(message.id);
    this.#tell(message, entry?.room.kind === "CHANNEL" ? `#${entry.displayName}` : null);
  }

  /**
   * A room has a newer message: the message itself is requested only if the viewer may be notified.
   */
  async roomGrew(roomId: string): Promise<void> {
    const entry = this.#client.inbox.find(roomId);
    if (entry === undefined || entry.isMuted || entry.notificationLevel !== "EVERYTHING") return;
    const { room } = await this.#client.connection.request(NewestMessageDocument, { roomId }).catch(() => ({ room: null }));
    const message = room?.messages.edges[0]?.node;
    if (message && (message.number ?? 0) > entry.readNumber) this.hear(message, "message");
  }

  /**
   * A followed thread has a newer reply: the reply itself is requested only if the viewer may be
   * notified.
   */
  async threadGrew({ id: threadRootId, roomId }: { readonly id: string; readonly roomId: string }): Promise<void> {
    const entry = this.#client.inbox.find(roomId);
    if (entry === undefined || entry.isMuted || entry.notificationLevel === "NOTHING") return;
    const answer = await this.#client.connection.request(NewestReplyDocument, { threadRootId }).catch(() => null);
    const reply = answer?.message?.thread.edges[0]?.node;
    if (reply) this.hear(reply, "reply");
  }

  open({ message, id }: Notice): void {
    this.dismiss(id);
    const threadRootId = message.number == null ? (message.threadRootId ?? null) : null;
    this.#client.show(message.roomId, threadRootId, message.id);
  }

  dismiss(id: string): void {
    this.#notices = this.#notices.filter((notice) => notice.id !== id);
  }

  #tell(message: NotableMessage, place: string | null): void {
    const title = place === null ? message.sender.displayName : `${message.sender.displayName} in ${place}`;
    const text = snippetOf(message, this.#client).slice(0, textLengthMax) || "sent a file";
    const notice = { id: message.id, title, text, message };
    if (!document.hasFocus() && "Notification" in window && Notification.permission === "granted") this.#tellDesktop(notice);
    else {
      this.#notices = [...this.#notices, notice].slice(-3);
      setTimeout(() => this.dismiss(notice.id), shownMs);
    }
  }

  /** The tag joins the notifications of several windows into one. */
  #tellDesktop(notice: Notice): void {
    const notification = new Notification(notice.title, { body: notice.text, tag: notice.id, icon: "/logue.svg" });
    notification.onclick = () => {
      window.focus();
      this.open(notice);
    };
  }

  #remember(messageId: string): void {
    this.#told.add(messageId);
    for (const oldest of this.#told) {
      if (this.#told.size <= rememberedMax) break;
      this.#told.delete(oldest);
    }
  }
}
