import { everyTokenScope, type TokenScope } from "@logue/command-service/contract/token-permissions.ts";
import type { Viewer } from "../context.ts";
import type { RoleCache } from "../roles/role-cache.ts";
import type { UserCache } from "../users/user-cache.ts";
import type { AccessTokens } from "./access-tokens.ts";
import type { SessionLookUp, Sessions } from "./sessions.ts";

/** The credentials of a request. */
export interface Credentials {
  readonly sessionToken: string | undefined;
  /** The `Authorization` header. */
  readonly authorization: string | undefined;
}

const bearer = /^Bearer +(\S+)$/i;
const schemesOfProxies = /^(Basic|Digest|Negotiate|NTLM) /i;

/**
 * Whether an `Authorization` is meant for Logue; browsers repeat those of a proxy with every
 * request.
 */
export const isOurs = (authorization: string | undefined): boolean =>
  authorization !== undefined && !schemesOfProxies.test(authorization);

export interface ViewerSources {
  readonly sessions: Sessions;
  readonly accessTokens: AccessTokens;
  readonly userCache: UserCache;
  readonly roleCache: RoleCache;
}

/**
 * The viewer of a request, or null. An access token counts before a cookie, because a client sends
 * one on purpose. With a wrong token the viewer is null, not the cookie's user. For deactivated
 * users it is null too.
 */
export async function findViewer(
  sources: ViewerSources,
  { sessionToken, authorization }: Credentials,
  lookUp: SessionLookUp = "use",
): Promise<Viewer | null> {
  if (authorization !== undefined) {
    const token = bearer.exec(authorization)?.[1];
    const found = token === undefined ? null : await sources.accessTokens.find(token);
    return found && viewerOf(sources, found.userId, found.scopes, found);
  }
  const session = sessionToken === undefined ? null : await sources.sessions.find(sessionToken, lookUp);
  return session && viewerOf(sources, session.userId, everyTokenScope, session);
}

/** The viewer with the roles of this moment. Null for a deactivated user. */
export async function viewerOf(
  { userCache, roleCache }: Pick<ViewerSources, "userCache" | "roleCache">,
  userId: string,
  scopes: readonly TokenScope[],
  by: Partial<Pick<Viewer, "sessionId" | "tokenId" | "clientId" | "limit">> & Pick<Viewer, "expiresAtMs">,
): Promise<Viewer | null> {
  const user = await userCache.userOf(userId);
  if (!user.isActive) return null;
  const actorKind = user.role === "auditor" ? "auditor" : user.kind === "bot" ? "bot" : "user";
  const { sessionId = null, tokenId = null, clientId, limit, expiresAtMs } = by;
  const granted = await roleCache.grantedTo(user);
  return { userId: user.id, role: user.role, granted, limit, actorKind, scopes, sessionId, tokenId, clientId, expiresAtMs };
}
