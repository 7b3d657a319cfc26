import test from "ava";
import { fakeApi } from "../../testing/fake-api.ts";
import type { Workspace } from "../layout/workspace.svelte.ts";
import { begunBy, commandsIn, isCommand, runCommand } from "./commands.ts";

const nothing = { refusal: null, answer: { text: null, blocks: [], roomId: null } };
const refused = (code: string, details: readonly object[] = []) => ({
  refusal: { code, meaning: "No.", remedy: "Ask.", details },
  answer: null,
});

/** A workspace that records what a command did, on a server that answers this. */
function openWorkspace(answer: object = nothing, isAgreed = true) {
  const done: unknown[] = [];
  const api = fakeApi({
    RunSlashCommand: ({ input }) => {
      done.push(["run", Object(input).text, Object(input).roomId]);
      return { runSlashCommand: answer };
    },
    SlashCommands: () => ({ slashCommands: [{ word: "topic", usage: "text", means: "Change the topic" }] }),
  });
  const workspace = {
    connection: api.connection,
    inbox: { find: () => ({ displayName: "harbour" }) },
    confirm: async () => isAgreed,
    asks: () => undefined,
    router: { go: (route: unknown) => done.push(["go", route]) },
    show: (roomId: string) => done.push(["show", roomId]),
    showAnswer: ({ text }: { text: string }) => done.push(["answer", text]),
  } as unknown as Workspace;
  const run = (text: string) => runCommand(workspace, { roomId: "r1", threadRootId: null }, text);
  return { workspace, done, api, run };
}

test("a text is taken for a command by its shape alone, in any case", (t) => {
  for (const text of ["/etc/hosts is wrong", "/", "topic /mute", "//mute", "/1", "/ mute"]) t.false(isCommand(text), text);
  for (const text of ["/topic", "/Topic x", " /DM @ada psst", "/giphy cat\nand more"]) t.true(isCommand(text), text);
});

test("a command that no one has is not sent, and said to be none", async (t) => {
  const outcome = await openWorkspace(refused("SlashCommandUnknown")).run("/Nonsense and more");
  t.deepEqual(outcome, { problem: "There is no command /nonsense.", isUnknown: true });
});

test("a command may be written in capitals", async (t) => {
  const { run, done } = openWorkspace();
  await run("/Topic  Low Tide");
  t.deepEqual(done, [["run", "/topic  Low Tide", "r1"]]);
});

test("a command is run by the server, and what it answers is shown", async (t) => {
  const { run, done } = openWorkspace({ refusal: null, answer: { text: "Calm", blocks: [], roomId: "r9" } });
  t.deepEqual(await run("/weather here"), { done: true });
  t.deepEqual(done, [
    ["run", "/weather here", "r1"],
    ["answer", "Calm"],
    ["show", "r9"],
  ]);
});

test("a search stays in the client, and leaving is asked before", async (t) => {
  const { run, done } = openWorkspace();
  await run("/search low tide");
  await run("/leave");
  t.deepEqual(done, [
    ["go", { screen: "search", query: "low tide", roomId: null }],
    ["run", "/leave", "r1"],
    ["go", { screen: "home" }],
  ]);
  const unsure = openWorkspace(nothing, false);
  t.deepEqual(await unsure.run("/leave"), { done: true });
  t.deepEqual(unsure.done, []);
});

test("a refused command says why, or how it is written", async (t) => {
  t.deepEqual(await openWorkspace(refused("NotPermitted")).run("/topic x"), { problem: "No. Ask." });
  const usage = refused("SlashCommandMisused", [{ name: "usage", value: "/topic text" }]);
  t.deepEqual(await openWorkspace(usage).run("/topic"), { problem: "Write it like this: /topic text" });
});

test("the commands of a room are asked for once, and those that begin with the letters are suggested", async (t) => {
  const { workspace, api } = openWorkspace();
  const commands = await commandsIn(workspace, "r1");
  await commandsIn(workspace, "r1");
  t.is(api.asked.length, 1);
  t.deepEqual(
    begunBy(commands, "se").map(({ word }) => word),
    ["search"],
  );
});
