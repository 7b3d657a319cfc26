import type { WorkKey, WorkStore } from "@logue/infra/work-store/work-store.ts";

/** That mails to a person's address come back. It counts while the person has this address. */
export interface DeadAddress {
  readonly address: string;
  /** ISO 8601. */
  readonly since: string;
  /** What the mail server said, for the person. */
  readonly reason: string;
}

const markKey = (userId: string): WorkKey => ({ kind: "delivery", ownerId: userId, id: "mail-address" });

type Needed = { readonly workStore: WorkStore; readonly clock: () => number };

export async function markDeadAddress(
  { workStore, clock }: Needed,
  userId: string,
  address: string,
  reason: string,
): Promise<void> {
  const since = new Date(clock()).toISOString();
  await workStore.put({ ...markKey(userId), value: { address, since, reason: reason.slice(0, 300) }, updatedAt: since });
}

/** After so long a mail is sent to the address again: the mailbox may have been full. */
const heldForMs = 7 * 24 * 60 * 60_000;

/** The mark, while the person still has this address. */
export async function deadAddressOf(
  { workStore, clock }: Needed,
  userId: string,
  address: string | null,
): Promise<DeadAddress | undefined> {
  const found = (await workStore.get(markKey(userId)))?.value as DeadAddress | undefined;
  return found?.address === address && clock() - Date.parse(found.since) < heldForMs ? found : undefined;
}
