import type { ListedPerson } from "@logue/integrations/index.ts";
import { asUserName, freeName } from "../external-accounts/find-account.ts";
import { findByLogin } from "../users/find-account.ts";
import type { Change, ComparedInstance, LinkedUser, PersonChange } from "./changes.ts";

type ReadStore = Parameters<typeof findByLogin>[0];
type Settings = ComparedInstance["settings"];

/** What a person who is active here and there needs of a name and an address that no one else has. */
export async function identityChanges(
  readStore: ReadStore,
  settings: Settings,
  { digest, user }: Pick<LinkedUser, "digest" | "user">,
  person: ListedPerson,
): Promise<PersonChange[]> {
  if (!user.isActive || !person.isActive) return [];
  const changes = [await nameChange(readStore, settings, user, person), await emailChange(readStore, settings, user, person)];
  return changes
    .flatMap((change) => change ?? [])
    .map((change) => ({ digest, userId: user.id, label: user.displayName, ...change }));
}

async function nameChange(
  readStore: ReadStore,
  { followsUserName }: Settings,
  user: LinkedUser["user"],
  { name }: ListedPerson,
): Promise<Change | undefined> {
  const wanted = followsUserName === true && name !== null ? asUserName(name, "") : "";
  if (wanted === "" || wanted === user.name) return undefined;
  const after = await freeName(readStore, wanted);
  if (after === wanted) return { kind: "user_name", before: user.name, after };
  const isProposal = user.name.startsWith(wanted) && /^\d+$/.test(user.name.slice(wanted.length));
  return isProposal ? undefined : { kind: "proposed_name", before: user.name, after };
}

/** An administrator's address opens more than an account: it is changed here alone. */
async function emailChange(
  readStore: ReadStore,
  { followsEmail }: Settings,
  user: LinkedUser["user"],
  { email }: ListedPerson,
): Promise<Change | undefined> {
  if (followsEmail !== true || email === null || user.role === "administrator") return undefined;
  const before = user.email ?? "";
  if (email.toLowerCase() === before.toLowerCase()) return undefined;
  const holder = await findByLogin(readStore, email);
  if (holder === undefined) return { kind: "email", before, after: email };
  return holder.id === user.id ? undefined : { kind: "conflict", before, after: "EmailTaken" };
}
