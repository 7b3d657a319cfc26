import { Readable } from "node:stream";
import test from "ava";
import { slackConversation } from "../../integrations/slack/reading/conversation-record.ts";
import { folderAbove } from "../../integrations/slack/reading/entry-names.ts";
import { jsonEntries } from "../../integrations/slack/reading/json-entries.ts";
import { type SlackMessage, slackMessage } from "../../integrations/slack/reading/message-record.ts";
import { slackUser } from "../../integrations/slack/reading/user-record.ts";
import { messageText } from "../../integrations/slack/text/message-text.ts";

const names = {
  userName: () => "bob",
  userId: () => undefined,
  channelName: () => "town",
  roomId: () => undefined,
  groupName: () => undefined,
  emojiName: (name: string) => (name === "yes" ? "thumbsup" : name),
};

function read(entry: object): SlackMessage {
  const result = slackMessage({ type: "message", user: "U1", ts: "1700000000.000100", ...entry });
  if ("problem" in result) throw new Error(result.problem);
  return result.message;
}

const plain = (text: string, more: object = {}) => ({ type: "text", text, ...more });
const section = (...elements: object[]) => ({ type: "rich_text_section", elements });
const rich = (...elements: unknown[]) => ({ blocks: [{ type: "rich_text", elements }] });
const list = (...elements: unknown[]) => ({ type: "rich_text_list", style: "bullet", elements });
const block = (fields: object) => ({ blocks: [fields] });
const attached = (...attachments: unknown[]) => ({ attachments });

/** What stands in an unusual place, the entry, and the text it is imported with. */
const texts: readonly (readonly [what: string, entry: object, text: string])[] = [
  ["words without a section", rich(plain("straight "), "on"), "straight on"],
  ["items of a list without sections", rich(list(plain("one"), "two")), "- one\n- two"],
  [
    "a list within a list",
    rich(list(section(plain("one")), { ...list(section(plain("deep"))), style: "ordered" })),
    "- one\n  1. deep",
  ],
  [
    "a quote and code as items",
    rich(list({ type: "rich_text_quote", elements: [plain("q")] }, { type: "rich_text_preformatted", elements: [plain("c")] })),
    "- q\n- `c`",
  ],
  [
    "a list within a quote",
    rich({ type: "rich_text_quote", elements: [section(plain("q")), list(section(plain("a")))] }),
    "> q\n>\n> - a",
  ],
  [
    "people, channels, emoji and calls in code",
    rich({
      type: "rich_text_preformatted",
      elements: [
        plain("a "),
        { type: "user", user_id: "U2" },
        { type: "emoji", name: "wave" },
        { type: "channel", channel_id: "C1" },
        { type: "broadcast", range: "here" },
      ],
    }),
    "```\na @bob:wave:#town@here\n```",
  ],
  ["a channel in code of mrkdwn", { text: "`<#C1> <@U2>`" }, "`#town @bob`"],
  ["styles in a list", rich(section(plain("a", { style: ["bold"] }), plain("b", { style: { bold: "True" } }))), "**ab**"],
  ["an emoji that only its character names", rich(section({ type: "emoji", unicode: "1f44d" })), "👍"],
  ["a moment that is no number", rich(section({ type: "date", timestamp: "soon" })), "soon"],
  ["a moment with a format alone", { text: "<!date^1392734382^Posted {date_num} at {time}>" }, "Posted 2014-02-18 at 14:39 UTC"],
  ["a header that is a text", block({ type: "header", text: "Head" }), "**Head**"],
  ["small texts without objects", block({ type: "context", elements: ["a", "b"] }), "a · b"],
  [
    "rich text in a section",
    block({ type: "section", text: { type: "rich_text", elements: [section(plain("in"))] }, fields: ["f"] }),
    "in\n\nf",
  ],
  [
    "a picture whose title is a text",
    block({ type: "image", title: "Pic", image_url: "https://x.example/p" }),
    "[Pic](https://x.example/p)",
  ],
  ["cells without objects", block({ type: "table", rows: [["a", "b"], { cells: [{ text: "c" }, "d"] }] }), "a · b\n\nc · d"],
  [
    "a file as a block",
    block({ type: "file", file: { id: "F1", name: "a.pdf", url_private: "https://files.slack.com/a.pdf" } }),
    "[a.pdf](https://files.slack.com/a.pdf)",
  ],
  [
    "buttons of a card",
    block({
      type: "card",
      title: { type: "mrkdwn", text: "Card" },
      actions: [{ type: "button", text: { type: "plain_text", text: "Go" } }],
    }),
    "Card\n\nGo",
  ],
  [
    "blocks as JSON within a text",
    { blocks: JSON.stringify([{ type: "section", text: { type: "mrkdwn", text: "*a*" } }]) },
    "**a**",
  ],
  ["blocks that are texts", { blocks: ["*a*"] }, "**a**"],
  ["attachments that are texts", attached("a"), "> a"],
  ["text objects in an attachment", attached({ title: { text: "T" }, text: { type: "mrkdwn", text: "a" } }), "> **T**\n>\n> a"],
  ["fields with other values than texts", attached({ fields: [{ title: "Ok", value: true }, "b"] }), "> **Ok**: true\n>\n> b"],
  ["fields by their titles", attached({ title: "T", fields: { A: "1" } }), "> **T**\n>\n> **A**: 1"],
  ["attachments of an attachment", attached({ text: "a", attachments: [{ text: "b" }] }), "> a\n>\n> > b"],
  ["a comment that is a text", { subtype: "file_comment", comment: "said so" }, "said so"],
  ["words said with an upload", { file: { id: "F1", initial_comment: { comment: "look" } } }, "look"],
  ["an emoji that is another name of a standard one", { text: "ok :yes:" }, "ok :thumbsup:"],
];

for (const [what, entry, text] of texts)
  test(`${what}: no word is lost`, (t) => t.is(messageText(read(entry), names).markdown, text));

test("reactions are read by name, with their people by id, and none vanishes", (t) => {
  t.deepEqual(read({ reactions: { thumbsup: ["U1", "U2"], tada: 2 } }).reactions, [
    { name: "thumbsup", userIds: ["U1", "U2"], count: 2 },
    { name: "tada", userIds: [], count: 2 },
  ]);
  t.deepEqual(
    read({ reactions: ["heart", { name: ":wave:", users: { U1: true }, count: "1" }, { name: null, users: ["U1"] }] }).reactions,
    [
      { name: "heart", userIds: [], count: 1 },
      { name: "wave", userIds: ["U1"], count: 1 },
      { name: "", userIds: ["U1"], count: 1 },
    ],
  );
});

test("files are read by id alone and by their ids", (t) => {
  const idsOf = (files: unknown) => read({ files }).files.map(({ id, name }) => `${id} ${name}`);
  t.deepEqual(idsOf(["F1"]), ["F1 "]);
  t.deepEqual(idsOf({ F9: { name: "a.txt" }, F10: { name: "b.txt" } }), ["F9 a.txt", "F10 b.txt"]);
});

test("a message within another object, of a type in capitals, pinned by a text: all are read", (t) => {
  const wrapped = slackMessage({
    type: "event_callback",
    event: { type: "Message", user: { name: "bob" }, text: "a", ts: "1700000005.0" },
  });
  t.like(wrapped, { message: { text: "a", timestamp: "1700000005.000000", author: { userId: "bob" } } });
  t.is(read({ pinned_to: "C1" }).pinnedById, "");
});

test("notices of the room are read with objects in place of texts and without a person", (t) => {
  t.is(read({ user: undefined, subtype: "channel_join", text: "<@U3|carol> has joined" }).author.userId, "U3");
  t.deepEqual(read({ subtype: "channel_topic", topic: { value: "new" }, inviter: { id: "U2" } }).notice, {
    topic: "new",
    inviterId: "U2",
  });
});

test("people are read without texts where texts should be", (t) => {
  const user = (fields: object) => slackUser({ id: "U1", ...fields });
  t.is(user({ profile: { first_name: "Ada", last_name: "Lane" } })?.displayName, "Ada Lane");
  t.is(user({ profile: { email: "MAILTO:ada@example.org " } })?.email, "ada@example.org");
  t.is(user({ profile: { status_emoji: ":wave::skin-tone-2:" } })?.statusEmoji, "wave");
  t.true(user({ deleted: "True" })?.isDeactivated);
});

test("rooms are read: private ones of old exports, members by their ids, pins in each form, no topic at all", (t) => {
  const room = slackConversation(
    {
      id: "C1",
      is_group: true,
      members: { U1: {}, U2: {} },
      pins: ["1700000011.0001", { id: 1_700_000_010.0001 }, { id: "F1" }],
    },
    "public",
  );
  t.is(room?.kind, "private");
  t.deepEqual(room?.memberIds, ["U1", "U2"]);
  t.deepEqual(
    room?.pins.map(({ timestamp }) => timestamp),
    ["1700000011.000100", "1700000010.000100"],
  );
  t.is(room?.topic, undefined);
  t.is(slackConversation({ id: "C1", topic: { value: null } }, "public")?.topic, "");
});

const entriesOf = async (content: string | Buffer): Promise<unknown[]> => {
  const found: unknown[] = [];
  for await (const entries of jsonEntries(Readable.from([Buffer.from(content)])))
    for (const entry of entries) found.push("value" in entry ? entry.value : entry.problem);
  return found;
};

test("lists are found in every wrapping, and text in UTF-16", async (t) => {
  const entries = [{ ts: "1" }, { ts: "2" }];
  t.deepEqual(await entriesOf(JSON.stringify([entries])), entries);
  t.deepEqual(await entriesOf(entries.map((entry) => JSON.stringify(entry)).join("\n")), entries);
  t.deepEqual(await entriesOf(JSON.stringify({ messages: { a: entries[0], b: entries[1] } })), [
    { id: "a", ts: "1" },
    { id: "b", ts: "2" },
  ]);
  t.deepEqual(await entriesOf(Buffer.from(`\uFEFF${JSON.stringify(entries)}`, "utf16le")), entries);
  t.deepEqual(await entriesOf('[{"text": "a\tb\nc"}, {"text": "d\\n"}]'), [{ text: "a\tb\nc" }, { text: "d\n" }]);
});

test("the names of index files may be in capitals", (t) => {
  t.is(folderAbove(["Export/Channels.json", "Export/USERS.JSON"]), "Export/");
});
