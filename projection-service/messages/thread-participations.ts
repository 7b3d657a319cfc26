import { occurredAt } from "@logue/command-service/contract/event.ts";
import type { MessageMentions, MessagePlace } from "@logue/command-service/contract/messages.ts";
import { isImported } from "@logue/command-service/contract/via.ts";
import type { Collection } from "@logue/infra/read-store/read-store.ts";
import { messages } from "../contract/messages.ts";
import {
  followingMentionsMax,
  type ThreadParticipationDocument,
  threadOrder,
  threadParticipations,
  threadPeopleMax,
  threadPersonId,
} from "../contract/threads.ts";
import type { Document, EventRecord, Step } from "../projection.ts";

/**
 * Everyone who takes part in a thread: each reply moves the thread to the top of their lists. It
 * never shrinks, so that a repeated event finds the same documents as the first time.
 */
interface ThreadPeople extends Document {
  readonly userIds: readonly string[];
}

export const threadPeople: Collection<ThreadPeople> = { name: "threadPeople", projection: "messages", indexes: {} };

type Mentioning = EventRecord<"MessagePosted"> | EventRecord<"MessageEdited">;
type Participation = ThreadParticipationDocument;

/** A message outside of threads may begin one. */
const rootIdOf = ({ messageId, threadRootId }: MessagePlace): string => threadRootId ?? messageId;

/** The people whom a message makes follow its thread by mentioning them. */
function calledIn({ mentionedUserIds, senderId }: MessagePlace & MessageMentions): readonly string[] {
  const others = mentionedUserIds.filter((userId) => userId !== senderId);
  return others.length > followingMentionsMax ? [] : others;
}

/**
 * Those who take part in the thread because of this message. A root's sender does so at the first
 * reply.
 */
const broughtBy = (event: Mentioning): readonly string[] =>
  event.type === "MessagePosted" && event.data.threadRootId !== null
    ? [...new Set([event.data.senderId, ...calledIn(event.data)])]
    : calledIn(event.data);

const peopleOf = (related: Document | undefined): readonly string[] =>
  related !== undefined && "userIds" in related ? (related as ThreadPeople).userIds : [];

/** The people after this message; beyond the limit no new ones are added. */
function peopleAfter(known: readonly string[], event: Mentioning): readonly string[] {
  const added = broughtBy(event).filter((userId) => !known.includes(userId));
  return added.length === 0 ? known : [...known, ...added.slice(0, Math.max(0, threadPeopleMax - known.length))];
}

const beginnerOf = (root: Document | undefined): readonly string[] =>
  root !== undefined && "senderId" in root ? [String(root.senderId)] : [];

const idsIn = (event: { readonly data: MessagePlace }, userIds: readonly string[]): string[] =>
  userIds.map((userId) => threadPersonId(userId, rootIdOf(event.data)));

const userIdIn = (id: string, event: Mentioning): string => id.slice(0, -rootIdOf(event.data).length - 1);

const isReply = (event: EventRecord<"MessagePosted">): boolean => event.data.threadRootId !== null;

/**
 * Those whom a message outside of threads mentions. Nothing is read for it, because it is the first
 * of its thread.
 */
const callByRoot: Step<Participation, EventRecord<"MessagePosted">> = {
  collection: threadParticipations,
  isFirst: true,
  ids: (event) => (isReply(event) ? [] : idsIn(event, calledIn(event.data))),
  fold: (_nothing, event, id) => called(event, id, 0, null),
};

const rememberByRoot: Step<ThreadPeople, EventRecord<"MessagePosted">> = {
  collection: threadPeople,
  isFirst: true,
  ids: (event) => (isReply(event) || calledIn(event.data).length === 0 ? [] : [event.data.messageId]),
  fold: (_nothing, event, id) => ({ id, userIds: peopleAfter([], event) }),
};

/** Who takes part in a reply's thread, and its first message. */
const related = [
  { collection: threadPeople, id: ({ data }: { readonly data: MessagePlace }) => data.threadRootId ?? "" },
  { collection: messages, id: ({ data }: { readonly data: MessagePlace }) => data.threadRootId ?? "" },
];

/**
 * The people who took part before this message. The sender of the thread's first message does so
 * from its first reply on, and never before it: the list of people may already be that of a later
 * time, because a batch that broke off comes again.
 */
function peopleBefore({ data }: { readonly data: MessagePlace }, people: Document | undefined, root: Document | undefined) {
  const beginners = beginnerOf(root);
  if (data.threadNumber === 1) return peopleOf(people).filter((userId) => !beginners.includes(userId));
  return [...new Set([...peopleOf(people), ...beginners])];
}

/** People who take part for the first time: no document is read for them. */
const joinByReply: Step<Participation, EventRecord<"MessagePosted">> = {
  collection: threadParticipations,
  isFirst: true,
  related,
  ids: (event, people, root) => {
    if (!isReply(event)) return [];
    const before = peopleBefore(event, people, root);
    const added = [...peopleAfter(peopleOf(people), event), ...beginnerOf(root)];
    return idsIn(
      event,
      [...new Set(added)].filter((userId) => !before.includes(userId)),
    );
  },
  fold: (_nothing, event, id) => taken(undefined, event, id),
};

const continueByReply: Step<Participation, EventRecord<"MessagePosted">> = {
  collection: threadParticipations,
  related,
  ids: (event, people, root) => (isReply(event) ? idsIn(event, peopleBefore(event, people, root)) : []),
  fold: (participation, event, id) =>
    broughtBy(event).includes(userIdIn(id, event))
      ? taken(participation, event, id)
      : participation && moved(participation, event),
};

/** A deleted reply is no longer unread, a restored one is again: those who take part are told. */
const noteDeletion: Step<Participation, EventRecord<"MessageDeleted"> | EventRecord<"MessageRestored">> = {
  collection: threadParticipations,
  related,
  ids: (event, people, root) =>
    event.data.threadRootId === null ? [] : idsIn(event, [...new Set([...peopleOf(people), ...beginnerOf(root)])]),
  fold: (participation, { position }) => participation && { ...participation, changed: position },
};

/** A mention that an edit adds makes those follow who had nothing to do with the thread before. */
const callByEdit: Step<Participation, EventRecord<"MessageEdited">> = {
  collection: threadParticipations,
  related: [{ collection: threadPeople, id: ({ data }) => (calledIn(data).length > 0 ? rootIdOf(data) : "") }],
  ids: (event, before) => {
    const people = peopleAfter(peopleOf(before), event);
    const named = calledIn(event.data).filter((userId) => people.includes(userId));
    return idsIn(event, named);
  },
  fold: (participation, event, id) => participation ?? called(event, id, passedBy(event), orderOf(event)),
};

const rememberPeople = <Event extends Mentioning>(isWanted: (event: Event) => boolean): Step<ThreadPeople, Event> => ({
  collection: threadPeople,
  ids: (event) => (isWanted(event) && broughtBy(event).length > 0 ? [rootIdOf(event.data)] : []),
  fold: (known, event, id) => {
    const before = known?.userIds ?? [];
    const userIds = peopleAfter(before, event);
    return userIds === before ? known : { id, userIds };
  },
});

/** A reply by the person, or one that calls the person, or the first to the person's own message. */
function taken(participation: Participation | undefined, event: EventRecord<"MessagePosted">, id: string): Participation {
  const order = orderOf(event);
  if (event.data.senderId === userIdIn(id, event)) return called(event, id, event.data.threadNumber ?? 0, order);
  if (participation === undefined) return called(event, id, passedBy(event), order);
  return { ...moved(participation, event), causePosition: event.position };
}

/** A reply by another person. An imported one is read by those who had read what was before it. */
const moved = (participation: Participation, event: EventRecord<"MessagePosted">): Participation => ({
  ...participation,
  ...(isImported(event) && participation.readNumber === numberBefore(event) && readBy(event)),
  order: orderOf(event),
  changed: event.position,
});

const readBy = (event: EventRecord<"MessagePosted">) => ({ readNumber: passedBy(event), readPosition: event.position });

function called(event: Mentioning, id: string, readNumber: number, order: string | null): Participation {
  const { position } = event;
  const { roomId } = event.data;
  const [userId, threadRootId] = [userIdIn(id, event), rootIdOf(event.data)];
  return {
    id,
    userId,
    roomId,
    threadRootId,
    causePosition: position,
    readNumber,
    readPosition: position,
    order,
    changed: position,
  };
}

const orderOf = (event: Mentioning): string => threadOrder(occurredAt(event), rootIdOf(event.data));

/** The number of the reply before this message. */
const numberBefore = (event: Mentioning): number => Math.max(0, (event.data.threadNumber ?? 1) - 1);

/** The number up to which a person who comes to the thread by this message need not read. */
const passedBy = (event: Mentioning): number => (isImported(event) ? (event.data.threadNumber ?? 0) : numberBefore(event));

/** Who takes part in which thread. */
export const participationReads = {
  MessagePosted: [callByRoot, rememberByRoot, joinByReply, continueByReply, rememberPeople(isReply)],
  MessageDeleted: [noteDeletion],
  MessageRestored: [noteDeletion],
  MessageEdited: [callByEdit, rememberPeople<EventRecord<"MessageEdited">>(() => true)],
};
