/** About two seconds. */
const rowWithinFrames = 120;

/** The message that the keyboard is at: the arrow keys move through a list as one Tab stop. */
export class ListFocus {
  currentId = $state<string | null>(null);
  readonly #ids: () => readonly string[];
  readonly #reveal: (messageId: string) => void;
  #frame: HTMLElement | undefined;
  #arrival: { readonly messageId: string | null } | null = null;

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
        if (this.#arrival === null && !this.isInside) this.currentId = null;
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
    requestAnimationFrame(() => this.#row(messageId)?.focus());
  }

  /** Whether the focus is in this list. */
  get isInside(): boolean {
    return this.#frame?.contains(document.activeElement) ?? false;
  }

  /**
   * The list was taken to a message, or with null to its end. What had the focus there may be gone:
   * the keyboard goes on from here. In a page that was just opened nothing takes the focus.
   */
  arrive(messageId: string | null): void {
    if (!navigator.userActivation.hasBeenActive) return;
    this.currentId = messageId;
    const arrival = { messageId };
    this.#arrival = arrival;
    requestAnimationFrame(() => this.#take(arrival, rowWithinFrames));
  }

  /** A list that was just made shows its rows some frames later: what is hidden takes no focus. */
  #take(arrival: { readonly messageId: string | null }, framesLeft: number): void {
    if (this.#arrival !== arrival) return;
    const { messageId } = arrival;
    const row = messageId === null ? null : this.#row(messageId);
    const isFree = this.isInside || document.activeElement === document.body;
    if (isFree) row?.focus({ preventScroll: true });
    if (isFree && messageId !== null && (row === null || document.activeElement !== row) && framesLeft > 0) {
      requestAnimationFrame(() => this.#take(arrival, framesLeft - 1));
      return;
    }
    this.#arrival = null;
    if (isFree && row?.matches(":focus-visible")) return;
    // Letters are commands in a row: a person who points at things types a message by them.
    this.currentId = null;
    if (isFree) this.#frame?.querySelector<HTMLElement>('[role="log"]')?.focus({ preventScroll: true });
  }

  #row(messageId: string): HTMLElement | null {
    return this.#frame?.querySelector<HTMLElement>(`[data-message-id="${CSS.escape(messageId)}"]`) ?? null;
  }
}

const rowOf = (target: EventTarget | null): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>("[data-message-id]") : null;
