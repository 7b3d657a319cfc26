import type { TreeHead } from "../tree/proofs.ts";

/** What a checkpoint says (tlog-checkpoint): this log had this tree. */
export interface Checkpoint extends TreeHead {
  /** The log's name: an address without a scheme. */
  readonly origin: string;
}

/** The three lines that are signed. */
export const checkpointText = ({ origin, size, root }: Checkpoint): string =>
  `${origin}\n${size}\n${Buffer.from(root).toString("base64")}\n`;

const pattern = /^([^\n]+)\n(0|[1-9][0-9]*)\n([A-Za-z0-9+/]{43}=)\n/;

/** Undefined when the text is not a checkpoint. Lines below the three are extensions, and signed. */
export function parseCheckpointText(text: string): Checkpoint | undefined {
  const [, origin, digits, base64] = pattern.exec(text) ?? [];
  if (origin === undefined || digits === undefined || base64 === undefined) return undefined;
  const size = Number(digits);
  const root = Buffer.from(base64, "base64");
  return Number.isSafeInteger(size) && root.toString("base64") === base64 ? { origin, size, root } : undefined;
}
