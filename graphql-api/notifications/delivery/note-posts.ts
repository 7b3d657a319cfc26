import { setImmediate as othersTurn } from "node:timers/promises";
import { systemActorId } from "@logue/command-service/contract/commands.ts";
import { busKeyOf } from "@logue/command-service/contract/streams.ts";
import type { RecordedEvent } from "@logue/infra/event-store/event-store.ts";
import type { ReactionsOptions } from "@logue/integrations/index.ts";
import { type MessageDocument, messages } from "@logue/projection-service/contract/messages.ts";
import { notificationConcern, notifiedPersonOf } from "@logue/projection-service/contract/notifications.ts";
import { type RoomDocument, rooms } from "@logue/projection-service/contract/rooms.ts";
import type { Services } from "../../context.ts";
import { circumstancesOf, notedMessage, type PersonInRoom, readPeopleInRoom } from "./circumstances.ts";
import { createConcernedPeople } from "./concerned-people.ts";
import type { DeliveryRules } from "./delivery-channel.ts";
import { notePending } from "./pending-note.ts";

type Needed = Pick<Services, "workStore" | "readStore" | "whenVisible" | "clock">;

const name = "notification-delivery";
const visibleWithinMs = 10_000;
/** After a long stop, or in a log that was moved, old messages notify no one. */
const oldAfterMs = 24 * 3_600_000;
/** Writing may be synchronous; after so many people others have their turn. */
const atOnceMax = 20;

interface Placed {
  readonly messageId: string;
  readonly roomId: string;
}

/**
 * Notes whom a new message may concern, by following the log, so that no post waits for it: once for
 * each message, also when the process stops in between. `addedAt` is where the log ended when this ran
 * first. Messages of imports notify no one.
 */
export function notingPosts(
  services: Needed,
  rules: readonly DeliveryRules[],
  addedAt: string,
): Pick<ReactionsOptions, "integrations" | "instances" | "seenBy" | "openEvents"> {
  const note = createNoting(services);
  return {
    instances: async () => [{ id: name, name, actorId: systemActorId, addedAt }],
    // What is needed of a message is in its document: no event is decrypted here.
    openEvents: (events) => events,
    seenBy: async (_instance, event, source) => {
      if (!isNewFromAPerson(source, services.clock()) || !(await anyOpen(rules))) return null;
      if (!(await services.whenVisible(source.position, busKeyOf(source.stream), visibleWithinMs)))
        throw new Error("The documents are behind the log.");
      return event;
    },
    integrations: [
      {
        ...{ name, title: "Notifications" },
        react: {
          events: ["message.posted.v1"],
          handle: async ({ data }) => note((data as Placed).messageId, rules),
        },
      },
    ],
  };
}

const isNewFromAPerson = ({ metadata, created }: Pick<RecordedEvent, "metadata" | "created">, nowMs: number): boolean =>
  metadata.actorKind !== "system" && nowMs - Date.parse(created) < oldAfterMs;

const anyOpen = async (rules: readonly DeliveryRules[]): Promise<boolean> => (await openRules(rules)).length > 0;

async function openRules(rules: readonly DeliveryRules[]): Promise<DeliveryRules[]> {
  const open = await Promise.all(rules.map((rule) => rule.isOpen()));
  return rules.filter((_rule, place) => open[place]);
}

function createNoting(services: Needed) {
  const { readStore } = services;
  const concerned = createConcernedPeople(services);
  return async (messageId: string, rules: readonly DeliveryRules[]): Promise<void> => {
    const open = await openRules(rules);
    const message = await readStore.get(messages, messageId);
    const room = message && (await readStore.get(rooms, message.roomId));
    if (message === undefined || room === undefined || message.deletedAt !== null) return;
    const reasons = new Set(open.flatMap((rule) => [...rule.reasons]));
    for await (const userIds of concerned.of(message, room, reasons)) {
      for (let from = 0; from < userIds.length; from += atOnceMax) {
        const people = await readPeopleInRoom(readStore, room.id, message.threadRootId, userIds.slice(from, from + atOnceMax));
        for (const person of people) for (const rule of open) await noteFor(services, rule, message, room, person);
        await othersTurn();
      }
    }
  };
}

async function noteFor(
  services: Needed,
  rule: DeliveryRules,
  message: MessageDocument,
  room: RoomDocument,
  person: PersonInRoom,
): Promise<void> {
  const { user } = person;
  const circumstances = circumstancesOf(message, room, person, rule.way);
  const reason = notificationConcern(notedMessage(message), notifiedPersonOf(user), circumstances);
  if (reason === null) return;
  const choice = await rule.choiceOf(user);
  if (!choice?.reasons.has(reason)) return;
  await notePending(services, { way: rule.way, userId: user.id, dueAtMs: message.sentAtMs + choice.graceMs }, message);
}
