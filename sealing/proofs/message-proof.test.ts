import test from "ava";
import { openCheckpoint, signCheckpoint } from "../checkpoints/checkpoint.ts";
import { parseProof } from "../checkpoints/log-proof.ts";
import { readLogKeys } from "../sealer/log-keys.ts";
import { changeProof, type LooseProof, proofTamperings } from "../testing/proof-tamperings.ts";
import { fileOf, givenProvenMessage, senderId } from "../testing/proven-message.ts";
import { givenSealing } from "../testing/sealing-workspace.ts";
import { checkProof } from "./check-proof.ts";
import { parseMessageProof } from "./message-proof.ts";

test("a proof shows every event of a message and its words, and opens no others", async (t) => {
  const { workspace, prove, verifiers, positions } = await givenProvenMessage(givenSealing());
  t.is(await prove(), undefined, "its newest event is not sealed yet");
  await workspace.sealOnce();
  const made = await prove();
  const checked = checkProof(fileOf(made), await verifiers(), []);
  t.deepEqual(checked.problems, []);
  t.deepEqual(
    checked.events.map(({ type, index, words, opened }) => [type, index, words, opened]),
    [
      ["MessagePosted", 0, "disclosed", { text: "We sail at nine" }],
      ["MessageEdited", 701, "disclosed", { text: "We sail at ten" }],
      ["MessageDeleted", 2_000, "none", {}],
    ],
  );
  t.deepEqual(
    checked.checkpoints.map(({ size, signedBy }) => [size, signedBy.map(({ kind }) => kind)]),
    [[2_001, ["ed25519", "mlDsa44Cosignature"]]],
  );
  t.is(made?.stated.unwitnessedSince, made?.events[0]?.event.created, "no witness has signed for any event");
  const [withheld] = fileOf(await prove({ disclose: undefined, isWithMetadata: false, positions: positions.slice(0, 1) })).events;
  t.like(withheld, { words: "withheld", keys: [] });
  t.is(withheld?.event.metadata, undefined);
});

test("the proof of an erased message stays valid, and says that its words are erased", async (t) => {
  const { workspace, keys, prove, verifiers } = await givenProvenMessage(givenSealing());
  await workspace.sealOnce();
  await keys.destroyKeys(senderId);
  const file = fileOf(await prove());
  t.deepEqual(
    file.events.map(({ words }) => words),
    ["erased", "erased", "none"],
  );
  t.deepEqual(checkProof(file, await verifiers(), []).problems, []);
});

test("an event that is not the one that was sealed has no proof", async (t) => {
  const { workspace, prove } = await givenProvenMessage(givenSealing());
  await workspace.sealOnce();
  const { readAll } = workspace.eventStore;
  workspace.eventStore.readAll = async (read) => (await readAll(read)).map((event) => ({ ...event, type: "MessagePinned" }));
  await t.throwsAsync(prove(), { code: "EventDiffers" });
});

test("whatever is changed in a proof is named", async (t) => {
  const { workspace, prove, verifiers } = await givenProvenMessage(givenSealing());
  await workspace.sealOnce();
  const trusted = await verifiers();
  const file = fileOf(await prove());
  const outside = file.events.map(({ proof }) => openCheckpoint(parseProof(proof)?.checkpoint ?? "", file.log, trusted));
  t.like(checkProof(file, trusted, outside), { problems: [], comparedCount: outside.length });
  t.is(
    checkProof(
      file,
      trusted,
      outside.map((kept) => ({ ...kept, size: 2_000 })),
    ).comparedCount,
    0,
  );
  for (const [name, change] of Object.entries(proofTamperings)) {
    const changed = structuredClone(file) as LooseProof;
    change(changed, changed.events[0], changed.events[1]);
    t.not(checkProof(parseMessageProof(JSON.stringify(changed)), trusted, outside).problems.length, 0, name);
  }
  const fork = signCheckpoint(
    { ...outside[0], origin: file.log, size: 2_001, root: Buffer.alloc(32, 1) },
    (await readLogKeys(workspace.vault))?.signers ?? [],
  );
  t.regex(checkProof(file, trusted, [openCheckpoint(fork, file.log, trusted)]).problems.join(), /another tree of 2001 events/);
  const twofold = structuredClone(file) as LooseProof;
  changeProof(twofold.events[1], () => ({ checkpoint: fork }));
  t.regex(checkProof(parseMessageProof(JSON.stringify(twofold)), trusted, []).problems.join(), /two trees of 2001 events/);
});
