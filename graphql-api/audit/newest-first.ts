import type { RangeQuery } from "@logue/infra/read-store/read-store.ts";

/** Something with a place in the log: its position. */
export interface Placed {
  readonly id: string;
}

/** A list of what is in the log, newest first. */
export interface Source<Item extends Placed> {
  /** What lies before this position; all of the source without one. */
  read(before: string | undefined, limit: number): Promise<Item[]>;
}

/** The range of an index, newest first. */
export const newest = (index: string, prefix: readonly string[], before: string | undefined, limit: number): RangeQuery => ({
  ...{ index, prefix, order: "descending", limit },
  ...(before !== undefined && { before }),
});

/** One source while it is read, page by page. */
class Reading<Item extends Placed> {
  readonly #source: Source<Item>;
  #before: string | undefined;
  #waiting: readonly Item[] = [];
  #taken = 0;
  #isAtEnd = false;

  constructor(source: Source<Item>, before: string | undefined) {
    this.#source = source;
    this.#before = before;
  }

  get first(): Item | undefined {
    return this.#waiting[this.#taken];
  }

  take(): void {
    this.#taken += 1;
  }

  async fill(size: number): Promise<void> {
    if (this.first !== undefined || this.#isAtEnd) return;
    this.#waiting = await this.#source.read(this.#before, size);
    this.#taken = 0;
    this.#before = this.#waiting.at(-1)?.id;
    this.#isAtEnd = this.#waiting.length < size;
  }
}

/** The entries of several sources in one order. Each source is read as far as it is needed. */
export async function* newestFirst<Item extends Placed>(
  sources: readonly Source<Item>[],
  start: string | undefined,
  size: number,
): AsyncGenerator<Item, void> {
  const readings = sources.map((source) => new Reading(source, start));
  for (;;) {
    await Promise.all(readings.map((reading) => reading.fill(size)));
    const [newestReading] = readings.toSorted((one, other) => ((one.first?.id ?? "") < (other.first?.id ?? "") ? 1 : -1));
    const entry = newestReading?.first;
    if (entry === undefined) return;
    newestReading?.take();
    yield entry;
  }
}
