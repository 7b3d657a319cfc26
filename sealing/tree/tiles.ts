/** Eight levels of the tree lie in one tile, so a full tile holds 256 hashes. */
export const tileHeight = 8;
export const tileWidth = 256;

/** A tile, or a bundle of entries: `width` hashes or entries, fewer than 256 while it is partial. */
export interface Tile {
  /** The tile's level, not the tree's; the bundles of entries have the level "entries". */
  readonly level: number | "entries";
  readonly index: number;
  readonly width: number;
}

/** The path below the log's address (tlog-tiles): `tile/0/x001/x234/067` or `….p/112`. */
export function tilePath({ level, index, width }: Tile): string {
  const groups = [String(index % 1000).padStart(3, "0")];
  for (let rest = Math.floor(index / 1000); rest > 0; rest = Math.floor(rest / 1000)) {
    groups.unshift(`x${String(rest % 1000).padStart(3, "0")}`);
  }
  return `tile/${level}/${groups.join("/")}${width < tileWidth ? `.p/${width}` : ""}`;
}

const pathPattern = /^tile\/(entries|[0-9]|[1-5][0-9]|6[0-3])\/((?:x[0-9]{3}\/){0,5}[0-9]{3})(?:\.p\/([1-9][0-9]{0,2}))?$/;

/** Undefined for what is not the path of a tile in its only spelling. */
export function parseTilePath(path: string): Tile | undefined {
  const [, level, groups, width] = pathPattern.exec(path) ?? [];
  if (level === undefined || groups === undefined) return undefined;
  const tile: Tile = {
    level: level === "entries" ? level : Number(level),
    index: Number(groups.replaceAll(/[x/]/g, "")),
    width: width === undefined ? tileWidth : Number(width),
  };
  return Number.isSafeInteger(tile.index) && tilePath(tile) === path ? tile : undefined;
}

/** The blob store's keys hold no dot: `.p/` of a path is `-p/` in the key. */
export const tileKey = (tile: Tile): string => `seals/${tilePath(tile).replace(".p/", "-p/")}`;

/** The key of the checkpoint in the blob store. */
export const checkpointKey = "seals/checkpoint";

/** How many hashes, or entries, a level of the tiles has in a tree of `size`. */
export const widthAt = (level: Tile["level"], size: number): number =>
  level === "entries" ? size : Math.floor(size / tileWidth ** level);

/** The levels that a tree of `size` has. */
export function levelsOf(size: number): Tile["level"][] {
  const levels: Tile["level"][] = size > 0 ? ["entries"] : [];
  for (let level = 0; widthAt(level, size) > 0; level += 1) levels.push(level);
  return levels;
}

/**
 * The tiles that a tree of `size` has and the tree of `oldSize` had not: all of them from 0, and
 * none for the same size. Bundles of entries come first, then the levels upwards.
 */
export const newTiles = (oldSize: number, size: number): Tile[] =>
  levelsOf(size).flatMap((level) => newAt(level, widthAt(level, oldSize), widthAt(level, size)));

function newAt(level: Tile["level"], oldCount: number, count: number): Tile[] {
  if (oldCount === count) return [];
  const tiles: Tile[] = [];
  for (let index = Math.floor(oldCount / tileWidth); index * tileWidth < count; index += 1) {
    tiles.push({ level, index, width: Math.min(tileWidth, count - index * tileWidth) });
  }
  return tiles;
}
