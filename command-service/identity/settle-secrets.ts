import type { Secret, Vault } from "@logue/infra/vault/vault.ts";
import { digestOfToken, sessionEndMs, storedAccessToken, storedSession, storedSignInLink } from "../contract/secrets.ts";
import { type NamedRole, sessionLimitsFor } from "../contract/session-days.ts";
import { entryOf, hasEntry } from "../states/sharded-map.ts";
import type { UserState } from "../users/user.ts";
import { inviteOf } from "../workspace/invites.ts";
import type { WorkspaceState } from "../workspace/workspace.ts";
import { endedOAuthGrants, putOAuthGrant, removeOAuthGrants, settleOAuthClient } from "./oauth-secrets.ts";
import { settleProof } from "./second-step/confirm-session.ts";
import { settleFactors } from "./second-step/settle-factors.ts";
import { settleSetting } from "./setting-secrets.ts";
import type { MadeSecrets, StagedSecrets } from "./staged-secrets.ts";

export interface SettlingOptions {
  readonly vault: Vault;
  /** After how many days without use a session ends where the workspace's setting says nothing. */
  readonly sessionDays: number;
  /** The states as the event store has them now, not as they are cached. */
  readonly userNow: (userId: string) => Promise<UserState>;
  readonly workspaceNow: () => Promise<WorkspaceState>;
}

export interface Settled {
  /** Which of the secrets the events stand behind, and are valid now. */
  readonly valid: MadeSecrets;
  /** The sessions, access tokens, grants and programs that the events have ended. */
  readonly endedIds: readonly string[];
}

/**
 * Makes the vault agree with the events: a command's secrets become valid if its event exists, and
 * ended ones are removed. It reads the state and not single events, so that any process may repeat
 * it at any time. A secret that ended meanwhile does not become valid again: the state is read once
 * more after the writes, and what it has ended by then is removed again. `before` are the sign-ins
 * known before the command was decided: another process may have removed them.
 */
export async function settleSecrets(
  staged: StagedSecrets,
  options: SettlingOptions,
  before: SignIns = noSignIns,
): Promise<Settled> {
  const { userId } = staged;
  const inviteLink = await settleInviteLink(staged, options);
  const setting = await settleSetting(staged, options);
  const { oauthClient, endedIds: endedClientIds } = await settleOAuthClient(staged, options);
  if (userId === null) return { valid: { inviteLink, setting, oauthClient }, endedIds: endedClientIds };
  if (!staged.isSettled) {
    const found = await options.userNow(userId);
    if (staged.made.password !== undefined || found.password.kind === "reset") await settlePassword(userId, staged, options);
    await makeValid(found, staged, options);
    await settleProof(staged, found, options.vault);
  }
  // Listed before the state is read: what becomes valid after that is not taken for ended.
  const kept = await listSignIns(options.vault, userId);
  const user = await options.userNow(userId);
  const factors = await settleFactors(staged, options);
  await removeEnded(kept, user, options.vault);
  await confirmPending(kept, user, options.vault);
  const endedIds = [...endedIdsOf(kept, user), ...endedIdsOf(before, user)];
  return { valid: { ...validOf(user, staged), inviteLink, factors }, endedIds: [...new Set(endedIds)] };
}

/** What the command made, as far as the events stand behind it. */
const validOf = (user: UserState, staged: StagedSecrets): MadeSecrets => {
  const { password, session, accessToken, signInLink, oauthGrant } = staged.made;
  return {
    oauthGrant: oauthGrant && hasEntry(user.oauthGrants, oauthGrant.grantId) ? oauthGrant : undefined,
    password: isOwnPassword(user, staged) ? password : undefined,
    session: session && hasEntry(user.sessions, session.sessionId) ? session : undefined,
    accessToken: accessToken && hasEntry(user.tokens, accessToken.tokenId) ? accessToken : undefined,
    signInLink: signInLink?.linkId === user.signInLink?.linkId ? signInLink : undefined,
  };
};

const isOwnPassword = ({ password }: UserState, { commandId }: StagedSecrets): boolean =>
  password.kind === "set" && password.by?.commandId === commandId;

async function settleInviteLink(
  staged: StagedSecrets,
  { vault, workspaceNow }: SettlingOptions,
): Promise<MadeSecrets["inviteLink"]> {
  const { inviteLink } = staged.made;
  if (inviteLink === undefined || inviteOf(await workspaceNow(), inviteLink.inviteId) === undefined) return undefined;
  const { inviteId, token } = inviteLink;
  await vault.putIfAbsent({ kind: "invite-link", id: digestOfToken(token), ownerId: staged.actorId, value: { inviteId } });
  return inviteLink;
}

async function makeValid(user: UserState, staged: StagedSecrets, options: SettlingOptions): Promise<void> {
  const { vault } = options;
  const { session, accessToken, signInLink, oauthGrant } = validOf(user, staged);
  const { userId, stagedAtMs } = staged;
  const ownerId = userId ?? "";
  if (oauthGrant !== undefined) await putOAuthGrant(user, ownerId, oauthGrant.grantId, vault);
  if (session !== undefined) {
    const { token, ...facts } = session;
    const begunAt = new Date(stagedAtMs).toISOString();
    const value = { ...facts, createdAt: begunAt, lastSeenAt: begunAt, isPending: true };
    const limits = limitsOf(user, await options.workspaceNow(), options);
    const expiresAt = new Date(sessionEndMs(value, limits)).toISOString();
    await vault.putIfAbsent({ kind: "session", id: digestOfToken(token), ownerId, value, expiresAt });
    if (session.isNewDevice) await noteDevice(session, staged, vault);
  }
  if (accessToken !== undefined) {
    const { token, ...facts } = accessToken;
    // The event says it: a token without an end may have got one.
    const endMs = entryOf(user.tokens, facts.tokenId) ?? Number.POSITIVE_INFINITY;
    const expiresAt = endMs === Number.POSITIVE_INFINITY ? null : new Date(endMs).toISOString();
    const value = { ...facts, expiresAt, isPending: true };
    const expiry = expiresAt === null ? {} : { expiresAt };
    await vault.putIfAbsent({ kind: "access-token", id: digestOfToken(token), ownerId, value, ...expiry });
  }
  if (signInLink !== undefined) {
    const { token, ...value } = signInLink;
    const expiresAt = new Date(user.signInLink?.expiresAtMs ?? 0).toISOString();
    await vault.putIfAbsent({ kind: "sign-in-link", id: digestOfToken(token), ownerId, value, expiresAt });
  }
}

const noticeLifeMs = 7 * 24 * 60 * 60_000;

/** What tells people of new devices follows the log, and the session may have ended by then. */
async function noteDevice(
  { sessionId: id, userAgent, address }: NonNullable<MadeSecrets["session"]>,
  { userId, stagedAtMs }: StagedSecrets,
  vault: Vault,
): Promise<void> {
  const expiresAt = new Date(stagedAtMs + noticeLifeMs).toISOString();
  await vault.putIfAbsent({ kind: "device-notice", id, ownerId: userId ?? "", value: { userAgent, address }, expiresAt });
}

/** A session of an administrator may have to end earlier than those of others. */
function limitsOf(user: UserState, { settings, roles }: WorkspaceState, { sessionDays }: SettlingOptions) {
  const everyone = { idleDays: settings.sessionDays ?? sessionDays, lifetimeDays: settings.sessionLifetimeDays };
  const granted = user.grants.map(({ roleId }): NamedRole => ({ id: roleId, name: entryOf(roles, roleId)?.name }));
  return sessionLimitsFor(everyone, settings.sessionDaysByRole, [{ id: user.role }, ...granted]);
}

/**
 * Writes the command's password, or removes one that was reset, if the events say so. The vault is
 * read before the state and written only while it holds what was read, so that a process that stood
 * still in between does not put an older password over a newer one.
 */
async function settlePassword(userId: string, staged: StagedSecrets, { vault, userNow }: SettlingOptions): Promise<void> {
  for (;;) {
    const held = await vault.get("password", userId);
    const user = await userNow(userId);
    if (user.password.kind === "reset") {
      if (held === undefined) return;
      await vault.deleteValue("password", userId, held.value);
      continue;
    }
    const { password } = validOf(user, staged);
    if (password === undefined || isSameHash(held, password)) return;
    const secret: Secret = { kind: "password", id: userId, ownerId: userId, value: password };
    await (held === undefined ? vault.putIfAbsent(secret) : vault.replaceValue(secret, held.value));
  }
}

const isSameHash = (held: Secret | undefined, { hash }: { readonly hash: string }): boolean =>
  (held?.value as { readonly hash?: unknown } | undefined)?.hash === hash;

/** What lies in the vault and lets in a person, or a program for that person. */
export interface SignIns {
  readonly sessions: readonly Secret[];
  readonly accessTokens: readonly Secret[];
  readonly signInLinks: readonly Secret[];
  readonly oauthGrants: readonly Secret[];
}

const noSignIns: SignIns = { sessions: [], accessTokens: [], signInLinks: [], oauthGrants: [] };

export async function listSignIns(vault: Vault, userId: string): Promise<SignIns> {
  const kinds = ["session", "access-token", "sign-in-link", "oauth-grant"] as const;
  const lists = await Promise.all(kinds.map((kind) => vault.list(kind, userId)));
  const [sessions = [], accessTokens = [], signInLinks = [], oauthGrants = []] = lists;
  return { sessions, accessTokens, signInLinks, oauthGrants };
}

const sessionIdOf = ({ value }: Secret): string => storedSession.parse(value).sessionId;
const tokenIdOf = ({ value }: Secret): string => storedAccessToken.parse(value).tokenId;

function endedOf({ sessions, accessTokens, signInLinks, oauthGrants }: SignIns, user: UserState): SignIns {
  return {
    oauthGrants: endedOAuthGrants(oauthGrants, user),
    sessions: sessions.filter((secret) => !hasEntry(user.sessions, sessionIdOf(secret))),
    accessTokens: accessTokens.filter((secret) => !hasEntry(user.tokens, tokenIdOf(secret))),
    signInLinks: signInLinks.filter(({ value }) => storedSignInLink.parse(value).linkId !== user.signInLink?.linkId),
  };
}

function endedIdsOf(signIns: SignIns, user: UserState): string[] {
  const { sessions, accessTokens, oauthGrants } = endedOf(signIns, user);
  return [...sessions.map(sessionIdOf), ...accessTokens.map(tokenIdOf), ...oauthGrants.map(({ id }) => id)];
}

/**
 * What the events still stand behind now lets people in. A process that ends it from here on finds
 * it in the vault and removes it, and then nothing is put back.
 */
async function confirmPending({ sessions, accessTokens }: SignIns, user: UserState, vault: Vault): Promise<void> {
  const standing = [
    ...sessions.filter((secret) => hasEntry(user.sessions, sessionIdOf(secret))),
    ...accessTokens.filter((secret) => hasEntry(user.tokens, tokenIdOf(secret))),
  ];
  for (const secret of standing) {
    const { isPending, ...value } = secret.value as { readonly isPending?: true };
    if (isPending) await vault.putIfPresent({ ...secret, value });
  }
}

async function removeEnded(kept: SignIns, user: UserState, vault: Vault): Promise<void> {
  const { sessions, accessTokens, signInLinks, oauthGrants } = endedOf(kept, user);
  await removeOAuthGrants(oauthGrants, vault);
  for (const { kind, id } of [...sessions, ...accessTokens, ...signInLinks]) await vault.delete(kind, id);
  for (const secret of sessions)
    for (const kind of ["external-session", "session-proof"] as const) await vault.delete(kind, sessionIdOf(secret));
}
