import { randomUUID } from "node:crypto";
import { openDataKeyCache } from "@logue/infra/event-store/personal-data/data-key-cache.ts";
import { openDataKeys } from "@logue/infra/event-store/personal-data/data-keys.ts";
import { discloseEventKeys } from "@logue/infra/event-store/personal-data/disclosure.ts";
import { protectPersonalData } from "@logue/infra/event-store/personal-data/protect-personal-data.ts";
import test from "ava";
import { openCheckpoint, signCheckpoint } from "../checkpoints/checkpoint.ts";
import { parseProof } from "../checkpoints/log-proof.ts";
import { readLogKeys } from "../sealer/log-keys.ts";
import { type LooseProof, proofTamperings } from "../testing/proof-tamperings.ts";
import { givenSealing } from "../testing/sealing-workspace.ts";
import { checkProof } from "./check-proof.ts";
import { makeProof } from "./make-proof.ts";
import { type MessageProof, parseMessageProof, writeMessageProof } from "./message-proof.ts";

const part = { parts: [{ subject: "senderId", fields: ["text"] }] };
const [senderId, messageId] = [randomUUID(), randomUUID()];

/** A message that was posted, edited and deleted, among 2,000 events of others. */
async function given() {
  const workspace = givenSealing();
  const keys = openDataKeys(workspace.vault);
  const store = protectPersonalData(workspace.eventStore, { keys, fields: { MessagePosted: part, MessageEdited: part } });
  const happens = (type: string, data: object) =>
    store.append(
      "conversation-1",
      [{ id: randomUUID(), type, data: { messageId, senderId, ...data }, metadata: { commandId: "7" } }],
      "any",
    );
  const { position: first } = await happens("MessagePosted", { text: "We sail at nine" });
  await workspace.append("room-1", 700);
  const { position: second } = await happens("MessageEdited", { text: "We sail at ten" });
  await workspace.append("room-2", 1_298);
  await workspace.sealOnce();
  const { position: third } = await happens("MessageDeleted", {});
  const cache = openDataKeyCache(keys);
  const prove = (changed: Partial<Parameters<typeof makeProof>[1]> = {}) =>
    makeProof(workspace, {
      ...{ messageId, positions: [first, second, third], isOfMessage: () => true },
      ...{ disclose: (event) => discloseEventKeys(event, cache), isWithMetadata: true, nowMs: Date.now() },
      ...changed,
    });
  const verifiers = async () => (await readLogKeys(workspace.vault))?.verifiers ?? [];
  return { workspace, keys, prove, verifiers, positions: [first, second, third] };
}

const fileOf = (made: Awaited<ReturnType<typeof makeProof>>): MessageProof => {
  if (made === undefined) throw new Error("There is no proof.");
  return parseMessageProof(writeMessageProof(made));
};

test("a proof shows every event of a message and its words, and opens no others", async (t) => {
  const { workspace, prove, verifiers, positions } = await given();
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
  const { workspace, keys, prove, verifiers } = await given();
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
  const { workspace, prove } = await given();
  await workspace.sealOnce();
  const { readAll } = workspace.eventStore;
  workspace.eventStore.readAll = async (read) => (await readAll(read)).map((event) => ({ ...event, type: "MessagePinned" }));
  await t.throwsAsync(prove(), { code: "EventDiffers" });
});

test("whatever is changed in a proof is named", async (t) => {
  const { workspace, prove, verifiers } = await given();
  await workspace.sealOnce();
  const trusted = await verifiers();
  const file = fileOf(await prove());
  const outside = file.events.map(({ proof }) => openCheckpoint(parseProof(proof)?.checkpoint ?? "", file.log, trusted));
  t.deepEqual(checkProof(file, trusted, outside).problems, []);
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
});
