/**
 * The focus goes back to where it was when a surface goes with the focus in it. Returns what to call
 * then. `before` is what had the focus.
 */
export function giveFocusBack(surface: HTMLElement, before: Element | null = document.activeElement): () => void {
  return () => {
    const isElsewhere = document.activeElement !== document.body && !surface.contains(document.activeElement);
    if (before instanceof HTMLElement && !isElsewhere) before.focus();
  };
}
