import { type RoomChangeDocument, type RoomChangeKind, roomChanges } from "../contract/rooms.ts";
import type { EventRecord, Readings, Step } from "../projection.ts";

interface RoomFact {
  readonly position: string;
  readonly data: { readonly roomId: string; readonly userId?: string };
}

/** A step that writes one more line of a room's log. */
const note = <Event extends RoomFact>(kind: RoomChangeKind): Step<RoomChangeDocument, Event> => ({
  collection: roomChanges,
  isFirst: true,
  ids: ({ data, position }) => [`${data.roomId}:${position}`],
  fold: (_nothing, { data, position }, id) => ({
    id,
    roomId: data.roomId,
    kind,
    userId: data.userId ?? null,
    position,
    toldPosition: position,
  }),
});

const noteFounders: Step<RoomChangeDocument, EventRecord<"RoomCreated">> = {
  collection: roomChanges,
  isFirst: true,
  ids: ({ data, position }) => data.memberIds.map((userId) => `${data.roomId}:${position}:${userId}`),
  fold: (_nothing, { data, position }, id) => {
    const userId = id.slice(`${data.roomId}:${position}:`.length);
    return { id, roomId: data.roomId, kind: "joined", userId, position, toldPosition: null };
  },
};

/** In the log of a room: who came and went, and whose role changed. */
const memberChangeReads = {
  RoomCreated: [noteFounders],
  MemberJoined: [note("joined")],
  MemberAdded: [note("joined")],
  PrivateRoomEntered: [note("joined")],
  MemberLeft: [note("left")],
  MemberRemoved: [note("left")],
  RoomRoleGranted: [note("roleGranted")],
} satisfies Readings;

/**
 * The log of rooms: the changes of members, and each event that changes a fact of the room itself.
 */
export const roomChangeReads = (factReads: Readings): Readings => ({
  ...memberChangeReads,
  ...Object.fromEntries(Object.keys(factReads).map((type) => [type, [note("roomChanged")]])),
});
