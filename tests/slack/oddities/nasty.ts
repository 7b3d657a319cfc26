import type { ExecutionContext } from "ava";
import type { Imported } from "../imported.ts";
import type { Expectation, Expectations } from "./expectation.ts";

const general = (here: Imported) => here.timeline(here.room("general"));

/**
 * The rows of EXPECTED.md that a single message can show: words of the message, its author, and the
 * shown text.
 */
const shown: readonly (readonly [words: string, author: string, html: RegExp])[] = [
  ["hello", "alice", /<p>hello<\/p>/],
  ["I was here", "bob", /I was here/],
  ["from another company", "ext-ernal", /from another company/],
  ["ping", "alice", /@Ext Ernal<\/span> ping/],
  [
    "#random",
    "will",
    /@Alice Ångström<\/span> and <span class="mention">@Carol NoMail<\/span>, see #random and #gone @here @room @room/,
  ],
  ["@platform-team", "alice", /Hi @platform-team and @S9, please review/],
  ["Feb 18, 2024", "alice", /due Feb 18, 2024 2:00 PM UTC/],
  ["literal", "alice", /a &lt; b &amp;&amp; c &gt; d; literal &amp;lt;b&amp;gt;/],
  ["if (a", "alice", /<pre><code>if \(a &lt; b &amp;&amp; c &gt; d\) \{\}\n<\/code><\/pre>/],
  [
    "Foo_",
    "alice",
    /<a href="https:\/\/x\.example\/\?a=1&amp;b=2"[^>]*>one \| two<\/a> <a href="https:\/\/en\.wikipedia\.org\/wiki\/Foo_\(bar\)"[^>]*>[^<]*<\/a> <a href="mailto:a@example\.invalid"[^>]*>a@example\.invalid<\/a> <a href="tel:\+49123"/,
  ],
  ["click", "b-mallory-b", /^(?![\s\S]*href)[\s\S]*click/],
  [
    "snake_case_name",
    "alice",
    /<strong>bold<\/strong> <em>italic<\/em> <s>strike<\/s> <code>co_de<\/code> snake_case_name 2\*3\*4<\/p>\s*<blockquote>\s*<p>q1<br>\nq2<\/p>\s*<\/blockquote>\s*<p>after/,
  ],
  ["مرحبا", "mariam", /مرحبا بكم لعالم Rocket Chat 10:30/],
  ["only in", "alice", /only in <strong>blocks<\/strong><\/p>\s*<ul>\s*<li>item 1<\/li>\s*<li>item 2<\/li>/],
  [
    "rich part",
    "alice",
    /rich part <span class="mention">@Carol NoMail<\/span>@platform-team🎉<a href="https:\/\/x\.example"[^>]*>L<\/a>[\s\S]*section <strong>part<\/strong>/u,
  ],
  [
    "#42 failed",
    "deploybot",
    /<p>Build<\/p>[\s\S]*<a href="https:\/\/ci\.example\/42"[^>]*>#42 failed<\/a>[\s\S]*2 tests &lt;red&gt;[\s\S]*branch<\/strong>: main/,
  ],
  ["bug 1", "bug-list", /bug 1/],
  ["take a break", "slackbot", /You should take a break/],
  ["nice file", "bob", /nice file/],
  ["see file", "alice", /see file[\s\S]*a deleted file/],
  ["old file", "alice", /old file[\s\S]*not available/],
  ["their file", "alice", /their file[\s\S]*not available/],
  [
    "naïve 100%",
    "alice",
    /pic[\s\S]*<a href="https:\/\/files\.example\.invalid\/F4\.png"[^>]*>naïve 100% &quot;q&quot;\.png<\/a>/,
  ],
  ["Canvas: Plan", "alice", /Canvas: Plan/],
  ["huddle", "slackbot", /A huddle of Alice Ångström, Will The, 5 minutes/],
  ["waves", "alice", /<em>waves<\/em>/],
  ["Daily:", "standup", /Daily: what did you do\?/],
  ["new kind", "alice", /new kind/],
  ["alert(1)</script>", "b-mallory-b", /&lt;script&gt;alert\(1\)&lt;\/script&gt; &lt;img src=x onerror=alert\(1\)&gt;/],
  ["👩‍👩‍👧‍👧", "alice", /👩‍👩‍👧‍👧 🏳️‍🌈 🇩🇰 👍🏽/u],
  ["nulbyte", "alice", /nulbyte/],
];

function holdsGeneral(t: ExecutionContext, here: Imported): void {
  const timeline = general(here);
  for (const [words, author, html] of shown) {
    const message = here.messages.find(({ text }) => text.replaceAll("\\", "").includes(words));
    if (message === undefined) t.fail(`"${words}" is missing.`);
    else {
      t.is(here.nameOf(message.senderId), author, words);
      t.regex(here.html(message), html, words);
    }
  }
  const long = timeline.find(({ text }) => text.startsWith("lorem"));
  t.true((long?.text.length ?? 0) > 39_900);
  t.deepEqual(
    timeline.filter(({ text }) => /first of two|second of two|^same$/.test(text)).map(({ text }) => text),
    ["first of two", "second of two", "same"],
  );
  t.is(
    timeline.find(({ text }) => text === "early") &&
      timeline.findIndex(({ text }) => text === "early") < timeline.findIndex(({ text }) => text === "hello"),
    true,
  );
  t.is(timeline.at(-1)?.text, "future");
  t.is(timeline.at(-1)?.sentAt.slice(0, 4), "2286");
  t.is(here.noted("Messages that could not be read").length, 3);
}

function holdsThreads(t: ExecutionContext, here: Imported): void {
  const bot = here.message("deploy v2");
  t.is(here.nameOf(bot.senderId), "deploybot");
  t.deepEqual(
    here.replies(bot).map(({ text }) => text),
    ["ok", "also to the channel"],
  );
  t.is(bot.replyCount, 2);
  t.is(general(here).filter(({ text }) => text === "also to the channel").length, 1);
  const [one, two] = [here.message("orphan one"), here.message("orphan two")];
  t.truthy(one.threadRootId);
  t.is(one.threadRootId, two.threadRootId);
  const still = here.message("still here");
  t.truthy(here.messages.find(({ id }) => id === still.threadRootId)?.deletedAt);
  const final = here.message("final");
  t.is(final.editedAt, "2024-01-01T11:53:20.000Z");
  const counts = (words: string) =>
    here.messages.find(({ text }) => text === words)?.reactions.map(({ userIds }) => userIds.length);
  t.deepEqual(counts("react"), [1, 1, 1, 1]);
  t.deepEqual([counts("party"), counts("big")], [[2], [2]]);
  t.deepEqual(here.noted("Reactions with an emoji"), ["#general, 1704103540.000034, :partyparrot:"]);
}

async function holdsRooms(t: ExecutionContext, here: Imported): Promise<void> {
  const said = (name: string) => here.timeline(here.room(name)).map(({ text }) => text);
  t.is(here.room("general").topic, "Q&A <here>");
  t.deepEqual(said("random"), ["hi random"]);
  t.deepEqual(said("café-日本語"), ["我家在上海东边。", "我家在，上海，东边"]);
  t.deepEqual(said("old-project"), ["old"]);
  t.truthy(here.room("old-project").archivedAt);
  const secret = here.room("secret-plans");
  t.is(secret.visibility, "private");
  t.deepEqual(here.members(secret), ["alice", "alice-2"]);
  t.deepEqual(said("secret-plans"), ["the secret", "I left"]);
  const group = here.direct("alice", "grid", "will");
  t.deepEqual(
    here.timeline(group).map(({ text }) => text),
    ["m1a", "m1b", "m2a", "m2b"],
  );
  const direct = [
    here.direct("alice", "will"),
    here.direct("alice", "ext-ernal"),
    here.direct("alice"),
    here.direct("alice", "slackbot"),
  ];
  t.deepEqual(
    direct.map((room) => here.timeline(room).map(({ text }) => text)),
    [["psst"], ["hello from outside"], ["todo"], ["welcome"]],
  );
  t.deepEqual(said("ghost-channel"), ["where am I"]);
  t.deepEqual(said("dst"), ["dst-1", "dst-2", "dst-3", "dst-4"]);
  for (const room of [here.room("general"), here.room("dst"), secret, group])
    t.is(await here.unread(room, "alice"), 0, room.name ?? "");
  t.notRegex(JSON.stringify([here.messages, here.report]), /xoxe/);
  t.deepEqual(
    here.rooms.filter(({ name }) => name?.includes("MACOSX") || name?.includes("├")),
    [],
  );
}

const asValid: Expectation = {
  holds: async (t, here) => {
    holdsGeneral(t, here);
    holdsThreads(t, here);
    await holdsRooms(t, here);
    const other = here.people.find(({ displayName }) => displayName === "Other Alice");
    t.is(other?.name, "alice-2");
    t.is(other?.email, null);
    t.is(here.person("alice").role, "administrator");
    t.is(here.person("dave").role, "guest");
  },
};

/** One export with everything, and the ways in which its file can be unusual. */
export const nastyExpectations: Expectations = {
  "nasty-valid.zip": asValid,
  "nasty-macosx.zip": asValid,
  "nasty-backslash.zip": asValid,
  "nasty-no-utf8-flag.zip": asValid,
  "nasty-zipslip.zip": {
    holds: async (t, here) => {
      await holdsRooms(t, here);
      t.is(here.noted("could not be read and were left out").filter((line) => line.includes("evil")).length, 3);
    },
  },
  "nasty-no-users.zip": {
    holds: (t, here) => {
      t.is(here.timeline(here.room("random")).length, 1);
      t.truthy(here.message("I was here"));
      t.regex(here.noted("does not hold").join(), /users\.json/);
      t.true(here.noted("People who are in no list").length >= 10);
    },
  },
  "nasty-no-channels.zip": { refused: /channels\.json is missing/ },
  "nasty-truncated.zip": { refused: /cannot be read as a zip file|damaged zip file/ },
};
