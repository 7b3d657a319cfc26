import { SvelteMap } from "svelte/reactivity";
import type { DraftStorage } from "./drafts.svelte.ts";
import { holdKeys } from "./hold-keys.ts";
import { type NewestNames, type Worded, wordsNow } from "./words-now.ts";

interface Edited extends Worded {
  readonly id: string;
  readonly editedAt?: string | null;
}

interface Edit {
  /** The text as it was when the editing began. */
  readonly before: string;
  readonly text: string;
  /** Which edit of the message this one changes. */
  readonly editedAt: string | null;
}

/**
 * The messages that are being edited here, with the text so far: neither a row that leaves the page
 * nor a reload nor the end of the session loses it.
 */
export class Edits {
  readonly #newest: NewestNames;
  readonly #prefix: string;
  readonly #storage: DraftStorage;
  readonly #edits = new SvelteMap<string, Edit>();
  #begun: string | null = null;
  #letGo: () => void = () => undefined;

  constructor(newest: NewestNames, userId: string, storage: DraftStorage) {
    this.#newest = newest;
    this.#prefix = `logue/edit/${userId}/`;
    this.#storage = storage;
    for (let index = 0; index < storage.length; index += 1) {
      const key = storage.key(index) ?? "";
      if (key.startsWith(this.#prefix)) this.#edits.set(key.slice(this.#prefix.length), JSON.parse(storage.getItem(key) ?? "{}"));
    }
  }

  /**
   * The text is edited with the names of now, which the server finds again. What is typed before
   * its field is there belongs to it: a composer that has the focus would send it.
   */
  begin(message: Edited): void {
    const { id } = message;
    const before = wordsNow(message, this.#newest);
    if (!this.isChanged(id)) this.#edits.set(id, { before, text: before, editedAt: message.editedAt ?? null });
    this.#begun = id;
    this.#letGo();
    this.#letGo = holdKeys((key) => this.#type(id, key));
  }

  /** The edit whose field is there now. Returns whether it was begun just now, and takes the focus. */
  arrive(messageId: string): boolean {
    if (this.#begun !== messageId) return false;
    this.#letGo();
    return true;
  }

  write(messageId: string, text: string): void {
    this.#begun = null;
    this.#put(messageId, text);
  }

  of(messageId: string): Edit | undefined {
    return this.#edits.get(messageId);
  }

  isChanged(messageId: string): boolean {
    const edit = this.of(messageId);
    return edit !== undefined && edit.text !== edit.before;
  }

  /** Whether something is edited and not saved. */
  get areUnsaved(): boolean {
    return [...this.#edits.keys()].some((messageId) => this.isChanged(messageId));
  }

  end(messageId: string): void {
    if (this.#begun === messageId) this.#letGo();
    this.#edits.delete(messageId);
    this.#storage.removeItem(this.#prefix + messageId);
  }

  #type(messageId: string, key: string): void {
    const text = this.of(messageId)?.text ?? "";
    if (key === "Escape") this.end(messageId);
    else if (key === "Backspace") this.#put(messageId, text.slice(0, -1));
    else if (key !== "Enter") this.#put(messageId, text + key);
  }

  #put(messageId: string, text: string): void {
    const edit = { before: text, editedAt: null, ...this.of(messageId), text };
    this.#edits.set(messageId, edit);
    this.#storage.setItem(this.#prefix + messageId, JSON.stringify(edit));
  }
}
