import { z } from "zod";
import type { EventDeclaration, PersonalFields } from "./declare.ts";
import type { FieldNote, Protection } from "./field-notes.ts";
import type { JsonSchema } from "./json-schema.ts";

/** One field of an event, or a part of it, and what keeps people safe who are named by it. */
export interface ProtectedField {
  /** Such as `text`, or `thumbnail.blobKey`. */
  readonly path: string;
  /** Undefined where nothing says how the field is protected; a test refuses that. */
  readonly protection: Protection | undefined;
  readonly reason: string;
}

interface Part {
  readonly path: string;
  /** What stands there in the example. */
  readonly example: unknown;
  /** What it is when no text but a listed word may stand there; undefined for a text. */
  readonly harmless: string | undefined;
}

const uuidPattern = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * How each field of an event is protected. Encrypted fields are those of `personal`. Numbers,
 * switches and listed words are not personal. A name that ends in Id or Ids is a pseudonym, one that
 * ends in At a time: the example must be a UUID or a time, so that the name does not lie. Any other
 * text needs a note.
 */
export function protectedFieldsOf({ schema, example, personal, notes = {} }: EventDeclaration): ProtectedField[] {
  const owners = new Map((personal ?? []).flatMap(ownersIn));
  return Object.entries(propertiesOf(schema)).flatMap(([path, part]): ProtectedField[] => {
    const owner = owners.get(path);
    if (owner !== undefined) return [{ path, protection: "encrypted", reason: `Under the key of \`${owner}\`.` }];
    return partsOf(path, part, example[path]).map((inner) => ({ path: inner.path, ...protectionOf(inner, notes) }));
  });
}

const ownersIn = ({ subject, fields }: PersonalFields): [field: string, subject: string][] =>
  fields.map((field) => [field, subject]);

/** The notes of an event that belong to no unencrypted text of it: renamed or encrypted meanwhile. */
export function notesWithoutField(declaration: EventDeclaration): string[] {
  const noted = new Set(
    protectedFieldsOf({ ...declaration, notes: {} }).flatMap((field) => (field.protection ? [] : [field.path])),
  );
  return Object.keys(declaration.notes ?? {}).filter((path) => !noted.has(path));
}

function protectionOf(
  { path, example, harmless }: Part,
  notes: Readonly<Record<string, FieldNote>>,
): Omit<ProtectedField, "path"> {
  const note = notes[path];
  if (note !== undefined) return note;
  if (harmless !== undefined) return { protection: "not personal", reason: harmless };
  const examples = [example].flat().filter((one) => one !== null && one !== undefined);
  if (/(^id|Ids?)$/.test(path) && examples.every((one) => uuidPattern.test(String(one))))
    return { protection: "pseudonymous", reason: "An id. Whose it is stands in encrypted fields." };
  if (/At$/.test(path) && examples.every((one) => z.iso.datetime().safeParse(one).success))
    return { protection: "not personal", reason: "A time." };
  return { protection: undefined, reason: "" };
}

const propertiesOf = (schema: z.ZodType): Readonly<Record<string, JsonSchema>> =>
  (z.toJSONSchema(schema, { io: "input", unrepresentable: "any" }) as JsonSchema).properties ?? {};

/** The leaves of a field: itself, or those of the object in it. */
function partsOf(path: string, schema: JsonSchema, example: unknown): Part[] {
  const shapes = (schema.anyOf ?? [schema]).filter(({ type }) => type !== "null");
  return shapes.flatMap((shape) => {
    if (shape.items !== undefined) return partsOf(path, shape.items, example);
    if (shape.properties === undefined) return [{ path, example, harmless: harmlessIn(shape) }];
    return Object.entries(shape.properties).flatMap(([name, inner]) =>
      partsOf(`${path}.${name}`, inner, valuesIn(example, name)),
    );
  });
}

function valuesIn(example: unknown, name: string): unknown {
  if (Array.isArray(example)) return example.map((one) => valuesIn(one, name));
  return typeof example === "object" && example !== null ? Reflect.get(example, name) : undefined;
}

function harmlessIn({ type, enum: values, const: only }: JsonSchema): string | undefined {
  if (values !== undefined || only !== undefined) return "One of a few listed words.";
  const types = new Set([type].flat().filter((name) => name !== "null"));
  if (types.size !== 1) return undefined;
  if (types.has("boolean")) return "Yes or no.";
  return types.has("number") || types.has("integer") ? "A number." : undefined;
}
