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

/** The log of rooms: who came and went, whose role is another, and when the room itself became another. */
export const roomChangeReads = {
  RoomCreated: [noteFounders],
  RoomRenamed: [note("roomChanged")],
  TopicSet: [note("roomChanged")],
  DescriptionSet: [note("roomChanged")],
  RoomMadePublic: [note("roomChanged")],
  RoomMadePrivate: [note("roomChanged")],
  RoomArchived: [note("roomChanged")],
  RoomUnarchived: [note("roomChanged")],
  RoomMadeReadOnly: [note("roomChanged")],
  RoomMadeWritable: [note("roomChanged")],
  MemberJoined: [note("joined")],
  MemberAdded: [note("joined")],
  PrivateRoomEntered: [note("joined")],
  MemberLeft: [note("left")],
  MemberRemoved: [note("left")],
  RoomRoleGranted: [note("roleGranted")],
} satisfies Readings;
