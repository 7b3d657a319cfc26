import { z } from "zod";
import type { LogueEvent, LogueEventType, Recorded } from "../event.ts";

/** An event with this type, as it is read, its personal data opened. */
export type Internal<Type extends LogueEventType> = Recorded<Extract<LogueEvent, { readonly type: Type }>>;

/**
 * The declaration of an event for programs outside Logue. Its key in the list is its published
 * name, with its version: `message.posted.v1`. What is published only grows: a change that would
 * break a reader gets a new version beside the old one.
 */
export interface PublicEventDeclaration {
  readonly means: string;
  /** Of `data`. Each field has a description, and readers must expect fields that are added later. */
  readonly schema: z.ZodObject;
  /** For each internal event that it is made from: the data, or null where outsiders learn nothing. */
  readonly from: { readonly [Type in LogueEventType]?: (event: Internal<Type>) => object | null };
}

/** Declares a public event; the functions in `from` must return what the schema says. */
export const publicEvent = <Schema extends z.ZodObject>(declaration: {
  readonly means: string;
  readonly schema: Schema;
  readonly from: { readonly [Type in LogueEventType]?: (event: Internal<Type>) => z.infer<Schema> | null };
}): PublicEventDeclaration => declaration;

export const id = (means: string) => z.uuid().describe(means);
export const idOrNull = (means: string) => z.uuid().nullable().describe(means);
export const time = (means: string) => z.iso.datetime().describe(`${means} ISO 8601, UTC.`);
export const text = (means: string) => z.string().describe(means);
export const textOrNull = (means: string) => z.string().nullable().describe(means);
