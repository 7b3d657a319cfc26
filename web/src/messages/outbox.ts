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

const keyOf = (userId: string): string => `logue/outbox/${userId}`;

export function loadOutbox(userId: string): PendingMessage[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(keyOf(userId)) ?? "[]");
    return Array.isArray(stored) ? stored : [];
  } catch {
    return [];
  }
}

export function saveOutbox(userId: string, pending: readonly PendingMessage[]): void {
  if (pending.length === 0) localStorage.removeItem(keyOf(userId));
  else localStorage.setItem(keyOf(userId), JSON.stringify(pending));
}
