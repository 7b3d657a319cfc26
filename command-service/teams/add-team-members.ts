import { type CommandContext, type Decision, defineCommand, type StatesOf } from "../command.ts";
import { refuse } from "../contract/refusals.ts";
import { type TeamCommands, teamMembersMax } from "../contract/teams.ts";
import { peopleReferences, refusePeople } from "../users/people.ts";
import { actorAndTeam, refuseUnlessAdds } from "./access.ts";
import { isInTeam } from "./team.ts";

type AddTeamMembers = TeamCommands["AddTeamMembers"];

const references = (data: AddTeamMembers, context: CommandContext) => ({
  ...actorAndTeam(data, context),
  ...peopleReferences(data.userIds, context),
});

/** Those who are in the team already are passed over. */
export const addTeamMembers = defineCommand("AddTeamMembers", {
  references,
  steps: [{ appendTo: "team", decide }],
});

function decide(
  { teamId, userIds }: AddTeamMembers,
  states: StatesOf<ReturnType<typeof references>>,
  context: CommandContext,
): Decision {
  const refusal = refuseUnlessAdds(states, context) ?? refusePeople(userIds, states, context);
  if (refusal !== undefined) return refusal;
  const newcomers = [...new Set(userIds)].filter((userId) => !isInTeam(states.team, userId));
  if (states.team.members.size + newcomers.length > teamMembersMax) return refuse("TeamFull", { membersMax: teamMembersMax });
  return newcomers.map((userId) => ({ type: "TeamMemberAdded", data: { teamId, userId, addedById: context.actorId } }));
}
