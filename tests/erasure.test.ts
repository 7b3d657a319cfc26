import { rm } from "node:fs/promises";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { openDataKeys } from "@logue/infra/event-store/personal-data/data-keys.ts";
import { openDataFolder } from "@logue/infra/stores/data-folder.ts";
import { openMasterKeys } from "@logue/infra/vault/master-key.ts";
import { openSqliteVault } from "@logue/infra/vault/sqlite-vault.ts";
import type { Vault } from "@logue/infra/vault/vault.ts";
import test from "ava";
import { bytesIn } from "./support/bytes-in.ts";
import { EditMessageDocument } from "./support/generated/operations.ts";
import { openOwnHouse } from "./support/house.ts";
import { signsIn } from "./support/person.ts";
import { launchLogue, startLogue } from "./support/start-logue.ts";
import { temporaryFolder } from "./support/temporary-folder.ts";
import { waitUntil } from "./support/wait-until.ts";

/** Does something with the vault of a Logue that is stopped, and drops all documents. */
async function betweenRuns(dataFolder: string, act: (vault: Vault) => Promise<void>): Promise<void> {
  const folder = openDataFolder(dataFolder);
  const masterKeys = openMasterKeys({ masterKeyFile: folder.masterKey, vaultPath: folder.vault });
  const vault = openSqliteVault({ path: folder.vault, masterKeys });
  await act(vault);
  await vault.close();
  folder.close();
  await rm(join(dataFolder, "documents"), { recursive: true });
}

/** The keys of a person as they lie in the vault's file, wrapped by the master key. */
function wrappedKeysOf(dataFolder: string, ownerId: string): Buffer[] {
  const vault = new DatabaseSync(join(dataFolder, "vault.sqlite"), { readOnly: true });
  const rows = vault.prepare("select sealed from secret where kind = 'data-key' and owner_id = ?").all(ownerId);
  vault.close();
  return rows.map(({ sealed }) => Buffer.from(sealed as Uint8Array));
}

const shown = `query ($roomId: ID!, $userId: ID!) {
  room(id: $roomId) { messages { edges { node { text isErased sender { displayName isErased } quotedMessage { text } } } } }
  user(id: $userId) { name displayName title timeZone isErased }
}`;

test("after a person's keys or a room's month are destroyed, what people see says so, and a lost key stops the documents", async (t) => {
  const folder = await temporaryFolder();
  t.teardown(folder.remove);
  const first = await openOwnHouse({ dataFolder: folder.path });
  t.teardown(first.close);
  const { ada } = first;
  const ben = await first.comesIn("ben");
  const roomId = await ada.createsChannel();
  await ada.adds(roomId, ben);
  const written = await ben.posts(roomId, "Ben's first");
  await ben.does(EditMessageDocument, { messageId: written.id, text: "Ben's words" });
  await ada.posts(roomId, "Ada quotes", { quotedMessageId: written.id });
  const archive = await ada.createsChannel();
  await ada.posts(archive, "Kept for a month");
  await first.close();
  const before = await bytesIn(folder.path);
  const wrapped = wrappedKeysOf(folder.path, ben.userId);
  t.true(
    wrapped.length > 0 && [ben.name, "Ben's words", ...wrapped].every((words) => before.some((bytes) => bytes.includes(words))),
  );

  const month = new Date().toISOString().slice(0, 7);
  await betweenRuns(folder.path, async (vault) => {
    const keys = openDataKeys(vault);
    await keys.destroyKeys(ben.userId);
    for (const day of [month, nextMonth(month)]) await keys.destroyRoomMonth(archive, day);
  });
  const second = await startLogue({ dataFolder: folder.path });
  t.teardown(second.stop);
  const again = await signsIn(second.url, "ada");
  const read = async (id: string) => (await again.ask(shown, { roomId: id, userId: ben.userId })).data as never as Shown;
  const { room, user } = await waitUntil("the documents to be built anew", async () => {
    const data = await read(roomId);
    return data?.room?.messages.edges.length === 2 && data.user !== null && data;
  });
  const erasedSender = { displayName: "Erased user", isErased: true };
  t.deepEqual(user, { name: "Erased user", ...erasedSender, title: "", timeZone: null });
  const [bens, adas] = room.messages.edges.map(({ node }) => node);
  t.deepEqual(bens, { text: "[erased]", isErased: true, sender: erasedSender, quotedMessage: null });
  t.like(adas, { text: "Ada quotes", isErased: false, quotedMessage: { text: "[erased]" } });
  const [dropped] = (await read(archive)).room.messages.edges.map(({ node }) => node);
  const left = await bytesIn(folder.path);
  for (const words of [ben.name, "Ben's first", "Ben's words", "Kept for a month", ...wrapped])
    t.false(
      left.some((bytes) => bytes.includes(words)),
      `No file has ${Buffer.isBuffer(words) ? "the wrapped key" : words}.`,
    );
  t.like(dropped, { text: "[erased]", isErased: true, sender: { isErased: false } });
  await second.stop();

  await betweenRuns(folder.path, async (vault) => {
    for (const { id } of await vault.list("data-key", ada.userId)) await vault.delete("data-key", id);
  });
  const third = launchLogue(folder.path);
  t.teardown(() => third.stop());
  await waitUntil("Logue to say that a key is lost", () => third.output().includes("DataKeyMissing"));
  t.false(third.output().includes("Logue is ready"));
});

interface Shown {
  readonly room: { readonly messages: { readonly edges: readonly { readonly node: object }[] } };
  readonly user: object | null;
}

/** The test may run over midnight at a month's end. */
function nextMonth(month: string): string {
  const [year, number] = month.split("-").map(Number);
  return new Date(Date.UTC(year ?? 0, number ?? 0)).toISOString().slice(0, 7);
}
