/** A room that is read page by page is one look for so long. */
const sameLookMs = 10 * 60_000;
const looksMax = 10_000;

/** Remembers looks, so that the steps of one replay are one event. */
export class RecentLooks {
  readonly #atMs = new Map<string, number>();

  /** Whether it is the first look for a while; it counts from now on. */
  begin(key: string, nowMs: number): boolean {
    const lastMs = this.#atMs.get(key);
    if (lastMs !== undefined && nowMs - lastMs < sameLookMs) return false;
    if (this.#atMs.size >= looksMax) this.#atMs.clear();
    this.#atMs.set(key, nowMs);
    return true;
  }

  forget(key: string): void {
    this.#atMs.delete(key);
  }
}
