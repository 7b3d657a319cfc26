/** A room that is on the screen, and the thread beside it. */
export interface Place {
  readonly roomId: string;
  readonly threadRootId: string | null;
}

export interface SightOptions {
  readonly report: (place: Place | null) => void;
  readonly clock: () => number;
}

/** Logue forgets it after 90 seconds. */
const renewEveryMs = 30_000;

const isSame = (one: Place | null, other: Place | null): boolean =>
  one?.roomId === other?.roomId && one?.threadRootId === other?.threadRootId;

/**
 * Tells Logue what the user reads in this window, so that no other device shows a notification of
 * it: at once when it changes, and again while there is input. Without input it expires.
 */
export class Sight {
  readonly #options: SightOptions;
  #told: Place | null = null;
  #toldAtMs = 0;

  constructor(options: SightOptions) {
    this.#options = options;
  }

  /** Null: the window has no focus, or shows no room. */
  look(place: Place | null): void {
    if (!isSame(place, this.#told)) this.#tell(place);
  }

  noteInput(): void {
    if (this.#told !== null && this.#options.clock() - this.#toldAtMs >= renewEveryMs) this.#tell(this.#told);
  }

  #tell(place: Place | null): void {
    this.#told = place;
    this.#toldAtMs = this.#options.clock();
    this.#options.report(place);
  }
}
