import { ApiError } from "../api/api.ts";
import type { ListedMessagePartsFragment } from "../generated/operations.ts";

export interface MessagePage {
  readonly messages: readonly ListedMessagePartsFragment[];
  readonly hasMore: boolean;
  readonly endCursor: string | null;
}

/** A message as its channel shows it now. */
export type MessageNow = ListedMessagePartsFragment & { readonly deletedAt?: string | null };

/** A list of messages that is loaded page by page. */
export class MessagePages {
  messages = $state.raw<readonly ListedMessagePartsFragment[]>([]);
  isLoaded = $state(false);
  isLoading = $state(false);
  hasMore = $state(false);
  problem = $state<string | null>(null);
  readonly #load: (after: string | null) => Promise<MessagePage>;
  #endCursor: string | null = null;
  #turn: Promise<void> = Promise.resolve();
  #turnsUnderWay = 0;
  /** What was heard while a page was on its way: the page may be older. */
  readonly #heard = new Map<string, MessageNow>();

  constructor(load: (after: string | null) => Promise<MessagePage>) {
    this.#load = load;
  }

  /** Loads the first page, and later the next one. */
  async more(): Promise<void> {
    if (this.isLoading || (this.isLoaded && !this.hasMore)) return;
    this.isLoading = true;
    this.problem = null;
    try {
      await this.#inTurn(async () => this.#show([this.messages], await this.#load(this.#endCursor)));
      this.isLoaded = true;
    } catch (error) {
      this.problem = error instanceof ApiError ? error.message : "The list could not be loaded. Try again.";
    } finally {
      this.isLoading = false;
    }
  }

  /** Lists what the server lists now, as far as the list was loaded. */
  async refresh(): Promise<void> {
    if (!this.isLoaded) return;
    // What is listed stays where Logue does not answer; the next refresh asks again.
    await this.#inTurn(() => this.#loadAnew()).catch(() => undefined);
  }

  /** Takes a message as it is now: one that was deleted is listed no longer. */
  hear(message: MessageNow): void {
    if (this.#turnsUnderWay > 0) this.#heard.set(message.id, message);
    this.#apply(message);
  }

  #apply(now: MessageNow): void {
    const kept = now.deletedAt ? this.messages.filter(({ id }) => id !== now.id) : this.messages;
    this.messages = kept.map((message) => (message.id === now.id ? now : message));
  }

  async #loadAnew(): Promise<void> {
    const pages: MessagePage[] = [];
    let [count, page] = [0, await this.#load(null)];
    for (; ; page = await this.#load(page.endCursor)) {
      pages.push(page);
      count += page.messages.length;
      if (!page.hasMore || count >= this.messages.length) break;
    }
    this.#show(
      pages.slice(0, -1).map(({ messages }) => messages),
      page,
    );
  }

  #show(before: readonly MessagePage["messages"][], { messages, hasMore, endCursor }: MessagePage): void {
    this.messages = [...new Map([...before, messages].flat().map((message) => [message.id, message])).values()];
    this.hasMore = hasMore;
    this.#endCursor = endCursor;
    for (const now of this.#heard.values()) this.#apply(now);
  }

  /** One load at a time: each goes on where the one before ended. */
  async #inTurn(load: () => Promise<void>): Promise<void> {
    this.#turnsUnderWay += 1;
    const turn = this.#turn.then(load).finally(() => {
      this.#turnsUnderWay -= 1;
      if (this.#turnsUnderWay === 0) this.#heard.clear();
    });
    this.#turn = turn.catch(() => undefined);
    await turn;
  }
}
