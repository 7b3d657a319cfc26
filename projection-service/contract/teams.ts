import type { TeamRole } from "@logue/command-service/contract/permissions.ts";
import type { Collection } from "@logue/infra/read-store/read-store.ts";
import type { MayBeStale } from "./stale.ts";

/** A team as all who may see it see it. */
export interface TeamDocument extends MayBeStale {
  readonly id: string;
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly createdById: string;
  readonly createdAt: string;
  readonly memberCount: number;
  /** The channels that it is linked to. */
  readonly roomIds: readonly string[];
  readonly disbandedAt: string | null;
  /** The integration by which another system provides the team, and the group's id there. */
  readonly provided?: { readonly instanceId: string; readonly externalId: string | null };
  readonly providedByInstanceId?: string | null;
  /** For the list of teams and for finding one: the name, null when disbanded. */
  readonly listedName: string | null;
  readonly isListed: boolean;
  readonly changed: string;
}

/** One person in one team. Deleted when the person leaves; kept when the team is disbanded. */
export interface TeamMembershipDocument extends MayBeStale {
  /** `teamId:userId` */
  readonly id: string;
  readonly teamId: string;
  readonly userId: string;
  readonly role: TeamRole;
  readonly joinedAt: string;
  readonly changed: string;
}

export const teams: Collection<TeamDocument> = {
  name: "teams",
  projection: "teams",
  indexes: {
    list: { fields: ["isListed", "listedName"] },
    byName: { fields: ["listedName"] },
    ofInstance: { fields: ["providedByInstanceId", "id"] },
  },
  search: { text: ["name", "title", "description"], filters: ["isListed"], order: "createdAt" },
};

export const teamMemberships: Collection<TeamMembershipDocument> = {
  name: "teamMemberships",
  projection: "teams",
  indexes: { ofTeam: { fields: ["teamId", "userId"] }, ofUser: { fields: ["userId", "teamId"] } },
};

export const teamMembershipId = (teamId: string, userId: string): string => `${teamId}:${userId}`;
