import { existsSync } from "node:fs";
import { copyFile, mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import test from "ava";
import { keepBusy, wholeRoom } from "../../tests/support/busy-room.ts";
import type { Environment } from "../../tests/support/child-process.ts";
import { freePort } from "../../tests/support/free-ports.ts";
import { openOwnHouse } from "../../tests/support/house.ts";
import { type Person, signsIn } from "../../tests/support/person.ts";
import { readmeCommands, startCommand } from "../../tests/support/readme-examples.ts";
import { seededRandom } from "../../tests/support/seeded-random.ts";
import { launchLogue, startLogue } from "../../tests/support/start-logue.ts";
import { temporaryFolder } from "../../tests/support/temporary-folder.ts";
import { waitUntil } from "../../tests/support/wait-until.ts";
import { environmentOfWaysIn, everyWayIn, openWaysIn } from "../../tests/support/ways-in.ts";

/** The newest checkpoint, once it covers all that was written. */
async function sealedUpToNow(ada: Person): Promise<string> {
  const sealed = async (): Promise<string> =>
    (await fetch(new URL("/seals/checkpoint", ada.url), { headers: ada.credentials })).text();
  const sizeOf = (note: string): number => Number(note.split("\n")[1]);
  const before = sizeOf(await sealed());
  await ada.createsChannel();
  return waitUntil("the newest events to be sealed", async () => {
    const note = await sealed();
    return sizeOf(note) > before && note;
  });
}

async function runs(line: string, dataFolder: string, environment: Environment, more = ""): Promise<[number | null, string]> {
  const child = startCommand(`${line}${more}`, dataFolder, environment);
  return [await child.ended, child.output()];
}

test("a running Logue that is written to is backed up and restored by the commands of the documentation, and everyone signs in as before", async (t) => {
  t.timeout(240_000);
  const folder = await temporaryFolder();
  t.teardown(() => folder.remove());
  const at = (name: string): string => join(folder.path, name);
  const port = await freePort();
  const house = await openOwnHouse({ dataFolder: at("data"), environment: environmentOfWaysIn, port });
  t.teardown(() => house.close());
  const { ada } = house;
  const signInAgain = await openWaysIn(t, ada);
  const roomId = await ada.createsChannel();
  const [backUp = "", restore = ""] = ["back up", "restore"].flatMap((name) => readmeCommands(name).lines);
  const environment = { BACKUPS: at("backups"), RESTORED: at("restored"), CHECKPOINT: at("checkpoint") };

  const busy = keepBusy([ada], roomId, seededRandom(11));
  const interrupted = startCommand(backUp, at("data"), environment);
  t.teardown(() => interrupted.stop());
  await waitUntil("a backup to have begun", () => existsSync(at("data/backup-under-way")) || interrupted.hasEnded());
  interrupted.signal("SIGKILL");
  await interrupted.ended;
  const [code, said] = await runs(backUp, at("data"), environment);
  t.is(code, 0, said);
  t.regex(said, /The master key is not in it: it was expected in the file .*data\/master\.key/);
  await busy.calmDown();
  t.true(busy.done() > 0);
  const written = await wholeRoom(ada, roomId);
  await writeFile(at("checkpoint"), await sealedUpToNow(ada));
  const [again, saidAgain] = await runs(backUp, at("data"), environment);
  t.is(again, 0, saidAgain);
  await ada.posts(roomId, "after the backup");
  await writeFile(at("later-checkpoint"), await sealedUpToNow(ada));
  await house.close();

  const [without, saidWithout] = await runs(restore, "", environment);
  t.is(without, 1);
  t.regex(saidWithout, /^The master key is in no backup\./m);
  for (const name of ["restored", "lacking"]) {
    await mkdir(at(name));
    await copyFile(at("data/master.key"), at(`${name}/master.key`));
  }
  const [restored, saidRestored] = await runs(restore, "", environment);
  t.is(restored, 0, saidRestored);
  t.regex(saidRestored, /^No event is missing, as far as/m);
  t.regex(saidRestored, /all are stored as they were sealed[\s\S]*1 checkpoints from outside were compared/);
  const logue = await startLogue({ dataFolder: at("restored"), environment: environmentOfWaysIn, port });
  t.teardown(() => logue.stop());
  t.deepEqual(await signInAgain(), everyWayIn);
  const back = await signsIn(logue.url, "ada");
  t.deepEqual(await wholeRoom(back, roomId), written);
  await back.posts(roomId, "goes on");

  const lacking = { ...environment, RESTORED: at("lacking"), CHECKPOINT: at("later-checkpoint") };
  const [found, saidFound] = await runs(restore, "", lacking);
  t.is(found, 1);
  t.regex(saidFound, /^[1-9]\d* events are missing: they were written after this backup/m);
  t.regex(saidFound, /^rolledBack: /m);
  const refused = launchLogue(at("lacking"));
  t.is(await refused.ended, 1);
  t.regex(refused.output(), /was not finished\. Run npm run restore again/);
  const [accepted, saidAccepted] = await runs(restore, "", lacking, " --accept-findings");
  t.is(accepted, 0, saidAccepted);
  t.regex(saidAccepted, /^A new sealed log begins, named localhost\/\S+\/restored-\S+:/m);
  t.false(existsSync(at("lacking/restore-unfinished")));
});
