import { type CommandContext, type Decision, defineCommand, type StatesOf } from "../command.ts";
import type { TeamCommands } from "../contract/teams.ts";
import { releaseClaims } from "../directory/claims.ts";
import { directoryReference } from "../directory/directory.ts";
import { actorAndTeam, refuseUnlessManages } from "./access.ts";

type DisbandTeam = TeamCommands["DisbandTeam"];

const references = (data: DisbandTeam, context: CommandContext) => ({
  ...actorAndTeam(data, context),
  directory: directoryReference,
});

type States = StatesOf<ReturnType<typeof references>>;

/** The name is released after the team has ended, so that no other team has it meanwhile. */
export const disbandTeam = defineCommand("DisbandTeam", {
  references,
  steps: [
    { appendTo: "team", decide: disband },
    { appendTo: "directory", decide: release },
  ],
});

/** Sent again after it was done, it is refused like for any team that is not there. */
function disband({ teamId }: DisbandTeam, states: States, context: CommandContext): Decision {
  const refusal = refuseUnlessManages(states, context);
  return refusal ?? [{ type: "TeamDisbanded", data: { teamId, disbandedById: context.actorId } }];
}

function release({ teamId }: DisbandTeam, { directory }: States): Decision {
  return releaseClaims(directory, "team-name", teamId);
}
