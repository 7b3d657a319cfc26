import { setImmediate as othersTurn } from "node:timers/promises";
import { systemActorId } from "@logue/command-service/contract/commands.ts";
import type { RoomKind } from "@logue/command-service/contract/rooms.ts";
import { busKeyOf } from "@logue/command-service/contract/streams.ts";
import type { RecordedEvent } from "@logue/infra/event-store/event-store.ts";
import { createRecentCache } from "@logue/infra/recent-cache.ts";
import type { ReactionsOptions } from "@logue/integrations/index.ts";
import { type MessageDocument, messages } from "@logue/projection-service/contract/messages.ts";
import {
  type NotificationReason,
  notificationConcern,
  notifiedPersonOf,
} from "@logue/projection-service/contract/notifications.ts";
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

/** What of a public event about a message is needed. */
interface Posted {
  readonly messageId: string;
  readonly roomId: string;
  readonly threadRootId: string | null;
  readonly mentionedUserIds: readonly string[];
  readonly mentionsRoom: boolean;
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
  const noting = createNoting(services);
  return {
    instances: async () => [{ id: name, name, actorId: systemActorId, addedAt }],
    // What is needed of a message is in its document: no event is decrypted here.
    openEvents: (events) => events,
    // What concerns no one is passed over without a write: that is most of what is posted in channels.
    seenBy: async (_instance, event, source) => {
      if (!isNewFromAPerson(source, services.clock())) return null;
      const open = await openRules(rules);
      const posted = event.data as Posted;
      if (open.length === 0 || noting.concernsNoOne(posted, open)) return null;
      if (!(await services.whenVisible(source.position, busKeyOf(source.stream), visibleWithinMs)))
        throw new Error("The documents are behind the log.");
      return (await noting.concernsSomeone(posted.messageId, open)) ? event : null;
    },
    integrations: [
      {
        ...{ name, title: "Notifications" },
        react: {
          events: ["message.posted.v1"],
          handle: async ({ data }) => noting.note((data as Posted).messageId, await openRules(rules)),
        },
      },
    ],
  };
}

const isNewFromAPerson = ({ metadata, created }: Pick<RecordedEvent, "metadata" | "created">, nowMs: number): boolean =>
  metadata.actorKind !== "system" && nowMs - Date.parse(created) < oldAfterMs;

async function openRules(rules: readonly DeliveryRules[]): Promise<DeliveryRules[]> {
  const open = await Promise.all(rules.map((rule) => rule.isOpen()));
  return rules.filter((_rule, place) => open[place]);
}

const reasonsOf = (open: readonly DeliveryRules[]): ReadonlySet<NotificationReason> =>
  new Set(open.flatMap((rule) => [...rule.reasons]));

const kindsMax = 20_000;

function createNoting(services: Needed) {
  const { readStore } = services;
  const concerned = createConcernedPeople(services);
  const kinds = createRecentCache<RoomKind>(kindsMax);
  async function find(
    messageId: string,
  ): Promise<{ readonly message: MessageDocument; readonly room: RoomDocument } | undefined> {
    const message = await readStore.get(messages, messageId);
    const room = message && (await readStore.get(rooms, message.roomId));
    if (message === undefined || room === undefined || message.deletedAt !== null) return undefined;
    kinds.set(room.id, room.kind);
    return { message, room };
  }
  return {
    /** True for what certainly concerns no one, as far as that is known without reading anything. */
    concernsNoOne({ roomId, threadRootId, mentionedUserIds, mentionsRoom }: Posted, open: readonly DeliveryRules[]): boolean {
      const reasons = reasonsOf(open);
      if (reasons.has("keyword") || reasons.has("message") || kinds.get(roomId) !== "channel") return false;
      return threadRootId === null && mentionedUserIds.length === 0 && !mentionsRoom;
    },
    async concernsSomeone(messageId: string, open: readonly DeliveryRules[]): Promise<boolean> {
      const found = await find(messageId);
      if (found === undefined) return false;
      for await (const userIds of concerned.of(found.message, found.room, reasonsOf(open))) if (userIds.length > 0) return true;
      return false;
    },
    async note(messageId: string, open: readonly DeliveryRules[]): Promise<void> {
      const found = await find(messageId);
      if (found === undefined) return;
      const { message, room } = found;
      for await (const userIds of concerned.of(message, room, reasonsOf(open))) {
        for (let from = 0; from < userIds.length; from += atOnceMax) {
          const some = userIds.slice(from, from + atOnceMax);
          const people = await readPeopleInRoom(readStore, room.id, message.threadRootId, some);
          for (const person of people) for (const rule of open) await noteFor(services, rule, message, room, person);
          await othersTurn();
        }
      }
    },
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
