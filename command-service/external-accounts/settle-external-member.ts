import { type CommandContext, type Decision, defineCommand, type StatesOf } from "../command.ts";
import type { ExternalAccountCommands } from "../contract/external-accounts.ts";
import { targetsOf } from "../contract/external-maps.ts";
import { refuse } from "../contract/refusals.ts";
import { may } from "../contract/rights.ts";
import { conversationEntity } from "../messages/conversation.ts";
import { isMember, roomReference } from "../rooms/room.ts";
import { entryOf } from "../states/sharded-map.ts";
import { isHeldByTeam, linkedTeams } from "../teams/linked-teams.ts";
import { actorAndUser, rightsOf } from "../users/actor.ts";
import { isOn, refuseUnlessOwnPerson, settingsOfInstance } from "./access.ts";

type SettleExternalMember = ExternalAccountCommands["SettleExternalMember"];

const references = (data: SettleExternalMember, context: CommandContext) => ({
  ...actorAndUser(data, context),
  room: roomReference(data.roomId),
  conversation: { entity: conversationEntity, id: data.roomId },
  ...linkedTeams,
});

type States = StatesOf<ReturnType<typeof references>>;

/**
 * Makes a channel agree with a person's groups. Only who is in it because of this instance alone is
 * removed, and then from an archived one too: access that ended must end.
 */
export const settleExternalMember = defineCommand("SettleExternalMember", {
  references,
  steps: [{ appendTo: "room", decide }],
});

function decide(data: SettleExternalMember, states: States, context: CommandContext): Decision {
  const { userId, instanceId, roomId, groups } = data;
  const { room, conversation } = states;
  const refusal = refuseUnlessOwnPerson(states, data, context);
  if (refusal !== undefined) return refusal;
  if (!room.exists || room.kind !== "channel") return refuse("RoomUnknown");
  if (groups === null) return [];
  const isWanted = targetsOf(settingsOfInstance(states, instanceId).roomMap, groups).includes(roomId);
  const { actorId } = context;
  if (isWanted) {
    if (isMember(room, userId) || room.isArchived || !mayBeInRoom(states, context)) return [];
    const { lastNumber } = conversation;
    return [{ type: "MemberAdded", data: { roomId, userId, addedById: actorId, lastNumber, instanceId } }];
  }
  const isOfInstance = entryOf(room.byInstance, userId) === instanceId;
  if (!isOfInstance || !isOn(states, instanceId, "leavesRooms") || isHeldByTeam(userId, roomId, states)) return [];
  return [{ type: "MemberRemoved", data: { roomId, userId, removedById: actorId, instanceId } }];
}

/** Auditors are in no room. */
const mayBeInRoom = ({ user, workspace, room: { roomId } }: States, { nowMs }: CommandContext): boolean =>
  may(rightsOf(user, workspace), "messages.post", nowMs, { roomId });
