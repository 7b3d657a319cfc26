import { makeMailCode } from "@logue/command-service/contract/mail-codes.ts";
import { isRefusal, type Refusal, refuse } from "@logue/command-service/contract/refusals.ts";
import { digestOfToken } from "@logue/command-service/contract/secrets.ts";
import { openAttempts } from "@logue/infra/vault/attempts.ts";
import { users } from "@logue/projection-service/contract/users.ts";
import { payload, refusedPayload } from "../commands/send-command.ts";
import type { RequestContext } from "../context.ts";
import { codeMail } from "../mail/code-mail.ts";
import { mailingParts } from "../mail/mailing-parts.ts";
import { codeAddressOf, refuseMailCodes } from "./mail-code-address.ts";
import { type MailCodePurpose, signInAttemptOf } from "./sign-in-attempt.ts";

const codesMax = 5;
const windowMs = 10 * 60_000;

/** Makes a code and mails it to the person who is half signed in, or signed in. */
export async function mailCode(context: RequestContext, purpose: MailCodePurpose) {
  const { services } = context;
  const bound = await boundTo(context, purpose);
  if (isRefusal(bound)) return refusedPayload(bound);
  const address = await addressFor(context, purpose, bound.userId);
  if (typeof address !== "string") return refusedPayload(address);
  const attemptsOf = await openAttempts(services);
  if (!(await attemptsOf("mail-code-by-account", { max: codesMax, windowMs }).take(bound.userId)))
    return refusedPayload(refuse("TooManyAttempts"));
  const refusal = await send(context, address, bound.userId, () =>
    makeMailCode(services.vault, { purpose, ...bound }, address, services.clock()),
  );
  if (refusal !== undefined) return refusedPayload(refusal);
  return payload({ refusal: null, position: null, isVisible: true }, { address: hiddenAddress(address) });
}

async function boundTo({ viewer, services, signInAttempt }: RequestContext, purpose: MailCodePurpose) {
  if (purpose === "second_step") {
    const attempt = await signInAttemptOf(services.vault, signInAttempt);
    return attempt === undefined
      ? refuse("SignInAttemptOver")
      : { userId: attempt.userId, boundTo: digestOfToken(signInAttempt) };
  }
  if (viewer?.sessionId == null) return refuse("NotPermitted");
  const { userId, sessionId } = viewer;
  return { userId, boundTo: purpose === "add" ? userId : sessionId };
}

/** Adding confirms the account's address; for everything else it has to be confirmed. */
async function addressFor({ services }: RequestContext, purpose: MailCodePurpose, userId: string): Promise<string | Refusal> {
  if (purpose !== "add") return codeAddressOf(services, userId);
  const user = await services.readStore.get(users, userId);
  return (await refuseMailCodes(services)) ?? user?.email ?? refuse("MailAddressMissing");
}

async function send(
  { services }: RequestContext,
  address: string,
  userId: string,
  makeCode: () => Promise<string>,
): Promise<Refusal | undefined> {
  const mailing = await mailingParts(services);
  if (isRefusal(mailing)) return mailing;
  const { workspaceName, sender } = mailing;
  const { displayName } = await services.userCache.userOf(userId);
  try {
    return await sender.send(codeMail({ code: await makeCode(), displayName, mailAddress: address, workspaceName }));
  } finally {
    sender.close();
  }
}

/** Enough for its owner to know it: who has only the password is not told the address. */
const hiddenAddress = (address: string): string => address.replace(/^(.).*@/, "$1…@");
