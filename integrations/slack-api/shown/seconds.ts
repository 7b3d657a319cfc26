/** Whole seconds since 1970 of an ISO 8601 time. */
export const seconds = (time: string): number => Math.floor(Date.parse(time) / 1000);
