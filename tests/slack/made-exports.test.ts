import { join } from "node:path";
import { systemActorId } from "@logue/command-service/contract/commands.ts";
import type { ImportOptions } from "@logue/integrations/integration.ts";
import test from "ava";
import { v7 as uuidv7 } from "uuid";
import { writeZip } from "../support/slack-zip.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { type Imported, imported } from "./imported.ts";

type Teardowns = { teardown(end: () => unknown): void };

const users = ["alice", "bob", "carol"].map((name, index) => ({ id: `U${index + 1}`, name, profile: { real_name: name } }));

/** An export of one channel with these messages, a second apart. */
async function exportOf(t: Teardowns, id: string, name: string, said: readonly object[]): Promise<string> {
  const folder = await temporaryFolder();
  t.teardown(() => folder.remove());
  const channel = { id, name, created: 1_700_000_000, creator: "U1", members: ["U1", "U2"] };
  const messages = said.map((message, index) => ({
    type: "message",
    user: "U1",
    ts: `17000000${10 + index}.000100`,
    ...message,
  }));
  const path = join(folder.path, "export.zip");
  const entries = { "users.json": users, "channels.json": [channel], [`${name}/2023-11-14.json`]: messages };
  await writeZip(path, new Map(Object.entries(entries).map(([file, value]) => [file, JSON.stringify(value)])));
  return path;
}

async function send(here: Imported, type: string, actorId: string, data: object): Promise<void> {
  const commandId = uuidv7();
  const actorKind = actorId === systemActorId ? ("system" as const) : ("user" as const);
  const command = { commandId, correlationId: commandId, type, data, actorId, actorKind };
  const answer = await here.workspace.commandChannel.send(command);
  if (answer.kind === "refused") throw new Error(`${type} was refused: ${answer.code}`);
}

/** Imports one after the other into one data folder; between them people do something. */
async function importedAfter(
  t: Teardowns,
  files: readonly [string, string],
  doMeanwhile: (here: Imported) => Promise<void>,
  options: Partial<ImportOptions> = {},
): Promise<Imported> {
  const folder = await temporaryFolder();
  t.teardown(() => folder.remove());
  const dataFolder = join(folder.path, "data");
  const ends: (() => unknown)[] = [];
  await doMeanwhile(await imported({ teardown: (end) => void ends.unshift(end) }, files[0], { dataFolder }));
  for (const end of ends) await end();
  return imported(t, files[1], { dataFolder, ...options });
}

test("a renamed person and a renamed channel have the new name in old messages", async (t) => {
  const file = await exportOf(t, "C1", "town", [{ text: "thanks <@U2>, see *<@U2>*" }, { text: "more in <#C1|town>s" }]);
  const here = await importedAfter(t, [file, file], async (first) => {
    t.is(first.message("more in").text, "more in #town s");
    await send(first, "RenameUser", systemActorId, { userId: first.person("bob").id, name: "robert" });
    await send(first, "RenameRoom", systemActorId, { roomId: first.room("town").id, name: "city" });
  });
  t.is(here.message("more in").text, "more in #city s");
  t.is(here.message("thanks").text, "thanks @robert, see **@robert**");
});

test("a program that posts under several names is one account, and each message shows its name", async (t) => {
  const bot = { subtype: "bot_message", user: undefined, bot_id: "B9" };
  const file = await exportOf(t, "C1", "town", [
    { ...bot, username: "Deploy", text: "deployed" },
    { ...bot, username: "Alarm", text: "failed" },
  ]);
  const here = await imported(t, file);
  const [deployed, failed] = [here.message("deployed"), here.message("failed")];
  t.is(here.nameOf(deployed.senderId), "deploy");
  t.is(failed.senderId, deployed.senderId);
  t.is(deployed.postedAs, null);
  t.deepEqual(failed.postedAs, { name: "Alarm", avatarFileId: null });
});

test("a message of more than 64 KiB is split with a mark, and no word is lost", async (t) => {
  const words = Array.from({ length: 12_000 }, (_word, index) => `word${index}`);
  const file = await exportOf(t, "C1", "town", [{ text: words.join(" ") }, { text: "after it" }]);
  const here = await imported(t, file);
  const said = here.timeline(here.room("town")).map(({ text }) => text);
  t.true(said.length > 2);
  t.is(said.at(-1), "after it");
  const parts = said.slice(0, -1);
  t.deepEqual(
    parts.slice(1).map((text) => /^_Part \d+ of \d+_/.exec(text)?.[0]),
    parts.slice(1).map((_text, index) => `_Part ${index + 2} of ${parts.length}_`),
  );
  t.deepEqual(parts.join(" ").match(/word\d+/g), words);
  t.is(here.noted("split").length, 1);
});

test("with `--into suffix` a channel whose name is taken becomes another one, and says so", async (t) => {
  const first = await exportOf(t, "C1", "town", [{ text: "of the first" }]);
  const second = await exportOf(t, "C2", "town", [{ text: "of the second" }]);
  const here = await importedAfter(t, [first, second], async () => undefined, { into: "suffix" });
  t.deepEqual(
    here.timeline(here.room("town-slack")).map(({ text }) => text),
    ["of the second"],
  );
  t.deepEqual(
    here.timeline(here.room("town")).map(({ text }) => text),
    ["of the first"],
  );
  t.regex(here.noted("").join("\n"), /#town: the name is taken here; called town-slack/);
});

test("history that joins a channel of here is not unread for members who had read everything", async (t) => {
  const first = await exportOf(t, "C1", "town", [{ text: "of the first" }]);
  const second = await exportOf(t, "C2", "town", [{ text: "of the second" }, { text: "and more", user: "U2" }]);
  const here = await importedAfter(t, [first, second], async (before) => {
    t.is(await before.unread(before.room("town"), "alice"), 0);
  });
  t.is(here.timeline(here.room("town")).length, 3);
  t.is(await here.unread(here.room("town"), "alice"), 0);
  t.is(await here.unread(here.room("town"), "bob"), 0);
});
