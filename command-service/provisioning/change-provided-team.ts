import { type CommandContext, type Decision, defineCommand, type StatesOf } from "../command.ts";
import type { LogueEvent } from "../contract/event.ts";
import type { ProvisioningCommands } from "../contract/provisioning.ts";
import { type Refusal, refuse } from "../contract/refusals.ts";
import { digestOf, settleClaims } from "../directory/claims.ts";
import { directoryReference } from "../directory/directory.ts";
import { refuseUnlessInstance } from "../external-accounts/access.ts";
import { actorAndTeam, refuseTeamTexts } from "../teams/access.ts";
import { claimTeamName } from "../teams/names.ts";
import { isThere } from "../teams/team.ts";
import { nameReferences } from "../users/names.ts";

type Change = ProvisioningCommands["ChangeProvidedTeam"];

const references = (data: Change, context: CommandContext) => ({
  ...actorAndTeam(data, context),
  directory: directoryReference,
  ...nameReferences(data.name, context),
});

type States = StatesOf<ReturnType<typeof references>>;

/** Name, texts and the group's id there change together. */
export const changeProvidedTeam = defineCommand("ChangeProvidedTeam", {
  references,
  steps: [
    { appendTo: "directory", decide: claim },
    { appendTo: "team", decide: change },
    { appendTo: "directory", decide: settle },
  ],
});

function claim(data: Change, states: States, context: CommandContext): Decision {
  return refuseOther(data, states, context) ?? refuseTeamTexts(data) ?? claimTeamName(states, data, context);
}

function refuseOther(data: Change, states: States, context: CommandContext): Refusal | undefined {
  const { team } = states;
  const refusal = refuseUnlessInstance(states, data.instanceId, context);
  if (refusal !== undefined) return refusal;
  return isThere(team) && team.provided?.instanceId === data.instanceId ? undefined : refuse("TeamUnknown");
}

function change({ teamId, instanceId, externalId, name, title, description }: Change, { team }: States): Decision {
  const renamed: LogueEvent = { type: "TeamRenamed", data: { teamId, name } };
  const described: LogueEvent = { type: "TeamDescribed", data: { teamId, title, description } };
  const provided: LogueEvent = { type: "TeamProvided", data: { teamId, instanceId, externalId } };
  return [
    ...(team.name === name ? [] : [renamed]),
    ...(team.title === title && team.description === description ? [] : [described]),
    ...(team.provided?.externalId === externalId ? [] : [provided]),
  ];
}

function settle({ teamId, name }: Change, { team, directory }: States, context: CommandContext): Decision {
  if (team.name !== name) return [];
  const digest = digestOf(context, "user-name", name);
  return settleClaims(directory, { kind: "team-name", digest, holderId: teamId }, context.nowMs);
}
