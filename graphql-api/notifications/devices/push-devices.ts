import { type Refusal, refuse } from "@logue/command-service/contract/refusals.ts";
import { storedAccessToken } from "@logue/command-service/contract/secrets.ts";
import { recordsPerOwnerMax } from "@logue/infra/work-store/work-store.ts";
import type { Services } from "../../context.ts";
import { noteDevicesInUse } from "../push/devices-in-use.ts";
import { type PushDevice, type PushTarget, pushDeviceId, pushDeviceIn, pushDeviceKey } from "./push-device.ts";

export type PushDeviceServices = Pick<Services, "workStore" | "sessions" | "vault" | "clock">;

/**
 * A person's devices, those registered last first. What a session or token registered counts only while
 * that lasts: signing out, revoking and deactivating end it with no further step. Devices of ended ones
 * are deleted here.
 */
export async function listPushDevices(services: PushDeviceServices, userId: string): Promise<PushDevice[]> {
  const { workStore } = services;
  const stored = await workStore.list("push-device", userId);
  if (stored.length === 0) return [];
  const signIns = await signInsOf(services, userId);
  const isOver = (work: (typeof stored)[number]): boolean => !signIns.has(pushDeviceIn(work).signInId);
  // One that was registered anew meanwhile has another revision, and stays.
  await Promise.all(stored.filter(isOver).map((work) => workStore.delete(work, work.revision)));
  return stored
    .filter((work) => !isOver(work))
    .map(pushDeviceIn)
    .sort((one, other) => (one.registeredAt < other.registeredAt ? 1 : -1));
}

export async function registerPushDevice(
  services: PushDeviceServices,
  { userId, signInId }: { readonly userId: string; readonly signInId: string },
  target: PushTarget,
): Promise<PushDevice | Refusal> {
  const { workStore, clock } = services;
  // Makes room where devices of ended sessions are left.
  await listPushDevices(services, userId);
  await noteDevicesInUse(workStore, clock());
  const id = pushDeviceId(target);
  const registeredAt = new Date(clock()).toISOString();
  const answer = await workStore.put({ ...pushDeviceKey(userId, id), value: { ...target, signInId }, updatedAt: registeredAt });
  if (answer.kind === "full") return refuse("TooManyPushDevices", { devicesMax: recordsPerOwnerMax["push-device"] });
  return { ...target, id, signInId, registeredAt };
}

export async function revokePushDevice(
  { workStore }: Pick<PushDeviceServices, "workStore">,
  userId: string,
  id: string,
): Promise<void> {
  await workStore.delete(pushDeviceKey(userId, id));
}

/** The sessions, access tokens and grants of programs that a person has now. */
async function signInsOf({ sessions, vault, clock }: PushDeviceServices, userId: string): Promise<ReadonlySet<string>> {
  const [own, tokens, grants] = await Promise.all([
    sessions.list(userId),
    vault.list("access-token", userId),
    vault.list("oauth-grant", userId),
  ]);
  const isValid = (expiresAt: string | null | undefined): boolean => !expiresAt || Date.parse(expiresAt) > clock();
  const lasting = own.filter(({ expiresAt }) => isValid(expiresAt)).map(({ sessionId }) => sessionId);
  const ofTokens = tokens
    .map(({ value }) => storedAccessToken.parse(value))
    .filter(({ isPending, expiresAt }) => !isPending && isValid(expiresAt))
    .map(({ tokenId }) => tokenId);
  const ofGrants = grants.filter(({ expiresAt }) => isValid(expiresAt)).map(({ id }) => id);
  return new Set([...lasting, ...ofTokens, ...ofGrants]);
}
