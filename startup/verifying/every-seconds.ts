const everyMs = 2_000;

/** Shows how far something is, now and then. */
export function everySeconds<Arguments extends readonly unknown[]>(show: (...of: Arguments) => void): (...of: Arguments) => void {
  let shownAtMs = performance.now();
  return (...of) => {
    if (performance.now() - shownAtMs < everyMs) return;
    shownAtMs = performance.now();
    show(...of);
  };
}
