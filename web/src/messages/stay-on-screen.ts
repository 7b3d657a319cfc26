/** The numbers of the first and the last message on the screen. */
export interface OnScreen {
  readonly first: number;
  readonly last: number;
}

/** What is on the screen for less time was not read, such as a burst after a lost connection. */
const staysMs = 500;

/** Tells what was on the screen and did not leave it as a whole soon after. */
export function stayOnScreen(stayed: (range: OnScreen) => void) {
  let now: OnScreen;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const watch = (range: OnScreen): void => {
    timer = setTimeout(() => {
      timer = undefined;
      if (now.first <= range.last) stayed(range);
      if (now !== range) watch(now);
    }, staysMs);
  };
  return {
    show(range: OnScreen): void {
      now = range;
      if (timer === undefined) watch(range);
    },
    close: (): void => clearTimeout(timer),
  };
}
