import { generateKeyPairSync } from "node:crypto";
import test from "ava";
import { type KeyKind, noteSigner, noteVerifier, parseVerifierKey } from "./keys.ts";
import { parseNote, signNote, verifyNote, writeNote } from "./signed-note.ts";

/** The example in the documentation of Go's package `golang.org/x/mod/sumdb/note`. */
const goKey = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";
const goNote = `If you think cryptography is the answer to your problem,
then you don't know what your problem is.

— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=
`;

function pair(name: string, kind: KeyKind = "ed25519") {
  const { publicKey, privateKey } =
    kind === "mlDsa44Cosignature" ? generateKeyPairSync("ml-dsa-44") : generateKeyPairSync("ed25519");
  return { signer: noteSigner(name, kind, privateKey, () => 1_700_000_000), verifier: noteVerifier(name, kind, publicKey) };
}

test("a note signed by Go's package is accepted by its key", (t) => {
  const verifier = parseVerifierKey(goKey);
  t.deepEqual(verifyNote(goNote, [verifier]).signedBy, [verifier]);
  t.is(writeNote(parseNote(goNote)), goNote);
});

test("a changed text, or a changed signature of a known key, is refused", (t) => {
  const known = [parseVerifierKey(goKey)];
  t.throws(() => verifyNote(goNote.replace("answer", "Answer"), known), { code: "WrongSignature" });
  t.throws(() => verifyNote(goNote.replace("x08go/ZJ", "x08go/ZK"), known), { code: "WrongSignature" });
});

test("signatures of unknown keys are passed over, also those that take a known name", (t) => {
  const [known, other, sameName] = [pair("example.com/log"), pair("other"), pair("example.com/log")];
  const note = signNote("text\n", [other.signer, sameName.signer, known.signer]);
  t.deepEqual(verifyNote(note, [known.verifier]).signedBy, [known.verifier]);
  t.deepEqual(verifyNote(note, [pair("else").verifier]).signedBy, []);
});

test("what is not spelled like a note is refused", (t) => {
  const line = goNote.slice(goNote.indexOf("—"));
  const spellings = [
    "",
    "\n",
    "text\n",
    `text${line}`,
    `text\n\n${line.trimEnd()}`,
    `te\rxt\n\n${line}`,
    `te\u0000xt\n\n${line}`,
  ];
  const lines = [
    "text\n\n\n",
    `text\n\n-${line.slice(1)}`,
    `text\n\n${line}more\n`,
    "text\n\n— name AAAA\n",
    "text\n\n— name AAAAAAAB=\n",
  ];
  for (const note of [...spellings, ...lines, `te\ud800xt\n\n${line}`, `text\n\n${line.repeat(65)}`]) {
    t.throws(() => parseNote(note), { code: "MalformedNote" }, JSON.stringify(note.slice(0, 40)));
  }
  t.is(parseNote(`a\n\nb\n\n${line}`).text, "a\n\nb\n");
});

test("keys of every kind are written and read as text, with their id checked", (t) => {
  for (const kind of ["ed25519", "ed25519Cosignature", "mlDsa44Cosignature"] as const) {
    const { verifier } = pair("example.com/log", kind);
    const { verify: _read, ...read } = parseVerifierKey(verifier.vkey);
    const { verify: _made, ...made } = verifier;
    t.deepEqual(read, made);
    t.throws(() => parseVerifierKey(verifier.vkey.replace("example", "another")), { instanceOf: TypeError });
  }
  for (const text of ["", "name", "a b+c74f20a3+AQ==", goKey.slice(0, -4), goKey.replace("+AR", "+ER"), `${goKey}\n`]) {
    t.throws(() => parseVerifierKey(text), { instanceOf: TypeError }, text);
  }
});
