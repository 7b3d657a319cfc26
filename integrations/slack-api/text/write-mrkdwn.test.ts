import test from "ava";
import { readMrkdwn } from "./read-mrkdwn.ts";
import { writeMrkdwn } from "./write-mrkdwn.ts";

const ada = "01960000-0000-7000-8000-0000000000a1";

test("Markdown is written as Slack's markup", (t) => {
  const written: readonly (readonly [string, string])[] = [
    ["**bold** _slanted_ ~~struck~~ `a<b`", "*bold* _slanted_ ~struck~ `a&lt;b`"],
    ["1 < 2 & 3 > 2", "1 &lt; 2 &amp; 3 &gt; 2"],
    [`Hello <@${ada}> in <#${ada}> and <@&${ada}>`, `Hello <@${ada}> in <#${ada}> and <!subteam^${ada}>`],
    [`\\<@${ada}> and \`<@${ada}>\``, `&lt;@${ada}&gt; and \`&lt;@${ada}&gt;\``],
    ["@room, @here, a@room.org", "<!channel>, <!here>, a@room.org"],
    [
      "[tides](https://example.org/?a=1&b=2) <https://example.org>",
      "<https://example.org/?a=1&amp;b=2|tides> <https://example.org>",
    ],
    [
      "# Title\n\ntext\n\n- one\n- two\n  - three\n\n1. first\n2. second",
      "*Title*\n\ntext\n\n• one\n• two\n    • three\n\n1. first\n2. second",
    ],
    ["> quoted\n> more\n\n```js\na && b\n```", "> quoted\n> more\n\n```\na &amp;&amp; b\n```"],
    ["| a | b |\n| --- | --- |\n| 1 | 2 |", "a | b\n1 | 2"],
    ["", ""],
  ];
  for (const [markdown, mrkdwn] of written) t.is(writeMrkdwn(markdown), mrkdwn);
});

test("what is read from Slack's markup is written as it was", (t) => {
  for (const mrkdwn of [
    "*bold* _slanted_ ~struck~ `code`",
    `<@${ada}> see <#${ada}>`,
    "<https://example.org/a|label> 1 &lt; 2 &amp; 3",
    "<!channel> and <!here>",
    "• one\n• two",
  ])
    t.is(writeMrkdwn(readMrkdwn(mrkdwn)), mrkdwn);
});

test("a mention of an id of here is a mention, and one of another system's id is its words", (t) => {
  t.is(readMrkdwn(`<@${ada}>`), `<@${ada}>`);
  t.is(readMrkdwn("<@U123|kim>"), "@U123");
});
