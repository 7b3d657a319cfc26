import type { ReadStore } from "@logue/infra/read-store/read-store.ts";
import { type MessageDocument, messages } from "@logue/projection-service/contract/messages.ts";
import { deliveryStep } from "@logue/projection-service/contract/notification-delivery.ts";
import {
  type NotificationMoment,
  notificationConcern,
  notifiedPersonOf,
} from "@logue/projection-service/contract/notifications.ts";
import { rooms } from "@logue/projection-service/contract/rooms.ts";
import type { Presence } from "../../presence/presence.ts";
import { circumstancesOf, notedMessage, readPeopleInRoom } from "./circumstances.ts";
import type { DeliveryRules, Note } from "./delivery-channel.ts";
import type { PendingNote } from "./pending-note.ts";

/** More than that is looked at in a further note. */
const messagesMax = 200;

interface Reach {
  /** The last number that was looked at, and whether there may be more. */
  readonly upToNumber: number;
  readonly isAll: boolean;
}

export type Gathered =
  | ({ readonly kind: "deliver"; readonly note: Note } & Reach)
  | { readonly kind: "wait"; readonly untilMs: number }
  | ({ readonly kind: "drop" } & Reach);

export interface GatheringServices {
  readonly readStore: Pick<ReadStore, "get" | "getMany" | "range">;
  readonly presence: Pick<Presence, "presenceOf" | "isInSight">;
  readonly clock: () => number;
}

/**
 * Decides what of a room or thread a person is told now: everything that concerns the person at this
 * moment, once the oldest of it has waited for long enough.
 */
export async function gatherNote(
  services: GatheringServices,
  rules: Pick<DeliveryRules, "way" | "choiceOf">,
  userId: string,
  pending: PendingNote,
): Promise<Gathered> {
  const { readStore, clock } = services;
  const { roomId, threadRootId, deviceId = null } = pending;
  const found = await readFrom(readStore, pending);
  const reach = { upToNumber: lastNumber(found, threadRootId) ?? pending.fromNumber, isAll: found.length < messagesMax };
  const nothing = { kind: "drop", ...reach } as const;
  const [[person], room] = await Promise.all([
    readPeopleInRoom(readStore, roomId, threadRootId, [userId]),
    readStore.get(rooms, roomId),
  ]);
  const choice = person && (await rules.choiceOf(person.user));
  if (person === undefined || room === undefined || !choice) return nothing;
  const notified = notifiedPersonOf(person.user);
  const concerning = found.flatMap((message) => {
    // A reply that is also shown in the room is told with its thread.
    if (message.threadRootId !== threadRootId) return [];
    const circumstances = circumstancesOf(message, room, person, rules.way);
    const noted = notedMessage(message);
    const reason = notificationConcern(noted, notified, circumstances);
    return reason !== null && choice.reasons.has(reason) ? [{ message, noted, reason, circumstances }] : [];
  });
  const moment = momentOf(services, userId, pending);
  for (const [place, { message, noted, circumstances }] of concerning.entries()) {
    const times = { sentAtMs: message.sentAtMs, graceMs: choice.graceMs };
    const step = deliveryStep(noted, notified, circumstances, { ...moment, nowMs: clock() }, times);
    if (step.kind === "wait") return step;
    if (step.kind === "drop") continue;
    const told = concerning.slice(place).map(({ message, reason }) => ({ message, reason }));
    const id = `${rules.way}/${userId}/${message.id}`;
    return { kind: "deliver", note: { id, user: person.user, room, threadRootId, deviceId, messages: told }, ...reach };
  }
  return nothing;
}

function readFrom(
  readStore: GatheringServices["readStore"],
  { roomId, threadRootId, fromNumber, upToNumber }: PendingNote,
): Promise<MessageDocument[]> {
  const [index, prefix] = threadRootId === null ? ["timeline", [roomId]] : ["thread", [threadRootId]];
  const before = upToNumber === null ? {} : { before: upToNumber + 1 };
  return readStore.range(messages, { index, prefix, after: fromNumber - 1, ...before, order: "ascending", limit: messagesMax });
}

function lastNumber(found: readonly MessageDocument[], threadRootId: string | null): number | null | undefined {
  const last = found.at(-1);
  return threadRootId === null ? last?.number : last?.threadNumber;
}

function momentOf(
  { presence }: GatheringServices,
  userId: string,
  { roomId, threadRootId }: PendingNote,
): Omit<NotificationMoment, "nowMs"> {
  const [state = "offline"] = presence.presenceOf([userId]);
  return { presence: state, isInSight: presence.isInSight(userId, roomId, threadRootId) };
}
