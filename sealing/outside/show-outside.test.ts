import { createMetrics } from "@logue/infra/monitoring/metrics.ts";
import test, { type ExecutionContext } from "ava";
import { waitUntil } from "../../tests/support/wait-until.ts";
import { verifyNote } from "../checkpoints/signed-note.ts";
import { publishedObject } from "../reading/published-seals.ts";
import { readLogKeys } from "../sealer/log-keys.ts";
import { readObject, writeObject } from "../sealer/seal-objects.ts";
import { blobsInMemory } from "../testing/blobs-in-memory.ts";
import { givenSealing } from "../testing/sealing-workspace.ts";
import { startWitness, type WitnessInProcess } from "../testing/witness-in-process.ts";
import { type OutsideOptions, showOutside } from "./show-outside.ts";

async function given(t: ExecutionContext, names: readonly string[] = ["witness.example"]) {
  const witnesses = await Promise.all(names.map(startWitness));
  const workspace = givenSealing();
  const metrics = createMetrics();
  metrics.close();
  const codes: unknown[] = [];
  const log = {
    info: () => {},
    warn: (fields: { code?: unknown }) => void codes.push(fields.code),
  } as unknown as OutsideOptions["log"];
  const copy = blobsInMemory();
  const show = (changed: Partial<OutsideOptions> = {}) => {
    const copies = [{ name: "copy", store: copy }];
    const fast = { witnessEveryMs: 1, copyEveryMs: 1, isHeld: () => true };
    const outside = showOutside({ blobs: workspace.blobs, witnesses, copies, log, metrics, ...fast, ...changed });
    t.teardown(outside.close);
    return outside;
  };
  t.teardown(() => Promise.all(witnesses.map((witness) => witness.close())));
  const seal = async (count: number) => {
    await workspace.append("room-1", count);
    await workspace.sealOnce();
  };
  const isCosignedBy = async ({ verifier }: WitnessInProcess) => {
    const keys = await readLogKeys(workspace.vault);
    const object = await publishedObject({ blobStore: workspace.blobs, vault: workspace.vault }, "checkpoint");
    const { signedBy } = verifyNote(String(object?.bytes), [verifier, ...(keys?.verifiers ?? [])]);
    return signedBy.includes(verifier) && signedBy.length >= 3;
  };
  const unwitnessed = async () =>
    Object.fromEntries(
      (await metrics.sealUnwitnessedSeconds.get()).values.map(({ labels, value }) => [String(labels.outside), value]),
    );
  const [first] = witnesses;
  if (first === undefined) throw new Error("There is no witness.");
  return { ...workspace, witnesses, first, codes, copy, show, seal, isCosignedBy, unwitnessed };
}

test("witnesses cosign each tree after the one that they know, and their signatures stand in the checkpoint", async (t) => {
  const { seal, show, witnesses, isCosignedBy, copy, codes, unwitnessed } = await given(t, ["one.example", "two.example"]);
  await seal(300);
  show();
  for (const witness of witnesses) await waitUntil("a cosignature", () => isCosignedBy(witness));
  await seal(700);
  for (const witness of witnesses) await waitUntil("another cosignature", () => isCosignedBy(witness));
  for (const { seen } of witnesses) {
    t.deepEqual(
      seen.map(({ size }) => size),
      [300, 1_000],
    );
  }
  await waitUntil("copies of both", () => copy.blobs.size === 2);
  t.deepEqual([...copy.blobs.keys()].sort(), ["checkpoints/0000000000000300", "checkpoints/0000000000001000"]);
  t.deepEqual(codes, []);
  await waitUntil("nothing is unseen", async () => Object.values(await unwitnessed()).every((seconds) => seconds === 0));
});

test.serial("a clock that goes back holds up no checkpoint", async (t) => {
  const { seal, show, first, unwitnessed } = await given(t);
  await seal(10);
  show();
  await waitUntil("a cosignature", () => first.seen.length === 1);
  const { now } = Date;
  t.teardown(() => Object.assign(Date, { now }));
  Date.now = () => now() - 86_400_000;
  await seal(10);
  await waitUntil("another cosignature", () => first.seen.length === 2);
  t.true(Object.values(await unwitnessed()).every((seconds) => seconds >= 0));
});

test("after a restart the witness says which tree it knows, and goes on from there", async (t) => {
  const { seal, show, first, codes } = await given(t);
  await seal(10);
  await show().close();
  await seal(10);
  await show().close();
  t.deepEqual(
    first.seen.map(({ size }) => size),
    [10, 20],
  );
  t.deepEqual(codes, []);
});

test("what a process that stands by has is shown by the other one", async (t) => {
  const { seal, show, first } = await given(t);
  await seal(10);
  await show({ isHeld: () => false }).close();
  t.is(first.seen.length, 0);
});

const troubles: readonly (readonly [name: string, code: string, answer: WitnessInProcess["answerWith"]])[] = [
  ["fails", "WitnessUnreachable", { status: 500 }],
  ["breaks the line, as one that is down", "WitnessUnreachable", { status: 0 }],
  ["does not know the log", "WitnessRefuses", { status: 404 }],
  ["refuses the proof", "WitnessOfOtherTree", { status: 422 }],
  ["knows another tree of this size", "WitnessOfOtherTree", { status: 409 }],
  ["answers with another signature", "WrongCosignature", { status: 200, body: "— witness.example AAAAAAAAAAAAAAAA\n" }],
  ["answers with no signature", "WrongCosignature", { status: 200, body: "Thank you.\n" }],
];

for (const [name, code, answer] of troubles) {
  test(`a witness that ${name} is a finding, and sealing and the others go on`, async (t) => {
    const { seal, show, first, copy, codes, published, isCosignedBy } = await given(t);
    first.answerWith = answer;
    await seal(10);
    show();
    await waitUntil("the finding", () => codes.length > 0);
    await seal(10);
    await waitUntil("a copy", () => copy.blobs.has("checkpoints/0000000000000020"));
    t.is((await published())?.size, 20);
    t.deepEqual(codes, [code]);
    first.answerWith = undefined;
    await waitUntil("a cosignature", () => isCosignedBy(first));
  });
}

test("a silent witness holds up neither the copies nor the end of the process", async (t) => {
  const { seal, show, first, copy, codes } = await given(t);
  first.answerWith = { status: 200, isSilent: true };
  await seal(10);
  const outside = show({ showWithinMs: 20 });
  await waitUntil("a copy", () => copy.blobs.size === 1);
  await waitUntil("the finding", () => codes.includes("OutsideUnreachable"));
  await outside.close();
  t.is(first.seen.length, 0);
});

test("a log that was put back to an older copy is found out by its witness", async (t) => {
  const { seal, show, blobs, codes } = await given(t);
  await seal(10);
  const readAll = () => Promise.all(blobs.keys().map(async (key) => [key, await readObject(blobs, key)] as const));
  const older = await readAll();
  await seal(10);
  await show().close();
  for (const key of blobs.keys()) await blobs.delete(key);
  for (const [key, bytes = Buffer.alloc(0)] of older) await writeObject(blobs, key, bytes);
  await show().close();
  t.deepEqual(codes, ["WitnessAhead"]);
});
