import { z } from "zod";

const emptyValues: readonly unknown[] = [null, "", []];

/**
 * What a personal field reads as once it was erased: the first of null, an empty text and an empty
 * list that its type takes. Throws for a type that takes none of them.
 */
export function emptyValueOf(schema: unknown): unknown {
  if (!(schema instanceof z.ZodType)) throw new Error("A personal field is not in its event.");
  const empty = emptyValues.find((value) => schema.safeParse(value).success);
  if (empty !== undefined) return empty;
  throw new Error("A personal field has a type without an empty value: make it nullable.");
}
