import type { RefusalCode } from "@logue/command-service/contract/refusals.ts";
import { type Backoff, pauseAfter, rest } from "@logue/infra/retry.ts";
import type { ProvidedPerson } from "../directory.ts";
import { demandBody, oneAtATime, withWhole } from "./endpoint.ts";
import { equalityIn, type ListQuery, pageOf } from "./list.ts";
import type { Resource } from "./match.ts";
import { applyPatch } from "./patch.ts";
import { readResource } from "./read-resource.ts";
import { demandAdded, demandDone, demandVersion, factsOf, notFound, recordOf, type Scope, userOf } from "./resources.ts";
import { userSchema } from "./schemas.ts";
import { ScimError } from "./scim-error.ts";
import { hasInShape } from "./shape.ts";

const recordMax = 16_384;
const attemptsMax = 10;
/** What another process changed is read only when the documents show it. */
const backoff: Backoff = { firstMs: 10, mostMs: 500, isJittered: true };

export const users = oneAtATime({
  async list(scope, query) {
    const people = await peopleFor(scope, query);
    const page = pageOf(
      query,
      people.map((person) => userOf(scope, person, [])),
    );
    return hasInShape(query.shape, "groups") ? withWhole(page, people, (person) => whole(scope, person)) : page;
  },
  get: async (scope, id) => whole(scope, await demandPerson(scope, id)),
  create,
  replace: (scope, id, body, ifMatch) =>
    change(scope, id, ifMatch, (before) => {
      const resource = readResource(userSchema, demandBody(body));
      return resource.active === undefined && before.active !== undefined ? { ...resource, active: before.active } : resource;
    }),
  patch: (scope, id, body, ifMatch) => change(scope, id, ifMatch, (before) => applyPatch(userSchema, before, body)),
  async remove(scope, id, ifMatch) {
    demandVersion(await whole(scope, await demandPerson(scope, id)), ifMatch);
    demandDone(await scope.directory.removePerson(id));
  },
});

/** All, or the few that the filter names by an equality. */
async function peopleFor({ directory }: Scope, { filter }: ListQuery): Promise<readonly ProvidedPerson[]> {
  const id = equalityIn(filter, "id");
  if (id !== undefined) return [await directory.person(id)].filter((person) => person !== undefined);
  const userName = equalityIn(filter, "username");
  if (userName !== undefined) return directory.peopleBy("userName", userName);
  const externalId = equalityIn(filter, "externalid");
  return externalId === undefined ? directory.people() : directory.peopleBy("externalId", externalId);
}

async function demandPerson({ directory }: Scope, id: string): Promise<ProvidedPerson> {
  const person = await directory.person(id);
  if (person === undefined) throw notFound(id);
  return person;
}

const whole = async (scope: Scope, person: ProvidedPerson): Promise<Resource> =>
  userOf(scope, person, await scope.directory.teamsOf(person.id));

async function create(scope: Scope, body: unknown): Promise<Resource> {
  const resource = { active: true, ...readResource(userSchema, demandBody(body)) };
  await refuseTaken(scope, resource, undefined);
  const id = demandAdded(await scope.directory.addPerson(demandShort(factsOf(resource))));
  if (resource.active === false) demandDone(await scope.directory.setActive(id, false));
  return users.get(scope, id);
}

function demandShort<Facts extends { readonly record: string }>(facts: Facts): Facts {
  if (facts.record.length <= recordMax) return facts;
  throw new ScimError(400, `A person has ${recordMax} characters at most.`, "tooMany");
}

/** A name or an id there is one person's. */
async function refuseTaken({ directory }: Scope, resource: Resource, ownId: string | undefined): Promise<void> {
  for (const key of ["userName", "externalId"] as const) {
    const value = resource[key];
    if (typeof value !== "string") continue;
    const others = (await directory.peopleBy(key, value)).filter(({ id }) => id !== ownId);
    if (others.length > 0) throw new ScimError(409, `Another person has this “${key}”.`, "uniqueness");
  }
}

async function change(
  scope: Scope,
  id: string,
  ifMatch: string | undefined,
  changed: (before: Resource) => Resource,
): Promise<Resource> {
  for (let attempts = 1; ; attempts += 1) {
    const refused = await tryChange(scope, id, ifMatch, changed);
    // Another process was faster: the change is made of what is there now, unless its version is named.
    if (refused !== "ProvidedPersonChanged" || ifMatch !== undefined || attempts === attemptsMax) demandDone(refused);
    if (refused === undefined) return users.get(scope, id);
    await rest(pauseAfter(attempts, backoff));
  }
}

async function tryChange(
  scope: Scope,
  id: string,
  ifMatch: string | undefined,
  changed: (before: Resource) => Resource,
): Promise<RefusalCode | undefined> {
  const person = await demandPerson(scope, id);
  demandVersion(await whole(scope, person), ifMatch);
  const record = recordOf(person);
  const before = record.active === undefined ? record : { ...record, active: person.isActive };
  const after = changed(before);
  const facts = demandShort(factsOf(after));
  if (facts.record !== person.record) {
    await refuseTaken(scope, after, id);
    const refused = await scope.directory.changePerson(id, facts, person.record);
    if (refused !== undefined) return refused;
  }
  const { active } = after;
  return typeof active === "boolean" && active !== person.isActive ? scope.directory.setActive(id, active) : undefined;
}
