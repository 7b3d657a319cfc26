import { Readable } from "node:stream";
import test from "ava";
import { idsOf } from "../../integrations/markup/values.ts";
import { authorFinder } from "../../integrations/slack/people/author.ts";
import { createPeople } from "../../integrations/slack/people/people.ts";
import { slackConversation } from "../../integrations/slack/reading/conversation-record.ts";
import { type FiledConversation, withDayFiles } from "../../integrations/slack/reading/day-files.ts";
import { folderAbove } from "../../integrations/slack/reading/entry-names.ts";
import { jsonEntries } from "../../integrations/slack/reading/json-entries.ts";
import { type SlackMessage, slackMessage } from "../../integrations/slack/reading/message-record.ts";
import { timestampOf } from "../../integrations/slack/reading/timestamp.ts";
import { slackUser } from "../../integrations/slack/reading/user-record.ts";
import { createReport } from "../../integrations/slack/report/report.ts";
import { planRooms } from "../../integrations/slack/rooms/room-plan.ts";
import { messageText } from "../../integrations/slack/text/message-text.ts";

const names = {
  userName: () => "bob",
  userId: () => undefined,
  channelName: () => undefined,
  roomId: () => undefined,
  groupName: () => undefined,
  emojiName: (name: string) => name,
};

function read(entry: object): SlackMessage {
  const result = slackMessage({ type: "message", user: "U1", ts: "1700000000.000100", ...entry });
  if ("problem" in result) throw new Error(result.problem);
  return result.message;
}

const textOf = (entry: object): string => messageText(read(entry), names).markdown;

const section = (...elements: object[]) => ({ type: "rich_text_section", elements });

/** What the entry is, the entry, and the text it is imported with. */
const texts: readonly (readonly [what: string, entry: object, text: string])[] = [
  ["text as a number", { text: 42 }, "42"],
  ["text as a list", { text: ["a", "b"] }, "a\nb"],
  ["text as a text object", { text: { type: "mrkdwn", text: "*a*" } }, "**a**"],
  ["one block that is in no list", { blocks: { type: "section", text: { type: "mrkdwn", text: "alone" } } }, "alone"],
  ["one attachment that is in no list", { attachments: { text: "alone" } }, "> alone"],
  [
    "a table with numbers",
    {
      blocks: [
        {
          type: "table",
          rows: [
            [
              { type: "raw_text", text: "Apples" },
              { type: "raw_number", value: 3 },
            ],
          ],
        },
      ],
    },
    "Apples · 3",
  ],
  ["a block of Markdown", { blocks: [{ type: "markdown", text: "**b**\n- one" }] }, "**b**\n- one"],
  [
    "a call of another program",
    { blocks: [{ type: "call", call: { v1: { name: "Weekly", join_url: "https://meet.example/1" } } }] },
    "[Weekly](https://meet.example/1)",
  ],
  [
    "a menu",
    {
      blocks: [
        {
          type: "actions",
          elements: [
            {
              type: "static_select",
              placeholder: { type: "plain_text", text: "Pick" },
              options: [{ text: { type: "plain_text", text: "one" } }, { text: { type: "plain_text", text: "two" } }],
            },
          ],
        },
      ],
    },
    "Pick (one, two)",
  ],
  [
    "a plan with tasks, a kind of block that is not known",
    {
      blocks: [
        {
          type: "plan",
          title: "Move",
          tasks: [
            {
              type: "task_card",
              title: "Pack",
              details: { type: "rich_text", elements: [section({ type: "text", text: "boxes" })] },
            },
          ],
        },
      ],
    },
    "Move\n\nPack\n\nboxes",
  ],
  [
    "nested lists",
    {
      blocks: [
        {
          type: "rich_text",
          elements: [
            { type: "rich_text_list", style: "bullet", indent: 0, elements: [section({ type: "text", text: "a" })] },
            { type: "rich_text_list", style: "ordered", indent: 1, elements: [section({ type: "text", text: "b" })] },
            { type: "rich_text_list", style: "bullet", indent: 0, elements: [section({ type: "text", text: "c" })] },
          ],
        },
      ],
    },
    "- a\n  1. b\n- c",
  ],
  [
    "a file in a shared message",
    { attachments: [{ text: "look", files: [{ id: "F1", name: "plan.pdf", url_private: "https://files.slack.com/plan.pdf" }] }] },
    "> look\n>\n> [plan.pdf](https://files.slack.com/plan.pdf)",
  ],
  [
    "old words about an upload",
    {
      subtype: "file_share",
      text: "<@U1> uploaded a file: <https://x.example/a|a.png> and commented: look",
      file: { id: "F1", name: "a.png" },
    },
    "look",
  ],
  [
    "a change kept as a notice",
    { subtype: "message_changed", hidden: true, message: { user: "U2", text: "changed", edited: { ts: "1700000009.0" } } },
    "changed",
  ],
];

for (const [what, entry, text] of texts) test(`${what} is imported as text`, (t) => t.is(textOf(entry), text));

test("a change kept as a notice is the message as it became", (t) => {
  const changed = read({ subtype: "message_changed", message: { user: "U2", text: "new", ts: "1700000005.0", edited: {} } });
  t.is(changed.author.userId, "U2");
  t.is(changed.timestamp, "1700000005.000000");
  t.is(changed.editedAt, 1_700_000_005);
});

test("a message that one person saw is left out with its reason, not shown to all", (t) => {
  t.deepEqual(slackMessage({ type: "message", ts: "1700000000.000100", text: "only you", is_ephemeral: true }), {
    problem: "only one person saw it",
  });
});

test("an edit is marked, in whatever form the export tells it", (t) => {
  t.is(read({ edited: { user: "U2", ts: "1700000009.000000" } }).editedAt, 1_700_000_009);
  t.is(read({ edited: "1700000009.000000" }).editedAt, 1_700_000_009);
  t.is(read({ edited: true }).editedAt, 1_700_000_000.0001);
  t.is(read({ edited: null }).editedAt, undefined);
});

test("times are read from numbers, texts, milliseconds, links and dates", (t) => {
  t.is(timestampOf(1_700_000_000), "1700000000.000000");
  t.is(timestampOf("1700000000123"), "1700000000.123000");
  t.is(timestampOf("p1700000000000100"), "1700000000.000100");
  t.is(timestampOf("2023-11-14T22:13:20Z"), "1700000000.000000");
  t.is(timestampOf("2023-11-14 22:13:20"), "1700000000.000000");
  for (const invalid of ["NaN", "not-a-number", "-5.0", "", null, undefined, {}]) t.is(timestampOf(invalid), undefined);
  t.is(read({ thread_ts: "0000000000.000000" }).threadTimestamp, undefined);
});

test("ids are read from lists, objects, mentions and texts with commas", (t) => {
  t.deepEqual(idsOf("U1,U2"), ["U1", "U2"]);
  t.deepEqual(idsOf([{ id: "U1" }, null, "<@U2|bob>", "W3|carol"]), ["U1", "U2", "W3"]);
  t.is(read({ user: { id: "U2" } }).author.userId, "U2");
  t.is(read({ user: undefined, user_id: "U2" }).author.userId, "U2");
});

test("an author is found by an id in small letters and by a name", (t) => {
  const users = [
    { id: "U1", name: "alice" },
    { id: "W2", name: "bob" },
  ].flatMap((user) => slackUser(user) ?? []);
  const authorOf = authorFinder(users);
  t.is(authorOf(read({ user: "u1" }).author), "U1");
  t.is(authorOf(read({ user: "bob" }).author), "W2");
  t.is(authorOf(read({ user: "UEXT" }).author), "UEXT");
});

test("what stands in a text file, a mail or a voice message is kept", (t) => {
  const previewOf = (file: object) => read({ files: [{ id: "F1", ...file }] }).files[0]?.preview;
  t.is(previewOf({ mode: "snippet", preview: "SELECT 1" }), "SELECT 1");
  t.is(previewOf({ mode: "email", plain_text: "Dear all" }), "Dear all");
  t.is(previewOf({ transcription: { preview: { content: "hello" } } }), "hello");
});

test("what a person wrote about a picture is read, whatever its type", (t) => {
  const words = (file: object) => read({ files: [{ id: "F1", ...file }] }).files[0]?.description;
  t.is(words({ alt_txt: "A pier at dusk" }), "A pier at dusk");
  t.is(words({ alt_txt: null }), "");
  t.is(words({ alt_txt: ["pier"] }), "");
});

const entriesOf = async (text: string): Promise<unknown[]> => {
  const values: unknown[] = [];
  for await (const entries of jsonEntries(Readable.from([Buffer.from(text)])))
    for (const entry of entries) values.push("value" in entry ? entry.value : entry.problem);
  return values;
};

test("a list is read from an object that stands in its place", async (t) => {
  t.deepEqual(await entriesOf('{"ok": true, "messages": [{"ts": "1"}, {"ts": "2"}]}'), [{ ts: "1" }, { ts: "2" }]);
  t.deepEqual(await entriesOf('\uFEFF{"U1": {"name": "alice"}, "U2": {"name": "bob"}}'), [
    { id: "U1", name: "alice" },
    { id: "U2", name: "bob" },
  ]);
  t.deepEqual(await entriesOf('{"id": "U1", "tags": ["a"]}'), [{ id: "U1", tags: ["a"] }]);
  t.is((await entriesOf('{"messages": [{"ts": ')).length, 1);
});

function foldersOf(files: readonly string[], ...entries: readonly object[]): (readonly [string, readonly string[]])[] {
  const indexed = entries.flatMap((entry) => slackConversation(entry, "public") ?? []);
  return withDayFiles(files, indexed, true).map(({ id, kind, dayFiles }: FiledConversation) => [`${id} ${kind}`, dayFiles]);
}

const day = "2023-11-14.json";

test("folders are found by name, by id, by a name of before, and in folders of several workspaces", (t) => {
  const reused = [
    { id: "C1", name: "town" },
    { id: "C2", name: "town" },
    { id: "C3", name: "village", previous_names: ["hamlet"] },
  ];
  t.deepEqual(foldersOf([`town/${day}`, `C2/${day}`, `hamlet/${day}`], ...reused), [
    ["C1 public", [`town/${day}`]],
    ["C2 public", [`C2/${day}`]],
    ["C3 public", [`hamlet/${day}`]],
  ]);
  t.deepEqual(foldersOf([`teams/T1/town/${day}`, `teams/T2/town/${day}`], ...reused.slice(0, 2)), [
    ["C1 public", [`teams/T1/town/${day}`]],
    ["C2 public", [`teams/T2/town/${day}`]],
  ]);
  t.is(folderAbove(["teams/T1/channels.json", "teams/T2/channels.json"]), "teams/");
  t.is(folderAbove(["export/channels.json", "export/users.json"]), "export/");
});

test("comments on a canvas stay private", (t) => {
  t.deepEqual(foldersOf([`FC:F1:Plan/${day}`, `gone/${day}`]), [
    ["folder/FC:F1:Plan private", [`FC:F1:Plan/${day}`]],
    ["folder/gone public", [`gone/${day}`]],
  ]);
});

test("a direct conversation without a list of members belongs to those whom its name or its person tells", (t) => {
  const users = ["alice", "bob", "carol"].flatMap((name, index) => slackUser({ id: `U${index + 1}`, name }) ?? []);
  const [mpdm, dm] = [
    slackConversation({ id: "G1", name: "mpdm-alice--bob--carol-1" }, "group"),
    slackConversation({ id: "D1", user: "U3" }, "direct"),
  ];
  const filed = [mpdm, dm].flatMap((one) => (one === undefined ? [] : [{ ...one, dayFiles: [] }]));
  const plans = planRooms(filed, createPeople(users), new Map([["D1", new Set(["U1"])]]), createReport());
  t.deepEqual(
    plans.map(({ directMemberIds }) => [...directMemberIds].sort()),
    [
      ["U1", "U2", "U3"],
      ["U1", "U3"],
    ],
  );
});
