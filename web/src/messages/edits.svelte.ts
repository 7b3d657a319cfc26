import { SvelteMap } from "svelte/reactivity";

interface Edited {
  readonly id: string;
  readonly text: string;
}

/**
 * The messages that are being edited here, with the text so far: a row that leaves the page loses
 * nothing.
 */
export class Edits {
  readonly #texts = new SvelteMap<string, { readonly before: string; readonly text: string }>();

  begin({ id, text }: Edited): void {
    if (!this.#texts.has(id)) this.#texts.set(id, { before: text, text });
  }

  write(messageId: string, text: string): void {
    const before = this.#texts.get(messageId)?.before ?? text;
    this.#texts.set(messageId, { before, text });
  }

  /** The text as far as it is written, null when the message is not being edited. */
  textOf(messageId: string): string | null {
    return this.#texts.get(messageId)?.text ?? null;
  }

  isChanged(messageId: string): boolean {
    const edit = this.#texts.get(messageId);
    return edit !== undefined && edit.text !== edit.before;
  }

  end(messageId: string): void {
    this.#texts.delete(messageId);
  }
}
