import { waitAfter } from "../api/unreachable.ts";

/** What a part that could not be fetched was wanted for. */
interface Failure {
  readonly tryAgain: (mayReload: boolean) => void;
  readonly cancel: () => void;
}

/** What is there sooner needs no sign. */
const lateAfterMs = 300;

/** What a browser calls a script that it could not fetch, such as https://logue.example/assets/OwnMenu-a1b2.js */
const scriptAddress = /https?:\S+\.js/;

/**
 * The parts of the client that a person has asked for and that are not here yet: the page has one
 * sign for all of them, and tells when a part could not be fetched.
 */
export class Parts {
  lateCount = $state(0);
  failures = $state.raw<readonly Failure[]>([]);
  #fetchingCount = 0;

  /** Whether a part that a person waits for is being fetched. */
  get isFetching(): boolean {
    return this.#fetchingCount > 0;
  }

  /**
   * The part, as soon as it is here. Where it cannot be fetched the person is asked whether to try
   * again: the promise waits for that. `cancel` is called in its stead when the person gives up.
   */
  readonly wanted = <Part>(load: () => Promise<Part>, cancel: () => void = () => undefined): Promise<Part> =>
    new Promise((resolve) => void this.#load(load, { resolve, cancel }));

  /** Tries once more what could not be fetched. Where that is of no use, the page may be loaded anew. */
  tryAgain(mayReload: boolean): void {
    for (const failure of this.#takeFailures()) failure.tryAgain(mayReload);
  }

  readonly giveUp = (): void => {
    for (const failure of this.#takeFailures()) failure.cancel();
  };

  async #load<Part>(
    load: () => Promise<Part>,
    waiting: { readonly resolve: (part: Part) => void; readonly cancel: () => void },
    mayReload = false,
  ): Promise<void> {
    let isLate = false;
    this.#fetchingCount += 1;
    const timer = setTimeout(() => {
      isLate = true;
      this.lateCount += 1;
    }, lateAfterMs);
    try {
      waiting.resolve(await loadAfresh(load, mayReload));
    } catch {
      const tryAgain: Failure["tryAgain"] = (mayReload) => void this.#load(load, waiting, mayReload);
      this.failures = [...this.failures, { tryAgain, cancel: waiting.cancel }];
    } finally {
      clearTimeout(timer);
      this.#fetchingCount -= 1;
      if (isLate) this.lateCount -= 1;
    }
  }

  #takeFailures(): readonly Failure[] {
    const { failures } = this;
    this.failures = [];
    return failures;
  }
}

/**
 * Chromium keeps for good that a script could not be fetched: its address is written otherwise then.
 * Where that is of no use although Logue answers, a script that it needs is the one that failed, or
 * Logue has another version by now: a page loaded anew has all of them.
 */
async function loadAfresh<Part>(load: () => Promise<Part>, mayReload: boolean): Promise<Part> {
  try {
    return await load();
  } catch (error) {
    const address = scriptAddress.exec(String(error))?.[0];
    if (address === undefined) throw error;
    try {
      return (await import(/* @vite-ignore */ `${address}?again=${Date.now()}`)) as Part;
    } catch (failure) {
      if (mayReload && (await fetch(address).catch(() => null))) location.reload();
      throw failure;
    }
  }
}

export const parts = new Parts();
export const { wanted } = parts;

/**
 * A part that was not asked for, such as one that adorns a message: it comes without a sign. What
 * could not be fetched is tried again until it is here.
 */
export async function whenHere<Part>(load: () => Promise<Part>): Promise<Part> {
  for (let tries = 0; ; tries += 1)
    try {
      return await loadAfresh(load, false);
    } catch {
      await waitAfter("Unreachable", tries);
    }
}

/** Fetches a part that is likely to be asked for next. */
export const fetchAhead = (load: () => Promise<unknown>): void => void load().catch(() => undefined);

/** What opens a part fetches it when it is pointed at or has the focus. */
export const opens =
  (load: () => Promise<unknown>) =>
  (opener: HTMLElement): void => {
    for (const type of ["pointerover", "focusin"]) opener.addEventListener(type, () => fetchAhead(load));
  };
