import { type RoomHistoryDocument, type RoomHistoryKind, roomHistory } from "../contract/room-history.ts";
import { momentOf } from "../history/moments.ts";
import type { EventRecord, Readings, Step } from "../projection.ts";

type RoomEvent = Pick<EventRecord<"RoomRoleGranted">, "position" | "created" | "metadata"> & {
  readonly data: { readonly roomId: string } & Partial<
    EventRecord<"RoomRoleGranted">["data"] & EventRecord<"RoomOpenedToTeam">["data"]
  >;
};

const lineOf = (
  kind: RoomHistoryKind,
  event: RoomEvent,
  id: string,
  field: RoomHistoryDocument["field"] = null,
): RoomHistoryDocument => ({
  id,
  roomId: event.data.roomId,
  place: id.slice(event.data.roomId.length + 1),
  kind,
  actorId: event.metadata.actorId ?? null,
  userId: event.data.userId ?? null,
  field,
  role: event.data.role ?? null,
  teamId: event.data.teamId ?? null,
  ...momentOf(event),
});

/** A step that writes one more line. */
const note = (kind: RoomHistoryKind, field: RoomHistoryDocument["field"] = null): Step<RoomHistoryDocument, RoomEvent> => ({
  collection: roomHistory,
  isFirst: true,
  ids: ({ data, position }) => [`${data.roomId}:${position}`],
  fold: (_nothing, event, id) => lineOf(kind, event, id, field),
});

/** Who made the room is told by its first line, so only the others have one of their own. */
const noteFounders: Step<RoomHistoryDocument, EventRecord<"RoomCreated">> = {
  collection: roomHistory,
  isFirst: true,
  ids: ({ data, position }) =>
    data.memberIds.filter((userId) => userId !== data.createdById).map((userId) => `${data.roomId}:${position}:${userId}`),
  fold: (_nothing, event, id) => ({
    ...lineOf("added", event, id),
    userId: id.slice(`${event.data.roomId}:${event.position}:`.length),
  }),
};

/** The history of a room for its readers: what it was called, who came and went, and by whom. */
export const roomHistoryReads = {
  RoomCreated: [note("created"), noteFounders],
  RoomRenamed: [note("renamed", "name")],
  TopicSet: [note("topic_set", "topic")],
  DescriptionSet: [note("description_set", "description")],
  RoomBannerSet: [note("banner_set", "banner")],
  RoomMadePublic: [note("made_public")],
  RoomMadePrivate: [note("made_private")],
  RoomMadeReadOnly: [note("made_read_only")],
  RoomMadeWritable: [note("made_writable")],
  RoomArchived: [note("archived")],
  RoomUnarchived: [note("unarchived")],
  MemberJoined: [note("joined")],
  MemberAdded: [note("added")],
  PrivateRoomEntered: [note("entered")],
  MemberLeft: [note("left")],
  MemberRemoved: [note("removed")],
  RoomRoleGranted: [note("role_granted")],
  RoomOpenedToTeam: [note("team_linked")],
  RoomClosedToTeam: [note("team_unlinked")],
  PollClosed: [note("poll_closed")],
} satisfies Readings;
