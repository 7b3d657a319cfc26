import type { JsonSchema } from "../json-schema.ts";

/** Texts for people: they may change. */
const wordsForPeople = new Set(["title", "description"]);
const comparedAlone = new Set(["type", "properties", "required", "items", "anyOf", "enum", ...wordsForPeople]);

/**
 * Why a program that reads events by the released schema may fail on events of the schema of now,
 * one line each; empty when it cannot. New fields are allowed: readers must pass over what they do
 * not know.
 */
export function incompatibilities(released: JsonSchema, now: JsonSchema, path = "$"): string[] {
  if (released.anyOf !== undefined || now.anyOf !== undefined) return choices(released, now, path);
  return [
    ...typesAdded(released, now, path),
    ...valuesAdded(released, now, path),
    ...fieldsLost(released, now, path),
    ...(released.items === undefined ? [] : incompatibilities(released.items, now.items ?? {}, `${path}[]`)),
    ...keywordsChanged(released, now, path),
  ];
}

/** Each shape that may stand there now must be one that could stand there before. */
function choices(released: JsonSchema, now: JsonSchema, path: string): string[] {
  const before = released.anyOf ?? [released];
  const isKnown = (choice: JsonSchema) => before.some((old) => incompatibilities(old, choice, path).length === 0);
  return (now.anyOf ?? [now]).filter((choice) => !isKnown(choice)).map(() => `${path} may hold another shape than before`);
}

function typesAdded(released: JsonSchema, now: JsonSchema, path: string): string[] {
  if (released.type === undefined) return [];
  const before = [released.type].flat();
  const added = [now.type ?? "anything"].flat().filter((type) => !before.includes(type));
  return added.map((type) => `${path} may be ${type}`);
}

function valuesAdded(released: JsonSchema, now: JsonSchema, path: string): string[] {
  if (released.enum === undefined) return [];
  if (now.enum === undefined) return [`${path} may be any value`];
  return now.enum.filter((value) => !released.enum?.includes(value)).map((value) => `${path} may be ${String(value)}`);
}

function fieldsLost(released: JsonSchema, now: JsonSchema, path: string): string[] {
  const fields = Object.entries(released.properties ?? {});
  return fields.flatMap(([field, schema]) => {
    const inner = now.properties?.[field];
    if (inner === undefined) return [`${path}.${field} is gone`];
    const isMissingNow = released.required?.includes(field) === true && now.required?.includes(field) !== true;
    return [
      ...(isMissingNow ? [`${path}.${field} may be missing`] : []),
      ...incompatibilities(schema, inner, `${path}.${field}`),
    ];
  });
}

/** Patterns, formats and limits: what was promised must still be promised, word for word. */
function keywordsChanged(released: JsonSchema, now: JsonSchema, path: string): string[] {
  return Object.keys(released)
    .filter((keyword) => !comparedAlone.has(keyword) && JSON.stringify(released[keyword]) !== JSON.stringify(now[keyword]))
    .map((keyword) => `${path} has another ${keyword}`);
}
