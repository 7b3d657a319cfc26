import { type CommandContext, type Decision, defineCommand, type EntityReference, type StatesOf } from "../command.ts";
import type { LogueEvent } from "../contract/event.ts";
import { refuse } from "../contract/refusals.ts";
import { may } from "../contract/rights.ts";
import type { TeamCommands } from "../contract/teams.ts";
import { conversationEntity } from "../messages/conversation.ts";
import { isMember, roomReference } from "../rooms/room.ts";
import { hasEntry } from "../states/sharded-map.ts";
import { isSystem, rightsOf } from "../users/actor.ts";
import { type UserState, userReference } from "../users/user.ts";
import { workspaceReference } from "../workspace/workspace.ts";
import { isHeldByTeam, linkedTeams } from "./linked-teams.ts";
import { holdsInRoom, teamReference } from "./team.ts";

type SettleTeamInRoom = TeamCommands["SettleTeamInRoom"];

type People = { readonly [Name in `person ${string}`]: EntityReference<UserState> };

const teamAndRoom = ({ teamId, roomId }: SettleTeamInRoom) => ({
  team: teamReference(teamId),
  workspace: workspaceReference,
  room: roomReference(roomId),
  conversation: { entity: conversationEntity, id: roomId },
});

const references = (data: SettleTeamInRoom): ReturnType<typeof teamAndRoom> & typeof linkedTeams & People => ({
  ...teamAndRoom(data),
  ...linkedTeams,
  ...Object.fromEntries(data.userIds.map((userId) => [`person ${userId}`, userReference(userId)])),
});

type States = StatesOf<ReturnType<typeof references>>;

/**
 * Makes a room and a team agree for some people. Who is in a linked team and not in the room is
 * added. Who is in the room only because of teams, and is held by none of them any more, is removed.
 * An archived room is no exception: access that ended must end.
 */
export const settleTeamInRoom = defineCommand("SettleTeamInRoom", {
  references,
  steps: [{ appendTo: "room", decide }],
});

function decide(data: SettleTeamInRoom, states: States, context: CommandContext): Decision {
  if (!isSystem(context)) return refuse("NotPermitted");
  if (!states.team.exists) return refuse("TeamUnknown");
  if (!states.room.exists) return refuse("RoomUnknown");
  return [...linkOf(data, states), ...[...new Set(data.userIds)].flatMap((userId) => changeOf(userId, data, states, context))];
}

function linkOf({ teamId, roomId, causedById }: SettleTeamInRoom, { team, room }: States): LogueEvent[] {
  const isLinked = team.roomIds.includes(roomId);
  if (isLinked === room.teamIds.includes(teamId)) return [];
  return isLinked
    ? [{ type: "RoomOpenedToTeam", data: { roomId, teamId, openedById: causedById } }]
    : [{ type: "RoomClosedToTeam", data: { roomId, teamId, closedById: causedById } }];
}

function changeOf(userId: string, data: SettleTeamInRoom, states: States, context: CommandContext): LogueEvent[] {
  const { teamId, roomId, causedById } = data;
  const { team, room, conversation } = states;
  const cause = { teamId };
  if (!isMember(room, userId)) {
    if (!holdsInRoom(team, roomId, userId) || !mayBeInRooms(userId, states, context)) return [];
    const { lastNumber } = conversation;
    return [{ type: "MemberAdded", data: { roomId, userId, addedById: causedById, lastNumber, cause } }];
  }
  if (!hasEntry(room.byTeam, userId) || isHeld(userId, data, states)) return [];
  return [{ type: "MemberRemoved", data: { roomId, userId, removedById: causedById, cause } }];
}

/** Auditors are in no room, whatever team they are in. */
function mayBeInRooms(userId: string, states: States, { nowMs }: CommandContext): boolean {
  const user = states[`person ${userId}`];
  const { workspace, room } = states;
  return user?.isRegistered === true && may(rightsOf(user, workspace), "messages.post", nowMs, { roomId: room.roomId });
}

/** Whether this team or another one has the person in the room. */
const isHeld = (userId: string, { roomId }: SettleTeamInRoom, states: States): boolean =>
  holdsInRoom(states.team, roomId, userId) || isHeldByTeam(userId, roomId, states);
