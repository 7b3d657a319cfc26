import type { CommandContext, EntityReference } from "../command.ts";
import { mentionedTeamMembersMax } from "../contract/teams.ts";
import { digestOf } from "../directory/claims.ts";
import { claimOn, type DirectoryState } from "../directory/directory.ts";
import type { ActorAndRoomStates } from "../rooms/access.ts";
import { isMember } from "../rooms/room.ts";
import { entriesOf } from "../states/sharded-map.ts";
import { goesBy, isInTeam, isThere, type TeamState, teamNamedBy, teamReference } from "../teams/team.ts";
import { type FoundMention, mentionedNamesMax } from "./mention-names.ts";

type TeamName = `team ${string}`;

export type TeamReferences = { readonly [Name in TeamName]: EntityReference<TeamState> };
export type TeamStates = { readonly [Name in TeamName]: TeamState };

export interface MentionedTeam {
  readonly teamId: string;
  /** The members who are in the room, without the sender. */
  readonly userIds: readonly string[];
}

/**
 * Refers to the teams that may be meant by the names and tokens in a text. Their states are in
 * memory, as names are: a name that is no team's refers to the team that never exists.
 */
export function teamReferences(found: readonly FoundMention[], context: CommandContext): TeamReferences {
  const references: Record<TeamName, EntityReference<TeamState>> = {};
  let count = 0;
  for (const mention of found) {
    if (count === mentionedNamesMax) break;
    if (mention.kind === "name") references[`team called ${mention.name}`] = teamNamed(mention.name, context);
    else if (mention.kind === "token" && mention.token.kind === "team")
      references[`team ${mention.token.id}`] = teamReference(mention.token.id);
    else continue;
    count += 1;
  }
  return references;
}

const teamNamed = (name: string, context: CommandContext): EntityReference<TeamState> =>
  teamNamedBy({
    reference: "directory of names",
    idIn: (directory: DirectoryState) => teamIdOf(name, directory, context),
  });

/** Names of teams have the digests of user names, as they are in one space. */
const teamIdOf = (name: string, directory: DirectoryState | undefined, context: CommandContext): string | undefined =>
  directory && claimOn(directory, "team-name", digestOf(context, "user-name", name))?.holderId;

type NameStates = ActorAndRoomStates & TeamStates & { readonly [Name in `directory of ${string}`]: DirectoryState };

export interface TeamNames {
  /** The team with this name, if the sender may mention it in this room. */
  teamNamed(name: string): MentionedTeam | undefined;
  teamOf(teamId: string): MentionedTeam | undefined;
}

/**
 * Finds the teams that a text mentions. Those that the sender may not see are not found, and neither
 * are those with so many members in the room that the message would be too large: the teams of one
 * message have at most `mentionedTeamMembersMax` there in all. `seesAll` says whether the sender sees
 * every team.
 */
export function createTeamNames(states: NameStates, context: CommandContext, seesAll: () => boolean): TeamNames {
  const directory: DirectoryState | undefined = states["directory of names"];
  const known = new Map<string, MentionedTeam | undefined>();
  let left = mentionedTeamMembersMax;

  const find = (teamId: string, team: TeamState | undefined): MentionedTeam | undefined => {
    if (team === undefined || !isThere(team) || !(seesAll() || isInTeam(team, context.actorId))) return undefined;
    const userIds = [...entriesOf(team.members)].flatMap(([userId]) =>
      userId !== context.actorId && isMember(states.room, userId) ? [userId] : [],
    );
    if (userIds.length > left) return undefined;
    left -= userIds.length;
    return { teamId, userIds };
  };

  const once = (teamId: string, team: TeamState | undefined): MentionedTeam | undefined => {
    if (!known.has(teamId)) known.set(teamId, find(teamId, team));
    return known.get(teamId);
  };

  return {
    teamNamed(name) {
      const teamId = teamIdOf(name, directory, context);
      const team: TeamState | undefined = states[`team called ${name}`];
      // While a team is being renamed, it holds two names.
      const isCalledSo = team !== undefined && goesBy(team, digestOf(context, "user-name", name), context);
      return teamId !== undefined && isCalledSo ? once(teamId, team) : undefined;
    },
    teamOf: (teamId) => once(teamId, states[`team ${teamId}`]),
  };
}
