import type { Connection } from "../api/api.ts";
import { GlanceAtMessagesDocument } from "../generated/operations.ts";
import { ownTimeZone } from "../scheduled/send-times.ts";
import type { FoundMessage } from "./message-search.svelte.ts";

/** Longer than the pause of rooms and people, which are asked for first. */
const searchAfterMs = 400;
const lettersMin = 2;

/** The first messages that a search would find, asked for when typing pauses. */
export class MessageGlance {
  found = $state.raw<readonly FoundMessage[]>([]);
  readonly #connection: Pick<Connection, "request">;
  readonly #searchAfterMs: number;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #asked = "";

  constructor(connection: Pick<Connection, "request">, afterMs: number = searchAfterMs) {
    this.#connection = connection;
    this.#searchAfterMs = afterMs;
  }

  look(query: string): void {
    const words = query.trim();
    if (words === this.#asked) return;
    this.close();
    this.#asked = words;
    this.found = [];
    if (words.length >= lettersMin) this.#timer = setTimeout(() => void this.#find(words), this.#searchAfterMs);
  }

  /** Drops what is still asked. */
  close(): void {
    clearTimeout(this.#timer);
    this.#asked = "";
  }

  async #find(query: string): Promise<void> {
    const asked = { query, timeZone: ownTimeZone() };
    const answer = await this.#connection.request(GlanceAtMessagesDocument, asked).catch(() => null);
    if (query !== this.#asked) return;
    if (answer === null) this.#asked = "";
    this.found = answer?.search.messages.edges.map(({ node }) => node) ?? [];
  }
}
