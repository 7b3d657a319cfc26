import { type CommandContext, type Decision, defineCommand, type StatesOf } from "../command.ts";
import type { TeamCommands } from "../contract/teams.ts";
import { digestOf, settleClaims } from "../directory/claims.ts";
import { directoryReference } from "../directory/directory.ts";
import { nameReferences } from "../users/names.ts";
import { actorAndTeam, refuseUnlessManages } from "./access.ts";
import { claimTeamName } from "./names.ts";

type RenameTeam = TeamCommands["RenameTeam"];

const references = (data: RenameTeam, context: CommandContext) => ({
  ...actorAndTeam(data, context),
  directory: directoryReference,
  ...nameReferences(data.name, context),
});

type States = StatesOf<ReturnType<typeof references>>;

/** The new name is claimed before the old one is released, so that the team can never lose both. */
export const renameTeam = defineCommand("RenameTeam", {
  references,
  steps: [
    { appendTo: "directory", decide: claim },
    { appendTo: "team", decide: rename },
    { appendTo: "directory", decide: settle },
  ],
});

function claim(data: RenameTeam, states: States, context: CommandContext): Decision {
  return refuseUnlessManages(states, context) ?? claimTeamName(states, data, context);
}

function rename({ teamId, name }: RenameTeam, { team }: States): Decision {
  return team.name === name ? [] : [{ type: "TeamRenamed", data: { teamId, name } }];
}

function settle({ teamId, name }: RenameTeam, { team, directory }: States, context: CommandContext): Decision {
  if (team.name !== name) return [];
  const digest = digestOf(context, "user-name", name);
  return settleClaims(directory, { kind: "team-name", digest, holderId: teamId }, context.nowMs);
}
