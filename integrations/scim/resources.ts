import { createHash } from "node:crypto";
import { type RefusalCode, refusals } from "@logue/command-service/contract/refusals.ts";
import type { Added, Directory, PersonFacts, ProvidedPerson, ProvidedTeam } from "../directory.ts";
import { isResource, type Resource } from "./match.ts";
import { groupSchema, userSchema } from "./schemas.ts";
import { ScimError, type ScimType } from "./scim-error.ts";

/** What the endpoints of one instance share. */
export interface Scope {
  readonly directory: Directory;
  /** The address before `/Users`. */
  readonly base: string;
}

/** What clients set of a person. */
export const recordOf = ({ record }: ProvidedPerson): Resource => {
  const parsed: unknown = JSON.parse(record || "{}");
  return isResource(parsed) ? parsed : {};
};

export function userOf({ base }: Scope, person: ProvidedPerson, groups: readonly ProvidedTeam[]): Resource {
  const { active, ...record } = recordOf(person);
  const listed = groups.map(({ id, title }) => ({ value: id, $ref: `${base}/Groups/${id}`, display: title }));
  const facts = {
    schemas: [userSchema.id],
    id: person.id,
    ...record,
    // A client that removed it does not see it: it stays as it is here.
    ...(active !== undefined && { active: person.isActive }),
    ...(listed.length > 0 && { groups: listed }),
  };
  const meta = { created: person.createdAt, lastModified: person.changedAt };
  const { groups: _elsewhere, ...versioned } = { groups: [], ...facts };
  return withMeta(facts, { resourceType: "User", ...meta, location: `${base}/Users/${person.id}` }, versioned);
}

/** What clients set of a group. */
export const groupRecordOf = ({ base }: Scope, team: ProvidedTeam, memberIds: readonly string[]): Resource => ({
  displayName: team.title,
  ...(team.externalId !== null && { externalId: team.externalId }),
  ...(memberIds.length > 0 && {
    members: memberIds.map((value) => ({ value, $ref: `${base}/Users/${value}`, type: "User" })),
  }),
});

/** Without the members the version is not known. */
export function groupOf(scope: Scope, team: ProvidedTeam, memberIds: readonly string[] | undefined): Resource {
  const facts = { schemas: [groupSchema.id], id: team.id, ...groupRecordOf(scope, team, memberIds ?? []) };
  const meta = { resourceType: "Group", created: team.createdAt, location: `${scope.base}/Groups/${team.id}` };
  return withMeta(facts, meta, memberIds && facts);
}

/** The version is of all that a client can change: two different resources never have the same. */
function withMeta(facts: Resource, meta: Resource, versioned: Resource | undefined): Resource {
  if (versioned === undefined) return { ...facts, meta };
  const digest = createHash("sha256").update(JSON.stringify(versioned)).digest("base64url").slice(0, 22);
  return { ...facts, meta: { ...meta, version: `W/"${digest}"` } };
}

export const versionOf = (resource: Resource): string => String(isResource(resource.meta) ? resource.meta.version : "");
export const locationOf = (resource: Resource): string => String(isResource(resource.meta) ? resource.meta.location : "");

/** What Logue takes over of what a client says. */
export function factsOf(resource: Resource): PersonFacts {
  const userName = String(resource.userName);
  const name = isResource(resource.name) ? resource.name : {};
  const parts = [name.givenName, name.familyName].filter((part) => part !== undefined).join(" ");
  const displayName = [resource.displayName, name.formatted, parts].find((text) => typeof text === "string" && text !== "");
  const [email, photo] = [primaryIn(resource.emails), primaryIn(resource.photos)];
  return {
    userName,
    externalId: typeof resource.externalId === "string" ? resource.externalId : null,
    record: JSON.stringify(resource),
    displayName: String(displayName ?? userName),
    email: typeof email === "string" ? email : null,
    title: typeof resource.title === "string" ? resource.title : "",
    picture: typeof photo === "string" && photo !== "" ? { url: photo } : null,
  };
}

/** The value that is marked, else the first. */
function primaryIn(values: unknown): unknown {
  const listed = (Array.isArray(values) ? values : []).filter(isResource);
  return (listed.find(({ primary }) => primary === true) ?? listed[0])?.value;
}

type Meaning = readonly [status: number, scimType?: ScimType];

const meanings: Partial<Readonly<Record<RefusalCode, Meaning>>> = {
  UserNameTaken: [409, "uniqueness"],
  EmailTaken: [409, "uniqueness"],
  TeamNameTaken: [409, "uniqueness"],
  ExternalAccountTaken: [409, "uniqueness"],
  UserNameReserved: [409, "uniqueness"],
  UserNameInvalid: [400, "invalidValue"],
  EmailInvalid: [400, "invalidValue"],
  ProfileInvalid: [400, "invalidValue"],
  TeamTextInvalid: [400, "invalidValue"],
  InputInvalid: [400, "invalidValue"],
  UserUnknown: [400, "invalidValue"],
  UserDeactivated: [400, "invalidValue"],
  ProvidedPersonChanged: [412],
  PersonErased: [404],
  TeamUnknown: [404],
  ExternalAccountUnknown: [404],
  Overloaded: [503],
  StoreUnavailable: [503],
  StoreFull: [507],
};

/** Throws what a refused change means to a client. */
export function demandDone(code: RefusalCode | undefined): void {
  if (code !== undefined) throw refusedAs(code);
}

function refusedAs(code: RefusalCode): ScimError {
  const [status, scimType] = meanings[code] ?? [403];
  return new ScimError(status, `${refusals[code].meaning} ${refusals[code].remedy}`, scimType);
}

/** The id of what was added; throws for a refusal. */
export function demandAdded(added: Added): string {
  if ("id" in added) return added.id;
  throw refusedAs(added.refused);
}

export const notFound = (id: string): ScimError => new ScimError(404, `There is no resource “${id.slice(0, 100)}” here.`);

/** RFC 7644 §3.14: a change of a version that is no longer the present one is refused. */
export function demandVersion(resource: Resource, ifMatch: string | undefined): void {
  if (ifMatch === undefined || isNamed(ifMatch, versionOf(resource))) return;
  throw new ScimError(412, "The resource has changed since that version.");
}

export const isNamed = (header: string, version: string): boolean => {
  const plain = (tag: string): string => tag.trim().replace(/^W\//, "");
  return header.split(",").some((tag) => tag.trim() === "*" || plain(tag) === plain(version));
};
