import type { EntityReference } from "../command.ts";
import { teamsPerRoomMax } from "../contract/teams.ts";
import type { RoomState } from "../rooms/room.ts";
import { holdsInRoom, type TeamState, teamNamedBy } from "./team.ts";

type LinkedTeams = { readonly [Name in `linked team ${number}`]: EntityReference<TeamState> };
type LinkedTeamStates = { readonly [Name in `linked team ${number}`]: TeamState };

/** More than a room has: links that are made at the same moment may pass the limit by a few. */
const linkedTeamsMax = 2 * teamsPerRoomMax;

/** References to the teams that the state of the command's `room` says are linked to it. */
export const linkedTeams: LinkedTeams = Object.fromEntries(
  Array.from({ length: linkedTeamsMax }, (_, index) => [
    `linked team ${index}`,
    teamNamedBy({ reference: "room", idIn: (room: RoomState) => room.teamIds[index] }),
  ]),
);

/** Whether one of the linked teams has the person in the room. */
export const isHeldByTeam = (userId: string, roomId: string, states: LinkedTeamStates & { readonly room: RoomState }): boolean =>
  states.room.teamIds.some((_, index) => {
    const team: TeamState | undefined = states[`linked team ${index}`];
    return team !== undefined && holdsInRoom(team, roomId, userId);
  });
