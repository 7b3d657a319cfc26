import { randomUUID } from "node:crypto";
import type { LogueEvent } from "@logue/command-service/contract/event.ts";
import { segmentEventsMax } from "@logue/command-service/contract/messages.ts";
import { conversationStream, derivedTimedId, eventIdOf } from "@logue/command-service/contract/streams.ts";
import type { EventToAppend } from "@logue/infra/event-store/event-store.ts";
import { messageText, type Random, seededRandom } from "./words.ts";

/** Events for one append. */
export interface Chunk {
  readonly stream: string;
  readonly expectedRevision: number | "no_stream";
  readonly events: readonly EventToAppend[];
}

export interface ConversationPlan {
  readonly roomId: string;
  /** Its place among the rooms: the seed of its texts. */
  readonly room: number;
  readonly userIds: readonly string[];
  readonly eventCount: number;
  /** Whether there are replies, reactions, edits and deletions beside plain messages. */
  readonly isLively: boolean;
  readonly beginsAtMs: number;
  readonly endsAtMs: number;
}

interface Said {
  readonly messageId: string;
  readonly senderId: string;
  readonly number: number | null;
  readonly threadRootId: string | null;
  readonly threadNumber: number | null;
}

interface Conversation extends ConversationPlan {
  readonly random: Random;
  /** The latest messages, which are replied to and reacted to. */
  readonly recent: Said[];
  readonly replyCounts: Map<string, number>;
  lastNumber: number;
  written: number;
}

const chunkSize = 500;
const recentMax = 200;
const emoji = ["+1", "tada", "heart", "eyes"];

/** A room's conversation as the command service would have written it, segments and all. */
export function* conversationChunks(plan: ConversationPlan): Generator<Chunk> {
  const random = seededRandom(plan.room + 1);
  const conversation: Conversation = { ...plan, random, recent: [], replyCounts: new Map(), lastNumber: 0, written: 0 };
  for (let segment = 0; conversation.written < plan.eventCount; segment += 1) yield* segmentChunks(conversation, segment);
}

function* segmentChunks(conversation: Conversation, segment: number): Generator<Chunk> {
  const { roomId, eventCount, lastNumber } = conversation;
  const stream = conversationStream(roomId, segment);
  let revision = -1;
  let events: EventToAppend[] = [];
  const opening: LogueEvent = { type: "SegmentOpened", data: { roomId, segment, lastNumber } };
  if (segment > 0) events.push(toAppend(conversation, opening, conversation.userIds[0] ?? ""));
  while (revision + 1 < segmentEventsMax && conversation.written < eventCount) {
    const room = Math.min(chunkSize, segmentEventsMax - revision - 1);
    while (events.length < room && conversation.written < eventCount) {
      events.push(nextEvent(conversation));
      conversation.written += 1;
    }
    yield { stream, expectedRevision: revision === -1 ? "no_stream" : revision, events };
    revision += events.length;
    events = [];
  }
}

const oneIn = (random: Random, count: number): boolean => random() % count === 0;
const pick = <Item>(random: Random, items: readonly Item[]): Item | undefined => items[random() % items.length];

function nextEvent(conversation: Conversation): EventToAppend {
  const { random, isLively, recent } = conversation;
  const about = isLively && recent.length > 20 && oneIn(random, 3) ? pick(random, recent) : undefined;
  const actorId = pick(random, conversation.userIds) ?? "";
  return about === undefined ? post(conversation, actorId) : somethingAbout(conversation, about, actorId);
}

function post(conversation: Conversation, senderId: string, root?: Said): EventToAppend {
  const { roomId, room, recent, replyCounts } = conversation;
  const number = root === undefined ? conversation.lastNumber + 1 : null;
  const threadNumber = root === undefined ? null : (replyCounts.get(root.messageId) ?? 0) + 1;
  const messageId = derivedTimedId(timeOf(conversation), "bench", String(room), String(conversation.written));
  const said: Said = { messageId, senderId, number, threadRootId: root?.messageId ?? null, threadNumber };
  if (root === undefined) conversation.lastNumber += 1;
  else replyCounts.set(root.messageId, threadNumber ?? 0);
  if (conversation.isLively && recent.push(said) > recentMax) recent.shift();
  const text = messageText(room, number ?? -conversation.written);
  const data = {
    roomId,
    ...said,
    mentionedUserIds: [],
    mentionsRoom: false,
    text,
    quotedMessageId: null,
    fileIds: [],
    origin: null,
  };
  return toAppend(conversation, { type: "MessagePosted", data }, senderId);
}

function somethingAbout(conversation: Conversation, about: Said, actorId: string): EventToAppend {
  const { random, roomId, recent } = conversation;
  const { messageId } = about;
  const drawn = random() % 10;
  if (drawn < 5 && about.threadRootId === null) return post(conversation, actorId, about);
  if (drawn < 8) {
    const userId = conversation.userIds[conversation.written % conversation.userIds.length] ?? "";
    const data = { messageId, roomId, userId, emoji: pick(random, emoji) ?? "" };
    return toAppend(conversation, { type: "ReactionAdded", data }, userId);
  }
  if (drawn < 9) {
    const text = messageText(conversation.room, -conversation.written);
    const data = { roomId, ...about, mentionedUserIds: [], mentionsRoom: false, text, editedById: about.senderId };
    return toAppend(conversation, { type: "MessageEdited", data }, about.senderId);
  }
  recent.splice(recent.indexOf(about), 1);
  return toAppend(
    conversation,
    { type: "MessageDeleted", data: { roomId, ...about, deletedById: about.senderId } },
    about.senderId,
  );
}

const timeOf = ({ beginsAtMs, endsAtMs, written, eventCount }: Conversation): number =>
  Math.floor(beginsAtMs + ((endsAtMs - beginsAtMs) * written) / eventCount);

function toAppend(conversation: Conversation, { type, data }: LogueEvent, actorId: string): EventToAppend {
  const commandId = randomUUID();
  const occurredAt = new Date(timeOf(conversation)).toISOString();
  const causes = { $correlationId: commandId, $causationId: commandId, commandId };
  const metadata = { ...causes, actorId, actorKind: "user", schemaVersion: "1", occurredAt };
  return { id: eventIdOf(type, conversation.roomId, commandId, 0), type, data, metadata };
}
