import { ApiError, passingCodes, request } from "../api/api.ts";
import { waitAfter } from "../api/unreachable.ts";
import { type MessagePartsFragment, PostMessageDocument, type ProgramAnswerPartsFragment } from "../generated/operations.ts";
import { type OutboxStore, openStore } from "./outbox-store.ts";
import type { PendingMessage } from "./pending-message.ts";
import { refusedWords } from "./refused-words.ts";
import type { StagedMessages } from "./staged-messages.ts";
import { untoldNote } from "./untold-note.ts";

/** After so many failed tries it is said why a message does not go out: most gaps are shorter. */
const quietTries = 4;
const waitsBecause: Readonly<Record<string, string>> = {
  Unreachable: "Logue cannot be reached.",
  Overloaded: "Logue is overloaded.",
  RateLimited: "Too much was sent in a short time.",
  StoreUnavailable: "Logue cannot write at the moment.",
  StoreFull: "The disk of Logue is full: tell an administrator.",
};

export interface OutboxListeners {
  /** The unanswered messages of all tabs, in the order in which they were written. */
  readonly shown: (pending: readonly PendingMessage[]) => void;
  /** The note is for the tab that sent it: what its sender has to know. */
  readonly posted: (message: MessagePartsFragment, note: ProgramAnswerPartsFragment | null) => void;
}

/** What tabs tell each other: what one of them has posted, or that the store has changed. */
export type OutboxNews = { readonly posted: MessagePartsFragment | null };

/** What the browser gives a sender; tests give it another one. */
export interface SenderSurroundings {
  readonly store: OutboxStore;
  readonly staged: StagedMessages;
  /** Runs a task while no other tab runs one. */
  readonly alone: (task: () => Promise<void>) => Promise<void>;
  readonly channel: Pick<BroadcastChannel, "postMessage" | "close" | "onmessage">;
  readonly request: typeof request;
  /** Waits before another try of what failed with a code that will pass. */
  readonly waitAfter: typeof waitAfter;
}

/**
 * Sends the messages of all tabs in order, one at a time, and again for as long as Logue cannot be
 * reached. One tab sends at a time. The id is made where the message is written, so a message whose
 * answer was lost is sent twice and posted once.
 */
export class OutboxSender {
  readonly #around: SenderSurroundings;
  readonly #listeners: OutboxListeners;
  #isSending = false;
  #isWanted = false;
  #tries = 0;
  #attempts = 0;
  /** Why messages wait, where it has taken long. */
  #waits: string | undefined;
  #isClosed = false;

  constructor(around: SenderSurroundings, listeners: OutboxListeners) {
    this.#around = around;
    this.#listeners = listeners;
    around.channel.onmessage = ({ data }: MessageEvent<OutboxNews>) => void this.#hear(data);
  }

  /** Takes over what was staged and not stored, and sends what is left of earlier times. */
  async start(): Promise<void> {
    for (const message of this.#around.staged.list()) await this.#around.store.put(message);
    await this.#show();
    await this.#sendAll();
  }

  async add(message: PendingMessage): Promise<void> {
    await this.#around.store.put(message);
    await this.#tell(null);
    await this.#sendAll();
  }

  async retry(message: PendingMessage): Promise<void> {
    const { waits: _waits, ...kept } = message;
    await this.#around.store.change({ ...kept, refusal: null });
    await this.#tell(null);
    await this.#sendAll();
  }

  async remove(messageId: string): Promise<void> {
    await this.#around.store.remove(messageId);
    await this.#tell(null);
  }

  close(): void {
    this.#isClosed = true;
    this.#isWanted = false;
    this.#around.channel.close();
  }

  /** The row of a posted message is there before the pending one goes. */
  async #hear({ posted }: OutboxNews, note: ProgramAnswerPartsFragment | null = null): Promise<void> {
    if (posted) this.#listeners.posted(posted, note);
    await this.#show();
  }

  async #tell(posted: MessagePartsFragment | null): Promise<void> {
    if (posted) this.#waits = undefined;
    if (!this.#isClosed) this.#around.channel.postMessage({ posted } satisfies OutboxNews);
    await this.#hear({ posted }, posted && untoldNote(posted));
  }

  async #show(): Promise<void> {
    const pending = await this.#around.store.list();
    const waits = this.#waits;
    this.#listeners.shown(waits ? pending.map((message) => ({ ...message, waits })) : pending);
  }

  /** What is wanted while messages are sent is done before this ends. */
  async #sendAll(): Promise<void> {
    this.#isWanted = true;
    if (this.#isSending) return;
    this.#isSending = true;
    this.#attempts += 1;
    while (this.#isWanted) {
      this.#isWanted = false;
      await this.#around.alone(() => this.#sendWaiting());
    }
    this.#isSending = false;
  }

  async #sendWaiting(): Promise<void> {
    for (let next = await this.#next(); next !== undefined; next = await this.#next()) {
      const passingCode = await this.#sendOne(next);
      if (passingCode !== null) return void this.#tryAgain(passingCode);
      this.#tries = 0;
    }
  }

  /** What is sent meanwhile for another reason makes the try superfluous. */
  async #tryAgain(code: string): Promise<void> {
    const attempt = this.#attempts;
    const cause = this.#tries < quietTries ? undefined : waitsBecause[code];
    const waits = cause && `${cause} This is tried again by itself.`;
    if (waits !== this.#waits) {
      this.#waits = waits;
      await this.#show();
    }
    await this.#around.waitAfter(code, this.#tries);
    this.#tries += 1;
    if (attempt === this.#attempts && !this.#isClosed) await this.#sendAll();
  }

  async #next(): Promise<PendingMessage | undefined> {
    return (await this.#around.store.list()).find((message) => message.refusal === null);
  }

  /** Returns the code that will pass when it should be tried again later; null when it is done. */
  async #sendOne(message: PendingMessage): Promise<string | null> {
    const { sentAt: _sentAt, refusal: _refusal, files: _files, quoted: _quoted, ...input } = message;
    try {
      const asked = { input: { ...input, fileIds: [...input.fileIds] } };
      const { postMessage } = await this.#around.request(PostMessageDocument, asked);
      const { refusal, result } = postMessage;
      if (refusal && passingCodes.has(refusal.code)) return refusal.code;
      if (refusal) await this.#refuse(message, refusedWords(message, refusal));
      else {
        await this.#around.store.remove(message.messageId);
        await this.#tell(result?.message ?? null);
      }
      return null;
    } catch (error) {
      if (!(error instanceof ApiError)) return "Unknown";
      // What waits when the session ends is sent in the next one.
      if (passingCodes.has(error.code) || error.code === "UNAUTHENTICATED") return error.code;
      await this.#refuse(message, error.message);
      return null;
    }
  }

  async #refuse(message: PendingMessage, refusal: string): Promise<void> {
    this.#waits = undefined;
    await this.#around.store.change({ ...message, refusal });
    await this.#tell(null);
  }
}

/** A sender for a user's messages in this browser. */
export async function openSender(userId: string, staged: StagedMessages, listeners: OutboxListeners): Promise<OutboxSender> {
  const name = `logue/outbox/${userId}`;
  const around: SenderSurroundings = {
    store: await openStore(userId, staged),
    staged,
    alone: "locks" in navigator ? (task) => navigator.locks.request(name, task) : (task) => task(),
    channel: new BroadcastChannel(name),
    request,
    waitAfter,
  };
  const sender = new OutboxSender(around, listeners);
  void sender.start();
  return sender;
}
