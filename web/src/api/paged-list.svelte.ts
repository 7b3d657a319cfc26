import { ApiError } from "./api.ts";

export interface Page<Item> {
  readonly items: readonly Item[];
  readonly pageInfo?: { readonly hasNextPage: boolean; readonly endCursor: string | null | undefined };
}

/** A list of the API as far as it is loaded, page by page. What makes one says what is asked for. */
export abstract class PagedList<Item> {
  items = $state.raw<readonly Item[]>([]);
  hasMore = $state(false);
  isLoaded = $state(false);
  problem = $state<string | null>(null);
  readonly #failure: string;
  #endCursor: string | null = null;
  /** The last page that was asked for: an earlier one that comes later is not shown. */
  #asked = 0;

  /** `failure` is shown for what is no error of the API. */
  constructor(failure: string) {
    this.#failure = failure;
  }

  /** Returns undefined where there is no such list. */
  protected abstract ask(after: string | null): Promise<Page<Item> | undefined>;

  /** Begins with the first page, in place of what was listed. */
  async load(): Promise<void> {
    this.#endCursor = null;
    await this.#page([]);
  }

  async more(): Promise<void> {
    if (this.hasMore) await this.#page(this.items);
  }

  async #page(before: readonly Item[]): Promise<void> {
    this.#asked += 1;
    const asked = this.#asked;
    try {
      const page = await this.ask(this.#endCursor);
      if (asked !== this.#asked) return;
      this.items = [...before, ...(page?.items ?? [])];
      this.hasMore = page?.pageInfo?.hasNextPage ?? false;
      this.#endCursor = page?.pageInfo?.endCursor ?? null;
      this.problem = null;
    } catch (error) {
      if (asked !== this.#asked) return;
      this.problem = error instanceof ApiError ? error.message : this.#failure;
    }
    this.isLoaded = true;
  }
}
