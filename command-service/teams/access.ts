import type { CommandContext } from "../command.ts";
import { characterCount } from "../contract/character-count.ts";
import { type Refusal, refuse } from "../contract/refusals.ts";
import { teamTextLengthMax } from "../contract/teams.ts";
import { entryOf } from "../states/sharded-map.ts";
import { type ActorStates, actorReferences, isSystem, permitted, refuseActor } from "../users/actor.ts";
import { hasLead, isInTeam, isLead, isThere, type TeamState, teamReference } from "./team.ts";

export interface ActorAndTeamStates extends ActorStates {
  readonly team: TeamState;
}

/** Who acts, and on which team: what every command about a team refers to. */
export const actorAndTeam = (data: { readonly teamId: string }, context: CommandContext) => ({
  ...actorReferences(context),
  team: teamReference(data.teamId),
});

/**
 * The first check: a team that the actor may not see is refused as one that does not exist. Guests
 * see the teams that they are in. The API's check (`maySeeTeam`) has the same rule for documents.
 */
export function refuseUnseenTeam(states: ActorAndTeamStates, context: CommandContext): Refusal | undefined {
  const { team } = states;
  const refusal = refuseActor(states.actor, context);
  if (refusal !== undefined) return refusal;
  const isSeen = permitted(states, context, "users.seeDirectory") || isInTeam(team, context.actorId);
  return isThere(team) && isSeen ? undefined : refuse("TeamUnknown");
}

/** Whether the actor is the account of the integration by which another system provides the team. */
const provides = ({ team, workspace }: ActorAndTeamStates, { actorId, actorKind }: CommandContext): boolean =>
  actorKind === "app" && team.provided !== null && entryOf(workspace.integrations, team.provided.instanceId)?.actorId === actorId;

/** Whether the actor leads the team. A guest does not, whatever the role. */
const leads = (states: ActorAndTeamStates, context: CommandContext): boolean =>
  isSystem(context) ||
  provides(states, context) ||
  (isLead(states.team, context.actorId) && permitted(states, context, "users.seeDirectory"));

/** The check of every change of a team: its leads, and those who manage any team. */
export function refuseUnlessManages(states: ActorAndTeamStates, context: CommandContext): Refusal | undefined {
  const refusal = refuseUnseenTeam(states, context);
  if (refusal !== undefined) return refusal;
  const isAllowed = leads(states, context) || permitted(states, context, "teams.manageAny");
  return isAllowed ? undefined : refuse("NotPermitted", { permission: "teams.manageAny" });
}

/**
 * Who adds people to a team brings them into its channels, also into private ones. So only its leads
 * do, except while the team has no channel.
 */
export function refuseUnlessAdds(states: ActorAndTeamStates, context: CommandContext): Refusal | undefined {
  const refusal = refuseUnlessManages(states, context);
  if (refusal !== undefined) return refusal;
  return leads(states, context) || states.team.roomIds.length === 0 ? undefined : refuse("NotPermitted");
}

/**
 * A lead brings people into the team's channels, also into private ones. So where a team has
 * channels and leads, only its leads make others lead, and those who manage any team and may enter
 * any private channel by themselves, which administrators may.
 */
export function refuseUnlessMakesLead(states: ActorAndTeamStates, context: CommandContext): Refusal | undefined {
  const refusal = refuseUnlessManages(states, context);
  if (refusal !== undefined) return refusal;
  const { team } = states;
  const gainsNothing = team.roomIds.length === 0 || !hasLead(team) || permitted(states, context, "rooms.enterPrivate");
  return leads(states, context) || gainsNothing ? undefined : refuse("NotPermitted", { permission: "rooms.enterPrivate" });
}

export function refuseTeamTexts({ title, description }: { readonly title: string; readonly description: string }) {
  const length = characterCount(title);
  const isFine = length >= 1 && length <= teamTextLengthMax.title && characterCount(description) <= teamTextLengthMax.description;
  return isFine ? undefined : refuse("TeamTextInvalid");
}
