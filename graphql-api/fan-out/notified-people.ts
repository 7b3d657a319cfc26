import type { RoomKind } from "@logue/command-service/contract/rooms.ts";
import { createRecentCache } from "@logue/infra/recent-cache.ts";
import type { DocumentChange } from "@logue/projection-service/contract/changes.ts";
import { isNotDisturbed } from "@logue/projection-service/contract/do-not-disturb.ts";
import {
  type NotedMessage,
  type NotificationCircumstances,
  type NotificationMoment,
  type NotificationReason,
  type NotifiedPerson,
  type NotifiedRoom,
  notificationReason,
  notifiedPersonOf,
} from "@logue/projection-service/contract/notifications.ts";
import { type ReadingDocument, readings } from "@logue/projection-service/contract/reading.ts";
import { type RoomDocument, rooms } from "@logue/projection-service/contract/rooms.ts";
import { type UserDocument, users } from "@logue/projection-service/contract/users.ts";
import type { Presence } from "../presence/presence.ts";
import { changedDocument } from "./announcements.ts";
import type { RoomEntrySource } from "./items.ts";

/** What decides the notifications of connected people, in memory, so that a post needs no query. */
export interface NotifiedPeople {
  /** Takes what was read when a person connected. Until then the person is not notified. */
  know(user: UserDocument, entries: readonly RoomEntrySource[]): void;
  forget(userId: string): void;
  /** Returns the people whose settings changed. */
  apply(changes: readonly DocumentChange[], isHere: (userId: string) => boolean): string[];
  /** Decides for one person after the other on the same message. */
  decider(message: PlacedMessage): Decider;
  isNotDisturbed(userId: string): boolean;
}

type PlacedMessage = NotedMessage & { readonly roomId: string };

export type Decider = (
  userId: string,
  circumstances?: Pick<NotificationCircumstances, "followsThread" | "hasRead">,
) => NotificationReason | null;

export interface NotifiedPeopleOptions {
  readonly presence: Pick<Presence, "presenceOf" | "isInSight">;
  readonly clock: () => number;
}

const nothingElse = { followsThread: false, hasRead: false };

/** Rooms are the same for everyone; more are known again with their next message. */
const kindsMax = 20_000;

interface Known {
  /** Undefined while the person's document is being read. */
  person: NotifiedPerson | undefined;
  /** Position of the person's document. */
  changed: string;
  readonly readings: Map<string, RoomReading>;
}

type RoomReading = Pick<ReadingDocument, "isMuted" | "notificationLevel" | "changed">;

export function createNotifiedPeople({ presence: presences, clock }: NotifiedPeopleOptions): NotifiedPeople {
  const people = new Map<string, Known>();
  const kinds = createRecentCache<RoomKind>(kindsMax);
  const knownOf = (userId: string): Known => {
    const known = people.get(userId) ?? { person: undefined, changed: "", readings: new Map() };
    people.set(userId, known);
    return known;
  };
  /** What was announced while an older document was read stays. */
  const noteUser = (user: UserDocument): void => {
    const known = knownOf(user.id);
    if (known.person !== undefined && known.changed > user.changed) return;
    known.person = notifiedPersonOf(user);
    known.changed = user.changed;
  };
  const noteReading = ({ userId, roomId, isMuted, notificationLevel, changed }: ReadingDocument): void => {
    const known = knownOf(userId).readings;
    if ((known.get(roomId)?.changed ?? "") <= changed) known.set(roomId, { isMuted, notificationLevel, changed });
  };
  const noteRoom = ({ id, kind }: Pick<RoomDocument, "id" | "kind">): void => {
    kinds.set(id, kind);
  };
  const momentOf = (userId: string, { roomId, number, threadRootId }: PlacedMessage): NotificationMoment => {
    const [presence = "offline"] = presences.presenceOf([userId]);
    const isInSight = presences.isInSight(userId, roomId, number === null ? threadRootId : null);
    return { isInSight, presence, nowMs: clock() };
  };
  return {
    know(user, entries) {
      noteUser(user);
      for (const { room, reading } of entries) {
        noteRoom(room);
        if (reading !== undefined) noteReading(reading);
      }
    },
    forget: (userId) => people.delete(userId),
    apply(changes, isHere) {
      const changed: string[] = [];
      for (const change of changes) {
        const [user, reading, room] = [
          changedDocument(change, users),
          changedDocument(change, readings),
          changedDocument(change, rooms),
        ];
        if (room !== undefined) noteRoom(room);
        if (reading !== undefined && isHere(reading.userId)) noteReading(reading);
        if (user === undefined || !isHere(user.id)) continue;
        noteUser(user);
        changed.push(user.id);
      }
      return changed;
    },
    decider(message) {
      const kind = kinds.get(message.roomId) ?? "channel";
      return (userId, { followsThread, hasRead } = nothingElse) => {
        const known = people.get(userId);
        if (known?.person === undefined) return null;
        const room = roomAsSet(kind, known.readings.get(message.roomId));
        const circumstances = { room, followsThread, hasRead, way: "client" } as const;
        return notificationReason(message, known.person, circumstances, () => momentOf(userId, message));
      };
    },
    isNotDisturbed(userId) {
      const person = people.get(userId)?.person;
      return person !== undefined && isNotDisturbed(person.settings, person.timeZone, clock());
    },
  };
}

const roomAsSet = (kind: RoomKind, reading: RoomReading | undefined): NotifiedRoom => ({
  kind,
  isMuted: reading?.isMuted ?? false,
  level: reading?.notificationLevel ?? null,
});
