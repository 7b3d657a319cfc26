import type { Response } from "express";

const accessCheckMs = 1_000;

/** Breaks off a transfer under way when the file is withdrawn, or the viewer's session or membership ends. */
export function endWhen(response: Response, isOver: () => Promise<boolean>): void {
  const end = (hasEnded: boolean) => {
    if (hasEnded) response.destroy();
  };
  // While the store does not answer, nothing is known to have changed.
  const checking = setInterval(() => void isOver().then(end, () => undefined), accessCheckMs);
  response.once("close", () => clearInterval(checking));
}
