import { isResource, type Resource } from "./match.ts";
import { type Attribute, attributeOf, commonNames, externalIdAttribute, type ResourceSchema, subAttributeOf } from "./schemas.ts";
import { ScimError } from "./scim-error.ts";

const textMax = 1_000;
const valuesMax = 100;
/** The people of a group. */
const membersMax = 5_000;

const invalid = (name: string, wanted: string): ScimError => new ScimError(400, `“${name}” has to be ${wanted}.`, "invalidValue");

/**
 * What a body says of the attributes that clients set, with their names and types made right. Other
 * attributes are passed over, as RFC 7644 §3.3 allows.
 */
export function readResource(schema: ResourceSchema, body: Resource): Resource {
  const found: Record<string, unknown> = {};
  for (const [key, given] of Object.entries(body)) {
    const attribute = attributeOf(schema, plainName(schema, key));
    if (attribute === undefined || attribute.mutability === "readOnly") continue;
    const value = readValue(attribute, given);
    if (value !== undefined) found[attribute.name] = value;
  }
  const missing = [...schema.attributes, externalIdAttribute].find(({ name, required }) => required && found[name] === undefined);
  if (missing !== undefined) throw new ScimError(400, `“${missing.name}” is missing.`, "invalidValue");
  return found;
}

/** An attribute's name in lower case, without the schema that it is of. */
export function plainName(schema: ResourceSchema, key: string): string {
  const name = key.toLowerCase();
  const urn = `${schema.id.toLowerCase()}:`;
  return name.startsWith(urn) ? name.slice(urn.length) : name;
}

/** Undefined for a value that says that there is none. */
export function readValue(attribute: Attribute, given: unknown): unknown {
  if (!attribute.multiValued) return readSingle(attribute, given);
  if (given === null || given === undefined) return undefined;
  const values = Array.isArray(given) ? given : [given];
  const max = attribute.name === "members" ? membersMax : valuesMax;
  if (values.length > max) throw new ScimError(400, `“${attribute.name}” has more than ${max} values.`, "tooMany");
  const read = values.map((value) => readSingle(attribute, value)).filter((value) => value !== undefined);
  return read.length === 0 ? undefined : unique(withOnePrimary(read));
}

function readSingle(attribute: Attribute, given: unknown): unknown {
  if (given === null || given === undefined || given === "") return undefined;
  if (attribute.type === "complex") return readComplex(attribute, given);
  if (attribute.type === "boolean") return readBoolean(attribute, given);
  if (typeof given !== "string") throw invalid(attribute.name, "a text");
  if (given.length > textMax) throw invalid(attribute.name, `${textMax} characters at most`);
  return given;
}

/** Entra writes `"False"`. */
function readBoolean({ name }: Attribute, given: unknown): boolean {
  if (typeof given === "boolean") return given;
  const word = typeof given === "string" ? given.toLowerCase() : "";
  if (word !== "true" && word !== "false") throw invalid(name, "true or false");
  return word === "true";
}

function readComplex(attribute: Attribute, given: unknown): unknown {
  if (!isResource(given)) throw invalid(attribute.name, "an object");
  const found: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(given)) {
    const sub = subAttributeOf(attribute, key.toLowerCase());
    const read = sub && readSingle(sub, value);
    if (sub !== undefined && read !== undefined) found[sub.name] = read;
  }
  return Object.keys(found).length === 0 ? undefined : found;
}

/** RFC 7643 §2.4: one value at most is the primary one; the last that says so. */
function withOnePrimary(values: readonly unknown[]): readonly unknown[] {
  const last = values.findLastIndex((value) => isResource(value) && value.primary === true);
  return values.map((value, index) =>
    isResource(value) && value.primary === true && index !== last ? { ...value, primary: false } : value,
  );
}

function unique(values: readonly unknown[]): readonly unknown[] {
  const seen = new Map(values.map((value) => [JSON.stringify(value), value]));
  return [...seen.values()];
}

export const isServiceName = (name: string): boolean => commonNames.has(name);
