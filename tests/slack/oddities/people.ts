import type { Expectations } from "./expectation.ts";

const said = (words: string, by: string): Expectations[string] => ({
  holds: (t, here) => t.is(here.nameOf(here.message(words).senderId), by),
});

/** Every author exists, even when the user record lacks fields. */
export const peopleExpectations: Expectations = {
  "small/user-deleted.zip": {
    holds: (t, here) => {
      t.is(here.message("bye").senderId, here.person("carol").id);
      t.truthy(here.person("carol").deactivatedAt);
      t.is(here.person("bob").deactivatedAt, null);
    },
  },
  "small/two-users-same-mail.zip": {
    holds: (t, here) => {
      t.is(here.nameOf(here.message("from dan").senderId), "dan");
      t.is(here.person("dan").email, null);
      t.is(here.person("alice").email, "u1@example.org");
      t.regex(here.noted("People whose").join(), /U4, dan: the mail address/);
    },
  },
  "small/name-unicode.zip": {
    holds: (t, here) => {
      const [müller, lei] = [here.person("muller"), here.people.find(({ displayName }) => displayName === "李雷")];
      t.is(müller.displayName, "Jürg Müller");
      const message = here.message("gruezi");
      t.is(message.senderId, müller.id);
      t.deepEqual(message.mentionedUserIds, [lei?.id]);
      t.regex(here.html(message), /<span class="mention">@李雷<\/span>/);
    },
  },
  "small/tz-invalid.zip": {
    holds: (t, here) => {
      t.is(here.nameOf(here.message("hi tz").senderId), "dan");
      t.is(here.person("dan").timeZone, null);
      t.is(here.person("alice").timeZone, "Europe/Zurich");
    },
  },
  "small/mail-invalid.zip": {
    holds: (t, here) => {
      t.is(here.nameOf(here.message("hi mail").senderId), "dan");
      t.is(here.person("dan").email, null);
    },
  },
  "small/display-name-control.zip": {
    holds: (t, here) => {
      t.is(here.nameOf(here.message("hi ctl").senderId), "dan");
      t.is(here.person("dan").displayName, "Dan Tab");
    },
  },
  "small/display-name-blank.zip": {
    holds: (t, here) => {
      t.is(here.nameOf(here.message("hi blank").senderId), "dan");
      t.is(here.person("dan").displayName, "dan");
    },
  },
  "small/profile-fields.zip": {
    holds: (t, here) => {
      const { title, statusText, statusEmoji } = here.person("dan");
      t.deepEqual([title, statusText, statusEmoji], ["Baker", "at lunch", "pizza"]);
    },
  },
  "small/roles.zip": {
    holds: (t, here) => {
      t.deepEqual(
        ["alice", "bob", "carol"].map((name) => here.person(name).role),
        ["administrator", "guest", "guest"],
      );
    },
  },
  "small/user-null-fields.zip": said("hi nul", "dan"),
  "small/slackbot.zip": {
    holds: (t, here) => {
      t.is(here.message("Reminder: stand-up").senderId, here.person("slackbot").id);
      t.is(here.person("slackbot").displayName, "Slackbot");
      t.is(here.person("slackbot").kind, "bot");
    },
  },
  "small/stranger-author.zip": {
    holds: (t, here) => {
      const root = here.message("from outside");
      const stranger = here.people.find(({ id }) => id === root.senderId);
      t.is(stranger?.displayName, "Out Sider");
      t.deepEqual(
        here.replies(root).map(({ text }) => text),
        ["reply"],
      );
    },
  },
  "small/bot-no-user.zip": {
    holds: (t, here) => {
      const root = here.message("deploy done");
      t.is(here.person("deploybot").id, root.senderId);
      t.is(here.person("deploybot").kind, "bot");
      t.deepEqual(
        here.replies(root).map(({ text }) => text),
        ["thanks"],
      );
    },
  },
  "replies-under-left-out-root.zip": {
    holds: (t, here) => {
      const root = here.message("deploy done");
      t.is(here.nameOf(root.senderId), "deploybot");
      t.deepEqual(
        here.replies(root).map(({ text }) => text),
        ["rollback please", "done"],
      );
    },
  },
  "unknown-people.zip": {
    holds: (t, here) => {
      t.is(here.nameOf(here.message("stand-up").senderId), "slackbot");
      const root = here.message("from a partner");
      t.is(here.people.find(({ id }) => id === root.senderId)?.displayName, "Pat Partner");
      t.deepEqual(
        here.replies(root).map(({ text }) => text),
        ["answer"],
      );
    },
  },
  "people-refused.zip": {
    holds: (t, here) => {
      const author = (words: string) => here.people.find(({ id }) => id === here.message(words).senderId);
      t.deepEqual(
        ["one", "two", "three"].map((words) => author(words)?.displayName),
        ["Old Alice", "Dan Dorn", "Eve Eden"],
      );
      t.truthy(author("one")?.deactivatedAt);
      t.not(author("one")?.name, "alice");
      t.deepEqual([author("two")?.email, author("three")?.email, author("three")?.timeZone], [null, null, null]);
    },
  },
};
