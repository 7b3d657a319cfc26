import { pairsOf } from "@logue/command-service/contract/external-maps.ts";
import { externalAccountDigest, openIdentifierDigest } from "@logue/command-service/contract/identifier-digest.ts";
import { pagesOf } from "@logue/infra/read-store/pages-of.ts";
import { type ListedPerson, SignInFailure } from "@logue/integrations/index.ts";
import { files } from "@logue/projection-service/contract/files.ts";
import { memberships } from "@logue/projection-service/contract/rooms.ts";
import { externalAccounts, type UserDocument, users } from "@logue/projection-service/contract/users.ts";
import type { Services } from "../context.ts";
import { everyAccount, findAccount } from "../external-accounts/find-account.ts";
import { hostOf, type SignInMethod } from "../external-accounts/methods.ts";
import { settingsChangedSince } from "../external-accounts/source.ts";
import { everyMember } from "../rooms/every-member.ts";
import { changesOfLinked, changesOfOther, type LinkedUser, type PersonChange } from "./changes.ts";
import { identityChanges } from "./identity-changes.ts";

/** An instance whose integration lists people. */
export type ListingMethod = SignInMethod & {
  readonly integration: { readonly people: NonNullable<SignInMethod["integration"]["people"]> };
};

/** A list of people, and what differs here. */
export interface Comparison {
  readonly listed: ReadonlyMap<string, ListedPerson>;
  readonly changes: readonly PersonChange[];
  /** How many people here the instance has linked and who are active. */
  readonly activeCount: number;
}

/** Reads the whole list, then the people here. Throws `SignInFailure` where the list is not complete. */
export async function comparePeople(services: Services, method: ListingMethod): Promise<Comparison> {
  const listed = await readList(services, method);
  const linked = await readLinked(services, method);
  const { id, actorId } = method.instance;
  const instance = { id, actorId, settings: method.settings };
  const changes: PersonChange[] = [];
  for (const known of linked) {
    const person = listed.get(known.digest);
    changes.push(...changesOfLinked(instance, known, person));
    if (person !== undefined) changes.push(...(await identityChanges(services.readStore, method.settings, known, person)));
  }
  const known = new Set(linked.map(({ digest }) => digest));
  for (const [digest, person] of listed) {
    if (known.has(digest) || !person.isActive) continue;
    changes.push(...changesOfOther(digest, person, await findAccount(services, method, person)));
  }
  return { listed, changes, activeCount: linked.filter(({ user }) => user.isActive).length };
}

/** By the digest of the id there. Of two entries with one id the first counts. */
async function readList(services: Services, method: ListingMethod): Promise<ReadonlyMap<string, ListedPerson>> {
  const digest = await openIdentifierDigest(services.vault);
  const listed = new Map<string, ListedPerson>();
  for await (const page of method.integration.people.list(hostOf(services, method, "")))
    for (const person of page) {
      const key = externalAccountDigest(digest, { instanceId: method.instance.id, subject: person.subject });
      if (!listed.has(key)) listed.set(key, person);
    }
  return listed;
}

async function readLinked(services: Services, method: ListingMethod): Promise<LinkedUser[]> {
  const { readStore } = services;
  const rooms = await readMembers(services, method);
  const linked: LinkedUser[] = [];
  for await (const page of pagesOf(readStore, externalAccounts, everyAccount)) {
    const own = page.filter(({ instanceId }) => instanceId === method.instance.id);
    for (const { linkedAt } of own) refuseOtherSource(method, linkedAt);
    const found = await readStore.getMany(
      users,
      own.map(({ userId }) => userId),
    );
    const pictures = await pictureDigests(readStore, found);
    for (const [index, { digest, userId }] of own.entries()) {
      const user = found[index];
      const pictureDigest = pictures.get(user?.avatarFileId ?? null) ?? null;
      if (user !== undefined) linked.push({ digest, user, pictureDigest, rooms: rooms.get(userId) ?? new Map() });
    }
  }
  return linked;
}

/** By the file. */
async function pictureDigests(
  readStore: Services["readStore"],
  people: readonly (UserDocument | undefined)[],
): Promise<ReadonlyMap<string | null, string>> {
  const ids = people.flatMap((user) => user?.avatarFileId ?? []);
  const found = ids.length === 0 ? [] : await readStore.getMany(files, ids);
  return new Map(found.flatMap((file) => (file === undefined ? [] : [[file.id, file.sha256] as const])));
}

/** The people of another list would be taken for those who are linked, or these for gone. */
function refuseOtherSource({ instance }: ListingMethod, linkedAt: string): void {
  const [changed] = settingsChangedSince(instance, linkedAt);
  if (changed === undefined) return;
  const change = `The setting ${changed} was changed after people here were linked to this list, so they were not compared.`;
  throw new SignInFailure(
    "NotSetUp",
    `${change} Set it back, or name its former value under “Other addresses” if the list is the same.`,
  );
}

/** Who is in the rooms of the instance's map, by person; true where only because of the instance. */
async function readMembers(
  { readStore }: Services,
  { instance, settings }: ListingMethod,
): Promise<Map<string, Map<string, boolean>>> {
  const members = new Map<string, Map<string, boolean>>();
  for (const roomId of new Set(pairsOf(settings.roomMap).map(({ target }) => target))) {
    for await (const page of pagesOf(readStore, memberships, everyMember(roomId)))
      for (const { userId, instanceId } of page) {
        const rooms = members.get(userId) ?? new Map<string, boolean>();
        members.set(userId, rooms.set(roomId, instanceId === instance.id));
      }
  }
  return members;
}
