import { occurredAt } from "@logue/command-service/contract/event.ts";
import type { MessageMentions, MessagePlace } from "@logue/command-service/contract/messages.ts";
import type { Collection } from "@logue/infra/read-store/read-store.ts";
import { audienceOfRoom, audienceOfUser, type MentionDocument, mentionOrder, mentions } from "../contract/mentions.ts";
import type { Document, EventRecord, Projection, Step } from "../projection.ts";

/**
 * Everyone whom a message ever mentioned: a deletion does not say whom, and an edit names only the
 * new ones. It never shrinks, so that a repeated event finds the same documents as the first time.
 */
interface CalledAudiences extends Document {
  readonly audiences: readonly string[];
}

const calledAudiences: Collection<CalledAudiences> = { name: "calledAudiences", projection: "mentions", indexes: {} };

type Mentioning = EventRecord<"MessagePosted"> | EventRecord<"MessageEdited"> | EventRecord<"MessageRestored">;

const mentionId = (messageId: string, audience: string): string => `${messageId}:${audience}`;

/** A user's own mention is left out. */
function audiencesOf(data: MessagePlace & MessageMentions): string[] {
  const people = data.mentionedUserIds.filter((userId) => userId !== data.senderId).map(audienceOfUser);
  return data.mentionsRoom ? [...people, audienceOfRoom(data.roomId)] : people;
}

const calledBefore = (
  event: { readonly data: { readonly messageId: string } },
  related: Document | undefined,
): readonly string[] => {
  const audiences = related !== undefined && "audiences" in related ? (related as CalledAudiences).audiences : [];
  return audiences.map((audience) => mentionId(event.data.messageId, audience));
};

const related = [
  {
    collection: calledAudiences,
    id: (event: { readonly data: { readonly messageId: string } }): string => event.data.messageId,
  },
];

const mentionOnPost: Step<MentionDocument, EventRecord<"MessagePosted">> = {
  collection: mentions,
  isFirst: true,
  ids: (event) => audiencesOf(event.data).map((audience) => mentionId(event.data.messageId, audience)),
  fold: (_nothing, event, id) => mentionOf(event, id),
};

const mentionOnEdit: Step<MentionDocument, EventRecord<"MessageEdited">> = {
  collection: mentions,
  related,
  ids: (event, before) => {
    const now = audiencesOf(event.data).map((audience) => mentionId(event.data.messageId, audience));
    return [...new Set([...now, ...calledBefore(event, before)])];
  },
  fold: (mention, event, id) =>
    audiencesOf(event.data).includes(audienceIn(id, event)) ? (mention ?? mentionOf(event, id)) : undefined,
};

const mentionOnDelete: Step<MentionDocument, EventRecord<"MessageDeleted">> = {
  collection: mentions,
  related,
  ids: calledBefore,
  fold: () => undefined,
};

const mentionAgain: Step<MentionDocument, EventRecord<"MessageRestored">> = {
  collection: mentions,
  ids: ({ data }) => audiencesOf(data).map((audience) => mentionId(data.messageId, audience)),
  fold: (mention, event, id) => mention ?? mentionOf(event, id),
};

const audienceIn = (id: string, event: Mentioning): string => id.slice(event.data.messageId.length + 1);

function mentionOf(event: Mentioning, id: string): MentionDocument {
  const { messageId, roomId, senderId } = event.data;
  const { position } = event;
  const order = mentionOrder(occurredAt(event), position);
  return { id, audience: audienceIn(id, event), messageId, roomId, senderId, order, position };
}

const rememberCalled: Step<CalledAudiences, Mentioning> = {
  collection: calledAudiences,
  ids: (event) => (audiencesOf(event.data).length > 0 ? [event.data.messageId] : []),
  fold: (called, event, id) => ({ id, audiences: [...new Set([...(called?.audiences ?? []), ...audiencesOf(event.data)])] }),
};

/** The inbox of mentions: one document for each message and each mentioned person or room. */
export const mentionsProjection: Projection = {
  name: "mentions",
  streams: ["conversation-"],
  collections: [mentions],
  innerCollections: [calledAudiences],
  reads: {
    MessagePosted: [mentionOnPost, { ...rememberCalled, isFirst: true }],
    MessageEdited: [mentionOnEdit, rememberCalled],
    MessageDeleted: [mentionOnDelete],
    MessageRestored: [mentionAgain, rememberCalled],
  },
};
