import type { Secret, Vault } from "@logue/infra/vault/vault.ts";
import { digestOfToken, sessionEndMs, storedAccessToken, storedSession, storedSignInLink } from "../contract/secrets.ts";
import { hasEntry } from "../sharded-map.ts";
import type { UserState } from "../users/user.ts";
import { inviteOf } from "../workspace/invites.ts";
import type { WorkspaceState } from "../workspace/workspace.ts";
import type { MadeSecrets, StagedSecrets } from "./staged-secrets.ts";

export interface SettlingOptions {
  readonly vault: Vault;
  readonly sessionDays: number;
  /** The states as the event store has them now, not as they are cached. */
  readonly userNow: (userId: string) => Promise<UserState>;
  readonly workspaceNow: () => Promise<WorkspaceState>;
}

export interface Settled {
  /** Which of the secrets the events stand behind, and are valid now. */
  readonly valid: MadeSecrets;
  /** The sessions and access tokens that the events have ended. */
  readonly endedIds: readonly string[];
}

/**
 * Makes the vault what the events say: what the command made becomes valid if its event is there, and what has ended is removed. It asks the states and not
 * single events, so that it may be done at any time, by any process, as often as one likes: what was ended meanwhile does not come back.
 */
export async function settleSecrets(staged: StagedSecrets, options: SettlingOptions): Promise<Settled> {
  const { userId, made } = staged;
  const inviteLink = await settleInviteLink(staged, options);
  if (userId === null) return { valid: { inviteLink }, endedIds: [] };
  // Listed before the state is read: what became valid after that is not taken for ended.
  const kept = await listSecrets(options.vault, userId);
  const user = await options.userNow(userId);
  const valid: MadeSecrets = {
    password: isOwnPassword(user, staged) ? made.password : undefined,
    session: made.session && hasEntry(user.sessions, made.session.sessionId) ? made.session : undefined,
    accessToken: made.accessToken && hasEntry(user.tokens, made.accessToken.tokenId) ? made.accessToken : undefined,
    signInLink: made.signInLink?.linkId === user.signInLink?.linkId ? made.signInLink : undefined,
    inviteLink,
  };
  if (!staged.isSettled) await makeValid(user, valid, staged, options);
  return { valid, endedIds: await removeEnded(kept, user, userId, options.vault) };
}

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

async function makeValid(
  user: UserState,
  { password, session, accessToken, signInLink }: MadeSecrets,
  { userId, stagedAtMs }: StagedSecrets,
  { vault, sessionDays }: SettlingOptions,
): Promise<void> {
  const ownerId = userId ?? "";
  if (password !== undefined) await vault.put({ kind: "password", id: ownerId, ownerId, value: password });
  if (session !== undefined) {
    const { token, ...facts } = session;
    const begunAt = new Date(stagedAtMs).toISOString();
    const value = { ...facts, createdAt: begunAt, lastSeenAt: begunAt };
    const expiresAt = new Date(sessionEndMs(value, sessionDays)).toISOString();
    await vault.putIfAbsent({ kind: "session", id: digestOfToken(token), ownerId, value, expiresAt });
  }
  if (accessToken !== undefined) {
    const { token, ...value } = accessToken;
    const expiry = value.expiresAt === null ? {} : { expiresAt: value.expiresAt };
    await vault.putIfAbsent({ kind: "access-token", id: digestOfToken(token), ownerId, value, ...expiry });
  }
  if (signInLink !== undefined) {
    const { token, ...value } = signInLink;
    const expiresAt = new Date(user.signInLink?.expiresAtMs ?? 0).toISOString();
    await vault.putIfAbsent({ kind: "sign-in-link", id: digestOfToken(token), ownerId, value, expiresAt });
  }
}

interface KeptSecrets {
  readonly sessions: readonly Secret[];
  readonly accessTokens: readonly Secret[];
  readonly signInLinks: readonly Secret[];
}

async function listSecrets(vault: Vault, userId: string): Promise<KeptSecrets> {
  const kinds = ["session", "access-token", "sign-in-link"] as const;
  const [sessions = [], accessTokens = [], signInLinks = []] = await Promise.all(kinds.map((kind) => vault.list(kind, userId)));
  return { sessions, accessTokens, signInLinks };
}

async function removeEnded(kept: KeptSecrets, user: UserState, userId: string, vault: Vault): Promise<string[]> {
  const sessionIdOf = ({ value }: Secret): string => storedSession.parse(value).sessionId;
  const tokenIdOf = ({ value }: Secret): string => storedAccessToken.parse(value).tokenId;
  const sessions = kept.sessions.filter((secret) => !hasEntry(user.sessions, sessionIdOf(secret)));
  const accessTokens = kept.accessTokens.filter((secret) => !hasEntry(user.tokens, tokenIdOf(secret)));
  const links = kept.signInLinks.filter(({ value }) => storedSignInLink.parse(value).linkId !== user.signInLink?.linkId);
  for (const { kind, id } of [...sessions, ...accessTokens, ...links]) await vault.delete(kind, id);
  if (user.password.kind === "reset") await vault.delete("password", userId);
  return [...sessions.map(sessionIdOf), ...accessTokens.map(tokenIdOf)];
}
