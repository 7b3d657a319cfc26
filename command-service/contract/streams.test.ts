import { createHash } from "node:crypto";
import test from "ava";
import fc from "fast-check";
import { stringify, v5 as uuidv5 } from "uuid";
import { derivedId, derivedTimedId } from "./streams.ts";

const namespace = "6f2f7c0e-3a75-4d0e-9d0b-6c1f5c2f9a10";

test("a derived id is the UUIDv5 of its words, in any script", (t) => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: "grapheme" })), (words) => derivedId(...words) === uuidv5(words.join("/"), namespace)),
    { seed: 2026 },
  );
  t.pass();
});

test("a derived timed id is a UUIDv7 of its time with the words' digest behind", (t) => {
  fc.assert(
    fc.property(fc.nat(2 ** 47), fc.string({ unit: "grapheme" }), (atMs, word) => {
      const bytes = createHash("sha256").update(word).digest().subarray(0, 16);
      bytes.writeUIntBE(atMs, 0, 6);
      bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x70, 6);
      bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
      return derivedTimedId(atMs, word) === stringify(bytes);
    }),
    { seed: 2026 },
  );
  t.pass();
});
