import { createHash } from "node:crypto";
import { Readable } from "node:stream";
import { mayFollow, showsPictureOf } from "@logue/command-service/contract/avatar-source.ts";
import { signInSettings } from "@logue/command-service/contract/external-accounts.ts";
import type { RefusalCode } from "@logue/command-service/contract/refusals.ts";
import { settingValue } from "@logue/command-service/contract/setting-values.ts";
import { viaIntegration } from "@logue/command-service/contract/via.ts";
import type { CommandAnswer } from "@logue/infra/command-channel/command-channel.ts";
import { fetchPicture } from "@logue/infra/outgoing/fetch-picture.ts";
import { claimDue } from "@logue/infra/work-store/claim-due.ts";
import { type StoredWork, type WorkKey, WorkStoreUnavailable } from "@logue/infra/work-store/work-store.ts";
import type { ExternalPicture } from "@logue/integrations/index.ts";
import { files } from "@logue/projection-service/contract/files.ts";
import { type UserDocument, users } from "@logue/projection-service/contract/users.ts";
import { type IntegrationDocument, integrationInstances } from "@logue/projection-service/contract/workspace.ts";
import { v7 as uuidv7 } from "uuid";
import type { Services } from "../context.ts";
import { keepForOwner } from "../files/keep-for-owner.ts";

const kind = "external-picture";
/** Longer than a picture takes to arrive. */
const leaseMs = 60_000;
const timeoutMs = 10_000;
const atOnce = 5;
/** An address is asked again after so long, at the next sign-in or comparison. */
const againAfterMs = 24 * 60 * 60_000;

const keyOf = (ownerId: string, instanceId: string): WorkKey => ({ kind, ownerId, id: instanceId });

export type PictureServices = Pick<
  Services,
  "blobStore" | "clock" | "commands" | "config" | "dataKeys" | "log" | "readStore" | "workStore"
>;

/**
 * Shows the person by the picture of the other system, or no longer by it where it has none. One that
 * lies at an address is fetched later, so that no one waits for another server. Returns why it was
 * refused.
 */
export async function takePicture(
  services: PictureServices,
  instance: IntegrationDocument,
  userId: string,
  picture: ExternalPicture | null,
): Promise<RefusalCode | undefined> {
  const user = await services.readStore.get(users, userId);
  if (user === undefined || !user.isActive) return undefined;
  if (picture === null) return withdraw(services, instance, user);
  // Also while the person has chosen another one: then it is fetched when the person goes back.
  if ("url" in picture) return void (await noteAddress(services, keyOf(userId, instance.id), picture.url));
  if (!followsPicture(instance, user)) return undefined;
  return showBytes(services, instance, user, { name: "picture", bytes: picture.bytes });
}

async function withdraw(
  services: PictureServices,
  instance: IntegrationDocument,
  user: UserDocument,
): Promise<RefusalCode | undefined> {
  await forgetAddress(services, keyOf(user.id, instance.id));
  if (!showsPictureOf(instance.id, user)) return undefined;
  const data = { userId: user.id, instanceId: instance.id };
  return refusalIn(await services.commands.send({ type: "WithdrawExternalPicture", data, ...byInstance(instance) }));
}

/** A new command of the instance's account. */
function byInstance({ id, actorId, name }: IntegrationDocument) {
  const commandId = uuidv7();
  return { commandId, correlationId: commandId, via: viaIntegration(name, id), actorId, actorKind: "app" } as const;
}

/** Whether the person has left the picture to this instance. */
export const followsPicture = (
  { id, settings = {} }: Pick<IntegrationDocument, "id" | "settings">,
  { avatarSource, isActive }: Pick<UserDocument, "avatarSource" | "isActive">,
): boolean =>
  isActive && settingValue(signInSettings.followsPicture, settings.followsPicture) === true && mayFollow(avatarSource, id);

export const digestOfPicture = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

/** The file is the person's own, so that it goes with an erasure. */
async function showBytes(
  services: PictureServices,
  instance: IntegrationDocument,
  { id: userId, avatarFileId }: UserDocument,
  { name, bytes }: { readonly name: string; readonly bytes: Uint8Array },
): Promise<RefusalCode | undefined> {
  const { readStore, commands } = services;
  const shown = avatarFileId === null ? undefined : await readStore.get(files, avatarFileId);
  if (shown?.sha256 === digestOfPicture(bytes)) return undefined;
  const fileId = uuidv7();
  const file = { fileId, roomId: null, ownerId: userId, name, open: async () => Readable.from([bytes], { objectMode: false }) };
  const kept = await keepForOwner(services, file, (data) =>
    commands.send({ type: "RecordUpload", data, ...byInstance(instance), actorId: userId, actorKind: "user" }),
  );
  if (kept.kind === "refused") return kept.code as RefusalCode;
  const data = { userId, instanceId: instance.id, fileId };
  return refusalIn(await commands.send({ type: "ApplyExternalPicture", data, ...byInstance(instance) }));
}

const refusalIn = (answer: CommandAnswer): RefusalCode | undefined =>
  answer.kind === "refused" ? (answer.code as RefusalCode) : undefined;

/**
 * Without the work-store the next sign-in notes it again. A host that notes meanwhile that it fetched
 * the picture of before must not hide this one.
 */
async function noteAddress(services: PictureServices, key: WorkKey, url: string, isAgain = false): Promise<void> {
  const { workStore, clock } = services;
  try {
    const known = await workStore.get(key);
    const isFresh = known !== undefined && clock() - Date.parse(known.updatedAt) < againAfterMs;
    if (isFresh && (known.value as Noted).url === url) return;
    const answer = await workStore.put(noteOf(key, url, clock(), clock()), known?.revision ?? null);
    if (answer.kind !== "stored" && !isAgain) await noteAddress(services, key, url, true);
  } catch (error) {
    if (!(error instanceof WorkStoreUnavailable)) throw error;
  }
}

/** The same address is asked at once when it is named again. */
async function forgetAddress({ workStore }: PictureServices, key: WorkKey): Promise<void> {
  try {
    await workStore.delete(key);
  } catch (error) {
    if (!(error instanceof WorkStoreUnavailable)) throw error;
  }
}

/** Fetches a picture that lies at an address again: the person has gone back to it. */
export async function fetchAgain({ workStore, clock }: PictureServices, userId: string, instanceId: string): Promise<void> {
  const noted = await workStore.get(keyOf(userId, instanceId));
  if (noted !== undefined) await workStore.put(noteOf(noted, (noted.value as Noted).url, clock(), clock()), noted.revision);
}

interface Noted {
  readonly url: string;
}

const noteOf = (key: WorkKey, url: string, nowMs: number, dueAtMs?: number) => ({
  kind: key.kind,
  ownerId: key.ownerId,
  id: key.id,
  value: { url } satisfies Noted,
  updatedAt: new Date(nowMs).toISOString(),
  ...(dueAtMs !== undefined && { dueAtMs }),
});

/** Fetches the pictures that are noted. The hosts share the work. */
export function createPictureRound(services: Services): () => Promise<void> {
  const { workStore, clock } = services;
  return async () => {
    const due = await claimDue(workStore, { kind, limit: atOnce, leaseMs }, clock);
    await Promise.all(due.map((work) => fetchOne(services, work)));
  };
}

/** What cannot be had or shown is asked again the next day. */
async function fetchOne(services: Services, work: StoredWork): Promise<void> {
  const { readStore, workStore, clock, log } = services;
  const { url } = work.value as Noted;
  const [user, instance] = [await readStore.get(users, work.ownerId), await readStore.get(integrationInstances, work.id)];
  if (user === undefined || instance === undefined) return void (await workStore.delete(work, work.revision));
  const picture = followsPicture(instance, user) ? await fetchPicture(services.outgoing, url, timeoutMs) : undefined;
  const refused = picture && (await showBytes(services, instance, user, picture));
  if (refused !== undefined) log.warn({ instanceId: instance.id, code: refused }, "A picture of another system was not shown.");
  await workStore.put(noteOf(keyOf(work.ownerId, work.id), url, clock()), work.revision);
}
