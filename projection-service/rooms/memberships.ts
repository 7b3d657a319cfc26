import { occurredAt } from "@logue/command-service/contract/event.ts";
import type { RoomRole } from "@logue/command-service/contract/permissions.ts";
import { type NumberRange, withNumberInRanges, withoutNumberInRanges } from "../contract/number-ranges.ts";
import { type MembershipDocument, membershipId, memberships } from "../contract/rooms.ts";
import type { EventRecord, Readings, Step } from "../projection.ts";
import { nameOnEdit, nameOnPost, rememberNamed, unnameOnDelete } from "./mention-numbers.ts";

/** The types of event that change memberships. */
type MembershipEventType =
  | "RoomCreated"
  | "MemberJoined"
  | "MemberAdded"
  | "PrivateRoomEntered"
  | "MemberLeft"
  | "MemberRemoved"
  | "RoomRoleGranted"
  | "MessagePosted"
  | "MessageEdited"
  | "MessageDeleted"
  | "MessageRestored";

export type MembershipReads = Required<Pick<Readings, MembershipEventType>>;

export type Coming = EventRecord<"MemberJoined"> | EventRecord<"MemberAdded"> | EventRecord<"PrivateRoomEntered">;
export type Going = EventRecord<"MemberLeft"> | EventRecord<"MemberRemoved">;

const begin: Step<MembershipDocument, EventRecord<"RoomCreated">> = {
  collection: memberships,
  isFirst: true,
  ids: ({ data }) => data.memberIds.map((userId) => membershipId(data.roomId, userId)),
  fold: (_nothing, event, id) => founding(event, id),
};

const come: Step<MembershipDocument, Coming> = {
  collection: memberships,
  isFirst: true,
  ids: ({ data }) => [membershipId(data.roomId, data.userId)],
  fold: (_before, event, id) => newcomer(event, id, event.data.userId, event.data.lastNumber),
};

const go: Step<MembershipDocument, Going> = {
  collection: memberships,
  ids: ({ data }) => [membershipId(data.roomId, data.userId)],
  fold: () => undefined,
};

const grant: Step<MembershipDocument, EventRecord<"RoomRoleGranted">> = {
  collection: memberships,
  ids: ({ data }) => [membershipId(data.roomId, data.userId)],
  fold: (membership, { data, position }) => membership && { ...membership, role: data.role, changed: position },
};

/** The document is written with each message of the member: it holds the latest ranges alone. */
const postedRangesMax = 20;

const withPosted = (ranges: readonly NumberRange[], number: number): readonly NumberRange[] =>
  withNumberInRanges(ranges, number).slice(-postedRangesMax);

const post: Step<MembershipDocument, EventRecord<"MessagePosted">> = {
  collection: memberships,
  ids: ({ data }) => (data.number === null ? [] : [membershipId(data.roomId, data.senderId)]),
  fold: (membership, { data, position }) => {
    if (membership === undefined || data.number === null) return membership;
    const postedRanges = withPosted(membership.postedRanges, data.number);
    return { ...membership, postedRanges, changed: position };
  },
};

/** A deleted message is no longer among the sender's own, which are counted beside the deleted ones. */
const changePosted = (
  change: typeof withPosted,
): Step<MembershipDocument, EventRecord<"MessageDeleted"> | EventRecord<"MessageRestored">> => ({
  collection: memberships,
  ids: ({ data }) => (data.number === null ? [] : [membershipId(data.roomId, data.senderId)]),
  fold: (membership, { data, position }) => {
    if (membership === undefined || data.number === null) return membership;
    return { ...membership, postedRanges: change(membership.postedRanges, data.number), changed: position };
  },
});

/** Memberships: who is in which room, and which messages there mention the member. */
export const membershipReads: MembershipReads = {
  RoomCreated: [begin],
  MemberJoined: [come],
  MemberAdded: [come],
  PrivateRoomEntered: [come],
  MemberLeft: [go],
  MemberRemoved: [go],
  RoomRoleGranted: [grant],
  MessagePosted: [post, nameOnPost, { ...rememberNamed, isFirst: true }],
  MessageEdited: [nameOnEdit, rememberNamed],
  MessageDeleted: [changePosted(withoutNumberInRanges), unnameOnDelete],
  MessageRestored: [changePosted(withPosted), nameOnPost],
};

/**
 * The creator of a channel is its owner, when a member of it; direct and group conversations have
 * no owner.
 */
export const foundingRole = ({ data }: EventRecord<"RoomCreated">, userId: string): RoomRole =>
  data.kind === "channel" && userId === data.createdById ? "owner" : "member";

function founding(event: EventRecord<"RoomCreated">, id: string): MembershipDocument {
  const userId = id.slice(event.data.roomId.length + 1);
  return { ...newcomer(event, id, userId, 0), role: foundingRole(event, userId) };
}

const byInstance = (data: object): Pick<MembershipDocument, "instanceId"> =>
  "instanceId" in data && typeof data.instanceId === "string" ? { instanceId: data.instanceId } : {};

function newcomer(
  event: Coming | EventRecord<"RoomCreated">,
  id: string,
  userId: string,
  lastNumber: number,
): MembershipDocument {
  return {
    id,
    roomId: event.data.roomId,
    userId,
    role: "member",
    joinedAt: occurredAt(event),
    joinedNumber: lastNumber,
    joinedPosition: event.position,
    postedRanges: [],
    mentionNumbers: [],
    changed: event.position,
    ...byInstance(event.data),
  };
}
