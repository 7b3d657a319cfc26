import type { Entity, EntityReference, IdFrom } from "../command.ts";
import type { Recorded } from "../contract/event.ts";
import { type RoomRole, roomPermissions } from "../contract/permissions.ts";
import type { RoomKind, RoomVisibility } from "../contract/rooms.ts";
import { changedSetting, type SettingValues } from "../contract/setting-values.ts";
import { roomStream } from "../contract/streams.ts";
import { type CommandMark, markOf } from "../handling/command-digest.ts";
import { emptyMap, entriesOf, entryOf, mapOf, type ShardedMap, withEntry, withoutEntry } from "../states/sharded-map.ts";

/** `members` has the role of each by user id. */
export interface RoomState {
  readonly exists: boolean;
  readonly roomId: string;
  readonly createdBy: CommandMark | null;
  readonly kind: RoomKind;
  readonly visibility: RoomVisibility;
  readonly name: string | null;
  readonly topic: string;
  readonly description: string;
  readonly banner: string | null;
  readonly isArchived: boolean;
  readonly isReadOnly: boolean;
  readonly members: ShardedMap<RoomRole>;
  /** Those that were changed. */
  readonly settings: SettingValues;
  /**
   * The members who are here only because of a team, with the team that brought them. A role above
   * member is a reason of their own.
   */
  readonly byTeam: ShardedMap<string>;
  /** The same for those whom an integration added because of their groups elsewhere. */
  readonly byInstance: ShardedMap<string>;
  /** The teams that are linked to the room. */
  readonly teamIds: readonly string[];
}

const initialState: RoomState = {
  exists: false,
  roomId: "",
  createdBy: null,
  kind: "channel",
  visibility: "private",
  name: null,
  topic: "",
  description: "",
  banner: null,
  isArchived: false,
  isReadOnly: false,
  members: emptyMap,
  settings: {},
  byTeam: emptyMap,
  byInstance: emptyMap,
  teamIds: [],
};

export const roomEntity: Entity<RoomState> = { streamOf: roomStream, initialState: () => initialState, evolve };

export const roomReference = (id: string): EntityReference<RoomState> => ({ entity: roomEntity, id });

/** For commands that may be about no room: the stream of the nil UUID is never written. */
export const noRoom: EntityReference<RoomState> = roomReference("00000000-0000-0000-0000-000000000000");

/** The room that another state names; none while it names none. */
export const roomNamedBy = (idFrom: IdFrom): EntityReference<RoomState> => ({ ...noRoom, idFrom });

/** The person's role in the room; undefined for who is not in it. */
export const roomRoleOf = (room: RoomState, userId: string): RoomRole | undefined => entryOf(room.members, userId);

export const isMember = (room: RoomState, userId: string): boolean => roomRoleOf(room, userId) !== undefined;

/** Whether this role may grant roles: an owner. */
export const governs = (role: RoomRole): boolean => roomPermissions[role].includes("room.grantRoles");

/** Whether this person is an owner, and the only one. */
export function isLastOwner(room: RoomState, userId: string): boolean {
  const role = roomRoleOf(room, userId);
  if (role === undefined || !governs(role)) return false;
  for (const [memberId, memberRole] of entriesOf(room.members)) if (memberId !== userId && governs(memberRole)) return false;
  return true;
}

function evolve(state: RoomState, event: Recorded): RoomState {
  switch (event.type) {
    case "RoomCreated":
      return createdBy(event);
    case "RoomRenamed":
    case "TopicSet":
    case "DescriptionSet":
    case "RoomBannerSet":
      return evolveTexts(state, event);
    case "RoomMadePublic":
      return { ...state, visibility: "public" };
    case "RoomMadePrivate":
      return { ...state, visibility: "private" };
    case "RoomArchived":
      return { ...state, isArchived: true };
    case "RoomUnarchived":
      return { ...state, isArchived: false };
    case "RoomMadeReadOnly":
      return { ...state, isReadOnly: true };
    case "RoomMadeWritable":
      return { ...state, isReadOnly: false };
    case "SettingChanged":
      return { ...state, settings: { ...state.settings, ...changedSetting("room", event.data) } };
    default:
      return evolveMembers(state, event);
  }
}

function evolveTexts(
  state: RoomState,
  event: Extract<Recorded, { type: "RoomRenamed" | "TopicSet" | "DescriptionSet" | "RoomBannerSet" }>,
): RoomState {
  switch (event.type) {
    case "RoomRenamed":
      return { ...state, name: event.data.name };
    case "TopicSet":
      return { ...state, topic: event.data.topic };
    case "DescriptionSet":
      return { ...state, description: event.data.description };
    case "RoomBannerSet":
      return { ...state, banner: event.data.banner };
  }
}

function evolveMembers(state: RoomState, event: Recorded): RoomState {
  switch (event.type) {
    case "MemberJoined":
    case "MemberAdded":
    case "PrivateRoomEntered":
      return withCause(withRole(state, event.data.userId, "member"), event);
    case "MemberLeft":
    case "MemberRemoved":
      return {
        ...state,
        members: withoutEntry(state.members, event.data.userId),
        byTeam: withoutEntry(state.byTeam, event.data.userId),
        byInstance: withoutEntry(state.byInstance, event.data.userId),
      };
    case "RoomRoleGranted":
      return withRole(state, event.data.userId, event.data.role);
    case "RoomOpenedToTeam":
      return { ...state, teamIds: [...state.teamIds.filter((teamId) => teamId !== event.data.teamId), event.data.teamId] };
    case "RoomClosedToTeam":
      return { ...state, teamIds: state.teamIds.filter((teamId) => teamId !== event.data.teamId) };
    default:
      return state;
  }
}

const withRole = (state: RoomState, userId: string, role: RoomRole): RoomState => ({
  ...state,
  members: withEntry(state.members, userId, role),
  byTeam: role === "member" ? state.byTeam : withoutEntry(state.byTeam, userId),
  byInstance: role === "member" ? state.byInstance : withoutEntry(state.byInstance, userId),
});

function withCause(
  state: RoomState,
  { type, data }: Extract<Recorded, { type: "MemberJoined" | "MemberAdded" | "PrivateRoomEntered" }>,
) {
  if (type !== "MemberAdded") return state;
  const { userId, cause, instanceId } = data;
  if (instanceId !== undefined) return { ...state, byInstance: withEntry(state.byInstance, userId, instanceId) };
  return cause === undefined ? state : { ...state, byTeam: withEntry(state.byTeam, userId, cause.teamId) };
}

/**
 * The creator of a channel owns it, if the creator is a member. Direct and group conversations have
 * no owner.
 */
function createdBy(event: Extract<Recorded, { type: "RoomCreated" }>): RoomState {
  const { roomId, kind, visibility, name, topic, description, createdById, memberIds } = event.data;
  const roleAtStart = (userId: string): RoomRole => (kind === "channel" && userId === createdById ? "owner" : "member");
  const members = mapOf(memberIds.map((userId) => [userId, roleAtStart(userId)] as const));
  const facts = { roomId, kind, visibility, name, topic, description };
  return { ...initialState, ...facts, exists: true, createdBy: markOf(event), members };
}
