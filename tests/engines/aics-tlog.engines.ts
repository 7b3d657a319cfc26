import { execFile } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { writeNote } from "@logue/sealing/checkpoints/signed-note.ts";
import { readCheckpoint } from "@logue/sealing/sealer/seal-objects.ts";
import { newTiles } from "@logue/sealing/tree/tiles.ts";
import test from "ava";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { aicsTlogPackage } from "./engine-packages.ts";
import { whyMissing } from "./fetch-engines.ts";
import { givenSealedLog, publish } from "./published-log.ts";

const run = promisify(execFile);

test("the package aics-tlog accepts our checkpoint, tiles, entries and proofs, and no others", async (t) => {
  const reason = await whyMissing(aicsTlogPackage);
  if (reason !== undefined) {
    t.log(`Left out: ${reason}`);
    t.pass();
    return;
  }
  const { workspace, older } = await givenSealedLog();
  const folder = await temporaryFolder();
  t.teardown(() => folder.remove());
  const { size, proofCount } = await publish(workspace, folder.path, older);
  const check = () =>
    run(join(aicsTlogPackage.path, "bin", "python"), [join(import.meta.dirname, "aics-tlog/check_log.py"), folder.path]);
  const tiles = newTiles(0, size).filter(({ level }) => level !== "entries").length;
  const expected = `${size} entries, ${tiles} tiles, ${proofCount} proofs, ${older.length} older trees, 0 witnesses`;
  t.is((await check()).stdout, `chat.example.org/log: ${expected}\n`);

  const published = String(await readCheckpoint(workspace.blobs));
  const text = published.slice(0, published.indexOf("\n\n") + 1);
  await writeFile(join(folder.path, "checkpoint"), writeNote({ text, signatures: [] }));
  await t.throwsAsync(check());
  await writeFile(join(folder.path, "checkpoint"), published);
  await writeFile(join(folder.path, "tile/0/001"), Buffer.alloc(8_192));
  await t.throwsAsync(check());
});
