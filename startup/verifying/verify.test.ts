import { cp, mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { createLogger } from "@logue/infra/monitoring/log.ts";
import { createMetrics } from "@logue/infra/monitoring/metrics.ts";
import { loadConfig } from "@logue/infra/settings/config.ts";
import { openDataFolder } from "@logue/infra/stores/data-folder.ts";
import { openStores } from "@logue/infra/stores/open-stores.ts";
import { publishedObject } from "@logue/sealing/reading/published-seals.ts";
import { givenSealing } from "@logue/sealing/testing/sealing-workspace.ts";
import test from "ava";
import { startNode } from "../../tests/support/child-process.ts";
import { temporaryFolder } from "../../tests/support/temporary-folder.ts";

const environment = { MASTER_KEY: Buffer.alloc(32, 1).toString("base64"), LOG_LEVEL: "error" };

/** Writes and seals a log in this data folder; returns its checkpoint. */
async function writeSealedFolder(path: string): Promise<string> {
  const config = loadConfig({ ...environment, DATA_FOLDER: path });
  const folder = openDataFolder(path);
  const [log, metrics] = [createLogger(config), createMetrics()];
  const stores = await openStores({ config, folder, log, metrics }, ["sealedEventStore", "blobStore"]);
  const { sealedEventStore: eventStore, blobStore, vault } = stores;
  const workspace = givenSealing({ eventStore, vault, blobs: blobStore });
  await workspace.append("room-1", 20);
  await workspace.sealOnce();
  const checkpoint = await publishedObject({ blobStore, vault }, "checkpoint");
  await stores.close();
  metrics.close();
  folder.close();
  return String(checkpoint?.bytes);
}

const verify = (...argumentList: string[]) => run("startup/verifying/verify.ts", ...argumentList);

const run = (...argumentList: string[]) => runWith({}, ...argumentList);

async function runWith(settings: Readonly<Record<string, string>>, ...argumentList: string[]) {
  const child = startNode(argumentList, { ...environment, ...settings });
  const code = await child.ended;
  return { code, said: child.output() };
}

test("npm run verify says that a log is as it was sealed, names what is not, and compares checkpoints from outside", async (t) => {
  const folder = await temporaryFolder();
  t.teardown(() => folder.remove());
  const [data, outside] = [join(folder.path, "data"), join(folder.path, "outside")];
  await mkdir(outside);
  await writeFile(join(outside, "checkpoint"), await writeSealedFolder(data));
  await cp(data, join(folder.path, "copy"), { recursive: true });

  const sound = await verify(data, "--checkpoints", outside);
  t.is(sound.code, 0, sound.said);
  t.regex(sound.said, /20 sealed events: all are stored as they were sealed\. 0 newer events/);
  t.regex(sound.said, /1 checkpoints from outside were compared/);

  const file = join(folder.path, "export.json");
  const wrote = await run("startup/verifying/export-log.ts", data, "--to", file, "--from", "5");
  t.is(wrote.code, 0, wrote.said);
  const proven = await verify(file, "--checkpoints", outside);
  t.is(proven.code, 0, proven.said);
  t.regex(proven.said, /1 checkpoints from outside were compared[\s\S]*Proven: the events 5 to 19, a part of the signed log/);
  await writeFile(file, (await readFile(file, "utf8")).replace('"revision":7,', '"revision":70,'));
  const altered = await verify(file);
  t.is(altered.code, 1, altered.said);
  t.regex(altered.said, /NOT PROVEN: Event 7, .*Its revision is not what was sealed/);
  t.regex(altered.said, /Without checkpoints from outside it cannot be seen/);

  const database = new DatabaseSync(join(folder.path, "copy", "events.sqlite"));
  const changed = database.prepare("update events set type = 'Tampered' where revision = 7").run();
  t.is(changed.changes, 1);
  database.close();
  const tampered = await verify(join(folder.path, "copy"));
  t.is(tampered.code, 1, tampered.said);
  t.regex(tampered.said, /unreadable: .*room-1, revision 7\) is damaged/);
  t.regex(tampered.said, /missing: event 7 of the log, room-1 revision 7, 20/);
  t.regex(tampered.said, /Without checkpoints from outside/);

  const wrong = await verify(data, "--vkey", "none");
  t.is(wrong.code, 2, wrong.said);
});

test("npm run verify takes the address of an event store, and says which addresses there are", async (t) => {
  const folder = await temporaryFolder();
  t.teardown(() => folder.remove());
  const [data, elsewhere] = [join(folder.path, "data"), join(folder.path, "elsewhere.sqlite")];
  await writeSealedFolder(data);
  await rename(join(data, "events.sqlite"), elsewhere);
  const verifyAt = (address: string) => runWith({ DATA_FOLDER: data }, "startup/verifying/verify.ts", address);
  const sound = await verifyAt(`sqlite:${elsewhere}`);
  t.is(sound.code, 0, sound.said);
  t.regex(sound.said, /20 sealed events: all are stored as they were sealed/);
  const unknown = await verifyAt("mysql://127.0.0.1/logue");
  t.is(unknown.code, 2, unknown.said);
  t.regex(unknown.said, /EVENT_STORE: the value has an unknown scheme; accepted: sqlite: or esdb:/);
});
