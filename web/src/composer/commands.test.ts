import test from "ava";
import { fakeApi, user } from "../../testing/fake-api.ts";
import type { EntryPartsFragment } from "../generated/operations.ts";
import type { Workspace } from "../layout/workspace.svelte.ts";
import { commandsFor, runCommand } from "./commands.ts";

const nameOf = (document: unknown): string => /mutation (\w+)/.exec(String(document))?.[1] ?? "";

interface Asked {
  readonly permissions?: readonly string[];
  readonly kind?: string;
  readonly isAgreed?: boolean;
  readonly refusal?: string;
}

/** A workspace that records the calls of its methods. */
function openWorkspace({ permissions = [], kind = "CHANNEL", isAgreed = true, refusal }: Asked = {}) {
  const done: unknown[] = [];
  const entry = { room: { id: "r1", kind, name: "harbour" }, displayName: "harbour", isFavourite: false, permissions };
  const api = fakeApi({
    FindUsers: ({ search }) => ({ users: { edges: [{ node: user("zoe") }, { node: user(`${search}-other`) }] } }),
    BrowseRooms: () => ({ browseRooms: { edges: [{ node: { id: "r3", name: "lobby" } }] } }),
  });
  const workspace = {
    connection: api.connection,
    inbox: { find: (id: string) => (id === "r1" ? entry : undefined), entries: [], loaded: async () => undefined },
    attempt: async (document: unknown, { input }: { input: unknown }) => {
      done.push([nameOf(document), input]);
      return refusal ?? { result: { roomId: "r9" } };
    },
    confirm: async () => isAgreed,
    router: { go: (route: unknown) => done.push(["go", route]) },
    show: (roomId: string) => done.push(["show", roomId]),
    outbox: { send: ({ roomId, text }: { roomId: string; text: string }) => done.push(["send", roomId, text]) },
  } as unknown as Workspace;
  return {
    workspace,
    done,
    entry: entry as unknown as EntryPartsFragment,
    run: (text: string) => runCommand(workspace, "r1", text),
  };
}

test("a text that is not a command of Logue is sent as it is", async (t) => {
  const { run, done } = openWorkspace();
  for (const text of ["/etc/hosts is wrong", "/nonsense", "/", "/Topic x", "topic /mute", "//mute"])
    t.is(await run(text), null, text);
  t.deepEqual(done, []);
});

test("commands of a room use its mutations, with the text after them", async (t) => {
  const { run, done } = openWorkspace({ permissions: ["ROOM_SET_TOPIC", "ROOM_RENAME", "ROOM_ADD_MEMBERS"] });
  for (const text of ["/topic Low tide ", "/rename pier", "/mute", "/unmute", "/favourite", "/invite @zoe", "/status away"])
    t.deepEqual(await run(text), { done: true }, text);
  t.deepEqual(done, [
    ["SetTopic", { roomId: "r1", topic: "Low tide" }],
    ["RenameRoom", { roomId: "r1", name: "pier" }],
    ["SetMuted", { roomId: "r1", isMuted: true }],
    ["SetMuted", { roomId: "r1", isMuted: false }],
    ["SetFavourite", { roomId: "r1", isFavourite: true }],
    ["AddMembers", { roomId: "r1", userIds: ["zoe"] }],
    ["SetStatus", { text: "away", emoji: null, expiresAt: null }],
  ]);
});

test("commands that open another screen do so", async (t) => {
  const { run, done } = openWorkspace();
  for (const text of ["/search low tide", "/join #lobby", "/dm @zoe Are you there?", "/leave"]) await run(text);
  t.deepEqual(done, [
    ["go", { screen: "search", query: "low tide", roomId: null }],
    ["JoinRoom", { roomId: "r3" }],
    ["show", "r3"],
    ["OpenDirectRoom", { userIds: ["zoe"] }],
    ["send", "r9", "Are you there?"],
    ["show", "r9"],
    ["LeaveRoom", { roomId: "r1" }],
    ["go", { screen: "home" }],
  ]);
});

test("commands that are texts are sent as texts", async (t) => {
  const { run } = openWorkspace();
  t.deepEqual(await run("/me waves"), { text: "_waves_" });
  t.deepEqual(await run("/shrug Who knows?"), { text: "Who knows? ¯\\\\\\_(ツ)\\_/¯" });
});

test("a command that fails shows why, and nothing is changed", async (t) => {
  const { run, done } = openWorkspace();
  for (const text of ["/topic x", "/rename x", "/invite @zoe"]) t.regex(Object(await run(text)).problem, /may not use it/, text);
  for (const text of ["/join", "/join #nowhere", "/dm", "/dm @nobody hi", "/me"]) t.truthy(Object(await run(text)).problem, text);
  t.deepEqual(done, []);
  const mayAll = openWorkspace({ permissions: ["ROOM_SET_TOPIC", "ROOM_ADD_MEMBERS"] });
  for (const text of ["/topic", "/invite", "/invite @zoe @nobody"]) t.truthy(Object(await mayAll.run(text)).problem, text);
  t.deepEqual(mayAll.done, []);
  t.deepEqual(await openWorkspace({ refusal: "Too late." }).run("/mute"), { problem: "Too late." });
  const unsure = openWorkspace({ isAgreed: false });
  await unsure.run("/leave");
  t.deepEqual(unsure.done, []);
});

test("only commands that can be used here are suggested", (t) => {
  const { entry } = openWorkspace({ kind: "DIRECT" });
  const names = commandsFor("", entry).map(({ name }) => name);
  for (const name of ["topic", "rename", "invite", "leave"]) t.false(names.includes(name), name);
  t.deepEqual(
    commandsFor("mu", entry).map(({ name }) => name),
    ["mute"],
  );
  t.deepEqual(commandsFor("", undefined), []);
});
