import { type CommandContext, type Decision, defineCommand, type StatesOf } from "../command.ts";
import { refuse } from "../contract/refusals.ts";
import { may } from "../contract/rights.ts";
import type { TeamCommands } from "../contract/teams.ts";
import { entryOf } from "../states/sharded-map.ts";
import { isSystem, rightsOf } from "../users/actor.ts";
import { userReference } from "../users/user.ts";
import { actorAndTeam, refuseUnlessMakesLead } from "./access.ts";
import { isInTeam, isLastLead } from "./team.ts";

type GrantTeamRole = TeamCommands["GrantTeamRole"];

const references = (data: GrantTeamRole, context: CommandContext) => ({
  ...actorAndTeam(data, context),
  user: userReference(data.userId),
});

/** Changes the role of a member. A guest cannot lead a team. */
export const grantTeamRole = defineCommand("GrantTeamRole", {
  references,
  steps: [{ appendTo: "team", decide }],
});

function decide(data: GrantTeamRole, states: StatesOf<ReturnType<typeof references>>, context: CommandContext): Decision {
  const refusal = refuseUnlessMakesLead(states, context);
  if (refusal !== undefined) return refusal;
  const { team, user } = states;
  const { teamId, userId, role } = data;
  if (!isInTeam(team, userId)) return refuse("NotInTeam", { userId });
  if (entryOf(team.members, userId) === role) return [];
  if (role === "lead" && !isSystem(context) && !may(rightsOf(user, states.workspace), "users.seeDirectory", context.nowMs))
    return refuse("NotPermitted", { userId });
  if (role === "member" && isLastLead(team, userId)) return refuse("LastLead");
  return [{ type: "TeamRoleGranted", data: { teamId, userId, role, grantedById: context.actorId } }];
}
