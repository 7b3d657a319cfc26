import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { parseProof } from "@logue/sealing/checkpoints/log-proof.ts";
import { makeProof } from "@logue/sealing/proofs/make-proof.ts";
import { describeLog, publishedObject } from "@logue/sealing/reading/published-seals.ts";
import { readTile } from "@logue/sealing/sealer/seal-objects.ts";
import { givenSealing, type SealingWorkspace } from "@logue/sealing/testing/sealing-workspace.ts";
import { consistencyPath } from "@logue/sealing/tree/proofs.ts";
import { nodesInTiles } from "@logue/sealing/tree/tile-reader.ts";
import { newTiles, tilePath } from "@logue/sealing/tree/tiles.ts";

interface Head {
  readonly size: number;
  readonly root: Uint8Array;
}

/** A log that was sealed four times, and its trees. */
export async function givenSealedLog(): Promise<{ readonly workspace: SealingWorkspace; readonly older: readonly Head[] }> {
  const workspace = givenSealing();
  const older: Head[] = [];
  for (const count of [1, 255, 400, 1_000]) {
    await workspace.append("room-1", count);
    await workspace.sealOnce();
    const head = await workspace.published();
    if (head !== undefined) older.push(head);
  }
  return { workspace, older };
}

/** Writes what is served under /seals/, and proofs, where programs of others read it. */
export async function publish(
  workspace: SealingWorkspace,
  folder: string,
  older: readonly Head[],
  witnesses: readonly string[] = [],
) {
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
  await write("witnesses", witnesses.join("\n"));
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
