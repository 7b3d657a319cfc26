import type { AttributePath, Comparable, Filter, Operator } from "./filter.ts";

export type Resource = Readonly<Record<string, unknown>>;

export const isResource = (value: unknown): value is Resource =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The value of an attribute, by its name in lower case. */
export function attributeIn(resource: Resource, name: string): unknown {
  for (const [key, value] of Object.entries(resource)) if (key.toLowerCase() === name) return value;
  return undefined;
}

const asList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : value === undefined ? [] : [value]);

/** Attributes whose letters count as they are; all others are compared without regard to case. */
const exact: ReadonlySet<string> = new Set([
  "id",
  "externalid",
  "meta.location",
  "meta.version",
  "members.value",
  "groups.value",
]);
const times: ReadonlySet<string> = new Set(["meta.created", "meta.lastmodified"]);

/** Whether the resource is what the filter describes. */
export function matches(filter: Filter, resource: Resource, parent = ""): boolean {
  switch (filter.kind) {
    case "and":
      return filter.filters.every((one) => matches(one, resource, parent));
    case "or":
      return filter.filters.some((one) => matches(one, resource, parent));
    case "not":
      return !matches(filter.filter, resource, parent);
    case "has":
      return elementsOf(resource, filter.path).some((value) => matches(filter.filter, value, filter.path[0]));
    case "present":
      return valuesAt(resource, filter.path).some(isPresent);
    case "compare":
      return compares(filter, simpleValuesAt(resource, filter.path), nameOf(filter.path, parent));
  }
}

/** The name by which an attribute's rules are found: the parent's with that of a value's own. */
const nameOf = (path: AttributePath, parent: string): string => [...(parent === "" ? [] : [parent]), ...path].join(".");

const elementsOf = (resource: Resource, [name]: AttributePath): readonly Resource[] =>
  asList(attributeIn(resource, name))
    .map((value) => (isResource(value) ? value : { value }))
    .filter(isResource);

function valuesAt(resource: Resource, [name, sub]: AttributePath): readonly unknown[] {
  const values = asList(attributeIn(resource, name));
  return sub === undefined ? values : values.flatMap((value) => (isResource(value) ? asList(attributeIn(value, sub)) : []));
}

/** What is compared of a value with attributes of its own is its `value`. */
const simpleValuesAt = (resource: Resource, path: AttributePath): readonly unknown[] =>
  valuesAt(resource, path).map((value) => (isResource(value) ? attributeIn(value, "value") : value));

const isPresent = (value: unknown): boolean =>
  value !== null && value !== undefined && value !== "" && !(isResource(value) && Object.keys(value).length === 0);

function compares(
  { operator, value: wanted }: Extract<Filter, { kind: "compare" }>,
  values: readonly unknown[],
  name: string,
): boolean {
  if (operator === "ne") return !compares({ kind: "compare", path: [name], operator: "eq", value: wanted }, values, name);
  if (wanted === null) return !values.some(isPresent);
  return values.some((value) => isMatch(operator, comparable(value, name), comparable(wanted, name)));
}

function comparable(value: unknown, name: string): Comparable | undefined {
  if (typeof value === "number" || typeof value === "boolean") return value;
  if (typeof value !== "string") return undefined;
  if (times.has(name)) return Date.parse(value);
  return exact.has(name) || exact.has(`${name}.value`) ? value : value.toLowerCase();
}

function isMatch(operator: Operator, value: Comparable | undefined, wanted: Comparable | undefined): boolean {
  if (value === undefined || wanted === undefined || value === null || wanted === null) return false;
  if (operator === "eq") return value === wanted;
  if (typeof value !== typeof wanted || typeof value === "boolean") return false;
  if (operator === "gt") return value > wanted;
  if (operator === "ge") return value >= wanted;
  if (operator === "lt") return value < wanted;
  if (operator === "le") return value <= wanted;
  if (typeof value !== "string" || typeof wanted !== "string") return false;
  if (operator === "co") return value.includes(wanted);
  return operator === "sw" ? value.startsWith(wanted) : value.endsWith(wanted);
}

/** What a resource is sorted by: the first value, or the one that is marked as primary. */
export function sortValue(resource: Resource, path: AttributePath): string | number | undefined {
  const [name, sub] = path;
  const values = asList(attributeIn(resource, name));
  const primary = values.find((value) => isResource(value) && value.primary === true) ?? values[0];
  const found = isResource(primary) ? attributeIn(primary, sub ?? "value") : primary;
  const known = comparable(found, path.join("."));
  return typeof known === "boolean" ? Number(known) : (known ?? undefined);
}
