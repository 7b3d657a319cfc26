import { type AttributePath, attributePath, type Filter, parseFilter } from "./filter.ts";
import { isResource, matches, type Resource } from "./match.ts";
import { isServiceName, plainName, readResource, readValue } from "./read-resource.ts";
import { type Attribute, attributeOf, isIgnored, type ResourceSchema, subAttributeOf } from "./schemas.ts";
import { ScimError } from "./scim-error.ts";

interface Operation {
  readonly kind: "add" | "replace" | "remove";
  readonly path: string | undefined;
  readonly value: unknown;
}

const operationsMax = 1_000;

/** Applies a PATCH of RFC 7644 §3.5.2 to what clients set of a resource: all of it or nothing. */
export function applyPatch(schema: ResourceSchema, before: Resource, body: unknown): Resource {
  const resource = operationsIn(body).reduce((after, operation) => apply(schema, after, operation), before);
  return readResource(schema, resource);
}

function operationsIn(body: unknown): readonly Operation[] {
  const given = isResource(body) ? Object.entries(body).find(([key]) => key.toLowerCase() === "operations")?.[1] : undefined;
  if (!Array.isArray(given) || given.length === 0) throw new ScimError(400, "There are no “Operations”.", "invalidSyntax");
  if (given.length > operationsMax) throw new ScimError(400, `There are more than ${operationsMax} operations.`, "tooMany");
  return given.map(operationIn);
}

function operationIn(given: unknown): Operation {
  const { op, path, value } = isResource(given) ? given : {};
  const kind = typeof op === "string" ? op.toLowerCase() : "";
  if (kind !== "add" && kind !== "replace" && kind !== "remove")
    throw new ScimError(400, "“op” has to be add, replace or remove.", "invalidSyntax");
  if (path !== undefined && path !== null && typeof path !== "string")
    throw new ScimError(400, "“path” has to be a text.", "invalidPath");
  if (kind === "remove" && !path) throw new ScimError(400, "A removal needs a “path”.", "noTarget");
  if (kind !== "remove" && value === undefined) throw new ScimError(400, "“value” is missing.", "invalidValue");
  return { kind, path: path || undefined, value };
}

/** Without a path, each key of the value is one. Okta sends changes in this form. */
function apply(schema: ResourceSchema, resource: Resource, { kind, path, value }: Operation): Resource {
  if (path !== undefined) return applyAt(schema, resource, { kind, path, value }, true);
  if (!isResource(value)) throw new ScimError(400, "Without a “path” the value has to be an object.", "invalidValue");
  return Object.entries(value).reduce((after, [key, one]) => {
    if (key.toLowerCase() === schema.id.toLowerCase()) return apply(schema, after, { kind, path: undefined, value: one });
    return applyAt(schema, after, { kind, path: key, value: one }, false);
  }, resource);
}

interface Target {
  readonly attribute: Attribute;
  readonly filter: Filter | undefined;
  readonly sub: Attribute | undefined;
}

function applyAt(
  schema: ResourceSchema,
  resource: Resource,
  { kind, path, value }: Operation & { readonly path: string },
  isNamed: boolean,
): Resource {
  const target = targetOf(schema, path, isNamed);
  if (target === undefined) return resource;
  const { attribute } = target;
  if (attribute.mutability === "readOnly" || (kind === "remove" && attribute.required && target.sub === undefined)) {
    if (!isNamed) return resource;
    throw new ScimError(400, `“${attribute.name}” cannot be changed so.`, "mutability");
  }
  const before = resource[attribute.name];
  const after = kind === "remove" || value === null ? removed(target, before, value) : put(target, before, value, kind);
  const { [attribute.name]: _former, ...others } = resource;
  return isEmpty(after) ? others : { ...others, [attribute.name]: after };
}

const isEmpty = (value: unknown): boolean =>
  value === undefined || (Array.isArray(value) && value.length === 0) || (isResource(value) && Object.keys(value).length === 0);

/**
 * Undefined for what Logue does not keep: it is passed over. A name that no schema knows is refused
 * where it is the path, and passed over among the keys of a value, as in a POST.
 */
function targetOf(schema: ResourceSchema, path: string, isNamed: boolean): Target | undefined {
  const { name, filter, sub } = partsOf(plainName(schema, path) === path.toLowerCase() ? path : path.slice(schema.id.length + 1));
  const attribute = attributeOf(schema, name);
  if (attribute === undefined && (!isNamed || isServiceName(name) || isIgnored(schema, name))) {
    if (isNamed && isServiceName(name)) throw new ScimError(400, `“${name}” cannot be changed.`, "mutability");
    return undefined;
  }
  const known = sub === undefined ? undefined : attribute && subAttributeOf(attribute, sub);
  if (attribute === undefined || (sub !== undefined && known === undefined) || (filter !== undefined && !attribute.multiValued))
    throw new ScimError(400, `“${path}” is no attribute.`, "invalidPath");
  return { attribute, filter, sub: known };
}

const withFilter = /^([^[\]]+)\[(.*)\](?:\.([^[\].]+))?$/s;

function partsOf(path: string): { readonly name: string; readonly filter: Filter | undefined; readonly sub: string | undefined } {
  const [, named, inside, after] = withFilter.exec(path) ?? [];
  if (named !== undefined && inside !== undefined)
    return { name: named.toLowerCase(), filter: parseFilter(inside), sub: after?.toLowerCase() };
  const found: AttributePath | undefined = attributePath(path);
  if (found === undefined) throw new ScimError(400, `“${path}” is no attribute.`, "invalidPath");
  return { name: found[0], filter: undefined, sub: found[1] };
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : value === undefined ? [] : [value]);

const isChosen = ({ filter, attribute }: Target, value: unknown): boolean =>
  filter === undefined || (isResource(value) && matches(filter, value, attribute.name.toLowerCase()));

function removed(target: Target, before: unknown, value: unknown): unknown {
  const { attribute, filter, sub } = target;
  if (!attribute.multiValued) return sub === undefined ? undefined : withoutSub(before, sub);
  // Entra names the values that are to go in `value` instead of in a filter.
  const named = filter === undefined && sub === undefined && !isEmpty(value) ? listOf(readValue(attribute, value)) : undefined;
  if (named !== undefined) return listOf(before).filter((one) => !named.some((gone) => isSame(attribute, one, gone)));
  if (sub === undefined) return listOf(before).filter((one) => !isChosen(target, one));
  return listOf(before)
    .map((one) => (isChosen(target, one) ? withoutSub(one, sub) : one))
    .filter((one) => !isEmpty(one));
}

function withoutSub(value: unknown, { name }: Attribute): unknown {
  if (!isResource(value)) return value;
  const { [name]: _gone, ...others } = value;
  return others;
}

/** Members are the same by their id; other values by all that they say. */
const isSame = ({ name }: Attribute, one: unknown, other: unknown): boolean =>
  name === "members" && isResource(one) && isResource(other)
    ? one.value === other.value
    : JSON.stringify(one) === JSON.stringify(other);

function put(target: Target, before: unknown, value: unknown, kind: "add" | "replace"): unknown {
  const { attribute, filter, sub } = target;
  if (attribute.multiValued)
    return filter === undefined && sub === undefined
      ? putAll(attribute, before, value, kind)
      : putChosen(target, before, value, kind);
  if (sub !== undefined) return merged(before, { [sub.name]: readValue(sub, value) });
  const read = readValue(attribute, value);
  return attribute.type === "complex" && kind === "add" ? merged(before, read) : read;
}

const merged = (before: unknown, more: unknown): unknown => {
  const all = { ...(isResource(before) ? before : {}), ...(isResource(more) ? more : {}) };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
};

function putAll(attribute: Attribute, before: unknown, value: unknown, kind: "add" | "replace"): unknown {
  const read = listOf(readValue(attribute, value));
  if (kind === "replace") return read;
  const kept = listOf(before);
  return [...kept, ...read.filter((one) => !kept.some((other) => isSame(attribute, one, other)))];
}

/**
 * Changes the values that the filter chooses. Where there is none, one is made of what the filter
 * says: Entra counts on that for an address of a kind that was not there.
 */
function putChosen(target: Target, before: unknown, value: unknown, kind: "add" | "replace"): unknown {
  const { attribute, sub, filter } = target;
  const given = sub === undefined ? listOf(readValue(attribute, value))[0] : { [sub.name]: readValue(sub, value) };
  const values = listOf(before);
  if (values.some((one) => isChosen(target, one)))
    return values.map((one) => {
      if (!isChosen(target, one)) return one;
      return sub === undefined && kind === "replace" ? given : merged(one, given);
    });
  const described = filter && describedBy(attribute, filter);
  if (described === undefined) throw new ScimError(400, "The path chooses no value.", "noTarget");
  return [...values, merged(described, given)];
}

/** The value that a filter of equalities describes. */
function describedBy(attribute: Attribute, filter: Filter): Resource | undefined {
  if (filter.kind === "and") {
    const parts = filter.filters.map((one) => describedBy(attribute, one));
    return parts.every((part) => part !== undefined) ? Object.assign({}, ...parts) : undefined;
  }
  if (filter.kind !== "compare" || filter.operator !== "eq") return undefined;
  const sub = subAttributeOf(attribute, filter.path[0]);
  return sub === undefined ? undefined : { [sub.name]: readValue(sub, filter.value) };
}
