import { z } from "zod";

/** A UUID of any version, in lower case, so that each entity has one stream. */
export const idSchema = z.uuid().toLowerCase();

/** The source of an imported object. */
export const originSchema = z.strictObject({ source: z.string().max(100), id: z.string().max(200) }).readonly();
export type Origin = z.infer<typeof originSchema>;

/** With more people the event would be too large for the store. The client sends several commands. */
const peopleMax = 1000;
export const peopleSchema = z.array(idSchema).max(peopleMax).readonly();
export const somePeopleSchema = z.array(idSchema).min(1).max(peopleMax).readonly();

/** A time in UTC, ISO 8601, or null for never. */
export const endSchema = z.iso.datetime().nullable();

/** An IANA time zone, such as Europe/Amsterdam, or null. */
export const timeZoneSchema = z.string().max(64).refine(isTimeZone).nullable();

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat("en", { timeZone: name }).resolvedOptions().timeZone !== "";
  } catch {
    return false;
  }
}
