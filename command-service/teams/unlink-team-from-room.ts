import { type CommandContext, type Decision, defineCommand, type StatesOf } from "../command.ts";
import type { TeamCommands } from "../contract/teams.ts";
import { refuseInRoom, refuseUnseen } from "../rooms/access.ts";
import { roomReference } from "../rooms/room.ts";
import { actorAndTeam, refuseUnlessManages, refuseUnseenTeam } from "./access.ts";

type UnlinkTeamFromRoom = TeamCommands["UnlinkTeamFromRoom"];

const references = (data: UnlinkTeamFromRoom, context: CommandContext) => ({
  ...actorAndTeam(data, context),
  room: roomReference(data.roomId),
});

/**
 * Leads of the team end the link, and people who may remove members from the channel. An archived
 * channel can be unlinked too.
 */
export const unlinkTeamFromRoom = defineCommand("UnlinkTeamFromRoom", {
  references,
  steps: [{ appendTo: "team", decide }],
});

function decide(
  { teamId, roomId }: UnlinkTeamFromRoom,
  states: StatesOf<ReturnType<typeof references>>,
  context: CommandContext,
): Decision {
  const unseen = refuseUnseenTeam(states, context) ?? refuseUnseen(states, context);
  if (unseen !== undefined) return unseen;
  const byTeam = refuseUnlessManages(states, context);
  const byRoom = byTeam && refuseInRoom(states, context, "room.removeMembers");
  if (byTeam !== undefined && byRoom !== undefined) return byTeam;
  if (!states.team.roomIds.includes(roomId)) return [];
  return [{ type: "TeamUnlinkedFromRoom", data: { teamId, roomId, unlinkedById: context.actorId } }];
}
