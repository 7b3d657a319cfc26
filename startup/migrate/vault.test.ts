import { randomBytes } from "node:crypto";
import { join } from "node:path";
import { personalData } from "@logue/command-service/contract/event.ts";
import { openMemoryEventStore } from "@logue/infra/event-store/memory/memory-event-store.ts";
import { openDataKeys } from "@logue/infra/event-store/personal-data/data-keys.ts";
import { protectPersonalData } from "@logue/infra/event-store/personal-data/protect-personal-data.ts";
import { prepareTombstones } from "@logue/infra/event-store/personal-data/tombstones.ts";
import { openSqliteEventStore } from "@logue/infra/event-store/sqlite/sqlite-event-store.ts";
import { beginGeneration } from "@logue/infra/vault/begin-generation.ts";
import { checkVault, type Generation } from "@logue/infra/vault/log-binding.ts";
import { oneMasterKey } from "@logue/infra/vault/master-keys.ts";
import { openMemoryVault } from "@logue/infra/vault/memory-vault.ts";
import { openSqliteVault } from "@logue/infra/vault/sqlite-vault.ts";
import { VaultMismatch } from "@logue/infra/vault/vault-mismatch.ts";
import test, { type ExecutionContext } from "ava";
import { v7 as uuidv7 } from "uuid";
import { temporaryFolder } from "../../tests/support/temporary-folder.ts";
import { copyEvents, NoCopy } from "./events.ts";
import { event, writeLog } from "./testing/any-log.ts";
import { copyVault } from "./vault.ts";

async function folderFor(t: ExecutionContext): Promise<string> {
  const folder = await temporaryFolder();
  t.teardown(() => folder.remove());
  return folder.path;
}

const quietly = { onProgress: () => undefined };

test("a vault is copied completely, and never overwrites other secrets", async (t) => {
  const [source, target] = [openMemoryVault(), openMemoryVault()];
  for (let index = 0; index < 1_100; index += 1) {
    await source.put({ kind: index % 2 ? "session" : "data-key", id: `${index}`, ownerId: "ada", value: { index } });
  }
  t.is(await copyVault({ source, target, ...quietly }), 1_100);
  t.is(await copyVault({ source, target, ...quietly }), 1_100);
  t.deepEqual((await target.get("session", "7"))?.value, { index: 7 });
  await target.put({ kind: "session", id: "7", ownerId: "ada", value: "another" });
  await t.throwsAsync(copyVault({ source, target, ...quietly }), { instanceOf: NoCopy });
});

test("what people and programs sign in by moves with its end and its owner", async (t) => {
  const [source, target] = [openMemoryVault(), openMemoryVault()];
  const kinds = ["password", "totp", "recovery-codes", "passkey", "oauth-client", "oauth-grant", "oauth-token"] as const;
  const expiresAt = new Date(Date.now() + 60_000_000).toISOString();
  const kept = kinds.map((kind) => ({ kind, id: `of ${kind}`, ownerId: "ada", value: { secret: kind }, expiresAt }));
  for (const secret of kept) await source.put(secret);
  t.is(await copyVault({ source, target, ...quietly }), kinds.length);
  t.deepEqual(await Promise.all(kinds.map(async (kind) => (await target.list(kind, "ada"))[0])), kept);
});

test("a vault that is copied belongs to the log that is copied, and to no other", async (t) => {
  const eventOf = ({ id, logId, number }: Generation) => ({
    ...event("VaultGenerationBegun", { logId, generation: number }),
    id,
  });
  const [log, vault] = [openMemoryEventStore(), openMemoryVault()];
  for (let count = 0; count < 3; count += 1) await beginGeneration({ log, vault, eventOf });
  await writeLog(log, 20);
  const [logCopy, vaultCopy, otherLog] = [openMemoryEventStore(), openMemoryVault(), openMemoryEventStore()];
  await copyEvents({ source: log, target: logCopy, ...quietly });
  await copyVault({ source: vault, target: vaultCopy, ...quietly });
  t.is(await checkVault({ log: logCopy, vault: vaultCopy }), "bound");
  await beginGeneration({ log: logCopy, vault: vaultCopy, eventOf });
  t.is(await checkVault({ log: logCopy, vault: vaultCopy }), "bound");
  t.is((await t.throwsAsync(checkVault({ log: logCopy, vault }), { instanceOf: VaultMismatch })).mismatch, "older");
  await beginGeneration({ log: otherLog, vault: openMemoryVault(), eventOf });
  t.is((await t.throwsAsync(checkVault({ log: otherLog, vault: vaultCopy }), { instanceOf: VaultMismatch })).mismatch, "foreign");
});

test("personal data is copied as it is sealed: with the copied vault it opens, and what was erased stays erased", async (t) => {
  const folder = await folderFor(t);
  const masterKeys = oneMasterKey(randomBytes(32));
  const [log, vault] = [openMemoryEventStore(), openMemoryVault()];
  const logCopy = await openSqliteEventStore({ file: join(folder, "events.sqlite") });
  const vaultCopy = openSqliteVault({ path: join(folder, "vault.sqlite"), masterKeys });
  t.teardown(async () => void (await Promise.all([logCopy.close(), vaultCopy.close()])));
  await prepareTombstones(vault);
  const [roomId, dropped, ada, ben] = [uuidv7(), uuidv7(), uuidv7(), uuidv7()];
  const keys = openDataKeys(vault);
  const store = protectPersonalData(log, { keys, fields: personalData });
  const posts = [
    event("MessagePosted", { roomId, senderId: ada, text: "of Ada" }),
    event("MessagePosted", { roomId, senderId: ben, text: "of Ben" }),
    event("MessagePosted", { roomId: dropped, senderId: ada, text: "in a month that was dropped" }),
  ];
  await store.append(`conversation-${roomId}`, posts, "no_stream");
  await keys.destroyKeys(ben);
  await keys.destroyRoomMonth(dropped, "2020-01");

  await copyEvents({ source: log, target: logCopy, ...quietly });
  await copyVault({ source: vault, target: vaultCopy, ...quietly });
  await prepareTombstones(vaultCopy);
  const copied = protectPersonalData(logCopy, { keys: openDataKeys(vaultCopy), fields: personalData });
  const read = await copied.readAll({ limit: 10 });
  t.deepEqual(
    read.map(({ data, erased }) => [Object(data).text, erased]),
    [
      ["of Ada", undefined],
      ["", ["text"]],
      ["", ["text"]],
    ],
  );
});
