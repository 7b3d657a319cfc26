import { attributePath, type Filter, parseFilter } from "./filter.ts";
import { matches, type Resource, sortValue } from "./match.ts";
import { ScimError } from "./scim-error.ts";
import { readShape, type Shape } from "./shape.ts";

export const resultsMax = 200;
const usualCount = 100;

/** What a list asks for, by RFC 7644 §3.4.2. */
export interface ListQuery {
  readonly filter: Filter | undefined;
  readonly sortBy: string | undefined;
  readonly isDescending: boolean;
  /** From 1. */
  readonly startIndex: number;
  readonly count: number;
  readonly shape: Shape;
}

/** The query of an address, or the body of a search. */
export type GivenQuery = Readonly<Record<string, unknown>>;

export const givenIn = (query: URLSearchParams): GivenQuery => Object.fromEntries(query);

export function readListQuery(given: GivenQuery): ListQuery {
  const filter = textIn(given, "filter");
  const sortBy = textIn(given, "sortBy");
  if (sortBy !== undefined && attributePath(sortBy) === undefined)
    throw new ScimError(400, `“${sortBy}” is no attribute.`, "invalidPath");
  return {
    filter: filter === undefined ? undefined : parseFilter(filter),
    sortBy,
    isDescending: textIn(given, "sortOrder")?.toLowerCase() === "descending",
    startIndex: Math.max(1, numberIn(given, "startIndex", 1)),
    count: Math.min(resultsMax, Math.max(0, numberIn(given, "count", usualCount))),
    shape: readShape(given),
  };
}

function textIn(given: GivenQuery, key: string): string | undefined {
  const value = given[key];
  if (value === undefined || value === null || value === "") return undefined;
  if (typeof value !== "string") throw new ScimError(400, `“${key}” has to be a text.`, "invalidValue");
  return value;
}

function numberIn(given: GivenQuery, key: string, usual: number): number {
  const value = given[key];
  if (value === undefined || value === null || value === "") return usual;
  const number = Number(value);
  if (!Number.isSafeInteger(number)) throw new ScimError(400, `“${key}” has to be a whole number.`, "invalidValue");
  return number;
}

export interface Page {
  readonly total: number;
  readonly startIndex: number;
  readonly resources: readonly Resource[];
}

/** One page of those that the filter describes, in order. */
export function pageOf({ filter, sortBy, isDescending, startIndex, count }: ListQuery, all: readonly Resource[]): Page {
  const found = filter === undefined ? all : all.filter((resource) => matches(filter, resource));
  const sorted = sortBy === undefined ? found : inOrder(found, sortBy, isDescending);
  return { total: found.length, startIndex, resources: sorted.slice(startIndex - 1, startIndex - 1 + count) };
}

/**
 * Those without the attribute come last, and first in the other direction, as RFC 7644 §3.4.2.3 has
 * it.
 */
function inOrder(resources: readonly Resource[], sortBy: string, isDescending: boolean): readonly Resource[] {
  const path = attributePath(sortBy) ?? ["id"];
  const keyed = resources.map((resource) => ({ resource, key: sortValue(resource, path) }));
  const sorted = keyed.toSorted((one, other) => order(one.key, other.key)).map(({ resource }) => resource);
  return isDescending ? sorted.toReversed() : sorted;
}

function order(one: string | number | undefined, other: string | number | undefined): number {
  if (one === other) return 0;
  if (one === undefined) return 1;
  return other === undefined || one < other ? -1 : 1;
}

export const listMessage = ({ total, startIndex, resources }: Page) => ({
  schemas: ["urn:ietf:params:scim:api:messages:2.0:ListResponse"],
  totalResults: total,
  startIndex,
  itemsPerPage: resources.length,
  Resources: resources,
});

/** The value of an attribute that the filter says by an equality, so that one look finds it. */
export function equalityIn(filter: Filter | undefined, name: string): string | undefined {
  if (filter?.kind === "and") return filter.filters.map((one) => equalityIn(one, name)).find((value) => value !== undefined);
  if (filter?.kind !== "compare" || filter.operator !== "eq" || filter.path.length > 1 || filter.path[0] !== name)
    return undefined;
  return typeof filter.value === "string" ? filter.value : undefined;
}

/** Whether a filter looks at this attribute. */
export function looksAt(filter: Filter | undefined, name: string): boolean {
  if (filter === undefined) return false;
  if ("filters" in filter) return filter.filters.some((one) => looksAt(one, name));
  return "path" in filter ? filter.path[0] === name : looksAt(filter.filter, name);
}
