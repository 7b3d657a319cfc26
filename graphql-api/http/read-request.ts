import type { IncomingMessage } from "node:http";
import type { GraphQLError } from "graphql";
import { limitError } from "../limits/limit-errors.ts";
import { readBody } from "../limits/read-body.ts";

/** A request's content as it was sent: the only check is that it is JSON where it must be. */
export interface Asked {
  readonly method: "GET" | "POST";
  readonly search: string;
  readonly body: unknown;
  readonly operation: Readonly<Record<string, unknown>>;
}

/**
 * Reads the operation of a request: the body of a POST, the query of a GET. Null when the client
 * has disconnected.
 */
export async function readRequest(request: IncomingMessage): Promise<Asked | readonly GraphQLError[] | null> {
  const url = request.url ?? "/";
  const search = url.includes("?") ? url.slice(url.indexOf("?")) : "";
  if (request.method === "GET") {
    const operation = Object.fromEntries(new URLSearchParams(search));
    return {
      method: "GET",
      search,
      body: undefined,
      operation: { ...operation, variables: parseJson(operation.variables ?? "") },
    };
  }
  if (request.method !== "POST") {
    request.resume();
    return [limitError("MethodNotAllowed", "Operations come by POST, queries also by GET.")];
  }
  if (!isJson(request.headers["content-type"])) {
    request.resume();
    return [limitError("MediaTypeRefused", "A request is JSON in UTF-8, with the content type application/json.")];
  }
  const read = await readBody(request);
  if (read === "gone") return null;
  if (read === "too large") return [limitError("DocumentTooLarge", "The request is too large.")];
  const body = parseJson(read.bytes.toString());
  return { method: "POST", search, body, operation: isRecord(body) ? body : {} };
}

/**
 * Pages of other origins can send forms and plain text without a preflight, so these are always
 * refused.
 */
function isJson(contentType: string | undefined): boolean {
  const [type = "", ...parameters] = (contentType ?? "").split(";").map((part) => part.trim().toLowerCase());
  const charset = parameters.find((parameter) => parameter.startsWith("charset="))?.slice("charset=".length);
  return type === "application/json" && (charset === undefined || /^"?utf-?8"?$/.test(charset));
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
