import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import test from "ava";
import { withPlainLigatures } from "./emoji-font.ts";

const font = readFileSync(createRequire(import.meta.url).resolve("twemoji-colr-font/twemoji.woff2"));

test("the font with joined emoji written anew is a whole WOFF2 font, and the same when that is done again", (t) => {
  const plain = withPlainLigatures(font);
  t.is(plain.toString("latin1", 0, 4), "wOF2");
  t.is(plain.readUInt32BE(8), plain.length);
  t.is(plain.readUInt16BE(12), font.readUInt16BE(12));
  t.is(plain.length % 4, 0);
  t.deepEqual(withPlainLigatures(plain), plain);
});
