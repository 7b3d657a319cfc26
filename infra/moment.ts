const isoMoment = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:\d\d)$/;
const momentLength = "2026-11-23T09:30:00.000Z".length;

/**
 * The moment that a text in ISO 8601 names, in UTC; undefined for none, such as 30 February. Moments
 * are compared as texts, so that each has a year of four digits.
 */
export function momentOf(text: string): string | undefined {
  const time = isoMoment.test(text) ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(time)) return undefined;
  const day = text.slice(0, 10);
  const isDay = new Date(Date.parse(day)).toISOString().startsWith(day);
  const moment = new Date(time).toISOString();
  return isDay && moment.length === momentLength ? moment : undefined;
}
