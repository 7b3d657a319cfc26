import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import test from "ava";
import { slackMessage } from "../../integrations/slack/reading/message-record.ts";
import { messageText } from "../../integrations/slack/text/message-text.ts";
import { renderedMarkdown } from "../support/rendered-markdown.ts";
import { repository } from "../support/repository.ts";

interface FormattingCase {
  readonly name: string;
  readonly mrkdwn: string;
  readonly "html must match": readonly string[];
  readonly "html must not match": readonly string[];
}

const cases: readonly FormattingCase[] = JSON.parse(
  readFileSync(resolve(repository, "../shared/data/slack-oddities/formatting.json"), "utf8"),
);

const people = new Map([
  ["U1", { name: "alice", displayName: "Alice Ames" }],
  ["U2", { name: "bob", displayName: "Bob Burns" }],
  ["U3", { name: "carol", displayName: "Carol Cole" }],
]);

const names = {
  userName: (id: string) => people.get(id)?.name,
  userId: () => undefined,
  channelName: (id: string) => (id === "C1" ? "town" : undefined),
  roomId: () => undefined,
  groupName: () => undefined,
  emojiName: (name: string) => name,
};

test("every message in Slack's markup is shown as Slack shows it", (t) => {
  const wrong: string[] = [];
  for (const { name, mrkdwn, ...expected } of cases) {
    const read = slackMessage({ type: "message", user: "U1", text: mrkdwn, ts: "1700000000.000100" });
    if (!("message" in read)) throw new Error(`${name} is no message.`);
    const { markdown, mentionedIds } = messageText(read.message, names);
    const mentioned = mentionedIds.flatMap((id) => people.get(id) ?? []);
    const html = renderedMarkdown(markdown, new Map(mentioned.map((person) => [person.name, person.displayName])));
    const isRight =
      expected["html must match"].every((pattern) => new RegExp(pattern).test(html)) &&
      !expected["html must not match"].some((pattern) => new RegExp(pattern).test(html));
    if (!isRight) wrong.push(`${name}: ${JSON.stringify(mrkdwn)} became ${JSON.stringify(markdown)}, shown as ${html}`);
  }
  t.is(cases.length, 94);
  t.deepEqual(wrong, []);
});

test("code in a quote is shown without the quote's signs, and the quote goes on after it", (t) => {
  const text = "Ada said:\n&gt; Try\n&gt; \n&gt; ```\n&gt; let a = 1\n&gt; \n&gt;   a &gt; b\n&gt; ```\n&gt; then rest\n\nI did";
  const read = slackMessage({ type: "message", user: "U1", text, ts: "1700000000.000100" });
  if (!("message" in read)) return t.fail();
  const html = renderedMarkdown(messageText(read.message, names).markdown, new Map());
  t.regex(
    html,
    /<blockquote>\s*<p>Try<\/p>[\s\S]*<code[^>]*>let a = 1\n\n {2}a &gt; b\n<\/code>[\s\S]*<p>then rest<\/p>\s*<\/blockquote>/,
  );
  t.is(html.split("<blockquote>").length, 2);
  t.regex(html, /<\/blockquote>\s*<p>I did<\/p>/);
});
