import type { SettingValues } from "@logue/command-service/contract/setting-values.ts";
import test from "ava";
import { notedWords } from "./keywords.ts";
import {
  type NotedMessage,
  type NotificationCircumstances,
  type NotificationMoment,
  type NotificationReason,
  notificationReason,
  notifiedPersonOf,
} from "./notifications.ts";

type Circumstances = NotificationCircumstances & NotificationMoment;

const nothingSpecial: NotedMessage = {
  senderId: "rafi",
  number: 7,
  threadRootId: null,
  mentionedUserIds: [],
  mentionsRoom: false,
  deletedAt: null,
  words: notedWords("The pump leaks"),
};
const mention: NotedMessage = { ...nothingSpecial, mentionedUserIds: ["bea", "ada"] };
const toRoom: NotedMessage = { ...nothingSpecial, mentionsRoom: true };
const reply: NotedMessage = { ...nothingSpecial, number: null, threadRootId: "root" };
const own = (message: NotedMessage): NotedMessage => ({ ...message, senderId: "ada" });

const channel = { kind: "channel", isMuted: false, level: null } as const;
const direct = { kind: "direct", isMuted: false, level: null } as const;
const group = { kind: "group", isMuted: false, level: null } as const;
const atWork: Circumstances = {
  room: channel,
  followsThread: false,
  hasRead: false,
  isInSight: false,
  presence: "online",
  way: "client",
  nowMs: Date.parse("2026-06-01T12:00:00Z"),
};
const inRoom = (room: Circumstances["room"], more: Partial<Circumstances> = {}) => ({ room, ...more });
const pump: SettingValues = { notificationKeywords: ["pump"] };
const lunch: SettingValues = {
  doNotDisturbDays: ["monday"],
  doNotDisturbFrom: "12:00",
  doNotDisturbTo: "13:00",
};
const paused: SettingValues = { doNotDisturbUntil: "2026-06-01T12:30:00.000Z" };

type Case = readonly [string, NotedMessage, Partial<Circumstances>, NotificationReason | null, SettingValues?];
const cases: readonly Case[] = [
  ["an ordinary message in a channel", nothingSpecial, {}, null],
  ["a mention by name, by a team or by @here", mention, {}, "mention"],
  ["a mention of the whole room", toRoom, {}, "mention"],
  ["a mention of others alone", { ...mention, mentionedUserIds: ["bea"] }, {}, null],
  ["a direct message", nothingSpecial, inRoom(direct), "direct_message"],
  ["a message in a group conversation", nothingSpecial, inRoom(group), "direct_message"],
  ["a reply in a direct conversation", reply, inRoom(direct), "direct_message"],
  ["a mention in a direct conversation", mention, inRoom(direct), "mention"],
  ["a direct message where only mentions are wanted", nothingSpecial, inRoom({ ...direct, level: "mentions" }), null],
  ["a direct message where nothing is wanted", mention, inRoom({ ...direct, level: "nothing" }), null],
  [
    "a message in a channel of which everything is wanted",
    nothingSpecial,
    inRoom({ ...channel, level: "everything" }),
    "message",
  ],
  ["a reply in a channel of which everything is wanted", reply, inRoom({ ...channel, level: "everything" }), null],
  [
    "a reply that is shown in such a channel too",
    { ...reply, number: 8 },
    inRoom({ ...channel, level: "everything" }),
    "message",
  ],
  ["a mention in a channel of which nothing is wanted", mention, inRoom({ ...channel, level: "nothing" }), null],
  ["a mention in a muted room", mention, inRoom({ ...channel, isMuted: true, level: "everything" }), null],
  ["a direct message in a muted conversation", nothingSpecial, inRoom({ ...direct, isMuted: true }), null],
  ["a reply in a followed thread", reply, { followsThread: true }, "thread_reply"],
  ["a reply in another thread", reply, {}, null],
  ["a followed reply where nothing is wanted", reply, inRoom({ ...channel, level: "nothing" }, { followsThread: true }), null],
  ["a followed reply in a muted room", reply, inRoom({ ...channel, isMuted: true }, { followsThread: true }), null],
  ["a keyword in a channel", nothingSpecial, {}, "keyword", pump],
  ["a keyword in a reply", reply, {}, "keyword", pump],
  ["another word", { ...nothingSpecial, words: notedWords("pumps") }, {}, null, pump],
  ["a keyword where nothing is wanted", nothingSpecial, inRoom({ ...channel, level: "nothing" }), null, pump],
  ["a keyword in a muted room", nothingSpecial, inRoom({ ...channel, isMuted: true }), null, pump],
  ["a mention that is a keyword too", mention, {}, "mention", pump],
  ["one's own mention of the room", own(toRoom), {}, null],
  ["one's own keyword", own(nothingSpecial), {}, null, pump],
  ["a deleted message", { ...mention, deletedAt: "2026-06-01T11:59:00.000Z" }, {}, null],
  ["what was read on another device", mention, { hasRead: true }, null],
  ["a mention in a room that is in sight on another device", mention, { isInSight: true }, null],
  ["a direct message in a conversation that is in sight", nothingSpecial, inRoom(direct, { isInSight: true }), null],
  ["a keyword in a room that is in sight", nothingSpecial, { isInSight: true }, null, pump],
  ["a reply in a followed thread that is in sight", reply, { followsThread: true, isInSight: true }, null],
  ["a mention in sight of a person who hides", mention, { isInSight: true, presence: "offline" }, null],
  ["by push, a mention in a room that is in sight", mention, { way: "push", presence: "away", isInSight: true }, null],
  ["by mail, a mention in a room that is in sight", mention, { way: "mail", presence: "offline", isInSight: true }, null],
  ["a mention while the person is busy", mention, { presence: "busy" }, null],
  ["a mention while the person is away", mention, { presence: "away" }, "mention"],
  ["a mention to a person who hides", mention, { presence: "offline" }, "mention"],
  ["a mention during the schedule", mention, {}, null, lunch],
  ["a mention after the schedule", mention, { nowMs: Date.parse("2026-06-01T13:00:00Z") }, "mention", lunch],
  ["a mention during a pause", mention, {}, null, paused],
  ["a direct message during a pause", nothingSpecial, inRoom(direct), null, paused],
  ["a mention after a pause", mention, { nowMs: Date.parse("2026-06-01T12:30:00Z") }, "mention", paused],
  ["by push, a mention to a person who is present", mention, { way: "push" }, null],
  ["by push, a mention to a person who is away", mention, { way: "push", presence: "away" }, "mention"],
  ["by push, a mention to a person who is offline", mention, { way: "push", presence: "offline" }, "mention"],
  ["by push, a mention during a pause", mention, { way: "push", presence: "offline" }, null, paused],
  ["by mail, a mention to a person who is present", mention, { way: "mail" }, null],
  ["by mail, a mention to a person who is away", mention, { way: "mail", presence: "away" }, null],
  ["by mail, a mention to a person who is offline", mention, { way: "mail", presence: "offline" }, "mention"],
  ["by mail, what was read meanwhile", mention, { way: "mail", presence: "offline", hasRead: true }, null],
];

for (const [what, message, circumstances, expected, settings] of cases) {
  test(`${what} ${expected === null ? "is not notified" : `is notified as ${expected}`}`, (t) => {
    const person = notifiedPersonOf({ id: "ada", timeZone: "UTC", ...(settings && { settings }) });
    const all = { ...atWork, ...circumstances };
    t.is(
      notificationReason(message, person, all, () => all),
      expected,
    );
  });
}
