import { hashSizeBytes } from "../tree/hashing.ts";

/** A proof that one entry is in the log (tlog-proof), which needs nothing but the log's keys. */
export interface LogProof {
  /** What its maker adds. It is not authenticated. */
  readonly extra?: Buffer;
  readonly index: number;
  /** The inclusion path, the leaf's sibling first. */
  readonly path: readonly Buffer[];
  /** The checkpoint with all its signatures. */
  readonly checkpoint: string;
}

const firstLine = "c2sp.org/tlog-proof@v1";
const pathLengthMax = 63;

export const writeProof = ({ extra, index, path, checkpoint }: LogProof): string =>
  [
    firstLine,
    ...(extra === undefined ? [] : [`extra ${extra.toString("base64")}`]),
    `index ${index}`,
    ...path.map((hash) => hash.toString("base64")),
    "",
    checkpoint,
  ].join("\n");

/** Undefined when the text is not a proof. */
export function parseProof(text: string): LogProof | undefined {
  const split = text.indexOf("\n\n");
  const [first, ...lines] = text.slice(0, Math.max(split, 0)).split("\n");
  if (first !== firstLine) return undefined;
  const extra = lines[0]?.startsWith("extra ") ? bytesOf(lines.shift()?.slice("extra ".length)) : undefined;
  const [, digits] = /^index (0|[1-9][0-9]*)$/.exec(lines.shift() ?? "") ?? [];
  const index = Number(digits);
  const path = lines.map(bytesOf);
  const isPath = path.length <= pathLengthMax && path.every((hash) => hash?.length === hashSizeBytes);
  if (!Number.isSafeInteger(index) || !isPath) return undefined;
  const proof = { index, path: path.filter((hash) => hash !== undefined), checkpoint: text.slice(split + 2) };
  return extra === undefined ? proof : { ...proof, extra };
}

function bytesOf(base64: string | undefined): Buffer | undefined {
  const bytes = Buffer.from(base64 ?? "", "base64");
  return base64 !== undefined && bytes.toString("base64") === base64 ? bytes : undefined;
}
