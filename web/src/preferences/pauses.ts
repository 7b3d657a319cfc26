const morningHour = 8;

const inMinutes = (now: Date, minutes: number): Date => new Date(now.getTime() + minutes * 60_000);

/** By the clock of this computer, also where clocks change in the night. */
function nextMorning(now: Date): Date {
  const morning = new Date(now);
  morning.setDate(now.getDate() + 1);
  morning.setHours(morningHour, 0, 0, 0);
  return morning;
}

/** For how long notifications can be paused. */
export const pauses = [
  { id: "pause-30", label: "Pause notifications for 30 minutes", untilOf: (now: Date) => inMinutes(now, 30) },
  { id: "pause-60", label: "Pause notifications for 1 hour", untilOf: (now: Date) => inMinutes(now, 60) },
  { id: "pause-tomorrow", label: "Pause notifications until tomorrow, 8:00", untilOf: nextMorning },
] as const;

export const isPaused = (until: string | null, nowMs: number): boolean => until !== null && nowMs < Date.parse(until);
