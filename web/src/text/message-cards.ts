import type { Connection } from "../api/api.ts";
import { MessageCardDocument, type MessageCardQuery } from "../generated/operations.ts";

export type CardMessage = NonNullable<MessageCardQuery["message"]>;

const keptMax = 200;

/** The messages that other messages link to. Each is asked for once. */
export class MessageCards {
  readonly #connection: Connection;
  readonly #cards = new Map<string, Promise<CardMessage | null>>();

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
