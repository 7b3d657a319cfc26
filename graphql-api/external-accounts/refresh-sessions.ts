import { retry } from "@logue/infra/retry.ts";
import { type Secret, type Vault, VaultUnavailable } from "@logue/infra/vault/vault.ts";
import { claimDue } from "@logue/infra/work-store/claim-due.ts";
import type { StoredWork, WorkKey } from "@logue/infra/work-store/work-store.ts";
import { type ExternalSession, type SessionRefreshing, SignInFailure } from "@logue/integrations/index.ts";
import type { z } from "zod";
import type { Services } from "../context.ts";
import { instanceHost } from "../integrations/instance-host.ts";
import { externalSessionKind, storedExternalSession } from "./external-sessions.ts";
import { findInstance, hostOf, type SignInMethod } from "./methods.ts";

type Stored = z.infer<typeof storedExternalSession>;
type RefreshingMethod = SignInMethod & { readonly integration: { readonly signIn: { readonly refreshing: SessionRefreshing } } };

const kind = "external-refresh";
/** Longer than the other system may take to answer, and the vault to come back. */
const leaseMs = 120_000;
const atOnce = 10;
const minuteMs = 60_000;
/** While it is switched off, the other system is away, or the documents are being built again. */
const laterMs = 30 * minuteMs;

const keyOf = (ownerId: string, sessionId: string): WorkKey => ({ kind, ownerId, id: sessionId });

const everyMs = ({ settings }: SignInMethod): number | null =>
  typeof settings.refreshEveryMinutes === "number" ? settings.refreshEveryMinutes * minuteMs : null;

/** Notes that the other system is to be asked again about a session that begins. */
export async function planRefresh(
  services: Pick<Services, "workStore" | "clock">,
  method: SignInMethod,
  {
    userId,
    sessionId,
    session,
  }: { readonly userId: string; readonly sessionId: string; readonly session: ExternalSession | undefined },
): Promise<void> {
  if (session === undefined || method.integration.signIn?.refreshing?.isPossible(session) !== true) return;
  await plan(services, keyOf(userId, sessionId), null, everyMs(method) ?? laterMs);
}

const plan = ({ workStore, clock }: Pick<Services, "workStore" | "clock">, key: WorkKey, revision: string | null, inMs: number) =>
  workStore.put({ ...key, value: {}, updatedAt: new Date(clock()).toISOString(), dueAtMs: clock() + inMs }, revision);

/** Asks the other systems about the sessions that are due. The hosts share the work. */
export function createRefreshRound(services: Services): () => Promise<void> {
  const { integrations, workStore, clock } = services;
  return async () => {
    if (!integrations.some(({ signIn }) => signIn?.refreshing !== undefined)) return;
    const due = await claimDue(workStore, { kind, limit: atOnce, leaseMs }, clock);
    await Promise.all(due.map((work) => refreshOne(services, work)));
  };
}

/** A session that has ended here is not asked about any more. */
async function refreshOne(services: Services, work: StoredWork): Promise<void> {
  const secret = await services.vault.get(externalSessionKind, work.id);
  const stored = secret?.ownerId === work.ownerId ? storedExternalSession.safeParse(secret.value).data : undefined;
  if (secret === undefined || stored === undefined) return void (await services.workStore.delete(work, work.revision));
  const method = await findInstance(services, stored.instanceId);
  const intervalMs = method && everyMs(method);
  if (method === undefined || intervalMs == null || !isRefreshing(method))
    return void (await plan(services, work, work.revision, laterMs));
  try {
    await refresh(services, method, { ...secret, value: stored });
    await plan(services, work, work.revision, intervalMs);
  } catch (error) {
    if (!(error instanceof SignInFailure)) throw error;
    await takeFailure(services, method, work, error, Math.min(intervalMs, laterMs));
  }
}

const isRefreshing = (method: SignInMethod): method is RefreshingMethod => method.integration.signIn?.refreshing !== undefined;

/** The tokens of before may be worth nothing now: the new ones are stored before anything else. */
async function refresh(services: Services, method: RefreshingMethod, secret: Secret & { readonly value: Stored }): Promise<void> {
  const { refreshing } = method.integration.signIn;
  const host = hostOf(services, method, secret.value.origin ?? "");
  const renewed = await refreshing.renew({ id: null, kept: secret.value.kept }, host);
  if (!(await store(services.vault, { ...secret, value: { ...secret.value, kept: renewed.kept } }, secret.value))) return;
  const facts = await refreshing.readFacts(renewed, host);
  const refused = await hostOfInstance(services, method).applyFacts(secret.ownerId, facts);
  if (refused !== undefined) services.log.warn({ instanceId: method.instance.id, code: refused }, "Facts were not applied.");
}

const storing = { backoff: { firstMs: 1_000, mostMs: 1_000 }, withinMs: 60_000 };

/** False where the session ended meanwhile. A vault that is away for a while loses no token. */
const store = (vault: Vault, secret: Secret, before: unknown): Promise<boolean> =>
  retry(() => vault.replaceValue(secret, before), { ...storing, isPassing: (error) => error instanceof VaultUnavailable });

const hostOfInstance = (services: Services, { instance }: SignInMethod) => instanceHost(services, instance, services);

async function takeFailure(
  services: Services,
  method: SignInMethod,
  work: StoredWork,
  { code, message }: SignInFailure,
  againInMs: number,
): Promise<void> {
  const { id: instanceId } = method.instance;
  services.log.warn({ instanceId, code, reason: message }, "A session was not confirmed.");
  if (code !== "CredentialsRefused") return void (await plan(services, work, work.revision, againInMs));
  const { ownerId: userId, id: sessionId } = work;
  await hostOfInstance(services, method).send("EndExternalSession", { userId, instanceId, sessionId });
  await services.workStore.delete(work, work.revision);
}
