import { ApiError, passingCodes, request, wordsOf } from "../api/api.ts";
import { type MessagePartsFragment, PostMessageDocument } from "../generated/operations.ts";
import { dropFromOutbox, keepInOutbox, loadOutbox, type PendingMessage } from "./outbox.ts";

const retryMs = 2_000;

/**
 * Sends messages in order, one at a time, and again for as long as Logue cannot be reached. The id
 * is made here, so a message sent twice is one message.
 */
export class Outbox {
  pending = $state<PendingMessage[]>([]);
  readonly #userId: string;
  readonly #posted: (message: MessagePartsFragment) => void;
  #isSending = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(userId: string, posted: (message: MessagePartsFragment) => void) {
    this.#userId = userId;
    this.#posted = posted;
    this.pending = loadOutbox(userId);
    void this.#sendAll();
  }

  send(message: PendingMessage): void {
    this.pending = [...this.pending, message];
    keepInOutbox(this.#userId, message);
    void this.#sendAll();
  }

  retry(messageId: string): void {
    this.#change(messageId, null);
    void this.#sendAll();
  }

  discard(messageId: string): void {
    this.pending = this.pending.filter((message) => message.messageId !== messageId);
    dropFromOutbox(this.#userId, messageId);
  }

  async #sendAll(): Promise<void> {
    if (this.#isSending) return;
    this.#isSending = true;
    clearTimeout(this.#timer);
    for (let next = this.#next(); next !== undefined; next = this.#next()) {
      if (!(await this.#sendOne(next))) {
        this.#timer = setTimeout(() => void this.#sendAll(), retryMs);
        break;
      }
    }
    this.#isSending = false;
  }

  #next(): PendingMessage | undefined {
    return this.pending.find((message) => message.refusal === null);
  }

  /** False when it should be tried again later. */
  async #sendOne(message: PendingMessage): Promise<boolean> {
    const { sentAt: _sentAt, refusal: _refusal, ...input } = message;
    try {
      const { postMessage } = await request(PostMessageDocument, { input: { ...input, fileIds: [...input.fileIds] } });
      if (postMessage.refusal) {
        if (passingCodes.has(postMessage.refusal.code)) return false;
        this.#change(message.messageId, wordsOf(postMessage.refusal));
      } else {
        if (postMessage.result?.message) this.#posted(postMessage.result.message);
        this.discard(message.messageId);
      }
      return true;
    } catch (error) {
      if (error instanceof ApiError && !passingCodes.has(error.code)) {
        this.#change(message.messageId, error.message);
        return true;
      }
      return false;
    }
  }

  #change(messageId: string, refusal: string | null): void {
    this.pending = this.pending.map((message) => (message.messageId === messageId ? { ...message, refusal } : message));
    for (const message of this.pending) if (message.messageId === messageId) keepInOutbox(this.#userId, message);
  }
}
