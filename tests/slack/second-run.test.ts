import { join, resolve } from "node:path";
import { systemActorId } from "@logue/command-service/contract/commands.ts";
import test from "ava";
import { v7 as uuidv7 } from "uuid";
import { eventCount } from "../support/event-count.ts";
import { repository } from "../support/repository.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { type Imported, imported } from "./imported.ts";

const file = resolve(repository, "../shared/data/slack-oddities/nasty-valid.zip");

/** Actions of users after an import; each undoes something that the import set. */
async function changeEverything(here: Imported): Promise<void> {
  const general = here.room("general");
  const [message, reacted] = [here.message("hello"), here.message("party")];
  const [alice, bob, will] = [here.person("alice"), here.person("bob"), here.person("will")];
  const send = async (type: string, actorId: string, data: object): Promise<void> => {
    const commandId = uuidv7();
    const actorKind = actorId === systemActorId ? ("system" as const) : ("user" as const);
    const answer = await here.workspace.commandChannel.send({
      commandId,
      correlationId: commandId,
      type,
      data,
      actorId,
      actorKind,
    });
    if (answer.kind === "refused") throw new Error(`${type} was refused: ${answer.code}`);
  };
  const about = { roomId: general.id, messageId: message.id };
  await send("EditMessage", message.senderId, {
    ...about,
    text: "hello, edited here",
    mentionedUserIds: [],
    mentionsRoom: false,
  });
  await send("RemoveReaction", alice.id, { roomId: general.id, messageId: reacted.id, emoji: "tada" });
  await send("DeleteMessage", alice.id, { roomId: general.id, messageId: here.message("early").id });
  await send("LeaveRoom", will.id, { roomId: general.id });
  await send("ReactivateUser", systemActorId, { userId: bob.id });
  await send("AssignRole", systemActorId, { userId: here.person("dave").id, role: "member" });
  await send("RenameUser", systemActorId, { userId: will.id, name: "william" });
  await send("UnarchiveRoom", systemActorId, { roomId: here.room("old-project").id });
  await send("SetTopic", systemActorId, { roomId: general.id, topic: "set here" });
}

test("a second run adds nothing, and does not undo later changes of users", async (t) => {
  t.timeout(120_000);
  const folder = await temporaryFolder();
  t.teardown(() => folder.remove());
  const dataFolder = join(folder.path, "data");
  const teardowns: (() => unknown)[] = [];
  const first = await imported({ teardown: (end) => void teardowns.push(end) }, file, { dataFolder });
  const everyEvent = await first.workspace.sealedEventStore.readAll({ limit: 10_000 });
  // Each start writes an event about the vault, which is no part of the import.
  const events = everyEvent.filter(({ type }) => type !== "VaultGenerationBegun");
  t.deepEqual([...new Set(events.map(({ metadata }) => metadata.via))], ["import:slack"], "every event names the import");
  await changeEverything(first);
  for (const end of teardowns) await end();
  const before = eventCount(dataFolder);

  const second = await imported(t, file, { dataFolder });

  t.is(eventCount(dataFolder), before);
  t.is(second.report.messageObjects?.ends["messages taken over"], 0);
  t.is(second.messages.length, first.messages.length);
  const edited = second.message("hello, edited here");
  const query = "query ($id: ID!) { messageVersions(messageId: $id) { text } }";
  const { messageVersions } = await second.api.answer(second.viewerOf(edited.senderId), query, { id: edited.id });
  t.is(messageVersions.length, 1);
  t.is(second.message("party").reactions[0]?.userIds.length, 1);
  t.falsy(second.messages.find(({ text }) => text === "early"));
  t.false(second.members(second.room("general")).includes("william"));
  t.is(second.person("bob").deactivatedAt, null);
  t.is(second.person("dave").role, "member");
  t.is(second.room("old-project").archivedAt, null);
  t.is(second.room("general").topic, "set here");
});
