import { type ThreadReadingDocument, threadPersonId, threadReadings } from "../contract/threads.ts";
import type { EventRecord, Step } from "../projection.ts";

interface OfThread {
  readonly position: string;
  readonly data: { readonly userId: string; readonly roomId: string; readonly threadRootId: string | null };
}

/** A step that replaces some fields of the person's document for the thread. */
const onThread = <Event extends OfThread>(
  change: (event: Event) => Partial<ThreadReadingDocument>,
): Step<ThreadReadingDocument, Event> => ({
  collection: threadReadings,
  ids: ({ data }) => (data.threadRootId === null ? [] : [threadPersonId(data.userId, data.threadRootId)]),
  fold: (reading, event, id) => ({ ...(reading ?? defaults(event, id)), ...change(event), changed: event.position }),
});

const defaults = ({ data, position }: OfThread, id: string): ThreadReadingDocument => ({
  id,
  userId: data.userId,
  roomId: data.roomId,
  threadRootId: data.threadRootId ?? "",
  followed: null,
  followedNumber: 0,
  unfollowed: null,
  readNumber: null,
  readPosition: null,
  changed: position,
});

/** The threads' part of the reading projection. */
export const threadReads = {
  RoomRead: onThread(({ data, position }: EventRecord<"RoomRead">) => ({ readNumber: data.number, readPosition: position })),
  RoomMarkedUnread: onThread(({ data, position }: EventRecord<"RoomMarkedUnread">) => ({
    readNumber: data.number - 1,
    readPosition: position,
  })),
  ThreadFollowed: onThread(({ data, position }: EventRecord<"ThreadFollowed">) => ({
    followed: position,
    followedNumber: data.number,
    unfollowed: null,
  })),
  ThreadUnfollowed: onThread(({ position }: EventRecord<"ThreadUnfollowed">) => ({ followed: null, unfollowed: position })),
};
