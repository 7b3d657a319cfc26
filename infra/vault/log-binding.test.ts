import { randomUUID } from "node:crypto";
import test from "ava";
import type { EventStore } from "../event-store/event-store.ts";
import { openMemoryEventStore } from "../event-store/memory/memory-event-store.ts";
import { beginGeneration } from "./begin-generation.ts";
import { checkVault, type Generation, newestGeneration } from "./log-binding.ts";
import { openMemoryVault } from "./memory-vault.ts";
import type { Secret, Vault } from "./vault.ts";
import { type Mismatch, VaultMismatch } from "./vault-mismatch.ts";

const eventOf = ({ id, logId, number }: Generation) => ({
  id,
  type: "VaultGenerationBegun",
  data: { logId, generation: number },
  metadata: {},
});

const begin = (log: EventStore, vault: Vault): Promise<void> => beginGeneration({ log, vault, eventOf });

const dataKey = (id: string): Secret => ({ kind: "data-key", id, ownerId: "ada", value: { key: "AAAA" } });

/** A message of a person whose key is, or was, in a vault. */
const write = (log: EventStore, keyId?: string) =>
  log.append("conversation-1", [{ id: randomUUID(), type: "MessagePosted", data: {}, metadata: keyId ? { keyId } : {} }], "any");

async function copyOf(vault: Vault): Promise<Vault> {
  const copy = openMemoryVault();
  for (const secret of await vault.page(undefined, 1_000)) await copy.put(secret);
  return copy;
}

async function copyOfLog(log: EventStore): Promise<EventStore> {
  const copy = openMemoryEventStore();
  for (const event of await log.readAll({ limit: 1_000 })) await copy.append(event.stream, [event], "any");
  return copy;
}

/** A log and a vault that were used together. */
async function installation() {
  const [log, vault] = [openMemoryEventStore(), openMemoryVault()];
  await begin(log, vault);
  await vault.put(dataKey("key-1"));
  await write(log, "key-1");
  return { log, vault };
}

const mismatchOf = async (log: EventStore, vault: Vault): Promise<Mismatch | undefined> =>
  checkVault({ log, vault }).then(
    () => undefined,
    (error: unknown) => (error instanceof VaultMismatch ? error.mismatch : undefined),
  );

test("a new vault fits an empty log, and is bound to it by its first generation", async (t) => {
  const [log, vault] = [openMemoryEventStore(), openMemoryVault()];
  t.is(await checkVault({ log, vault }), "new");
  await begin(log, vault);
  t.is(await checkVault({ log, vault }), "bound");
});

test("a new vault is refused on a log that was used, also on one from before vaults were bound", async (t) => {
  const { log } = await installation();
  t.is(await mismatchOf(log, openMemoryVault()), "unknown");
  const before = openMemoryEventStore();
  await write(before, "key-1");
  t.is(await mismatchOf(before, openMemoryVault()), "unknown");
});

test("the vault of another installation is refused, whether or not either of the two was bound", async (t) => {
  const [one, other] = [await installation(), await installation()];
  t.is(await mismatchOf(one.log, other.vault), "foreign");
  const [unboundLog, unboundVault] = [openMemoryEventStore(), openMemoryVault()];
  await write(unboundLog, "key-2");
  await unboundVault.put(dataKey("key-3"));
  t.is(await mismatchOf(unboundLog, unboundVault), "unknown");
  t.is(await mismatchOf(unboundLog, other.vault), "unknown");
  t.is(await mismatchOf(one.log, unboundVault), "unknown");
});

test("a log and a vault from before fit where the vault holds one of the log's keys, and become bound", async (t) => {
  const [log, vault] = [openMemoryEventStore(), openMemoryVault()];
  for (const keyId of ["erased", "key-1", "erased too"]) await write(log, keyId);
  await vault.put(dataKey("key-1"));
  t.is(await checkVault({ log, vault }), "unbound");
  const backup = await copyOf(vault);
  await begin(log, vault);
  t.is(await checkVault({ log, vault }), "bound");
  t.is(await mismatchOf(log, backup), "older");
});

test("a vault restored from a backup is refused once a generation began after the backup", async (t) => {
  const { log, vault } = await installation();
  const backup = await copyOf(vault);
  t.is(await checkVault({ log, vault: backup }), "bound");
  await begin(log, vault);
  t.is(await mismatchOf(log, backup), "older");
  t.is(await checkVault({ log, vault }), "bound");
});

test("an older vault is accepted with the id of the newest generation, once", async (t) => {
  const { log, vault } = await installation();
  const backup = await copyOf(vault);
  await begin(log, vault);
  const refusal = await t.throwsAsync(checkVault({ log, vault: backup }), { instanceOf: VaultMismatch });
  const acceptedId = /ACCEPT_OLDER_VAULT=(\S+):/.exec(refusal.message)?.[1];
  t.is(acceptedId, (await newestGeneration(log))?.id);
  t.is(await checkVault({ log, vault: backup, acceptedId }), "older, accepted");
  await begin(log, backup);
  t.is(await checkVault({ log, vault: backup }), "bound");
  // The vault that was lost is found again: it is the older one now.
  t.is(await mismatchOf(log, vault), "older");
  await t.throwsAsync(checkVault({ log, vault, acceptedId }), { instanceOf: VaultMismatch });
  await t.throwsAsync(checkVault({ log, vault: openMemoryVault(), acceptedId }), { instanceOf: VaultMismatch });
});

test("a log restored from a backup fits its newer vault, and is bound again by the next generation", async (t) => {
  const { log, vault } = await installation();
  const backup = await copyOfLog(log);
  for (let count = 0; count < 3; count += 1) await begin(log, vault);
  const vaultBackup = await copyOf(vault);
  t.is(await checkVault({ log: backup, vault }), "newer than the log");
  await begin(backup, vault);
  t.is(await checkVault({ log: backup, vault }), "bound");
  t.is(await mismatchOf(backup, vaultBackup), "older");
});

test("a used vault is refused on an empty log", async (t) => {
  const { vault } = await installation();
  t.is(await mismatchOf(openMemoryEventStore(), vault), "log is empty");
  const unbound = openMemoryVault();
  await unbound.put(dataKey("key-1"));
  t.is(await mismatchOf(openMemoryEventStore(), unbound), "log is empty");
});

test("a process that ends between its two writes leaves a vault that fits", async (t) => {
  const [log, vault] = [openMemoryEventStore(), openMemoryVault()];
  const dying: EventStore = { ...log, append: () => Promise.reject(new Error("killed")) };
  await t.throwsAsync(begin(dying, vault), { message: "killed" });
  t.is(await checkVault({ log, vault }), "new");
  await begin(log, vault);
  await t.throwsAsync(begin(dying, vault), { message: "killed" });
  t.is(await checkVault({ log, vault }), "bound");
  await begin(log, vault);
  t.is((await vault.list("log", "server")).length, 1, "What it left is tidied.");
});

test("many processes that start at once leave a vault that fits, with one mark", async (t) => {
  const [log, vault] = [openMemoryEventStore(), openMemoryVault()];
  for (let round = 1; round <= 5; round += 1) {
    await Promise.all(
      Array.from({ length: 8 }, async () => {
        await checkVault({ log, vault });
        await begin(log, vault);
        t.is(await checkVault({ log, vault }), "bound");
      }),
    );
    const newest = await newestGeneration(log);
    t.true(newest !== undefined && newest.number >= round);
    t.deepEqual(
      (await vault.list("log", "server")).map(({ id }) => id),
      newest && [newest.id],
    );
  }
});

test("a generation that another process begins between the two reads of a check is no mismatch", async (t) => {
  const { log, vault } = await installation();
  let reads = 0;
  const list: Vault["list"] = async (...asked) => {
    reads += 1;
    if (reads === 1) await begin(log, vault);
    return vault.list(...asked);
  };
  t.not(await checkVault({ log, vault: { ...vault, list } }), "older, accepted");
  t.is(await checkVault({ log, vault }), "bound");
});
