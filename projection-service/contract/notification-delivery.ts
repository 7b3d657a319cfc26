import { notDisturbedUntil } from "./do-not-disturb.ts";
import {
  isHeldBack,
  type NotedMessage,
  type NotificationCircumstances,
  type NotificationMoment,
  type NotificationReason,
  type NotifiedPerson,
  notificationConcern,
} from "./notifications.ts";

/** What becomes of a notification that does not go to an open client. */
export type DeliveryStep =
  | { readonly kind: "deliver"; readonly reason: NotificationReason }
  /** It is decided again at this time: epoch milliseconds. */
  | { readonly kind: "wait"; readonly untilMs: number }
  | { readonly kind: "drop" };

export interface DeliveryTimes {
  /** When the message was sent: epoch milliseconds. */
  readonly sentAtMs: number;
  /** So long the person has to read it by themselves. */
  readonly graceMs: number;
}

/** What waited for longer is dropped: the unread counts say it. */
export const deliverWithinMs = 7 * 24 * 60 * 60_000;
/** How long a person who is present is left alone at least, before it is decided again. */
const presentForMs = 60_000;

/**
 * The rule of notifications for devices and mail, at this moment. What no longer concerns the person,
 * because it was read or deleted, is dropped. All else waits for the end of the grace time, then for
 * the end of the time at which the person is not to be disturbed, and while the person is present.
 */
export function deliveryStep(
  message: NotedMessage,
  person: NotifiedPerson,
  circumstances: NotificationCircumstances,
  { nowMs, ...seen }: NotificationMoment,
  { sentAtMs, graceMs }: DeliveryTimes,
): DeliveryStep {
  const reason = notificationConcern(message, person, circumstances);
  if (reason === null || nowMs - sentAtMs >= deliverWithinMs) return { kind: "drop" };
  if (nowMs < sentAtMs + graceMs) return { kind: "wait", untilMs: sentAtMs + graceMs };
  const quietUntilMs = notDisturbedUntil(person.settings, person.timeZone, nowMs);
  if (quietUntilMs !== null) return { kind: "wait", untilMs: quietUntilMs };
  if (isHeldBack(circumstances.way, seen)) return { kind: "wait", untilMs: nowMs + Math.max(graceMs, presentForMs) };
  return { kind: "deliver", reason };
}
