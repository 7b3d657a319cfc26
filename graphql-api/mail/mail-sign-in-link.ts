import { isRefusal, type Refusal, refuse } from "@logue/command-service/contract/refusals.ts";
import type { WorkStore } from "@logue/infra/work-store/work-store.ts";
import type { UserDocument } from "@logue/projection-service/contract/users.ts";
import type { MailSender } from "./mail-sender.ts";
import { signInMail } from "./sign-in-mail.ts";

export interface MailingParts {
  readonly workStore: Pick<WorkStore, "get" | "put" | "delete">;
  readonly sender: MailSender;
  readonly workspaceName: string;
  /** Links begin with it. */
  readonly publicUrl: string;
  /** Epoch milliseconds. */
  readonly clock: () => number;
}

export interface MadeSignInLink {
  readonly token: string;
  /** ISO 8601. */
  readonly expiresAt: string;
}

/** The address to which the mail went. */
export interface MailedLink {
  readonly address: string;
}

/**
 * Mails a person the link with this id. A record in the work-store says that it was sent, so that
 * asking again sends no second mail; one that says only that it was begun leaves it uncertain.
 */
export async function mailSignInLink(
  { workStore, sender, workspaceName, publicUrl, clock }: MailingParts,
  { id: userId, displayName, email }: Pick<UserDocument, "id" | "displayName" | "email">,
  linkId: string,
  makeLink: () => Promise<MadeSignInLink | Refusal>,
): Promise<MailedLink | Refusal> {
  if (email === null) return refuse("MailAddressMissing");
  const key = { kind: "delivery", ownerId: userId, id: `sign-in-link ${linkId}` } as const;
  const record = (state: "begun" | "sent") => ({ ...key, value: { state }, updatedAt: new Date(clock()).toISOString() });
  const earlier = await workStore.get(key);
  if (earlier !== undefined) return isSent(earlier.value) ? { address: email } : refuse("MailUncertain");
  const link = await makeLink();
  if (isRefusal(link)) return link;
  const begun = await workStore.put(record("begun"), null);
  if (begun.kind !== "stored") return refuse("MailUncertain");
  const url = `${publicUrl}/sign-in/${link.token}`;
  const problem = await sender.send(signInMail({ workspaceName, displayName, address: email, url, expiresAt: link.expiresAt }));
  if (problem === undefined) await workStore.put(record("sent"));
  else if (problem.refused !== "MailUncertain") await workStore.delete(key);
  return problem ?? { address: email };
}

const isSent = (value: unknown): boolean => (value as { readonly state?: unknown }).state === "sent";
