const gapPixels = 6;
const edgePixels = 8;

/**
 * Keeps a list above its anchor and as wide, or below it where there is more room. It lies above
 * everything else, so that no list that is scrolled cuts it off.
 */
export const placeAlong =
  (anchor: HTMLElement) =>
  (list: HTMLElement): (() => void) => {
    list.showPopover();
    const place = (): void => put(list, anchor.getBoundingClientRect());
    place();
    const observer = new ResizeObserver(place);
    observer.observe(list);
    observer.observe(anchor);
    for (const type of ["scroll", "resize"]) addEventListener(type, place, { capture: true });
    return () => {
      observer.disconnect();
      for (const type of ["scroll", "resize"]) removeEventListener(type, place, { capture: true });
    };
  };

function put(list: HTMLElement, { top, bottom, left, width }: DOMRect): void {
  const above = top - gapPixels - edgePixels;
  const below = innerHeight - bottom - gapPixels - edgePixels;
  const isAbove = list.scrollHeight <= above || above >= below;
  const height = Math.min(list.scrollHeight + 2, isAbove ? above : below, innerHeight / 2);
  Object.assign(list.style, {
    left: `${left}px`,
    width: `${width}px`,
    maxHeight: `${height}px`,
    top: `${isAbove ? top - gapPixels - height : bottom + gapPixels}px`,
  });
}
