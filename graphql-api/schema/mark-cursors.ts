import { defaultFieldResolver, type GraphQLField, type GraphQLSchema, getNullableType, isObjectType } from "graphql";
import type { RequestContext } from "../context.ts";
import { requestError } from "../execution/request-errors.ts";
import { withOrigin, withoutOrigin } from "./cursor-origin.ts";

type Field = GraphQLField<unknown, RequestContext>;

const cursorFields = new Set(["cursor", "changeCursor", "startCursor", "endCursor"]);
const cursorArguments = ["after", "before"] as const;

/** These answer a foreign cursor with `Resync` instead of an error. */
const feeds = new Set(["roomChanges", "myChanges", "roomEvents", "inboxEvents", "myEvents"]);

/**
 * Marks every cursor that leaves the API with the installation it is from, and refuses those of
 * another one as `CursorForeign`.
 */
export function markCursors(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith("__")) continue;
    for (const field of Object.values(type.getFields())) {
      if (cursorFields.has(field.name)) markCursor(field);
      if (!feeds.has(field.name) && cursorArguments.some((name) => hasCursor(field, name))) readCursors(field);
    }
  }
  return schema;
}

const hasCursor = (field: Field, name: string): boolean =>
  field.args.some((argument) => argument.name === name && String(getNullableType(argument.type)) === "String");

function markCursor(field: Field): void {
  const { resolve = defaultFieldResolver } = field;
  field.resolve = (source, fieldArguments, context, info) => {
    const cursor: unknown = resolve(source, fieldArguments, context, info);
    return typeof cursor === "string" ? withOrigin(context.services.cursorOrigin, cursor) : cursor;
  };
}

function readCursors(field: Field): void {
  const names = cursorArguments.filter((name) => hasCursor(field, name));
  const { resolve = defaultFieldResolver } = field;
  field.resolve = (source, fieldArguments, context, info) => {
    const read: Record<string, unknown> = { ...fieldArguments };
    for (const name of names) {
      const given = read[name];
      if (typeof given !== "string") continue;
      const cursor = withoutOrigin(context.services.cursorOrigin, given);
      if (cursor === undefined) throw requestError("CursorForeign");
      read[name] = cursor;
    }
    return resolve(source, read, context, info);
  };
}
