import { inTurn } from "./in-turn.ts";
import type { ListQuery, Page } from "./list.ts";
import { isResource, type Resource } from "./match.ts";
import type { Scope } from "./resources.ts";
import { ScimError } from "./scim-error.ts";

/** A kind of resource, with what can be done to it. */
export interface Endpoint {
  list(scope: Scope, query: ListQuery): Promise<Page>;
  get(scope: Scope, id: string): Promise<Resource>;
  create(scope: Scope, body: unknown): Promise<Resource>;
  replace(scope: Scope, id: string, body: unknown, ifMatch: string | undefined): Promise<Resource>;
  patch(scope: Scope, id: string, body: unknown, ifMatch: string | undefined): Promise<Resource>;
  remove(scope: Scope, id: string, ifMatch: string | undefined): Promise<void>;
}

/** The endpoint whose changes of one instance are made one after the other. */
export const oneAtATime = (endpoint: Endpoint): Endpoint => ({
  ...endpoint,
  create: (scope, ...given) => inTurn(scope.base, () => endpoint.create(scope, ...given)),
  replace: (scope, ...given) => inTurn(scope.base, () => endpoint.replace(scope, ...given)),
  patch: (scope, ...given) => inTurn(scope.base, () => endpoint.patch(scope, ...given)),
  remove: (scope, ...given) => inTurn(scope.base, () => endpoint.remove(scope, ...given)),
});

/** The page with what is costly to read, for its few resources alone. */
export async function withWhole<Source extends { readonly id: string }>(
  page: Page,
  sources: readonly Source[],
  whole: (source: Source) => Promise<Resource>,
): Promise<Page> {
  const byId = new Map(sources.map((source) => [source.id, source]));
  const resources = page.resources.map(async (resource) => {
    const source = byId.get(String(resource.id));
    return source === undefined ? resource : whole(source);
  });
  return { ...page, resources: await Promise.all(resources) };
}

export function demandBody(body: unknown): Resource {
  if (isResource(body)) return body;
  throw new ScimError(400, "The body has to be an object.", "invalidSyntax");
}
