import { instantOf } from "../../scheduled-messages/local-time.ts";

const dayMs = 24 * 60 * 60_000;
const digestTime = "08:00";

/**
 * When the next digest is due: at eight in the morning by the clocks of the person's time zone, each
 * day or each Monday. Without a known time zone UTC is used.
 */
export function nextDigestAt(howOften: "daily" | "weekly", timeZone: string | null, nowMs: number): number {
  const zone = timeZone !== null && instantOf("2026-01-01T08:00", timeZone) !== undefined ? timeZone : "UTC";
  const format = new Intl.DateTimeFormat("sv-SE", { timeZone: zone, year: "numeric", month: "2-digit", day: "2-digit" });
  for (let days = 0; days <= 8; days += 1) {
    const date = format.format(nowMs + days * dayMs);
    const atMs = instantOf(`${date}T${digestTime}`, zone) ?? 0;
    const isMonday = new Date(`${date}T12:00:00Z`).getUTCDay() === 1;
    if (atMs > nowMs && (howOften === "daily" || isMonday)) return atMs;
  }
  return nowMs + dayMs;
}
