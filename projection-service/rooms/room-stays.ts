import type { RoomRole } from "@logue/command-service/contract/permissions.ts";
import { type RoomStay, type RoomStaysDocument, roomStays } from "../contract/history.ts";
import { membershipId } from "../contract/rooms.ts";
import { momentOf } from "../history/moments.ts";
import type { EventRecord, Readings, Step } from "../projection.ts";
import { type Coming, foundingRole, type Going } from "./memberships.ts";

const begin: Step<RoomStaysDocument, EventRecord<"RoomCreated">> = {
  collection: roomStays,
  isFirst: true,
  ids: ({ data }) => data.memberIds.map((userId) => membershipId(data.roomId, userId)),
  fold: (_nothing, event, id) => {
    const userId = id.slice(event.data.roomId.length + 1);
    return withStay(undefined, event, userId, foundingRole(event, userId));
  },
};

const come: Step<RoomStaysDocument, Coming> = {
  collection: roomStays,
  ids: ({ data }) => [membershipId(data.roomId, data.userId)],
  fold: (before, event) => withStay(before, event, event.data.userId, "member"),
};

const go: Step<RoomStaysDocument, Going> = {
  collection: roomStays,
  ids: ({ data }) => [membershipId(data.roomId, data.userId)],
  fold: (before, event) => changedLast(before, (stay) => ({ ...stay, ended: stay.ended ?? momentOf(event) })),
};

const grant: Step<RoomStaysDocument, EventRecord<"RoomRoleGranted">> = {
  collection: roomStays,
  ids: ({ data }) => [membershipId(data.roomId, data.userId)],
  fold: (before, event) =>
    changedLast(before, (stay) => ({ ...stay, roles: [...stay.roles, { role: event.data.role, ...momentOf(event) }] })),
};

/** The history of who was in a room, and as what. */
export const roomStayReads: Readings = {
  RoomCreated: [begin],
  MemberJoined: [come],
  MemberAdded: [come],
  PrivateRoomEntered: [come],
  MemberLeft: [go],
  MemberRemoved: [go],
  RoomRoleGranted: [grant],
};

function withStay(
  before: RoomStaysDocument | undefined,
  event: Coming | EventRecord<"RoomCreated">,
  userId: string,
  role: RoomRole,
): RoomStaysDocument {
  const { roomId } = event.data;
  const began = momentOf(event);
  const stay: RoomStay = { began, ended: null, roles: [{ role, ...began }] };
  const order = before?.order ?? `${event.position}:${userId}`;
  return { id: membershipId(roomId, userId), roomId, userId, order, stays: [...(before?.stays ?? []), stay] };
}

function changedLast(before: RoomStaysDocument | undefined, change: (stay: RoomStay) => RoomStay): RoomStaysDocument | undefined {
  const last = before?.stays.at(-1);
  return before && last && { ...before, stays: [...before.stays.slice(0, -1), change(last)] };
}
