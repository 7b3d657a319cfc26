import { type CommandContext, type Decision, defineCommand, type StatesOf } from "../command.ts";
import { refuse } from "../contract/refusals.ts";
import type { TeamCommands } from "../contract/teams.ts";
import { isSystem } from "../users/actor.ts";
import { teamReference } from "./team.ts";

type RecordTeamSettled = TeamCommands["RecordTeamSettled"];

const references = ({ teamId }: RecordTeamSettled) => ({ team: teamReference(teamId) });

/** Said once for each event of the team that changed rooms. */
export const recordTeamSettled = defineCommand("RecordTeamSettled", {
  references,
  steps: [{ appendTo: "team", decide }],
});

function decide(data: RecordTeamSettled, { team }: StatesOf<ReturnType<typeof references>>, context: CommandContext): Decision {
  if (!isSystem(context)) return refuse("NotPermitted");
  if (!team.exists) return refuse("TeamUnknown");
  const isSettled = team.unsettled.every(({ revision }) => revision > data.throughRevision);
  return isSettled ? [] : [{ type: "TeamSettledInRooms", data }];
}
