import type { MessageMentions, MessagePlace } from "@logue/command-service/contract/messages.ts";
import type { Collection } from "@logue/infra/read-store/read-store.ts";
import { type MembershipDocument, membershipId, memberships } from "../contract/rooms.ts";
import type { Document, EventRecord, Step } from "../projection.ts";
import { withNumber, withoutNumber } from "./numbers.ts";

/**
 * Everyone whom a message of the timeline ever mentioned: a deletion does not say whom, and an edit
 * only the new ones. It never shrinks, so that a repeated event finds the same memberships as the
 * first time.
 */
interface NamedMembers extends Document {
  readonly userIds: readonly string[];
}

export const namedMembers: Collection<NamedMembers> = { name: "namedMembers", projection: "rooms", indexes: {} };

type Mentioning = EventRecord<"MessagePosted"> | EventRecord<"MessageEdited"> | EventRecord<"MessageRestored">;

/**
 * Replies shown only in their thread have no number in the room, so they do not count there; a
 * user's own mention does not either.
 */
const namedIn = (data: MessagePlace & MessageMentions): string[] =>
  data.number === null ? [] : data.mentionedUserIds.filter((userId) => userId !== data.senderId);

const namedBefore = (related: Document | undefined): readonly string[] =>
  related !== undefined && "userIds" in related ? (related as NamedMembers).userIds : [];

const related = [
  {
    collection: namedMembers,
    id: (event: { readonly data: { readonly messageId: string } }): string => event.data.messageId,
  },
];

const idsIn = (roomId: string, userIds: readonly string[]): string[] => userIds.map((userId) => membershipId(roomId, userId));

export const nameOnPost: Step<MembershipDocument, EventRecord<"MessagePosted"> | EventRecord<"MessageRestored">> = {
  collection: memberships,
  ids: ({ data }) => idsIn(data.roomId, namedIn(data)),
  fold: named,
};

export const nameOnEdit: Step<MembershipDocument, EventRecord<"MessageEdited">> = {
  collection: memberships,
  related,
  ids: ({ data }, before) => idsIn(data.roomId, [...new Set([...namedIn(data), ...namedBefore(before)])]),
  fold: (membership, event, id) => {
    if (membership === undefined) return undefined;
    return namedIn(event.data).includes(membership.userId) ? named(membership, event, id) : notNamed(membership, event);
  },
};

export const unnameOnDelete: Step<MembershipDocument, EventRecord<"MessageDeleted">> = {
  collection: memberships,
  related,
  ids: ({ data }, before) => idsIn(data.roomId, namedBefore(before)),
  fold: (membership, event) => membership && notNamed(membership, event),
};

export const rememberNamed: Step<NamedMembers, Mentioning> = {
  collection: namedMembers,
  ids: ({ data }) => (namedIn(data).length > 0 ? [data.messageId] : []),
  fold: (known, { data }, id) => ({ id, userIds: [...new Set([...(known?.userIds ?? []), ...namedIn(data)])] }),
};

function named(membership: MembershipDocument | undefined, event: Mentioning, _id: string): MembershipDocument | undefined {
  if (membership === undefined || event.data.number === null) return membership;
  return withMentions(membership, event, withNumber(membership.mentionNumbers, event.data.number));
}

function notNamed(
  membership: MembershipDocument,
  event: EventRecord<"MessageEdited"> | EventRecord<"MessageDeleted">,
): MembershipDocument {
  if (event.data.number === null) return membership;
  return withMentions(membership, event, withoutNumber(membership.mentionNumbers, event.data.number));
}

function withMentions(
  membership: MembershipDocument,
  event: { readonly position: string },
  mentionNumbers: readonly number[],
): MembershipDocument {
  return mentionNumbers === membership.mentionNumbers ? membership : { ...membership, mentionNumbers, changed: event.position };
}
