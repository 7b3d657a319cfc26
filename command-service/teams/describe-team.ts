import { type CommandContext, type Decision, defineCommand } from "../command.ts";
import type { TeamCommands } from "../contract/teams.ts";
import { type ActorAndTeamStates, actorAndTeam, refuseTeamTexts, refuseUnlessManages } from "./access.ts";

/** Sets a team's title and description. The same texts again change nothing. */
export const describeTeam = defineCommand("DescribeTeam", {
  references: actorAndTeam,
  steps: [{ appendTo: "team", decide }],
});

function decide(data: TeamCommands["DescribeTeam"], states: ActorAndTeamStates, context: CommandContext): Decision {
  const refusal = refuseUnlessManages(states, context) ?? refuseTeamTexts(data);
  if (refusal !== undefined) return refusal;
  const { team } = states;
  const isSame = team.title === data.title && team.description === data.description;
  return isSame ? [] : [{ type: "TeamDescribed", data }];
}
