import type { IntegrationAnswer, IntegrationRequest } from "../route.ts";
import { type BulkRequest, runBulk } from "./bulk.ts";
import { everyResourceType, everySchema, oneOf, serviceProviderConfig } from "./discovery.ts";
import { demandBody, type Endpoint } from "./endpoint.ts";
import { groups } from "./groups.ts";
import { type GivenQuery, givenIn, listMessage, readListQuery } from "./list.ts";
import type { Resource } from "./match.ts";
import { isNamed, locationOf, notFound, type Scope, versionOf } from "./resources.ts";
import { errorAnswer, ScimError, scimJson } from "./scim-error.ts";
import { readShape, type Shape, shaped } from "./shape.ts";
import { users } from "./users.ts";

const endpoints: Readonly<Record<string, Endpoint>> = { Users: users, Groups: groups };

interface Asked {
  readonly method: string;
  readonly parts: readonly string[];
  readonly given: GivenQuery;
  readonly ifMatch: string | undefined;
  readonly ifNoneMatch: string | undefined;
  readonly text: string;
}

/** Answers one request that was admitted. */
export async function answerScim(request: IntegrationRequest, scope: Scope): Promise<IntegrationAnswer> {
  try {
    return await answer(askedIn(request), scope);
  } catch (error) {
    if (error instanceof ScimError) return errorAnswer(error);
    throw error;
  }
}

function askedIn({ method, parameters, query, headers, text }: IntegrationRequest): Asked {
  const header = (name: string) => (typeof headers[name] === "string" ? headers[name] : undefined);
  const parts = (parameters.path ?? "").split("/").filter((part) => part !== "");
  return { method, parts, given: givenIn(query), ifMatch: header("if-match"), ifNoneMatch: header("if-none-match"), text };
}

async function answer(asked: Asked, scope: Scope): Promise<IntegrationAnswer> {
  const [first = "", second] = asked.parts;
  if (asked.parts.length > 2) throw notFound(asked.parts.join("/"));
  if (first === "Me") throw new ScimError(501, "“Me” is not offered: the token is of no person.");
  const discovered = discover(first, second, scope);
  if (discovered !== undefined) return asked.method === "GET" ? discovered() : refuseMethod();
  if (first === "Bulk" && second === undefined) return asked.method === "POST" ? bulk(asked, scope) : refuseMethod();
  if (first === ".search" && second === undefined) return searchAll(asked, scope);
  const endpoint = Object.hasOwn(endpoints, first) ? endpoints[first] : undefined;
  if (endpoint === undefined) throw notFound(asked.parts.join("/"));
  if (second === ".search") return asked.method === "POST" ? list(endpoint, scope, bodyOf(asked)) : refuseMethod();
  return second === undefined ? answerAll(endpoint, asked, scope) : answerOne(endpoint, second, asked, scope);
}

function refuseMethod(): never {
  throw new ScimError(405, "The method is not offered at this address.");
}

const ok = (json: unknown, status = 200, headers: Readonly<Record<string, string>> = {}): IntegrationAnswer => ({
  status,
  headers: { "content-type": scimJson, ...headers },
  json,
});

function discover(first: string, id: string | undefined, { base }: Scope): (() => IntegrationAnswer) | undefined {
  if (first === "ServiceProviderConfig" && id === undefined) return () => ok(serviceProviderConfig(base));
  if (first !== "ResourceTypes" && first !== "Schemas") return undefined;
  const all = first === "Schemas" ? everySchema(base) : everyResourceType(base);
  if (id !== undefined) return () => ok(oneOf(all, id));
  return () => ok(listMessage({ total: all.length, startIndex: 1, resources: all }));
}

function bodyOf({ text }: Asked): Resource {
  try {
    return demandBody(JSON.parse(text));
  } catch (error) {
    if (error instanceof ScimError) throw error;
    throw new ScimError(400, "The body is no JSON.", "invalidSyntax");
  }
}

async function list(endpoint: Endpoint, scope: Scope, given: GivenQuery): Promise<IntegrationAnswer> {
  const query = readListQuery(given);
  const page = await endpoint.list(scope, query);
  return ok(listMessage({ ...page, resources: page.resources.map((resource) => shaped(query.shape, resource)) }));
}

/** A search of people and groups at once. */
async function searchAll(asked: Asked, scope: Scope): Promise<IntegrationAnswer> {
  if (asked.method !== "POST") return refuseMethod();
  const query = readListQuery(bodyOf(asked));
  const everything = { ...query, startIndex: 1, count: Number.MAX_SAFE_INTEGER, shape: readShape({ attributes: "id" }) };
  const pages = [users, groups].map(async (endpoint) => {
    const { resources } = await endpoint.list(scope, everything);
    return resources.map(({ id }) => ({ endpoint, id: String(id) }));
  });
  const found = (await Promise.all(pages)).flat();
  const shown = found.slice(query.startIndex - 1, query.startIndex - 1 + query.count);
  const resources = await Promise.all(shown.map(async ({ endpoint, id }) => shaped(query.shape, await endpoint.get(scope, id))));
  return ok(listMessage({ total: found.length, startIndex: query.startIndex, resources }));
}

async function answerAll(endpoint: Endpoint, asked: Asked, scope: Scope): Promise<IntegrationAnswer> {
  if (asked.method === "GET") return list(endpoint, scope, asked.given);
  if (asked.method !== "POST") return refuseMethod();
  const shape = readShape(asked.given);
  return told(await endpoint.create(scope, bodyOf(asked)), shape, 201);
}

/** The answer with one resource, its version and its place. */
function told(resource: Resource, shape: Shape, status = 200): IntegrationAnswer {
  return ok(shaped(shape, resource), status, { etag: versionOf(resource), location: locationOf(resource) });
}

async function answerOne(endpoint: Endpoint, id: string, asked: Asked, scope: Scope): Promise<IntegrationAnswer> {
  const { method, ifMatch, ifNoneMatch } = asked;
  const shape = readShape(asked.given);
  if (method === "GET") {
    const resource = await endpoint.get(scope, id);
    const isKnown = ifNoneMatch !== undefined && isNamed(ifNoneMatch, versionOf(resource));
    return isKnown ? { status: 304, headers: { etag: versionOf(resource) } } : told(resource, shape);
  }
  if (method === "PUT") return told(await endpoint.replace(scope, id, bodyOf(asked), ifMatch), shape);
  if (method === "PATCH") return told(await endpoint.patch(scope, id, bodyOf(asked), ifMatch), shape);
  if (method !== "DELETE") return refuseMethod();
  await endpoint.remove(scope, id, ifMatch);
  return { status: 204 };
}

const bulk = async (asked: Asked, scope: Scope): Promise<IntegrationAnswer> =>
  ok(await runBulk(bodyOf(asked), (request) => answerBulked(request, scope)));

async function answerBulked({ method, path, data, version }: BulkRequest, scope: Scope) {
  const [, first = "", id, ...rest] = path.split("/");
  const endpoint = Object.hasOwn(endpoints, first) ? endpoints[first] : undefined;
  if (endpoint === undefined || rest.length > 0) throw notFound(path);
  if (method === "POST" && id === undefined) return { status: 201, resource: await endpoint.create(scope, data) };
  if (id === undefined) return refuseMethod();
  if (method === "PUT") return { status: 200, resource: await endpoint.replace(scope, id, data, version) };
  if (method === "PATCH") return { status: 200, resource: await endpoint.patch(scope, id, data, version) };
  if (method !== "DELETE") return refuseMethod();
  await endpoint.remove(scope, id, version);
  return { status: 204, resource: undefined };
}
