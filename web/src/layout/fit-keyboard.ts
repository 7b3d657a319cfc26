/** A bar of the browser takes less. */
const keyboardMinPixels = 120;

/**
 * Safari does not make the page smaller for a keyboard on the screen: it pushes the page up, so that
 * its header is out of sight. The client takes the height that is left instead.
 */
export function fitKeyboard(): { close(): void } {
  const seen = visualViewport;
  if (seen === null) return { close: () => undefined };
  const { documentElement: page } = document;
  const fit = (): void => {
    // With two fingers the page is made larger, not covered.
    const isCovered = seen.scale === 1 && page.clientHeight - seen.height > keyboardMinPixels;
    if (isCovered) page.style.setProperty("--seen-height", `${seen.height}px`);
    else page.style.removeProperty("--seen-height");
    // What is written in a dialog may have been pushed up to be seen.
    if (isCovered && document.querySelector("dialog[open]") === null) scrollTo(0, 0);
  };
  seen.addEventListener("resize", fit);
  return {
    close: () => {
      seen.removeEventListener("resize", fit);
      page.style.removeProperty("--seen-height");
    },
  };
}
