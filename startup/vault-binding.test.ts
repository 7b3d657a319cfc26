import { randomUUID } from "node:crypto";
import { copyFile, readdir, rename } from "node:fs/promises";
import { join } from "node:path";
import { eventSamples } from "@logue/command-service/contract/testing/event-samples.ts";
import { startServerProcess } from "@logue/eventstoredb-server/testing/server-process.ts";
import { openMemoryEventStore } from "@logue/infra/event-store/memory/memory-event-store.ts";
import { openDataKeys } from "@logue/infra/event-store/personal-data/data-keys.ts";
import { createLogger } from "@logue/infra/monitoring/log.ts";
import { createMetrics } from "@logue/infra/monitoring/metrics.ts";
import { loadConfig } from "@logue/infra/settings/config.ts";
import { pathsIn } from "@logue/infra/stores/data-folder.ts";
import { openStores } from "@logue/infra/stores/open-stores.ts";
import { checkVault, newestGeneration } from "@logue/infra/vault/log-binding.ts";
import { openMemoryVault } from "@logue/infra/vault/memory-vault.ts";
import { VaultMismatch } from "@logue/infra/vault/vault-mismatch.ts";
import test, { type ExecutionContext } from "ava";
import { type Environment, startNode } from "../tests/support/child-process.ts";
import { temporaryFolder } from "../tests/support/temporary-folder.ts";
import { until, waitUntil } from "../tests/support/wait-until.ts";
import { openEventLog } from "./event-log.ts";
import { keepVaultBound } from "./vault-binding.ts";

const quiet = { error: () => undefined };

async function bound(t: ExecutionContext, everyMs?: number) {
  const [eventStore, vault] = [openMemoryEventStore(), openMemoryVault()];
  const dataKeys = openDataKeys(vault);
  const binding = await keepVaultBound({ log: quiet, eventStore, vault, dataKeys, now: Date.now, ...(everyMs && { everyMs }) });
  t.teardown(binding.close);
  return { eventStore, vault, dataKeys };
}

test("a copy of the vault from before an erasure is refused", async (t) => {
  const { eventStore, vault, dataKeys } = await bound(t);
  const { keyId } = await dataKeys.dataKeyFor("ada");
  const copy = openMemoryVault();
  for (const secret of await vault.page(undefined, 100)) await copy.put(secret);
  t.is(await checkVault({ log: eventStore, vault: copy }), "bound");
  await dataKeys.destroyKeys("ada");
  await waitUntil("the next generation", async () => (await newestGeneration(eventStore))?.number === 2);
  const refusal = await t.throwsAsync(checkVault({ log: eventStore, vault: copy }), { instanceOf: VaultMismatch });
  t.is(refusal.mismatch, "older");
  t.not(await copy.get("data-key", keyId), undefined);
});

test("a generation begins from time to time where something was written, and only there", async (t) => {
  const { eventStore } = await bound(t, 5);
  const write = () => eventStore.append("room-1", [{ id: randomUUID(), type: "Said", data: {}, metadata: {} }], "any");
  for (const number of [2, 3]) {
    await write();
    await waitUntil("a generation", async () => ((await newestGeneration(eventStore))?.number ?? 0) >= number);
  }
  const { position } = (await newestGeneration(eventStore)) ?? {};
  t.is(position, await eventStore.lastPosition());
});

interface Place {
  readonly folder: string;
  readonly environment: Environment;
}

/**
 * Uses the log and the vault as a command service does: binds them, and writes a person's name.
 * Returns the names in the log.
 */
async function use({ folder, environment }: Place, sayer?: string): Promise<(string | undefined)[]> {
  const config = loadConfig({ ...environment, LOG_LEVEL: "silent" });
  const [log, metrics] = [createLogger(config), createMetrics()];
  const dataFolder = { ...pathsIn(folder), close: () => {} };
  const { sealedEventStore, vault, close } = await openStores({ config, folder: dataFolder, log, metrics }, ["sealedEventStore"]);
  try {
    const { eventStore, dataKeys, now } = await openEventLog({ config, sealedEventStore, vault, log });
    const binding = await keepVaultBound({ log, eventStore, vault, dataKeys, now });
    const data = { ...eventSamples.UserRenamed.data, userId: sayer, name: `Name of ${sayer}` };
    const renamed = { type: "UserRenamed", data, id: randomUUID(), metadata: { schemaVersion: "1" } };
    if (sayer !== undefined) await eventStore.append(`user-${sayer}`, [renamed], "any");
    await binding.close();
    const events = await eventStore.readAll({ limit: 100, streamPrefixes: ["user-"] });
    return events.map((event) => (event.data as { name?: string }).name);
  } finally {
    await close();
    metrics.close();
  }
}

async function newPlace(t: ExecutionContext, environment: Environment = {}): Promise<Place> {
  const folder = await temporaryFolder();
  t.teardown(() => folder.remove());
  return { folder: folder.path, environment };
}

async function placeOn(t: ExecutionContext, engine: string): Promise<Place> {
  if (engine === "SQLite") return newPlace(t);
  const server = await startServerProcess();
  t.teardown(() => server.dispose());
  return newPlace(t, { EVENT_STORE: server.url });
}

const refused = { instanceOf: VaultMismatch };

for (const engine of ["SQLite", "EventStoreDB"]) {
  test(`on ${engine} a new and an older vault are refused, and the older one is used where that is accepted`, async (t) => {
    const place = await placeOn(t, engine);
    const pathOf = (name: string): string => join(place.folder, name);
    await use(place, "ada");
    await copyFile(pathOf("vault.sqlite"), pathOf("backup.sqlite"));
    t.deepEqual(await use(place, "ben"), ["Name of ada", "Name of ben"]);
    await rename(pathOf("vault.sqlite"), pathOf("lost.sqlite"));

    const masterKey = Buffer.alloc(32, 7).toString("base64");
    const withNewKey = { ...place, environment: { ...place.environment, MASTER_KEY: masterKey } };
    t.is((await t.throwsAsync(use(withNewKey), refused)).mismatch, "unknown");

    await copyFile(pathOf("backup.sqlite"), pathOf("vault.sqlite"));
    const older = await t.throwsAsync(use(place), refused);
    t.is(older.mismatch, "older");
    const ACCEPT_OLDER_VAULT = /ACCEPT_OLDER_VAULT=(\S+):/.exec(older.message)?.[1] ?? "";
    const accepting = { ...place, environment: { ...place.environment, ACCEPT_OLDER_VAULT } };
    t.deepEqual(await use(accepting), ["Name of ada", ""]);
    t.deepEqual(await use(place, "ben"), ["Name of ada", "", "Name of ben"]);

    await copyFile(pathOf("lost.sqlite"), pathOf("vault.sqlite"));
    t.is((await t.throwsAsync(use(accepting), refused)).mismatch, "older");
  });
}

test("a Logue whose vault is new says so in one line and ends; with its own vault it starts", async (t) => {
  const place = await newPlace(t);
  await use(place, "ada");
  const start = (environment: Environment = {}) => {
    const logue = startNode(["start.ts", "--port", "0", "--data", place.folder], environment);
    t.teardown(() => logue.stop());
    return logue;
  };
  const refusing = start({ VAULT: `sqlite:${join(place.folder, "new.sqlite")}` });
  t.is(await refusing.ended, 1, refusing.output());
  t.regex(refusing.output(), /^The vault holds none of the log's keys: it is new, or of another installation\. Start with/m);
  t.false(refusing.output().includes(".ts:"), "An error that an operator can fix is shown without a stack.");
  t.deepEqual(
    (await readdir(place.folder)).filter((name) => name.startsWith("new.sqlite-")),
    [],
  );
  const starting = start();
  await until(() => starting.output().includes("Logue is ready at") || starting.hasEnded());
  t.regex(starting.output(), /Logue is ready at/);
});
