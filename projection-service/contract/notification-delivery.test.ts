import type { SettingValues } from "@logue/command-service/contract/setting-values.ts";
import test from "ava";
import { notDisturbedUntil } from "./do-not-disturb.ts";
import { notedWords } from "./keywords.ts";
import { type DeliveryStep, deliveryStep } from "./notification-delivery.ts";
import { type NotedMessage, type NotificationCircumstances, type NotificationMoment, notifiedPersonOf } from "./notifications.ts";

const minuteMs = 60_000;
const sentAtMs = Date.parse("2026-06-01T12:00:00Z");
const mention: NotedMessage = {
  senderId: "rafi",
  number: 7,
  threadRootId: null,
  mentionedUserIds: ["ada"],
  mentionsRoom: false,
  deletedAt: null,
  words: notedWords("The pump leaks"),
};
const channel = { kind: "channel", isMuted: false, level: null } as const;
const byMail: NotificationCircumstances = { room: channel, followsThread: false, hasRead: false, way: "mail" };
const byPush: NotificationCircumstances = { ...byMail, way: "push" };
type Seen = Omit<NotificationMoment, "nowMs">;
const away: Seen = { isInSight: false, presence: "away" };
const offline: Seen = { isInSight: false, presence: "offline" };
const online: Seen = { isInSight: false, presence: "online" };

const deliver: DeliveryStep = { kind: "deliver", reason: "mention" };
const drop: DeliveryStep = { kind: "drop" };
const until = (time: string): DeliveryStep => ({ kind: "wait", untilMs: Date.parse(time) });

const lunch: SettingValues = { doNotDisturbDays: ["monday"], doNotDisturbFrom: "12:00", doNotDisturbTo: "13:00" };
const night: SettingValues = {
  doNotDisturbDays: ["monday", "tuesday"],
  doNotDisturbFrom: "22:00",
  doNotDisturbTo: "08:00",
};
const paused: SettingValues = { doNotDisturbUntil: "2026-06-01T12:40:00.000Z" };

interface Case {
  readonly message?: NotedMessage;
  readonly by?: NotificationCircumstances;
  readonly after?: number;
  readonly seen?: Seen;
  readonly settings?: SettingValues;
}
const cases: readonly (readonly [string, Case, DeliveryStep])[] = [
  ["before its grace time is over, it waits for it", { after: 14 }, until("2026-06-01T12:15:00Z")],
  ["after its grace time, it is mailed", {}, deliver],
  ["what was read meanwhile is dropped", { by: { ...byMail, hasRead: true } }, drop],
  ["what was read is dropped before its time too", { after: 1, by: { ...byMail, hasRead: true } }, drop],
  ["what was deleted meanwhile is dropped", { message: { ...mention, deletedAt: "2026-06-01T12:01:00Z" } }, drop],
  ["in a room that was muted meanwhile, it is dropped", { by: { ...byMail, room: { ...channel, isMuted: true } } }, drop],
  ["what does not concern the person is dropped", { message: { ...mention, mentionedUserIds: [] } }, drop],
  ["one's own message is dropped", { message: { ...mention, senderId: "ada" } }, drop],
  ["during the schedule, it waits for its end", { settings: lunch }, until("2026-06-01T13:00:00Z")],
  ["during a pause, it waits for its end", { settings: paused }, until("2026-06-01T12:40:00Z")],
  ["a pause that ends within the schedule ends with it", { settings: { ...lunch, ...paused } }, until("2026-06-01T13:00:00Z")],
  ["after the schedule, it is mailed", { settings: lunch, after: 60 }, deliver],
  ["a night ends in the morning", { settings: night, after: 13 * 60 }, until("2026-06-02T08:00:00Z")],
  ["to a person who is present, it is decided again later", { seen: online }, until("2026-06-01T12:30:00Z")],
  ["to a person who is away, no mail is sent yet", { seen: away }, until("2026-06-01T12:30:00Z")],
  ["to a person who is away, a device calls", { seen: away, by: byPush }, deliver],
  ["to a person who is present, no device calls", { seen: online, by: byPush }, until("2026-06-01T12:30:00Z")],
  ["what is in sight does not call", { seen: { ...away, isInSight: true }, by: byPush }, until("2026-06-01T12:30:00Z")],
  ["what waited for a week is dropped", { after: 7 * 24 * 60 }, drop],
];

for (const [what, { message = mention, by = byMail, after = 15, seen = offline, settings }, expected] of cases) {
  test(what, (t) => {
    const person = notifiedPersonOf({ id: "ada", timeZone: "UTC", ...(settings && { settings }) });
    const moment = { ...seen, nowMs: sentAtMs + after * minuteMs };
    t.deepEqual(deliveryStep(message, person, by, moment, { sentAtMs, graceMs: 15 * minuteMs }), expected);
  });
}

test("quiet hours end at the same time of day when clocks change, and a whole week is looked at again", (t) => {
  const everyNight = { doNotDisturbUntil: null, doNotDisturbFrom: "22:00", doNotDisturbTo: "08:00" } as const;
  const end = (from: string, settings: object, zone = "Europe/Berlin"): string | null => {
    const ms = notDisturbedUntil({ ...everyNight, doNotDisturbDays: ["saturday"], ...settings }, zone, Date.parse(from));
    return ms === null ? null : new Date(ms).toISOString();
  };
  t.is(end("2026-03-28T22:10:30Z", {}), "2026-03-29T06:00:00.000Z");
  t.is(end("2026-10-24T22:10:30Z", {}), "2026-10-25T07:00:00.000Z");
  t.is(end("2026-10-25T07:00:00Z", {}), null);
  const always = { doNotDisturbDays: ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"] };
  t.is(
    end("2026-06-01T12:00:00Z", { ...always, doNotDisturbFrom: "00:00", doNotDisturbTo: "00:00" }, "UTC"),
    "2026-06-09T12:00:00.000Z",
  );
});
