import { createRecentCache } from "@logue/infra/recent-cache.ts";
import type { DocumentChange } from "@logue/projection-service/contract/changes.ts";
import { notedWords } from "@logue/projection-service/contract/keywords.ts";
import { type MessageDocument, messages } from "@logue/projection-service/contract/messages.ts";
import type { NotificationReason } from "@logue/projection-service/contract/notifications.ts";
import { isFollowing, threadPersonId, threadReadUpTo } from "@logue/projection-service/contract/threads.ts";
import type { UserDocument } from "@logue/projection-service/contract/users.ts";
import type { PresenceKeeper } from "../presence/presence.ts";
import { changedDocument } from "./announcements.ts";
import type { Audiences } from "./audiences.ts";
import type { ThreadOfPerson } from "./chosen-threads.ts";
import type { FollowedThreadSource, MessageNotified, RoomEntrySource } from "./items.ts";
import { createNotifiedPeople } from "./notified-people.ts";
import { isJustPosted } from "./room-items.ts";

/** Decides which connected people are notified of which messages. */
export interface Notifications {
  /** Takes what was read when a person connected. Until then the person is not notified. */
  know(user: UserDocument, entries: readonly RoomEntrySource[]): void;
  forget(userId: string): void;
  /** Why a person is notified of a message that was missed; null when the person is not. */
  reasonFor(userId: string, message: MessageDocument): NotificationReason | null;
  /** Shows who is not to be disturbed by now, and who may be again. */
  notePauses(): void;
  /** Decides at once, except on replies for those who follow the thread: these threads are read. */
  apply(changes: readonly DocumentChange[], threads: ReadonlyMap<string, ThreadOfPerson>): void;
  /** Decides on the replies that waited until these threads were read. */
  tellFollowers(threads: readonly FollowedThreadSource[]): void;
}

export interface NotificationsOptions {
  readonly inboxes: ReadonlyMap<string, unknown>;
  readonly audiences: Audiences;
  readonly presence: Pick<PresenceKeeper, "presenceOf" | "isInSight" | "setNotDisturbed">;
  readonly tell: (userIds: readonly string[], item: MessageNotified) => void;
  readonly clock: () => number;
}

/** Announcements may be repeated, and changes of old messages look like new messages after a start. */
const seenMax = 10_000;
const newForMs = 60 * 60_000;
const waitingMax = 10_000;

type NotedMessage = MessageDocument & { readonly words: ReturnType<typeof notedWords> };

/** Messages that were written just now: not imported ones, and not those that are changed later. */
const isNew = (message: MessageDocument, nowMs: number): boolean =>
  isJustPosted(message) && message.pinned === null && nowMs - message.sentAtMs < newForMs;

const noted = (message: MessageDocument): NotedMessage => ({
  ...message,
  words: notedWords(message.text, message.blockText),
});

export function createNotifications({ inboxes, audiences, presence, tell, clock }: NotificationsOptions): Notifications {
  const people = createNotifiedPeople({ presence, clock });
  const seen = createRecentCache<true>(seenMax);
  const waiting = createRecentCache<NotedMessage[]>(waitingMax);

  function news(changes: readonly DocumentChange[]): NotedMessage[] {
    const found: NotedMessage[] = [];
    for (const change of changes) {
      const message = changedDocument(change, messages);
      if (message === undefined || audiences.of(message.roomId).size === 0) continue;
      if (seen.has(message.id) || !isNew(message, clock())) continue;
      seen.set(message.id, true);
      found.push(noted(message));
    }
    return found;
  }

  function decide(message: NotedMessage, threads: ReadonlyMap<string, ThreadOfPerson>): void {
    const told = new Map<NotificationReason, string[]>();
    const reasonFor = people.decider(message);
    for (const { userId } of audiences.of(message.roomId)) {
      const reason = reasonFor(userId);
      if (reason !== null) told.set(reason, [...(told.get(reason) ?? []), userId]);
      else if (message.threadRootId !== null) wait(message, threadPersonId(userId, message.threadRootId), threads);
    }
    for (const [reason, userIds] of told) tell(userIds, { __typename: "MessageNotified", message, cause: reason });
  }

  function wait(message: NotedMessage, key: string, threads: ReadonlyMap<string, ThreadOfPerson>): void {
    if (threads.has(key)) waiting.set(key, [...(waiting.get(key) ?? []), message]);
  }

  const notePause = (userId: string): void => presence.setNotDisturbed(userId, people.isNotDisturbed(userId));

  return {
    know(user, entries) {
      if (!inboxes.has(user.id)) return;
      people.know(user, entries);
      notePause(user.id);
    },
    forget: people.forget,
    reasonFor: (userId, message) => (isNew(message, clock()) ? people.decider(noted(message))(userId) : null),
    notePauses() {
      for (const userId of inboxes.keys()) notePause(userId);
    },
    apply(changes, threads) {
      for (const userId of people.apply(changes, (id) => inboxes.has(id))) notePause(userId);
      for (const message of news(changes)) decide(message, threads);
    },
    tellFollowers(threads) {
      for (const { root, entry, participation, reading } of threads) {
        const { userId } = entry.membership;
        const key = threadPersonId(userId, root.id);
        const replies = waiting.get(key) ?? [];
        waiting.delete(key);
        const readNumber = threadReadUpTo(participation, reading);
        const followsThread = isFollowing(participation, reading);
        for (const message of replies) {
          const hasRead = (message.threadNumber ?? 0) <= readNumber;
          const reason = people.decider(message)(userId, { followsThread, hasRead });
          if (reason !== null) tell([userId], { __typename: "MessageNotified", message, cause: reason });
        }
      }
    },
  };
}
