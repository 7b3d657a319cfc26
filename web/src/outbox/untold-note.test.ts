import test from "ava";
import { type Posted, untoldNote } from "./untold-note.ts";

const person = (id: string, displayName = id) => ({ id, name: id, displayName, deactivatedAt: null as string | null });
const deactivated = (id: string) => ({ ...person(id), deactivatedAt: "2026-11-30T10:00:00Z" });

/** A message of Ada's that names these, of whom some are in its room. */
const posted = (named: readonly ReturnType<typeof person>[], reachedIds: readonly string[]): Posted =>
  ({
    ...{ id: "m1", roomId: "harbour", threadRootId: null, sender: person("ada") },
    mentions: named.map((user) => ({ token: `<@${user.id}>`, text: user.name, roomId: null, teamId: null, user })),
    mentionedUsers: named.filter(({ id }) => reachedIds.includes(id)),
  }) as unknown as Posted;

test("the sender is told whom a message names and does not reach, each once", (t) => {
  t.is(untoldNote(posted([person("ben")], ["ben"])), null);
  t.is(untoldNote(posted([], [])), null);
  t.is(untoldNote(posted([person("ada")], [])), null, "One's own name is no fault.");
  const bela = person("bela", "Bela *B.*");
  t.like(untoldNote(posted([bela, person("ben"), bela], ["ben"])), {
    roomId: "harbour",
    text: "Bela \\*B\\.\\* is not here, and was not told of this message. Add them as members, or write to them.",
  });
  const several = untoldNote(posted([person("bela"), person("cleo"), person("dora")], ["dora"]));
  t.regex(several?.text ?? "", /^bela and cleo are not here, and were not told/);
});

test("the sender is told who has a deactivated account, also among the members", (t) => {
  const one = untoldNote(posted([deactivated("bela"), person("ben")], ["bela", "ben"]));
  t.is(one?.text, "bela has a deactivated account, and was not told of this message.");
  const several = untoldNote(posted([deactivated("bela"), deactivated("cleo"), person("dora")], []));
  t.is(
    several?.text,
    "dora is not here, and was not told of this message. Add them as members, or write to them. " +
      "bela and cleo have deactivated accounts, and were not told of this message.",
  );
});

test("an edit tells of the people whom it adds alone", (t) => {
  const before = posted([person("bela")], []);
  t.is(untoldNote(before, before.mentions), null);
  const after = untoldNote(posted([person("bela"), person("cleo")], []), before.mentions);
  t.regex(after?.text ?? "", /^cleo is not here, and was not told/);
});

test("a message that names a team reaches whom it reaches", (t) => {
  const message = posted([], []);
  const team = { token: "<@&crew>", text: "crew", roomId: null, teamId: "crew", user: null };
  t.is(untoldNote({ ...message, mentions: [team] }), null);
});
