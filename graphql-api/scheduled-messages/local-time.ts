const pattern = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})(?::(\d{2}))?$/;
const dayMs = 24 * 60 * 60_000;

/**
 * The instant at which clocks in a time zone show a local time, such as `2026-03-29T09:00`: epoch
 * milliseconds; undefined for what is no time or no zone. Of a local time that comes twice when the
 * clocks go back, the first is meant. One that is left out when they go forward is moved by the
 * length of the gap.
 */
export function instantOf(localTime: string, timeZone: string): number | undefined {
  const wallMs = wallTimeOf(localTime);
  const wallAt = wallMs === undefined ? undefined : wallClockIn(timeZone);
  if (wallMs === undefined || wallAt === undefined) return undefined;
  const offsetMs = (instantMs: number): number => wallAt(instantMs) - instantMs;
  const beforeMs = wallMs - offsetMs(wallMs - dayMs);
  const afterMs = wallMs - offsetMs(wallMs + dayMs);
  const fitting = [beforeMs, afterMs].filter((instantMs) => wallAt(instantMs) === wallMs);
  return fitting.length === 0 ? beforeMs : Math.min(...fitting);
}

/** What clocks in a zone show, such as `2026-03-29T09:00:00`; undefined for no zone. */
export function localTimeAt(atMs: number, timeZone: string): string | undefined {
  try {
    return new Date(atMs).toLocaleString("sv-SE", { timeZone }).replace(" ", "T");
  } catch {
    return undefined;
  }
}

/** The local time as if its zone were UTC. */
function wallTimeOf(localTime: string): number | undefined {
  const parts = pattern
    .exec(localTime)
    ?.slice(1)
    .map((part) => Number(part ?? 0));
  if (parts === undefined) return undefined;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = parts;
  const wallMs = Date.UTC(year, month - 1, day, hour, minute, second);
  const written = new Date(wallMs).toISOString().slice(0, 19);
  return written === `${localTime}:00`.slice(0, 19) ? wallMs : undefined;
}

/** What clocks in a zone show at an instant, as if the zone were UTC. */
function wallClockIn(timeZone: string): ((instantMs: number) => number) | undefined {
  const numeric = { year: "numeric", month: "numeric", day: "numeric", hour: "numeric", minute: "numeric" } as const;
  try {
    const format = new Intl.DateTimeFormat("en-US", { ...numeric, second: "numeric", hourCycle: "h23", timeZone });
    return (instantMs) => {
      const found = Object.fromEntries(format.formatToParts(instantMs).map(({ type, value }) => [type, Number(value)]));
      const { year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0 } = found;
      return Date.UTC(year, month - 1, day, hour, minute, second);
    };
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
