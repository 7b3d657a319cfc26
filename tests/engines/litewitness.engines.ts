import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { openMemoryVault } from "@logue/infra/vault/memory-vault.ts";
import { parseCheckpointText } from "@logue/sealing/checkpoints/checkpoint-text.ts";
import { parseNote, writeNote } from "@logue/sealing/checkpoints/signed-note.ts";
import { cosign, type Witness } from "@logue/sealing/outside/witness.ts";
import { readLogKeys } from "@logue/sealing/sealer/log-keys.ts";
import { cosignedKey, readCheckpoint, readObject, readTile, writeObject } from "@logue/sealing/sealer/seal-objects.ts";
import { givenSealing, type SealingWorkspace } from "@logue/sealing/testing/sealing-workspace.ts";
import { consistencyPath } from "@logue/sealing/tree/proofs.ts";
import { nodesInTiles } from "@logue/sealing/tree/tile-reader.ts";
import test from "ava";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { aicsTlogPackage, litewitnessPackage } from "./engine-packages.ts";
import { whyMissing } from "./fetch-engines.ts";
import { startLitewitness } from "./litewitness/litewitness.ts";
import { publish } from "./published-log.ts";

const run = promisify(execFile);

/** Shows the newest checkpoint to the witness, and keeps its cosignature beside it. */
async function show({ blobs }: SealingWorkspace, witness: Witness, knownSize: number): Promise<number> {
  const note = (await readCheckpoint(blobs)) ?? "";
  const size = parseCheckpointText(note)?.size ?? 0;
  const nodes = nodesInTiles(size, async (tile) => (await readTile(blobs, tile)) ?? Buffer.alloc(0));
  const pathFrom = (oldSize: number) => consistencyPath(oldSize, size, nodes);
  const signature = await cosign(witness, { size, note, pathFrom }, knownSize);
  const { text, signatures } = parseNote(note);
  await writeObject(blobs, cosignedKey, Buffer.from(writeNote({ text, signatures: [...signatures, signature] })));
  return size;
}

test("torchwood's litewitness takes every step of a growing log, and Go's note verifies what it signs", async (t) => {
  const reason = await whyMissing(litewitnessPackage);
  if (reason !== undefined) {
    t.log(`Left out: ${reason}`);
    t.pass();
    return;
  }
  const workspace = givenSealing();
  await workspace.append("room-1", 1);
  await workspace.sealOnce();
  const keys = await readLogKeys(workspace.vault);
  const own = keys?.verifiers.find(({ kind }) => kind === "ed25519");
  if (keys === undefined || own === undefined) return t.fail("The log has no keys.");
  const running = await startLitewitness({ origin: keys.origin, vkey: own.vkey });
  t.teardown(running.stop);
  const { witness } = running;

  let known = 0;
  for (const count of [0, 1, 254, 1, 255, 700, 3]) {
    await workspace.append("room-1", count);
    await workspace.sealOnce();
    known = await show(workspace, witness, known);
  }
  t.is(known, 1_215);
  // Restarted, it knows the tree; and a sealer that forgot what the witness knows is told.
  await running.restart();
  await Promise.all(Array.from({ length: 16 }, (_, writer) => workspace.append(`room-${writer}`, 5)));
  await workspace.sealOnce();
  t.is(await show(workspace, witness, 0), 1_295);

  const folder = await temporaryFolder();
  t.teardown(() => folder.remove());
  await publish(workspace, folder.path, [], [running.vkey]);
  t.truthy(await readObject(workspace.blobs, cosignedKey));
  const { stdout } = await run("go", ["run", ".", folder.path], { cwd: join(import.meta.dirname, "go-verifiers") });
  t.regex(stdout, /^chat\.example\.org\/log: 1295 entries/);
  if ((await whyMissing(aicsTlogPackage)) === undefined) {
    const script = join(import.meta.dirname, "aics-tlog/check_log.py");
    const checked = await run(join(aicsTlogPackage.path, "bin", "python"), [script, folder.path]);
    t.regex(checked.stdout, /1295 entries, .* 1 witnesses/);
  }
  await refusesOthers(workspace, witness, t);
});

/** A log written anew with the same keys, one put back, and one that the witness does not know. */
async function refusesOthers(
  { vault }: SealingWorkspace,
  witness: Witness,
  t: { throwsAsync(work: Promise<unknown>, expected: { code: string }): Promise<unknown> },
): Promise<void> {
  const secret = await vault.get("seal", "keys");
  const sealed = async (count: number, isSameLog: boolean): Promise<SealingWorkspace> => {
    const other = openMemoryVault();
    if (isSameLog && secret !== undefined) await other.put(secret);
    const workspace = givenSealing({ vault: other });
    await workspace.append("room-1", count);
    await workspace.sealOnce();
    return workspace;
  };
  await t.throwsAsync(show(await sealed(1_400, true), witness, 1_295), { code: "WitnessOfOtherTree" });
  await t.throwsAsync(show(await sealed(1_295, true), witness, 1_295), { code: "WitnessOfOtherTree" });
  await t.throwsAsync(show(await sealed(700, true), witness, 700), { code: "WitnessAhead" });
  await t.throwsAsync(show(await sealed(5, false), witness, 0), { code: "WitnessRefuses" });
}
