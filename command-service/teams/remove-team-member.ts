import { type CommandContext, type Decision, defineCommand } from "../command.ts";
import { refuse } from "../contract/refusals.ts";
import type { TeamCommands } from "../contract/teams.ts";
import { type ActorAndTeamStates, actorAndTeam, refuseUnlessManages, refuseUnseenTeam } from "./access.ts";
import { isInTeam, isLastLead } from "./team.ts";

/** Leads remove others; members remove themselves. */
export const removeTeamMember = defineCommand("RemoveTeamMember", {
  references: actorAndTeam,
  steps: [{ appendTo: "team", decide }],
});

function decide(data: TeamCommands["RemoveTeamMember"], states: ActorAndTeamStates, context: CommandContext): Decision {
  const isOneself = data.userId === context.actorId;
  const refusal = isOneself ? refuseUnseenTeam(states, context) : refuseUnlessManages(states, context);
  if (refusal !== undefined) return refusal;
  const { team } = states;
  if (!isInTeam(team, data.userId)) return refuse("NotInTeam", { userId: data.userId });
  if (isLastLead(team, data.userId) && team.members.size > 1) return refuse("LastLead");
  return [{ type: "TeamMemberRemoved", data: { ...data, removedById: context.actorId } }];
}
