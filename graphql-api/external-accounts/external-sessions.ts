import { externalAccountDigest, openIdentifierDigest } from "@logue/command-service/contract/identifier-digest.ts";
import { digestOfToken } from "@logue/command-service/contract/secrets.ts";
import type { Secret, Vault } from "@logue/infra/vault/vault.ts";
import { type EndedSessions, type ExternalSession, SignInFailure } from "@logue/integrations/index.ts";
import type { IntegrationDocument } from "@logue/projection-service/contract/workspace.ts";
import { z } from "zod";
import type { RequestContext, Services } from "../context.ts";
import { sendSecretCommand } from "../sessions/send-secret-command.ts";
import { linkedUserId } from "./find-account.ts";
import { findInstance, hostOf, type SignInMethod } from "./methods.ts";

/** Of the secrets that say which session of another system a session here comes from. */
export const externalSessionKind = "external-session";

/** Under the id of the session here; its owner is the person. */
export const storedExternalSession = z.object({
  instanceId: z.string(),
  origin: z.string().nullable(),
  /** The digest of the id of the session there; null where it has none. */
  digest: z.string().nullable(),
  kept: z.record(z.string(), z.string()),
});

/** Under the digest of the session there, for messages that name the session alone. */
const sessionPersonId = (digest: string): string => `person/${digest}`;

export interface BegunExternally {
  readonly userId: string;
  readonly sessionId: string;
  readonly instanceId: string;
  /** Logue's own, by which the person came; null for a method that leads back to no page. */
  readonly origin: string | null;
  readonly session: ExternalSession | undefined;
}

/**
 * Keeps which session of the other system a session here comes from. It is written before the
 * session begins, so that no session is without it.
 */
export async function keepExternalSession(
  { vault, sessionDays, clock }: Pick<Services, "vault" | "sessionDays" | "clock">,
  { userId, sessionId, instanceId, origin, session = { id: null, kept: {} } }: BegunExternally,
): Promise<void> {
  const digest = session.id === null ? null : await digestOf(vault, instanceId, session.id);
  const days = sessionDays.current().lifetimeDays ?? daysMax;
  const common = {
    kind: externalSessionKind,
    ownerId: userId,
    expiresAt: new Date(clock() + days * dayMs).toISOString(),
  } as const;
  await vault.put({ ...common, id: sessionId, value: { instanceId, origin, digest, kept: session.kept } });
  if (digest !== null) await vault.put({ ...common, id: sessionPersonId(digest), value: {} });
}

const dayMs = 24 * 60 * 60_000;
/** Of sessions that end only when they are not used. */
const daysMax = 365;

/**
 * Ends the sessions here that came from those that ended there, with their sockets, as the
 * instance's own account. False for a message that was taken before.
 */
export async function endExternalSessions(context: RequestContext, method: SignInMethod, ended: EndedSessions): Promise<boolean> {
  const { services } = context;
  const { id: instanceId, actorId } = method.instance;
  if (!(await isFirst(services, instanceId, ended.messageId))) return false;
  for (const { ownerId: userId, id: sessionId } of await concerned(services, method.instance, ended)) {
    const actor = { userId: actorId, actorKind: "app" } as const;
    await sendSecretCommand(context, "EndExternalSession", { userId, instanceId, sessionId }, { actor });
  }
  return true;
}

const rememberedMs = 15 * 60_000;

/** Messages are young when they are taken, so that it is enough to remember them for a while. */
async function isFirst({ vault, clock }: Services, instanceId: string, messageId: string): Promise<boolean> {
  const expiresAt = new Date(clock() + rememberedMs).toISOString();
  return (await vault.counts.add(`logout/${instanceId}/${digestOfToken(messageId)}`, expiresAt)) === 1;
}

async function concerned(
  services: Services,
  instance: IntegrationDocument,
  { subject, sessionId }: EndedSessions,
): Promise<readonly Secret[]> {
  const instanceId = instance.id;
  const { vault } = services;
  const digest = sessionId === null ? null : await digestOf(vault, instanceId, sessionId);
  const ofSession = digest === null ? undefined : await vault.get(externalSessionKind, sessionPersonId(digest));
  const userId = subject === null ? ofSession?.ownerId : await linkedUserId(services, instance, subject);
  if (userId === undefined) return [];
  return (await vault.list(externalSessionKind, userId)).filter(({ value }) => {
    const stored = storedExternalSession.safeParse(value).data;
    return stored?.instanceId === instanceId && (digest === null || stored.digest === digest);
  });
}

const digestOf = async (vault: Vault, instanceId: string, id: string): Promise<string> =>
  externalAccountDigest(await openIdentifierDigest(vault), { instanceId, subject: `session ${id}` });

/**
 * Where the browser goes after signing out here, for a session that began by another system; null
 * where it stays. A provider that cannot be asked keeps no one from signing out.
 */
export async function signOutUrlOf({ services }: RequestContext, userId: string, sessionId: string): Promise<string | null> {
  const secret = await services.vault.get(externalSessionKind, sessionId);
  const stored = secret?.ownerId === userId ? storedExternalSession.safeParse(secret.value).data : undefined;
  const method = stored && (await findInstance(services, stored.instanceId));
  if (stored?.origin == null || method?.settings.signsOutThere !== true) return null;
  const { signIn } = method.integration;
  try {
    const host = hostOf(services, method, stored.origin);
    return (await signIn?.signOutUrl?.({ id: null, kept: stored.kept }, `${stored.origin}/`, host)) ?? null;
  } catch (error) {
    if (!(error instanceof SignInFailure)) throw error;
    services.log.warn(
      { instanceId: stored.instanceId, reason: error.message },
      "Signing out in the other system is not possible.",
    );
    return null;
  }
}
