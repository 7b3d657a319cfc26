import { declarationOf, isEventType, type LogueMetadata } from "@logue/command-service/contract/event.ts";
import type { SettingValue } from "@logue/command-service/contract/setting-declaration.ts";
import type { Collection } from "@logue/infra/read-store/read-store.ts";
import type { MayBeErased } from "./erased.ts";
import type { MayBeStale } from "./stale.ts";

/** Who acted, and through what, as the event's metadata say it. */
export interface Provenance {
  /** Missing in the oldest events. */
  readonly actorId?: string;
  readonly actorKind?: LogueMetadata["actorKind"];
  readonly sessionId?: string;
  readonly via?: string;
  /** The event that made a handler send the command; missing where it is the command itself. */
  readonly causeId?: string;
}

export type AuditValues = Readonly<Record<string, SettingValue>>;

/**
 * One event of the log, without its content. Messages that were posted have none: the document of a
 * message says as much.
 */
export interface AuditEntryDocument extends MayBeStale, MayBeErased, Provenance {
  /** The event's position. */
  readonly id: string;
  readonly eventId: string;
  readonly type: string;
  /** When the store took the event, ISO 8601. */
  readonly recordedAt: string;
  /** When it happened, if that is not about `recordedAt`: for an imported event as its source claims. */
  readonly happenedAt?: string;
  readonly roomId?: string;
  /** The person whom it is about. Missing in what people do in rooms with what is theirs. */
  readonly personId?: string;
  /** The message, file, token, role, team or other thing that it is about. */
  readonly targetId?: string;
  /** What it set, by the name of the value. */
  readonly values?: AuditValues;
  /** The values before, where the event itself tells them. */
  readonly was?: AuditValues;
  /** What the values are of, such as a person's name: the latest entry before with it has the old. */
  readonly fact?: string;
  /** The entry with this fact has the first values. */
  readonly firstFact?: string;
  /** The texts among the values, for searches; missing without any. */
  readonly words?: string;
  /** The position as a number, for an entry with words: the order of searches. */
  readonly placeNumber?: number;
}

/** A further person whom an entry is about. */
export interface AuditPersonDocument extends MayBeStale {
  /** `position:personId` */
  readonly id: string;
  readonly personId: string;
  readonly entryId: string;
  /** Of a member whom a room began with: what the role is of. */
  readonly fact?: string;
  readonly role?: string;
}

/** What the role of a person in a room or team is of. */
export const membershipOf = (kind: "room" | "team", id: string, userId: string): string => `${kind}:${id}:member:${userId}`;

/** From where a session or token came. An entry without an address of its own has this one. */
export const sourceOf = (sessionOrToken: string): string => `source:${sessionOrToken}`;

export const auditEntries: Collection<AuditEntryDocument> = {
  name: "auditEntries",
  projection: "audit",
  shape: 4,
  indexes: {
    log: { fields: ["id"] },
    recorded: { fields: ["recordedAt"] },
    ofActor: { fields: ["actorId", "id"] },
    ofActorAndType: { fields: ["actorId", "type", "id"] },
    ofRoom: { fields: ["roomId", "id"] },
    ofRoomAndType: { fields: ["roomId", "type", "id"] },
    ofPerson: { fields: ["personId", "id"] },
    ofType: { fields: ["type", "id"] },
    ofFact: { fields: ["fact", "id"] },
  },
  search: { text: ["words"], filters: [], order: "placeNumber" },
};

/** The first of these that an event has names the person whom it is about. */
export const fieldsThatNameAPerson = ["userId", "personId", "senderId", "uploaderId", "forUserId"] as const;

/** The fields of events that list people whom the event is about. Mentions are content. */
export const fieldsThatListPeople = ["memberIds", "personIds", "viewerIds"] as const;

/** Whether events of this type have such a list. */
export const listsPeople = (type: string): boolean =>
  isEventType(type) && fieldsThatListPeople.some((field) => Object.hasOwn(declarationOf(type).schema.shape, field));

export const auditPersonId = (entryId: string, personId: string): string => `${entryId}:${personId}`;

export const auditPersons: Collection<AuditPersonDocument> = {
  name: "auditPersons",
  projection: "audit",
  shape: 3,
  indexes: { ofPerson: { fields: ["personId", "entryId"] }, ofFact: { fields: ["fact", "entryId"] } },
};
