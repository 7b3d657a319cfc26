import { z } from "zod";
import { characterCount } from "./character-count.ts";
import { lineSchema } from "./text-schemas.ts";

const keywordLengthMax = 50;

/** A word that notifies a person. */
export const keywordSchema = lineSchema.refine((keyword) => {
  const length = characterCount(keyword);
  return length >= 1 && length <= keywordLengthMax;
});

export const everyWeekday = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"] as const;
export const weekdaySchema = z.enum(everyWeekday);
export type Weekday = z.infer<typeof weekdaySchema>;

/** A time of day as clocks show it, such as 22:00. */
export const clockTimeSchema = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);
