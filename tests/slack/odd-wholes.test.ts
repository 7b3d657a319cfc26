import { join } from "node:path";
import test, { type ExecutionContext } from "ava";
import { writeZip } from "../support/slack-zip.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { holdsEveryMessageObject } from "./counts.ts";
import { type Imported, imported } from "./imported.ts";

const users = ["alice", "bob", "carol"].map((name, index) => ({ id: `U${index + 1}`, name, profile: { real_name: name } }));
const channel = { id: "C1", name: "town", created: 1_700_000_000, creator: "U1", members: ["U1", "U2"] };
const day = "2023-11-14.json";

const said = (second: number, message: object) => ({
  type: "message",
  user: "U1",
  ts: `17000000${10 + second}.000100`,
  ...message,
});

/** Imports an export of these files; every message object of it ends somewhere. */
async function importedFiles(t: ExecutionContext, files: Readonly<Record<string, unknown>>): Promise<Imported> {
  const folder = await temporaryFolder();
  t.teardown(() => folder.remove());
  const path = join(folder.path, "export.zip");
  const all = { "users.json": users, "channels.json": [channel], ...files };
  await writeZip(path, new Map(Object.entries(all).map(([name, value]) => [name, JSON.stringify(value)])));
  const here = await imported(t, path);
  await holdsEveryMessageObject(t, here, path);
  return here;
}

test("a thread is whole where only its root lists the replies, and where only a reply holds the root", async (t) => {
  const root = { user: "U3", text: "the lost root", ts: "1699999000.000100" };
  const here = await importedFiles(t, {
    [`town/${day}`]: [
      said(1, { text: "a question", replies: [{ user: "U2", ts: "1700000012.000100" }] }),
      said(2, { user: "U2", text: "an answer" }),
      said(3, { user: "U2", subtype: "thread_broadcast", text: "for all", thread_ts: root.ts, root }),
    ],
  });
  const repliesTo = (words: string) => here.replies(here.message(words)).map(({ text }) => text);
  t.deepEqual(repliesTo("a question"), ["an answer"]);
  t.deepEqual(repliesTo("the lost root"), ["for all"]);
  t.is(here.nameOf(here.message("the lost root").senderId), "carol");
});

test("names of standard emoji are shown, administrators who wait are named, and nothing is left unsaid", async (t) => {
  const here = await importedFiles(t, {
    "users.json": [{ ...users[0], is_admin: true }, { ...users[1], is_owner: true, deleted: true }, users[2]],
    "channels.json": [{ ...channel, pins: [{ id: "1700000011.000100" }, { id: "1600000000.000100" }] }],
    "emoji.json": { yes: "alias:thumbsup", sure: "alias:yes", gone: "alias:nothing" },
    [`town/${day}`]: [
      said(1, {
        text: "fine :sure:",
        reactions: [
          { name: "yes", users: ["U1"] },
          { name: "thumbsup", users: ["U1", "U2"] },
        ],
      }),
      said(2, { subtype: "channel_canvas_updated", text: "" }),
    ],
  });
  const fine = here.message("fine");
  t.regex(here.html(fine), /fine 👍/u);
  t.deepEqual(
    fine.reactions.map(({ emoji, userIds }) => [emoji, userIds.length]),
    [["+1", 2]],
  );
  t.true(fine.isPinned);
  t.deepEqual(here.noted("another name of a standard emoji"), [":yes: is :thumbsup:", ":sure: is :thumbsup:"]);
  t.deepEqual(here.noted("Administrators of Slack"), ["alice, @alice"]);
  t.deepEqual(here.noted("Pins of messages"), ["#town, 1600000000.000100"]);
  t.is(here.message("without words").text, "_A message without words: channel canvas updated._");
  t.deepEqual(here.noted("nothing to show"), ["#town, 1700000012.000100"]);
  t.deepEqual(here.noted("were left alone"), []);
});

test("rooms stay apart and private, whatever their entries lack", async (t) => {
  const here = await importedFiles(t, {
    "channels.json": [
      { ...channel, is_general: "true" },
      { id: "C2", name: "general", members: ["U2"] },
      { id: "C3", name: "old-private", is_group: true, members: { U1: {} } },
    ],
    "groups.json": [{ id: "G1", name: "memberless", members: [] }],
    "mpims.json": [{ id: "G2", name: "mpdm-zoe--yan-1" }],
    "dms.json": [{ id: "D1", members: ["U1"] }],
    [`town/${day}`]: [said(1, { text: "in town" })],
    [`general/${day}`]: [said(1, { user: "U2", text: "in general" })],
    [`old-private/${day}`]: [said(1, { text: "for me" })],
    [`memberless/${day}`]: [said(1, {}), said(2, { user: "U2", text: "b" }), said(3, { user: "U2", subtype: "group_leave" })],
    [`mpdm-zoe--yan-1/${day}`]: [said(1, { text: "to zoe and yan" })],
    [`D1/${day}`]: [said(1, { text: "note to myself" })],
    [`ghost/${day}`]: [said(1, { subtype: "channel_topic", topic: "Boo" }), said(2, { text: "boo" })],
  });
  const textsIn = (name: string) => here.timeline(here.room(name)).map(({ text }) => text);
  t.deepEqual(textsIn("town"), ["in town"]);
  t.deepEqual(textsIn("general"), ["in general"]);
  t.is(here.room("old-private").visibility, "private");
  t.deepEqual(here.members(here.room("old-private")), ["alice"]);
  t.deepEqual(here.members(here.room("memberless")), ["alice"]);
  t.deepEqual(
    here.timeline(here.direct("alice")).map(({ text }) => text),
    ["note to myself"],
  );
  t.deepEqual(textsIn("mpdm-zoe--yan-1"), ["to zoe and yan"]);
  t.is(here.room("ghost").topic, "Boo");
});
