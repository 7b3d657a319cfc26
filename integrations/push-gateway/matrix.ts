import { randomUUID } from "node:crypto";
import { z } from "zod";
import type { Device, Outcome, Push } from "./push.ts";

export const matrixPath = "/_matrix/push/v1/notify";

const deviceSchema = z.object({
  app_id: z.string().max(64),
  pushkey: z.string().min(1).max(512),
  pushkey_ts: z.number().nullish(),
  data: z.object({ default_payload: z.record(z.string(), z.unknown()).nullish() }).nullish(),
});

/** What a homeserver sends, as far as it is used. The words of the event are among what is not. */
export const matrixRequestSchema = z.object({
  notification: z.object({
    event_id: z.string().max(255).nullish(),
    room_id: z.string().max(255).nullish(),
    prio: z.enum(["high", "low"]).nullish(),
    counts: z.object({ unread: z.int().min(0).nullish(), missed_calls: z.int().min(0).nullish() }).nullish(),
    devices: z.array(deviceSchema).max(100),
  }),
});

type Notification = z.infer<typeof matrixRequestSchema>["notification"];

export interface MatrixPush {
  readonly pushkey: string;
  readonly push: Push;
  readonly device: Device;
}

/** A notification without an event carries the counts alone: the person has read on another device. */
export function pushesOf({ event_id, room_id, prio, counts, devices }: Notification): MatrixPush[] {
  const unread = counts?.unread ?? 0;
  const missedCalls = counts?.missed_calls ?? 0;
  const hasCounts = counts !== null && counts !== undefined;
  const shared: Omit<Push, "applePayload"> = {
    id: event_id ?? randomUUID(),
    kind: event_id ? "message" : "clear",
    priority: prio === "low" ? "normal" : "high",
    badge: hasCounts ? unread + missedCalls : null,
    ...{ collapseId: null, timeToLiveSeconds: 86_400, text: null },
    fields: {
      ...(event_id && { event_id }),
      ...(room_id && { room_id }),
      ...(hasCounts && { unread: String(unread), unread_count: String(unread), missed_calls: String(missedCalls) }),
      prio: prio ?? "high",
    },
  };
  return devices.map(({ app_id, pushkey, pushkey_ts, data }) => ({
    pushkey,
    push: { ...shared, applePayload: event_id ? (data?.default_payload ?? null) : null },
    device: { appId: app_id, token: pushkey, registeredAtMs: pushkey_ts ? pushkey_ts * 1_000 : null },
  }));
}

/** Pushkeys that the homeserver is to forget. */
export const rejectedOf = (pushes: readonly MatrixPush[], outcomes: readonly Outcome[]): string[] =>
  pushes.filter((_push, place) => isRejected(outcomes[place])).map(({ pushkey }) => pushkey);

const isRejected = (outcome: Outcome | undefined): boolean => outcome?.kind === "gone" || outcome?.reason === "UnknownApp";

const errorCodes: Readonly<Record<number, string>> = {
  400: "M_BAD_JSON",
  404: "M_UNRECOGNIZED",
  405: "M_UNRECOGNIZED",
  413: "M_TOO_LARGE",
  503: "M_LIMIT_EXCEEDED",
};

/** An error as Matrix words it. */
export const matrixProblem = (status: number, error: string): object => ({ errcode: errorCodes[status] ?? "M_UNKNOWN", error });
