import type { RoomRole } from "@logue/command-service/contract/permissions.ts";
import type { Collection } from "@logue/infra/read-store/read-store.ts";
import type { MayBeErased } from "./erased.ts";
import type { MayBeStale } from "./stale.ts";

/** When an event took place: in the store's order, by the store's clock, and as the event claims. */
export interface Moment {
  readonly position: string;
  /** When the store took the event, ISO 8601. */
  readonly recordedAt: string;
  /** ISO 8601; for an imported event the original time. */
  readonly happenedAt: string;
}

/** A point of the past on one axis of a `Moment`. What happened at it has happened. */
export interface Instant {
  readonly axis: keyof Moment;
  /** A position, or a time in ISO 8601 with milliseconds, in UTC: values sort as texts. */
  readonly value: string;
}

export const hasHappened = (moment: Moment, { axis, value }: Instant): boolean => moment[axis] <= value;

/** A value that a field of a room or of a person got. Never changed, never deleted. */
export interface FactDocument extends MayBeStale, MayBeErased, Moment {
  /** `ownerId:field:position` */
  readonly id: string;
  /** `ownerId:field` */
  readonly fact: string;
  readonly value: string | boolean | null;
  readonly changedById: string;
}

export const roomFactFields = ["name", "topic", "description", "banner", "visibility", "isArchived", "isReadOnly"] as const;
export type RoomFactField = (typeof roomFactFields)[number];

/** Everything that is known of a person as a member of a room. */
export interface RoomStaysDocument extends MayBeStale {
  /** `roomId:userId` */
  readonly id: string;
  readonly roomId: string;
  readonly userId: string;
  /** `position:userId` of the first beginning: the order in a list of members. */
  readonly order: string;
  /** In their order; coming again begins another. */
  readonly stays: readonly RoomStay[];
}

export interface RoomStay {
  readonly began: Moment;
  /** Null while the person is in the room. */
  readonly ended: Moment | null;
  /** In the order in which the person had them. */
  readonly roles: readonly (Moment & { readonly role: RoomRole })[];
}

/** A reaction or a pin that was set or taken away. Never changed, never deleted. */
export interface MessageChangeDocument extends MayBeStale, Moment {
  /** `messageId:position` */
  readonly id: string;
  readonly messageId: string;
  readonly kind: "reactionAdded" | "reactionRemoved" | "pinned" | "unpinned";
  readonly userId: string;
  /** Null for pins. */
  readonly emoji: string | null;
  /** The room, for pins; null for reactions. */
  readonly pinRoomId: string | null;
}

export const userFactFields = ["name", "displayName", "title", "role", "isActive"] as const;
export type UserFactField = (typeof userFactFields)[number];

export const roomFacts: Collection<FactDocument> = {
  name: "roomFacts",
  projection: "rooms",
  indexes: { ofFact: { fields: ["fact", "position"] } },
};

export const roomStays: Collection<RoomStaysDocument> = {
  name: "roomStays",
  projection: "rooms",
  indexes: { ofRoom: { fields: ["roomId", "order"] } },
};

export const messageChanges: Collection<MessageChangeDocument> = {
  name: "messageChanges",
  projection: "messages",
  indexes: { ofMessage: { fields: ["messageId", "position"] }, pinsOfRoom: { fields: ["pinRoomId", "position"] } },
};

export const userFacts: Collection<FactDocument> = {
  name: "userFacts",
  projection: "users",
  indexes: { ofFact: { fields: ["fact", "position"] } },
};

export const factOf = (id: string, field: string): string => `${id}:${field}`;
