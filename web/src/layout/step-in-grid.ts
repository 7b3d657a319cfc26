/** Where something lies on the screen. */
export type Box = Pick<DOMRect, "left" | "top" | "bottom">;

/**
 * The index that an arrow key leads to among things in lines. Past the end of a line is the next one.
 */
export function stepInGrid(boxes: readonly Box[], from: number, key: string): number | undefined {
  if (key === "ArrowRight") return Math.min(from + 1, boxes.length - 1);
  if (key === "ArrowLeft") return Math.max(from - 1, 0);
  const start = boxes[from];
  if (start === undefined || (key !== "ArrowDown" && key !== "ArrowUp")) return undefined;
  const isBeyond = (box: Box): boolean => (key === "ArrowDown" ? box.top >= start.bottom - 1 : box.bottom <= start.top + 1);
  const distance = (box: Box): number => linesWeight * Math.abs(box.top - start.top) + Math.abs(box.left - start.left);
  const beyond = boxes.flatMap((box, index) => (isBeyond(box) ? [{ index, far: distance(box) }] : []));
  return beyond.sort((left, right) => left.far - right.far)[0]?.index;
}

/** The next line is nearer than anything in the line after it. */
const linesWeight = 1_000;
