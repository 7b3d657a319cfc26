import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { brotliCompressSync, brotliDecompressSync, constants } from "node:zlib";
import type { Plugin } from "vite";

const fontName = "twemoji-colr-font/twemoji.woff2";
const folder = `${import.meta.dirname}/../node_modules/.cache/logue`;

/**
 * The font of emoji with its joined emoji written anew. It has them with U+FE0F, which Chromium takes
 * out of a text before it looks for them: ❤️‍🔥 was two pictures, and 1️⃣ was blank.
 */
export function emojiFont(): Plugin {
  return {
    name: "logue-emoji-font",
    config: () => {
      const path = keptFont(readFileSync(createRequire(import.meta.url).resolve(fontName)));
      return { resolve: { alias: { [fontName]: path } } };
    },
  };
}

/** The file with the font written anew. It takes some seconds, so it is kept for the next build. */
function keptFont(font: Buffer): string {
  const digest = createHash("sha256")
    .update(font)
    .update(readFileSync(import.meta.filename))
    .digest("hex");
  const path = `${folder}/twemoji-${digest.slice(0, 16)}.woff2`;
  if (existsSync(path)) return path;
  mkdirSync(folder, { recursive: true });
  const fresh = `${path}.${process.pid}`;
  writeFileSync(fresh, withPlainLigatures(font));
  // Another build may read it at the same time: it is whole or not there.
  renameSync(fresh, path);
  return path;
}

/** The WOFF2 font without U+FE0F in its ligatures: where it stands in a text, it is passed over. */
export function withPlainLigatures(woff2: Buffer): Buffer {
  const { tables, dataStart } = readDirectory(woff2);
  const data = brotliDecompressSync(woff2.subarray(dataStart, dataStart + woff2.readUInt32BE(20)));
  const table = (tag: number): Buffer => {
    const found = tables.get(tag);
    if (!found) throw new Error("The font of emoji lacks a table: compare emoji-font.ts with this version.");
    return data.subarray(found.start, found.start + found.length);
  };
  const selector = glyphOf(table(tags.cmap), variationSelector);
  for (const ligature of ligaturesOf(table(tags.gsub))) leaveOut(ligature, selector);
  return withData(woff2.subarray(0, dataStart), data);
}

const variationSelector = 0xfe0f;
/** The numbers that WOFF2 has for the names of tables. */
const tags = { cmap: 0, glyf: 10, loca: 11, gsub: 28, other: 63 } as const;
const headerBytes = 48;
const mask = 0x3f;

interface Table {
  readonly start: number;
  readonly length: number;
}

function readDirectory(woff2: Buffer): { tables: Map<number, Table>; dataStart: number } {
  const tables = new Map<number, Table>();
  let at = headerBytes;
  let start = 0;
  const readNumber = (): number => {
    for (let value = 0; ; ) {
      const byte = woff2.readUInt8(at++);
      value = value * 128 + (byte & 0x7f);
      if (byte < 0x80) return value;
    }
  };
  for (let count = woff2.readUInt16BE(12); count > 0; count -= 1) {
    const flags = woff2.readUInt8(at++);
    const tag = flags & mask;
    if (tag === tags.other) at += 4;
    const plainLength = readNumber();
    const isOutline = tag === tags.glyf || tag === tags.loca;
    const isTransformed = isOutline ? flags >> 6 !== 3 : flags >> 6 !== 0;
    const length = isTransformed ? readNumber() : plainLength;
    tables.set(tag, { start, length });
    start += length;
  }
  return { tables, dataStart: at };
}

/** The glyph of a character, by the part of `cmap` that has all characters. */
function glyphOf(cmap: Buffer, code: number): number {
  for (let index = 0; index < cmap.readUInt16BE(2); index += 1) {
    const groups = cmap.subarray(cmap.readUInt32BE(8 + index * 8));
    if (groups.readUInt16BE(0) !== 12) continue;
    for (let at = 16; at < 16 + groups.readUInt32BE(12) * 12; at += 12) {
      const [first, last, glyph] = [groups.readUInt32BE(at), groups.readUInt32BE(at + 4), groups.readUInt32BE(at + 8)];
      if (code >= first && code <= last) return glyph + code - first;
    }
  }
  throw new Error("The font of emoji has no U+FE0F: emoji-font.ts is not needed for this version.");
}

/** What lies at each of the offsets that a list in `within` has. */
function listed(within: Buffer, at: number): Buffer[] {
  const count = within.readUInt16BE(at);
  return Array.from({ length: count }, (_, index) => within.subarray(within.readUInt16BE(at + 2 + index * 2)));
}

const ligatureLookup = 4;

function ligaturesOf(gsub: Buffer): Buffer[] {
  const lookups = listed(gsub.subarray(gsub.readUInt16BE(8)), 0).filter((lookup) => lookup.readUInt16BE(0) === ligatureLookup);
  const subtables = lookups.flatMap((lookup) => listed(lookup, 4));
  return subtables.flatMap((subtable) => listed(subtable, 4)).flatMap((set) => listed(set, 0));
}

/** A ligature is its own glyph, the count of its glyphs, and all of these but the first. */
function leaveOut(ligature: Buffer, glyph: number): void {
  const others = Array.from({ length: ligature.readUInt16BE(2) - 1 }, (_, index) => ligature.readUInt16BE(4 + index * 2));
  const kept = others.filter((other) => other !== glyph);
  ligature.writeUInt16BE(kept.length + 1, 2);
  for (const [index, other] of kept.entries()) ligature.writeUInt16BE(other, 4 + index * 2);
}

/** The font with these tables; what follows them is left out. */
function withData(beginning: Buffer, data: Buffer): Buffer {
  const compressed = brotliCompressSync(data, {
    params: { [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_FONT, [constants.BROTLI_PARAM_LGWIN]: 24 },
  });
  const padding = Buffer.alloc(-(beginning.length + compressed.length) & 3);
  const woff2 = Buffer.concat([beginning, compressed, padding]);
  woff2.writeUInt32BE(woff2.length, 8);
  woff2.writeUInt32BE(compressed.length, 20);
  woff2.fill(0, 28, headerBytes);
  return woff2;
}
