import type { OutboxListeners, openSender } from "./outbox-sender.ts";
import type { PendingMessage } from "./pending-message.ts";
import { StagedMessages, type Staging } from "./staged-messages.ts";

type OpenSender = typeof openSender;

const loadSender: () => Promise<OpenSender> = () => import("./outbox-sender.ts").then((loaded) => loaded.openSender);

/**
 * What this browser has not sent yet, of all its tabs. What sends it is loaded after the first
 * screen.
 */
export class Outbox {
  #stored = $state.raw<readonly PendingMessage[]>([]);
  /** Written here, and not in the store yet. */
  #staged = $state.raw<readonly PendingMessage[]>([]);
  /** The last message that was written in this window: what shows messages goes to it. */
  written = $state.raw<PendingMessage | null>(null);
  readonly #messages: StagedMessages;
  readonly #sender: ReturnType<OpenSender>;

  constructor(userId: string, posted: OutboxListeners["posted"], storage: Staging, load = loadSender) {
    this.#messages = new StagedMessages(userId, storage);
    this.#staged = this.#messages.list();
    const shown = (pending: readonly PendingMessage[]): void => {
      this.#stored = pending;
      const waiting = new Set(this.#messages.list().map(({ messageId }) => messageId));
      this.#staged = this.#staged.filter(({ messageId }) => waiting.has(messageId));
    };
    this.#sender = load().then((open) => open(userId, this.#messages, { shown, posted }));
  }

  readonly pending = $derived.by(() => {
    const stored = new Set(this.#stored.map(({ messageId }) => messageId));
    return [...this.#stored, ...this.#staged.filter(({ messageId }) => !stored.has(messageId))];
  });

  readonly refused = $derived(this.pending.filter(({ refusal }) => refusal !== null));

  send(message: PendingMessage): void {
    this.#staged = [...this.#staged, message];
    this.#messages.put(message);
    this.written = message;
    void this.#sender.then((sender) => sender.add(message));
  }

  retry(messageId: string): void {
    const message = this.#stored.find((other) => other.messageId === messageId);
    if (message) void this.#sender.then((sender) => sender.retry(message));
  }

  discard(messageId: string): void {
    const isOther = (message: PendingMessage): boolean => message.messageId !== messageId;
    this.#stored = this.#stored.filter(isOther);
    this.#staged = this.#staged.filter(isOther);
    void this.#sender.then((sender) => sender.remove(messageId));
  }

  close(): void {
    void this.#sender.then((sender) => sender.close());
  }
}
