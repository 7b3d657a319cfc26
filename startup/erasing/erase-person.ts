import { deleteOAuthGrant } from "@logue/command-service/contract/oauth-secrets.ts";
import { sendAsLogue } from "@logue/graphql-api/files/send-as-logue.ts";
import type { CommandChannel } from "@logue/infra/command-channel/command-channel.ts";
import type { DestroyableDataKeys } from "@logue/infra/event-store/personal-data/data-keys.ts";
import type { ReadStore } from "@logue/infra/read-store/read-store.ts";
import type { SecretKind, Vault } from "@logue/infra/vault/vault.ts";
import type { SealedWorkStore } from "@logue/infra/work-store/sealed-work-store.ts";
import { type FileDocument, files } from "@logue/projection-service/contract/files.ts";

/** The stores that hold something of a person, and what changes them. */
export interface PersonsStores {
  readonly readStore: ReadStore;
  readonly vault: Vault;
  readonly sealedWorkStore: Pick<SealedWorkStore, "eraseOwner">;
  readonly dataKeys: Pick<DestroyableDataKeys, "eraseOwner">;
  readonly commands: Pick<CommandChannel, "send">;
}

/** What lets a person in, or belongs to the account alone. Data keys are destroyed with tombstones. */
const secretsOfPeople: readonly SecretKind[] = [
  ...(["password", "session", "access-token", "sign-in-link", "provider", "external-session", "staged"] as const),
  ...([
    "totp",
    "factor-use",
    "recovery-codes",
    "passkey",
    "passkey-challenge",
    "mail-factor",
    "mail-code",
    "email-link",
    "sign-in-attempt",
    "session-proof",
    "device-notice",
    "request-key",
  ] as const),
];

/**
 * Destroys a person's keys, secrets, work and the bytes of files. The documents are built anew
 * afterwards. Each step may be repeated.
 */
export async function erasePerson(stores: PersonsStores, userId: string): Promise<void> {
  const { vault, dataKeys, sealedWorkStore } = stores;
  await dataKeys.eraseOwner(userId);
  for (const { id } of await vault.list("oauth-grant", userId)) await deleteOAuthGrant(vault, id);
  for (const kind of secretsOfPeople) await vault.deleteOwned(kind, userId);
  await sealedWorkStore.eraseOwner(userId);
  await purgeFiles(stores, userId);
}

async function purgeFiles(stores: PersonsStores, userId: string): Promise<void> {
  for await (const file of filesOf(stores, userId)) {
    if (file.purgedAt === null)
      await sendAsLogue(stores, "PurgeFile", { fileId: file.id, reason: "erased" }, `erased/${file.id}`);
  }
}

/** Whether the bytes of all files of the person are gone from the blob store. */
export async function areFilesDestroyed(stores: Pick<PersonsStores, "readStore">, userId: string): Promise<boolean> {
  for await (const file of filesOf(stores, userId)) if (file.destroyedPosition === null) return false;
  return true;
}

const filesPerPage = 200;

async function* filesOf({ readStore }: Pick<PersonsStores, "readStore">, userId: string): AsyncGenerator<FileDocument> {
  for (let after: string | undefined; ; ) {
    const from = after === undefined ? {} : { after };
    const page = await readStore.range(files, { index: "ofUploader", prefix: [userId], ...from, limit: filesPerPage });
    yield* page;
    if (page.length < filesPerPage) return;
    after = page.at(-1)?.position;
  }
}
