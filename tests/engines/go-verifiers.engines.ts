import { execFile, execFileSync } from "node:child_process";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { parseProof } from "@logue/sealing/checkpoints/log-proof.ts";
import { makeProof } from "@logue/sealing/proofs/make-proof.ts";
import { describeLog, publishedObject } from "@logue/sealing/reading/published-seals.ts";
import { readTile } from "@logue/sealing/sealer/seal-objects.ts";
import { givenSealing, type SealingWorkspace } from "@logue/sealing/testing/sealing-workspace.ts";
import { consistencyPath } from "@logue/sealing/tree/proofs.ts";
import { nodesInTiles } from "@logue/sealing/tree/tile-reader.ts";
import { newTiles, tilePath } from "@logue/sealing/tree/tiles.ts";
import test from "ava";
import { temporaryFolder } from "../support/temporary-folder.ts";

const run = promisify(execFile);
const source = join(import.meta.dirname, "go-verifiers");

/** The modules are fetched when they are not there yet. */
const buildMaxMs = 180_000;

/** Why the programs in Go cannot run here; undefined where they can. */
function whyNot(): string | undefined {
  try {
    execFileSync("go", ["build", "-o", "/dev/null", "."], { cwd: source, stdio: "pipe", timeout: buildMaxMs });
    return undefined;
  } catch (error) {
    return error instanceof Error ? (error.message.split("\n")[0] ?? "") : String(error);
  }
}

const reason = whyNot();

/** Writes what is served under /seals/, and proofs, where Go's packages read it. */
async function publish(workspace: SealingWorkspace, folder: string, older: readonly { size: number; root: Uint8Array }[]) {
  const ports = { blobStore: workspace.blobs, vault: workspace.vault };
  const description = await describeLog(ports);
  const size = description?.size ?? 0;
  const write = async (path: string, content: string | Uint8Array = ""): Promise<void> => {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  };
  for (const path of ["checkpoint", ...newTiles(0, size).map(tilePath)])
    await write(path, (await publishedObject(ports, path))?.bytes);
  await write("vkey", description?.vkeys[0]);
  const nodes = nodesInTiles(size, async (tile) => (await readTile(workspace.blobs, tile)) ?? Buffer.alloc(0));
  const base64 = (hashes: readonly Buffer[]): string[] => hashes.map((hash) => hash.toString("base64"));
  const consistencies = older.map(async ({ size: old, root }) => ({
    ...{ size: old, root: Buffer.from(root).toString("base64") },
    path: base64(await consistencyPath(old, size, nodes)),
  }));
  await write("consistency.json", JSON.stringify(await Promise.all(consistencies)));
  const events = await workspace.eventStore.readAll({ limit: size });
  const positions = events.filter((_, index) => index % 97 === 0).map(({ position }) => position);
  const of = { messageId: "", isOfMessage: () => true, disclose: undefined, isWithMetadata: false, nowMs: 0 };
  const made = await makeProof({ ...workspace }, { ...of, positions });
  const proofs = made?.events.map(({ index, entry, proof }) => ({
    index,
    entry,
    path: base64([...(parseProof(proof)?.path ?? [])]),
  }));
  await write("proofs.json", JSON.stringify(proofs));
  return { size, proofCount: proofs?.length ?? 0 };
}

test(`Go's sumdb/tlog, sumdb/note and torchwood accept our log${reason === undefined ? "" : "; left out"}`, async (t) => {
  if (reason !== undefined) {
    t.log(`Left out: ${reason}`);
    t.pass();
    return;
  }
  const workspace = givenSealing();
  const older: { size: number; root: Uint8Array }[] = [];
  for (const count of [1, 255, 400, 1_000]) {
    await workspace.append("room-1", count);
    await workspace.sealOnce();
    const head = await workspace.published();
    if (head !== undefined) older.push(head);
  }
  const folder = await temporaryFolder();
  t.teardown(() => folder.remove());
  const { size, proofCount } = await publish(workspace, folder.path, older);
  t.true(proofCount > 10);
  const { stdout } = await run("go", ["run", ".", folder.path], { cwd: source });
  t.is(stdout, `chat.example.org/log: ${size} entries, ${proofCount} proofs, ${older.length} older trees\n`);

  await writeFile(join(folder.path, "proofs.json"), JSON.stringify([{ index: 0, entry: "another", path: [] }]));
  await t.throwsAsync(run("go", ["run", ".", folder.path], { cwd: source }), { message: /record proof|invalid/i });
});
