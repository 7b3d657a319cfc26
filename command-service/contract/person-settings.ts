import { z } from "zod";
import { personMailSettings } from "./mail-settings.ts";
import { clockTimeSchema, keywordSchema, weekdaySchema } from "./notification-schemas.ts";
import { personPushSettings } from "./push-settings.ts";
import { setting } from "./setting-declaration.ts";

/** People change these without a permission. */
const ofPerson = { permission: null } as const;

/** The settings of each person. */
export const personSettings = {
  sharesReadReceipts: setting({
    ...ofPerson,
    means: "Others see that you have read a message.",
    schema: z.boolean(),
    default: true,
  }),
  notificationKeywords: setting({
    ...ofPerson,
    means: "Words that notify you like your name, wherever they are written in your channels; at most 50.",
    schema: z.array(keywordSchema).max(50).readonly(),
    default: [],
  }),
  notificationSound: setting({
    ...ofPerson,
    means: "Whether a notification makes a sound.",
    schema: z.boolean(),
    default: true,
  }),
  doNotDisturbDays: setting({
    ...ofPerson,
    means: "On which days notifications pause, from monday to sunday; empty: on none.",
    schema: z.array(weekdaySchema).max(7).readonly(),
    default: [],
  }),
  doNotDisturbFrom: setting({
    ...ofPerson,
    means: "When notifications pause on these days, in your time zone.",
    schema: clockTimeSchema,
    default: "22:00",
  }),
  doNotDisturbTo: setting({
    ...ofPerson,
    means: "When notifications begin again, in your time zone; a time that is not later means the next day.",
    schema: clockTimeSchema,
    default: "08:00",
  }),
  doNotDisturbUntil: setting({
    ...ofPerson,
    means: "Until when notifications pause now, ISO 8601; empty: they do not.",
    schema: z.iso.datetime().nullable(),
    default: null,
  }),
  awayAfterMinutes: setting({
    ...ofPerson,
    means: "Minutes without input, in every window and device, after which others see you as away; empty: never.",
    schema: z.int().min(1).max(1_440).nullable(),
    default: 10,
  }),
  ...personMailSettings,
  ...personPushSettings,
  density: setting({
    ...ofPerson,
    means: "How much space the web client leaves between messages.",
    schema: z.enum(["comfortable", "compact"]),
    labels: { comfortable: "Comfortable", compact: "Compact" },
    default: "comfortable",
  }),
};
