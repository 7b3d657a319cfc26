import { createHmac, randomBytes } from "node:crypto";
import test from "ava";
import { digestWith, keyedDigestOf } from "./keyed-digest.ts";

test("a keyed digest is the HMAC of the whole message, however often it is used", (t) => {
  const [key, end] = [randomBytes(32), Buffer.from([1])];
  const digest = keyedDigestOf(key, Buffer.concat([Buffer.alloc(43), end]));
  for (const letter of ["a", "b", "a"]) {
    const text = letter.repeat(43);
    const expected = createHmac("sha256", key).update(text).update(end).digest();
    t.is(digestWith(digest, text, "base64url"), expected.toString("base64url"));
    t.is(digestWith(digest, text, "binary"), expected.toString("latin1"));
  }
});
