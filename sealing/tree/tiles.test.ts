import { requireBlobKey } from "@logue/infra/blob-store/blob-key.ts";
import test from "ava";
import fc from "fast-check";
import { decodeBundle, encodeBundle, entrySizeMaxBytes } from "./entry-bundle.ts";
import { newTiles, parseTilePath, type Tile, tileKey, tilePath } from "./tiles.ts";

const tiles: fc.Arbitrary<Tile> = fc.record({
  level: fc.oneof(fc.integer({ min: 0, max: 63 }), fc.constant("entries" as const)),
  index: fc.integer({ min: 0, max: 10 ** 15 }),
  width: fc.integer({ min: 1, max: 256 }),
});

test("paths are those of tlog-tiles, and read back", (t) => {
  t.is(tilePath({ level: 0, index: 1_234_067, width: 256 }), "tile/0/x001/x234/067");
  t.is(tilePath({ level: "entries", index: 273, width: 112 }), "tile/entries/273.p/112");
  fc.assert(
    fc.property(tiles, (tile) => {
      t.deepEqual(parseTilePath(tilePath(tile)), tile);
    }),
    { seed: 8 },
  );
});

test("any other spelling of a path is no tile", (t) => {
  const others = [
    "tile/0/67",
    "tile/00/067",
    "tile/64/067",
    "tile/0/x000/067",
    "tile/0/067.p/256",
    "tile/0/067.p/0",
    "tile/0/067.p/01",
  ];
  for (const path of [...others, "tile/0/../067", "tile/data/067", "tile/0/067/", "/tile/0/067", "tile/0/067\n"]) {
    t.is(parseTilePath(path), undefined, path);
  }
});

test("every tile has a key of its own that the blob store takes", (t) => {
  fc.assert(
    fc.property(tiles, tiles, (one, other) => {
      t.notThrows(() => requireBlobKey(tileKey(one)));
      t.is(tileKey(one) === tileKey(other), tilePath(one) === tilePath(other));
    }),
    { seed: 9 },
  );
});

test("a tree of 70,000 entries has the tiles that tlog-tiles names", (t) => {
  const all = newTiles(0, 70_000);
  const at = (level: Tile["level"]): number[] => all.filter((tile) => tile.level === level).map(({ width }) => width);
  const full = Array.from({ length: 273 }, () => 256);
  t.deepEqual(at("entries"), [...full, 112]);
  t.deepEqual(at(0), [...full, 112]);
  t.deepEqual(at(1), [256, 17]);
  t.deepEqual(at(2), [1]);
});

test("a tree that grows in steps gets every tile of its last size", (t) => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 400 }), { minLength: 1, maxLength: 12 }), (steps) => {
      const written = new Set<string>();
      let size = 0;
      for (const step of steps) {
        for (const tile of newTiles(size, size + step)) written.add(tilePath(tile));
        size += step;
      }
      t.deepEqual(
        newTiles(0, size).filter((tile) => !written.has(tilePath(tile))),
        [],
      );
    }),
    { seed: 10 },
  );
});

test("bundles give their entries back, and a bundle that is cut throws", (t) => {
  fc.assert(
    fc.property(fc.array(fc.uint8Array({ maxLength: 300 }), { maxLength: 20 }), (entries) => {
      const bundle = encodeBundle(entries);
      t.deepEqual(decodeBundle(bundle), entries.map(Buffer.from));
      const whole = new Set([0]);
      for (let at = 0; at < bundle.length; whole.add(at)) at += 2 + bundle.readUInt16BE(at);
      for (let end = 0; end < bundle.length; end += 1) {
        if (!whole.has(end)) t.throws(() => decodeBundle(bundle.subarray(0, end)), { instanceOf: RangeError });
      }
    }),
    { seed: 11, numRuns: 40 },
  );
  t.notThrows(() => encodeBundle([Buffer.alloc(entrySizeMaxBytes)]));
  t.throws(() => encodeBundle([Buffer.alloc(entrySizeMaxBytes + 1)]), { instanceOf: RangeError });
});
