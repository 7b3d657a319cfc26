import { externalAccountDigest, openIdentifierDigest } from "@logue/command-service/contract/identifier-digest.ts";
import type { RefusalCode } from "@logue/command-service/contract/refusals.ts";
import { userNamePattern } from "@logue/command-service/contract/users.ts";
import type { ExternalPerson } from "@logue/integrations/index.ts";
import { externalAccounts, type UserDocument, users } from "@logue/projection-service/contract/users.ts";
import type { IntegrationDocument } from "@logue/projection-service/contract/workspace.ts";
import type { Services } from "../context.ts";
import { findByLogin } from "../users/find-account.ts";
import type { SignInMethod } from "./methods.ts";
import { isOfSameSource, settingsChangedSince } from "./source.ts";

/** What becomes of a person whom another system has confirmed. */
export type Found =
  | { readonly kind: "linked" | "linkable"; readonly user: UserDocument }
  | { readonly kind: "new"; readonly name: string; readonly displayName: string }
  | { readonly kind: "refused"; readonly code: RefusalCode };

type Needed = Pick<Services, "readStore" | "vault">;

/**
 * Finds the account that a person gets. It only reads: the decisions of the command service check it
 * all once more.
 */
export async function findAccount(services: Needed, method: SignInMethod, person: ExternalPerson): Promise<Found> {
  const { readStore } = services;
  const linked = await linkedAccount(services, method.instance, person.subject);
  if (
    linked === undefined ? await isBySubjectBefore(services, method.instance) : !isOfSameSource(method.instance, linked.linkedAt)
  )
    return { kind: "refused", code: "ExternalAccountSourceChanged" };
  const user = linked === undefined ? undefined : await readStore.get(users, linked.userId);
  if (user !== undefined) return user.isActive ? { kind: "linked", user } : { kind: "refused", code: "UserDeactivated" };
  const owner = person.email === null ? undefined : await findByLogin(readStore, person.email);
  if (owner !== undefined && method.settings.linksByMail === true && owner.isActive && !owner.isClaimed)
    return owner.role === "administrator"
      ? { kind: "refused", code: "AdministratorUnconfirmed" }
      : { kind: "linkable", user: owner };
  if (method.settings.registersPeople !== true) return { kind: "refused", code: "ExternalAccountUnknown" };
  if (owner !== undefined) return { kind: "refused", code: "EmailTaken" };
  const name = await freeName(services.readStore, nameThere(person));
  return { kind: "new", name, displayName: person.displayName ?? person.name ?? name };
}

/**
 * The person whose account this account of the other system opens. One that was linked while the
 * instance asked another system opens none.
 */
export async function linkedUserId(
  services: Needed,
  instance: IntegrationDocument,
  subject: string,
): Promise<string | undefined> {
  const account = await linkedAccount(services, instance, subject);
  return account !== undefined && isOfSameSource(instance, account.linkedAt) ? account.userId : undefined;
}

async function linkedAccount({ readStore, vault }: Needed, { id: instanceId }: IntegrationDocument, subject: string) {
  const digest = externalAccountDigest(await openIdentifierDigest(vault), { instanceId, subject });
  const [account] = await readStore.range(externalAccounts, { index: "byDigest", prefix: [digest], limit: 1 });
  return account;
}

/**
 * Whether the instance has linked accounts by another attribute than it reads now. A person who is
 * not found would get a second account then.
 */
async function isBySubjectBefore({ readStore }: Needed, instance: IntegrationDocument): Promise<boolean> {
  const isBefore = (at: string) => settingsChangedSince(instance, at).includes("subjectAttribute");
  for (const { since } of instance.sources ?? []) {
    if (!isBefore(since)) continue;
    const query = { index: "ofInstance", prefix: [instance.id], after: since, limit: 1 };
    const [next] = await readStore.range(externalAccounts, query);
    if (next !== undefined && isBefore(next.linkedAt)) return true;
  }
  return false;
}

/** The range of all linked accounts, of all instances. */
export const everyAccount = { index: "byDigest", prefix: [], keyOf: ({ digest }: { readonly digest: string }) => digest };

const triesMax = 50;

/** The name that the person has there, or one that is made of the address. */
const nameThere = ({ name, email, displayName }: ExternalPerson): string =>
  asUserName(name ?? email?.split("@")[0] ?? displayName ?? "");

/** The name, with a number where it is taken. */
export async function freeName(readStore: Services["readStore"], base: string): Promise<string> {
  for (let count = 1; count <= triesMax; count += 1) {
    const name = count === 1 ? base : `${base}${count}`;
    if ((await findByLogin(readStore, name)) === undefined) return name;
  }
  return base;
}

/**
 * The name for mentions that a name of another system becomes; `otherwise` where nothing of it is
 * left.
 */
export function asUserName(text: string, otherwise = "member"): string {
  const plain = text.normalize("NFKD").toLowerCase().replace(/@.*$/, "").replace(/\p{M}/gu, "");
  const name = plain
    .replace(/[^a-z0-9._-]+/g, ".")
    .replace(/^[^a-z0-9]+|[^a-z0-9]+$/g, "")
    .slice(0, 60)
    .replace(/[^a-z0-9]+$/, "");
  return userNamePattern.test(name) ? name : otherwise;
}
