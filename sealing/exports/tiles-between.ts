import { levelsOf, type Tile, tileWidth, widthAt } from "../tree/tiles.ts";

/** The tile of a tree of this size, as full as it is there. */
export const tileAt = (level: number, index: number, size: number): Tile & { readonly level: number } => ({
  ...{ level, index },
  width: Math.min(tileWidth, widthAt(level, size) - index * tileWidth),
});

/**
 * The tiles that lead from the leaves `first` to `end`, which is exclusive, to the root of a tree of
 * this size: those of the leaves, those above them, and the last one of each level.
 */
export function tilesBetween(first: number, end: number, size: number): Tile[] {
  const tiles: Tile[] = [];
  let [from, to] = [Math.floor(first / tileWidth), Math.floor((end - 1) / tileWidth)];
  for (const level of levelsOf(size).filter((each) => each !== "entries")) {
    for (let index = from; index <= to && index * tileWidth < widthAt(level, size); index += 1)
      tiles.push(tileAt(level, index, size));
    const last = Math.floor(widthAt(level, size) / tileWidth);
    if (widthAt(level, size) % tileWidth > 0 && last > to) tiles.push(tileAt(level, last, size));
    [from, to] = [Math.floor(from / tileWidth), Math.floor(to / tileWidth)];
  }
  return tiles;
}
