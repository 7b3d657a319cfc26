import { type Refusal, refuse } from "@logue/command-service/contract/refusals.ts";
import { storedMailFactor } from "@logue/command-service/contract/secrets.ts";
import { settingsOf } from "@logue/command-service/contract/setting-values.ts";
import { users } from "@logue/projection-service/contract/users.ts";
import { workspaceDocumentId, workspaces } from "@logue/projection-service/contract/workspace.ts";
import type { Services } from "../context.ts";
import { signInWaysOf } from "../mail/sign-in-ways.ts";

export type MailCodeServices = Pick<Services, "readStore" | "vault" | "config">;

/** Whether this workspace mails codes at all. */
export async function refuseMailCodes(services: MailCodeServices): Promise<Refusal | undefined> {
  const { missing } = await signInWaysOf(services);
  if (missing !== null) return refuse("MailNotSetUp", { missing });
  const { mailCodes } = settingsOf("workspace", await services.readStore.get(workspaces, workspaceDocumentId));
  return mailCodes === "off" ? refuse("MailCodesOff") : undefined;
}

/** The account's address, where a code has confirmed it; null for another one and for none. */
export async function confirmedAddressOf(
  { readStore, vault }: Pick<MailCodeServices, "readStore" | "vault">,
  userId: string,
): Promise<string | null> {
  const [user, factors] = await Promise.all([readStore.get(users, userId), vault.list("mail-factor", userId)]);
  const email = user?.email ?? null;
  return factors.some(({ value }) => storedMailFactor.parse(value).email === email) ? email : null;
}

/** Where codes for signing in go: the account's address, as long as it is the one that was confirmed. */
export async function codeAddressOf(services: MailCodeServices, userId: string): Promise<string | Refusal> {
  const email = await confirmedAddressOf(services, userId);
  if (email === null) return refuse("MailAddressMissing");
  return (await refuseMailCodes(services)) ?? email;
}
