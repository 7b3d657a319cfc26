import test from "ava";
import type { AskedMessage } from "../../markup/messages/asked-message.ts";
import { type ChatShape, mattermostShape, readChatMessage, rocketChatShape, slackShape } from "./chat-message.ts";

function read(json: unknown, shape: ChatShape = slackShape): AskedMessage {
  const reading = readChatMessage({ json, text: "", files: [], headers: {} }, shape);
  if (reading.kind !== "message") throw new Error(`It became ${reading.kind}.`);
  return reading.message;
}

test("Slack's text, name, picture and thread are read", (t) => {
  const asked = read({
    text: "*Deployed* <https://example.org/1|build 1> to _prod_ &amp; <!channel>",
    ...{
      username: "deploy",
      icon_url: "https://example.org/a.png",
      icon_emoji: ":robot_face:",
      channel: "#ops",
      thread_ts: "t-1",
    },
  });
  t.is(asked.text, "**Deployed** [build 1](https://example.org/1) to _prod_ & @room");
  t.like(asked, { name: "deploy", avatarUrl: "https://example.org/a.png", emoji: "🤖", channel: "#ops", threadId: "t-1" });
  t.is(read({ text: "*as it is*", mrkdwn: false }).text, "*as it is*");
});

test("Slack's blocks become blocks of ours, and the text beside them is left out", (t) => {
  const { text, blocks } = read({
    text: "for notifications",
    blocks: [
      { type: "header", text: { type: "plain_text", text: "Budget &amp; plan" } },
      { type: "section", text: { type: "mrkdwn", text: "*Hello*" }, fields: [{ type: "mrkdwn", text: "*Type:*\nComputer" }] },
      { type: "divider" },
      { type: "image", image_url: "https://example.org/p.png", alt_text: "A pier" },
      { type: "context", elements: [{ type: "mrkdwn", text: "Last week" }] },
      {
        type: "actions",
        elements: [{ type: "button", text: { type: "plain_text", text: "Open" }, url: "https://example.org/o" }],
      },
      {
        type: "rich_text",
        elements: [
          {
            type: "rich_text_section",
            elements: [
              { type: "text", text: "bold", style: { bold: true } },
              { type: "text", text: " words" },
            ],
          },
        ],
      },
    ],
  });
  t.is(text, "");
  t.deepEqual(blocks, [
    { kind: "header", version: 1, text: "Budget & plan" },
    { kind: "section", version: 1, text: "**Hello**" },
    { kind: "fields", version: 1, fields: [{ title: "Type", text: "Computer" }] },
    { kind: "divider", version: 1 },
    { kind: "image", version: 1, url: "https://example.org/p.png", description: "A pier" },
    { kind: "context", version: 1, text: "Last week" },
    { kind: "section", version: 1, text: "[Open](https://example.org/o)" },
    { kind: "section", version: 1, text: "**bold** words" },
  ]);
});

test("an attachment keeps its colour, author, title, fields, picture, footer and time", (t) => {
  const { blocks } = read({
    attachments: [
      {
        ...{
          color: "good",
          pretext: "New:",
          author_name: "Port",
          author_link: "https://example.org/port",
          title: "Tide &lt;1&gt;",
        },
        ...{
          title_link: "https://example.org/tide",
          text: "*high*",
          image_url: "https://example.org/t.png",
          footer: "API",
          ts: 123456789,
        },
        fields: [
          { title: "Height", value: "4 *m*", short: true },
          { title: "Where", value: "Quay", short: false },
        ],
        actions: [{ type: "button", text: "See", url: "https://example.org/see" }],
      },
      { fallback: "Only words" },
      {},
    ],
  });
  t.deepEqual(blocks[0], { kind: "section", version: 1, text: "New:" });
  t.like(blocks[1], {
    color: "#2eb886",
    author: "Port",
    authorUrl: "https://example.org/port",
    title: "Tide <1>",
    text: "**high**",
  });
  t.like(blocks[1], { titleUrl: "https://example.org/tide", imageUrl: "https://example.org/t.png", footer: "API" });
  t.deepEqual(blocks[1]?.kind === "attachment" && [blocks[1].happenedAt, blocks[1].fields], [
    "1973-11-29T21:33:09.000Z",
    [
      { title: "Height", text: "4 **m**", isShort: true },
      { title: "Where", text: "Quay", isShort: false },
      { title: "Links", text: "[See](<https://example.org/see>)", isShort: false },
    ],
  ]);
  t.like(blocks[2], { text: "Only words", title: null });
  t.is(blocks.length, 3);
});

test("Rocket.Chat's alias, avatar, emoji and thread are read, with its own markup", (t) => {
  const asked = read(
    {
      text: "*bold* and **bold**, ~struck~, [a link](https://example.org), `*code*` @all",
      ...{ alias: "Gruggy", avatar: "https://example.org/a.jpg", emoji: ":smirk:", tmid: "t-2", roomId: "r-1" },
      attachments: [
        { title: "Rocket.Chat", title_link: "https://rocket.chat", text: "*new*", color: "#764FA5", collapsed: true },
      ],
    },
    rocketChatShape,
  );
  t.is(asked.text, "**bold** and **bold**, ~~struck~~, [a link](https://example.org), `*code*` @all");
  t.like(asked, { name: "Gruggy", avatarUrl: "https://example.org/a.jpg", emoji: "😏", threadId: "t-2", channel: "r-1" });
  t.like(asked.blocks[0], { title: "Rocket.Chat", text: "**new**", color: "#764fa5" });
  const [played] = read({ attachments: [{ audio_url: "https://example.org/a.mp3", video_url: "x" }] }, rocketChatShape).blocks;
  t.deepEqual(played?.kind === "attachment" && played.fields, [
    { title: "Links", text: "[Listen](<https://example.org/a.mp3>)", isShort: false },
  ]);
});

test("Mattermost's text is Markdown, with Slack's links and calls", (t) => {
  const asked = read(
    { text: "#### Build\n*slanted* <https://example.org|here> <!channel> `<!here>`", username: "ci", props: { card: "x" } },
    mattermostShape,
  );
  t.is(asked.text, "#### Build\n*slanted* [here](https://example.org) @room `<!here>`");
  t.is(asked.name, "ci");
  const { blocks } = read({ props: { attachments: [{ text: "among the props" }] } }, mattermostShape);
  t.like(blocks, [{ text: "among the props" }]);
});

test("of 500 attachments 20 are shown and the others counted", (t) => {
  const asked = read({ attachments: Array.from({ length: 500 }, (_each, index) => ({ text: `n ${index}` })) });
  t.deepEqual([asked.blocks.length, asked.omittedCount], [20, 480]);
});

test("a payload without anything to show, or of another kind, is refused", (t) => {
  const refusalOf = (json: unknown) => {
    const reading = readChatMessage({ json, text: "", files: [], headers: {} }, slackShape);
    return reading.kind === "refused" ? reading.refusal.code : reading.kind;
  };
  for (const json of [{}, { text: "" }, { text: "  ", attachments: [{}] }, { text: null }, ""]) t.is(refusalOf(json), "no_text");
  for (const json of [[], 7, true]) t.is(refusalOf(json), "invalid_payload", JSON.stringify(json));
});
