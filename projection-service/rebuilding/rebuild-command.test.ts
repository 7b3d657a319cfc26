import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { personalData } from "@logue/command-service/contract/event.ts";
import { openDataKeys } from "@logue/infra/event-store/personal-data/data-keys.ts";
import { protectPersonalData } from "@logue/infra/event-store/personal-data/protect-personal-data.ts";
import { openSqliteEventStore } from "@logue/infra/event-store/sqlite/sqlite-event-store.ts";
import { openSqliteReadStore } from "@logue/infra/read-store/sqlite-read-store.ts";
import { openDataFolder } from "@logue/infra/stores/data-folder.ts";
import { openMasterKeys } from "@logue/infra/vault/master-key.ts";
import { openSqliteVault } from "@logue/infra/vault/sqlite-vault.ts";
import test from "ava";
import { messages } from "../contract/messages.ts";
import { messageId, openConversationStory } from "../testing/conversation-story.ts";
import { append, runService } from "../testing/running-service.ts";

const run = promisify(execFile);
const command = join(import.meta.dirname, "rebuild-command.ts");

/** A data folder as a running Logue holds it, with a message in it. */
async function openWorkspace() {
  const path = await mkdtemp(join(tmpdir(), "logue-data-"));
  const folder = openDataFolder(path);
  const masterKeys = openMasterKeys({ masterKeyFile: folder.masterKey, vaultPath: folder.vault });
  const vault = openSqliteVault({ path: folder.vault, masterKeys });
  const events = await openSqliteEventStore({ file: folder.eventStore });
  const protectedEvents = protectPersonalData(events, { keys: openDataKeys(vault), fields: personalData });
  const readStore = await openSqliteReadStore({ folder: folder.readStore });
  const story = openConversationStory();
  await append(protectedEvents, [story.roomCreated(), story.posted("a")]);
  const close = async () => {
    await readStore.close();
    await events.close();
    await vault.close();
    folder.close();
  };
  return { path, folder, protectedEvents, readStore, story, close };
}

const rebuildIn = (path: string, projection: string) =>
  run(process.execPath, [command, projection, "--data", path], { env: { ...process.env, LOG_LEVEL: "silent" } });

test("documents are rebuilt while nothing runs", async (t) => {
  const workspace = await openWorkspace();
  await workspace.close();
  const { stdout } = await rebuildIn(workspace.path, "all");
  t.regex(stdout, /messages: version 1 is read now\./);
  const readStore = await openSqliteReadStore({ folder: workspace.folder.readStore });
  t.is((await readStore.get(messages, messageId("a")))?.text, "text of a");
  await readStore.close();
  await rm(workspace.path, { recursive: true });
});

test("documents are rebuilt beside a running Logue, which goes on with them", async (t) => {
  const workspace = await openWorkspace();
  const { protectedEvents, readStore } = workspace;
  const { sealed, openEvents } = protectedEvents;
  const running = await runService({ sealedEventStore: sealed, openEvents, readStore });
  const { stdout } = await rebuildIn(workspace.path, "messages");
  t.regex(stdout, /messages: version 2 is read now\./);
  t.is(await readStore.liveVersion("messages"), 2);
  t.is((await readStore.get(messages, messageId("a")))?.text, "text of a");
  await running.close();
  await workspace.close();
  await rm(workspace.path, { recursive: true });
});

test("with a vault that does not belong to the log nothing is rebuilt", async (t) => {
  const workspace = await openWorkspace();
  await append(workspace.protectedEvents, [workspace.story.posted("b")]);
  const version = await workspace.readStore.liveVersion("messages");
  await workspace.close();
  await rm(workspace.folder.vault);
  await rm(workspace.folder.masterKey);
  const refused = await t.throwsAsync(rebuildIn(workspace.path, "all"));
  t.regex(refused?.message ?? "", /The vault holds none of the log's keys: it is new, or of another installation\./);
  t.false((refused?.message ?? "").includes(".ts:"), "It is one line without a stack.");
  const again = await openSqliteReadStore({ folder: workspace.folder.readStore });
  t.is(await again.liveVersion("messages"), version);
  await again.close();
  await rm(workspace.path, { recursive: true });
});

test("an unknown projection and a folder without events get a line that helps", async (t) => {
  const path = await mkdtemp(join(tmpdir(), "logue-empty-"));
  const unknown = await t.throwsAsync(rebuildIn(path, "mesages"));
  t.regex(unknown?.message ?? "", /Allowed choices are messages, rooms/);
  const empty = await t.throwsAsync(rebuildIn(path, "messages"));
  t.regex(empty?.message ?? "", /There is no event store at/);
  await rm(path, { recursive: true });
});
