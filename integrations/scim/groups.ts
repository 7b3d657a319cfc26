import type { MemberChange, ProvidedTeam, TeamFacts } from "../directory.ts";
import { demandBody, oneAtATime, withWhole } from "./endpoint.ts";
import { equalityIn, type ListQuery, looksAt, pageOf } from "./list.ts";
import { isResource, type Resource } from "./match.ts";
import { applyPatch } from "./patch.ts";
import { readResource } from "./read-resource.ts";
import { demandAdded, demandDone, demandVersion, groupOf, groupRecordOf, notFound, type Scope } from "./resources.ts";
import { groupSchema } from "./schemas.ts";
import { ScimError } from "./scim-error.ts";
import { hasInShape } from "./shape.ts";

/** From so many on, the members are looked for among all people at once. */
const fewMembers = 20;

export const groups = oneAtATime({
  async list(scope, query) {
    const teams = await teamsFor(scope, query);
    const isFound = looksAt(query.filter, "members");
    const read = await Promise.all(teams.map((team) => (isFound ? whole(scope, team) : groupOf(scope, team, undefined))));
    const page = pageOf(query, read);
    return hasInShape(query.shape, "members") ? withWhole(page, teams, (team) => whole(scope, team)) : page;
  },
  get: async (scope, id) => whole(scope, await demandTeam(scope, id)),
  create,
  replace: (scope, id, body, ifMatch) => change(scope, id, ifMatch, () => readResource(groupSchema, demandBody(body))),
  patch: (scope, id, body, ifMatch) => change(scope, id, ifMatch, (before) => applyPatch(groupSchema, before, body)),
  async remove(scope, id, ifMatch) {
    demandVersion(await whole(scope, await demandTeam(scope, id)), ifMatch);
    demandDone(await scope.directory.removeTeam(id));
  },
});

async function teamsFor({ directory }: Scope, { filter }: ListQuery): Promise<readonly ProvidedTeam[]> {
  const id = equalityIn(filter, "id");
  if (id === undefined) return directory.teams();
  return [await directory.team(id)].filter((team) => team !== undefined);
}

async function demandTeam({ directory }: Scope, id: string): Promise<ProvidedTeam> {
  const team = await directory.team(id);
  if (team === undefined) throw notFound(id);
  return team;
}

const whole = async (scope: Scope, team: ProvidedTeam): Promise<Resource> =>
  groupOf(scope, team, await scope.directory.membersOf(team.id));

const factsOf = (resource: Resource): TeamFacts => ({
  title: String(resource.displayName),
  externalId: typeof resource.externalId === "string" ? resource.externalId : null,
});

async function create(scope: Scope, body: unknown): Promise<Resource> {
  const resource = readResource(groupSchema, demandBody(body));
  const addedIds = await demandMembers(scope, memberIdsOf(resource), new Set());
  await refuseTaken(scope, resource, undefined);
  const id = demandAdded(await scope.directory.addTeam(factsOf(resource)));
  demandDone(await scope.directory.changeMembers(id, { addedIds, removedIds: [] }));
  return groups.get(scope, id);
}

async function refuseTaken({ directory }: Scope, resource: Resource, ownId: string | undefined): Promise<void> {
  const facts = factsOf(resource);
  const isSame = (team: ProvidedTeam) =>
    team.title.toLowerCase() === facts.title.toLowerCase() || (facts.externalId !== null && team.externalId === facts.externalId);
  const others = (await directory.teams()).filter((team) => team.id !== ownId && isSame(team));
  if (others.length > 0) throw new ScimError(409, "Another group has this name or “externalId”.", "uniqueness");
}

async function change(
  scope: Scope,
  id: string,
  ifMatch: string | undefined,
  changed: (before: Resource) => Resource,
): Promise<Resource> {
  const team = await demandTeam(scope, id);
  const memberIds = await scope.directory.membersOf(id);
  demandVersion(groupOf(scope, team, memberIds), ifMatch);
  const after = changed(groupRecordOf(scope, team, memberIds));
  const facts = factsOf(after);
  const members = await memberChange(scope, memberIds, memberIdsOf(after));
  if (facts.title !== team.title || facts.externalId !== team.externalId) {
    await refuseTaken(scope, after, id);
    demandDone(await scope.directory.changeTeam(id, facts));
  }
  demandDone(await scope.directory.changeMembers(id, members));
  return groups.get(scope, id);
}

async function memberChange(scope: Scope, before: readonly string[], after: readonly string[]): Promise<MemberChange> {
  const [was, is] = [new Set(before), new Set(after)];
  const addedIds = await demandMembers(scope, after, was);
  return { addedIds, removedIds: before.filter((memberId) => !is.has(memberId)) };
}

const memberIdsOf = ({ members }: Resource): readonly string[] => {
  const given = (Array.isArray(members) ? members : []).filter(isResource);
  if (given.some(({ value }) => typeof value !== "string"))
    throw new ScimError(400, "A member has to have a “value”.", "invalidValue");
  if (given.some(({ type }) => typeof type === "string" && type.toLowerCase() === "group"))
    throw new ScimError(400, "A group in a group is not taken.", "invalidValue");
  return [...new Set(given.map(({ value }) => String(value)))];
};

/** Those who are not members yet. Each has to be a person that the same system provides. */
async function demandMembers(
  { directory }: Scope,
  memberIds: readonly string[],
  known: ReadonlySet<string>,
): Promise<readonly string[]> {
  const added = memberIds.filter((id) => !known.has(id));
  const people =
    added.length > fewMembers ? await directory.people() : await Promise.all(added.map((id) => directory.person(id)));
  const there = new Set(people.map((person) => person?.id));
  const missing = added.find((id) => !there.has(id));
  if (missing === undefined) return added;
  throw new ScimError(400, `There is no person “${missing.slice(0, 100)}” here.`, "invalidValue");
}
