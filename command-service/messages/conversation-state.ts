import { type EventData, occurredAt, type Recorded } from "../contract/event.ts";
import { segmentOf } from "../contract/streams.ts";
import { type Table, tableAbove } from "./table.ts";

/**
 * What decisions need to know of one message. Never its text: a text can be erased, a decision
 * cannot.
 */
export interface KnownMessage {
  readonly senderId: string;
  readonly sentAtMs: number;
  readonly number: number | null;
  readonly threadRootId: string | null;
  readonly threadNumber: number | null;
  readonly fileIds: readonly string[];
  readonly hasBlocks: boolean;
  readonly isDeleted: boolean;
  /** Who deleted it. Missing where it never was. */
  readonly deletedById?: string;
  readonly isPinned: boolean;
  /** The emoji of a closed poll's answers: their reactions stay as they are. Missing without one. */
  readonly closedVotes?: readonly string[];
  /** By emoji: the ids of the people who reacted with it. They are kept while it is deleted. */
  readonly reactions: ReadonlyMap<string, ReadonlySet<string>>;
  /** Previews that it shows, or showed before an edit. */
  readonly linkPreviewIds: readonly string[];
  readonly segment: number;
  readonly revision: number;
}

/** An event about a message that may stand in an earlier segment. */
export type LaterFact = Extract<
  Recorded,
  {
    type:
      | "MessageDeleted"
      | "MessageRestored"
      | "ReactionAdded"
      | "ReactionRemoved"
      | "MessagePinned"
      | "MessageUnpinned"
      | "PollClosed"
      | "LinkPreviewsAdded"
      | "LinkPreviewRemoved";
  }
>;

/**
 * One segment of a room's conversation. It is changed in place, because copying 50,000 messages for
 * each new one would cost more than everything else. Commands are decided on a fork of it.
 */
export interface ConversationState {
  segment: number;
  /** When the segment was opened, epoch milliseconds; 0 for the first. */
  openedAtMs: number;
  /** The number of the last message in the room's timeline. */
  lastNumber: number;
  /** By message id: the messages of this segment, and those of earlier ones that a command asked for. */
  readonly messages: Table<KnownMessage>;
  /** By the root's id: the number of the last reply posted in this segment. */
  readonly lastThreadNumbers: Table<number>;
  /** By message id: events of this segment about messages of earlier ones that are not in `messages`. */
  readonly laterFacts: Map<string, LaterFact[]>;
  /** One copy of each id that many messages repeat, to save memory. */
  readonly sharedIds: Map<string, string>;
}

export function initialState(): ConversationState {
  return {
    segment: 0,
    openedAtMs: 0,
    lastNumber: 0,
    messages: tableAbove<KnownMessage>(),
    lastThreadNumbers: tableAbove<number>(),
    laterFacts: new Map(),
    sharedIds: new Map(),
  };
}

export function fork(state: ConversationState): ConversationState {
  return { ...state, messages: tableAbove(state.messages), lastThreadNumbers: tableAbove(state.lastThreadNumbers) };
}

/** The ids of the messages that the state says anything about. */
export function* itemsIn({ messages, lastThreadNumbers, laterFacts }: ConversationState): Iterable<string> {
  yield* messages.keys();
  yield* lastThreadNumbers.keys();
  yield* laterFacts.keys();
}

export const withoutItems = ({ segment, openedAtMs, lastNumber }: ConversationState): ConversationState => ({
  ...initialState(),
  segment,
  openedAtMs,
  lastNumber,
});

export function evolve(state: ConversationState, event: Recorded): ConversationState {
  switch (event.type) {
    case "SegmentOpened":
      state.segment = event.data.segment;
      state.openedAtMs = occurredAtMs(event);
      state.lastNumber = event.data.lastNumber;
      return state;
    case "MessagePosted":
      addMessage(state, event);
      return state;
    case "MessageDeleted":
    case "MessageRestored":
    case "ReactionAdded":
    case "ReactionRemoved":
    case "MessagePinned":
    case "MessageUnpinned":
    case "PollClosed":
    case "LinkPreviewsAdded":
    case "LinkPreviewRemoved":
      applyFact(state, event);
      return state;
    default:
      return state;
  }
}

function addMessage(state: ConversationState, event: Extract<Recorded, { type: "MessagePosted" }>): void {
  const { messageId, threadRootId, threadNumber, number } = event.data;
  state.messages.set(messageId, knownMessage(state, event));
  if (number !== null) state.lastNumber = number;
  if (threadRootId !== null && threadNumber !== null) state.lastThreadNumbers.set(sharedId(state, threadRootId), threadNumber);
}

const noIds: readonly string[] = [];

function knownMessage(state: ConversationState, event: Extract<Recorded, { type: "MessagePosted" }>): KnownMessage {
  const { senderId, number, threadRootId, threadNumber, fileIds } = event.data;
  return {
    senderId: sharedId(state, senderId),
    sentAtMs: occurredAtMs(event),
    number,
    threadRootId: threadRootId === null ? null : sharedId(state, threadRootId),
    threadNumber,
    fileIds: fileIds.length === 0 ? noIds : fileIds,
    hasBlocks: event.data.blocks !== undefined,
    isDeleted: false,
    isPinned: false,
    reactions: noReactions,
    linkPreviewIds: noIds,
    segment: segmentOf(event.stream),
    revision: event.revision,
  };
}

function applyFact(state: ConversationState, event: LaterFact): void {
  const message = state.messages.get(event.data.messageId);
  if (message !== undefined) state.messages.set(event.data.messageId, withFact(message, event));
  else rememberForLater(state, event);
}

function rememberForLater(state: ConversationState, event: LaterFact): void {
  const facts = state.laterFacts.get(event.data.messageId);
  if (facts === undefined) state.laterFacts.set(event.data.messageId, [event]);
  else facts.push(event);
}

/** The message after something happened to it. */
export function withFact(message: KnownMessage, event: LaterFact): KnownMessage {
  switch (event.type) {
    case "MessageDeleted":
      return { ...message, isDeleted: true, deletedById: event.data.deletedById };
    case "MessageRestored":
      return { ...message, isDeleted: false };
    case "ReactionAdded":
      return { ...message, reactions: withReaction(message.reactions, event.data) };
    case "ReactionRemoved":
      return { ...message, reactions: withoutReaction(message.reactions, event.data) };
    case "MessagePinned":
      return { ...message, isPinned: true };
    case "MessageUnpinned":
      return { ...message, isPinned: false };
    case "PollClosed":
      return { ...message, closedVotes: event.data.emoji };
    case "LinkPreviewsAdded":
      return { ...message, linkPreviewIds: [...message.linkPreviewIds, ...event.data.previewIds] };
    case "LinkPreviewRemoved":
      return { ...message, linkPreviewIds: message.linkPreviewIds.filter((id) => id !== event.data.previewId) };
  }
}

type Reactions = KnownMessage["reactions"];

const noReactions: Reactions = new Map<string, ReadonlySet<string>>();

const withReaction = (reactions: Reactions, { emoji, userId }: EventData<"ReactionAdded">): Reactions =>
  new Map(reactions).set(emoji, new Set(reactions.get(emoji)).add(userId));

function withoutReaction(reactions: Reactions, { emoji, userId }: EventData<"ReactionRemoved">): Reactions {
  const remaining = new Map(reactions);
  const people = new Set(reactions.get(emoji));
  people.delete(userId);
  if (people.size === 0) remaining.delete(emoji);
  else remaining.set(emoji, people);
  return remaining;
}

function sharedId(state: ConversationState, id: string): string {
  const known = state.sharedIds.get(id);
  if (known !== undefined) return known;
  state.sharedIds.set(id, id);
  return id;
}

const occurredAtMs = (event: Recorded): number => Date.parse(occurredAt(event));
