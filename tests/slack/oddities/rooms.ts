import { after, type Expectations } from "./expectation.ts";

const town: Expectations[string] = {
  holds: (t, here) =>
    t.deepEqual(
      here.timeline(here.room("town")).map(({ text }) => text),
      ["x"],
    ),
};

/** Rooms of every kind: members, names, topics and archiving; and how their files are read. */
export const roomExpectations: Expectations = {
  "small/join-leave-times.zip": {
    holds: (t, here) => {
      const room = here.room("town");
      t.deepEqual(here.members(room), ["alice", "bob"]);
      const joinedAt = (name: string) => here.memberships.find(({ userId }) => here.nameOf(userId) === name)?.joinedAt;
      t.is(here.memberships.filter(({ roomId }) => roomId === room.id).length, 2);
      t.is(
        here.memberships.find(({ roomId, userId }) => roomId === room.id && here.nameOf(userId) === "bob")?.joinedAt.slice(0, 19),
        after(0).slice(0, 19),
      );
      t.truthy(joinedAt("alice"));
    },
  },
  "small/private-groups.zip": {
    holds: (t, here) => {
      const room = here.room("secret-plan");
      t.is(room.visibility, "private");
      t.deepEqual(here.members(room), ["alice", "bob"]);
      t.deepEqual(
        here.timeline(room).map(({ text }) => text),
        ["hush"],
      );
    },
  },
  "small/private-dms.zip": {
    holds: (t, here) => {
      const [two, self] = [here.direct("alice", "bob"), here.direct("alice")];
      t.deepEqual([two.kind, two.visibility, self.kind], ["direct", "private", "direct"]);
      t.deepEqual(
        here.timeline(two).map(({ text }) => text),
        ["hush"],
      );
      t.deepEqual(
        here.timeline(self).map(({ text }) => text),
        ["note to self"],
      );
    },
  },
  "three-private-kinds.zip": {
    holds: async (t, here) => {
      const [secret, group, direct] = [
        here.room("secret-plan"),
        here.direct("alice", "bob", "carol"),
        here.direct("alice", "bob"),
      ];
      t.deepEqual([secret.visibility, group.visibility, direct.visibility], ["private", "private", "private"]);
      t.deepEqual(here.members(secret), ["alice", "bob"]);
      t.deepEqual(
        [secret, group, direct].map((room) => here.timeline(room).map(({ text }) => text)),
        [["hush"], ["three of us"], ["two of us"]],
      );
      t.is(group.kind, "group");
      t.is(await here.unread(direct, "bob"), 0);
      t.is(await here.unread(secret, "bob"), 0);
      t.is(await here.unread(secret, "alice"), 0);
    },
  },
  "members-1101.zip": {
    holds: (t, here) => {
      const room = here.room("town");
      t.is(room.memberCount, 1_101);
      const [message] = here.timeline(room);
      t.deepEqual(message?.mentionedUserIds.map(here.nameOf), ["user2"]);
      t.is(here.memberships.filter(({ roomId }) => roomId === room.id).length, 1_101);
    },
  },
  "small/folder-without-channel.zip": {
    holds: (t, here) => {
      const room = here.room("ghost");
      t.truthy(room.archivedAt);
      t.deepEqual(
        here.timeline(room).map(({ text }) => text),
        ["boo"],
      );
      t.deepEqual(here.noted("Folders that no index names"), ["ghost: 1 messages"]);
      t.deepEqual(
        here.timeline(here.room("town")).map(({ text }) => text),
        ["pub"],
      );
    },
  },
  "small/general-renamed.zip": {
    holds: (t, here) => {
      const room = here.room("company-wide");
      t.is(here.rooms.length, 1);
      t.deepEqual([room.topic, room.description], ["Top", "Purp"]);
      t.deepEqual(
        here.timeline(room).map(({ text }) => text),
        ["hi gen"],
      );
      t.true(["alice", "bob", "carol"].every((name) => here.members(room).includes(name)));
    },
  },
  "small/topic-entities.zip": {
    holds: (t, here) => {
      t.regex(here.room("town").topic, /^R&D board\b.*@bob$/);
      t.is(here.room("town").description, "a < b");
    },
  },
  "small/channel-created-string.zip": {
    holds: (t, here) => {
      t.is(here.room("town").createdAt, "2015-06-06T02:38:39.000Z");
      t.truthy(here.message("old export"));
    },
  },
  "old-official-export.zip": { holds: (t, here) => t.is(here.message("from 2016").roomId, here.room("town").id) },
  "small/channel-created-ms-zero.zip": {
    holds: (t, here) => {
      t.is(here.room("other").createdAt.slice(0, 4), "2023");
      t.true(here.people.every(({ registeredAt }) => registeredAt >= "2023"));
      t.deepEqual(
        here.timeline(here.room("town")).map(({ text }) => text),
        ["x"],
      );
    },
  },
  "small/one-channel-bad.zip": {
    holds: (t, here) => {
      t.is(here.room("bad").topic, "");
      t.deepEqual(
        here.timeline(here.room("bad")).map(({ text }) => text),
        ["in bad"],
      );
      t.deepEqual(
        here.timeline(here.room("town")).map(({ text }) => text),
        ["x"],
      );
    },
  },
  "small/channels-fold-together.zip": {
    holds: (t, here) => {
      t.deepEqual(
        here.timeline(here.room("dev-ops")).map(({ text }) => text),
        ["two"],
      );
      t.deepEqual(
        here.timeline(here.room("dev-ops-2")).map(({ text }) => text),
        ["one"],
      );
      t.regex(here.noted("Channels that have another name").join(), /Dev Ops/);
    },
  },
  "small/channel-unicode.zip": {
    holds: (t, here) =>
      t.deepEqual(
        here.timeline(here.room("café-日本語")).map(({ text }) => text),
        ["bonjour"],
      ),
  },
  "zip-names-without-utf8-flag.zip": {
    holds: (t, here) =>
      t.deepEqual(
        here.timeline(here.room("café")).map(({ text }) => text),
        ["bonjour"],
      ),
  },
  "small/channel-archived.zip": {
    holds: (t, here) => {
      const room = here.room("town");
      t.is(room.archivedAt?.slice(0, 19), after(540).slice(0, 19));
      t.deepEqual(
        here.timeline(room).map(({ text }) => text),
        ["bye"],
      );
    },
  },
  "archived-findable.zip": {
    holds: (t, here) => {
      t.truthy(here.room("town").archivedAt);
      t.is(here.room("town").visibility, "public");
      t.deepEqual(
        here.timeline(here.room("town")).map(({ text }) => text),
        ["minutes"],
      );
    },
  },
  "small/channel-empty.zip": {
    holds: (t, here) => {
      t.is(here.room("town").lastNumber, 0);
      t.deepEqual(here.members(here.room("town")), ["alice", "bob", "carol"]);
    },
  },
  "small/channel-no-members.zip": town,
  "small/macosx.zip": { holds: (t, here) => t.deepEqual(here.rooms.map(({ name }) => name).sort(), ["general", "town"]) },
  "small/backslash.zip": town,
  "small/trailing-comma.zip": {
    holds: (t, here) => {
      t.deepEqual(
        here.timeline(here.room("town")).map(({ text }) => text),
        ["x", "tc"],
      );
      t.regex(here.noted("could not be read").join(), /town\/2023-11-15\.json/);
    },
  },
  "small/users-empty.zip": { refused: /users\.json holds no person that can be read/ },
  "small/no-channels.zip": { refused: /channels\.json is missing/ },
};
