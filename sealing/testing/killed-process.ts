import { randomBytes } from "node:crypto";
import { openSqliteEventStore } from "@logue/infra/event-store/sqlite/sqlite-event-store.ts";
import { endOf, startNode } from "../../tests/support/child-process.ts";
import { seededRandom } from "../../tests/support/seeded-random.ts";
import { temporaryFolder } from "../../tests/support/temporary-folder.ts";
import { eventsFile, lastWords, openSealingStores } from "./sealing-stores.ts";
import { sealingOf } from "./sealing-workspace.ts";
import { type SignedNotes, signedNotesIn, tellingOfCheckpoints } from "./signed-notes.ts";
import { type KilledSealer, showToWitness, sixteenWriters } from "./unbroken-tree.ts";

const writesMax = 30;
const turnsMax = 400;
/** As fast as people write in one workspace of some thousands. */
const restMs = 50;
const endWithinMs = 60_000;

/**
 * Kills a process that seals, with SIGKILL, at random points of its writing to embedded stores while
 * 16 people write, and shows every checkpoint that it signed to a witness.
 */
export async function killSealingProcess(
  kills: number,
  seed: number,
  onKill: (kill: number) => void = () => {},
): Promise<KilledSealer> {
  const random = seededRandom(seed);
  const [folder, masterKey] = [await temporaryFolder(), randomBytes(32).toString("base64")];
  const sealedEventStore = await openSqliteEventStore({ file: eventsFile(folder.path) });
  const { vault, blobs: blobStore } = await openSealingStores(folder.path, masterKey);
  const [notes, problems]: [SignedNotes, string[]] = [signedNotesIn(folder.path), []];
  const put = tellingOfCheckpoints(blobStore.put, notes.add);
  const workspace = sealingOf({ sealedEventStore, vault, blobStore: { ...blobStore, put } });
  const shown = await showToWitness(workspace, notes.read, problems);
  const people = sixteenWriters(workspace, restMs);
  for (let kill = 1; kill <= kills; kill += 1) {
    const end = [1 + random.below(writesMax), random.below(turnsMax)].map(String);
    const sealing = startNode(["sealing/testing/sealing-process.ts", folder.path, masterKey, ...end]);
    const exitCode = await endOf(sealing, endWithinMs);
    if (exitCode !== null || !sealing.output().endsWith(lastWords))
      problems.push(`The process ended by itself: ${sealing.output()}`);
    await shown.showNew();
    onKill(kill);
  }
  await people.stop();
  await workspace.sealOnce();
  await shown.showNew();
  const result = await shown.close();
  await Promise.all([sealedEventStore.close(), vault.close(), blobStore.close()]);
  await folder.remove();
  return result;
}
