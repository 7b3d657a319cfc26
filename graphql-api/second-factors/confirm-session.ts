import { refuse } from "@logue/command-service/contract/refusals.ts";
import type { FactorUse } from "@logue/command-service/contract/second-factors.ts";
import { payload, refusedPayload, viewerCommand } from "../commands/send-command.ts";
import type { RequestContext } from "../context.ts";
import type { ConfirmSessionInput } from "../generated/resolvers.ts";
import { sendSecretCommand } from "../sessions/send-secret-command.ts";
import { factorKinds } from "./finish-sign-in.ts";
import type { MailCodeServices } from "./mail-code-address.ts";
import { relyingPartyOf } from "./prepare-passkey.ts";
import { secondStepKindsOf } from "./second-factors.ts";
import type { ConfirmationKind } from "./sign-in-attempt.ts";
import { passkeyIn } from "./sign-in-with-passkey.ts";

/** Empty for a person who has neither a second factor nor a password: a new session confirms as well. */
export async function confirmationKindsOf(services: MailCodeServices, userId: string): Promise<ConfirmationKind[]> {
  const kinds = await secondStepKindsOf(services, userId);
  if (kinds.length > 0) return kinds;
  return (await services.vault.get("password", userId)) === undefined ? [] : ["password"];
}

/** The command service checks the code, the passkey or the password. */
export async function confirmSession(context: RequestContext, input: ConfirmSessionInput) {
  const { viewer, commandId } = viewerCommand(context, "ConfirmSession", input);
  const { userId, sessionId } = viewer;
  if (sessionId === null) return refusedPayload(refuse("NotPermitted"));
  const { kind, code, challenge } = input;
  const factorId = kind === "passkey" ? await passkeyIn(context.services.vault, userId, code) : null;
  const factor: FactorUse | null = kind === "password" ? null : { kind: factorKinds[kind], factorId };
  const site = { origin: context.origin, relyingParty: relyingPartyOf(context) };
  const given: Readonly<Record<string, string>> = kind === "password" ? { password: code } : { code };
  const secrets = { ...given, ...(challenge != null && { challenge, ...site }) };
  const data = { userId, sessionId, factor };
  const { outcome } = await sendSecretCommand(context, "ConfirmSession", data, { actor: viewer, commandId, secrets });
  return payload(outcome, { sessionId });
}
