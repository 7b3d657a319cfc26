import { type CommandContext, type Decision, defineCommand, type StatesOf } from "../command.ts";
import { refuse } from "../contract/refusals.ts";
import { roomsPerTeamMax, type TeamCommands, teamsPerRoomMax } from "../contract/teams.ts";
import { refuseChannelChange } from "../rooms/access.ts";
import { roomReference } from "../rooms/room.ts";
import { actorAndTeam, refuseUnlessManages } from "./access.ts";

type LinkTeamToRoom = TeamCommands["LinkTeamToRoom"];

const references = (data: LinkTeamToRoom, context: CommandContext) => ({
  ...actorAndTeam(data, context),
  room: roomReference(data.roomId),
});

/**
 * Needs both: a lead of the team, who may also add people to the channel. The people are added
 * afterwards (`settle-team-in-room.ts`).
 */
export const linkTeamToRoom = defineCommand("LinkTeamToRoom", {
  references,
  steps: [{ appendTo: "team", decide }],
});

function decide(
  { teamId, roomId }: LinkTeamToRoom,
  states: StatesOf<ReturnType<typeof references>>,
  context: CommandContext,
): Decision {
  const refusal = refuseUnlessManages(states, context) ?? refuseChannelChange(states, context, "room.addMembers");
  if (refusal !== undefined) return refusal;
  const { team, room } = states;
  if (team.roomIds.includes(roomId)) return [];
  if (team.roomIds.length >= roomsPerTeamMax) return refuse("TooManyTeamLinks", { roomsMax: roomsPerTeamMax });
  if (room.teamIds.length >= teamsPerRoomMax) return refuse("TooManyTeamLinks", { teamsMax: teamsPerRoomMax });
  return [{ type: "TeamLinkedToRoom", data: { teamId, roomId, linkedById: context.actorId } }];
}
