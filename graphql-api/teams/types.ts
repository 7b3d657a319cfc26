import { type TeamMembershipDocument, teamMemberships } from "@logue/projection-service/contract/teams.ts";
import { readableRoom, readableTeam } from "../access.ts";
import type { Resolvers } from "../generated/resolvers.ts";
import { type DocumentList, pageForwards, totalCount } from "../schema/connections.ts";

export const teamTypes = {
  Team: {
    createdBy: (team, _arguments, { services }) => services.userCache.userOf(team.createdById),
    members: async (team, asked, { services }) => ({
      ...(await pageForwards(services.readStore, membersOfTeam, [team.id], asked)),
      count: async () => team.memberCount,
    }),
    rooms: async (team, _arguments, context) => {
      const rooms = await Promise.all(team.roomIds.map((roomId) => readableRoom(context, roomId)));
      return rooms.filter((room) => room !== undefined);
    },
  },
  TeamConnection: totalCount,
  TeamMembershipConnection: totalCount,
  TeamMembership: {
    user: (membership, _arguments, { services }) => services.userCache.userOf(membership.userId),
  },
  TeamResult: {
    team: async ({ teamId }, _arguments, context) => (await readableTeam(context, teamId)) ?? null,
  },
} satisfies Pick<Resolvers, "Team" | "TeamConnection" | "TeamMembershipConnection" | "TeamMembership" | "TeamResult">;

const membersOfTeam: DocumentList<TeamMembershipDocument> = {
  name: "team-members",
  collection: teamMemberships,
  index: "ofTeam",
  order: "ascending",
  valueOf: (membership) => membership.userId,
};
