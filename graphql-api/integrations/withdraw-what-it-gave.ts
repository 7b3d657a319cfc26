import { pairsOf } from "@logue/command-service/contract/external-maps.ts";
import { pagesOf } from "@logue/infra/read-store/pages-of.ts";
import { memberships } from "@logue/projection-service/contract/rooms.ts";
import { externalAccounts, providedPeople, users } from "@logue/projection-service/contract/users.ts";
import type { IntegrationDocument } from "@logue/projection-service/contract/workspace.ts";
import type { Services } from "../context.ts";
import { everyAccount } from "../external-accounts/find-account.ts";
import { everyMember } from "../rooms/every-member.ts";
import { instanceHost } from "./instance-host.ts";

/**
 * Before an instance is removed, while its account may still act: people lose the roles that they
 * have by its groups and, where its setting says so, leave the channels that they are in by them.
 * Doing it again does nothing.
 */
export async function withdrawWhatItGave(services: Services, instance: IntegrationDocument): Promise<void> {
  const { readStore } = services;
  const host = instanceHost(services, instance);
  const person = { instanceId: instance.id, groups: [] };
  for await (const ids of peopleOf(readStore, instance.id))
    for (const user of await readStore.getMany(users, ids))
      if (user?.heldRoles?.some(({ instanceId }) => instanceId === instance.id))
        await host.send("ApplyExternalPerson", { ...person, userId: user.id, displayName: null });
  for (const roomId of new Set(pairsOf(instance.settings?.roomMap).map(({ target }) => target))) {
    for await (const page of pagesOf(readStore, memberships, everyMember(roomId)))
      for (const { userId, instanceId } of page)
        if (instanceId === instance.id) await host.send("SettleExternalMember", { ...person, userId, roomId });
  }
}

/** The people whose accounts the instance has linked, then those whom it provides, page by page. */
async function* peopleOf(readStore: Services["readStore"], instanceId: string): AsyncGenerator<readonly string[], void> {
  for await (const page of pagesOf(readStore, externalAccounts, everyAccount))
    yield page.filter((account) => account.instanceId === instanceId).map(({ userId }) => userId);
  const provided = { index: "ofInstance", prefix: [instanceId], keyOf: ({ id }: { readonly id: string }) => id };
  for await (const page of pagesOf(readStore, providedPeople, provided)) yield page.map(({ id }) => id);
}
