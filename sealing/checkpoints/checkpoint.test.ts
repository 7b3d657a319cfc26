import { generateKeyPairSync } from "node:crypto";
import test from "ava";
import { emptyRoot, leafHash } from "../tree/hashing.ts";
import { openCheckpoint, signCheckpoint } from "./checkpoint.ts";
import { checkpointText, parseCheckpointText } from "./checkpoint-text.ts";
import { signatureTime } from "./cosignature.ts";
import { type KeyKind, noteSigner, noteVerifier } from "./keys.ts";
import { parseProof, writeProof } from "./log-proof.ts";
import { parseNote, signNote } from "./signed-note.ts";

const origin = "chat.example.com/workspace";
const checkpoint = { origin, size: 1, root: leafHash(Buffer.from("entry")) };

function keyOf(name: string, kind: KeyKind) {
  const { publicKey, privateKey } =
    kind === "mlDsa44Cosignature" ? generateKeyPairSync("ml-dsa-44") : generateKeyPairSync("ed25519");
  return { signer: noteSigner(name, kind, privateKey, () => 1_700_000_000), verifier: noteVerifier(name, kind, publicKey) };
}

const log = [keyOf(origin, "ed25519"), keyOf(origin, "mlDsa44Cosignature")];
const witnesses = [keyOf("witness.example/one", "ed25519Cosignature"), keyOf("witness.example/two", "mlDsa44Cosignature")];
const keys = [...log, ...witnesses];
const signed = signCheckpoint(
  checkpoint,
  keys.map(({ signer }) => signer),
);

test("a checkpoint with two signatures of the log and two of witnesses opens with all their keys", (t) => {
  const opened = openCheckpoint(
    signed,
    origin,
    keys.map(({ verifier }) => verifier),
  );
  t.is(opened.size, 1);
  t.deepEqual(Buffer.from(opened.root), checkpoint.root);
  t.is(opened.signedBy.length, 4);
});

test("a checkpoint of another log, or that only witnesses have signed, is refused", (t) => {
  const others = witnesses.map(({ verifier }) => verifier);
  t.throws(() => openCheckpoint(signed, origin, others), { code: "WrongSignature" });
  t.throws(() => openCheckpoint(signed, "other.example.com", others), { code: "WrongSignature" });
  t.throws(
    () =>
      openCheckpoint(
        signNote(
          "a note\n",
          [log[0]?.signer ?? t.fail()].filter((one) => one !== undefined),
        ),
        origin,
        [],
      ),
    {
      code: "MalformedNote",
    },
  );
});

test("each signature fails for another size, root, origin or time", (t) => {
  const { text, signatures } = parseNote(signed);
  const changes = [
    checkpointText({ ...checkpoint, size: 2 }),
    checkpointText({ ...checkpoint, root: emptyRoot }),
    checkpointText({ ...checkpoint, origin: `${origin}2` }),
  ];
  for (const [index, { verifier }] of keys.entries()) {
    const signature = signatures[index]?.signature ?? Buffer.alloc(0);
    t.true(verifier.verify(text, signature));
    for (const changed of changes) t.false(verifier.verify(changed, signature));
    if (verifier.kind === "ed25519") continue;
    t.is(signatureTime(signature), 1_700_000_000);
    const later = Buffer.from(signature);
    later.writeUInt8(1, 7);
    t.false(verifier.verify(text, later));
    t.false(verifier.verify(text, Buffer.alloc(3)));
    t.false(verifier.verify("a note\n", signature));
  }
});

test("a text in another spelling is no checkpoint", (t) => {
  const root = checkpoint.root.toString("base64");
  t.deepEqual(parseCheckpointText(checkpointText(checkpoint)), checkpoint);
  for (const text of [
    "",
    `o\n01\n${root}\n`,
    `o\n-1\n${root}\n`,
    `o\n1\n${root}`,
    `o\n1\nAAAA\n`,
    `\n1\n${root}\n`,
    `o\n9${"9".repeat(20)}\n${root}\n`,
  ]) {
    t.is(parseCheckpointText(text), undefined, text);
  }
});

test("a proof is written and read, with and without what its maker adds", (t) => {
  const proof = { index: 5, path: [emptyRoot, checkpoint.root], checkpoint: signed };
  t.deepEqual(parseProof(writeProof(proof)), proof);
  const extra = Buffer.from("an event\n\n");
  t.deepEqual(parseProof(writeProof({ ...proof, extra })), { ...proof, extra });
  t.deepEqual(parseProof(writeProof({ ...proof, path: [] })), { ...proof, path: [] });
});

test("what is not spelled like a proof is none", (t) => {
  const text = writeProof({ index: 5, path: [emptyRoot], checkpoint: signed });
  const changed = [
    text.replace("@v1", "@v2"),
    text.replace("index 5", "index 05"),
    text.replace("index 5", "index -5"),
    "",
    "\n\n",
  ];
  const hash = emptyRoot.toString("base64");
  for (const other of [...changed, text.replace(hash, `${hash}A`), text.replace(hash, "AAAA"), text.replace("index 5\n", "")]) {
    t.is(parseProof(other), undefined, other.slice(0, 60));
  }
});
