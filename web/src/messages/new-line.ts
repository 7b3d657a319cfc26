/** What decides where the line above new messages stands; all are numbers of messages in the room. */
export interface Arrival {
  /** Everything up to here is not new. */
  readonly openedAt: number;
  /** The oldest message of others after it, if there is one. */
  readonly firstUnread: number | undefined;
  readonly newestBefore: number;
  readonly newest: number;
  /** Whether the page is visible and the newest messages are on the screen. */
  readonly isWatched: boolean;
}

/**
 * Up to where messages are not new once one has arrived. What arrives before the reader's eyes is
 * not new; a line that stands already stays where it is.
 */
export function notNewUpTo({ openedAt, firstUnread, newestBefore, newest, isWatched }: Arrival): number {
  const hasLine = firstUnread !== undefined && firstUnread <= newestBefore;
  return isWatched && !hasLine ? newest : openedAt;
}
