import type { CallRefusal } from "@logue/integrations/index.ts";
import type { Request } from "express";
import type { ZodObject } from "zod";
import { callError, callRefusal } from "../callers/call-refusals.ts";
import { limitError } from "../limits/limit-errors.ts";
import { readBody } from "../limits/read-body.ts";
import type { RestCall } from "./rest-call.ts";

export type Read<Value> = { readonly value: Value } | { readonly refused: CallRefusal };

type Fields = Record<string, unknown>;

/** The fields of the query, checked. */
export function readQuery({ query }: Pick<RestCall, "query">, request: Request): Read<Fields> {
  const given = [...new URL(request.originalUrl, "http://local").searchParams];
  const fields: Fields = {};
  for (const [name, value] of given) {
    if (Object.hasOwn(fields, name)) return wrongField(name, "It is given twice.");
    fields[name] = value;
  }
  return checked(query, fields);
}

/** The fields of a JSON body, checked; `gone` when the client disconnected. Without a body: none. */
export async function readFields({ body }: Pick<RestCall, "body">, request: Request): Promise<Read<Fields> | "gone"> {
  const read = await readBody(request);
  if (read === "gone") return read;
  if (read === "too large") return { refused: callError(limitError("DocumentTooLarge", "The request is too large.")) };
  if (read.bytes.length === 0) return checked(body, {});
  if (!isJson(request.headers["content-type"])) {
    const message = "Send JSON in UTF-8, with the content type application/json.";
    return { refused: callError(limitError("MediaTypeRefused", message)) };
  }
  const fields = parsed(read.bytes.toString());
  return fields === undefined ? wrongField("body", "It is not a JSON object.") : checked(body, fields);
}

const isJson = (contentType = ""): boolean => {
  const [type = "", ...parameters] = contentType.split(";").map((part) => part.trim().toLowerCase());
  return type === "application/json" && parameters.every((each) => !each.startsWith("charset=") || each === "charset=utf-8");
};

function parsed(text: string): Fields | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Fields) : undefined;
  } catch {
    return undefined;
  }
}

/** The reason names the field and the rule, and no value that was sent. */
function checked(schema: ZodObject, fields: Fields): Read<Fields> {
  const result = schema.safeParse(fields);
  if (result.success) return { value: result.data };
  const [issue] = result.error.issues;
  if (issue?.code === "unrecognized_keys") return wrongField(issue.keys[0] ?? "", "There is no such field.");
  return wrongField(issue?.path.join(".") ?? "", issue?.message ?? "");
}

export const wrongField = (field: string, problem: string): { readonly refused: CallRefusal } => ({
  refused: callRefusal("InputInvalid", { field: field.slice(0, 100), problem }),
});
