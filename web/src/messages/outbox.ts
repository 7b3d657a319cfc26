/** A message on its way: kept across reloads until Logue has answered. */
export interface PendingMessage {
  readonly messageId: string;
  readonly roomId: string;
  readonly text: string;
  readonly threadRootId: string | null;
  readonly alsoInRoom: boolean;
  readonly quotedMessageId: string | null;
  readonly fileIds: readonly string[];
  readonly sentAt: string;
  /** What Logue said when it refused, until the person tries again or gives up. */
  readonly refusal: string | null;
}

/**
 * A key for each message, so that windows that write at the same time do not overwrite each other's
 * messages.
 */
const prefixOf = (userId: string): string => `logue/outbox/${userId}/`;
const keyOf = (userId: string, messageId: string): string => `${prefixOf(userId)}${messageId}`;

/**
 * The unanswered messages, in the order in which they were written: the ids begin with the time.
 */
export function loadOutbox(userId: string): PendingMessage[] {
  const keys = Object.keys(localStorage).filter((key) => key.startsWith(prefixOf(userId)));
  return keys.sort().flatMap((key) => {
    try {
      return [JSON.parse(localStorage.getItem(key) ?? "") as PendingMessage];
    } catch {
      return [];
    }
  });
}

export function keepInOutbox(userId: string, message: PendingMessage): void {
  localStorage.setItem(keyOf(userId, message.messageId), JSON.stringify(message));
}

export function dropFromOutbox(userId: string, messageId: string): void {
  localStorage.removeItem(keyOf(userId, messageId));
}
