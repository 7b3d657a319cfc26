import { occurredAt } from "@logue/command-service/contract/event.ts";
import type { UserDocument } from "../contract/users.ts";
import type { EventRecord } from "../projection.ts";

/*
 * What shows that a mail address is the person's: a link that was mailed to it and opened, a code that
 * was mailed to it, or the word of another system that confirms addresses.
 */

type Confirmation = Pick<UserDocument, "emailConfirmedAt" | "mailedLinkId">;

export const emailConfirmed = (event: EventRecord<"EmailConfirmed">, { email }: UserDocument): Confirmation =>
  event.data.email === email ? { emailConfirmedAt: occurredAt(event) } : {};

/**
 * Another system gives a person only an address that it has confirmed. One that provides accounts does
 * not say so.
 */
export function emailReplaced(event: EventRecord<"EmailReplaced">, { isProvided = false }: UserDocument): Confirmation {
  const isConfirmed = event.metadata.actorKind === "app" && event.data.email !== null && !isProvided;
  return { emailConfirmedAt: isConfirmed ? occurredAt(event) : null, mailedLinkId: null };
}

/** Only the confirmed address opens an account that no one has used to an account of another system. */
export const confirmedByLinking = (
  event: EventRecord<"ExternalAccountLinked">,
  { email, emailConfirmedAt, isClaimed }: UserDocument,
): Confirmation =>
  event.metadata.actorKind === "app" && email !== null && emailConfirmedAt == null && !isClaimed
    ? { emailConfirmedAt: occurredAt(event) }
    : {};

export const linkMade = ({ data }: EventRecord<"SignInLinkCreated"> | EventRecord<"SignInLinkIssued">): Confirmation => {
  const isMailed = "way" in data ? data.way === "mail" : data.isMailed === true;
  return { mailedLinkId: isMailed ? data.linkId : null };
};

export const linkUsed = (event: EventRecord<"SignInLinkUsed">, { mailedLinkId }: UserDocument): Confirmation =>
  event.data.linkId === mailedLinkId ? { emailConfirmedAt: occurredAt(event), mailedLinkId: null } : {};
