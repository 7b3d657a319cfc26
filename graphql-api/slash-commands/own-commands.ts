import { refuse } from "@logue/command-service/contract/refusals.ts";
import type { Presence } from "../generated/resolvers.ts";
import { type BuiltInCommand, channelNamed, directRoomWith, does, personNamed, type WrittenCommand } from "./built-in-command.ts";
import { parsePause, parseReminder, type Unclear } from "./reminder-words.ts";
import { postIn } from "./room-commands.ts";
import type { Now } from "./time-words.ts";

/** The commands about the viewer, and those that only write a text. */
export const ownCommands: readonly BuiltInCommand[] = [
  {
    word: "me",
    usage: "text",
    means: "Say what you do",
    execute: async (written) => (written.argument === "" ? "misused" : say(written, `_${written.argument}_`)),
  },
  {
    word: "shrug",
    usage: "text",
    means: "Add ¯\\_(ツ)_/¯",
    execute: (written) => say(written, `${written.argument} ¯\\\\\\_(ツ)\\_/¯`.trim()),
  },
  {
    word: "remind",
    usage:
      "me, @person or #channel, what, and when: in 20 minutes, in 3 weeks, at 17:00, tomorrow at 9:00, on Monday, on 24 December, every Monday at 9:00",
    means: "Send a message later",
    execute: remind,
  },
  { word: "away", usage: "", means: "Appear as away", execute: (written) => appear(written, "away") },
  { word: "online", usage: "", means: "Appear as online", execute: (written) => appear(written, "online") },
  { word: "dnd", usage: "2 hours, until 17:00, or off", means: "Pause notifications", execute: pause },
  {
    word: "status",
    usage: ":emoji: text",
    means: "Set your status, or clear it",
    execute: tellStatus,
  },
];

const say = (written: WrittenCommand, text: string) =>
  postIn(written, { roomId: written.room.id, threadRootId: written.threadRootId, text });

const appear = (written: WrittenCommand, presence: Presence) =>
  does(written, "setPresence", { presence }, { text: `You appear as ${presence} now.` });

/** An emoji before the words is the one of the status. */
async function tellStatus(written: WrittenCommand) {
  if (written.argument === "") return does(written, "clearStatus", {}, { text: "Your status is cleared." });
  const [, name = null, words = ""] = /^:([^\s:]+):\s*(.+)$/su.exec(written.argument) ?? [];
  const status = name === null ? { text: written.argument, emoji: null } : { text: words, emoji: name };
  return does(written, "setStatus", { ...status, expiresAt: null }, { text: "Your status is set." });
}

async function pause(written: WrittenCommand) {
  const { timeZone, argument, viewer } = written;
  const change = { scope: "person", scopeId: viewer.userId, key: "doNotDisturbUntil", secretValue: null };
  if (argument === "off") return does(written, "changeSetting", { ...change, value: null }, { text: "Notifications are on." });
  const now = { nowMs: written.context.services.clock(), timeZone };
  const untilMs = parsePause(argument, now);
  if (untilMs === undefined) return "misused";
  const text = `Notifications pause until ${shownTime(untilMs, now)}.`;
  return does(written, "changeSetting", { ...change, value: new Date(untilMs).toISOString() }, { text });
}

async function remind(written: WrittenCommand) {
  const { argument, context, messageId } = written;
  const now = { nowMs: context.services.clock(), timeZone: written.timeZone };
  const reminder = parseReminder(argument, now);
  if (typeof reminder === "string") return reminder === "unknown" ? "misused" : unclear(reminder);
  const roomId = await roomOf(written, reminder.whom);
  if (typeof roomId !== "string") return roomId;
  const message = { messageId, roomId, text: reminder.text, fileIds: [], alsoInRoom: false };
  const { localTime, timeZone, atMs } = reminder.when;
  const { repeats } = reminder;
  const outcome = await written.run("scheduleMessage", { ...message, localTime, timeZone, repeats });
  if (outcome.refusal !== null) return outcome.refusal;
  const sentAt = shownTime(atMs, now);
  if (repeats !== null)
    return {
      text: `It will be sent on ${sentAt} for the first time, then ${often[repeats]}. It is in your list of scheduled messages: cancel it there to end it.`,
    };
  return { text: `It will be sent on ${sentAt}. Until then it is in your list of scheduled messages, where you can cancel it.` };
}

/** How it is written, where only its time is wrong. */
const clearer: Readonly<Record<Exclude<Unclear, "unknown">, string>> = {
  over: "/remind me to call Zoe at 17:00, with a time that is not over",
  noSuchDay: "/remind me to call Zoe on 24 December, with a day that the month has",
  severalTimes: '/remind me "notes of Monday" at 17:00, with one time, and others in quotation marks',
  numbersOnly: "/remind me to call Zoe on 24 December, with the month as a word",
  howOften: "/remind me to stand up every Monday at 9, or every day, or every weekday; other repeats are not supported",
};

const unclear = (why: keyof typeof clearer) => refuse("SlashCommandMisused", { usage: clearer[why] });

const often = { daily: "each day", weekdays: "from Monday to Friday", weekly: "each week" } as const;

async function roomOf(written: WrittenCommand, whom: string) {
  if (whom === "me") return directRoomWith(written, written.viewer.userId);
  if (whom.startsWith("#")) return channelNamed(written.context, whom);
  const userId = await personNamed(written.context, whom);
  return typeof userId === "string" ? directRoomWith(written, userId) : refuse("UserUnknown", { name: whom });
}

/** With the year where it is another one than now. */
function shownTime(atMs: number, { nowMs, timeZone }: Now): string {
  const yearOf = (ms: number) => new Intl.DateTimeFormat("en-GB", { year: "numeric", timeZone }).format(ms);
  const year = yearOf(atMs) === yearOf(nowMs) ? {} : ({ year: "numeric" } as const);
  const [day, time] = [
    { weekday: "long", day: "numeric", month: "long" } as const,
    { hour: "2-digit", minute: "2-digit" } as const,
  ];
  return new Intl.DateTimeFormat("en-GB", { ...day, ...year, ...time, timeZone }).format(atMs);
}
