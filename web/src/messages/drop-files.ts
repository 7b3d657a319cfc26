/**
 * Lets files be dropped anywhere on an element. While files are held over it, the element carries
 * `data-dropping`.
 */
export const dropFiles =
  (dropped: (files: readonly File[]) => void) =>
  (element: HTMLElement): (() => void) => {
    let depth = 0;
    const mark = (change: number): void => {
      depth = Math.max(0, depth + change);
      element.toggleAttribute("data-dropping", depth > 0);
    };
    const handlers: Readonly<Record<string, (event: DragEvent) => void>> = {
      dragenter: (event) => hasFiles(event) && mark(1),
      dragleave: (event) => hasFiles(event) && mark(-1),
      dragover: (event) => hasFiles(event) && event.preventDefault(),
      drop: (event) => {
        if (!hasFiles(event)) return;
        event.preventDefault();
        mark(-depth);
        dropped([...(event.dataTransfer?.files ?? [])]);
      },
    };
    for (const [name, handler] of Object.entries(handlers)) element.addEventListener(name, handler as EventListener);
    return () => {
      for (const [name, handler] of Object.entries(handlers)) element.removeEventListener(name, handler as EventListener);
    };
  };

/** Dragged text is left to the browser. */
export const hasFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes("Files") ?? false;
