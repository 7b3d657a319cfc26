/**
 * Browsers take a `__Host-` cookie from this very host alone, over HTTPS; Chromium and Firefox also
 * over plain HTTP from loopback addresses. Only where users reach Logue by plain HTTP under another
 * name is the cookie sent without the prefix and without Secure.
 */
const secureName = "__Host-logue";
const plainName = "logue";

export interface CookieRules {
  readonly name: string;
  readonly isSecure: boolean;
}

export function cookieRulesFor(origin: URL): CookieRules {
  const isSecure = origin.protocol === "https:" || isLoopback(origin.hostname);
  return { name: isSecure ? secureName : plainName, isSecure };
}

/** The cookie of the device tokens, beside the session's. */
export function deviceCookieFor(origin: URL): CookieRules {
  const { name, isSecure } = cookieRulesFor(origin);
  return { name: `${name}-devices`, isSecure };
}

/** The cookie of a sign-in between its two steps. */
export function signInAttemptCookieFor(origin: URL): CookieRules {
  const { name, isSecure } = cookieRulesFor(origin);
  return { name: `${name}-second-step`, isSecure };
}

export const isLoopback = (hostname: string): boolean =>
  hostname === "localhost" || hostname === "[::1]" || /^127(\.\d{1,3}){3}$/.test(hostname) || hostname.endsWith(".localhost");

/** The value of a `set-cookie` header; a null token removes the cookie. */
export function sessionCookie(rules: CookieRules, token: string | null, maxAgeSeconds: number): string {
  const age = token === null ? 0 : maxAgeSeconds;
  return `${rules.name}=${token ?? ""}; Path=/; Max-Age=${age}; HttpOnly; SameSite=Lax${rules.isSecure ? "; Secure" : ""}`;
}

/** The value of this cookie in a `cookie` header. */
export function cookieIn(cookieHeader: string | undefined, rules: CookieRules): string | undefined {
  if (cookieHeader === undefined) return undefined;
  for (const pair of cookieHeader.split(";")) {
    const [name, value] = pair.trim().split("=", 2);
    if (name === rules.name && value) return value;
  }
  return undefined;
}
