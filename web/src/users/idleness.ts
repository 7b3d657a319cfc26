import type { Presence } from "../generated/operations.ts";

export interface IdlenessOptions {
  /** Null: the user is never away. */
  readonly awayAfterMs: () => number | null;
  /** The time of the last input in any window of this browser, epoch milliseconds. */
  readonly lastInput: { get(): number; set(atMs: number): void };
  /** Tells Logue for how long there was no input, 0 for input now. */
  readonly report: (idleForMs: number) => void;
  readonly clock: () => number;
}

/** How often the time of the last input is written for the other windows. */
const noteEveryMs = 5_000;
/** How often Logue is told of input, so that another device does not make the user away. */
const reportEveryMs = 120_000;

/** Tells Logue when the user stops and begins to use this browser, in whichever window. */
export class Idleness {
  readonly #options: IdlenessOptions;
  #isIdle = false;
  #notedAtMs = Number.NEGATIVE_INFINITY;
  #reportedAtMs = Number.NEGATIVE_INFINITY;

  constructor(options: IdlenessOptions) {
    this.#options = options;
  }

  /** There was input in this window. */
  noteInput(): void {
    const nowMs = this.#options.clock();
    if (nowMs - this.#notedAtMs < noteEveryMs && !this.#isIdle) return;
    this.#notedAtMs = nowMs;
    this.#options.lastInput.set(nowMs);
    if (this.#isIdle || nowMs - this.#reportedAtMs >= reportEveryMs) this.#report(0);
  }

  /** Compares the time of the last input with the user's setting. To be called now and then. */
  check(): void {
    const idleForMs = this.#idleForMs();
    const awayAfterMs = this.#options.awayAfterMs();
    const isIdle = awayAfterMs !== null && idleForMs >= awayAfterMs;
    if (isIdle !== this.#isIdle) this.#report(isIdle ? idleForMs : 0);
  }

  /** Another device may have told that the user is away, or Logue may have been started again. */
  hearOwn(presence: Presence | null): void {
    const isWrong = presence === null ? this.#isIdle : presence === "AWAY" && !this.#isIdle;
    const nowMs = this.#options.clock();
    if (!isWrong || (presence !== null && nowMs - this.#reportedAtMs < noteEveryMs)) return;
    const idleForMs = this.#idleForMs();
    if (presence === null) this.#report(idleForMs);
    else if (idleForMs < (this.#options.awayAfterMs() ?? Number.POSITIVE_INFINITY)) this.#report(0);
  }

  #idleForMs(): number {
    return Math.max(0, this.#options.clock() - this.#options.lastInput.get());
  }

  #report(idleForMs: number): void {
    this.#isIdle = idleForMs > 0;
    this.#reportedAtMs = this.#options.clock();
    this.#options.report(idleForMs);
  }
}
