import type { IncomingMessage, ServerResponse } from "node:http";

/** Origins whose pages may use Logue with an access token; `*` is every origin. */
export type AllowedOrigins = ReadonlySet<string>;

const methods = "GET, HEAD, POST, PATCH, DELETE";
const readableHeaders = "content-disposition, location, ratelimit, ratelimit-policy, retry-after, x-request-id";
const preflightSeconds = 7_200;
const headerNames = /^[\w-]+( *, *[\w-]+){0,30}$/;

/**
 * Sets which pages of other origins may read the answer (CORS), and answers their browsers'
 * preflights; returns true when that was the whole request. Cookies are never allowed: such a page
 * sends an access token or is not signed in.
 */
export function answerCrossOrigin(allowed: AllowedOrigins, request: IncomingMessage, response: ServerResponse): boolean {
  const { origin } = request.headers;
  if (allowed.size > 0) response.appendHeader("vary", "origin");
  const isAllowed = origin !== undefined && (allowed.has("*") || allowed.has(origin));
  if (isAllowed) {
    response.setHeader("access-control-allow-origin", origin);
    response.setHeader("access-control-expose-headers", readableHeaders);
  }
  if (request.method !== "OPTIONS" || request.headers["access-control-request-method"] === undefined) return false;
  if (isAllowed) allowWhatIsAsked(request, response);
  response.writeHead(204).end();
  return true;
}

function allowWhatIsAsked(request: IncomingMessage, response: ServerResponse): void {
  const asked = request.headers["access-control-request-headers"];
  response.setHeader("access-control-allow-methods", methods);
  if (typeof asked === "string" && headerNames.test(asked)) response.setHeader("access-control-allow-headers", asked);
  response.setHeader("access-control-max-age", preflightSeconds);
}
