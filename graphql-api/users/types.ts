import { everyWorkspacePermission } from "@logue/command-service/contract/permissions.ts";
import { knownTokenPermissions } from "@logue/command-service/contract/token-permissions.ts";
import { nearnessOf } from "@logue/infra/outgoing/addresses.ts";
import { type UserDocument, users } from "@logue/projection-service/contract/users.ts";
import { maySeeAccount, signedIn } from "../access.ts";
import type { RequestContext } from "../context.ts";
import { buttonTextOf, findInstance } from "../external-accounts/methods.ts";
import { externalAccountsOf, externalPicturesOf } from "../external-accounts/queries.ts";
import type { Resolvers } from "../generated/resolvers.ts";
import { grantsOf } from "../oauth-provider/queries.ts";
import { viewerMay } from "../roles/granted-roles.ts";
import { heldRolesSeen } from "../roles/types.ts";
import { totalCount } from "../schema/connections.ts";
import { recoveryCodesLeft, secondFactorsOf } from "../second-factors/second-factors.ts";
import { programOf } from "../sessions/program-name.ts";
import { teamsOf } from "../teams/queries.ts";
import { roomsOfAccount } from "./rooms-of-account.ts";
import { shownName, shownUserName } from "./shown-name.ts";
import { strangerOf } from "./user-cache.ts";

type UserTypes =
  | "User"
  | "UserConnection"
  | "AccountConnection"
  | "Viewer"
  | "Account"
  | "Erasure"
  | "Session"
  | "AccessToken"
  | "UserResult"
  | "AccountResult"
  | "SessionResult"
  | "CreatedSignInLink"
  | "CreatedRecoveryCodes"
  | "CreatedAccessToken";

export const userTypes = {
  UserConnection: totalCount,
  AccountConnection: totalCount,
  User: {
    name: shownUserName,
    displayName: shownName,
    isErased: (user) => user.isErased === true,
    hasSignedIn: ({ isClaimed }) => isClaimed,
    teams: (user, _arguments, context) => teamsOf(context, user.id),
    status: (user, _arguments, { services }) => statusNow(user, services.clock()),
    roles: (user, _arguments, context) => heldRolesSeen(context, user),
    avatarUrl: ({ avatarFileId }) => (avatarFileId === null ? null : `/files/${avatarFileId}/thumbnail`),
  },
  Viewer: {
    user: (viewer, _arguments, { services }) => services.userCache.userOf(viewer.userId),
    account: async (viewer, _arguments, { services }) =>
      (await services.userCache.readAgain(viewer.userId)) ?? strangerOf(viewer.userId),
    permissions: (viewer) => everyWorkspacePermission.filter((permission) => viewerMay(viewer, permission)),
    tokenScopes: (viewer) => (viewer.tokenId === null ? null : [...viewer.scopes]),
    tokenPermissions: ({ limit }) => (limit === undefined ? null : knownTokenPermissions(limit)),
  },
  Account: {
    user: (user) => user,
    emailConfirmedAt: ({ emailConfirmedAt }) => emailConfirmedAt ?? null,
    erasure: ({ erasure }) => erasure ?? null,
    sessions: (user, _arguments, { services }) => services.sessions.list(user.id),
    accessTokens: (user) => [...user.accessTokens],
    rooms: (user, _arguments, context) => roomsOfAccount(context, user.id),
    secondFactors: (user, _arguments, { services }) => secondFactorsOf(services.vault, user.id),
    recoveryCodesLeft: (user, _arguments, { services }) => recoveryCodesLeft(services.vault, user.id),
    oauthGrants: (user, _arguments, context) => grantsOf(context, user.id),
    externalAccounts: (user, _arguments, context) => externalAccountsOf(context, user.id),
    externalPictures: (user, _arguments, context) => externalPicturesOf(context, user),
  },
  Erasure: {
    requestedBy: ({ requestedById }, _arguments, { services }) => services.userCache.userOf(requestedById),
    erasedBy: ({ erasedById }, _arguments, { services }) => (erasedById === null ? null : services.userCache.userOf(erasedById)),
  },
  Session: {
    id: (session) => session.sessionId,
    method: (session) => session.method ?? null,
    methodTitle: async ({ instanceId }, _arguments, { services }) => {
      const method = instanceId === undefined ? undefined : await findInstance(services, instanceId);
      return method === undefined ? null : buttonTextOf(method);
    },
    device: ({ userAgent }) => programOf(userAgent),
    isNewDevice: ({ isNewDevice = false }) => isNewDevice,
    place: ({ address }) => nearnessOf(address),
    startedAt: (session) => session.createdAt,
    lastUsedAt: (session) => session.lastSeenAt,
    isCurrent: (session, _arguments, { viewer }) => viewer?.sessionId === session.sessionId,
  },
  AccessToken: {
    id: (token) => token.tokenId,
    scopes: (token) => [...token.scopes],
    permissions: ({ permissions }) => (permissions === undefined ? null : knownTokenPermissions(permissions)),
    lastUsedDay: ({ lastUsedDay }) => lastUsedDay ?? null,
  },
  UserResult: {
    user: async ({ userId }, _arguments, { services }) => (await services.userCache.readAgain(userId)) ?? null,
  },
  AccountResult: {
    account: ({ userId }, _arguments, context) => accountSeen(context, userId),
  },
  CreatedRecoveryCodes: {
    recoveryCodes: ({ recoveryCodes }) => [...recoveryCodes],
    account: ({ userId }, _arguments, context) => accountSeen(context, userId),
  },
  SessionResult: {
    viewer: async ({ viewer }, _arguments, { services }) => {
      const user = await services.userCache.readAgain(viewer.userId);
      if (user === undefined) return null;
      return (await services.factorDemands.on(user))?.isOver === true ? null : viewer;
    },
  },
  CreatedSignInLink: {
    user: async ({ userId }, _arguments, { services }) => (await services.userCache.readAgain(userId)) ?? null,
    path: ({ token }) => `/sign-in/${token}`,
  },
  CreatedAccessToken: {
    accessToken: async ({ userId, tokenId }, _arguments, { services }) => {
      const user = await services.readStore.get(users, userId);
      return user?.accessTokens.find((token) => token.tokenId === tokenId) ?? null;
    },
  },
} satisfies Pick<Resolvers, UserTypes>;

const accountSeen = async (context: RequestContext, userId: string): Promise<UserDocument | null> =>
  maySeeAccount(signedIn(context), userId) ? ((await context.services.readStore.get(users, userId)) ?? null) : null;

function statusNow(user: UserDocument, nowMs: number) {
  const { statusText, statusEmoji, statusExpiresAt } = user;
  const isOver = statusExpiresAt !== null && Date.parse(statusExpiresAt) <= nowMs;
  return statusText === "" || isOver ? null : { text: statusText, emoji: statusEmoji, expiresAt: statusExpiresAt };
}
