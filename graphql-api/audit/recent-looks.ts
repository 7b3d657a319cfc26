/** What is read page by page is one look for so long. */
const sameLookMs = 10 * 60_000;
const looksMax = 10_000;

interface RecentLook {
  readonly atMs: number;
  readonly recorded: Promise<void>;
}

/** Remembers looks, so that the steps of one replay or the pages of one room are one event. */
export class RecentLooks {
  readonly #looks = new Map<string, RecentLook>();

  /**
   * Resolves once the look is recorded, by this call or by another one for a while before. Throws
   * what `record` throws; the next call tries again.
   */
  async once(key: string, nowMs: number, record: () => Promise<void>): Promise<void> {
    const recent = this.#looks.get(key);
    if (recent !== undefined && Math.abs(nowMs - recent.atMs) < sameLookMs) return recent.recorded;
    if (this.#looks.size >= looksMax) this.#looks.clear();
    const look = { atMs: nowMs, recorded: record() };
    this.#looks.set(key, look);
    try {
      await look.recorded;
    } catch (error) {
      if (this.#looks.get(key) === look) this.#looks.delete(key);
      throw error;
    }
  }
}
