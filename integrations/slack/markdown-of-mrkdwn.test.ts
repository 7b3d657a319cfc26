import test from "ava";
import { markdownOfMrkdwn, mentionedIn, mentionsEverybody } from "./markdown-of-mrkdwn.ts";

const names = {
  userName: (id: string) =>
    new Map([
      ["U1", "ada"],
      ["U2", "rafi.berg"],
    ]).get(id),
  channelName: (id: string) => new Map([["C1", "maths"]]).get(id),
};
const converted = (text: string): string => markdownOfMrkdwn(text, names);

test("people, channels and everybody are mentioned by the names they have here", (t) => {
  t.is(converted("<@U1> and <@U2|rafi>, see <#C1|maths> <#C1>"), "@ada and @rafi.berg, see #maths #maths");
  t.is(converted("<!channel> <!here> <!everyone>"), "@room @here @room");
});

test("somebody who is not in the export keeps the label or the id", (t) => {
  t.is(converted("<@U9|gone> <@U9>"), "@gone @U9");
});

test("links keep target and label", (t) => {
  t.is(converted("<https://a.example/x?y=1&amp;z=2>"), "https://a.example/x?y=1&z=2");
  t.is(converted("<https://a.example|the site>"), "[the site](https://a.example)");
  t.is(converted("<https://a.example|https://a.example>"), "https://a.example");
  t.is(converted("<https://a.example|a.example>"), "https://a.example");
  t.is(converted("<https://a.example/f_(x)|f [x]>"), "[f \\[x\\]](https://a.example/f_%28x%29)");
  t.is(converted("<mailto:a@b.example|a@b.example>"), "mailto:a@b.example");
});

test("a link that would run a script stays plain text", (t) => {
  t.is(converted("<javascript:alert(1)|click>"), "click (javascript:alert(1))");
});

test("bold and struck text are marked as Markdown does, arithmetic is not", (t) => {
  t.is(converted("*bold* and ~gone~ and _slanted_"), "**bold** and ~~gone~~ and _slanted_");
  t.is(converted("2 * 3 * 4 and a*b*c"), "2 * 3 * 4 and a*b*c");
});

test("code keeps its text to the letter", (t) => {
  t.is(converted("`*x* &lt;- y`"), "`*x* <- y`");
  t.is(converted("```\nimport <https://a.example|a.example>\n*n* &amp; m\n```"), "```\nimport a.example\n*n* & m\n```");
});

test("an escaped entity is unescaped once", (t) => {
  t.is(converted("&amp;lt; &lt;b&gt;"), "&lt; <b>");
});

test("the people mentioned are found once each", (t) => {
  t.deepEqual(mentionedIn("<@U2> <@U1> <@U2|x>"), ["U2", "U1"]);
  t.true(mentionsEverybody("hi <!here|here>"));
  t.false(mentionsEverybody("hi !here"));
});
