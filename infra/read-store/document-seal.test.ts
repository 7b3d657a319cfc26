import test from "ava";
import fc from "fast-check";
import { noSealing, sealDocuments, sealForNew, sealingWith } from "./document-seal.ts";
import { ReadStoreUnavailable } from "./read-store.ts";

const key = new Uint8Array(32).fill(1);
const otherKey = new Uint8Array(32).fill(2);

test("any sealed body can be opened again, and sealing twice gives different bytes", (t) => {
  const seal = sealDocuments(key);
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => seal.open(seal.seal(text.toWellFormed())) === text.toWellFormed()),
    { seed: 5 },
  );
  t.not(seal.seal("the same"), seal.seal("the same"));
});

test("a changed body, or one of another key, is refused", (t) => {
  const seal = sealDocuments(key);
  const bytes = Buffer.from(seal.seal("a message"), "base64");
  bytes[14] = (bytes[14] ?? 0) ^ 1;
  t.throws(() => seal.open(bytes.toString("base64")));
  t.throws(() => sealDocuments(otherKey).open(seal.seal("a message")));
});

test("terms are equal in every process with the same key, and differ with another key", (t) => {
  const [seal, again, other] = [sealDocuments(key), sealDocuments(key), sealDocuments(otherKey)];
  t.is(seal.word("heron"), again.word("heron"));
  t.not(seal.word("heron"), other.word("heron"));
  t.not(seal.name, other.name);
  t.regex(seal.word("heron"), /^w[a-z2-7]{12}$/);
});

test("a word is found by each prefix up to six characters, and by a longer one among candidates", (t) => {
  const seal = sealDocuments(key);
  const terms = seal.beginnings("kingfisher");
  t.is(terms.length, 6);
  for (const beginning of ["k", "kin", "kingfi"]) {
    t.deepEqual(seal.beginning(beginning), { term: terms[beginning.length - 1] ?? "", isExact: true });
  }
  t.deepEqual(seal.beginning("kingfish"), { term: terms[5] ?? "", isExact: false });
  t.not(seal.word("k"), terms[0], "a whole word and a prefix have different terms");
});

test("a version keeps its seal, and one whose key is missing cannot be read", (t) => {
  const sealed = sealDocuments(key).name;
  const off = sealingWith({ key, isOn: false });
  t.is(off.forNew.name, undefined);
  t.is(off.named(sealed).name, sealed);
  t.is(sealingWith({ key, isOn: true }).named(undefined).name, undefined);
  t.is(sealForNew(sealingWith({ key, isOn: true }), [{ neverSealed: true }]).name, undefined);
  t.throws(() => noSealing.named(sealed), { instanceOf: ReadStoreUnavailable });
  t.throws(() => sealingWith({ key: otherKey, isOn: true }).named(sealed), { instanceOf: ReadStoreUnavailable });
});
