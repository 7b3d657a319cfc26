/** Keeps what a person writes in on the screen when it, or the list around it, changes its height. */
export function keepInView(element: HTMLElement): () => void {
  // The list is put in its place first.
  const show = () =>
    requestAnimationFrame(() => {
      if (element.contains(document.activeElement)) element.scrollIntoView({ block: "nearest" });
    });
  const observer = new ResizeObserver(show);
  for (const watched of [element, element.closest('[role="log"]')]) if (watched) observer.observe(watched);
  return () => observer.disconnect();
}
