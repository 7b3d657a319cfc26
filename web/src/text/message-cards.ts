import { SvelteMap } from "svelte/reactivity";
import type { Connection } from "../api/api.ts";
import { MessageCardDocument, type MessageCardQuery } from "../generated/operations.ts";
import { followPlaces } from "../inbox/follow-places.ts";

export type CardMessage = NonNullable<MessageCardQuery["message"]>;

/** The messages of a room whose cards are shown, one id a card. */
interface Place {
  readonly messageIds: string[];
  readonly end: () => void;
}

const keptMax = 200;

/** The messages that other messages link to. Each is asked for once, and followed while it is shown. */
export class MessageCards {
  readonly #connection: Connection;
  readonly #cards = new Map<string, Promise<CardMessage | null>>();
  readonly #now = new SvelteMap<string, CardMessage | null>();
  readonly #places = new Map<string, Place>();

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /** The message; null where there is none that the viewer may read. */
  find(messageId: string): Promise<CardMessage | null> {
    const known = this.#cards.get(messageId);
    if (known !== undefined) return known;
    const asked = this.#ask(messageId);
    if (this.#cards.size >= keptMax) this.#cards.clear();
    this.#cards.set(messageId, asked);
    return asked;
  }

  /** The message as it is now, where that differs from what was found. */
  now(found: CardMessage): CardMessage | null {
    const now = this.#now.get(found.id);
    return now === undefined ? found : now;
  }

  /** Follows what becomes of a message that is shown, until the returned function is called. */
  follow({ id, roomId }: Pick<CardMessage, "id" | "roomId">): () => void {
    const place = this.#places.get(roomId) ?? { messageIds: [], end: this.#followPlace(roomId) };
    this.#places.set(roomId, place);
    place.messageIds.push(id);
    return () => {
      place.messageIds.splice(place.messageIds.indexOf(id), 1);
      if (place.messageIds.length > 0) return;
      place.end();
      this.#places.delete(roomId);
    };
  }

  #followPlace(roomId: string): () => void {
    return followPlaces(this.#connection, [roomId], {
      changed: (message) => void this.#change(message),
      missed: () => {
        for (const id of new Set(this.#places.get(roomId)?.messageIds)) void this.#askAgain(id);
      },
    });
  }

  async #change(message: { readonly id: string }): Promise<void> {
    const found = await this.#cards.get(message.id);
    const shown = found && this.now(found);
    if (shown) this.#now.set(message.id, { ...shown, ...message });
  }

  async #askAgain(messageId: string): Promise<void> {
    const answer = await this.#connection.request(MessageCardDocument, { messageId }).catch(() => null);
    if (answer !== null) this.#now.set(messageId, answer.message ?? null);
  }

  async #ask(messageId: string): Promise<CardMessage | null> {
    try {
      return (await this.#connection.requestPatiently(MessageCardDocument, { messageId })).message ?? null;
    } catch {
      this.#cards.delete(messageId);
      return null;
    }
  }
}

const ofConnection = new WeakMap<Connection, MessageCards>();

/** The cards of one client. */
export function messageCards(connection: Connection): MessageCards {
  const known = ofConnection.get(connection) ?? new MessageCards(connection);
  ofConnection.set(connection, known);
  return known;
}
