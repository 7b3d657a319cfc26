import { occurredAt } from "@logue/command-service/contract/event.ts";
import { changedSetting } from "@logue/command-service/contract/setting-values.ts";
import { roomFacts, roomStays } from "../contract/history.ts";
import { withNumberInRanges, withoutNumberInRanges } from "../contract/number-ranges.ts";
import { roomHistory } from "../contract/room-history.ts";
import { memberships, type RoomDocument, roomChanges, rooms } from "../contract/rooms.ts";
import { cursorOf } from "../messages/conversation-place.ts";
import type { EventRecord, Projection, Readings, Step } from "../projection.ts";
import { membershipReads } from "./memberships.ts";
import { namedMembers } from "./mention-numbers.ts";
import { withNumber, withoutNumber } from "./numbers.ts";
import { roomChangeReads } from "./room-changes.ts";
import { roomFactReads } from "./room-facts.ts";
import { roomHistoryReads } from "./room-history.ts";
import { roomStayReads } from "./room-stays.ts";

interface RoomFacts {
  readonly position: string;
  readonly data: { readonly roomId: string };
}

/** A step that replaces some of the room's fields. */
const onRoom = <Event extends RoomFacts>(
  change: (event: Event, room: RoomDocument) => Partial<RoomDocument>,
): Step<RoomDocument, Event> => ({
  collection: rooms,
  ids: (event) => [event.data.roomId],
  fold: (room, event) => room && withBrowseName({ ...room, ...change(event, room), changed: event.position }),
});

const create: Step<RoomDocument, EventRecord<"RoomCreated">> = {
  collection: rooms,
  isFirst: true,
  ids: (event) => [event.data.roomId],
  fold: (_nothing, event, id) => withBrowseName(created(event, id)),
};

const moveCursor = onRoom((event: ConversationRecord) => ({ cursor: cursorOf(event) }));

type ConversationRecord =
  | EventRecord<"SegmentOpened">
  | EventRecord<"ReactionAdded">
  | EventRecord<"ReactionRemoved">
  | EventRecord<"MessagePinned">
  | EventRecord<"MessageUnpinned">
  | EventRecord<"PollClosed">
  | EventRecord<"LinkPreviewsAdded">
  | EventRecord<"LinkPreviewRemoved">;

/** What changes a fact of a room. Each of these events is also a line in the room's log. */
const factReads: Readings = {
  RoomRenamed: [onRoom(({ data }: EventRecord<"RoomRenamed">) => ({ name: data.name }))],
  TopicSet: [onRoom(({ data }: EventRecord<"TopicSet">) => ({ topic: data.topic }))],
  DescriptionSet: [onRoom(({ data }: EventRecord<"DescriptionSet">) => ({ description: data.description }))],
  RoomBannerSet: [onRoom(({ data }: EventRecord<"RoomBannerSet">) => ({ banner: data.banner }))],
  RoomMadePublic: [onRoom((_event: EventRecord<"RoomMadePublic">) => ({ visibility: "public" }))],
  RoomMadePrivate: [onRoom((_event: EventRecord<"RoomMadePrivate">) => ({ visibility: "private" }))],
  RoomArchived: [onRoom((event: EventRecord<"RoomArchived">) => ({ archivedAt: occurredAt(event) }))],
  RoomUnarchived: [onRoom((_event: EventRecord<"RoomUnarchived">) => ({ archivedAt: null }))],
  RoomMadeReadOnly: [onRoom((_event: EventRecord<"RoomMadeReadOnly">) => ({ isReadOnly: true }))],
  RoomOpenedToTeam: [onRoom(({ data }: EventRecord<"RoomOpenedToTeam">, room) => ({ teamIds: [...room.teamIds, data.teamId] }))],
  RoomClosedToTeam: [
    onRoom(({ data }: EventRecord<"RoomClosedToTeam">, room) => ({
      teamIds: room.teamIds.filter((teamId) => teamId !== data.teamId),
    })),
  ],
  RoomMadeWritable: [onRoom((_event: EventRecord<"RoomMadeWritable">) => ({ isReadOnly: false }))],
};

const changeSetting: Step<RoomDocument, EventRecord<"SettingChanged">> = {
  collection: rooms,
  ids: ({ data }) => (data.scope === "room" ? [data.scopeId] : []),
  fold: (room, { data, position }) =>
    room && { ...room, settings: { ...room.settings, ...changedSetting("room", data) }, changed: position },
};

const roomReads: Readings = {
  ...factReads,
  SettingChanged: [changeSetting],
  RoomCreated: [create],
  MemberJoined: [onRoom(memberCame)],
  MemberAdded: [onRoom(memberCame)],
  PrivateRoomEntered: [onRoom(moderatorEntered)],
  MemberLeft: [onRoom(memberWent)],
  MemberRemoved: [onRoom(memberWent)],
  SegmentOpened: [moveCursor],
  MessagePosted: [onRoom(messagePosted)],
  MessageEdited: [onRoom(messageEdited)],
  MessageDeleted: [onRoom(messageDeleted)],
  MessageRestored: [onRoom(messageRestored)],
  ReactionAdded: [moveCursor],
  ReactionRemoved: [moveCursor],
  MessagePinned: [moveCursor],
  MessageUnpinned: [moveCursor],
  PollClosed: [moveCursor],
  LinkPreviewsAdded: [moveCursor],
  LinkPreviewRemoved: [moveCursor],
};

/** Rooms and who is in them. */
export const roomsProjection: Projection = {
  name: "rooms",
  streams: ["room-", "conversation-"],
  collections: [rooms, memberships, roomChanges],
  innerCollections: [namedMembers, roomFacts, roomStays, roomHistory],
  reads: together(roomReads, membershipReads, roomChangeReads(factReads), roomFactReads, roomStayReads, roomHistoryReads),
};

/** What an event does in each of these, one after the other. */
function together(...all: readonly Readings[]): Readings {
  const steps: Record<string, readonly Step[]> = {};
  for (const [type, more] of all.flatMap((readings) => Object.entries(readings))) {
    steps[type] = [...(steps[type] ?? []), ...(more as readonly Step[])];
  }
  return steps as Readings;
}

function created(event: EventRecord<"RoomCreated">, id: string): RoomDocument {
  const { kind, visibility, name, topic, description, createdById, memberIds } = event.data;
  return {
    id,
    kind,
    visibility,
    name,
    topic,
    description,
    banner: null,
    createdById,
    createdAt: occurredAt(event),
    archivedAt: null,
    isReadOnly: false,
    memberCount: memberIds.length,
    directMemberIds: kind === "channel" ? [] : memberIds,
    teamIds: [],
    lastNumber: 0,
    lastMessageAt: null,
    roomMentionNumbers: [],
    deletedRanges: [],
    moderatorEntries: [],
    browseName: null,
    archivedName: null,
    cursor: null,
    changed: event.position,
  };
}

function withBrowseName(room: RoomDocument): RoomDocument {
  const publicName = room.kind === "channel" && room.visibility === "public" ? room.name : null;
  const browseName = room.archivedAt === null ? publicName : null;
  const archivedName = room.archivedAt === null ? null : publicName;
  const isSame = room.browseName === browseName && room.archivedName === archivedName;
  return isSame ? room : { ...room, browseName, archivedName };
}

function memberCame(
  { data }: EventRecord<"MemberJoined"> | EventRecord<"MemberAdded">,
  room: RoomDocument,
): Partial<RoomDocument> {
  const directMemberIds = room.kind === "channel" ? [] : [...room.directMemberIds, data.userId];
  return { memberCount: room.memberCount + 1, directMemberIds };
}

/** So many of the latest are kept here; all of them stand in the room's stream. */
const moderatorEntriesMax = 20;

function moderatorEntered(event: EventRecord<"PrivateRoomEntered">, room: RoomDocument): Partial<RoomDocument> {
  const { userId, reason } = event.data;
  const entry = { userId, reason, enteredAt: occurredAt(event) };
  return {
    memberCount: room.memberCount + 1,
    moderatorEntries: [entry, ...(room.moderatorEntries ?? [])].slice(0, moderatorEntriesMax),
  };
}

function memberWent(
  { data }: EventRecord<"MemberLeft"> | EventRecord<"MemberRemoved">,
  room: RoomDocument,
): Partial<RoomDocument> {
  return { memberCount: room.memberCount - 1, directMemberIds: room.directMemberIds.filter((userId) => userId !== data.userId) };
}

function messagePosted(event: EventRecord<"MessagePosted">, room: RoomDocument): Partial<RoomDocument> {
  const { number, mentionsRoom } = event.data;
  const cursor = cursorOf(event);
  if (number === null) return { cursor };
  const roomMentionNumbers = mentionsRoom ? withNumber(room.roomMentionNumbers, number) : room.roomMentionNumbers;
  return { cursor, lastNumber: number, lastMessageAt: occurredAt(event), roomMentionNumbers };
}

function messageEdited(event: EventRecord<"MessageEdited">, room: RoomDocument): Partial<RoomDocument> {
  const { number, mentionsRoom } = event.data;
  const cursor = cursorOf(event);
  if (number === null) return { cursor };
  const change = mentionsRoom ? withNumber : withoutNumber;
  return { cursor, roomMentionNumbers: change(room.roomMentionNumbers, number) };
}

function messageDeleted(event: EventRecord<"MessageDeleted">, room: RoomDocument): Partial<RoomDocument> {
  const { number } = event.data;
  const cursor = cursorOf(event);
  if (number === null) return { cursor };
  const roomMentionNumbers = withoutNumber(room.roomMentionNumbers, number);
  return { cursor, roomMentionNumbers, deletedRanges: withNumberInRanges(room.deletedRanges, number) };
}

function messageRestored(event: EventRecord<"MessageRestored">, room: RoomDocument): Partial<RoomDocument> {
  const { number, mentionsRoom } = event.data;
  const cursor = cursorOf(event);
  if (number === null) return { cursor };
  const roomMentionNumbers = mentionsRoom ? withNumber(room.roomMentionNumbers, number) : room.roomMentionNumbers;
  return { cursor, roomMentionNumbers, deletedRanges: withoutNumberInRanges(room.deletedRanges, number) };
}
