import type { Response } from "express";

const accessCheckMs = 1_000;

/**
 * Ends a running transfer when the file is withdrawn, or the viewer's session or membership ends.
 */
export function endWhen(response: Response, isOver: () => Promise<boolean>): void {
  const end = (hasEnded: boolean) => {
    if (hasEnded) response.destroy();
  };
  // While the store does not answer, no change is known.
  const checking = setInterval(() => void isOver().then(end, () => undefined), accessCheckMs);
  response.once("close", () => clearInterval(checking));
}
