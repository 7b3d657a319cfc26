import { type ReadingDocument, readingId, readings, stars } from "../contract/reading.ts";
import { threadReadings } from "../contract/threads.ts";
import type { EventRecord, Projection, Step } from "../projection.ts";
import { starReads } from "./stars.ts";
import { threadReads } from "./thread-readings.ts";

/**
 * A step that replaces some fields of the person's document for the room; a missing document begins
 * with the defaults.
 */
const onReading = <
  Event extends { readonly position: string; readonly data: { readonly userId: string; readonly roomId: string } },
>(
  change: (event: Event, reading: ReadingDocument) => Partial<ReadingDocument>,
): Step<ReadingDocument, Event> => ({
  collection: readings,
  ids: (event) => [readingId(event.data.userId, event.data.roomId)],
  fold: (reading, event, id) => {
    const before = reading ?? defaults(id, event.data.userId, event.data.roomId);
    return { ...before, ...change(event, before), changed: event.position };
  },
});

/** Read positions, room settings and stars of each person. */
export const readingProjection: Projection = {
  name: "reading",
  streams: ["reading-"],
  collections: [readings, stars, threadReadings],
  innerCollections: [],
  reads: {
    RoomRead: [
      onReading((event: EventRecord<"RoomRead">, reading) => readUpTo(reading, event, event.data.number)),
      threadReads.RoomRead,
    ],
    RoomMarkedUnread: [
      onReading((event: EventRecord<"RoomMarkedUnread">, reading) => readUpTo(reading, event, event.data.number - 1)),
      threadReads.RoomMarkedUnread,
    ],
    RoomFavourited: [onReading((_event: EventRecord<"RoomFavourited">) => ({ isFavourite: true }))],
    RoomUnfavourited: [onReading((_event: EventRecord<"RoomUnfavourited">) => ({ isFavourite: false }))],
    RoomHidden: [onReading((_event: EventRecord<"RoomHidden">) => ({ isHidden: true }))],
    RoomShown: [onReading((_event: EventRecord<"RoomShown">) => ({ isHidden: false }))],
    RoomMuted: [onReading((_event: EventRecord<"RoomMuted">) => ({ isMuted: true }))],
    RoomUnmuted: [onReading((_event: EventRecord<"RoomUnmuted">) => ({ isMuted: false }))],
    NotificationLevelChosen: [
      onReading(({ data }: EventRecord<"NotificationLevelChosen">) => ({ notificationLevel: data.level })),
    ],
    ThreadFollowed: [threadReads.ThreadFollowed],
    ThreadUnfollowed: [threadReads.ThreadUnfollowed],
    ...starReads,
  },
};

const defaults = (id: string, userId: string, roomId: string): ReadingDocument => ({
  id,
  userId,
  roomId,
  readNumber: null,
  readPosition: null,
  threadReadNumbers: {},
  isFavourite: false,
  isHidden: false,
  isMuted: false,
  notificationLevel: null,
  changed: "",
});

function readUpTo(
  reading: ReadingDocument,
  event: EventRecord<"RoomRead"> | EventRecord<"RoomMarkedUnread">,
  number: number,
): Partial<ReadingDocument> {
  const { threadRootId } = event.data;
  return threadRootId === null
    ? { readNumber: number, readPosition: event.position }
    : { threadReadNumbers: { ...reading.threadReadNumbers, [threadRootId]: number } };
}
