const longPressMs = 450;

/**
 * Tells when a finger rests on an element. When `pressed` returns true, lifting the finger is no tap,
 * which would press what lies there.
 */
export function longPress(pressed: (event: TouchEvent) => boolean) {
  let isTaken = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = (): void => clearTimeout(timer);
  return {
    stop,
    start(event: TouchEvent): void {
      stop();
      isTaken = false;
      timer = setTimeout(() => {
        isTaken = pressed(event);
        // The browser's own menu of a link or a picture would come over what was opened.
        if (isTaken) event.target?.addEventListener("contextmenu", (own) => own.preventDefault(), { once: true });
      }, longPressMs);
    },
    end(event: TouchEvent): void {
      stop();
      if (isTaken) event.preventDefault();
    },
  };
}
