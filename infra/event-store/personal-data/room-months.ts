/**
 * The owner of the data key of a room and a month. A person's id holds no dot, so the two never meet.
 */
export const roomMonthOwner = (roomId: string, month: string): string => `${roomId}.${month}`;

/** The month of a time in UTC (ISO 8601), as in `2026-11`. */
export const monthOf = (time: string): string => time.slice(0, time.indexOf("-", 1) + 3);
