/** The message that the keyboard is at: the arrow keys move through a list as one Tab stop. */
export class ListFocus {
  currentId = $state<string | null>(null);
  readonly #ids: () => readonly string[];
  readonly #reveal: (messageId: string) => void;
  #frame: HTMLElement | undefined;

  /** `reveal` scrolls the list to a message, so that its row is in the page. */
  constructor(ids: () => readonly string[], reveal: (messageId: string) => void) {
    this.#ids = ids;
    this.#reveal = reveal;
  }

  readonly attach = (frame: HTMLElement): (() => void) => {
    this.#frame = frame;
    const onkeydown = (event: KeyboardEvent): void => this.#press(event);
    const onfocusin = (event: FocusEvent): void => {
      this.currentId = rowOf(event.target)?.dataset.messageId ?? this.currentId;
    };
    const onfocusout = (event: FocusEvent): void => {
      if (frame.contains(event.relatedTarget as Node | null)) return;
      // Svelte may be removing the focused element from the page just now: state is changed after
      // that.
      queueMicrotask(() => {
        if (!frame.contains(document.activeElement)) this.currentId = null;
      });
    };
    frame.addEventListener("keydown", onkeydown);
    frame.addEventListener("focusin", onfocusin);
    frame.addEventListener("focusout", onfocusout);
    return () => {
      frame.removeEventListener("keydown", onkeydown);
      frame.removeEventListener("focusin", onfocusin);
      frame.removeEventListener("focusout", onfocusout);
    };
  };

  #press(event: KeyboardEvent): void {
    const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    const target = event.target as HTMLElement;
    if (step === undefined || !(target.matches('[role="log"]') || target.matches("[data-message-id]"))) return;
    event.preventDefault();
    this.move(step);
  }

  /** Goes to the message before or after the present one; without one, to the last. */
  move(step: number): void {
    const ids = this.#ids();
    const index = this.currentId === null ? -1 : ids.indexOf(this.currentId);
    const next = index < 0 ? ids.at(-1) : ids[index + step];
    if (next !== undefined) this.go(next);
  }

  go(messageId: string): void {
    this.currentId = messageId;
    this.#reveal(messageId);
    const focusRow = (): void => this.#frame?.querySelector<HTMLElement>(`[data-message-id="${CSS.escape(messageId)}"]`)?.focus();
    requestAnimationFrame(focusRow);
  }
}

const rowOf = (target: EventTarget | null): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>("[data-message-id]") : null;
