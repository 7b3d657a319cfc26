import { type Bytes, fromBase64, node, toBase64 } from "./check-file.ts";

export const tileWidth = 256;
const hashBytes = 32;
const levelCount = 8;

/** The hashes of a tile; none where the file lacks it. */
export type HashesOf = (level: number, index: number) => readonly Bytes[];

export const widthOf = (level: number, index: number, size: number): number =>
  Math.min(tileWidth, Math.floor(size / tileWidth ** level) - index * tileWidth);

export function hashesIn(base64: string): readonly Bytes[] {
  const bytes = fromBase64(base64);
  const count = bytes.length / hashBytes;
  if (!Number.isInteger(count)) return [];
  return Array.from({ length: count }, (_, place) => bytes.slice(place * hashBytes, (place + 1) * hashBytes));
}

/** The path in tlog-tiles. */
export function pathOf(level: number, index: number, width: number): string {
  const groups = [String(index % 1000).padStart(3, "0")];
  for (let rest = Math.floor(index / 1000); rest > 0; rest = Math.floor(rest / 1000))
    groups.unshift(`x${String(rest % 1000).padStart(3, "0")}`);
  return `tile/${level}/${groups.join("/")}${width < tileWidth ? `.p/${width}` : ""}`;
}

/** The hash over as many hashes as a power of two says. */
async function over(hashes: readonly Bytes[]): Promise<Bytes> {
  const [only] = hashes;
  if (hashes.length === 1 && only !== undefined) return only;
  const half = hashes.length / 2;
  return node(await over(hashes.slice(0, half)), await over(hashes.slice(half)));
}

/**
 * The root of the tree of `size`, or of a smaller one that this one begins with: from the last tile of
 * each level, each hash of which is over a full tile below. Empty where one is missing.
 */
export async function rootFromTiles(size: number, hashesOf: HashesOf): Promise<string> {
  const parts: Bytes[] = [];
  for (let level = levelCount - 1; level >= 0; level -= 1) {
    const count = Math.floor(size / tileWidth ** level);
    let hashes = hashesOf(level, Math.floor(count / tileWidth)).slice(0, count % tileWidth);
    if (hashes.length !== count % tileWidth) return "";
    for (let power = tileWidth / 2; power >= 1; power /= 2) {
      if (hashes.length < power) continue;
      parts.push(await over(hashes.slice(0, power)));
      hashes = hashes.slice(power);
    }
  }
  let root = parts.pop();
  for (let left = parts.pop(); left !== undefined && root !== undefined; left = parts.pop()) root = await node(left, root);
  return root === undefined ? "" : toBase64(root);
}

export type IsLinked = (level: number, index: number) => Promise<boolean>;

/** `onMisfit` is told of a full tile of which the tile above it, a linked one, has another hash. */
export function linksOf(hashesOf: HashesOf, size: number, onMisfit: (tile: string, above: string) => unknown) {
  const links = new Map<string, Promise<boolean>>();
  const isLinked: IsLinked = (level, index) => {
    const known = links.get(`${level}/${index}`) ?? link(level, index);
    links.set(`${level}/${index}`, known);
    return known;
  };
  /** A full tile hangs on the root by its hash in the tile above, the last of a level directly. */
  const link: IsLinked = async (level, index) => {
    if ((index + 1) * tileWidth > Math.floor(size / tileWidth ** level)) return true;
    const parent = Math.floor(index / tileWidth);
    if (!(await isLinked(level + 1, parent))) return false;
    const hashes = hashesOf(level, index);
    const above = hashesOf(level + 1, parent)[index % tileWidth];
    if (hashes.length !== tileWidth || above === undefined) return false;
    if (toBase64(await over(hashes)) === toBase64(above)) return true;
    onMisfit(pathOf(level, index, tileWidth), pathOf(level + 1, parent, widthOf(level + 1, parent, size)));
    return false;
  };
  return { isLinked, forget: (tile: number): unknown => links.delete(`0/${tile}`) };
}
