import { after, type Expectations } from "./expectation.ts";

const texts = (here: Parameters<Extract<Expectations[string], { holds: unknown }>["holds"]>[1], room = "town"): string[] =>
  here.timeline(here.room(room)).map(({ text }) => text);

/** Every kind of message: words, threads, times, reactions and pins. */
export const messageExpectations: Expectations = {
  "small/bot-attachments-only.zip": {
    holds: (t, here) => {
      const message = here.message("Build 7");
      t.is(here.people.find(({ id }) => id === message.senderId)?.displayName, "CI");
      t.regex(here.html(message), /<a href="https:\/\/ci\.example\.org\/7"[^>]*>Build 7<\/a>/);
      t.regex(here.html(message), /failed on <strong>main<\/strong>/);
      t.regex(here.html(message), /<strong>Branch<\/strong>: main/);
      t.notRegex(message.text, /Build 7 failed/);
    },
  },
  "small/attachments-only-user.zip": {
    holds: (t, here) => {
      const html = here.html(here.message("Build 7"));
      t.regex(html, /pre/);
      t.regex(html, /<a href="https:\/\/ci\.example\.org\/7"[^>]*>Build 7<\/a>/);
      t.regex(html, /<p>failed<\/p>/);
    },
  },
  "small/blocks-only-section.zip": {
    holds: (t, here) => {
      const html = here.html(here.message("Head line"));
      t.regex(html, /<strong>Head line<\/strong>[\s\S]*body <strong>bold<\/strong>[\s\S]*f1[\s\S]*ctx/);
      t.regex(html, /<a href="https:\/\/example\.org\/i\.png"[^>]*>alt i<\/a>/);
      t.regex(html, /<a href="https:\/\/example\.org\/go"[^>]*>Go<\/a>/);
    },
  },
  "small/blocks-only-rich.zip": {
    holds: (t, here) => {
      const message = here.message("Hello");
      const html = here.html(message);
      t.deepEqual(message.mentionedUserIds, [here.person("bob").id]);
      t.true(message.mentionsRoom);
      t.regex(
        html,
        /Hello <span class="mention">@Bob Burns<\/span> see #town 👋🏼 <a href="https:\/\/example\.org\/x"[^>]*>doc<\/a>/u,
      );
      t.regex(html, /<strong>bold<\/strong>/);
      t.regex(html, /@here[\s\S]*14 Nov/);
      t.regex(html, /<ul>\s*<li>one<\/li>\s*<li>two<\/li>\s*<\/ul>\s*<ol>\s*<li>first<\/li>\s*<\/ol>/);
      t.regex(html, /<blockquote>/);
    },
  },
  "small/poll-fallback-text.zip": {
    holds: (t, here) => {
      const message = here.message("Which day?");
      t.is(here.nameOf(message.senderId), "bob");
      t.regex(here.html(message), /1️⃣ Monday <code>3<\/code>[\s\S]*2️⃣ Tuesday <code>5<\/code>/u);
      t.is(message.text.split("Which day?").length, 2);
    },
  },
  "small/subtypes.zip": {
    holds: (t, here) => {
      const kept = here.messages.map(({ text }) => text).join("\n");
      for (const name of [
        "me",
        "file_share",
        "thread_broadcast",
        "reply_broadcast",
        "slackbot_response",
        "tombstone",
        "document_mention",
      ])
        t.regex(kept.replaceAll("\\", ""), new RegExp(`text of ${name}`), name);
      t.regex(kept.replaceAll("\\", ""), /_text of pinned_item_/);
      t.true(here.noted("Notices of Slack that stand").length >= 5);
      t.deepEqual(here.noted("Joins, leaves"), ["#town: 1 archive, 1 unarchive"]);
    },
  },
  "small/me-message.zip": {
    holds: (t, here) => t.is(here.html(here.message("waves at everyone")), "<p><em>waves at everyone</em></p>\n"),
  },
  "small/file-comment.zip": {
    holds: (t, here) => {
      const message = here.message("nice one");
      t.is(here.nameOf(message.senderId), "bob");
      t.notRegex(message.text, /commented on/);
    },
  },
  "small/tombstone-root.zip": {
    holds: (t, here) => {
      const [root] = here.timeline(here.room("town"));
      t.truthy(root?.deletedAt);
      t.deepEqual(root && here.replies(root).map(({ text }) => text), ["still here"]);
      t.is(root?.replyCount, 1);
    },
  },
  "small/text-null.zip": { holds: (t, here) => t.deepEqual(texts(here), ["> att", "ok"]) },
  "small/dup-message-two-days.zip": { holds: (t, here) => t.deepEqual(texts(here), ["once"]) },
  "small/ts-bad.zip": {
    holds: (t, here) => {
      t.deepEqual(texts(here), ["good"]);
      t.is(here.noted("Messages that could not be read").length, 3);
      t.regex(here.noted("Messages that could not be read").join(), /town\/2023-11-14\.json, entry 1/);
    },
  },
  "small/ts-no-fraction.zip": { holds: (t, here) => t.is(here.message("nofrac").sentAt, after(0)) },
  "small/time-2009.zip": { holds: (t, here) => t.is(here.message("ancient").sentAt, "2009-01-01T00:00:00.000Z") },
  "small/time-float-rounding.zip": {
    holds: (t, here) => {
      t.deepEqual(
        ["ms", "ms2", "ms3"].map((text) => here.messages.find((message) => message.text === text)?.sentAt.slice(-5, -1)),
        [".001", ".273", ".579"],
      );
    },
  },
  "small/order-within-ms.zip": { holds: (t, here) => t.deepEqual(texts(here), ["o1", "o2", "o3", "o4", "o5"]) },
  "small/edited.zip": {
    holds: (t, here) => {
      const { editedAt } = here.message("right now");
      t.is(editedAt?.slice(0, 19), after(540).slice(0, 19));
    },
  },
  "small/reply-before-root-in-file.zip": {
    holds: (t, here) => {
      t.deepEqual(texts(here), ["root"]);
      t.deepEqual(
        here.replies(here.message("root")).map(({ text }) => text),
        ["reply"],
      );
    },
  },
  "small/root-missing.zip": {
    holds: (t, here) => {
      const [standIn, ...others] = here.timeline(here.room("town"));
      t.deepEqual(others, []);
      t.is(standIn?.sentAt.slice(0, 19), after(0).slice(0, 19));
      t.deepEqual(standIn && here.replies(standIn).map(({ text }) => text), ["orphan one", "orphan two"]);
      t.is(here.noted("Threads whose first message").length, 1);
    },
  },
  "small/reply-ts-before-root.zip": {
    holds: (t, here) => {
      t.deepEqual(texts(here), ["root late"]);
      t.deepEqual(
        here.replies(here.message("root late")).map(({ text, sentAt }) => [text, sentAt.slice(0, 19)]),
        [["reply early", after(0).slice(0, 19)]],
      );
    },
  },
  "small/thread-broadcast.zip": {
    holds: (t, here) => {
      t.deepEqual(texts(here), ["root", "both"]);
      t.deepEqual(
        here.replies(here.message("root")).map(({ text }) => text),
        ["both"],
      );
      t.is(here.message("root").replyCount, 1);
    },
  },
  "small/reaction-unknown-user.zip": {
    holds: (t, here) => {
      const [reaction] = here.timeline(here.room("town"))[0]?.reactions ?? [];
      t.is(reaction?.emoji, "tada");
      t.is(reaction?.userIds.length, 2);
    },
  },
  "small/reaction-skin-tone.zip": {
    holds: (t, here) => {
      const [reaction, ...others] = here.timeline(here.room("town"))[0]?.reactions ?? [];
      t.deepEqual(others, []);
      t.deepEqual(reaction?.userIds.map(here.nameOf).sort(), ["bob", "carol"]);
    },
  },
  "small/reaction-custom.zip": {
    holds: (t, here) => {
      t.is(texts(here).length, 1);
      t.regex(here.noted("Reactions with an emoji").join(), /:partyparrot:/);
    },
  },
  "small/reaction-aliases.zip": {
    holds: (t, here) => {
      const reactions = here.timeline(here.room("town"))[0]?.reactions ?? [];
      const lost = here.noted("Reactions with an emoji");
      t.deepEqual(lost, []);
      t.true(reactions.length >= 38, String(reactions.length));
    },
  },
  "small/join-with-reaction.zip": {
    holds: (t, here) => {
      t.deepEqual(texts(here), []);
      t.is(here.noted("Reactions to notices").length, 1);
      t.deepEqual(here.noted("Joins, leaves"), ["#town: 1 join"]);
    },
  },
  "small/pins.zip": {
    holds: (t, here) => {
      const message = here.message("pin me");
      t.true(message.isPinned);
      t.is(here.nameOf(message.pinnedById ?? ""), "bob");
    },
  },
  "small/text-10001.zip": {
    holds: (t, here) =>
      t.deepEqual(
        texts(here).map(({ length }) => length),
        [10_001],
      ),
  },
  "long-text.zip": {
    holds: (t, here) => {
      const [root] = here.timeline(here.room("town"));
      t.true((root?.text.length ?? 0) >= 11_999);
      t.is(root && here.replies(root).length, 1);
    },
  },
  "small/nul-char.zip": { holds: (t, here) => t.deepEqual(texts(here), ["ab nul"]) },
  "small/mention-non-member.zip": {
    holds: (t, here) => {
      t.regex(here.html(here.message("about it")), /ask <span class="mention">@Carol Cole<\/span> about it/);
      t.false(here.members(here.room("town")).includes("carol"));
    },
  },
  "small/message-in-wrong-type.zip": {
    holds: (t, here) => {
      t.deepEqual(texts(here), ["y"]);
      t.regex(here.noted("Messages that could not be read").join(), /type event/);
    },
  },
  "code-block.zip": {
    holds: (t, here) =>
      t.is(here.html(here.message("SELECT id")), "<pre><code>SELECT id\nFROM t\n</code></pre>\n<p>after the code</p>\n"),
  },
  "no-text.zip": {
    holds: (t, here) => {
      const html = here.timeline(here.room("town")).map(here.html);
      t.is(html.length, 3);
      t.regex(html[0] ?? "", /only in blocks/);
      t.regex(html[1] ?? "", /<a href="https:\/\/ci\.example\.org\/7"[^>]*>Build 7<\/a>[\s\S]*failed/);
      t.regex(html[2] ?? "", /see options[\s\S]*option A/);
    },
  },
  "formatting.zip": {
    holds: (t, here) => {
      const html = here.timeline(here.room("town")).map(here.html);
      const expected = [
        /<blockquote>\s*<p>[^<]*said<\/p>\s*<\/blockquote>\s*<p>my answer<\/p>/,
        /<strong>.*@Bob Burns.*@Carol Cole.*<\/strong>/,
        /<p># 1 priority/,
        /\[foo\]: /,
        /__init__/,
        /<p>[^<]*indented/,
        /above<br>\n---<br>\nbelow/,
        /👋🏼/u,
        /&amp;nbsp;/,
        /¯\\_\(ツ\)_\/¯/u,
      ];
      t.is(html.length, expected.length);
      for (const [index, pattern] of expected.entries()) t.regex(html[index] ?? "", pattern);
    },
  },
};
