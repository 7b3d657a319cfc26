import { momentOf } from "@logue/infra/moment.ts";

/**
 * A position in the log, or a moment in UTC; undefined for anything else. A time without a zone is
 * none: it would be another one on another machine.
 */
export const placeOf = (text: string): string | undefined => (/^\d{1,20}$/.test(text) ? text : momentOf(text));

export const isTime = (place: string | undefined): boolean => place !== undefined && !/^\d+$/.test(place);
