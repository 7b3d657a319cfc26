import { systemActorId } from "@logue/command-service/contract/commands.ts";
import { isRefusal } from "@logue/command-service/contract/refusals.ts";
import type { UserCommands } from "@logue/command-service/contract/users.ts";
import type { CommandChannel } from "@logue/infra/command-channel/command-channel.ts";
import type { Logger } from "@logue/infra/monitoring/log.ts";
import { v7 as uuidv7 } from "uuid";
import { findByLogin, idOfNobody } from "../users/find-account.ts";
import { type MailingServices, mailingParts } from "./mailing-parts.ts";
import { oneByOne } from "./one-by-one.ts";
import { askedLinkMail, newPasswordMail } from "./sign-in-mail.ts";

export type SignInLinkPurpose = "sign_in" | "new_password";

export interface LinkRequest {
  readonly email: string;
  readonly purpose: SignInLinkPurpose;
  /** From where it was asked for. */
  readonly address: string;
}

/**
 * Requests of people without a session for links by mail. They are worked off one after the other,
 * after their answer, so that neither the answer nor its time tells whether there is an account.
 */
export interface LinkRequests {
  /** False, without taking it, when too many wait. */
  ask(request: LinkRequest): boolean;
  /** Ends after the request under way. */
  close(): Promise<void>;
}

interface Parts extends MailingServices {
  readonly commands: CommandChannel;
  readonly log: Logger;
}

const waitingMax = 200;
const lifeMs = 30 * 60_000;

export function createLinkRequests(parts: Parts): LinkRequests {
  const requests = oneByOne<LinkRequest>(
    (request) => mailLink(parts, request),
    waitingMax,
    (error) => parts.log.warn({ err: error }, "A link by mail was not sent"),
  );
  return { ask: requests.add, close: requests.close };
}

/** The command is sent for an address without an account too, so that requests are counted alike. */
async function mailLink(parts: Parts, { email, purpose, address }: LinkRequest): Promise<void> {
  const user = email.includes("@") ? await findByLogin(parts.readStore, email) : undefined;
  const commandId = uuidv7();
  const keepsPassword = purpose === "sign_in";
  const data: UserCommands["IssueSignInLink"] = {
    ...{ userId: user?.id ?? idOfNobody(email), linkId: uuidv7(), lifeMs, way: "mail", keepsPassword },
    address: address.slice(0, 100) || null,
    mailedTo: user?.email ?? undefined,
  };
  const by = { actorId: systemActorId, actorKind: "system", correlationId: commandId } as const;
  const answer = await parts.commands.send({ commandId, type: "IssueSignInLink", data, ...by });
  const token = answer.kind === "accepted" ? answer.secrets?.signInToken : undefined;
  if (answer.kind === "refused" || token === undefined || user === undefined || user.email === null) return;
  const mailing = await mailingParts(parts);
  if (isRefusal(mailing)) return parts.log.warn({ code: mailing.refused }, "A link by mail was not sent");
  const facts = {
    ...{ workspaceName: mailing.workspaceName, displayName: user.displayName, address: user.email },
    ...{ url: `${mailing.publicUrl}/sign-in/${token}`, expiresAt: String(answer.result?.expiresAt) },
  };
  const failed = await mailing.sender.send(keepsPassword ? askedLinkMail(facts) : newPasswordMail(facts));
  mailing.sender.close();
  if (failed !== undefined) parts.log.warn({ code: failed.refused }, "A link by mail was not sent");
}
