import { openMemoryVault } from "@logue/infra/vault/memory-vault.ts";
import test from "ava";
import { waitUntil } from "../../tests/support/wait-until.ts";
import { openCheckpoint, signCheckpoint } from "../checkpoints/checkpoint.ts";
import { parseNote } from "../checkpoints/signed-note.ts";
import { describeLog } from "../reading/published-seals.ts";
import { givenSealing } from "../testing/sealing-workspace.ts";
import { emptyRoot } from "../tree/hashing.ts";
import { openLogKeys, readLogKeys, rotateLogKeys } from "./log-keys.ts";
import { readCheckpoint } from "./seal-objects.ts";

const dayMs = 86_400_000;

async function given() {
  let nowMs = Date.UTC(2026, 10, 28);
  const vault = openMemoryVault();
  const clock = () => nowMs;
  const first = await openLogKeys(vault, () => "chat.example.org/log", clock);
  const read = async () => (await readLogKeys(vault, clock)) ?? first;
  const rotate = () => rotateLogKeys(vault, 30 * dayMs, clock);
  const pass = (days: number): void => {
    nowMs += days * dayMs;
  };
  return { vault, first, read, rotate, pass };
}

const checkpoint = { origin: "chat.example.org/log", size: 0, root: emptyRoot };

test("old and new keys sign during the overlap, afterwards the new ones alone, and old checkpoints stay valid", async (t) => {
  const { first, read, rotate, pass } = await given();
  const before = signCheckpoint(checkpoint, first.signers);
  const rotated = await rotate();
  t.deepEqual([rotated?.signers.length, rotated?.verifiers.length], [4, 4]);
  const during = signCheckpoint(checkpoint, rotated?.signers ?? []);
  for (const verifiers of [first.verifiers, rotated?.verifiers.slice(2) ?? []]) {
    t.is(openCheckpoint(during, checkpoint.origin, verifiers).signedBy.length, 2);
  }
  pass(31);
  const after = await read();
  t.deepEqual(
    parseNote(signCheckpoint(checkpoint, after.signers)).signatures.map(({ keyId }) => keyId),
    rotated?.signers.slice(2).map(({ keyId }) => keyId),
  );
  t.is(openCheckpoint(before, checkpoint.origin, after.verifiers).signedBy.length, 2);
  t.throws(() => openCheckpoint(signCheckpoint(checkpoint, first.signers), checkpoint.origin, after.verifiers), {
    code: "WrongSignature",
  });
  t.deepEqual(after.labelKey, first.labelKey);
});

test("a second rotation drops the private keys that have ended, and shortens no overlap to more", async (t) => {
  const { vault, rotate, pass, read } = await given();
  await rotate();
  pass(10);
  const [again, twice] = await Promise.all([rotate(), rotate()]);
  t.is([again, twice].filter((keys) => keys !== undefined).length, 1, "of two rotations at once one is done");
  const ends = (await read()).keys.map(({ untilMs }) => untilMs && (untilMs - Date.UTC(2026, 10, 28)) / dayMs);
  t.deepEqual(ends, [30, 30, 40, 40, undefined, undefined]);
  pass(25);
  await rotate();
  const { signing }: { signing: { privateKey?: string }[] } = Object((await vault.get("seal", "keys"))?.value);
  t.deepEqual(
    signing.map(({ privateKey }) => privateKey !== undefined),
    [false, false, true, true, true, true, true, true],
  );
  t.is((await read()).verifiers.length, 8);
});

test("a running sealer takes new keys, also when its clock goes back, and the description says when each key signs", async (t) => {
  const workspace = givenSealing();
  let aheadMs = dayMs;
  const sealer = workspace.start({ keysEveryMs: 60_000, clock: () => Date.now() + aheadMs });
  t.teardown(() => sealer.close());
  const signatures = async (): Promise<number> => {
    const note = await readCheckpoint(workspace.blobs);
    return note === undefined ? 0 : parseNote(note).signatures.length;
  };
  await workspace.append("room-1", 3);
  await waitUntil("a checkpoint", async () => (await signatures()) === 2);
  aheadMs = 0;
  await rotateLogKeys(workspace.vault, dayMs);
  await waitUntil("a checkpoint signed by old and new keys", async () => {
    await workspace.append("room-1");
    return (await signatures()) === 4;
  });
  await sealer.close();
  t.not(await workspace.published(), undefined);
  const described = await describeLog({ blobStore: workspace.blobs, vault: workspace.vault });
  t.is(described?.vkeys.length, 4);
  t.deepEqual(
    described?.keys.map(({ from, until }) => [from !== null, until !== null]),
    [
      [false, true],
      [false, true],
      [true, false],
      [true, false],
    ],
  );
});
