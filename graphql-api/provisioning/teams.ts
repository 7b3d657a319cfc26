import { createHash } from "node:crypto";
import { pairsOf } from "@logue/command-service/contract/external-maps.ts";
import type { RefusalCode } from "@logue/command-service/contract/refusals.ts";
import { wholeRange } from "@logue/infra/read-store/pages-of.ts";
import type { Directory, MemberChange, ProvidedTeam } from "@logue/integrations/index.ts";
import { type TeamDocument, teamMemberships, teams } from "@logue/projection-service/contract/teams.ts";
import { providedPeople } from "@logue/projection-service/contract/users.ts";
import { v7 as uuidv7 } from "uuid";
import { applyExternalFacts, applyingInstance } from "../external-accounts/apply-facts.ts";
import { asUserName } from "../external-accounts/find-account.ts";
import { added, ofInstance, type Provider, sendAsProvider } from "./provider.ts";

type Teams = Pick<
  Directory,
  "team" | "teams" | "teamsOf" | "membersOf" | "addTeam" | "changeTeam" | "changeMembers" | "removeTeam"
>;

/** The teams that the other system provides by this instance. */
export function providedTeamsOf(provider: Provider): Teams {
  const { instance, context } = provider;
  const { readStore } = context.services;
  const document = async (id: string) => {
    const found = await readStore.get(teams, id);
    return found?.providedByInstanceId === instance.id ? found : undefined;
  };
  const membersOf = async (teamId: string) => {
    const ids = (await everyMembership(provider, "ofTeam", teamId)).map(({ userId }) => userId);
    const found = await readStore.getMany(providedPeople, ids);
    return found.flatMap((person) => (person?.instanceId === instance.id ? [person.id] : []));
  };
  return {
    async team(id) {
      const found = await document(id);
      return found && teamOf(found);
    },
    teams: async () => (await wholeRange(readStore, teams, ofInstance(instance.id))).map(teamOf),
    async teamsOf(personId) {
      const held = await everyMembership(provider, "ofUser", personId);
      const found = await Promise.all(held.map(({ teamId }) => document(teamId)));
      return found.flatMap((team) => (team === undefined ? [] : [teamOf(team)]));
    },
    membersOf,
    async addTeam({ title, externalId }) {
      const teamId = uuidv7();
      const data = { teamId, instanceId: instance.id, externalId, title, name: nameOf(title), description: "" };
      return added(teamId, await sendAsProvider(provider, "ProvideTeam", data));
    },
    async changeTeam(id, { title, externalId }) {
      const before = await document(id);
      if (before === undefined) return "TeamUnknown";
      const name = before.title === title ? before.name : nameOf(title);
      const data = { teamId: id, instanceId: instance.id, externalId, title, name, description: before.description };
      const refused = await sendAsProvider(provider, "ChangeProvidedTeam", data);
      if (refused === undefined && before.title !== title) await applyGroups(provider, await membersOf(id));
      return refused;
    },
    changeMembers: (id, change) => changeMembers(provider, id, change),
    async removeTeam(id) {
      const memberIds = await membersOf(id);
      const refused = await sendAsProvider(provider, "DisbandTeam", { teamId: id });
      if (refused === undefined) await applyGroups(provider, memberIds);
      return refused;
    },
  };
}

const teamOf = ({ id, title, provided, createdAt }: TeamDocument): ProvidedTeam => ({
  id,
  title,
  externalId: provided?.externalId ?? null,
  createdAt,
});

/** Without a letter that names here may have, the name is made of a digest. */
const nameOf = (title: string): string =>
  asUserName(title.replaceAll("@", " "), `team-${createHash("sha256").update(title).digest("hex").slice(0, 12)}`);

/** An index of memberships is sorted by the other id, of which each pair has one. */
export const everyMembership = ({ context }: Provider, index: "ofUser" | "ofTeam", id: string) =>
  wholeRange(context.services.readStore, teamMemberships, {
    index,
    prefix: [id],
    keyOf: ({ teamId, userId }) => (index === "ofUser" ? teamId : userId),
  });

/** People that one command adds. */
const addedMax = 1_000;

async function changeMembers(
  provider: Provider,
  teamId: string,
  { addedIds, removedIds }: MemberChange,
): Promise<RefusalCode | undefined> {
  const changed = await changeMemberships(provider, teamId, { addedIds, removedIds });
  await applyGroups(provider, [...addedIds, ...removedIds]);
  return changed;
}

/** Gives the people the roles and channels that the instance's maps have for their groups now. */
async function applyGroups(provider: Provider, userIds: readonly string[]): Promise<void> {
  const { instance, context } = provider;
  const { roleMap, roomMap } = instance.settings ?? {};
  if ([roleMap, roomMap].flatMap(pairsOf).length === 0) return;
  const { teamsOf } = providedTeamsOf(provider);
  for (const userId of userIds) {
    const groups = (await teamsOf(userId)).map(({ title }) => title);
    await applyExternalFacts(applyingInstance(context, instance), userId, { groups });
  }
}

async function changeMemberships(
  provider: Provider,
  teamId: string,
  { addedIds, removedIds }: MemberChange,
): Promise<RefusalCode | undefined> {
  for (let from = 0; from < addedIds.length; from += addedMax) {
    const userIds = addedIds.slice(from, from + addedMax);
    const refused = await sendAsProvider(provider, "AddTeamMembers", { teamId, userIds });
    if (refused !== undefined) return refused;
  }
  for (const userId of removedIds) {
    const refused = await sendAsProvider(provider, "RemoveTeamMember", { teamId, userId });
    if (refused !== undefined && refused !== "NotInTeam") return refused;
  }
  return undefined;
}
