import type { IncomingMessage } from "node:http";

/** Where a request comes from, as seen past the trusted proxies. */
export interface RequestOrigin {
  /** The origin that the client used to reach Logue. */
  readonly own: URL;
  readonly address: string;
}

export interface OriginRules {
  readonly publicUrl: URL | null;
  /** How many proxies in front of Logue are trusted. */
  readonly trustProxy: number;
}

export function requestOrigin(request: IncomingMessage, rules: OriginRules): RequestOrigin {
  return { own: ownOrigin(request, rules), address: clientAddress(request, rules.trustProxy) };
}

/** Each proxy appends the address it saw; with n trusted ones, the n-th from the end is the client's. */
function clientAddress(request: IncomingMessage, trustProxy: number): string {
  const direct = request.socket.remoteAddress ?? "unknown";
  if (trustProxy === 0) return direct;
  const forwarded = headerText(request, "x-forwarded-for")?.split(",") ?? [];
  return forwarded.at(-trustProxy)?.trim() || direct;
}

function ownOrigin(request: IncomingMessage, { publicUrl, trustProxy }: OriginRules): URL {
  if (publicUrl !== null) return publicUrl;
  const forwardedProtocol = trustProxy > 0 ? headerText(request, "x-forwarded-proto")?.split(",").at(-1)?.trim() : undefined;
  const forwardedHost = trustProxy > 0 ? headerText(request, "x-forwarded-host") : undefined;
  const host = forwardedHost ?? request.headers.host ?? "localhost";
  return URL.parse(`${forwardedProtocol === "https" ? "https" : "http"}://${host}`) ?? new URL("http://invalid.invalid");
}

const headerText = (request: IncomingMessage, name: string): string | undefined => {
  const value = request.headers[name];
  return Array.isArray(value) ? value.join(",") : value;
};

/**
 * Whether a page of another origin sent this request. Browsers say so by `Sec-Fetch-Site`, older
 * ones by `Origin`, and pages cannot forge either; programs send neither.
 */
export function isFromElsewhere(request: IncomingMessage, own: URL): boolean {
  // A followed link shows the answer to the user, not to the page with the link.
  if (request.method === "GET" && request.headers["sec-fetch-mode"] === "navigate") return false;
  const site = headerText(request, "sec-fetch-site");
  if (site !== undefined && site !== "same-origin" && site !== "none") return true;
  const origin = request.headers.origin;
  return origin !== undefined && origin !== own.origin;
}
