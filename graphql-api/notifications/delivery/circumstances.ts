import type { ReadStore } from "@logue/infra/read-store/read-store.ts";
import { notedWords } from "@logue/projection-service/contract/keywords.ts";
import type { MessageDocument } from "@logue/projection-service/contract/messages.ts";
import type { NotedMessage, NotificationCircumstances } from "@logue/projection-service/contract/notifications.ts";
import { type ReadingDocument, readingId, readings } from "@logue/projection-service/contract/reading.ts";
import {
  type MembershipDocument,
  membershipId,
  memberships,
  type RoomDocument,
} from "@logue/projection-service/contract/rooms.ts";
import {
  isFollowing,
  type ThreadParticipationDocument,
  type ThreadReadingDocument,
  threadParticipations,
  threadPersonId,
  threadReadings,
  threadReadUpTo,
} from "@logue/projection-service/contract/threads.ts";
import { readUpTo } from "@logue/projection-service/contract/unread.ts";
import { type UserDocument, users } from "@logue/projection-service/contract/users.ts";
import type { DeliveryWay } from "./delivery-channel.ts";

/** A person's documents about one room, and about one thread in it. */
export interface PersonInRoom {
  readonly user: UserDocument;
  readonly membership: MembershipDocument;
  readonly reading: ReadingDocument | undefined;
  readonly participation: ThreadParticipationDocument | undefined;
  readonly threadReading: ThreadReadingDocument | undefined;
}

/** Only people who are active and members. */
export async function readPeopleInRoom(
  readStore: Pick<ReadStore, "getMany">,
  roomId: string,
  threadRootId: string | null,
  userIds: readonly string[],
): Promise<PersonInRoom[]> {
  const ofThread = threadRootId === null ? [] : userIds.map((userId) => threadPersonId(userId, threadRootId));
  const [people, joined, read, taking, threadsRead] = await Promise.all([
    readStore.getMany(users, userIds),
    readStore.getMany(
      memberships,
      userIds.map((userId) => membershipId(roomId, userId)),
    ),
    readStore.getMany(
      readings,
      userIds.map((userId) => readingId(userId, roomId)),
    ),
    readStore.getMany(threadParticipations, ofThread),
    readStore.getMany(threadReadings, ofThread),
  ]);
  return userIds.flatMap((_userId, place) => {
    const [user, membership] = [people[place], joined[place]];
    if (!user?.isActive || user.kind !== "person" || membership === undefined) return [];
    return [{ user, membership, reading: read[place], participation: taking[place], threadReading: threadsRead[place] }];
  });
}

export function circumstancesOf(
  message: MessageDocument,
  room: RoomDocument,
  person: PersonInRoom,
  way: DeliveryWay,
): NotificationCircumstances {
  const { membership, reading, participation, threadReading } = person;
  const isReadInRoom = message.number !== null && message.number <= readUpTo(membership, reading);
  const isReadInThread =
    message.threadRootId !== null && (message.threadNumber ?? 0) <= threadReadUpTo(participation, threadReading);
  return {
    room: { kind: room.kind, isMuted: reading?.isMuted ?? false, level: reading?.notificationLevel ?? null },
    followsThread: isFollowing(participation, threadReading),
    hasRead: isReadInRoom || isReadInThread,
    way,
  };
}

export const notedMessage = (message: MessageDocument): NotedMessage => ({
  ...message,
  words: notedWords(message.text, message.blockText),
});
