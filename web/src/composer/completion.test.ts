import test from "ava";
import { user } from "../../testing/fake-api.ts";
import { completionAt, completionsOf, isWritten } from "./completion.ts";

const wantedIn = (text: string) => completionAt(text, text.length);

test("a sign and the beginning of a name ask for completions", (t) => {
  t.deepEqual(wantedIn("@ra"), { kind: "person", letters: "ra", start: 0 });
  t.deepEqual(wantedIn("Ask @Ra"), { kind: "person", letters: "ra", start: 4 });
  t.deepEqual(wantedIn("(@"), { kind: "person", letters: "", start: 1 });
  t.deepEqual(wantedIn("see #harb"), { kind: "channel", letters: "harb", start: 4 });
  t.deepEqual(wantedIn("well done :ta"), { kind: "emoji", letters: "ta", start: 10 });
});

test("a text that is not the beginning of a name asks for no completions", (t) => {
  for (const text of ["ada@example.org", "10:30", "a:b", ":t", "C#", "@ada ", "and/or"]) t.is(wantedIn(text), null, text);
});

test("the text after the caret does not matter", (t) => {
  t.deepEqual(completionAt("@ra and @mina", 3), { kind: "person", letters: "ra", start: 0 });
});

test("people are offered in the order in which they were found, and the groups after them", (t) => {
  const people = [user("rolf"), user("rafi"), user("mina")];
  const offered = completionsOf({ kind: "person", letters: "r", start: 0 }, people, []);
  t.deepEqual(
    offered.map(({ insert }) => insert),
    ["@rolf", "@rafi", "@room"],
  );
});

test("a person is offered with picture and presence, and it is said who is not in the channel", (t) => {
  const [inside, outside] = [user("rafi"), { ...user("rolf"), isOutside: true }];
  const offered = completionsOf({ kind: "person", letters: "r", start: 0 }, [inside, outside], []);
  t.deepEqual(
    offered.map(({ insert, detail, user: shown }) => [insert, detail, shown?.id]),
    [
      ["@rafi", "rafi", inside.id],
      ["@rolf", "rolf · not in this channel", outside.id],
      ["@room", "everybody in this channel", undefined],
    ],
  );
});

test("a person who was deactivated meanwhile is not offered", (t) => {
  const people = [{ ...user("rolf"), deactivatedAt: "2026-11-28T08:00:00.000Z" }, user("rafi")];
  const offered = completionsOf({ kind: "person", letters: "r", start: 0 }, people, []);
  t.deepEqual(
    offered.map(({ insert }) => insert),
    ["@rafi", "@room"],
  );
});

test("channels are offered by their beginning, the viewer's own first, then the others, each once", (t) => {
  const own = ["harbour", "old-harbour", "lobby"].map((displayName) => ({ displayName, room: { topic: "" } })) as never;
  const offered = completionsOf({ kind: "channel", letters: "har", start: 0 }, [], own, [], ["hardware", "harbour"]);
  t.deepEqual(
    offered.map(({ insert }) => insert),
    ["#harbour", "#hardware", "#old-harbour"],
  );
});

test("a slash at the beginning asks for a command, elsewhere it does not", (t) => {
  t.deepEqual(wantedIn("/to"), { kind: "command", letters: "to", start: 0 });
  for (const text of ["see /to", "/to x", "/etc/hosts", " /to"]) t.is(wantedIn(text), null, text);
});

test("teams are offered between people and groups, by their name or title", (t) => {
  const team = (name: string, title: string) => ({ id: name, name, title, description: "", memberCount: 2 });
  const teams = [team("riggers", "Sails and ropes"), team("crew", "Harbour crew")];
  const offered = (letters: string) =>
    completionsOf({ kind: "person", letters, start: 0 }, [], [], [], [], teams).map(({ insert }) => insert);
  t.deepEqual(offered("r"), ["@riggers", "@room"]);
  t.deepEqual(offered("harb"), ["@crew"]);
});

test("a name that is written in full is offered first, whatever its kind, and Enter has nothing to complete in it", (t) => {
  const channel = (displayName: string) => ({ displayName, room: { topic: "" } }) as never;
  const command = (word: string) => ({ word, usage: "", means: "" });
  const team = { id: "t", name: "mina", title: "Mina's crew", description: "", memberCount: 2 };
  const firstOf = (text: string) => {
    const wanted = completionAt(text, text.length);
    if (wanted === null) return undefined;
    const [people, own, others] = [
      [user("minas"), user("rafi")],
      [channel("quay-2"), channel("old")],
      ["quay", "old-quay"],
    ];
    const commands = [command("members"), command("me")];
    const [first] = completionsOf(wanted, people, own, commands, others, [team]);
    return first && [first.insert, isWritten(first, wanted, text, text.length)];
  };
  t.deepEqual(firstOf("/join #quay"), ["#quay", true]);
  t.deepEqual(firstOf("/me"), ["/me", true]);
  t.deepEqual(firstOf("Ask @mina"), ["@mina", true]);
  t.deepEqual(firstOf("Ask @Mina"), ["@mina", false]);
  t.deepEqual(firstOf("/join #qua"), ["#quay-2", false]);
});
