import { emojiNameOf } from "@logue/command-service/contract/emoji.ts";
import test from "ava";
import type { ImportCommand } from "../integration.ts";
import { type DemoHost, demoCast, demoUserId, playDemo } from "./demo.ts";
import { parseScript } from "./parse-script.ts";

async function played(): Promise<ImportCommand[]> {
  const commands: ImportCommand[] = [];
  const host: DemoHost = {
    send: async (command) => {
      commands.push(command);
      return { kind: "accepted" };
    },
    findChannel: async () => "the general room",
    progress: () => undefined,
  };
  await playDemo(host, Date.parse("2026-11-23T12:00:00Z"));
  return commands;
}

test("everybody in the history belongs to the cast", async (t) => {
  const cast = new Set(demoCast.map(({ name }) => demoUserId(name)));
  for (const { actorId } of await played()) t.true(cast.has(actorId));
});

test("no message is in the future, and replies come after what they reply to", async (t) => {
  for (const { occurredAt } of await played()) t.true(occurredAt < "2026-11-23T17:00:00Z");
});

test("the same history is played each time on the same day", async (t) => {
  t.deepEqual(await played(), await played());
});

test("only emoji that there are is reacted with", async (t) => {
  for (const command of await played())
    if (command.type === "AddReaction") t.truthy(emojiNameOf(command.data.emoji), command.data.emoji);
});

test("a line break, a table and code stay in one message", (t) => {
  const [conversation] = parseScript("# general 1 08:00\nada: one\\ntwo\n  > ben: three\n");
  t.is(conversation?.messages[0]?.text, "one\ntwo");
  t.deepEqual(conversation?.messages[0]?.replies, [{ sender: "ben", text: "three" }]);
});

test("a line without a speaker is an error", (t) => {
  t.throws(() => parseScript("# general 1 08:00\n| a table |\n"), { message: /no speaker/ });
});
