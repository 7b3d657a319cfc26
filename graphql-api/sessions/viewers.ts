import { everyTokenScope, type TokenScope } from "@logue/command-service/contract/token-permissions.ts";
import type { Viewer } from "../context.ts";
import type { RoleCache } from "../roles/role-cache.ts";
import type { FactorDemands } from "../second-factors/factor-demands.ts";
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
  readonly factorDemands: FactorDemands;
}

/** Whom credentials sign in. At most one of the two is there. */
export interface Found {
  readonly viewer: Viewer | null;
  /**
   * A person whose roles need a second factor, who has none, and whose grace is over. Everything is
   * closed to them as to people who are not signed in, save setting one up.
   */
  readonly withheld: Viewer | null;
}

const nobody: Found = { viewer: null, withheld: null };

/**
 * The viewer of a request, or null. An access token counts before a cookie, because a client sends
 * one on purpose. With a wrong token the viewer is null, not the cookie's user. For deactivated
 * users it is null too.
 */
export const findViewer = async (...asked: Parameters<typeof findSignedIn>): Promise<Viewer | null> =>
  (await findSignedIn(...asked)).viewer;

/** The same, with the person who has to set up a second factor first. */
export async function findSignedIn(
  sources: ViewerSources,
  { sessionToken, authorization }: Credentials,
  lookUp: SessionLookUp = "use",
): Promise<Found> {
  if (authorization !== undefined) {
    const token = bearer.exec(authorization)?.[1];
    const found = token === undefined ? null : await sources.accessTokens.find(token);
    return found === null ? nobody : foundBy(sources, found.userId, found.scopes, found);
  }
  const session = sessionToken === undefined ? null : await sources.sessions.find(sessionToken, lookUp);
  return session === null ? nobody : foundBy(sources, session.userId, everyTokenScope, session);
}

type AccountSources = Pick<ViewerSources, "userCache" | "roleCache" | "factorDemands">;
type SignedInBy = Partial<Pick<Viewer, "sessionId" | "sessionBegunAtMs" | "tokenId" | "clientId" | "limit">> &
  Pick<Viewer, "expiresAtMs">;

/**
 * The viewer with the roles of this moment. Null for a deactivated user, and for one who has to set
 * up a second factor first.
 */
export const viewerOf = async (...asked: Parameters<typeof foundBy>): Promise<Viewer | null> => (await foundBy(...asked)).viewer;

async function foundBy(
  { userCache, roleCache, factorDemands }: AccountSources,
  userId: string,
  scopes: readonly TokenScope[],
  by: SignedInBy,
): Promise<Found> {
  const user = await userCache.userOf(userId);
  if (!user.isActive) return nobody;
  const actorKind = user.role === "auditor" ? "auditor" : user.kind === "bot" ? "bot" : "user";
  const { sessionId = null, sessionBegunAtMs, tokenId = null, clientId, limit, expiresAtMs } = by;
  const granted = await roleCache.grantedTo(user);
  const demand = await factorDemands.on(user);
  const account = { userId: user.id, role: user.role, granted, limit, actorKind } as const;
  const credentials = { scopes, sessionId, sessionBegunAtMs, tokenId, clientId, expiresAtMs };
  const viewer = { ...account, ...credentials, factorDueAtMs: demand?.dueAtMs };
  return demand?.isOver === true ? { viewer: null, withheld: viewer } : { viewer, withheld: null };
}
