import { SvelteMap } from "svelte/reactivity";
import { type NewestNames, type Worded, wordsNow } from "./words-now.ts";

interface Edited extends Worded {
  readonly id: string;
}

/**
 * The messages that are being edited here, with the text so far: a row that leaves the page loses
 * nothing.
 */
export class Edits {
  readonly #newest: NewestNames;
  readonly #texts = new SvelteMap<string, { readonly before: string; readonly text: string }>();

  constructor(newest: NewestNames) {
    this.#newest = newest;
  }

  /** The text is edited with the names of now, which the server finds again. */
  begin(message: Edited): void {
    const text = wordsNow(message, this.#newest);
    if (!this.#texts.has(message.id)) this.#texts.set(message.id, { before: text, text });
  }

  write(messageId: string, text: string): void {
    const before = this.#texts.get(messageId)?.before ?? text;
    this.#texts.set(messageId, { before, text });
  }

  /** The text as far as it is written, null when the message is not being edited. */
  textOf(messageId: string): string | null {
    return this.#texts.get(messageId)?.text ?? null;
  }

  /** The text as it was when the editing began. */
  before(messageId: string): string | null {
    return this.#texts.get(messageId)?.before ?? null;
  }

  isChanged(messageId: string): boolean {
    const edit = this.#texts.get(messageId);
    return edit !== undefined && edit.text !== edit.before;
  }

  /** Whether something is edited that a reload would lose. */
  get isLostByReload(): boolean {
    return [...this.#texts.keys()].some((messageId) => this.isChanged(messageId));
  }

  end(messageId: string): void {
    this.#texts.delete(messageId);
  }
}
