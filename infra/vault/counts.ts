/**
 * Counts that all processes share and that end by themselves, such as those of wrong passwords. Their
 * ids are stored as they are, so they hold nothing that is personal.
 */
export interface Counts {
  /**
   * Adds one, and returns the count. It begins with its first addition, and ends at the `expiresAt`
   * (ISO 8601) of that one. Of many at once, each returns another number.
   */
  add(id: string, expiresAt: string): Promise<number>;
  /** Takes one away, if there is one. */
  takeAway(id: string): Promise<void>;
  /** Ends the count. */
  end(id: string): Promise<void>;
}
