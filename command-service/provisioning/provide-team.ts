import { type CommandContext, type Decision, defineCommand, type StatesOf } from "../command.ts";
import type { ProvisioningCommands } from "../contract/provisioning.ts";
import { type Refusal, refuse } from "../contract/refusals.ts";
import { directoryReference } from "../directory/directory.ts";
import { isOn, refuseUnlessInstance } from "../external-accounts/access.ts";
import { actorAndTeam } from "../teams/access.ts";
import { refuseNewTeam } from "../teams/create-team.ts";
import { claimTeamName } from "../teams/names.ts";
import { nameReferences } from "../users/names.ts";

type ProvideTeam = ProvisioningCommands["ProvideTeam"];

const references = (data: ProvideTeam, context: CommandContext) => ({
  ...actorAndTeam(data, context),
  directory: directoryReference,
  ...nameReferences(data.name, context),
});

type States = StatesOf<ReturnType<typeof references>>;

/** The account of the integration manages the team without being in it. */
export const provideTeam = defineCommand("ProvideTeam", {
  references,
  steps: [
    { appendTo: "directory", decide: claimName },
    { appendTo: "team", decide: create },
  ],
});

function claimName(data: ProvideTeam, states: States, context: CommandContext): Decision {
  if (context.isOwn(states.team.createdBy)) return [];
  return refuseProvision(data, states, context) ?? claimTeamName(states, data, context);
}

function refuseProvision(data: ProvideTeam, states: States, context: CommandContext): Refusal | undefined {
  const refusal = refuseUnlessInstance(states, data.instanceId, context);
  if (refusal !== undefined) return refusal;
  return isOn(states, data.instanceId, "makesTeams") ? refuseNewTeam(data, states) : refuse("NotPermitted");
}

function create(data: ProvideTeam, states: States, context: CommandContext): Decision {
  if (states.team.exists) return context.isOwn(states.team.createdBy) ? [] : refuse("TeamExists");
  const claim = claimTeamName(states, data, context);
  if ("refused" in claim) return claim;
  const { teamId, instanceId, externalId, name, title, description } = data;
  return [
    { type: "TeamCreated", data: { teamId, name, title, description, createdById: context.actorId } },
    { type: "TeamProvided", data: { teamId, instanceId, externalId } },
  ];
}
