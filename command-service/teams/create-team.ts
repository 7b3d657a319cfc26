import { type CommandContext, type Decision, defineCommand, type StatesOf } from "../command.ts";
import { systemActorId } from "../contract/commands.ts";
import type { LogueEvent } from "../contract/event.ts";
import { type Refusal, refuse } from "../contract/refusals.ts";
import { type TeamCommands, teamsMax } from "../contract/teams.ts";
import { type DirectoryState, directoryReference } from "../directory/directory.ts";
import { entriesOf } from "../states/sharded-map.ts";
import { refuseUnlessPermitted } from "../users/actor.ts";
import { nameReferences } from "../users/names.ts";
import { peopleReferences, refusePeople } from "../users/people.ts";
import { actorAndTeam, refuseTeamTexts } from "./access.ts";
import { claimTeamName } from "./names.ts";

type CreateTeam = TeamCommands["CreateTeam"];

const references = (data: CreateTeam, context: CommandContext) => ({
  ...actorAndTeam(data, context),
  directory: directoryReference,
  ...nameReferences(data.name, context),
  ...peopleReferences(data.memberIds, context),
});

type States = StatesOf<ReturnType<typeof references>>;

/** The name is claimed first, so that a race cannot lose it. */
export const createTeam = defineCommand("CreateTeam", {
  references,
  steps: [
    { appendTo: "directory", decide: claimName },
    { appendTo: "team", decide: create },
  ],
});

function claimName(data: CreateTeam, states: States, context: CommandContext): Decision {
  if (context.isOwn(states.team.createdBy)) return [];
  return refuseCreation(data, states, context) ?? claimTeamName(states, data, context);
}

function refuseCreation(data: CreateTeam, states: States, context: CommandContext): Refusal | undefined {
  const refusal = refuseUnlessPermitted(states, context, "teams.create");
  if (refusal !== undefined) return refusal;
  return refuseNewTeam(data, states) ?? refusePeople(data.memberIds, states, context);
}

/** What keeps any team from being made, whatever the actor. */
export function refuseNewTeam(
  data: { readonly title: string; readonly description: string },
  { team, directory }: Pick<States, "team" | "directory">,
): Refusal | undefined {
  if (team.exists) return refuse("TeamExists");
  if (teamCount(directory) >= teamsMax) return refuse("TooManyTeams", { teamsMax });
  return refuseTeamTexts(data);
}

/** Teams are few and seldom created: the names that they hold are counted each time. */
function teamCount({ held }: DirectoryState): number {
  let count = 0;
  for (const [key] of entriesOf(held)) if (key.startsWith("team-name/")) count += 1;
  return count;
}

function create(data: CreateTeam, states: States, context: CommandContext): Decision {
  if (states.team.exists) return context.isOwn(states.team.createdBy) ? [] : refuse("TeamExists");
  // The claim may have been taken over, had this command stood still for long.
  const claim = claimTeamName(states, data, context);
  if ("refused" in claim) return claim;
  const { teamId, name, title, description } = data;
  const { actorId } = context;
  const created: LogueEvent = { type: "TeamCreated", data: { teamId, name, title, description, createdById: actorId } };
  const added = (userId: string): LogueEvent => ({ type: "TeamMemberAdded", data: { teamId, userId, addedById: actorId } });
  const others = [...new Set(data.memberIds)].filter((userId) => userId !== actorId);
  if (actorId === systemActorId) return [created, ...others.map(added)];
  const lead: LogueEvent = { type: "TeamRoleGranted", data: { teamId, userId: actorId, role: "lead", grantedById: actorId } };
  return [created, added(actorId), lead, ...others.map(added)];
}
