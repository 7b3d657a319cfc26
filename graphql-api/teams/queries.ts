import { type TeamDocument, teamMemberships, teams } from "@logue/projection-service/contract/teams.ts";
import { demand, readableTeam, signedIn } from "../access.ts";
import type { RequestContext } from "../context.ts";
import { requestError } from "../execution/request-errors.ts";
import type { QueryResolvers } from "../generated/resolvers.ts";
import { type DocumentList, pageForwards } from "../schema/connections.ts";
import { searchPage } from "../search/search-page.ts";
import { prefixWords } from "../users/queries.ts";

export const teamQueries: Pick<QueryResolvers, "team" | "teams"> = {
  team: async (_query, { id = null, name = null }, context) => {
    signedIn(context);
    if (id !== null && name === null) return (await readableTeam(context, id)) ?? null;
    if (name !== null && id === null) return teamByName(context, name);
    throw requestError("InputInvalid", "Give either `id` or `name`.");
  },
  teams: (_query, { first, after, search }, context) => {
    demand(signedIn(context), "users.seeDirectory");
    const { readStore } = context.services;
    if (search === null || search === undefined) return pageForwards(readStore, listedTeams, [true], { first, after });
    return searchPage(readStore, foundTeams, { words: prefixWords(search), filters: { isListed: true } }, { first, after });
  },
};

async function teamByName(context: RequestContext, name: string): Promise<TeamDocument | null> {
  const query = { index: "byName", prefix: [name.toLowerCase()], limit: 1 } as const;
  const [team] = await context.services.readStore.range(teams, query);
  return team === undefined ? null : ((await readableTeam(context, team.id)) ?? null);
}

const listedTeams: DocumentList<TeamDocument> = {
  name: "teams",
  collection: teams,
  index: "list",
  order: "ascending",
  valueOf: (team) => team.listedName,
};

const foundTeams = { name: "found-teams", collection: teams, valueOf: (team: TeamDocument) => team.createdAt };

/** The most teams of one person that are shown. */
const teamsOfPersonMax = 100;

/** The teams of a person that the viewer may see, by name. */
export async function teamsOf(context: RequestContext, userId: string): Promise<TeamDocument[]> {
  const { readStore } = context.services;
  const memberships = await readStore.range(teamMemberships, { index: "ofUser", prefix: [userId], limit: teamsOfPersonMax });
  return readableTeams(
    context,
    memberships.map(({ teamId }) => teamId),
  );
}

/** Those of these teams that the viewer may see, by name. */
export async function readableTeams(context: RequestContext, teamIds: readonly string[]): Promise<TeamDocument[]> {
  const found = await Promise.all(teamIds.map((teamId) => readableTeam(context, teamId)));
  return found.filter((team) => team !== undefined).toSorted((one, other) => (one.name < other.name ? -1 : 1));
}
