import { type StarDocument, starId, stars } from "../contract/reading.ts";
import type { EventRecord, Step } from "../projection.ts";

const star: Step<StarDocument, EventRecord<"MessageStarred">> = {
  collection: stars,
  isFirst: true,
  ids: ({ data }) => [starId(data.userId, data.messageId)],
  fold: (_nothing, { data, position }, id) => ({
    id,
    userId: data.userId,
    messageId: data.messageId,
    roomId: data.roomId,
    order: position,
  }),
};

const unstar: Step<StarDocument, EventRecord<"MessageUnstarred">> = {
  collection: stars,
  ids: ({ data }) => [starId(data.userId, data.messageId)],
  fold: () => undefined,
};

/** The stars' part of the reading projection. */
export const starReads = { MessageStarred: [star], MessageUnstarred: [unstar] };
