import { attributePath } from "./filter.ts";
import { isResource, type Resource } from "./match.ts";
import { ScimError } from "./scim-error.ts";

/** Which attributes an answer has: `attributes` and `excludedAttributes` of RFC 7644 §3.9. */
export interface Shape {
  readonly only: readonly (readonly string[])[] | undefined;
  readonly without: readonly (readonly string[])[];
}

/** What every answer has. */
const always: ReadonlySet<string> = new Set(["schemas", "id"]);

export function readShape(given: Readonly<Record<string, unknown>>): Shape {
  const only = pathsIn(given.attributes);
  return { only: only.length === 0 ? undefined : only, without: pathsIn(given.excludedAttributes) };
}

function pathsIn(given: unknown): readonly (readonly string[])[] {
  const names = Array.isArray(given) ? given : typeof given === "string" ? given.split(",") : [];
  return names
    .map((name) => String(name).trim())
    .filter((name) => name !== "")
    .map((name) => {
      const path = attributePath(name);
      if (path === undefined) throw new ScimError(400, `“${name}” is no attribute.`, "invalidPath");
      return path;
    });
}

/** Whether an answer of this shape has this attribute, so that it has to be read. */
export const hasInShape = ({ only, without }: Shape, name: string): boolean =>
  (only === undefined || only.some(([first]) => first === name)) &&
  !without.some(([first, sub]) => first === name && sub === undefined);

export function shaped({ only, without }: Shape, resource: Resource): Resource {
  const found: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(resource)) {
    const name = key.toLowerCase();
    const kept = always.has(name) || only === undefined ? value : chosen(only, name, value);
    const left = always.has(name) ? kept : dropped(without, name, kept);
    if (left !== undefined) found[key] = left;
  }
  return found;
}

/** What of a value these paths name; undefined where none does. */
function chosen(paths: readonly (readonly string[])[], name: string, value: unknown): unknown {
  const named = paths.filter(([first]) => first === name);
  if (named.length === 0 || named.some((path) => path.length === 1)) return named.length === 0 ? undefined : value;
  const subs = named.map(([, sub = ""]) => sub);
  return mapped(value, (one) => Object.fromEntries(Object.entries(one).filter(([key]) => subs.includes(key.toLowerCase()))));
}

function dropped(paths: readonly (readonly string[])[], name: string, value: unknown): unknown {
  const named = paths.filter(([first]) => first === name);
  if (named.length === 0) return value;
  if (named.some((path) => path.length === 1)) return undefined;
  const subs = named.map(([, sub = ""]) => sub);
  return mapped(value, (one) => Object.fromEntries(Object.entries(one).filter(([key]) => !subs.includes(key.toLowerCase()))));
}

const mapped = (value: unknown, change: (one: Resource) => Resource): unknown => {
  if (Array.isArray(value)) return value.map((one) => (isResource(one) ? change(one) : one));
  return isResource(value) ? change(value) : value;
};
