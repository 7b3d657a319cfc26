/** The numbers of the first and the last message on the screen. */
export interface OnScreen {
  readonly first: number;
  readonly last: number;
}

/** What is on the screen for less time was not read, such as a burst after a lost connection. */
const staysMs = 500;

/** Tells what was on the screen and did not leave it as a whole soon after. */
export function stayOnScreen(stayed: (range: OnScreen) => void) {
  let now: OnScreen | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const watch = (range: OnScreen): void => {
    timer = setTimeout(() => {
      timer = undefined;
      if (now && now.first <= range.last) stayed(range);
      if (now !== range) again();
    }, staysMs);
  };
  /** What is on the screen counts from now on, as when the window gets the focus. */
  const again = (): void => {
    if (now && timer === undefined) watch(now);
  };
  return {
    show(range: OnScreen): void {
      now = range;
      again();
    },
    again,
    close: (): void => clearTimeout(timer),
  };
}
