import type { InboxEventsSubscription } from "../generated/operations.ts";
import { snippetOf } from "../messages/snippet.ts";
import type { Worded } from "../messages/words-now.ts";
import type { Preferences } from "../preferences/preferences.svelte.ts";
import type { Inbox } from "../rooms/inbox.svelte.ts";
import type { People } from "../users/people.svelte.ts";
import { type NoticeBoard, openNoticeBoard } from "./notice-board.ts";
import { playSound } from "./sound.ts";

type NotificationHeard = Extract<InboxEventsSubscription["inboxEvents"], { __typename: "MessageNotified" }>;
/** What a notification needs to know of a message. */
export type NotableMessage = Pick<NotificationHeard["message"], "id" | "roomId" | "number" | "threadRootId" | "sender"> & Worded;

export interface Notice {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly message: NotableMessage;
}

/** What the notifier needs of the client around it. */
export interface Surroundings {
  readonly inbox: Pick<Inbox, "find">;
  readonly people: People;
  readonly preferences: Pick<Preferences, "values"> | undefined;
  /** Whether a room, and the thread where one is named, is on the screen. */
  isShown(roomId: string, threadRootId: string | null): boolean;
  show(roomId: string, threadRootId: string | null, messageId: string): void;
}

const textLengthMax = 200;
const shownMs = 8_000;
const rememberedMax = 200;

/**
 * Shows the notifications that Logue sends: on the desktop where that is allowed and no window of
 * Logue has the focus, else in the window that has it. What is in sight is not shown again.
 */
export class Notifier {
  #notices = $state.raw<readonly Notice[]>([]);
  readonly #client: Surroundings;
  readonly #board: NoticeBoard;
  readonly #told = new Set<string>();

  constructor(client: Surroundings, board: NoticeBoard = openNoticeBoard()) {
    this.#client = client;
    this.#board = board;
  }

  /** The notifications inside the window, until the user has seen them here or elsewhere. */
  get notices(): readonly Notice[] {
    return this.#notices.filter(({ message }) => !this.#isInSight(message) && !this.#isRead(message));
  }

  /** After a break some messages come again. */
  async hear({ message }: { readonly message: NotableMessage }): Promise<void> {
    if (this.#told.has(message.id) || this.#isRead(message)) return;
    this.#remember(message.id);
    const hasFocus = document.hasFocus();
    if (!(await this.#board.claim(message.id, hasFocus))) return;
    if (hasFocus && this.#isInSight(message)) return;
    this.#tell(message, hasFocus);
    if (this.#client.preferences?.values.notificationSound ?? true) playSound();
  }

  /** Whether this window has told the user of a message. */
  hasTold(messageId: string): boolean {
    return this.#told.has(messageId);
  }

  open({ message, id }: Notice): void {
    this.dismiss(id);
    const threadRootId = message.number === null ? message.threadRootId : null;
    this.#client.show(message.roomId, threadRootId, message.id);
  }

  dismiss(id: string): void {
    this.#notices = this.#notices.filter((notice) => notice.id !== id);
  }

  #isInSight({ roomId, number, threadRootId }: NotableMessage): boolean {
    return this.#client.isShown(roomId, number === null ? threadRootId : null);
  }

  #isRead({ roomId, number }: NotableMessage): boolean {
    return number !== null && number <= (this.#client.inbox.find(roomId)?.readNumber ?? 0);
  }

  #tell(message: NotableMessage, hasFocus: boolean): void {
    const entry = this.#client.inbox.find(message.roomId);
    const channel = entry?.room.kind === "CHANNEL" ? ` in #${entry.displayName}` : "";
    const place = message.number === null ? ` in a thread${channel}` : channel;
    const text = snippetOf(message, this.#client).slice(0, textLengthMax) || "sent a file";
    const notice = { id: message.id, title: message.sender.displayName + place, text, message };
    if (!hasFocus && "Notification" in window && Notification.permission === "granted") this.#tellDesktop(notice);
    else {
      this.#notices = [...this.#notices, notice].slice(-3);
      setTimeout(() => this.dismiss(notice.id), shownMs);
    }
  }

  /** The tag joins the notifications of several browsers of one desktop. Logue makes its own sound. */
  #tellDesktop(notice: Notice): void {
    const notification = new Notification(notice.title, { body: notice.text, tag: notice.id, icon: "/logue.svg", silent: true });
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
